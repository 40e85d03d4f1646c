#include "db/exchange/import_plan.h"

#include <algorithm>

namespace db {

namespace {

std::span<const Value> draftCells(const ImportPlan &plan, std::uint32_t row)
{
    const DraftPart &part = plan.draft.parts.front();
    return {part.cells.data() + part.rows[row].cells, part.width};
}

std::span<const Value> standing(const Table &table, std::int64_t version)
{
    const auto at = std::lower_bound(table.origins.begin(), table.origins.end(), version,
                                     [](const RowOrigin &origin, std::int64_t id) { return origin.version < id; });
    if (at == table.origins.end() || at->version != version)
        return {};
    return table.row(static_cast<std::size_t>(at - table.origins.begin()));
}

} // namespace

std::span<const Value> ImportPlan::cellsBefore(const PlannedRow &row) const
{
    if (row.fate == RowFate::Rejected || row.fate == RowFate::Inserted)
        return {};
    const Table &table = before->table(kind);
    if (row.fate == RowFate::Unchanged && !row.twin)
        return table.row(row.row);
    const std::int64_t ends = draft.parts.front().rows[row.row].endsVersion;
    return ends == 0 ? std::span<const Value>{} : standing(table, ends);
}

std::span<const Value> ImportPlan::cellsAfter(const PlannedRow &row) const
{
    if (row.fate == RowFate::Rejected)
        return {};
    if (row.fate == RowFate::Unchanged && !row.twin)
        return before->table(kind).row(row.row);
    return draftCells(*this, row.row);
}

} // namespace db
