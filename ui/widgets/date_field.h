#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace ui {

/// A day, written as people write days here: 2020-12-31, 20201231, 2020. 12. 31.; a month, quarter or year is its last
/// day. Nothing happens before Enter or leaving the field; what is no date is marked and explained, not swallowed.
/// Up and Down go by days, Page Up and Page Down by months, Alt+Down opens a calendar.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    /// Does not signal. What is being typed stays while the day is the same.
    void setDate(QDate date);
    /// What a text means; an invalid date when it is none.
    static QDate read(const QString &text);
    bool isBad() const { return m_bad; }

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void showDate();
    void apply();
    void choose(QDate date);
    void setBad(bool bad);
    void step(int days, int months);
    void openCalendar();

    QDate m_date = QDate::currentDate();
    QAction *m_open;
    bool m_bad = false;
};

/// A calendar with its head and colours as the language has them: the year before the month in Korean, and Saturday
/// no day of rest.
QCalendarWidget *newCalendar(QWidget *parent);

} // namespace ui
