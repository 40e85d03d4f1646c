#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace db {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 in pieces. Numbers go in as 8 bytes, texts with their length before them, so that no two different
/// sequences of values give the same bytes.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void bytes(const void *data, std::size_t size);
    void number(std::int64_t value);
    void text(std::string_view value);
    /// Ends the computation; call once.
    Digest finish();

private:
    void flush();

    struct Context;
    std::unique_ptr<Context> m_context;
    std::array<unsigned char, 4096>
        m_pending; ///< small pieces, gathered: a call of the library costs more than they do
    std::size_t m_size = 0;
};

/// Of a whole byte string.
Digest sha256(std::string_view bytes);
/// Lower-case hexadecimal.
std::string hex(const Digest &digest);

} // namespace db
