#include "db/engine/drain.h"

#include "db/engine/connection.h"

#include <sqlite3.h>

#include <array>

namespace db {

namespace {

void takeRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    const auto *slot = static_cast<const DrainSlot *>(sqlite3_user_data(context));
    if (!slot->drain || count > Drain::MostColumns) {
        sqlite3_result_error(context, "drain", -1);
        return;
    }
    std::array<Value, Drain::MostColumns> row; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    const auto width = static_cast<std::size_t>(count);
    for (std::size_t i = 0; i < width; ++i) {
        const sqlite3_int64 value = sqlite3_value_int64(values[i]);
        // NULL reads as 0: only then is the type worth a second call.
        row[i] = value == 0 && sqlite3_value_type(values[i]) == SQLITE_NULL ? Null : value;
    }
    if (!slot->drain->take({row.data(), width}))
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
}

void finishRows(sqlite3_context *context)
{
    sqlite3_result_null(context);
}

} // namespace

int registerDrain(sqlite3 *db, DrainSlot &slot)
{
    return sqlite3_create_function_v2(db, "drain", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &slot, nullptr, takeRow,
                                      finishRows, nullptr);
}

} // namespace db
