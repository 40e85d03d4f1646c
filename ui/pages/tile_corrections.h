#pragma once

#include "db/figures/closing.h"

#include <QString>

#include <initializer_list>
#include <string>
#include <vector>

namespace ui {

/// "Corrected since closing 2024 Q3: Spent was KRW 41.2 billion" of those among `names` that a correction altered;
/// empty when none was.
QString correctedSentence(const std::vector<db::AlteredFigure> &corrections, std::initializer_list<std::string> names);

} // namespace ui
