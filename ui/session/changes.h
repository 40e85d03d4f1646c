#pragma once

#include "db/figures/what_changed.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ui {

/// What is different on the board, and since when.
struct Changes {
    db::Look before;            ///< an earlier day, or the same look where it is held against an earlier file
    std::int64_t firstChangeSet = 0; ///< held against the file before this change set; 0 = against an earlier day
    std::vector<db::FigureChange> figures; ///< those that differ
};

/// The day to hold a look against: the one chosen to compare with, if it is of the same phase; else the last report.
std::optional<db::Look> earlierLook(const db::Snapshot &snapshot, const db::Look &look);
/// The first change set of the last sitting in which files were imported, up to `knownOn` (0 = the newest); 0 when there
/// is none, or nothing before it.
std::int64_t lastImports(std::span<const db::ChangeSet> history, std::int64_t knownOn);
/// Those that differ, in the order of the board.
std::vector<db::FigureChange> changesBetween(const db::Snapshot &before, const db::Look &then,
                                             const db::Snapshot &after, const db::Look &now);

} // namespace ui
