#include "db/exchange/spelling.h"

#include "db/exchange/utf8.h"
#include "db/exchange/values.h"

#include <algorithm>
#include <iterator>

namespace db {

namespace {

constexpr char32_t SyllableBase = 0xAC00;
constexpr char32_t LeadBase = 0x1100;
constexpr char32_t VowelBase = 0x1161;
constexpr char32_t TailBase = 0x11A7; // one before the first: none
constexpr char32_t LeadCount = 19;
constexpr char32_t VowelCount = 21;
constexpr char32_t TailCount = 28;

bool isZeroWidth(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F
           || c == 0x205F || c == 0x3000;
}

char32_t plain(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        return c - U'A' + U'a';
    switch (c) {
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201B:
    case 0x2032: // ′
    case 0x00B4: // ´
    case U'`':
        return U'\'';
    case 0x2010: // hyphens, dashes and the minus sign
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return U'-';
    case 0x25B2: // ▲
    case 0x2206: // ∆
    case 0x0394: // Δ
        return CellSpelling::Triangle;
    case 0xFFE6: // full-width won
        return 0x20A9;
    default:
        return c;
    }
}

} // namespace

CellSpelling::CellSpelling(std::string_view utf8)
{
    while (!utf8.empty()) {
        const CodePoint c = firstCodePoint(utf8);
        utf8.remove_prefix(c.length);
        if (isZeroWidth(c.value))
            continue;
        if (isSpace(c.value)) {
            if (m_size > 0)
                add(U' ');
        } else {
            add(plain(c.value));
        }
        if (m_tooLong)
            return;
    }
    while (m_size > 0 && m_characters[m_size - 1] == U' ')
        --m_size;
}

void CellSpelling::add(char32_t c)
{
    if (m_size > 0) {
        char32_t &last = m_characters[m_size - 1];
        if (c >= VowelBase && c < VowelBase + VowelCount && last >= LeadBase && last < LeadBase + LeadCount) {
            last = SyllableBase + ((last - LeadBase) * VowelCount + (c - VowelBase)) * TailCount;
            return;
        }
        if (c > TailBase && c < TailBase + TailCount && last >= SyllableBase && last <= 0xD7A3
            && (last - SyllableBase) % TailCount == 0) {
            last += c - TailBase;
            return;
        }
    }
    if (m_size == m_characters.size()) {
        m_tooLong = true;
        return;
    }
    m_characters[m_size++] = c;
}

void SpellingCursor::skipBlanks()
{
    while (peek() == U' ')
        skip();
}

bool SpellingCursor::take(char32_t c)
{
    if (peek() != c || atEnd())
        return false;
    skip();
    return true;
}

bool SpellingCursor::take(std::u32string_view word)
{
    if (!m_text.starts_with(word))
        return false;
    skip(word.size());
    return true;
}

bool isUnknownSpelling(const CellSpelling &spelling)
{
    static constexpr std::u32string_view Unknown[] = {
        U"", U"-", U"--", U"---", U"ㅡ", U"·", U"…", U"...", U"없음", U"해당없음", U"해당 없음", U"해당사항없음",
        U"해당사항 없음", U"자료없음", U"자료 없음", U"미정", U"미상", U"null", U"(null)", U"n/a", U"na", U"none", U"nil",
    };
    return !spelling.tooLong()
           && std::find(std::begin(Unknown), std::end(Unknown), spelling.text()) != std::end(Unknown);
}

bool isBlankText(std::string_view text)
{
    const CellSpelling spelling(text);
    return spelling.text().empty() && !spelling.tooLong();
}

bool isUnknownText(std::string_view text)
{
    return text.empty() || isUnknownSpelling(CellSpelling(text));
}

} // namespace db
