#include "db/exchange/not_text.h"

#include <algorithm>
#include <cstddef>

namespace db {

namespace {

using namespace std::string_view_literals;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithFolded(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
           && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

bool has(std::string_view head, std::string_view part)
{
    return head.find(part) != std::string_view::npos;
}

/// Many Korean sites send a page's table under a spreadsheet's name.
std::string_view markup(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"sv))
        head.remove_prefix(3);
    while (!head.empty() && (head[0] == ' ' || head[0] == '\t' || head[0] == '\r' || head[0] == '\n'))
        head.remove_prefix(1);
    for (const std::string_view tag : {"<!doctype html"sv, "<html"sv, "<head>"sv, "<meta "sv, "<table"sv, "<style"sv}) {
        if (startsWithFolded(head, tag))
            return "html";
    }
    return startsWithFolded(head, "<?xml ") ? (has(head, "<html") ? "html"sv : "xml"sv) : ""sv;
}

} // namespace

std::string_view knownNonText(std::string_view head)
{
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv)) {
        if (has(head, "application/vnd.oasis.opendocument.spreadsheet"))
            return "ods";
        if (has(head, "application/hwp+zip"))
            return "hwpx";
        return has(head, "xl/") || has(head, "[Content_Types].xml") ? "xlsx" : "zip";
    }
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv))
        return has(head, "HWP Document File") ? "hwp" : "xls";
    if (head.starts_with("%PDF-"))
        return "pdf";
    if (head.starts_with("\x89PNG\r\n"sv))
        return "png";
    if (head.starts_with("\xFF\xD8\xFF"sv))
        return "jpeg";
    if (head.starts_with("\x1F\x8B\x08"sv))
        return "gzip";
    if (head.starts_with("SQLite format 3\0"sv))
        return "sqlite";
    return markup(head);
}

namespace {

/// Pairs of bytes that are an ASCII character in either byte order; none where a pair is zero.
struct AsciiPairs {
    std::size_t littleEndian = 0;
    std::size_t bigEndian = 0;
};

AsciiPairs asciiPairs(std::string_view head)
{
    AsciiPairs found;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        const char first = head[i];
        const char second = head[i + 1];
        if (first == '\0' && second == '\0')
            return {};
        found.littleEndian += second == '\0' && static_cast<unsigned char>(first) < 0x80 ? 1U : 0U;
        found.bigEndian += first == '\0' && static_cast<unsigned char>(second) < 0x80 ? 1U : 0U;
    }
    return found;
}

} // namespace

bool looksBigEndian(std::string_view head)
{
    const AsciiPairs found = asciiPairs(head);
    return found.bigEndian > found.littleEndian;
}

bool looksLikeUtf16(std::string_view head)
{
    const AsciiPairs found = asciiPairs(head);
    return std::max(found.littleEndian, found.bigEndian) >= 2;
}

bool surelyUtf16(std::string_view head)
{
    const AsciiPairs found = asciiPairs(head);
    const auto [fewer, more] = std::minmax(found.littleEndian, found.bigEndian);
    return more >= 4 && more >= 8 * fewer;
}

} // namespace db
