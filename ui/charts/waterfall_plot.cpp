#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal BarShare = 0.62;

struct Step {
    int point;
    db::Value from;
    db::Value to;
    bool whole; ///< the opening or closing amount, standing on zero
};

/// The first point opens; the last closes when it is what the steps lead to; all others are signed steps.
QList<Step> stepsOf(const db::ChartSeries &series)
{
    QList<Step> steps;
    db::Value level = 0;
    const int count = static_cast<int>(series.points.size());
    for (int p = 0; p < count; ++p) {
        const db::Value value = series.points[static_cast<std::size_t>(p)].value;
        if (value == db::Null)
            continue;
        const bool whole = p == 0 || (p + 1 == count && value == level);
        const db::Value from = whole ? 0 : level;
        level = whole ? value : level + value;
        steps += {p, from, level, whole};
    }
    return steps;
}

QString stepText(const db::ChartDescription &chart, const db::ChartPoint &point, bool whole)
{
    if (point.label || whole)
        return chartPointLabel(chart, point);
    return chart.unit == db::UnitKey::Won ? moneyDifference(point.value, chartMoneyUnit(chart))
                                          : decimalDifference(point.value);
}

} // namespace

void drawWaterfall(ChartCanvas &canvas)
{
    if (canvas.chart.series.empty())
        return;
    const db::ChartSeries &series = canvas.chart.series.front();
    const QList<Step> steps = stepsOf(series);
    const int count = std::max(1, static_cast<int>(series.points.size()));

    double lowest = 0;
    double highest = 0;
    for (const Step &step : steps) {
        for (const db::Value level : {step.from, step.to}) {
            lowest = std::min(lowest, chartShown(canvas.chart, level));
            highest = std::max(highest, chartShown(canvas.chart, level));
        }
    }
    const QFont font = canvas.smallFont();
    QRectF &plot = canvas.plot;
    plot = canvas.area;
    plot.setTop(plot.top() + ChartCanvas::lineHeight(canvas.font()) * 1.1);
    const ValueScale scale = zeroScale(lowest, highest, wantedTicks(plot.height(), canvas.size * 3));
    plot.setLeft(plot.left() + valueAxisWidth(canvas, scale));
    const qreal slot = plot.width() / count;
    QList<QStringList> labels;
    qsizetype lines = 1;
    for (const db::ChartPoint &point : series.points) {
        labels += wrapText(chartPointPlace(canvas.chart, point), font, slot - canvas.size * 0.3);
        lines = std::max(lines, labels.last().size());
    }
    // Names that leave no room for the picture give way; the table has them.
    if (static_cast<qreal>(lines) * ChartCanvas::lineHeight(font) > canvas.area.height() * 0.45) {
        labels.clear();
        lines = 1;
        canvas.text({QCoreApplication::translate("ChartTexts", "The table names the steps.")}, font,
                    canvas.palette.quietText, {plot.right(), plot.bottom()}, Qt::AlignRight | Qt::AlignBottom);
    }
    plot.setBottom(plot.bottom() - static_cast<qreal>(lines) * ChartCanvas::lineHeight(font) - canvas.size * 0.3);
    drawValueAxis(canvas, scale, true);

    const auto y = [&](db::Value level) {
        return plot.bottom() - scale.place(chartShown(canvas.chart, level)) * plot.height();
    };
    const auto centre = [&](int point) { return plot.left() + (point + 0.5) * slot; };
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        const db::ChartPoint &point = series.points[static_cast<std::size_t>(step.point)];
        const qreal half = slot * BarShare / 2;
        const QRectF box = QRectF(QPointF(centre(step.point) - half, y(step.from)),
                                  QPointF(centre(step.point) + half, y(step.to))).normalized();
        const bool up = step.to >= step.from;
        const QColor color = step.whole ? canvas.palette.series("plan", 0)
                                        : canvas.palette.series(up ? "hq" : "spent", 1);
        drawBar(canvas, box, color, db::Scenario::Actual);
        if (i + 1 < steps.size())
            canvas.line({box.right(), y(step.to)}, {centre(steps[i + 1].point) - half, y(step.to)},
                        QPen(canvas.palette.axis, 0.8), 4);
        canvas.hits += {0, step.point, box.adjusted(-2, -3, 2, 3)};
        canvas.textIfFree({stepText(canvas.chart, point, step.whole)}, canvas.font(), canvas.palette.text,
                          {box.center().x(), box.top() - canvas.size * 0.15}, Qt::AlignHCenter | Qt::AlignBottom);
    }
    for (int p = 0; p < static_cast<int>(labels.size()); ++p)
        canvas.textIfFree(labels[p], font, canvas.palette.text, {centre(p), plot.bottom() + canvas.size * 0.3},
                          Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace ui
