#pragma once

#include "db/figures/headline.h"

#include <array>
#include <optional>
#include <vector>

namespace ui {

inline constexpr std::size_t TrendQuarters = 8;

/// How the headline figures came to be: at the ends of the last eight quarters, the as-of date being the last, as the
/// small lines in the tiles show them; and the plan from its first version on.
struct Trend {
    using Line = std::array<std::optional<double>, TrendQuarters>;
    Line execution{};  ///< share, 0..1
    Line plan{};       ///< won
    Line mou{};
    Line graduates{};
    Line done{};       ///< milestones done
    std::vector<db::Value> planVersions; ///< totals in won, in their order; of one phase, not of several together
};

/// The last day of the quarter that ended `back` quarters before the one `day` is in.
db::PartialDate quarterEnd(db::PartialDate day, int back);

Trend trend(const db::Snapshot &snapshot, const db::Look &look);

} // namespace ui
