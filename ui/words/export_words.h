#pragma once

#include "db/exchange/data_package.h"
#include "db/exchange/workbook_export.h"
#include "db/ledger/change_set.h"

#include <span>

namespace ui {

/// What a workbook of a kind says about itself, in the current language. `asOf` invalid = everything; `history` up to
/// the snapshot's change set.
db::WorkbookNotes workbookNotes(const db::Snapshot &snapshot, db::Kind kind, db::PartialDate asOf,
                                std::span<const db::ChangeSet> history);
db::PackageNotes packageNotes(const db::Snapshot &snapshot, db::PartialDate asOf);

} // namespace ui
