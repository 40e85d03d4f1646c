#pragma once

#include "db/exchange/csv_writer.h"
#include "db/ledger/snapshot.h"
#include "db/records/partial_date.h"

#include <cstdint>
#include <string>
#include <vector>

namespace db {

enum class HeaderNames {
    Key,     ///< canonical: fiscal_year
    Korean,  ///< 회계연도
    English, ///< the canonical ones: they are English
};

struct ExportOptions {
    PartialDate asOf; ///< only what is dated on or before its last day; invalid = everything
    Encoding encoding = Encoding::Utf8; ///< Utf8 (with byte order mark) or Windows949
    HeaderNames headers = HeaderNames::Key;
};

/// Texts of a header row, one per column of the kind.
std::vector<std::string> exportHeaders(Kind kind, HeaderNames names);

/// The rows of a kind that stand (withdrawn ones do not), ordered by key, as indices of its table. With as-of: claims
/// by their as-of date, events by their date too, decisions by theirs; companies all of whose dates lie later are
/// left out.
std::vector<std::uint32_t> exportedRows(const Snapshot &snapshot, Kind kind, PartialDate asOf);

/// A cell of an exported row: dates of companies behind the as-of date are blank, the unit is 원.
Value exportedCell(const Table &table, std::size_t row, std::size_t column, PartialDate asOf);

/// Writes one kind as CSV: keys of choices, amounts in won with the unit 원, partial dates as 2021, 2021Q1 or 2021-03,
/// decimals without trailing zeros, approx 1 or blank; texts that a spreadsheet could take for formulas with an
/// apostrophe. Importing the result changes nothing. Gives the number of rows.
/// UnmappableText (windows-949 only; nothing is written then, and `unmappable` lists the cells); the sink's errors.
Result<std::int64_t> exportTable(const Snapshot &snapshot, Kind kind, const ExportOptions &options,
                                 const ByteSink &sink, std::vector<UnmappableCell> *unmappable = nullptr);

} // namespace db
