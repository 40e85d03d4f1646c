#pragma once

#include "db/engine/result.h"
#include "db/exchange/csv_writer.h"
#include "db/ledger/snapshot.h"
#include "db/records/partial_date.h"

#include <vector>

namespace db {

enum class HeaderStyle {
    Key,    ///< canonical, English
    Korean,
};

struct TableExportOptions {
    PartialDate asOf; ///< only claims and events dated on or before it; unset: all
    HeaderStyle headers = HeaderStyle::Key;
};

/// The rows of a kind that an export holds, as positions in the snapshot's table, ordered by key. Withdrawn claims
/// are left out: a table has no way to say "none". At a date, companies of which nothing had happened yet are left
/// out too.
std::vector<std::size_t> exportedRows(const Snapshot &snapshot, Kind kind, PartialDate asOf);

/// Writes one kind as a table that imports back with nothing to change (as long as asOf is unset). Amounts in 원 with
/// the unit 원. Calls writer.finish(): UnmappableText when a cell cannot be written in the writer's encoding.
Result<void> exportTable(const Snapshot &snapshot, Kind kind, const TableExportOptions &options, CsvWriter &writer);

} // namespace db
