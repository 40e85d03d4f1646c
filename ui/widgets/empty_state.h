#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// What a page says when it has nothing to show: what would stand here, and what to do for it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &text);
    /// The first button is the one to press.
    QPushButton *addButton(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace ui
