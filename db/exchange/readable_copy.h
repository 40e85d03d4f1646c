#pragma once

#include "db/exchange/data_package.h"
#include "db/ledger/data_file.h"

#include <atomic>
#include <filesystem>
#include <string>

namespace db {

/// Writes everything that stands in a file now as tables that any program reads (a Data Package: a CSV for each kind and
/// their description in JSON) beside its backups, as `FILE.backups/readable`, in place of the one before. It is what is
/// left when nobody can read a data file any more. CannotWrite, DiskFull, Cancelled: the one before stays.
Result<void> keepReadableCopy(const DataFile &file, const PackageNotes &notes,
                              const std::atomic<bool> *cancel = nullptr);
/// Where it is, whether or not it exists.
std::filesystem::path readableCopy(const std::filesystem::path &dataFile);

/// Makes a new data file of such a folder, each table as one change set, and returns how many. The history before is not
/// in it. FileMissing without datapackage.json; FileChanged when a table is not as its description says (SHA-256);
/// FileExists; what a table's import says. Nothing is left of a file that could not be made whole.
Result<std::int64_t> rebuildDataFile(const std::filesystem::path &folder, const std::filesystem::path &target,
                                     const std::string &author);

} // namespace db
