#pragma once

#include "db/figures/closing.h"

#include <QString>

#include <string_view>

namespace ui {

/// A headline figure of a closing in words: "Budget · Spent".
QString closedFigureName(std::string_view key);
/// Its value with its unit; the mark for unknown when it is Null.
QString closedFigureValue(std::string_view key, db::Value value);
QString text(const db::ClosingGap &gap);

} // namespace ui
