#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace db {

/// How far a piece of text is valid.
struct ScannedText {
    std::size_t valid = 0;    ///< bytes before the first sequence that is wrong or cut off
    bool cutOff = false;      ///< what follows is the beginning of a sequence and reaches to the end
    bool beyondAscii = false; ///< seen in the valid part
    bool threeBytes = false;  ///< a sequence of three or four bytes was seen in the valid part

    bool wrong(std::size_t size) const { return valid < size && !cutOff; }
};

/// Strict by RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF; U+FFFD counts as wrong, because it
/// is what an earlier loss leaves behind.
ScannedText scanUtf8(std::string_view bytes);

/// The first character of a non-empty text and its length in bytes; for wrong bytes U+FFFD and 1.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;
};
CodePoint firstCodePoint(std::string_view utf8);

/// Writes at most 4 bytes and gives their number.
std::size_t writeUtf8(char32_t c, char *out);
void appendUtf8(char32_t c, std::string &out);

/// Characters (code points) of a valid text.
std::size_t countCharacters(std::string_view utf8);

/// The number of leading bytes below 0x80.
inline std::size_t asciiPrefix(const char *text, std::size_t size)
{
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        std::uint64_t eight = 0;
        __builtin_memcpy(&eight, text + at, 8);
        if ((eight & 0x8080808080808080U) != 0)
            break;
    }
    while (at < size && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

} // namespace db
