#pragma once

#include "db/records/kind.h"
#include "db/records/texts.h"
#include "db/records/value.h"

#include <string>

namespace db {

/// A cell in its canonical spelling, as exports write it and imports read it back: money in won, decimals without
/// trailing zeros, partial dates as 2021, 2021Q1, 2021-03 or 2021-03-05, choices as their keys, flags as 1 or blank.
/// Blank for Null.
std::string cellText(const Column &column, Value value, const Texts &texts);

/// Millionths as a decimal number: 800.5, -0.25, 12.
std::string decimalText(Value millionths);

} // namespace db
