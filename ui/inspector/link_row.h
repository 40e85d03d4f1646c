#pragma once

#include <QAbstractButton>

namespace ui {

/// A line that leads somewhere: what it is, a value at its right, more below it. A click, Enter or Space follows it.
class LinkRow final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkRow(const QString &text, const QString &value, const QString &detail, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace ui
