#include "ui/charts/time_axis.h"

#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace ui {

namespace {

struct Mark {
    std::chrono::sys_days day;
    QString label;
    bool asOf;
};

QString asOfText(const db::ChartDescription &chart)
{
    return QCoreApplication::translate("ChartTexts", "As of %1").arg(date(chart.asOf));
}

/// The chart's own marks and, unless one of them is it, the day the chart speaks of.
QList<Mark> marksOf(const db::ChartDescription &chart)
{
    QList<Mark> marks;
    bool said = false;
    for (const db::ChartMark &mark : chart.marks) {
        if (!mark.at.valid())
            continue;
        const bool asOf = mark.at == chart.asOf;
        said = said || asOf;
        marks += {mark.at.lastDay(), asOf ? asOfText(chart) : ui::text(mark.label), asOf};
    }
    if (!said && chart.asOf.valid())
        marks += {chart.asOf.lastDay(), asOfText(chart), true};
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.day < b.day; });
    return marks;
}


/// From the first to the last date of the chart: points, marks and the as-of day.
TimeWindow spanOf(const ChartCanvas &canvas)
{
    if (canvas.dates)
        return *canvas.dates;
    const db::ChartDescription &chart = canvas.chart;
    std::optional<TimeWindow> span;
    const auto take = [&](db::PartialDate date) {
        if (!date.valid())
            return;
        const std::chrono::sys_days day = date.lastDay();
        span = span ? TimeWindow{std::min(span->first, day), std::max(span->last, day)} : TimeWindow{day, day};
    };
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points) {
            take(point.at);
            if (chart.shape == db::ChartShape::Timeline && chart.unit == db::UnitKey::Day)
                take(db::PartialDate::fromCode(point.value));
        }
    }
    for (const db::ChartMark &mark : chart.marks)
        take(mark.at);
    take(chart.asOf);
    canvas.dates = span.value_or(TimeWindow{});
    return *canvas.dates;
}

/// Decided before the plot's width is known, for the axis' height depends on it: names beside the plot take at most
/// half of the room.
bool showsQuarters(const ChartCanvas &canvas)
{
    const TimeWindow span = canvas.window ? TimeWindow{canvas.window->first, canvas.window->last - std::chrono::days(1)}
                                          : spanOf(canvas);
    return wantsQuarters(span.first, span.last, canvas.area.width() * 0.5,
                         ChartCanvas::widthOf(quarterOfYear(4), canvas.smallFont()) + canvas.size * 0.4);
}

} // namespace

TimeScale timeScaleFor(const ChartCanvas &canvas, qreal width)
{
    const TimeWindow span = canvas.window ? TimeWindow{canvas.window->first, canvas.window->last - std::chrono::days(1)}
                                          : spanOf(canvas);
    const QFont font = canvas.smallFont();
    const qreal year = ChartCanvas::widthOf(QStringLiteral("2025"), font) + canvas.size * 0.6;
    const bool quarters = showsQuarters(canvas);
    TimeScale scale = timeScale(span.first, span.last, width, year, quarters ? 0 : 1e9);
    if (canvas.window)
        scale.narrowTo(*canvas.window, width,
                       quarters ? ChartCanvas::widthOf(quarterOfYear(4), font) + canvas.size * 0.4 : year);
    return scale;
}

qreal timeAxisHeight(const ChartCanvas &canvas)
{
    return ChartCanvas::lineHeight(canvas.smallFont()) * (showsQuarters(canvas) ? 2 : 1) + canvas.size * 0.3;
}

void drawTimeAxis(ChartCanvas &canvas, const TimeScale &scale)
{
    canvas.shown = TimeWindow{scale.first, scale.last};
    const QRectF &plot = canvas.plot;
    const QFont font = canvas.smallFont();
    const auto at = [&](std::chrono::sys_days day) { return plot.left() + scale.place(day) * plot.width(); };
    canvas.line(plot.bottomLeft(), plot.bottomRight(), QPen(canvas.palette.axis, 1), ChartCanvas::AxisZ - 1);
    const auto label = [&](const TimeScale::Period &period, qreal top) {
        if (period.label.isEmpty())
            return;
        canvas.text({period.label}, font, canvas.palette.quietText,
                    {(at(period.first) + at(period.last)) / 2, plot.bottom() + top},
                    Qt::AlignHCenter | Qt::AlignTop);
    };
    for (const TimeScale::Period &period : scale.periods) {
        if (period.first > scale.first)
            canvas.line({at(period.first), plot.top()}, {at(period.first), plot.bottom() + (period.major ? 5 : 3)},
                        QPen(canvas.palette.grid, period.major ? 1 : 0.6));
        label(period, canvas.size * 0.3);
    }
    for (const TimeScale::Period &year : scale.years)
        label(year, canvas.size * 0.3 + ChartCanvas::lineHeight(font));
}

qreal marksHeight(const ChartCanvas &canvas, qreal width)
{
    const QFont font = canvas.smallFont();
    qreal all = 0;
    const QList<Mark> marks = marksOf(canvas.chart);
    for (const Mark &mark : marks)
        all += ChartCanvas::widthOf(mark.label, font) + canvas.size;
    // In a small picture the lines need the height more than the events do.
    const int most = std::clamp(static_cast<int>(canvas.area.height() / (7 * ChartCanvas::lineHeight(font))), 1, 3);
    const int rows = std::clamp(static_cast<int>(all * 1.3 / width) + 1, marks.isEmpty() ? 0 : 1, most);
    return marks.isEmpty() ? 0 : rows * ChartCanvas::lineHeight(font);
}

void drawMarks(ChartCanvas &canvas, const TimeScale &scale)
{
    const QRectF &plot = canvas.plot;
    const QFont font = canvas.smallFont();
    const qreal row = ChartCanvas::lineHeight(font);
    const QRectF picture = canvas.scene.sceneRect();
    QList<Mark> marks = marksOf(canvas.chart); // the as-of day finds its place first
    std::stable_partition(marks.begin(), marks.end(), [](const Mark &mark) { return mark.asOf; });
    for (const Mark &mark : std::as_const(marks)) {
        if (canvas.window && (mark.day < canvas.window->first || mark.day >= canvas.window->last))
            continue;
        const qreal x = plot.left() + std::clamp(scale.place(mark.day), 0.0, 1.0) * plot.width();
        const qreal width = ChartCanvas::widthOf(mark.label, font);
        // Right of the plot stand the names of the lines, and they may need the height.
        const qreal right = std::min(picture.right() - canvas.size, plot.right() + canvas.size * 0.6);
        const qreal gap = canvas.size * 0.5;
        qreal top = canvas.area.top();
        bool placed = false;
        for (; !placed && top + row <= plot.top(); top += row) {
            // Over the middle of its line, else as little beside it as the others let it.
            for (const qreal share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0}) {
                const qreal left = std::max(canvas.area.left(), std::min(x - width * share, right - width));
                const QPointF at(left, top);
                const QRectF box = ChartCanvas::boxOf({mark.label}, font, at, Qt::AlignLeft | Qt::AlignTop);
                placed = canvas.isFree(box.adjusted(-gap, 0, gap, 0));
                if (!placed)
                    continue;
                const QColor color = mark.asOf ? canvas.palette.accent : canvas.palette.quietText;
                canvas.text({mark.label}, font, color, at, Qt::AlignLeft | Qt::AlignTop)
                    ->setBackdrop(canvas.palette.background); // lines of labels further up pass behind
                break;
            }
        }
        if (!placed && !mark.asOf)
            continue; // a line without its name says nothing
        canvas.line({x, placed ? top : plot.top()}, {x, plot.bottom()},
                    QPen(mark.asOf ? canvas.palette.accent : canvas.palette.axis, mark.asOf ? 1.2 : 0.8, Qt::DashLine),
                    3);
    }
}

} // namespace ui
