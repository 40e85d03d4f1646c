#pragma once

#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

namespace ui {

/// A day of a milestone, by the key of its column: "planned_on", "actual_on".
db::FigureRef milestoneRef(const db::MilestoneState &state, const char *column);

/// How each milestone stands: planned, done, slip, in words.
void fillMilestones(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);
/// How each indicator stands: value, target and its due date, attainment, status in word and shape.
void fillIndicators(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);

} // namespace ui
