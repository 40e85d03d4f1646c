#include "ui/report/chart_picture.h"

#include "ui/charts/chart_export.h"
#include "ui/report/page_set.h"

#include <QPainter>

namespace ui {

QPicture recordChart(const db::ChartDescription &chart, QSizeF mm, ChartTheme theme)
{
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, QRectF(QPointF(), mm * PageMm), chart, mm, theme);
    painter.end();
    return picture;
}

void playChart(QPainter &painter, const QPointF &at, QPicture picture)
{
    if (picture.isNull())
        return;
    painter.save();
    painter.translate(at);
    // A picture is played at the dots per inch of what it is played on; ours are the page's already.
    painter.scale(qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  qreal(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    picture.play(&painter);
    painter.restore();
}

} // namespace ui
