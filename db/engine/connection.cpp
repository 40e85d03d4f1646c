#include "db/engine/connection.h"

#include "db/engine/drain.h"
#include "db/engine/durable.h"
#include "db/engine/feed.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <utility>

namespace db {

namespace {

/// How long a statement waits for another program's short transaction before it gives up.
constexpr int BusyMilliseconds = 500;
/// A row holds at most a 64 K text or a 512 KiB block; anything larger is not ours.
constexpr int LongestValue = 4'000'000;
/// Between two looks at whether a copy is still wanted.
constexpr int CopiedPages = 1024;

Error engineError(sqlite3 *db)
{
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    const std::string message = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    const char *name = db ? sqlite3_db_filename(db, "main") : nullptr;
    const std::string path = name ? name : "";
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return diskFull(path);
    case SQLITE_NOMEM:
        return fail(ErrorCode::OutOfMemory);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::InUse, {path, "", "", ""});
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG: // nothing of ours is so long
        return fail(ErrorCode::DamagedFile, {path, message});
    case SQLITE_NOTADB:
        return fail(ErrorCode::NotADataFile, {path});
    case SQLITE_READONLY:
        return fail(ErrorCode::ReadOnly, {path});
    case SQLITE_INTERRUPT:
        return fail(ErrorCode::Cancelled);
    default:
        return fail(ErrorCode::EngineFailed, {std::to_string(code), message});
    }
}

void lowerLimits(sqlite3 *db)
{
    // An untrusted file may be opened by anyone who is sent one (sqlite.org/security.html).
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, LongestValue);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)), m_bindFailure(other.m_bindFailure)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindFailure, other.m_bindFailure);
    return *this;
}

Statement &Statement::bind(int index, std::int64_t value)
{
    m_bindFailure |= value == Null ? sqlite3_bind_null(m_statement, index)
                                   : sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, std::string_view value)
{
    m_bindFailure |= sqlite3_bind_text64(m_statement, index, value.data() ? value.data() : "", value.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, std::string_view value)
{
    m_bindFailure |= sqlite3_bind_blob64(m_statement, index, value.data() ? value.data() : "", value.size(),
                                         SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    m_bindFailure |= sqlite3_bind_null(m_statement, index);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindFailure != SQLITE_OK)
        return fail(ErrorCode::EngineFailed, {std::to_string(m_bindFailure), sqlite3_errstr(m_bindFailure)});
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return engineError(m_db);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            const Error error = row.error();
            reset();
            return error;
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bindFailure = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const
{
    const std::int64_t value = sqlite3_column_int64(m_statement, column);
    // NULL reads as 0: only then is the type worth a second call.
    return value == 0 && sqlite3_column_type(m_statement, column) == SQLITE_NULL ? Null : value;
}

std::string Statement::text(int column) const
{
    return std::string(textView(column));
}

std::string_view Statement::textView(int column) const
{
    const void *data = sqlite3_column_text(m_statement, column);
    if (!data)
        return {};
    return {static_cast<const char *>(data), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blobView(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    if (!data)
        return {};
    return {static_cast<const char *>(data), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

struct Connection::Private {
    sqlite3 *db = nullptr;
    FeedSlot feed;
    DrainSlot drain;
    std::chrono::steady_clock::time_point deadline{};

    ~Private() { sqlite3_close_v2(db); }
};

Connection::Connection(std::unique_ptr<Private> p) : d(std::move(p)) {}

Connection::~Connection() = default;

namespace {

Result<void> configure(sqlite3 *db, FeedSlot &feed, DrainSlot &drain)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, BusyMilliseconds);
    lowerLimits(db);
    int set = 0;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, &set);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &set);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, &set);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, &set);
    if (registerFeed(db, feed) != SQLITE_OK || registerDrain(db, drain) != SQLITE_OK)
        return engineError(db);
    // Rollback journal: WAL breaks on network shares, where data files land (performance.md). EXTRA also syncs the
    // folder after the journal is gone: what was acknowledged survives a power cut.
    const char *settings = "PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                           "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;";
    if (sqlite3_exec(db, settings, nullptr, nullptr, nullptr) != SQLITE_OK)
        return engineError(db);
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path &path, Access access)
{
    auto p = std::make_unique<Private>();
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE)
                      | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(path.c_str(), &p->db, flags, nullptr) != SQLITE_OK)
        return engineError(p->db);
    if (const Result<void> configured = configure(p->db, p->feed, p->drain); !configured)
        return configured.error();
    return std::unique_ptr<Connection>(new Connection(std::move(p)));
}

Result<std::unique_ptr<Connection>> Connection::inMemory()
{
    auto p = std::make_unique<Private>();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(":memory:", &p->db, flags, nullptr) != SQLITE_OK)
        return engineError(p->db);
    if (const Result<void> configured = configure(p->db, p->feed, p->drain); !configured)
        return configured.error();
    return std::unique_ptr<Connection>(new Connection(std::move(p)));
}

Result<std::unique_ptr<Connection>> Connection::another() const
{
    const char *path = sqlite3_db_filename(d->db, "main");
    if (!path || *path == '\0')
        return fail(ErrorCode::NotAvailable);
    Result<std::unique_ptr<Connection>> other = open(path, Access::ReadOnly);
    if (!other)
        return other;
    // It reads tables from one end to the other: what it has passed is of no more use to it.
    if (const Result<void> set = (*other)->execute("PRAGMA cache_size = -1000"); !set)
        return set.error();
    return other;
}

Result<Statement> Connection::prepare(std::string_view sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(d->db, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
        return engineError(d->db);
    return Statement(d->db, statement);
}

Result<void> Connection::execute(std::string_view sql) const
{
    if (sqlite3_exec(d->db, std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return engineError(d->db);
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql) const
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : Null;
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(d->db);
}

void Connection::setFeed(const Feed *feed)
{
    d->feed.feed = feed;
}

void Connection::setDrain(const Drain *drain) const
{
    d->drain.drain = drain;
}

void Connection::limitSeconds(double seconds)
{
    if (seconds <= 0) {
        sqlite3_progress_handler(d->db, 0, nullptr, nullptr);
        return;
    }
    d->deadline = std::chrono::steady_clock::now()
                  + std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    const auto expired = [](void *data) {
        return std::chrono::steady_clock::now() > static_cast<Private *>(data)->deadline ? 1 : 0;
    };
    sqlite3_progress_handler(d->db, 10'000, expired, d.get());
}

Result<void> Connection::copyTo(const std::filesystem::path &target, const std::atomic<bool> *cancel) const
{
    sqlite3 *copy = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(target.c_str(), &copy, flags, nullptr) != SQLITE_OK) {
        const Error error = fail(ErrorCode::CannotWrite, {target.string(), sqlite3_errmsg(copy)});
        sqlite3_close_v2(copy);
        return error;
    }
    const Result<std::int64_t> pageSize = integer("PRAGMA page_size");
    Result<void> outcome;
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", d->db, "main");
    if (!backup) {
        outcome = fail(ErrorCode::CannotWrite, {target.string(), sqlite3_errmsg(copy)});
    } else {
        // All steps within one read transaction: nobody can commit in between, so the copy is one state.
        const bool own = sqlite3_get_autocommit(d->db) != 0
            && sqlite3_exec(d->db, "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr) == SQLITE_OK;
        int code = SQLITE_OK;
        while (code == SQLITE_OK && !(cancel && *cancel))
            code = sqlite3_backup_step(backup, own ? CopiedPages : -1);
        const std::int64_t pages = sqlite3_backup_pagecount(backup);
        sqlite3_backup_finish(backup);
        if (own)
            sqlite3_exec(d->db, "ROLLBACK", nullptr, nullptr, nullptr);
        if (code == SQLITE_OK)
            outcome = fail(ErrorCode::Cancelled);
        else if (code == SQLITE_NOMEM)
            outcome = fail(ErrorCode::OutOfMemory);
        else if (code == SQLITE_FULL)
            outcome = diskFull(target, pageSize ? pages * *pageSize : 0);
        else if (code != SQLITE_DONE)
            outcome = fail(ErrorCode::CannotWrite, {target.string(), sqlite3_errstr(code)});
    }
    sqlite3_close_v2(copy);
    return outcome;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Connection &connection)
{
    if (const Result<void> begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    // After a full disk or an I/O error SQLite has often rolled back already; then this fails and may.
    if (m_open)
        static_cast<void>(m_connection.execute("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const Result<void> done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace db
