#pragma once

#include <string>
#include <string_view>

namespace db {

/// How a spreadsheet shows the numbers of a cell, as far as it changes what they say.
struct NumberLook {
    enum class Sort { Plain, Percent, Day, Month, Year, Time, DayTime };

    Sort sort = Sort::Plain;
    /// Each comma behind the digits of `#,##0,` shows the number divided by a thousand. What is shown is what the
    /// table's heading speaks of.
    int thousands = 0;
    std::string unit; ///< 천원, 백만원 …: a money unit that the format writes behind the number
};

/// The look of a number format code such as `yyyy-mm-dd`, `0.0%`, `#,##0,"천원"` (ECMA-376 part 1, 18.8.31); its first
/// section speaks for all.
NumberLook lookOfFormat(std::string_view code);

/// The look of a format that a workbook names by number only (ECMA-376 part 1, 18.8.30, with those of Korean Excel).
NumberLook lookOfBuiltIn(long id);

/// A text that is one of the money units that a number may carry; blanks around it are dropped. Empty for others.
std::string_view moneyUnitWord(std::string_view text);

} // namespace db
