#include "ui/report/page_set.h"

#include "ui/charts/chart_palette.h"
#include "ui/report/page_table.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace ui {

PageSet::PageSet(QSizeF page, QMarginsF margins, const QString &runningHead)
    : m_setter(page, margins), m_runningHead(runningHead)
{
}

void PageSet::set()
{
    m_pages = m_setter.set();
}

void PageSet::paint(QPainter &painter, int page) const
{
    const PageInks inks = pageInks();
    const QRectF room = m_setter.room();
    const QFont small = chartFont(10.5);
    if (page > 0) {
        drawLine(painter, {room.left(), room.top() - 34}, 18, m_runningHead, small, inks.quiet);
        painter.setPen(QPen(inks.rule, 0.6));
        painter.drawLine(QLineF(room.left(), room.top() - 13, room.right(), room.top() - 13));
    }
    const QString number = pageNumber(page + 1, count());
    const qreal width = QFontMetricsF(small).horizontalAdvance(number);
    drawLine(painter, {room.center().x() - width / 2, room.bottom() + 18}, 18, number, small, inks.quiet);
    for (const PageSetter::Placed &placed : m_pages[page]) {
        if (placed.block.draw)
            placed.block.draw(painter, placed.at);
    }
}

QImage PageSet::image(int page, qreal scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

bool paintPages(QPagedPaintDevice &device, const PageSet &pages, int first, int last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const qreal resolution = device.logicalDpiX() / PagePixelsPerInch;
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size() * (PagePixelsPerInch / 72);
    const qreal fit = std::min(paper.width() / pages.size().width(), paper.height() / pages.size().height());
    // Paper of the pages' own size is measured in whole points: that is no reason to draw all of it smaller.
    const qreal scale = fit > 0.99 && fit < 1.01 ? resolution : resolution * fit;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace ui
