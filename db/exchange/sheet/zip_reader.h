#pragma once

#include "db/engine/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace db {

struct ZipEntry {
    std::string name;
    unsigned method = 0; ///< 0 stored, 8 deflated
    std::uint32_t crc = 0;
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0;
    std::uint64_t header = 0; ///< where its local header stands
};

/// What a zip archive may say of itself before anything of it is unpacked. A deflated text shrinks to about a tenth
/// or a thirtieth, at most to a thousandth: what claims more than RatioLimit is made to fill the memory.
struct ZipLimits {
    std::size_t entries = 10'000;
    std::uint64_t total = std::uint64_t(2) << 30; ///< unpacked bytes of all
    std::uint64_t each = std::uint64_t(1) << 30;  ///< unpacked bytes of one
    std::uint64_t ratio = 200;                    ///< for entries of more than `floor` unpacked bytes
    std::uint64_t floor = std::uint64_t(16) << 20;
};

/// The directory of a zip archive held in memory. The bytes must outlive it.
class ZipReader
{
public:
    /// Reads and checks the directory, and nothing else. SheetDamaged (the archive is cut off, its directory is
    /// wrong, two entries have one name, or a name leads out of the archive), SheetTooLarge, SheetProtected (entries
    /// are encrypted).
    static Result<ZipReader> open(std::string_view bytes, const ZipLimits &limits = {});

    const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Nothing when there is none. ASCII letters match in either case, as the names of office packages do.
    const ZipEntry *find(std::string_view name) const;
    /// The unpacked bytes, checked against size and checksum; or, unchecked, their beginning. SheetDamaged.
    Result<std::string> read(const ZipEntry &entry, std::uint64_t atMost = UINT64_MAX) const;

private:
    explicit ZipReader(std::string_view bytes) : m_bytes(bytes) {}
    Result<void> readDirectory(const ZipLimits &limits);

    std::string_view m_bytes;
    std::vector<ZipEntry> m_entries; // in the order of the directory
    std::vector<std::pair<std::string, std::size_t>> m_byName; // folded, sorted
};

} // namespace db
