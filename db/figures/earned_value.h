#pragma once

#include "db/figures/headline.h"
#include "db/figures/view.h"

#include <optional>

namespace db {

/// What the milestones that should be done by now weigh, and what those weigh that are (domain.md 4.4). Weights are
/// millionths of whatever the office counts in; spending is no progress and plays no part.
struct EarnedValue {
    Value planned = 0; ///< of those planned by the day, by the plan that counts
    Value earned = 0;  ///< of those done by the day
    Value total = 0;   ///< of all that have a weight
    int weighted = 0;  ///< milestones with a weight, of
    int milestones = 0;
    /// Schedule performance index: earned / planned; unknown while nothing is planned by the day.
    Rate spi() const { return {earned, planned}; }
};
/// Nothing where no milestone has a weight above nought: without weights there is no earned value.
std::optional<EarnedValue> earnedValue(const MilestoneFigures &figures, SysDay day);

} // namespace db
