#pragma once

#include "db/exchange/table_export.h"

#include <atomic>
#include <filesystem>
#include <string>

namespace db {

/// What a Data Package says about itself, in the words of whoever asks for it.
struct PackageNotes {
    std::string title;
    std::string description;
};

/// Writes every kind that has rows as CSV (as exportTable() with canonical headers, UTF-8 without a mark), and
/// datapackage.json (Frictionless Data Package 1.0) that describes them: fields with type, unit and Korean name, the
/// file's bytes and SHA-256, and the sources that the file names. Dates may be partial and are strings with a pattern.
/// Texts that a spreadsheet could take for formulas have the importers' apostrophe before them. The bytes depend on the
/// arguments alone.
///
/// The folder appears whole or not at all. FileExists when something stands there already, be it an empty folder;
/// CannotWrite, DiskFull, Cancelled.
Result<void> exportDataPackage(const Snapshot &snapshot, PartialDate asOf, const PackageNotes &notes,
                               const std::filesystem::path &folder, const std::atomic<bool> *cancel = nullptr);

} // namespace db
