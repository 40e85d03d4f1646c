#include "ui/charts/line_runs.h"

#include "ui/charts/chart_texts.h"
#include "ui/charts/decimate.h"

#include <algorithm>

namespace ui {

QList<QPointF> clipped(const QList<QPointF> &line, qreal from, qreal to)
{
    const auto between = [](const QPointF &a, const QPointF &b, qreal x) {
        return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    };
    QList<QPointF> kept;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF &point = line[i];
        if (i > 0) {
            const QPointF &before = line[i - 1];
            for (const qreal edge : {from, to}) {
                if (before.x() < edge && edge < point.x())
                    kept += between(before, point, edge);
            }
        }
        if (point.x() >= from && point.x() <= to)
            kept += point;
    }
    return kept;
}

QList<QList<QPointF>> lineRuns(const db::ChartDescription &chart, const db::ChartSeries &series, const TimeScale &time,
                               int columns)
{
    const double unit = chartUnit(chart); // asked once: it looks at every point
    QList<QList<QPointF>> runs{{}};
    for (const db::ChartPoint &point : series.points) {
        if (!point.at.valid())
            continue;
        if (point.value == db::Null) {
            if (!runs.last().isEmpty())
                runs += QList<QPointF>{};
            continue;
        }
        const QPointF spot(time.place(point.at.lastDay()), chartPlace(chart.unit, point.value, unit));
        if (series.step && !runs.last().isEmpty())
            runs.last() += QPointF(spot.x(), runs.last().last().y());
        runs.last() += spot;
    }
    // A step's last value holds to the as-of date.
    if (series.step && !runs.last().isEmpty() && chart.asOf.valid()) {
        const double end = time.place(chart.asOf.lastDay());
        if (end > runs.last().last().x())
            runs.last() += QPointF(end, runs.last().last().y());
    }
    for (QList<QPointF> &run : runs)
        run = decimate(clipped(run, 0, 1), columns);
    runs.removeIf([](const QList<QPointF> &run) { return run.isEmpty(); });
    return runs;
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF edges[] = {{box.topLeft(), box.topRight()}, {box.bottomLeft(), box.bottomRight()},
                            {box.topLeft(), box.bottomLeft()}, {box.topRight(), box.bottomRight()}};
    return std::any_of(std::begin(edges), std::end(edges), [&](const QLineF &edge) {
        return edge.intersects(line) == QLineF::BoundedIntersection;
    });
}

} // namespace ui
