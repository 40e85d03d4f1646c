#include "db/exchange/utf16.h"

namespace db {

namespace {

char32_t unitAt(std::string_view bytes, std::size_t at, bool bigEndian)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
}

} // namespace

ScannedText scanUtf16(std::string_view bytes, bool bigEndian)
{
    ScannedText scanned;
    std::size_t at = 0;
    scanned.cutOff = true;
    while (at + 2 <= bytes.size()) {
        const char32_t c = unitAt(bytes, at, bigEndian);
        std::size_t length = 2;
        if (c >= 0xD800 && c < 0xDC00) {
            if (at + 4 > bytes.size())
                break;
            const char32_t low = unitAt(bytes, at + 2, bigEndian);
            length = low >= 0xDC00 && low < 0xE000 ? 4 : 0;
        } else if ((c >= 0xDC00 && c < 0xE000) || c == 0 || c == 0xFFFD) {
            length = 0;
        }
        if (length == 0) {
            scanned.cutOff = false;
            break;
        }
        at += length;
    }
    scanned.valid = at;
    return scanned;
}

std::size_t decodeUtf16(std::string_view bytes, bool bigEndian, char *out)
{
    char *const begin = out;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t c = unitAt(bytes, at, bigEndian);
        if (c >= 0xD800 && c < 0xDC00) {
            at += 2;
            c = 0x10000 + ((c - 0xD800) << 10) + (unitAt(bytes, at, bigEndian) - 0xDC00);
        }
        out += writeUtf8(c, out);
    }
    return static_cast<std::size_t>(out - begin);
}

} // namespace db
