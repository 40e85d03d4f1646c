#pragma once

#include "db/figures/headline.h"
#include "db/figures/view.h"

namespace db {

/// Milestones due within so many days are due soon (design 4).
inline constexpr int DueSoonDays = 90;

/// Milestones of the look on its day (design 4): done = actual_on <= D; late = the planned day before D and not done;
/// one of which no date is known is neither, but one of the total; slip in days of the actual date, else of the plan,
/// against the first plan and the plan before. Partial dates compare by their last day. The plans before are those that counted on the earlier days on which one was claimed.
MilestoneFigures milestoneFigures(const View &view);

} // namespace db
