#pragma once

#include "db/figures/closing_view.h"
#include "ui/models/cell_table_model.h"

namespace ui {

/// The headline figures of one phase of a quarter: name, value, the day it speaks of and its source. Of a closed quarter
/// what was stored beside what stands now; what was corrected comes first and is marked.
void fillClosing(CellTableModel &model, const db::ClosingView &view, const std::string &phase,
                 const db::Snapshot &snapshot);

} // namespace ui
