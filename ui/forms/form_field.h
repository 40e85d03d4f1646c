#pragma once

#include "db/exchange/import_plan.h"
#include "ui/forms/field_editor.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class ElidedLabel;

/// An editor with its name above, what it is read as or what stood there before beside the name, and what is wrong
/// with it below.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &key, const QString &name, bool required, FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    const QString &name() const { return m_name; }
    /// What stands there now is what the form started from. `old`: how the file shows it, to be shown beside a change.
    void settle(std::optional<QString> old = std::nullopt);
    bool changed() const;
    /// The person has written here or been here.
    bool touched() const { return m_touched; }
    void setFinding(const QString &text, std::optional<db::Severity> severity = std::nullopt);
    QString finding() const;

Q_SIGNALS:
    void edited();
    void left(); ///< the keyboard went on, for the first time

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    QString m_name;
    FieldEditor *m_editor;
    ElidedLabel *m_note;
    QLabel *m_finding;
    QString m_first;
    QString m_firstUnit;
    std::optional<QString> m_old;
    bool m_touched = false;
};

} // namespace ui
