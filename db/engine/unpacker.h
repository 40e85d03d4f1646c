#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace db {

/// Unpacks a zstd stream that comes in blocks of any size.
class Unpacker final
{
public:
    Unpacker();
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    /// Hands what the block unpacks to to `sink`, in pieces. False when the stream is damaged.
    bool feed(std::string_view block, const std::function<void(std::string_view)> &sink);
    /// True when the stream came to its end: nothing is missing.
    bool complete() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace db
