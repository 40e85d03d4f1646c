#include "db/engine/large_pages.h"

#include <cstdint>

#include <sys/mman.h>

namespace db {

void preferLargePages([[maybe_unused]] void *block, [[maybe_unused]] std::size_t bytes)
{
#ifdef MADV_HUGEPAGE
    constexpr std::size_t LargePage = std::size_t(2) << 20;
    if (bytes < 2 * LargePage) // of less, nothing is gained
        return;
    // Only the large pages that lie within: what is around them belongs to others.
    const std::size_t before = (LargePage - reinterpret_cast<std::uintptr_t>(block) % LargePage) % LargePage;
    const std::size_t within = (bytes - before) / LargePage * LargePage;
    static_cast<void>(::madvise(static_cast<char *>(block) + before, within, MADV_HUGEPAGE));
#endif
}

} // namespace db
