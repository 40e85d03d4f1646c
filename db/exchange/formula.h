#pragma once

#include <string>
#include <string_view>

namespace db {

/// Whether a spreadsheet could take the text for a formula: it begins with = + - @, a tab or a line end
/// (OWASP, CSV Injection), or would come to do so by unescapeFormula().
bool needsFormulaEscape(std::string_view text);

/// One apostrophe before such a text; also before one that already has apostrophes there, so that nothing is lost.
/// unescapeFormula(escapeFormula(x)) is x for every x. For text columns only: numbers and dates are written by
/// formatters of our own.
std::string escapeFormula(std::string_view text);

/// Without exactly the one apostrophe that escapeFormula() puts; other texts as they are. A view of the argument.
std::string_view unescapeFormula(std::string_view text);

} // namespace db
