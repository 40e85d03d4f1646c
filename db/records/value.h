#pragma once

#include <cstdint>
#include <limits>

namespace db {

/// One stored cell. What the number means is the column's Type:
/// Text = id in the file's dictionary of texts, Choice = index in the column's choices, Flag = 0 or 1,
/// Count = whole number, Money = won, Decimal = millionths, Year = calendar year, Date = PartialDate::code().
/// One plain 64-bit number for every cell keeps a million rows small and makes comparing rows comparing numbers.
using Value = std::int64_t;

/// Not known. Never the same as zero.
inline constexpr Value Null = std::numeric_limits<Value>::min();

/// Millionths in a whole, for Type::Decimal.
inline constexpr std::int64_t DecimalScale = 1'000'000;

} // namespace db
