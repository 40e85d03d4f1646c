#pragma once

#include "db/figures/headline.h"

#include <array>
#include <optional>

namespace ui {

inline constexpr std::size_t TrendQuarters = 8;

/// The headline figures at the ends of the last eight quarters, the as-of date being the last: what the small lines
/// in the tiles are drawn from.
struct Trend {
    using Line = std::array<std::optional<double>, TrendQuarters>;
    Line execution{};  ///< share, 0..1
    Line plan{};       ///< won
    Line mou{};
    Line graduates{};
    Line done{};       ///< milestones done
};

/// The last day of the quarter that ended `back` quarters before the one `day` is in.
db::PartialDate quarterEnd(db::PartialDate day, int back);

Trend trend(const db::Snapshot &snapshot, const db::Look &look);

} // namespace ui
