#pragma once

#include "db/records/kind.h"
#include "db/records/texts.h"

#include <QString>

namespace ui {

/// A stored cell with nothing rounded away: amounts in won. For differences, where 억원 could hide what changed.
QString exactCellText(const db::Texts &texts, db::Kind kind, int column, db::Value value);

} // namespace ui
