#include "ui/models/exact_cells.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

namespace ui {

QString exactCellText(const db::Texts &texts, db::Kind kind, int column, db::Value value)
{
    if (value != db::Null && db::info(kind).columns[static_cast<std::size_t>(column)].type == db::Type::Money)
        return money(value, MoneyUnit::Won);
    return cellText(texts, kind, column, value);
}

} // namespace ui
