#include "db/exchange/formula.h"

#include <cstddef>

namespace db {

bool needsFormulaEscape(std::string_view text)
{
    constexpr std::string_view Triggers = "=+-@\t\r\n";
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && Triggers.find(text[first]) != std::string_view::npos;
}

std::string escapeFormula(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 1);
    if (needsFormulaEscape(text))
        out += '\'';
    out += text;
    return out;
}

std::string_view unescapeFormula(std::string_view text)
{
    return text.starts_with('\'') && needsFormulaEscape(text) ? text.substr(1) : text;
}

} // namespace db
