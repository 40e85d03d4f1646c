#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace db {

/// How far a change set is stored.
struct StoreProgress {
    double share = 0;            ///< 0 to 1, of all the work before the end
    std::int64_t rows = 0;       ///< versions begun
    std::int64_t rowsTotal = 0;
    std::int64_t bytes = 0;      ///< of the original as it is kept, packed
    std::int64_t bytesTotal = 0;
    bool ending = false;         ///< all is written; what is left makes it last and cannot be stopped any more
};

/// Follows a change set while it is stored. Asked for and told about every few thousand rows, on the storing thread.
struct StoreWatch {
    const std::atomic<bool> *cancel = nullptr; ///< set: storing ends with Cancelled, and nothing has changed
    std::function<void(const StoreProgress &)> report = {};

    bool cancelled() const { return cancel && *cancel; }
};

} // namespace db
