#include "db/ledger/edit_draft.h"

#include <utility>

namespace db {

std::vector<Value> claimNone(const KindInfo &kind, std::span<const Value> row, Value asOf)
{
    std::vector<Value> none(kind.columns.size(), Null);
    for (std::size_t i = 0; i < none.size(); ++i) {
        if (kind.columns[i].identifies())
            none[i] = row[i];
    }
    none[static_cast<std::size_t>(kind.asOfColumn())] = asOf;
    return none;
}

EditDraft::EditDraft(std::shared_ptr<const Snapshot> before, ChangeKind kind)
    : m_before(std::move(before)), m_texts(std::make_shared<Texts>(m_before->texts))
{
    m_draft.kind = kind;
    m_draft.basedOn = m_before->head;
}

Value EditDraft::text(std::string_view value)
{
    return value.empty() ? Null : m_texts->intern(value);
}

void EditDraft::put(Kind kind, std::vector<Value> cells, std::int64_t ends, RowState state)
{
    DraftPart *part = nullptr;
    for (DraftPart &each : m_draft.parts) {
        if (each.kind == kind)
            part = &each;
    }
    if (!part) {
        m_draft.parts.push_back({.kind = kind, .width = info(kind).columns.size(), .cells = {}, .rows = {}});
        part = &m_draft.parts.back();
    }
    part->rows.push_back({.endsVersion = ends, .state = state, .cells = part->cells.size()});
    cells.resize(part->width, Null);
    part->cells.insert(part->cells.end(), cells.begin(), cells.end());
}

void EditDraft::remove(Kind kind, std::size_t row)
{
    const Table &table = m_before->table(kind);
    const auto cells = table.row(row);
    put(kind, {cells.begin(), cells.end()}, table.origins[row].version, RowState::Absent);
}

Draft EditDraft::take()
{
    m_draft.texts = m_texts;
    return std::move(m_draft);
}

} // namespace db
