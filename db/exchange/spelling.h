#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace db {

/// A cell's characters with everything that only looks different made equal: full-width forms are ASCII, blanks of
/// every kind are ' ', zero-width characters are gone, decomposed Hangul is composed, kinds of apostrophes, minus
/// signs and triangles are one each ('\'', '-', △), ASCII letters are small. No blanks at either end.
class CellSpelling
{
public:
    static constexpr char32_t Triangle = 0x25B3;

    explicit CellSpelling(std::string_view utf8);

    std::u32string_view text() const { return {m_characters.data(), m_size}; }
    /// Longer than any value: the rest was left out.
    bool tooLong() const { return m_tooLong; }

private:
    void add(char32_t c);

    std::array<char32_t, 80> m_characters;
    std::size_t m_size = 0;
    bool m_tooLong = false;
};

/// Reads on through a spelling.
class SpellingCursor
{
public:
    explicit SpellingCursor(std::u32string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }
    /// 0 at the end.
    char32_t peek(std::size_t ahead = 0) const { return ahead < m_text.size() ? m_text[ahead] : U'\0'; }
    void skip(std::size_t count = 1) { m_text.remove_prefix(count); }
    void skipBlanks();
    bool take(char32_t c);
    bool take(std::u32string_view word);
    std::u32string_view rest() const { return m_text; }

private:
    std::u32string_view m_text;
};

constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Whether a cell is one of the spellings of "not known".
bool isUnknownSpelling(const CellSpelling &spelling);

} // namespace db
