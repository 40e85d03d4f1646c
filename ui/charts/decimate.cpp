#include "ui/charts/decimate.h"

#include <algorithm>

namespace ui {

QList<QPointF> decimate(const QList<QPointF> &points, int columns)
{
    columns = std::max(1, columns);
    if (points.size() <= 4 * static_cast<qsizetype>(columns))
        return points;
    const qreal first = points.first().x();
    const qreal width = (points.last().x() - first) / columns;
    QList<QPointF> kept{points.first()};
    qsizetype at = 0;
    for (int column = 0; column < columns && at < points.size(); ++column) {
        const qreal end = column + 1 == columns ? points.last().x() : first + (column + 1) * width;
        qsizetype lowest = at;
        qsizetype highest = at;
        qsizetype next = at;
        while (next < points.size() && points[next].x() <= end) {
            if (points[next].y() < points[lowest].y())
                lowest = next;
            if (points[next].y() > points[highest].y())
                highest = next;
            ++next;
        }
        if (next == at)
            continue;
        kept += points[std::min(lowest, highest)];
        if (lowest != highest)
            kept += points[std::max(lowest, highest)];
        at = next;
    }
    if (kept.last() != points.last())
        kept += points.last();
    return kept;
}

} // namespace ui
