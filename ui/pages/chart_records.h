#pragma once

#include "db/figures/chart.h"
#include "db/ledger/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// The records behind one value of a chart, as rows of their kind's table, in order.
struct ChartRecords {
    db::Kind kind{};
    std::vector<std::uint32_t> rows;
    bool contains(std::uint32_t row) const;
};

/// The row of the claim where a value is one claim; where it is worked out from several, the rows that have its
/// coordinates (phase, year, category, stage, cohort …) and are not dated later than it. nullopt when no record of the
/// kinds that charts stand on is behind it: an execution rate, a line of 100 %.
std::optional<ChartRecords> chartRecords(const db::ChartDescription &chart, int series, int point,
                                         const db::Snapshot &snapshot);

} // namespace ui
