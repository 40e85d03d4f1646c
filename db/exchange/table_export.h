#pragma once

#include "db/engine/result.h"
#include "db/exchange/csv_writer.h"
#include "db/ledger/snapshot.h"
#include "db/records/partial_date.h"

#include <cstdint>
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
/// are left out: a table has no way to say "none". At a date, claims go by their as-of date, events by their own date
/// too, decisions by theirs; companies of which nothing had happened yet are left out.
std::vector<std::size_t> exportedRows(const Snapshot &snapshot, Kind kind, PartialDate asOf);

/// A cell as an export holds it: the dates of companies that lie behind the as-of date are Null.
Value exportedCell(const Table &table, std::size_t row, std::size_t column, PartialDate asOf);

/// Writes one kind as a table that imports back with nothing to change (as long as asOf is unset): keys of choices,
/// amounts in won with the unit 원, partial dates as 2021, 2021Q1 or 2021-03, decimals without trailing zeros, marks
/// as 1 or blank, the dates of companies behind asOf blank. Calls writer.finish(): UnmappableText when a cell cannot
/// be written in the writer's encoding; what the sink has taken until then is not to be used.
Result<void> exportTable(const Snapshot &snapshot, Kind kind, const TableExportOptions &options, CsvWriter &writer);

} // namespace db
