#pragma once

#include "db/exchange/csv_writer.h"
#include "db/exchange/table_export.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

struct lxw_workbook;

namespace db {

/// What a workbook says about itself, in the words of whoever asks for it. Sheets' names hold at most 31 characters,
/// none of them [ ] : * ? / \.
struct WorkbookNotes {
    std::string tableSheet; ///< name of the sheet that holds the table
    std::string notesSheet; ///< name of the sheet that holds what follows
    std::vector<std::pair<std::string, std::string>> facts; ///< what it is about, as-of, known-on …: name and text
    std::string sources;    ///< the heading above the sources of the rows
    PartialDate madeOn;     ///< the document's date; the same content must give the same bytes
};

/// Adds sheets of somebody else's making between the table and the notes, each filled row by row from the top.
using FurtherSheets = std::function<void(lxw_workbook *)>;

/// Writes the table that exportTable() writes as an XLSX workbook: numbers as numbers, full days as days, partial dates
/// and everything else as text that no spreadsheet takes for a formula, the header frozen and with a filter. Beyond
/// what one sheet holds the rows go on in further sheets. A second kind of sheet holds the notes and the sources that
/// the rows name. A number of more than 15 digits, which a spreadsheet would round, is text. Read by the importer it
/// changes nothing, like the CSV. The bytes depend on the arguments alone.
///
/// Needs room for temporary files: DiskFull or CannotWrite when there is none. FieldTooLong (args: limit in characters;
/// place: row from 1 with the header, column from 1) for a text that no cell holds. The sink gets nothing before the
/// workbook is whole.
Result<void> exportWorkbook(const Snapshot &snapshot, Kind kind, const TableExportOptions &options,
                            const WorkbookNotes &notes, const ByteSink &sink, const FurtherSheets &further = {});

} // namespace db
