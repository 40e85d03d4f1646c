#pragma once

#include "db/figures/target_history.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

#include <vector>

namespace ui {

/// What was said about each target, day by day: value, change, reason, source.
void fillTargetHistory(CellTableModel &model, const std::vector<db::TargetStatement> &statements,
                       const db::Snapshot &snapshot);

} // namespace ui
