#pragma once

#include "db/exchange/sheet/number_look.h"

#include <string>
#include <string_view>

namespace db {

/// The day that serial number 0 stands for.
enum class DateSystem { Y1900, Y1904 };

/// A number as a sheet stores it ("0.1", "1.2E9", "4.9000000000000004") in plain decimals without an exponent,
/// multiplied by ten to the power of `shift`. Spreadsheets calculate in binary and show at most fifteen significant
/// digits; so many are kept, and all digits of whole numbers below 2^53. What is no finite number stays as it is.
std::string plainDecimal(std::string_view written, int shift = 0);

/// A stored number as its cell shows it: days as 2025-03-31, months as 2025-03, years as 2025, times as 09:30:00,
/// shares as 12.5%, amounts with the unit that the format adds. A number that is no day stays a number.
std::string shownNumber(std::string_view written, const NumberLook &look, DateSystem system = DateSystem::Y1900);

/// A date that is stored as such (2025-03-31 or 2025-03-31T09:30:00), as its cell shows it.
std::string shownDate(std::string_view written, NumberLook::Sort sort);

} // namespace db
