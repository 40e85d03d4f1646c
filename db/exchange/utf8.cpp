#include "db/exchange/utf8.h"

#include <algorithm>

namespace db {

namespace {

constexpr bool isTail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the sequence at `at` if it is valid, 0 if it is wrong, -1 if the text ends within it.
int sequenceLength(const unsigned char *at, std::size_t left)
{
    const unsigned char lead = at[0];
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::size_t there = std::min(left, static_cast<std::size_t>(length));
    if (there >= 2) {
        // The second byte's range rules out overlong forms, surrogates and what lies beyond U+10FFFF.
        const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (at[1] < low || at[1] > high)
            return 0;
    }
    for (std::size_t i = 2; i < there; ++i) {
        if (!isTail(at[i]))
            return 0;
    }
    if (there < static_cast<std::size_t>(length))
        return -1;
    if (lead == 0xEF && at[1] == 0xBF && at[2] == 0xBD)
        return 0;
    return length;
}

} // namespace

ScannedText scanUtf8(std::string_view bytes)
{
    ScannedText scanned;
    const auto *text = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::size_t size = bytes.size();
    std::size_t at = 0;
    while (true) {
        at += asciiPrefix(bytes.data() + at, size - at);
        if (at == size)
            break;
        scanned.beyondAscii = true;
        // Hangul comes in runs of three-byte sequences whose lead bytes need no special second byte.
        while (at + 3 <= size && text[at] > 0xE0 && text[at] < 0xED && isTail(text[at + 1]) && isTail(text[at + 2])) {
            scanned.threeBytes = true;
            at += 3;
        }
        if (at == size)
            break;
        if (text[at] < 0x80)
            continue;
        const int length = sequenceLength(text + at, size - at);
        if (length <= 0) {
            scanned.cutOff = length < 0;
            break;
        }
        scanned.threeBytes = scanned.threeBytes || length > 2;
        at += static_cast<std::size_t>(length);
    }
    scanned.valid = at;
    return scanned;
}

CodePoint firstCodePoint(std::string_view utf8)
{
    const auto *text = reinterpret_cast<const unsigned char *>(utf8.data());
    if (text[0] < 0x80)
        return {text[0], 1};
    switch (sequenceLength(text, utf8.size())) {
    case 2:
        return {static_cast<char32_t>((text[0] & 0x1F) << 6 | (text[1] & 0x3F)), 2};
    case 3:
        return {static_cast<char32_t>((text[0] & 0x0F) << 12 | (text[1] & 0x3F) << 6 | (text[2] & 0x3F)), 3};
    case 4:
        return {static_cast<char32_t>((text[0] & 0x07) << 18 | (text[1] & 0x3F) << 12 | (text[2] & 0x3F) << 6
                                      | (text[3] & 0x3F)),
                4};
    default:
        return {0xFFFD, 1};
    }
}

std::size_t writeUtf8(char32_t c, char *out)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) {
        out[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        out[0] = static_cast<char>(0xC0 | (c >> 6));
        out[1] = tail(0);
        return 2;
    }
    if (c < 0x10000) {
        out[0] = static_cast<char>(0xE0 | (c >> 12));
        out[1] = tail(6);
        out[2] = tail(0);
        return 3;
    }
    out[0] = static_cast<char>(0xF0 | (c >> 18));
    out[1] = tail(12);
    out[2] = tail(6);
    out[3] = tail(0);
    return 4;
}

void appendUtf8(char32_t c, std::string &out)
{
    char bytes[4];
    out.append(bytes, writeUtf8(c, bytes));
}

std::size_t countCharacters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return !isTail(static_cast<unsigned char>(byte)); }));
}

} // namespace db
