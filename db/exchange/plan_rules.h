#pragma once

#include "db/exchange/problem_list.h"
#include "db/exchange/row_typing.h"

#include <span>
#include <vector>

namespace db {

/// Compares each total row with the sum of the rows it covers: those with the same coordinates where the total row
/// has some. Rows that are the whole of others (a blank coordinate, funding total) are not added to these: the
/// statement holds if it is the sum of all, of the wholes or of the parts. Reports total.differs (stated, found).
void checkTotals(const ImportPlan &plan, std::span<const StatedTotal> totals, ProblemList &problems);

/// Rules over several rows of a budget: what was spent against appropriation and carry-over (spent.above: spent,
/// budget), and amounts a thousand times what the same figure was before (unit.jump: now, before). Warnings.
void checkBudget(const ImportPlan &plan, ProblemList &problems);

} // namespace db
