#include "db/records/row_index.h"

#include "db/engine/large_pages.h"

#include <utility>

namespace db {

void RowIndex::reserve(std::size_t rows)
{
    std::size_t slots = 1024;
    while (slots * 5 < rows * 8)
        slots *= 2;
    if (slots > m_slots.size())
        grow(slots);
}

void RowIndex::grow(std::size_t slots)
{
    std::vector<Slot> old;
    old.swap(m_slots);
    reserveLarge(m_slots, slots);
    m_slots.resize(slots);
    m_mask = slots - 1;
    for (const Slot slot : old) {
        if (slot.entry != None)
            put(slot, slot.tag);
    }
}

} // namespace db
