#pragma once

struct sqlite3;

namespace db {

struct Feed;

/// Where a connection keeps what its table `feed` shows.
struct FeedSlot {
    const Feed *feed = nullptr;
};

/// Adds the table `feed` to a connection; the slot must outlive it. Returns SQLite's code.
int registerFeed(sqlite3 *db, FeedSlot &slot);

} // namespace db
