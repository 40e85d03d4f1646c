#include "ui/charts/chart_cursor.h"

#include <QLineF>

#include <algorithm>

namespace ui {

std::optional<ChartStep> chartStep(int key, bool rows)
{
    switch (key) {
    case Qt::Key_Left:
        return rows ? ChartStep::OtherBack : ChartStep::Back;
    case Qt::Key_Right:
        return rows ? ChartStep::OtherOn : ChartStep::On;
    case Qt::Key_Up:
        return rows ? ChartStep::Back : ChartStep::OtherBack;
    case Qt::Key_Down:
        return rows ? ChartStep::On : ChartStep::OtherOn;
    case Qt::Key_Home:
        return ChartStep::First;
    case Qt::Key_End:
        return ChartStep::Last;
    default:
        return std::nullopt;
    }
}

int hitOf(const QList<ChartHit> &hits, const ChartCursor &cursor)
{
    for (int i = 0; i < static_cast<int>(hits.size()); ++i) {
        if (hits[i].series == cursor.series && hits[i].point == cursor.point)
            return i;
    }
    return -1;
}

int hitAt(const QList<ChartHit> &hits, const QPointF &at, qreal reach)
{
    int best = -1;
    std::pair<qreal, qreal> nearest{reach, 1e9};
    for (int i = 0; i < static_cast<int>(hits.size()); ++i) {
        const QRectF &area = hits[i].area;
        const qreal dx = std::max({area.left() - at.x(), 0.0, at.x() - area.right()});
        const qreal dy = std::max({area.top() - at.y(), 0.0, at.y() - area.bottom()});
        // Within several marks (a target over its bar) the one whose middle is nearest.
        const std::pair<qreal, qreal> distance{std::max(dx, dy), QLineF(at, area.center()).length()};
        if (distance <= nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

std::optional<ChartCursor> stepped(const QList<ChartHit> &hits, const std::optional<ChartCursor> &from, ChartStep step,
                                   bool rows)
{
    if (hits.isEmpty())
        return std::nullopt;
    const auto along = [rows](const ChartHit &hit) { return rows ? hit.area.center().y() : hit.area.center().x(); };
    const auto named = [](const ChartHit &hit) { return ChartCursor{hit.series, hit.point}; };
    const int at = from ? hitOf(hits, *from) : -1;
    const int series = at >= 0 ? hits[at].series : hits.first().series;
    QList<int> own;
    int lowest = series;
    int highest = series;
    for (int i = 0; i < static_cast<int>(hits.size()); ++i) {
        if (hits[i].series == series)
            own += i;
        lowest = std::min(lowest, hits[i].series);
        highest = std::max(highest, hits[i].series);
    }
    std::stable_sort(own.begin(), own.end(), [&](int a, int b) { return along(hits[a]) < along(hits[b]); });
    if (lowest == highest) { // nothing beside it: every arrow goes along
        if (step == ChartStep::OtherBack)
            step = ChartStep::Back;
        if (step == ChartStep::OtherOn)
            step = ChartStep::On;
    }
    if (step == ChartStep::First || (at < 0 && step != ChartStep::Last))
        return named(hits[own.first()]);
    if (step == ChartStep::Last)
        return named(hits[own.last()]);
    const qsizetype place = own.indexOf(at);
    if (step == ChartStep::Back)
        return named(hits[own[std::max<qsizetype>(0, place - 1)]]);
    if (step == ChartStep::On)
        return named(hits[own[std::min(own.size() - 1, place + 1)]]);
    const int direction = step == ChartStep::OtherOn ? 1 : -1;
    for (int other = series + direction; other >= lowest && other <= highest; other += direction) {
        int best = -1;
        for (int i = 0; i < static_cast<int>(hits.size()); ++i) {
            if (hits[i].series == other
                && (best < 0
                    || std::abs(along(hits[i]) - along(hits[at])) < std::abs(along(hits[best]) - along(hits[at]))))
                best = i;
        }
        if (best >= 0)
            return named(hits[best]);
    }
    return named(hits[at]);
}

} // namespace ui
