#pragma once

#include "db/figures/closing.h"
#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/models/cell_table_model.h"

#include <span>
#include <string_view>
#include <vector>

namespace ui {

/// A day of a milestone, by the key of its column: "planned_on", "actual_on".
db::FigureRef milestoneRef(const db::MilestoneState &state, const char *column);

/// How each milestone stands: planned, done, slip, in words.
void fillMilestones(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot);
/// How each indicator stands: value, target and its due date, attainment, status in word and shape. What was corrected
/// since its quarter was closed is marked. With `only` those indicators alone.
void fillIndicators(CellTableModel &model, const db::Headline &figures, const db::Snapshot &snapshot,
                    const std::vector<db::AlteredFigure> &corrections, std::span<const std::string_view> only = {});
/// The figures of every phase on the look's day, in the order of the phases. Worked out anew: not for the window's thread.
std::vector<db::Headline> phaseStates(const db::Snapshot &snapshot, const db::Look &look);
/// The phases one below the other: money, companies, graduates, milestones.
void fillPhases(CellTableModel &model, const std::vector<db::Headline> &phases, const db::Snapshot &snapshot);

} // namespace ui
