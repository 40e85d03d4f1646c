#include "db/exchange/sheet/number_look.h"

#include <algorithm>

namespace db {

namespace {

/// One pass over the first section of a format code.
class CodeReader
{
public:
    explicit CodeReader(std::string_view code) : m_code(code) {}

    NumberLook read();

private:
    void takeBracket();
    void take(char c);
    NumberLook::Sort sort() const;

    std::string_view m_code;
    std::size_t m_at = 0;
    bool m_year = false;
    bool m_month = false;
    bool m_day = false;
    bool m_clock = false;
    bool m_percent = false;
    bool m_digits = false;
    int m_commas = 0;
    int m_thousands = 0;
    std::string m_literal;
};

NumberLook CodeReader::read()
{
    while (m_at < m_code.size() && m_code[m_at] != ';') {
        const char c = m_code[m_at];
        if (c == '"') {
            const std::size_t close = std::min(m_code.find('"', m_at + 1), m_code.size());
            m_literal += m_code.substr(m_at + 1, close - m_at - 1);
            m_at = close + 1;
        } else if (c == '\\') {
            m_literal += m_code.substr(std::min(m_at + 1, m_code.size()), 1);
            m_at += 2;
        } else if (c == '_' || c == '*') { // room as wide as a character, or filled with it
            m_at += 2;
        } else if (c == '[') {
            takeBracket();
        } else {
            take(c);
            ++m_at;
        }
    }
    m_thousands += m_commas;
    NumberLook look;
    look.sort = sort();
    if (look.sort == NumberLook::Sort::Plain) {
        look.thousands = m_digits ? std::min(m_thousands, 4) : 0;
        look.unit = moneyUnitWord(m_literal);
    }
    return look;
}

/// Colours, conditions, currencies and languages say nothing about the number; [h] counts hours.
void CodeReader::takeBracket()
{
    const std::size_t close = std::min(m_code.find(']', m_at), m_code.size());
    const std::string_view inside = m_code.substr(m_at + 1, close - std::min(close, m_at + 1));
    m_clock = m_clock
              || (!inside.empty() && inside.find_first_not_of("hH") == std::string_view::npos)
              || (!inside.empty() && inside.find_first_not_of("mM") == std::string_view::npos)
              || (!inside.empty() && inside.find_first_not_of("sS") == std::string_view::npos);
    m_at = close + 1;
}

void CodeReader::take(char c)
{
    switch (c) {
    case 'y': case 'Y':
        m_year = true;
        break;
    case 'm': case 'M': {
        // Minutes stand behind hours or before seconds; AM/PM is a word.
        const std::string_view behind = m_code.substr(m_at);
        if (!m_clock && behind.find(":s") != 1 && behind.find(":s") != 2)
            m_month = true;
        break;
    }
    case 'd': case 'D':
        m_day = true;
        break;
    case 'h': case 'H': case 's': case 'S':
        m_clock = true;
        break;
    case '%':
        m_percent = true;
        break;
    case '0': case '#': case '?':
        m_digits = true;
        m_commas = 0; // those before were of the grouping
        break;
    case ',':
        m_commas += m_digits ? 1 : 0;
        break;
    case '.':
        m_thousands += m_commas;
        m_commas = 0;
        break;
    default:
        if (static_cast<unsigned char>(c) >= 0x80)
            m_literal += c;
    }
}

NumberLook::Sort CodeReader::sort() const
{
    using enum NumberLook::Sort;
    if (m_year || m_month || m_day) {
        if (m_clock)
            return m_day ? DayTime : Time;
        if (m_day || !m_year)
            return Day;
        return m_month ? Month : Year;
    }
    if (m_clock && !m_digits)
        return Time;
    return m_percent ? Percent : Plain;
}

bool startsGeneral(std::string_view code)
{
    constexpr std::string_view General = "general";
    return code.size() >= General.size()
           && std::equal(General.begin(), General.end(), code.begin(),
                         [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b); });
}

} // namespace

NumberLook lookOfFormat(std::string_view code)
{
    if (startsGeneral(code) || code == "@") {
        NumberLook look;
        return look;
    }
    return CodeReader(code).read();
}

NumberLook lookOfBuiltIn(long id)
{
    using enum NumberLook::Sort;
    NumberLook look;
    if (id == 9 || id == 10)
        look.sort = Percent;
    else if (id == 17)
        look.sort = Month;
    else if (id == 22)
        look.sort = DayTime;
    else if ((id >= 18 && id <= 21) || id == 32 || id == 33 || (id >= 45 && id <= 47))
        look.sort = Time;
    else if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        look.sort = Day;
    return look;
}

std::string_view moneyUnitWord(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    for (const std::string_view unit : {"천원", "만원", "백만원", "천만원", "억원", "억", "조원"}) {
        if (text == unit)
            return text;
    }
    return {};
}

} // namespace db
