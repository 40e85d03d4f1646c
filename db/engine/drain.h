#pragma once

struct sqlite3;

namespace db {

struct Drain;

/// Where a connection keeps what its function `drain` hands rows to.
struct DrainSlot {
    const Drain *drain = nullptr;
};

/// Adds the function `drain` to a connection; the slot must outlive it. Returns SQLite's code.
int registerDrain(sqlite3 *db, DrainSlot &slot);

} // namespace db
