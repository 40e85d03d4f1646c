#pragma once

#include "db/records/kind.h"
#include "db/records/texts.h"
#include "db/records/value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace db {

/// Which rows are the same record: equal in every identifying column, texts by their folded spelling (design: Names).
/// The 64-bit hash only finds candidates; same() decides, so that colliding keys are never taken for one.
class RecordKey final
{
public:
    RecordKey(const KindInfo &kind, const Texts &texts);

    std::uint64_t hash(std::span<const Value> row) const;
    bool same(std::span<const Value> a, std::span<const Value> b) const;

private:
    struct Part {
        std::size_t column;
        bool text;
    };
    Value normal(const Part &part, std::span<const Value> row) const;

    const Texts &m_texts;
    std::vector<Part> m_parts;
};

/// Finds rows by key among rows that the caller keeps; open addressing, one 64-bit hash and one index a row.
class KeyIndex final
{
public:
    explicit KeyIndex(std::size_t expected);

    /// Index of a row for which `same(index)` is true among those put in under this hash, or npos.
    template<typename Same>
    std::size_t find(std::uint64_t hash, Same same) const
    {
        for (std::size_t slot = hash & m_mask;; slot = (slot + 1) & m_mask) {
            const std::size_t index = m_slots[slot].index;
            if (index == npos)
                return npos;
            if (m_slots[slot].hash == hash && same(index))
                return index;
        }
    }
    void insert(std::uint64_t hash, std::size_t index);

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::size_t index = npos;
    };
    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

} // namespace db
