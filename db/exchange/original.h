#pragma once

#include "db/engine/result.h"
#include "db/engine/sha256.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// An imported file as it is kept: its hash, and its bytes as one zstd stream cut into blocks. A block alone is not
/// readable; all of them in order are (Unpacker, unpackOriginal()).
struct PackedOriginal {
    Digest sha256{};
    std::int64_t size = 0;           ///< of the file, in bytes
    std::vector<std::string> blocks; ///< each at most OriginalPacker::BlockSize
};

/// Hashes and packs a file's bytes on a thread of its own, while somebody else reads them. Give it the chunks as they
/// pass (ByteTap). At most a few chunks wait; feed() waits while they are not taken.
class OriginalPacker
{
public:
    static constexpr std::size_t BlockSize = 512 * 1024;

    enum class Keep { Bytes, HashOnly };

    explicit OriginalPacker(Keep keep = Keep::Bytes);
    /// Gives up what is not finished, at once.
    ~OriginalPacker();
    OriginalPacker(const OriginalPacker &) = delete;
    OriginalPacker &operator=(const OriginalPacker &) = delete;

    /// Copies the bytes. False after cancel().
    bool feed(std::string_view bytes);
    /// Waits for the rest and gives all. Call once. Cancelled after cancel().
    Result<PackedOriginal> finish();
    /// From any thread: a waiting feed() or finish() returns.
    void cancel();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

/// The file's bytes. DamagedFile when the blocks are no whole stream or unpack to more or less than `size`.
Result<std::string> unpackOriginal(std::span<const std::string> blocks, std::int64_t size);

} // namespace db
