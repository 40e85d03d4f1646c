#include "app/cells.h"

namespace app {

void writeCell(JsonWriter &json, const db::Texts &texts, const db::Column &column, db::Value value)
{
    if (value == db::Null) {
        json.null();
        return;
    }
    switch (column.type) {
    case db::Type::Text:
        json.text(texts.text(value));
        return;
    case db::Type::Choice:
        json.text(column.choices[static_cast<std::size_t>(value)].key);
        return;
    case db::Type::Flag:
        json.boolean(value != 0);
        return;
    case db::Type::Count:
    case db::Type::Money:
    case db::Type::Year:
        json.integer(value);
        return;
    case db::Type::Decimal:
        json.decimal(value);
        return;
    case db::Type::Date:
        json.date(db::PartialDate::fromCode(value));
        return;
    }
}

void writeKey(JsonWriter &json, const db::Texts &texts, db::Kind kind, const std::vector<db::Value> &cells)
{
    const auto columns = db::info(kind).columns;
    json.beginObject();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].identifies() && cells[i] != db::Null)
            writeCell(json.key(columns[i].key), texts, columns[i], cells[i]);
    }
    json.endObject();
}

std::string_view changeName(const db::RowDifference &row)
{
    if (!row.hasAfter || row.stateAfter == db::RowState::Absent)
        return "removed";
    if (row.stateAfter == db::RowState::Withdrawn
        && !(row.hadBefore && row.stateBefore == db::RowState::Withdrawn))
        return "withdrawn";
    return row.hadBefore && row.stateBefore != db::RowState::Absent ? "updated" : "inserted";
}

const std::vector<db::Value> &identity(const db::RowDifference &row)
{
    return row.hasAfter && !row.after.empty() ? row.after : row.before;
}

} // namespace app
