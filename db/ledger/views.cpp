#include "db/ledger/views.h"

#include "db/engine/large_pages.h"
#include "db/ledger/schema.h"

#include <future>
#include <limits>
#include <span>

namespace db {

namespace {

/// A dictionary stands on at most so many older ones before it is copied flat: look-ups walk the whole chain.
constexpr int DeepestChain = 8;
/// Room is made beforehand for at most this many rows; what a damaged file claims must not exhaust memory.
constexpr std::int64_t LargestReserve = 2'000'000;
/// From so many versions on two threads read a kind.
constexpr std::int64_t WorthAThread = 30'000;

int depth(const Texts *texts)
{
    int out = 0;
    for (; texts; texts = texts->base().get())
        ++out;
    return out;
}

/// Cells of one row into `out`; the columns after `firstColumn` follow `positions`.
void readCells(const Statement &statement, int firstColumn, const std::vector<std::size_t> &positions,
               std::size_t width, std::vector<Value> &out)
{
    const std::size_t at = out.size();
    out.resize(at + width, Null);
    for (std::size_t i = 0; i < positions.size(); ++i)
        out[at + positions[i]] = statement.integer(firstColumn + static_cast<int>(i));
}

bool readState(std::int64_t raw, RowState &state)
{
    if (raw < 0 || raw > static_cast<std::int64_t>(RowState::Withdrawn))
        return false;
    state = static_cast<RowState>(raw);
    return true;
}

} // namespace

std::string cellColumns(const KindInfo &kind, std::vector<std::size_t> &positions)
{
    std::string out;
    positions.clear();
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        if (!kind.columns[i].stored())
            continue;
        if (!out.empty())
            out += ", ";
        out += '"';
        out += kind.columns[i].key;
        out += '"';
        positions.push_back(i);
    }
    return out;
}

Result<std::shared_ptr<const Texts>> loadTexts(const Connection &connection, const std::shared_ptr<const Texts> &known)
{
    const Result<std::int64_t> count = connection.integer("SELECT coalesce(max(id), 0) FROM text");
    if (!count)
        return count.error();
    if (known && known->size() == static_cast<std::size_t>(*count))
        return known;
    const bool onTop = known && known->size() < static_cast<std::size_t>(*count) && depth(known.get()) < DeepestChain;
    auto texts = onTop ? std::make_shared<Texts>(known) : std::make_shared<Texts>();
    Result<Statement> statement = connection.prepare("SELECT id, value FROM text WHERE id > ?1 ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(1, static_cast<std::int64_t>(texts->size()));
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::int64_t id = statement->integer(0);
        // A gap or a doubled text would shift every later id: damage, never to be glossed over.
        if (texts->intern(statement->textView(1)) != id)
            return fail(ErrorCode::DamagedFile, {"", "text " + std::to_string(id)});
    }
    return std::shared_ptr<const Texts>(std::move(texts));
}

namespace {

/// Takes what is read of one kind into its table.
class TableFiller
{
public:
    TableFiller(Table &table, const std::vector<std::size_t> &positions) : m_table(table), m_positions(positions) {}

    /// id, said_in, state, then the cells. The rows must come in the order of their ids.
    bool take(std::span<const Value> row)
    {
        RowOrigin origin{row[0], row[1], RowState::Present};
        if (!readState(row[2], origin.state) || origin.version <= m_last)
            return false;
        m_last = origin.version;
        m_table.origins.push_back(origin);
        const std::size_t at = m_table.cells.size();
        m_table.cells.resize(at + m_table.width, Null);
        for (std::size_t i = 0; i < m_positions.size(); ++i)
            m_table.cells[at + m_positions[i]] = row[FirstCell + i];
        return true;
    }

private:
    static constexpr std::size_t FirstCell = 3;

    Table &m_table;
    const std::vector<std::size_t> &m_positions;
    std::int64_t m_last = std::numeric_limits<std::int64_t>::min();
};

/// The rows whose version ids are from `first` up to `last`, with room for `room` of them.
Result<Table> loadRange(const Connection &connection, Kind kind, std::int64_t knownOn, std::int64_t first,
                        std::int64_t last, std::int64_t room)
{
    const KindInfo &kindInfo = info(kind);
    std::vector<std::size_t> positions;
    const std::string columns = cellColumns(kindInfo, positions);
    Table table;
    table.kind = kind;
    table.width = kindInfo.columns.size();
    const Result<std::int64_t> head = connection.integer("SELECT coalesce(max(id), 0) FROM change_set");
    if (!head)
        return head.error();
    // Of the newest state nothing needs comparing: a million rows are some million comparisons less.
    const bool newest = knownOn >= *head;
    Result<Statement> statement = connection.prepare(
        "SELECT drain(id, said_in, state, " + columns + ") FROM " + versionTable(kindInfo.key) + " WHERE id BETWEEN ?1 AND ?2 AND "
        + (newest ? "to_change IS NULL" : "from_change <= ?3 AND (to_change IS NULL OR to_change > ?3)") + " AND state <> 1");
    if (!statement)
        return statement.error();
    statement->bind(1, first).bind(2, last);
    if (!newest)
        statement->bind(3, knownOn);
    if (room <= LargestReserve) {
        reserveLarge(table.origins, static_cast<std::size_t>(room));
        reserveLarge(table.cells, static_cast<std::size_t>(room) * table.width);
    }
    TableFiller filler(table, positions);
    const Drain drain{[&filler](std::span<const Value> row) { return filler.take(row); }};
    connection.setDrain(&drain);
    const Result<void> read = statement->run();
    connection.setDrain(nullptr);
    if (!read)
        return read.error();
    return table;
}

} // namespace

Result<Table> loadTable(const Connection &connection, Kind kind, std::int64_t knownOn)
{
    const KindInfo &kindInfo = info(kind);
    const Result<bool> stored = hasVersionTable(connection, kindInfo.key);
    if (!stored)
        return stored.error();
    if (!*stored) // a file of an older schema: nothing of this kind was ever said
        return Table{.kind = kind, .width = kindInfo.columns.size(), .cells = {}, .origins = {}};
    const Result<std::int64_t> last = connection.integer("SELECT coalesce(max(id), 0) FROM " + versionTable(kindInfo.key));
    if (!last)
        return last.error();
    const Result<std::unique_ptr<Connection>> other = *last < WorthAThread ? fail(ErrorCode::NotAvailable)
                                                                           : connection.another();
    if (!other)
        return loadRange(connection, kind, knownOn, 1, *last, *last);
    // Taking rows out of SQLite is most of the time it takes to open a large file, and needs no more than a second
    // connection to be done by two.
    const std::int64_t middle = *last / 2;
    std::future<Result<Table>> later = std::async(std::launch::async, [&other, kind, knownOn, middle, end = *last] {
        return loadRange(**other, kind, knownOn, middle + 1, end, end - middle);
    });
    Result<Table> table = loadRange(connection, kind, knownOn, 1, middle, *last);
    Result<Table> rest = later.get();
    if (!table || !rest)
        return table ? rest : table;
    table->origins.insert(table->origins.end(), rest->origins.begin(), rest->origins.end());
    table->cells.insert(table->cells.end(), rest->cells.begin(), rest->cells.end());
    return table;
}

Result<VersionTable> loadVersions(const Connection &connection, Kind kind, std::int64_t first)
{
    const KindInfo &kindInfo = info(kind);
    std::vector<std::size_t> positions;
    const std::string columns = cellColumns(kindInfo, positions);
    VersionTable table;
    table.kind = kind;
    table.width = kindInfo.columns.size();
    const Result<bool> stored = hasVersionTable(connection, kindInfo.key);
    if (!stored)
        return stored.error();
    if (!*stored)
        return table;
    Result<Statement> statement =
        connection.prepare("SELECT id, from_change, to_change, said_in, state, " + columns + " FROM "
                           + versionTable(kindInfo.key) + " WHERE id >= ?1 ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(1, first);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return table;
        RowState state{};
        if (!readState(statement->integer(4), state))
            return fail(ErrorCode::DamagedFile, {"", "state"});
        table.ids.push_back(statement->integer(0));
        table.from.push_back(statement->integer(1));
        table.to.push_back(statement->integer(2) == Null ? 0 : statement->integer(2));
        table.saidIn.push_back(statement->integer(3));
        table.states.push_back(state);
        readCells(*statement, 5, positions, table.width, table.cells);
    }
}

} // namespace db
