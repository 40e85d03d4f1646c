#pragma once

#include "db/engine/connection.h"
#include "db/engine/result.h"

#include <string>
#include <string_view>

namespace db {

/// 'ClBd' in the SQLite header's application id.
inline constexpr std::int64_t ApplicationId = 0x436C4264;
/// The newest schema this program knows: the number of the last file in resources/schema.
inline constexpr std::int64_t SchemaVersion = 2;

/// Name of a kind's version table.
std::string versionTable(std::string_view kindKey);

/// Makes the tables of a schema, by default the newest, in an empty database and marks the file as ours.
Result<void> createSchema(Connection &connection, std::int64_t version = SchemaVersion);

/// Brings the tables from one schema to the newest, inside the caller's transaction.
Result<void> raiseSchema(Connection &connection, std::int64_t from);

/// DamagedFile when the file's tables are not exactly the ones that this program makes for that version: a view,
/// trigger or table that somebody added could make harmless-looking statements do something else.
Result<void> verifySchema(const Connection &connection, const std::string &path, std::int64_t version = SchemaVersion);

/// Whether the file has a kind's table: a file of an older schema lacks those of later kinds.
Result<bool> hasVersionTable(const Connection &connection, std::string_view kindKey);

} // namespace db
