#pragma once

#include "db/figures/decisions.h"
#include "db/figures/inspection.h"
#include "ui/models/cell_table_model.h"

#include <vector>

namespace ui {

/// One disagreement per row: the figure, what counts, what else is said and how far it is off.
void fillConflicts(CellTableModel &model, const std::vector<db::Conflict> &conflicts, const db::Snapshot &snapshot);
/// One decision per row, the newest first.
void fillSettled(CellTableModel &model, const std::vector<db::SettledConflict> &settled, const db::Snapshot &snapshot);
/// The claims of one figure side by side: value, date, source with its rank, whether it counts and why.
void fillClaims(CellTableModel &model, const db::FigureRef &figure, const std::vector<db::InspectedClaim> &claims,
                const db::Snapshot &snapshot);

} // namespace ui
