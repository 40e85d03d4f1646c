#pragma once

#include "db/figures/figure.h"
#include "db/ledger/snapshot.h"

#include <array>
#include <string_view>

namespace db {

inline constexpr std::size_t SparklineQuarters = 8;

/// A figure of the board at the ends of the last eight quarters; the last is the look's own day.
struct Sparkline {
    std::array<PartialDate, SparklineQuarters> days;
    std::array<Figure, SparklineQuarters> figures; ///< unknown = a gap, never zero
    bool known() const; ///< two values at least: one is no line
};

/// The measures: plan (won), execution_rate (millionths of a percent), mou, office, hq, left, graduates (millionths),
/// milestones_done (millionths) or the key of any indicator. Each value is what was said by that day: claims dated
/// later do not count. All gaps for a measure the file does not know.
Sparkline sparkline(const Snapshot &snapshot, const Look &look, std::string_view measure);

} // namespace db
