#include "app/cells.h"
#include "app/json_writer.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/words/words.h"

namespace app {

namespace {

struct Range {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

bool differs(const db::RowDifference &row, std::size_t column)
{
    const db::Value before = row.hadBefore ? row.before[column] : db::Null;
    const db::Value after = row.hasAfter ? row.after[column] : db::Null;
    return before != after;
}

void writeRow(JsonWriter &json, const db::Texts &texts, const db::RowDifference &row)
{
    const auto columns = db::info(row.kind).columns;
    json.beginObject();
    json.key("kind").text(db::info(row.kind).key);
    writeKey(json.key("key"), texts, row.kind, identity(row));
    json.key("change").text(changeName(row));
    json.key("cells").beginArray();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!differs(row, i))
            continue;
        json.beginObject();
        json.key("column").text(columns[i].key);
        writeCell(json.key("old"), texts, columns[i], row.hadBefore ? row.before[i] : db::Null);
        writeCell(json.key("new"), texts, columns[i], row.hasAfter ? row.after[i] : db::Null);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

QString sign(std::string_view change)
{
    if (change == "inserted")
        return QStringLiteral("+");
    if (change == "updated")
        return QStringLiteral("~");
    return QStringLiteral("-");
}

/// "+ Budget: phase 1, category rnd: amount 1 -> 2"
QString rowText(const db::Texts &texts, const db::RowDifference &row)
{
    const auto columns = db::info(row.kind).columns;
    QStringList key;
    QStringList cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const auto shown = [&](db::Value value) { return ui::cellText(texts, row.kind, column, value); };
        const db::Value own = identity(row)[i];
        if (columns[i].identifies()) {
            if (own != db::Null)
                key += ui::columnName(row.kind, column) + QLatin1Char(' ') + shown(own);
        } else if (differs(row, i)) {
            const QString name = ui::columnName(row.kind, column) + QLatin1Char(' ');
            if (!row.hadBefore)
                cells += name + shown(row.after[i]);
            else if (!row.hasAfter)
                cells += name + shown(row.before[i]);
            else
                cells += name + shown(row.before[i]) + QStringLiteral(" → ") + shown(row.after[i]);
        }
    }
    return QStringLiteral("%1 %2: %3 | %4")
        .arg(sign(changeName(row)), ui::kindName(row.kind), key.join(QLatin1String(", ")),
             cells.join(QLatin1String(", ")));
}

} // namespace

ExitCode diff(const Call &call)
{
    const auto &operands = call.arguments.operands;
    const bool two = operands.size() == 3;
    const auto first = wholeNumber(operands[1]);
    const auto second = two ? wholeNumber(operands[2]) : first;
    for (std::size_t i = 1; i < operands.size(); ++i) {
        const auto number = wholeNumber(operands[i]);
        if (!number || *number < (two ? 0 : 1))
            return call.wrongUsage(Words::tr("%1: not the number of a change set.").arg(ui::fromDb(operands[i])));
    }
    const Range range{two ? *first : *first - 1, *second};

    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return call.console.fail(file.error());
    const auto rows = (*file)->differences(range.from, range.to);
    if (!rows)
        return call.console.fail(rows.error());
    const auto snapshot = (*file)->snapshot(); // the newest knows every text
    if (!snapshot)
        return call.console.fail(snapshot.error());
    const db::Texts &texts = *(*snapshot)->texts;
    if (!call.arguments.has("json")) {
        for (const db::RowDifference &row : *rows)
            call.console.line(rowText(texts, row));
        call.console.note(Words::tr("Rows that differ: %1").arg(rows->size()));
        return Done;
    }
    JsonWriter json;
    json.beginObject();
    json.key("change_set").count(two ? db::Null : *first);
    json.key("from").integer(range.from);
    json.key("to").integer(range.to);
    json.key("rows").beginArray();
    for (const db::RowDifference &row : *rows)
        writeRow(json, texts, row);
    json.endArray();
    json.endObject();
    call.console.data(json.take());
    return Done;
}

} // namespace app
