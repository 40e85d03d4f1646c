#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace db {

/// Finds rows by the hash of their key: open addressing, eight bytes a slot, no allocation per row. Only part of the
/// hash is kept, so the caller's comparison decides and collisions cost time but never a wrong match.
class RowIndex final
{
public:
    static constexpr std::uint32_t None = 0xFFFFFFFFU;

    void reserve(std::size_t rows);
    std::size_t size() const { return m_size; }

    /// The entry for which `same(entry)` holds, or None.
    template<typename Same>
    std::uint32_t find(std::uint64_t hash, Same same) const
    {
        if (m_slots.empty())
            return None;
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot slot = m_slots[at];
            if (slot.entry == None)
                return None;
            if (slot.tag == tagOf(hash) && same(slot.entry))
                return slot.entry;
        }
    }

    /// Adds an entry that find() did not give.
    void insert(std::uint64_t hash, std::uint32_t entry)
    {
        if ((m_size + 1) * 8 > m_slots.size() * 5)
            grow(m_slots.empty() ? 1024 : m_slots.size() * 2);
        put({tagOf(hash), entry}, hash);
        ++m_size;
    }

    /// Mixes one number of a key into its hash.
    static std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
        return hash ^ (hash >> 29);
    }

private:
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t entry = None;
    };

    // The low bits choose the slot; with the tag they stay known when the table grows, up to 2^32 slots.
    static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }
    void put(Slot slot, std::uint64_t hash)
    {
        std::size_t at = hash & m_mask;
        while (m_slots[at].entry != None)
            at = (at + 1) & m_mask;
        m_slots[at] = slot;
    }
    void grow(std::size_t slots);

    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_size = 0;
};

} // namespace db
