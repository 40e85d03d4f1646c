#include "ui/charts/chart_canvas.h"

#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>

#include <algorithm>

namespace ui {

ChartCanvas::ChartCanvas(QGraphicsScene &target, const db::ChartDescription &description,
                         const ChartPalette &colours, qreal textSize, const QRectF &room, QList<ChartHit> &found)
    : scene(target)
    , chart(description)
    , palette(colours)
    , size(textSize)
    , area(room)
    , hits(found)
    , plot(room)
{
}

qreal ChartCanvas::widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text) + 1;
}

QRectF ChartCanvas::boxOf(const QStringList &lines, const QFont &font, const QPointF &anchor, Qt::Alignment alignment)
{
    QRectF box(anchor, TextItem::sizeOf(lines, font));
    if (alignment.testFlag(Qt::AlignRight))
        box.translate(-box.width(), 0);
    else if (alignment.testFlag(Qt::AlignHCenter))
        box.translate(-box.width() / 2, 0);
    if (alignment.testFlag(Qt::AlignBottom))
        box.translate(0, -box.height());
    else if (alignment.testFlag(Qt::AlignVCenter))
        box.translate(0, -box.height() / 2);
    return box;
}

TextItem *ChartCanvas::text(const QStringList &lines, const QFont &font, const QColor &color, const QPointF &anchor,
                            Qt::Alignment alignment)
{
    auto *item = new TextItem(lines, font, color, alignment);
    const QRectF box = boxOf(lines, font, anchor, alignment);
    item->setPos(box.topLeft());
    item->setZValue(TextZ);
    scene.addItem(item);
    m_taken += box;
    return item;
}

bool ChartCanvas::isFree(const QRectF &box) const
{
    if (!scene.sceneRect().contains(box))
        return false;
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.intersects(box); });
}

TextItem *ChartCanvas::textIfFree(const QStringList &lines, const QFont &font, const QColor &color,
                                  const QPointF &anchor, Qt::Alignment alignment)
{
    return isFree(boxOf(lines, font, anchor, alignment)) ? text(lines, font, color, anchor, alignment) : nullptr;
}

void ChartCanvas::line(const QPointF &from, const QPointF &to, const QPen &pen, qreal z)
{
    scene.addLine(QLineF(from, to), pen)->setZValue(z);
}

void ChartCanvas::rect(const QRectF &area_, const QPen &pen, const QBrush &brush, qreal z)
{
    scene.addRect(area_, pen, brush)->setZValue(z);
}

void ChartCanvas::hatch(const QRectF &box, const QColor &color, qreal width)
{
    const qreal gap = std::max(4.0, size * 0.45);
    // Each stroke runs from the left or bottom edge up to the top or right one.
    for (qreal at = gap; at < box.width() + box.height(); at += gap) {
        const QPointF from(box.left() + std::max(0.0, at - box.height()), box.top() + std::min(at, box.height()));
        const QPointF to(box.left() + std::min(at, box.width()), box.top() + std::max(0.0, at - box.width()));
        line(from, to, QPen(color, width), 6);
    }
}

void ChartCanvas::legend(const QList<int> &indices, const std::function<void(const QRectF &, int)> &draw)
{
    if (indices.size() < 2)
        return;
    const QFont words = font();
    const qreal swatch = size * 0.8;
    const qreal row = lineHeight(words);
    QPointF at = area.topLeft();
    for (const int index : indices) {
        const QString name = ui::text(series(index).name);
        const qreal width = swatch + size * 0.4 + widthOf(name, words);
        if (at.x() > area.left() && at.x() + width > area.right())
            at = QPointF(area.left(), at.y() + row);
        const QRectF mark(at.x(), at.y() + (row - swatch) / 2, swatch, swatch);
        if (draw)
            draw(mark, index);
        else if (series(index).scenario == db::Scenario::Target)
            line({mark.left(), mark.center().y()}, {mark.right(), mark.center().y()},
                 QPen(palette.text, 2.5, Qt::SolidLine, Qt::FlatCap), AxisZ);
        else {
            drawBar(*this, mark, seriesColor(index), series(index).scenario);
            drawTexture(*this, index, mark);
        }
        const qreal room = area.right() - mark.right() - size * 0.4;
        const QStringList lines = wrapText(name, words, room);
        text(lines, words, palette.text, {mark.right() + size * 0.4, at.y()}, Qt::AlignLeft | Qt::AlignTop);
        at.rx() += width + size * 1.2;
        at.ry() += row * static_cast<qreal>(lines.size() - 1);
    }
    area.setTop(at.y() + row + size * 0.5);
}

int ChartCanvas::sibling(int index) const
{
    int before = 0;
    for (int other = 0; other < index; ++other)
        before += series(other).scenario == series(index).scenario;
    return before;
}

QColor ChartCanvas::seriesColor(int index) const
{
    // A plan and what became of it share a hue: the outline tells them apart.
    return palette.series(series(index).key, index);
}

void drawBar(ChartCanvas &canvas, const QRectF &area, const QColor &color, db::Scenario scenario)
{
    const QRectF box = area.normalized();
    switch (scenario) {
    case db::Scenario::Actual:
        canvas.rect(box, Qt::NoPen, color, 5);
        break;
    case db::Scenario::Previous: {
        QColor light = color;
        light.setRgbF(color.redF() * 0.4F + canvas.palette.background.redF() * 0.6F,
                      color.greenF() * 0.4F + canvas.palette.background.greenF() * 0.6F,
                      color.blueF() * 0.4F + canvas.palette.background.blueF() * 0.6F);
        canvas.rect(box, Qt::NoPen, light, 5);
        break;
    }
    case db::Scenario::Plan:
    case db::Scenario::Target:
        canvas.rect(box.adjusted(0.75, 0.75, -0.75, -0.75), QPen(color, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin),
                    canvas.palette.background, 5);
        break;
    case db::Scenario::Forecast:
        canvas.rect(box.adjusted(0.5, 0.5, -0.5, -0.5), QPen(color, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin),
                    canvas.palette.background, 5);
        canvas.hatch(box, color);
        break;
    }
}

void drawTexture(ChartCanvas &canvas, int series, const QRectF &area)
{
    const int sibling = canvas.sibling(series);
    const QRectF box = area.normalized();
    const db::Scenario scenario = canvas.series(series).scenario;
    if (!canvas.palette.print || sibling == 0 || box.isEmpty())
        return;
    // Outlined bars take lines of ink, as the slanted ones are a forecast's.
    const bool solid = scenario == db::Scenario::Actual;
    const QColor color = solid ? canvas.palette.background : canvas.seriesColor(series);
    if (solid && sibling != 2)
        canvas.hatch(box, color, 1.4);
    if (solid && sibling < 2)
        return;
    const qreal gap = std::max(4.0, canvas.size * 0.45);
    for (qreal y = box.bottom() - gap; y > box.top(); y -= gap)
        canvas.line({box.left(), y}, {box.right(), y}, QPen(color, solid ? 1.4 : 0.8), 6);
}

QPen seriesPen(const ChartCanvas &canvas, int series, qreal width)
{
    QPen pen(canvas.seriesColor(series), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (canvas.series(series).scenario) {
    case db::Scenario::Actual:
        break;
    case db::Scenario::Plan:
        pen.setDashPattern({5, 2});
        break;
    case db::Scenario::Target:
        pen.setDashPattern({3, 2});
        break;
    case db::Scenario::Forecast:
        pen.setDashPattern({1, 1.5});
        break;
    case db::Scenario::Previous:
        pen.setWidthF(width * 0.6);
        break;
    }
    const QList<qreal> others[] = {{8, 2, 1.5, 2}, {2, 1.2}, {8, 2, 1.5, 2, 1.5, 2}};
    if (const int sibling = canvas.sibling(series); canvas.palette.print && sibling > 0)
        pen.setDashPattern(others[(sibling - 1) % 3]);
    return pen;
}

} // namespace ui
