#pragma once

#include "ui/models/cell_table_model.h"
#include "ui/session/session.h"

namespace ui {

/// How many rows a list of differences shows at most; the counts above it are complete.
inline constexpr std::size_t DifferenceLimit = 5000;

/// What a change set did, a line per changed cell: old and new value side by side, told apart by sign, strike-out and
/// weight as well as colour.
void fillDifferences(CellTableModel &model, const Session::Difference &difference);

} // namespace ui
