#pragma once

#include "db/exchange/record_edit.h"
#include "ui/context.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace ui {

class FormField;

/// One record of any kind as a form, made of the kind's declaration. What is written is planned as an import of one
/// row while it is being written, away from the window's thread: problems stand under their fields, and what is shown
/// is what is stored.
class RecordForm final : public QDialog
{
    Q_OBJECT

public:
    enum class Mode {
        Add,
        Change,     ///< takes the place of the record
        NewerClaim, ///< starts from what the record says and leaves it where it is
    };

    /// `version`: of the standing record that it starts from; 0 to add one.
    RecordForm(const Context &context, db::Kind kind, Mode mode, std::int64_t version, QWidget *parent);
    ~RecordForm() override;

    /// Null for the unit of amounts, which has no field of its own.
    FormField *field(int column) const { return m_fields[static_cast<std::size_t>(column)]; }
    /// Everything that was written has been looked at.
    bool settled() const { return !m_stale && !m_saving; }
    void reject() override;

Q_SIGNALS:
    void stored(qint64 changeSet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields(QWidget *inside);
    void buildBottom();
    void startFrom(std::int64_t version);
    void startEmpty();
    QString oldText(int column, db::Value value) const;
    db::RecordEdit written() const;
    void touch();
    void plan();
    void take(db::Result<Session::PlannedEdit> answer);
    void showFindings();
    void showState();
    QString state() const;
    QString missingNames() const;
    QString alteredText() const;
    bool anyChanged() const;
    bool keyChanged() const;
    void save();
    void commit();
    void refuse(const db::Error &error);
    void goToFirstError();

    Context m_context;
    db::Kind m_kind;
    Mode m_mode;
    std::int64_t m_replaces = 0;
    std::shared_ptr<const db::Snapshot> m_snapshot; ///< what the form started from
    std::vector<FormField *> m_fields;              ///< one per column of the kind
    QScrollArea *m_scroll;
    QLabel *m_general = nullptr;  ///< findings about the whole record, and the closed quarters it alters
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_soon;
    int m_round = 0;
    bool m_stale = true;      ///< something was written since the plan was made
    bool m_saveWanted = false;
    bool m_saving = false;
    bool m_saveTried = false;
    Session::PlannedEdit m_planned;
    std::optional<db::Error> m_error; ///< why it could not be planned or stored
};

} // namespace ui
