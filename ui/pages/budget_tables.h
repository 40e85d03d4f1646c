#pragma once

#include "db/figures/budget_matrix.h"
#include "db/figures/plan_comparison.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

#include <optional>

namespace ui {

/// The ladder by year, and by category, project or funding within each: amounts, what does not agree in sign and words,
/// and whether the years add up. Amounts in the unit of the window, which stands below with the sum of what was checked.
void fillBudgetMatrix(CellTableModel &model, const db::BudgetMatrix &matrix, const db::Snapshot &snapshot);
/// Two versions of the plan line by line: old and new with their sources, the difference, the totals last.
void fillPlanComparison(CellTableModel &model, const std::optional<db::PlanComparison> &comparison,
                        const db::Snapshot &snapshot);

} // namespace ui
