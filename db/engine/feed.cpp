#include "db/engine/feed.h"

#include "db/engine/connection.h"

#include <sqlite3.h>

#include <new>
#include <string>

namespace db {

namespace {

// Columns of the virtual table: id, said_in, state, c0 …
constexpr int IdColumn = 0;
constexpr int SaidInColumn = 1;
constexpr int StateColumn = 2;
constexpr int FirstCellColumn = 3;
/// A few milliseconds' worth of rows.
constexpr std::size_t TellEvery = 2048;

struct FeedTable {
    sqlite3_vtab base; // first: SQLite sees only this part
    FeedSlot *slot;
};

struct FeedCursor {
    sqlite3_vtab_cursor base;
    const Feed *feed;
    std::size_t row;
};

FeedCursor *cursorOf(sqlite3_vtab_cursor *base)
{
    return static_cast<FeedCursor *>(static_cast<void *>(base));
}

int connectFeed(sqlite3 *db, void *slot, int, const char *const *, sqlite3_vtab **out, char **)
{
    std::string declaration = "CREATE TABLE feed(id, said_in, state";
    for (int i = 0; i < Feed::CellColumns; ++i)
        declaration += ", c" + std::to_string(i);
    declaration += ")";
    const int code = sqlite3_declare_vtab(db, declaration.c_str());
    if (code != SQLITE_OK)
        return code;
    auto *table = new (std::nothrow) FeedTable{};
    if (!table)
        return SQLITE_NOMEM;
    table->slot = static_cast<FeedSlot *>(slot);
    *out = &table->base;
    return SQLITE_OK;
}

int disconnectFeed(sqlite3_vtab *base)
{
    delete static_cast<FeedTable *>(static_cast<void *>(base));
    return SQLITE_OK;
}

int bestIndex(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // only ever read whole, in order
}

int openCursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    auto *cursor = new (std::nothrow) FeedCursor{};
    if (!cursor)
        return SQLITE_NOMEM;
    cursor->feed = static_cast<FeedTable *>(static_cast<void *>(base))->slot->feed;
    *out = &cursor->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *base)
{
    delete cursorOf(base);
    return SQLITE_OK;
}

int filterRows(sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **)
{
    cursorOf(base)->row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *base)
{
    FeedCursor *cursor = cursorOf(base);
    ++cursor->row;
    const bool tell = cursor->row % TellEvery == 0 || cursor->row == cursor->feed->rows;
    return tell && cursor->feed->passed && !cursor->feed->passed(cursor->row) ? SQLITE_INTERRUPT : SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *base)
{
    const FeedCursor *cursor = cursorOf(base);
    return !cursor->feed || cursor->row >= cursor->feed->rows;
}

int readColumn(sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
    const FeedCursor *cursor = cursorOf(base);
    const Feed &feed = *cursor->feed;
    switch (column) {
    case IdColumn:
        sqlite3_result_int64(context, feed.firstId + static_cast<std::int64_t>(cursor->row));
        return SQLITE_OK;
    case SaidInColumn:
        sqlite3_result_int64(context, feed.saidIn ? feed.saidIn[cursor->row] : feed.allSaidIn);
        return SQLITE_OK;
    case StateColumn:
        sqlite3_result_int(context, feed.states[cursor->row]);
        return SQLITE_OK;
    default:
        break;
    }
    const auto cell = static_cast<std::size_t>(column - FirstCellColumn);
    const Value value = cell < feed.width ? feed.cells[cursor->row * feed.width + cell] : Null;
    if (value == Null)
        sqlite3_result_null(context);
    else
        sqlite3_result_int64(context, value);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = static_cast<sqlite3_int64>(cursorOf(base)->row);
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.xConnect = connectFeed; // no xCreate: the table exists on every connection, never in a file
    module.xBestIndex = bestIndex;
    module.xDisconnect = disconnectFeed;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = filterRows;
    module.xNext = nextRow;
    module.xEof = atEnd;
    module.xColumn = readColumn;
    module.xRowid = rowId;
    return module;
}

} // namespace

int registerFeed(sqlite3 *db, FeedSlot &slot)
{
    static const sqlite3_module module = makeModule();
    return sqlite3_create_module(db, "feed", &module, &slot);
}

} // namespace db
