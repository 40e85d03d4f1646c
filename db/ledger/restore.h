#pragma once

#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"

#include <memory>

namespace db {

/// What would be different after a backup took the place of a data file.
struct RestorePreview {
    Backup backup;
    std::int64_t changeSets = 0; ///< in the backup
    bool sound = false;          ///< the file as it is now passes its check
    bool sameHistory = false;    ///< all that the backup holds is the beginning of what the file holds
    std::vector<ChangeSet> lost; ///< what the file holds beyond that, oldest first, as far as it can be read
    std::vector<RowDifference> differences; ///< from the file to the backup; of a sound file with the same history
    std::shared_ptr<const Snapshot> now;    ///< holds the texts of the differences; null without them
};

/// Reads both and changes nothing. DamagedFile … when the backup does not pass its full check, or what opening it says.
Result<RestorePreview> previewRestore(const std::filesystem::path &dataFile, const Backup &backup);

struct Restored {
    std::filesystem::path before; ///< what the file was: a backup, or FILE.damaged; empty when there was none
    bool damaged = false;         ///< it did not pass its check
};

/// Puts a copy of a backup, fully checked once more, in the place of the data file, in one step: whatever interrupts it,
/// one or the other stands there. A sound file becomes a backup first; a damaged one is kept byte for byte as
/// FILE.damaged (FILE.damaged.2 … where that is taken), with its journal. InUse while somebody writes the file.
Result<Restored> restoreBackup(const std::filesystem::path &dataFile, const Backup &backup);

} // namespace db
