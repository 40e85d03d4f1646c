#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/numbers.h"

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
            const double value = chartPlace(chart.unit, point.value, unit);
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
    if (chart.unit == db::UnitKey::Day) {
        const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(std::llround(tick)))};
        return date(db::PartialDate::ofMonth(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month()))));
    }
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
        const bool base = scale.broken || !scale.stops.isEmpty() ? tick == scale.low : std::abs(tick) < scale.step / 1000;
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

void drawSameDay(ChartCanvas &canvas, const ValueScale &scale, const TimeScale &time,
                 const std::function<bool(const QRectF &)> &free)
{
    const auto number = [](std::chrono::sys_days day) { return static_cast<double>(day.time_since_epoch().count()); };
    const auto place = [&](double days) {
        const double along = time.place(std::chrono::sys_days(std::chrono::days(std::llround(days))));
        return QPointF(canvas.plot.left() + along * canvas.plot.width(),
                       canvas.plot.bottom() - scale.place(days) * canvas.plot.height());
    };
    const double from = std::max(scale.low, number(time.first));
    const double to = std::min(scale.high, number(time.last));
    if (from >= to)
        return;
    const QPointF start = place(from);
    const QPointF end = place(to);
    canvas.line(start, end, QPen(canvas.palette.axis, 1, Qt::DotLine), 2);
    const QStringList words{QCoreApplication::translate("ChartTexts", "plan = day of statement")};
    const QFont font = canvas.smallFont();
    const qreal gap = canvas.size * 0.3;
    for (const double share : {0.15, 0.25, 0.4, 0.55}) { // low, where what is still planned does not lie
        const QPointF at = start + (end - start) * share + QPointF(gap, gap);
        const QRectF box = ChartCanvas::boxOf(words, font, at, Qt::AlignLeft | Qt::AlignTop);
        if (canvas.plot.contains(box) && free(box)
            && canvas.textIfFree(words, font, canvas.palette.quietText, at, Qt::AlignLeft | Qt::AlignTop))
            return;
    }
}

} // namespace ui
