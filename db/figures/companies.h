#pragma once

#include "db/figures/counts.h"
#include "db/figures/headline.h"

#include <cstdint>
#include <vector>

namespace db {

/// Companies on a day (design 4): reported counts (indicators mou, office, hq, left) and counts of the register by date
/// (mou_on, office_on, hq_on, left_on <= day). A company that left stays in the other counts: they are cumulative.
/// In one phase a row of the register counts when it names the phase, or names none and its date lies in the phase's
/// period. The reported count is shown where there is one, unless the look prefers the register.
CompanyFigures companyFigures(const View &view, const Counts &counts, SysDay day);
/// How many companies of the register count on a day by the date in a column (millionths); Null without a register, or in
/// a phase that has not begun. As of the newest of these dates.
Figure registeredCount(const View &view, const Counts &counts, SysDay day, int column);
/// The companies of the register that count on a day by the date in a column, as rows of Kind::Companies.
std::vector<std::uint32_t> registeredRows(const View &view, const Counts &counts, SysDay day, int column);

} // namespace db
