#pragma once

#include "db/ledger/snapshot.h"

#include <string>

namespace db {

/// Millionths as an exact decimal without trailing zeros: 78.4, -0.000001, 12.
std::string decimalText(Value millionths);

/// A cell as exports write it and imports read it: numbers bare, dates canonical, choices by key, marks as 1 or
/// blank, texts as they are. Empty for Null.
std::string cellText(const Column &column, Value value, const Texts &texts);

} // namespace db
