#pragma once

#include "db/figures/closing.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace ui {

/// A headline figure of a closing in words: "Budget · Spent".
QString closedFigureName(std::string_view key);
/// Its value with its unit; the mark for unknown when it is Null.
QString closedFigureValue(std::string_view key, db::Value value);
/// The same in the unit in which amounts are shown, for places where it stands beside another value.
QString closedFigureShown(std::string_view key, db::Value value);
QString text(const db::ClosingGap &gap);
/// "Budget · Spent (Phase 1): KRW 411,900 → KRW 420,000".
QString text(const db::AlteredFigure &figure);
/// What a change would do to closed quarters, in a sentence; empty = nothing.
QString text(const db::ClosedEffect &effect);
/// The figures behind it, one in each line; the rest is counted behind `most` of them.
QStringList closedEffectLines(const db::ClosedEffect &effect, qsizetype most);

} // namespace ui
