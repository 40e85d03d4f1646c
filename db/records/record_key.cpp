#include "db/records/record_key.h"

#include "db/records/row_index.h"

namespace db {

RecordKey::RecordKey(const KindInfo &kind, const Texts &texts) : m_texts(texts)
{
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].identifies())
            m_parts.push_back({i, kind.columns[i].type == Type::Text});
    }
}

Value RecordKey::normal(const Part &part, std::span<const Value> row) const
{
    const Value value = row[part.column];
    return part.text && value != Null ? m_texts.folded(value) : value;
}

std::uint64_t RecordKey::hash(std::span<const Value> row) const
{
    std::uint64_t out = 0;
    for (const Part &part : m_parts)
        out = RowIndex::mix(out, static_cast<std::uint64_t>(normal(part, row)));
    return out;
}

bool RecordKey::same(std::span<const Value> a, std::span<const Value> b) const
{
    for (const Part &part : m_parts) {
        if (normal(part, a) != normal(part, b))
            return false;
    }
    return true;
}

} // namespace db
