#include "db/ledger/differences.h"

#include "db/ledger/views.h"
#include "db/records/record_key.h"
#include "db/records/row_index.h"

namespace db {

namespace {

std::vector<Value> cellsOf(const Table &table, std::size_t row)
{
    return {table.row(row).begin(), table.row(row).end()};
}

void setBefore(RowDifference &difference, const Table &before, std::size_t row)
{
    difference.hadBefore = true;
    difference.before = cellsOf(before, row);
    difference.stateBefore = before.origins[row].state;
}

void compare(const Table &before, const Table &after, const Texts &texts, std::vector<RowDifference> &out)
{
    const RecordKey key(info(before.kind), texts);
    RowIndex index;
    index.reserve(before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        index.insert(key.hash(before.row(i)), static_cast<std::uint32_t>(i));
    std::vector<bool> met(before.size(), false);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::uint32_t old = index.find(key.hash(after.row(i)), [&](std::uint32_t candidate) {
            return key.same(before.row(candidate), after.row(i));
        });
        RowDifference difference;
        difference.kind = before.kind;
        difference.hasAfter = true;
        difference.after = cellsOf(after, i);
        difference.stateAfter = after.origins[i].state;
        if (old != RowIndex::None) {
            met[old] = true;
            setBefore(difference, before, old);
            if (difference.before == difference.after && difference.stateBefore == difference.stateAfter)
                continue;
        }
        out.push_back(std::move(difference));
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (met[i])
            continue;
        RowDifference difference;
        difference.kind = before.kind;
        setBefore(difference, before, i);
        out.push_back(std::move(difference));
    }
}

} // namespace

Result<std::vector<RowDifference>> compareViews(const Connection &connection, const Texts &texts, std::int64_t from,
                                                std::int64_t to)
{
    std::vector<RowDifference> out;
    for (const KindInfo &kind : allKinds()) {
        const Result<Table> before = loadTable(connection, kind.kind, from);
        if (!before)
            return before.error();
        const Result<Table> after = loadTable(connection, kind.kind, to);
        if (!after)
            return after.error();
        compare(*before, *after, texts, out);
    }
    return out;
}

std::vector<RowDifference> draftDifferences(const Snapshot &before, const Draft &draft)
{
    std::vector<RowDifference> out;
    for (const DraftPart &part : draft.parts) {
        const Table &table = before.table(part.kind);
        for (const RowChange &row : part.rows) {
            RowDifference difference;
            difference.kind = part.kind;
            if (const auto ended = table.rowOf(row.endsVersion))
                setBefore(difference, table, *ended);
            if (row.state != RowState::Absent) {
                const auto from = part.cells.begin() + static_cast<std::ptrdiff_t>(row.cells);
                difference.hasAfter = true;
                difference.after.assign(from, from + static_cast<std::ptrdiff_t>(part.width));
                difference.stateAfter = row.state;
            }
            out.push_back(std::move(difference));
        }
    }
    return out;
}

} // namespace db
