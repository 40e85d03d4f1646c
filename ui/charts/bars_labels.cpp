#include "ui/charts/bars_plot.h"

#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <algorithm>
#include <array>

namespace ui {

void BarsPlot::addLabels()
{
    addCategoryLabels();
    const QFont font = valueFont();
    // A wide number must not run into its neighbours' bars.
    for (const Spot &spot : m_spots) {
        if (!m_chart.stacked)
            m_canvas.reserve(spot.box.adjusted(1, 0, -1, 0));
    }
    // What is finds its place before what was meant to be.
    std::stable_partition(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
        return m_canvas.series(spot.series).scenario == db::Scenario::Actual;
    });
    std::vector<db::Value> totals(static_cast<std::size_t>(m_count), 0);
    std::vector<QRectF> ends(static_cast<std::size_t>(m_count));
    for (const Spot &spot : m_spots) {
        const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
        const auto category = static_cast<std::size_t>(point.category);
        const bool target = m_targets.contains(spot.series);
        if (point.value == db::Null) {
            if (!m_chart.stacked && !isEmpty(point.category))
                addMissing(spot.box);
            continue;
        }
        if (m_chart.stacked && !target) {
            totals[category] += point.value;
            ends[category] = spot.box;
            addInside(spot, chartPointLabel(m_chart, point), font);
            continue;
        }
        if (!addAtEnd(spot.box, spot.up, chartPointLabel(m_chart, point), font) && !target)
            addUnderTop(spot, chartPointLabel(m_chart, point), font);
    }
    for (int category = 0; category < m_count; ++category) {
        if (isEmpty(category))
            addNothingKnown(category);
    }
    if (!m_chart.stacked || m_bars.size() < 2)
        return;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (!ends[i].isNull())
            addAtEnd(ends[i], true, chartNumber(m_chart, totals[i]), chartFont(m_canvas.size, true));
    }
}

bool BarsPlot::isEmpty(int category) const
{
    return std::none_of(m_spots.begin(), m_spots.end(), [&](const Spot &spot) {
        const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
        return point.category == category && point.value != db::Null;
    });
}

void BarsPlot::addNothingKnown(int category)
{
    const QFont font = m_canvas.smallFont();
    const bool wide = !m_vertical || ChartCanvas::widthOf(noDataText(), font) <= slot();
    const QPointF at = m_vertical ? QPointF(centre(category), along(0) - m_canvas.size * 0.15)
                                  : QPointF(along(0) + m_canvas.size * 0.3, centre(category));
    m_canvas.textIfFree({wide ? noDataText() : unknownMark()}, font, m_canvas.palette.quietText, at,
                        m_vertical ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignVCenter);
}

QFont BarsPlot::valueFont() const
{
    if (!m_vertical)
        return m_canvas.font();
    const qreal room = slot() / abreast() * 0.95;
    for (const Spot &spot : m_spots) {
        const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
        if (point.value != db::Null
            && ChartCanvas::widthOf(chartPointLabel(m_chart, point), m_canvas.font()) > room)
            return m_canvas.smallFont();
    }
    return m_canvas.font();
}

void BarsPlot::addCategoryLabels()
{
    const QFont font = m_canvas.smallFont();
    const QRectF &plot = m_canvas.plot;
    for (int i = 0; i < m_count; ++i) {
        if (m_vertical)
            m_canvas.textIfFree(m_wrapped[i], font, m_canvas.palette.text,
                                {centre(i), plot.bottom() + m_canvas.size * 0.3 + belowZero()},
                                Qt::AlignHCenter | Qt::AlignTop);
        else
            m_canvas.textIfFree(m_wrapped[i], font, m_canvas.palette.text,
                                {plot.left() - m_canvas.size * 0.5, centre(i)},
                                Qt::AlignRight | Qt::AlignVCenter);
    }
}

bool BarsPlot::addAtEnd(const QRectF &box, bool up, const QString &text, const QFont &font)
{
    const qreal gap = m_canvas.size * 0.15;
    if (m_vertical) {
        // Beside a higher bar the number gives way to the other side.
        const qreal y = up ? box.top() - gap : box.bottom() + gap;
        const Qt::Alignment side = up ? Qt::AlignBottom : Qt::AlignTop;
        const std::pair<qreal, Qt::Alignment> places[] = {{box.center().x(), Qt::AlignHCenter},
                                                          {box.right() - 1, Qt::AlignRight},
                                                          {box.left() + 1, Qt::AlignLeft}};
        const qreal line = ChartCanvas::lineHeight(font) * (up ? -0.9 : 0.9);
        for (const qreal raised : {0.0, line}) {
            for (const auto &[x, across] : places) {
                const QRectF needed = ChartCanvas::boxOf({text}, font, {x, y + raised}, across | side);
                if (m_canvas.isFree(needed.adjusted(-1.5, 0, 1.5, 0))) {
                    m_canvas.text({text}, font, m_canvas.palette.text, {x, y + raised}, across | side);
                    return true;
                }
            }
        }
        return false;
    }
    return m_canvas.textIfFree({text}, font, m_canvas.palette.text,
                               {up ? box.right() + gap * 2 : box.left() - gap * 2, box.center().y()},
                               (up ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter)
        != nullptr;
}

QColor BarsPlot::inkOn(const Spot &spot) const
{
    const bool solid = m_canvas.series(spot.series).scenario == db::Scenario::Actual;
    const QColor color = m_canvas.seriesColor(spot.series);
    return !solid ? m_canvas.palette.text : qGray(color.rgb()) < 140 ? QColor(Qt::white) : QColor(Qt::black);
}

void BarsPlot::addUnderTop(const Spot &spot, const QString &text, const QFont &font)
{
    const qreal gap = m_canvas.size * 0.2;
    const bool up = spot.up;
    const QPointF anchor = m_vertical
        ? QPointF(spot.box.center().x(), up ? spot.box.top() + gap : spot.box.bottom() - gap)
        : QPointF(up ? spot.box.right() - gap * 2 : spot.box.left() + gap * 2, spot.box.center().y());
    const Qt::Alignment side = m_vertical ? Qt::AlignHCenter | (up ? Qt::AlignTop : Qt::AlignBottom)
                                          : Qt::AlignVCenter | (up ? Qt::AlignRight : Qt::AlignLeft);
    const QRectF needed = ChartCanvas::boxOf({text}, font, anchor, side);
    const bool crossed = std::any_of(m_spots.begin(), m_spots.end(), [&](const Spot &other) {
        return m_targets.contains(other.series) && other.box.intersects(needed);
    });
    if (!crossed && spot.box.contains(needed))
        backed(m_canvas.text({text}, font, inkOn(spot), anchor, side), spot);
}

void BarsPlot::addInside(const Spot &spot, const QString &text, const QFont &font)
{
    const QRectF needed = ChartCanvas::boxOf({text}, font, spot.box.center(), Qt::AlignCenter);
    if (!spot.box.adjusted(1, 1, -1, -1).contains(needed))
        return;
    backed(m_canvas.text({text}, font, inkOn(spot), spot.box.center(), Qt::AlignCenter), spot);
}

void BarsPlot::backed(TextItem *number, const Spot &spot)
{
    const bool solid = m_canvas.series(spot.series).scenario == db::Scenario::Actual;
    if (m_canvas.palette.print && m_canvas.sibling(spot.series) > 0)
        number->setBackdrop(solid ? m_canvas.seriesColor(spot.series) : m_canvas.palette.background);
}

void BarsPlot::addMissing(const QRectF &box)
{
    const QString words = noDataText();
    const QFont font = m_canvas.smallFont();
    const qreal room = slot() / abreast();
    const bool wide = !m_vertical || ChartCanvas::widthOf(words, font) <= room;
    addAtEnd(box, true, wide ? words : unknownMark(), font);
}

} // namespace ui
