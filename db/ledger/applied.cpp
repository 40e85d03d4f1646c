#include "db/ledger/applied.h"

#include <algorithm>
#include <unordered_set>

namespace db {

namespace {

void begin(const DraftPart &part, const RowChange &change, std::int64_t statedIn, std::int64_t version, Table &out)
{
    const auto first = part.cells.begin() + static_cast<std::ptrdiff_t>(change.cells);
    out.cells.insert(out.cells.end(), first, first + static_cast<std::ptrdiff_t>(part.width));
    out.origins.push_back({version, statedIn, change.state});
}

Table applied(const Table &before, const DraftPart &part, std::int64_t changeSet)
{
    std::unordered_set<std::int64_t> ends;
    for (const RowChange &change : part.rows) {
        if (change.endsVersion != 0)
            ends.insert(change.endsVersion);
    }
    Table out;
    out.kind = before.kind;
    out.width = part.width;
    out.cells.reserve(before.cells.size() + part.cells.size());
    out.origins.reserve(before.size() + part.rows.size());
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (ends.contains(before.origins[row].version))
            continue;
        const auto cells = before.row(row);
        out.cells.insert(out.cells.end(), cells.begin(), cells.end());
        out.origins.push_back(before.origins[row]);
    }
    std::int64_t version = before.origins.empty() ? 0 : before.origins.back().version;
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        if (part.rows[i].state != RowState::Absent)
            begin(part, part.rows[i], part.saidIn.empty() ? changeSet : part.saidIn[i], ++version, out);
    }
    return out;
}

} // namespace

std::shared_ptr<const Snapshot> applied(const Snapshot &before, const Draft &draft)
{
    auto out = std::make_shared<Snapshot>();
    out->knownOn = out->head = draft.basedOn + 1;
    out->texts = draft.texts ? draft.texts : before.texts;
    out->tables = before.tables;
    for (const DraftPart &part : draft.parts) {
        if (!part.rows.empty()) {
            Table &table = out->tables[static_cast<std::size_t>(part.kind)];
            table = applied(before.table(part.kind), part, out->head);
        }
    }
    return out;
}

} // namespace db
