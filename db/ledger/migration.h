#pragma once

#include "db/ledger/open_protocol.h"

#include <filesystem>

namespace db {

/// Brings a file of an older schema, open for writing, to the newest one, and returns the backup from before (backups.h).
/// The copy is made and fully checked first; a file that the check does not pass is left as it is (DamagedFile).
/// The change itself is one transaction: whatever happens, the file has the old schema or the new one. Rows, change
/// sets and the hash chain are not touched.
Result<std::filesystem::path> migrateFile(OpenedFile &file);

} // namespace db
