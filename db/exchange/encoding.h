#pragma once

#include "db/engine/result.h"
#include "db/exchange/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace db {

/// What the person asks for.
enum class EncodingChoice { Auto, Utf8, Windows949, Utf16 };

/// What a text is written in.
enum class Encoding { Utf8, Windows949, Utf16Le, Utf16Be };

/// The byte order mark with which many programs begin UTF-8.
inline constexpr std::string_view Utf8Mark = "\xEF\xBB\xBF";

/// The names used in options and results: "utf-8", "windows-949", "utf-16le", "utf-16be".
std::string_view encodingName(Encoding encoding);

/// Called with each chunk of the first full pass, in order and exactly once; returning false stops with Cancelled.
using ByteTap = std::function<bool(std::string_view)>;

/// Reads the whole input and says what it is written in, or why it cannot be read. The source is left at its start.
///
/// The order follows measurements, not a detector's guess: byte order mark; strict UTF-8 (RFC 3629); strict
/// windows-949. Some windows-949 texts are by chance valid UTF-8 too (three hundred and more syllables, such as those of
/// 카트 or 치킨): then AmbiguousEncoding gives both readings of the first such text, and only a choice decides.
/// UTF-16 without a mark is recognised by the zeros beside its ASCII characters where there are enough of them.
/// NotText for spreadsheets, archives, pages, pictures and databases under a text's name and for NUL bytes ("utf-16"
/// when it may be UTF-16 without a mark). UndecodableText names line, byte offset (first = 0) and the bytes in
/// hex; also for U+FFFD, the trace of an earlier loss, and in windows-949 for private-use codes, 0x80 and 0xFF.
/// UTF-16 by choice without a mark is read as little-endian.
Result<Encoding> probeEncoding(ByteSource &source, EncodingChoice choice = EncodingChoice::Auto,
                               const ByteTap &tap = {});

/// Turns chunks of bytes into UTF-8, keeping what a chunk's end cuts for the next one. A byte order mark is dropped.
/// Every chunk is checked as strictly as by probeEncoding(): the bytes may have changed since.
class Decoder
{
public:
    explicit Decoder(Encoding encoding) : m_encoding(encoding) {}

    /// Room that decode() may need for a chunk of this many bytes.
    static constexpr std::size_t roomFor(std::size_t size) { return size + size / 2 + 16; }
    /// UTF-8 of the chunk into `out`; gives the number of bytes written. With `last` nothing may stay cut off.
    /// UndecodableText (line not known).
    Result<std::size_t> decode(std::string_view bytes, char *out, bool last);

private:
    Error undecodable(std::size_t from, std::string_view bytes) const;

    Encoding m_encoding;
    std::int64_t m_offset = 0; ///< of the first byte not yet consumed
    std::size_t m_carried = 0;
    char m_carry[4] = {};
};

/// The whole of a text at once. UndecodableText with the line.
Result<std::string> decodeAll(std::string_view bytes, Encoding encoding);

/// Appends `utf8` as windows-949. False, with `out` as it was, when a character has no code there (or `utf8` is not
/// valid): never a '?' in its place.
bool encodeWindows949(std::string_view utf8, std::string &out);

} // namespace db
