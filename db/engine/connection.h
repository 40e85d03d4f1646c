#pragma once

#include "db/engine/result.h"
#include "db/records/value.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace db {

class Connection;

/// A prepared statement. Bound values only; a failed bind is an error, never a silent NULL.
class Statement final
{
public:
    Statement() = default;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    // Parameters are numbered ?1, ?2 … Null binds NULL.
    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, std::string_view value);
    Statement &bindBlob(int index, std::string_view value);
    Statement &bindNull(int index);

    /// True while there is a row.
    Result<bool> step();
    /// Runs to the end and makes ready for the next bindings.
    Result<void> run();
    void reset();

    std::int64_t integer(int column) const; ///< Null for NULL
    std::string text(int column) const;
    std::string_view textView(int column) const; ///< valid until the next step
    std::string_view blobView(int column) const;

private:
    friend class Connection;
    Statement(sqlite3 *db, sqlite3_stmt *statement) : m_db(db), m_statement(statement) {}

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_bindFailure = 0;
};

/// Rows that are already in memory, readable by SQL as the table `feed` with the columns id, said_in, state and
/// c0 … c31. INSERT … SELECT FROM feed moves a million rows in about a third of the time of bind and step.
struct Feed {
    static constexpr int CellColumns = 32;

    std::int64_t firstId = 0;
    std::size_t rows = 0;
    std::size_t width = 0;
    const Value *cells = nullptr;              ///< rows * width
    const std::uint8_t *states = nullptr;      ///< one per row
    const std::int64_t *saidIn = nullptr;      ///< one per row, or nullptr: all are `allSaidIn`
    std::int64_t allSaidIn = 0;
    /// Told now and then how many rows have passed; false interrupts the statement that reads them (Cancelled).
    std::function<bool(std::size_t)> passed = {};
};

/// What takes the rows of SELECT drain(a, b, …) FROM …: whole numbers, Null for NULL, in the order in which they are met.
/// A million rows come in two thirds of the time of step and column by column, for SQLite hands each over as a whole.
struct Drain {
    static constexpr int MostColumns = 40;

    /// False ends the statement: the rows are not what they must be (DamagedFile).
    std::function<bool(std::span<const Value>)> take;
};

/// One SQLite connection, with the settings that hold for every file of this program: rollback journal, extended
/// error codes, defensive, nothing from the file's schema trusted, lowered limits. For one thread at a time.
class Connection final
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens an existing file; never creates one. The path must be canonical (no symbolic link on it).
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path &path, Access access);
    static Result<std::unique_ptr<Connection>> inMemory();
    /// A further connection to the same file, for reading on another thread. While this one is in a read transaction
    /// both see the same: nobody can commit then. NotAvailable of one in memory.
    Result<std::unique_ptr<Connection>> another() const;
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<Statement> prepare(std::string_view sql) const;
    Result<void> execute(std::string_view sql) const; ///< one or several statements without results
    Result<std::int64_t> integer(std::string_view sql) const; ///< first column of the first row; Null when none
    std::int64_t changes() const;

    /// Makes `feed` what the table `feed` shows.
    void setFeed(const Feed *feed);
    /// Makes `drain` what the function drain() hands rows to.
    void setDrain(const Drain *drain) const;
    /// From now on statements that run longer than this are interrupted; 0 lifts the limit.
    void limitSeconds(double seconds);

    /// Copies everything, as one state, to a new SQLite file at `target`, which must not exist or be empty. Cancelled.
    Result<void> copyTo(const std::filesystem::path &target, const std::atomic<bool> *cancel = nullptr) const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Rolls back unless committed.
class Transaction final
{
public:
    /// BEGIN IMMEDIATE: InUse when another program writes.
    static Result<std::unique_ptr<Transaction>> begin(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Connection &m_connection;
    bool m_open = true;
};

} // namespace db
