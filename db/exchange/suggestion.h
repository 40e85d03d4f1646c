#pragma once

#include "db/exchange/values.h"
#include "db/records/kind.h"

#include <functional>
#include <string>
#include <string_view>

namespace db {

// What a cell that cannot be read may plainly have meant: a text that the same reader does read. Empty when there is
// nothing of the kind, or when there are two of them: then the person who knows must say.

/// The letter O for a zero, a point or comma behind the number, 5- for -5, thousands grouped by points throughout.
std::string suggestedNumber(std::string_view text, const std::function<NumberText(std::string_view)> &read);

/// The day that a spreadsheet's day number means, the quarter with which a half-year ends (begins, where the column
/// `starts`), the one reading of an ambiguous date, a date with mixed marks.
std::string suggestedDate(std::string_view text, const DateText &read, bool starts);

/// A choice with something in brackets or punctuation behind it.
std::string suggestedChoice(const Column &column, std::string_view text);

} // namespace db
