#pragma once

#include "db/exchange/encoding.h"
#include "db/exchange/import_plan.h"

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace db {

/// A sheet chosen from a workbook, as the text that the import goes on with.
struct WorkbookInput {
    std::string format; ///< "xlsx" or "ods"
    std::string sheet;
    std::vector<SheetInfo> sheets; ///< all of them, in their order
    std::shared_ptr<ByteSource> rows;
};

/// Whether the file is to be read as a workbook: it begins like a zip archive that is no other known document. Leaves
/// the source at its start.
Result<bool> isWorkbook(ByteSource &input);

/// An old binary Excel file that holds nothing but an encrypted new one.
Result<bool> isProtectedPackage(ByteSource &input);

/// Reads the workbook to its end, showing its bytes to the tap, and takes the sheet that the options name, or the first
/// one with a header that the program knows. Errors of readWorkbook() and readSheet().
Result<WorkbookInput> openWorkbook(ByteSource &input, const ImportOptions &options, const ByteTap &tap,
                                   const std::atomic<bool> *cancel);

} // namespace db
