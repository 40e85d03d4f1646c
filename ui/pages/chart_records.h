#pragma once

#include "db/figures/chart.h"
#include "db/ledger/snapshot.h"

#include <cstdint>
#include <vector>

namespace ui {

/// Rows of one kind's table, in order.
struct ChartRecords {
    db::Kind kind{};
    std::vector<std::uint32_t> rows;
    bool contains(std::uint32_t row) const;
};

/// The records behind one value of a chart, as the inspector names them, by kind. Empty when there are none, or the
/// value is none that can be inspected: a line of 100 %.
std::vector<ChartRecords> chartRecords(const db::ChartDescription &chart, int series, int point,
                                       const db::Snapshot &snapshot, const db::Look &look);

} // namespace ui
