#include "ui/pages/chart_records.h"

#include "db/figures/inspection.h"

#include <algorithm>

namespace ui {

bool ChartRecords::contains(std::uint32_t row) const
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

std::vector<ChartRecords> chartRecords(const db::ChartDescription &chart, int series, int point,
                                       const db::Snapshot &snapshot, const db::Look &look)
{
    const db::ChartPoint &spot = chart.series[static_cast<std::size_t>(series)].points[static_cast<std::size_t>(point)];
    std::vector<ChartRecords> found;
    if (!spot.ref.known())
        return found;
    const auto inspected = db::inspect(snapshot, look, spot.ref);
    if (!inspected)
        return found;
    for (const db::InspectedRecord &record : inspected->records) {
        const auto row = snapshot.table(record.kind).rowOf(record.version);
        if (!row)
            continue;
        auto of = std::find_if(found.begin(), found.end(),
                               [&](const ChartRecords &each) { return each.kind == record.kind; });
        if (of == found.end())
            of = found.insert(found.end(), {record.kind, {}});
        of->rows.push_back(static_cast<std::uint32_t>(*row));
    }
    for (ChartRecords &each : found)
        std::sort(each.rows.begin(), each.rows.end());
    return found;
}

} // namespace ui
