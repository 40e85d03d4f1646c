#pragma once

#include "db/figures/closing.h"
#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

namespace ui {

/// How each milestone stands: planned, done, slip, in words.
void fillMilestones(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);
/// How each indicator stands: value, target and its due date, attainment, status in word and shape. What was corrected
/// since its quarter was closed is marked.
void fillIndicators(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot,
                    const std::vector<db::AlteredFigure> &corrections);

} // namespace ui
