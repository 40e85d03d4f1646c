#pragma once

#include "db/records/value.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace db {

/// What the cells of one column were read as lately. Columns of a table say the same few things again and again;
/// comparing bytes is far cheaper than reading a date or looking a name up.
class CellMemo final
{
public:
    struct Entry {
        std::string text;
        Value value = Null;
        bool filled = false;
        bool total = false;  ///< the cell is a word like 합계
        bool whole = false;  ///< the cell is 누계 or 전체
        bool approx = false; ///< the number was called rounded
        bool unknown = false; ///< names a record that the file does not know, not yet said
    };

    /// The entry for a text: `filled` with that very text, or to be filled.
    Entry &at(std::string_view text)
    {
        Entry &last = m_entries[m_last];
        if (last.filled && last.text == text)
            return last;
        m_last = slotOf(text);
        Entry &entry = m_entries[m_last];
        if (entry.filled && entry.text != text)
            entry.filled = false;
        return entry;
    }

    static void fill(Entry &entry, std::string_view text, Value value)
    {
        entry.text.assign(text);
        entry.value = value;
        entry.filled = true;
        entry.total = false;
        entry.whole = false;
        entry.approx = false;
        entry.unknown = false;
    }

private:
    static constexpr std::size_t Slots = 256;

    static std::size_t slotOf(std::string_view text)
    {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        const std::size_t size = text.size();
        if (size >= 8) {
            std::memcpy(&head, text.data(), 8);
            std::memcpy(&tail, text.data() + size - 8, 8);
        } else if (size > 0) {
            std::memcpy(&head, text.data(), size);
        }
        std::uint64_t hash = (head ^ (tail << 1U) ^ size) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 32;
        return static_cast<std::size_t>(hash * 0x9E3779B97F4A7C15ULL >> 56);
    }

    std::array<Entry, Slots> m_entries;
    std::size_t m_last = 0;
};

} // namespace db
