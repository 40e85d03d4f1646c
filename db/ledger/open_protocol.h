#pragma once

#include "db/engine/connection.h"
#include "db/engine/file_identity.h"
#include "db/engine/file_lock.h"
#include "db/engine/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace db {

/// A data file that passed the opening protocol.
struct OpenedFile {
    std::filesystem::path path; ///< canonical
    std::unique_ptr<FileLock> lock; ///< none when read-only
    FileIdentity identity;      ///< what the path stood for
    std::shared_ptr<void> registration; ///< as a file this process has open; ends after the connection
    std::unique_ptr<Connection> connection;
    std::int64_t version = 0; ///< of its schema
};

/// Opens a data file step by step (faults.md 1.2): canonical path, regular file, one link, header of ours, lock,
/// settings, schema text, quick check. `anyVersion` lets a newer schema through, for a backup of it.
/// Refusing never alters the file.
Result<OpenedFile> openDataFile(const std::filesystem::path &path, bool write, bool anyVersion = false);

/// The canonical path of an existing regular file.
Result<std::filesystem::path> canonicalFile(const std::filesystem::path &path);

} // namespace db
