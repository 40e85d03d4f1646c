#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

bool shownRange(const db::ChartDescription &chart, double &lowest, double &highest)
{
    bool known = false;
    const double unit = chartUnit(chart); // asked once: it looks at every point
    const auto take = [&](double value) {
        lowest = known ? std::min(lowest, value) : value;
        highest = known ? std::max(highest, value) : value;
        known = true;
    };
    std::vector<double> stacks(chart.categories.size(), 0.0);
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points) {
            if (point.value == db::Null)
                continue;
            const double value = static_cast<double>(point.value) / unit;
            const auto category = static_cast<std::size_t>(point.category);
            if (chart.stacked && series.scenario != db::Scenario::Target && point.category >= 0
                && category < stacks.size()) {
                stacks[category] += value;
                take(stacks[category]);
            } else {
                take(value);
            }
        }
    }
    return known;
}

bool countsThings(const db::ChartDescription &chart)
{
    return chart.unit == db::UnitKey::People || chart.unit == db::UnitKey::Companies || chart.unit == db::UnitKey::Items
        || chart.unit == db::UnitKey::Count;
}

QStringList plotNotes(const db::ChartDescription &chart)
{
    if (startsAboveZero(chart))
        return {QCoreApplication::translate("ChartTexts", "The vertical axis does not start at zero.")};
    return {};
}

QString tickText(const db::ChartDescription &chart, double tick)
{
    const QString number = decimal(std::llround(tick * static_cast<double>(db::DecimalScale)), 3);
    return chart.unit == db::UnitKey::Percent ? number + u'%' : number;
}

int wantedTicks(qreal length, qreal spacing)
{
    return std::clamp(static_cast<int>(length / spacing), 2, 6);
}

qreal valueAxisWidth(const ChartCanvas &canvas, const ValueScale &scale)
{
    qreal width = 0;
    for (const double tick : scale.ticks())
        width = std::max(width, ChartCanvas::widthOf(tickText(canvas.chart, tick), canvas.smallFont()));
    return width + canvas.size * 0.5;
}

void drawValueAxis(ChartCanvas &canvas, const ValueScale &scale, bool vertical)
{
    const QRectF &plot = canvas.plot;
    const QFont font = canvas.smallFont();
    for (const double tick : scale.ticks()) {
        const double place = scale.place(tick);
        const bool base = scale.broken ? tick == scale.low : std::abs(tick) < scale.step / 1000;
        const QPen pen(base ? canvas.palette.axis : canvas.palette.grid, 1);
        const qreal z = base ? ChartCanvas::AxisZ : 0;
        if (vertical) {
            const qreal y = plot.bottom() - place * plot.height();
            canvas.line({plot.left(), y}, {plot.right(), y}, pen, z);
            canvas.text({tickText(canvas.chart, tick)}, font, canvas.palette.quietText,
                        {plot.left() - canvas.size * 0.4, y}, Qt::AlignRight | Qt::AlignVCenter);
        } else {
            const qreal x = plot.left() + place * plot.width();
            canvas.line({x, plot.top()}, {x, plot.bottom()}, pen, z);
            canvas.text({tickText(canvas.chart, tick)}, font, canvas.palette.quietText,
                        {x, plot.bottom() + canvas.size * 0.3}, Qt::AlignHCenter | Qt::AlignTop);
        }
    }
}

} // namespace ui
