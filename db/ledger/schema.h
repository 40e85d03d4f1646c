#pragma once

#include "db/engine/connection.h"
#include "db/engine/result.h"

#include <string>
#include <string_view>

namespace db {

/// 'ClBd' in the SQLite header's application id.
inline constexpr std::int64_t ApplicationId = 0x436C4264;
/// The newest schema this program knows: the number of the last file in resources/schema.
inline constexpr std::int64_t SchemaVersion = 1;

/// Name of a kind's version table.
std::string versionTable(std::string_view kindKey);

/// Makes the tables of the newest schema in an empty database and marks the file as ours.
Result<void> createSchema(Connection &connection);

/// DamagedFile when the file's tables are not exactly the ones this program makes: a view, trigger or table that
/// somebody added could make harmless-looking statements do something else.
Result<void> verifySchema(const Connection &connection, const std::string &path);

} // namespace db
