#pragma once

#include <cstdint>
#include <string>

namespace ui {

/// The beginning of a file as it lies on the disk: enough to show how it reads in one encoding or another.
struct FileHead {
    static constexpr std::size_t Limit = 64 * 1024;

    std::string bytes;
    std::int64_t size = 0; ///< of the whole file

    bool whole() const { return static_cast<std::int64_t>(bytes.size()) == size; }
};

} // namespace ui
