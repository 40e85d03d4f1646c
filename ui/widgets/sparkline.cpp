#include "ui/widgets/sparkline.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(36);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(const QList<std::optional<double>> &values)
{
    m_values = values;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    double low = 0;
    double high = 0;
    int known = 0;
    for (const std::optional<double> &value : m_values) {
        if (!value)
            continue;
        low = known == 0 ? *value : std::min(low, *value);
        high = known == 0 ? *value : std::max(high, *value);
        ++known;
    }
    // One point is not a course.
    if (known < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // At the right end of its place, so that the lines of wide and narrow figures look alike.
    QRectF area = QRectF(rect()).adjusted(4, 5, -5, -5);
    area.setLeft(std::max(area.left(), area.right() - sizeHint().width()));
    const double span = high > low ? high - low : 1.0;
    const double step = m_values.size() > 1 ? area.width() / static_cast<double>(m_values.size() - 1) : 0.0;
    const auto place = [&](qsizetype index, double value) {
        const double share = high > low ? (value - low) / span : 0.5;
        return QPointF(area.left() + step * static_cast<double>(index), area.bottom() - share * area.height());
    };
    QPainterPath line;
    bool drawing = false;
    QPointF last;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_values[i]) {
            drawing = false;
            continue;
        }
        last = place(i, *m_values[i]);
        if (drawing)
            line.lineTo(last);
        else
            line.moveTo(last);
        drawing = true;
    }
    painter.setPen(QPen(colors().accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().accent);
    painter.drawEllipse(last, 2.8, 2.8);
}

} // namespace ui
