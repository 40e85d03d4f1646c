#include "ui/widgets/status_badge.h"

#include "ui/style/theme.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QPainter>

namespace ui {

StatusBadge::StatusBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(12);
    small.setBold(true);
    setFont(small);
    hide();
}

void StatusBadge::setStatus(std::optional<db::Status> status)
{
    m_status = status;
    setVisible(status.has_value());
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString StatusBadge::words() const
{
    return m_status ? statusMark(*m_status) + QChar(u' ') + statusName(*m_status) : QString();
}

QSize StatusBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(words()) + 18, fontMetrics().height() + 4};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    if (!m_status)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().softOf(*m_status));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colors().of(*m_status));
    painter.drawText(rect(), Qt::AlignCenter, words());
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(words());
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
