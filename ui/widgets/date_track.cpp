#include "ui/widgets/date_track.h"

#include "ui/style/theme.h"
#include "ui/words/numbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace ui {

namespace {
constexpr int Handle = 7; ///< half its width
}

DateTrack::DateTrack(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DateTrack::setDays(const QList<QDate> &days)
{
    const QSignalBlocker quiet(this);
    const QDate before = day();
    m_days = days;
    setRange(0, std::max(0, static_cast<int>(days.size()) - 1));
    if (before.isValid())
        setDay(before);
    update();
}

void DateTrack::setDay(QDate day)
{
    const QSignalBlocker quiet(this);
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), day);
    setValue(std::max(0, static_cast<int>(after - m_days.begin()) - 1));
    update();
}

QSize DateTrack::sizeHint() const
{
    return {320, fontMetrics().height() + 18};
}

QSize DateTrack::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QRect DateTrack::track() const
{
    return {Handle + 2, 9, std::max(1, width() - 2 * Handle - 4), 4};
}

double DateTrack::placeOf(QDate day) const
{
    if (m_days.size() < 2)
        return 1;
    return static_cast<double>(m_days.first().daysTo(day)) / static_cast<double>(m_days.first().daysTo(m_days.last()));
}

int DateTrack::xOf(int index) const
{
    return track().left() + static_cast<int>(placeOf(m_days.value(index)) * track().width());
}

int DateTrack::nearest(int x) const
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < m_days.size(); ++i) {
        if (const int distance = std::abs(xOf(i) - x); distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

void DateTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &c = colors();
    const QRect line = track();
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.border);
    painter.drawRoundedRect(line, 2, 2);
    if (m_days.isEmpty())
        return;
    const int here = xOf(value());
    painter.setBrush(c.accent);
    painter.drawRoundedRect(QRect(line.topLeft(), QPoint(here, line.bottom())), 2, 2);
    int lastTick = -10;
    for (int i = 0; i < m_days.size(); ++i) {
        const int x = xOf(i);
        if (x - lastTick < 2)
            continue; // ticks that would run into each other
        lastTick = x;
        painter.fillRect(QRect(x, line.bottom() + 3, 1, 4), i <= value() ? c.accent : c.muted);
    }
    painter.setPen(c.muted);
    int free = -1;
    for (int year = m_days.first().year() + (m_days.first().dayOfYear() > 1 ? 1 : 0); year <= m_days.last().year(); ++year) {
        const QString text = QString::number(year);
        const int x = line.left() + static_cast<int>(placeOf(QDate(year, 1, 1)) * line.width());
        const int wide = fontMetrics().horizontalAdvance(text);
        if (x - wide / 2 < free || x + wide / 2 > width())
            continue;
        painter.drawText(QPoint(std::max(0, x - wide / 2), height() - fontMetrics().descent() - 1), text);
        free = x + wide / 2 + 10;
    }
    painter.setPen(QPen(hasFocus() ? c.text : c.accent, 2));
    painter.setBrush(c.card);
    painter.drawEllipse(QPoint(here, line.center().y()), Handle, Handle);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(QPoint(here, line.center().y()), 4, 4);
    }
}

void DateTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    setSliderDown(true);
    setValue(nearest(static_cast<int>(event->position().x())));
}

void DateTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(nearest(static_cast<int>(event->position().x())));
}

void DateTrack::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void DateTrack::keyPressEvent(QKeyEvent *event)
{
    // By years: the base class would go by a tenth of the days, which means nothing on a calendar.
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const QDate aim = day().addYears(event->key() == Qt::Key_PageUp ? 1 : -1);
        const auto after = std::upper_bound(m_days.begin(), m_days.end(), aim);
        setValue(std::max(0, static_cast<int>(after - m_days.begin()) - 1));
        return;
    }
    QSlider::keyPressEvent(event);
}

bool DateTrack::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), date(dayOf(m_days[nearest(help->pos().x())])), this);
        return true;
    }
    return QSlider::event(event);
}

} // namespace ui
