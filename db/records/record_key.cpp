#include "db/records/record_key.h"

namespace db {

namespace {

/// The finaliser of splitmix64: spreads neighbouring ids over the whole range.
std::uint64_t mix(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

} // namespace

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
        out = mix(out ^ static_cast<std::uint64_t>(normal(part, row)));
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

KeyIndex::KeyIndex(std::size_t expected)
{
    std::size_t size = 16;
    while (size < expected * 2)
        size *= 2;
    m_slots.resize(size);
    m_mask = size - 1;
}

void KeyIndex::insert(std::uint64_t hash, std::size_t index)
{
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    std::size_t slot = hash & m_mask;
    while (m_slots[slot].index != npos)
        slot = (slot + 1) & m_mask;
    m_slots[slot] = {hash, index};
    ++m_used;
}

void KeyIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.index == npos)
            continue;
        std::size_t at = slot.hash & m_mask;
        while (m_slots[at].index != npos)
            at = (at + 1) & m_mask;
        m_slots[at] = slot;
    }
}

} // namespace db
