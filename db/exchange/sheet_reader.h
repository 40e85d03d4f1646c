#pragma once

#include "db/exchange/spool_file.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace db {

/// Where the program that reads workbooks is, and what it may use.
struct SheetReaderSetup {
    std::string program;                              ///< empty: findSheetReader()
    std::int64_t memory = std::int64_t(1536) << 20;   ///< bytes of address space
    int cpuSeconds = 60;
    int wallSeconds = 180;
    std::int64_t output = ByteSource::SizeLimit;      ///< bytes
};

/// The path of clusterboard-sheet: beside this program, or where an installation has it. Empty when it is nowhere.
std::string findSheetReader();
/// Where an installation of this program has it.
std::string installedSheetReader();

/// A sheet of a workbook with its first rows as comma-separated text.
struct SheetPreview {
    std::string name;
    bool hidden = false;
    std::string rows;
};

/// What a workbook consists of.
struct WorkbookContents {
    std::string format; ///< "xlsx" or "ods"
    std::vector<SheetPreview> sheets;
};

/// Asks a process of its own, with limits, about a workbook: a malicious file can break that process only. Errors:
/// NotText, SheetProtected, SheetDamaged, SheetTooLarge, SheetTooSlow, SheetReaderMissing, SheetReaderFailed, Cancelled,
/// CannotWrite, UnknownName. The process is ended, whatever it does, before these return.
Result<WorkbookContents> readWorkbook(const SpoolFile &workbook, const SheetReaderSetup &setup,
                                      const std::atomic<bool> *cancel = nullptr);
/// The rows of one sheet as comma-separated UTF-8, one line per row of the sheet.
Result<std::unique_ptr<SpoolFile>> readSheet(const SpoolFile &workbook, const std::string &sheet,
                                             const SheetReaderSetup &setup, const std::atomic<bool> *cancel = nullptr);

} // namespace db
