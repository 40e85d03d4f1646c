#pragma once

#include <cstddef>
#include <vector>

namespace db {

/// Asks the system to back a block with large pages. A million rows are some thirty thousand small pages, and each
/// costs a trap when it is first written: half of the time of reading a large table. A wish, never an error.
void preferLargePages(void *block, std::size_t bytes);

/// Makes room for so many elements that will nearly all be written.
template<typename T>
void reserveLarge(std::vector<T> &out, std::size_t count)
{
    out.reserve(count);
    preferLargePages(static_cast<void *>(out.data()), out.capacity() * sizeof(T));
}

} // namespace db
