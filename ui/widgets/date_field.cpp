#include "ui/widgets/date_field.h"

#include "db/exchange/values.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QSpinBox>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QDate Earliest(1900, 1, 1);
const QDate Latest(2199, 12, 31);

QString shown(QDate date)
{
    return ui::date(db::PartialDate::ofDay(date.year(), date.month(), date.day()));
}

} // namespace

DateField::DateField(QWidget *parent)
    : QLineEdit(parent),
      m_open(addAction(icon(u"calendar"_s, IconTone::Muted), QLineEdit::TrailingPosition))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { setBad(false); });
    retranslate();
}

QDate DateField::read(const QString &text)
{
    const db::DateText date = db::readDate(toDb(text));
    if (date.status == db::ReadStatus::Ok) {
        const std::chrono::year_month_day day{date.value.lastDay()};
        return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
    }
    // The form in which the field itself shows a day in English.
    const QDate english = QLocale(QLocale::English, QLocale::UnitedKingdom).toDate(text.simplified(), u"d MMM yyyy"_s);
    return english >= Earliest && english <= Latest ? english : QDate();
}

void DateField::setDate(QDate date)
{
    if (date == m_date && isModified())
        return;
    m_date = date;
    showDate();
}

void DateField::showDate()
{
    setBad(false);
    setText(shown(m_date));
    setModified(false);
}

void DateField::apply()
{
    if (!isModified() && !m_bad)
        return;
    const QDate date = read(text());
    if (!date.isValid()) {
        setBad(true);
        return;
    }
    choose(date);
    selectAll();
}

void DateField::choose(QDate date)
{
    const bool same = date == m_date;
    m_date = date;
    showDate();
    if (!same)
        Q_EMIT dateChosen(date);
}

void DateField::setBad(bool bad)
{
    if (m_bad == bad)
        return;
    m_bad = bad;
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
    const QString hint = tr("This is no date. Write 2020-12-31, 20201231 or 2020. 12. 31.; 2020-12 and 2020Q4 are the "
                            "last day of the month or quarter.");
    setAccessibleDescription(bad ? hint : QString());
    if (bad)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), hint, this, {}, 8000);
    else
        QToolTip::hideText();
}

void DateField::step(int days, int months)
{
    // From what stands there, if that is a day.
    const QDate typed = isModified() ? read(text()) : m_date;
    const QDate from = typed.isValid() ? typed : m_date;
    choose(std::clamp(from.addMonths(months).addDays(days), Earliest, Latest));
    selectAll();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return apply();
    case Qt::Key_Escape:
        if (!isModified() && !m_bad)
            break;
        showDate();
        return selectAll();
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_Down:
        return alt ? openCalendar() : step(-1, 0);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_PageDown:
        return step(0, -1);
    case Qt::Key_F4:
        return openCalendar();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window borrows the keyboard and gives it back.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    if (isModified() || m_bad)
        read(text()).isValid() ? choose(read(text())) : showDate();
}

void DateField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = newCalendar(popup);
    calendar->setDateRange(Earliest, Latest);
    calendar->setSelectedDate(m_date);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        popup->close();
        choose(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const QPoint below = mapToGlobal(QPoint(width() - popup->width(), height() + 2));
    popup->move(std::max(0, below.x()), below.y());
    popup->show();
    calendar->setFocus();
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        retranslate();
}

void DateField::retranslate()
{
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Choose the day in a calendar"));
    // Wide enough for the longest day, the button and the style sheet's padding.
    const int widest = std::max(fontMetrics().horizontalAdvance(shown(QDate(2028, 12, 28))),
                                fontMetrics().horizontalAdvance(shown(QDate(2028, 9, 28))));
    setFixedWidth(widest + 56);
    if (!isModified())
        showDate();
}

QCalendarWidget *newCalendar(QWidget *parent)
{
    const bool korean = currentLanguage() == Language::Korean;
    auto *calendar = new QCalendarWidget(parent);
    calendar->setLocale(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(korean ? QCalendarWidget::SingleLetterDayNames
                                               : QCalendarWidget::ShortDayNames);
    QTextCharFormat working;
    working.setForeground(colors().text);
    QTextCharFormat rest;
    rest.setForeground(colors().trouble);
    calendar->setWeekdayTextFormat(Qt::Saturday, working);
    calendar->setWeekdayTextFormat(Qt::Sunday, rest);
    // Qt puts the month first whatever the language; the parts of its head are known by name only.
    auto *bar = calendar->findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    auto *month = calendar->findChild<QToolButton *>(u"qt_calendar_monthbutton"_s);
    auto *year = calendar->findChild<QToolButton *>(u"qt_calendar_yearbutton"_s);
    auto *yearEdit = calendar->findChild<QSpinBox *>(u"qt_calendar_yearedit"_s);
    auto *row = bar ? qobject_cast<QBoxLayout *>(bar->layout()) : nullptr;
    if (korean && row && month && year && yearEdit) {
        // Only the month moves: between the two lies what keeps the year's place while it is being edited.
        row->removeWidget(month);
        row->insertWidget(row->indexOf(year) + 1, month);
        yearEdit->setSuffix(u"년"_s);
        year->setText(yearEdit->text());
    }
    return calendar;
}

} // namespace ui
