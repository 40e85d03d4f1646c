#pragma once

#include "db/exchange/workbook_export.h"
#include "db/figures/figure.h"
#include "db/ledger/change_set.h"

#include <span>

namespace ui {

/// A kind's table as a workbook in the current language, with the notes on it and a sheet of native charts: those of
/// the kind's page that have data. `look`: what the charts show; the table is the whole kind as of its day, or, where
/// that is invalid, everything (the charts are then of the last change set's day). Errors as of db::exportWorkbook().
db::Result<void> exportTableWorkbook(const db::Snapshot &snapshot, db::Kind kind, const db::Look &look,
                                     db::HeaderStyle headers, std::span<const db::ChangeSet> history,
                                     const db::ByteSink &sink);

} // namespace ui
