#pragma once

#include "db/engine/connection.h"
#include "db/ledger/data_file.h"

#include <atomic>

namespace db {

/// The last link of the hash chain, at every opening: its own hash, and that the newest versions are its own.
Result<void> checkLastLink(const Connection &connection, const std::string &path);

/// Everything: SQLite's integrity, every link, every version, text and original.
Result<CheckReport> checkEverything(const Connection &connection, const std::atomic<bool> *cancel);

} // namespace db
