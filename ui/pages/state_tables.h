#pragma once

#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

namespace ui {

/// How each milestone stands: planned, done, slip, in words.
void fillMilestones(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);
/// How each indicator stands: value, target and its due date, attainment, status in word and shape.
void fillIndicators(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);

} // namespace ui
