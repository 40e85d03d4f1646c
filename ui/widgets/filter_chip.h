#pragma once

#include <QFrame>

class QToolButton;

namespace ui {

class ElidedLabel;

/// Says what a table has been narrowed to, with a button that takes it away. Hidden while it says nothing.
class FilterChip final : public QFrame
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// What the button does, where it is not to show all records.
    void setClearText(const QString &text);

Q_SIGNALS:
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_label;
    QToolButton *m_clear;
    QString m_clearText;
};

} // namespace ui
