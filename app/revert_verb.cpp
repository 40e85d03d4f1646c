#include "app/cells.h"
#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/closing.h"
#include "ui/words/words.h"

#include <map>

namespace app {

namespace {

/// The cells of the row whose current version this is.
std::vector<db::Value> cellsOf(const db::Snapshot &snapshot, const db::DataFile::LaterEdit &edit)
{
    const db::Table &table = snapshot.table(edit.kind);
    const auto found = table.rowOf(edit.version);
    if (!found)
        return std::vector<db::Value>(db::info(edit.kind).columns.size(), db::Null);
    const auto row = table.row(*found);
    return {row.begin(), row.end()};
}

QString keyText(const db::Snapshot &snapshot, const db::DataFile::LaterEdit &edit)
{
    const auto columns = db::info(edit.kind).columns;
    const auto cells = cellsOf(snapshot, edit);
    QStringList key;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].identifies() && cells[i] != db::Null)
            key += ui::cellText(*snapshot.texts, edit.kind, static_cast<int>(i), cells[i]);
    }
    return key.join(QLatin1String(", "));
}

/// "Companies: 3 taken away, 1 changed back": what the reverting change set did, kind by kind.
void tellWhatWent(Console &console, const std::vector<db::RowDifference> &rows)
{
    struct Counts {
        int gone = 0;
        int changed = 0;
        int back = 0;
    };
    std::map<db::Kind, Counts> counts;
    for (const db::RowDifference &row : rows) {
        const std::string_view change = changeName(row);
        Counts &of = counts[row.kind];
        ++(change == "inserted" ? of.back : change == "updated" ? of.changed : of.gone);
    }
    for (const auto &[kind, of] : counts) {
        QStringList parts;
        if (of.gone > 0)
            parts += Words::tr("%1 taken away").arg(of.gone);
        if (of.changed > 0)
            parts += Words::tr("%1 changed back").arg(of.changed);
        if (of.back > 0)
            parts += Words::tr("%1 brought back").arg(of.back);
        console.line(QStringLiteral("  %1: %2").arg(ui::kindName(kind), parts.join(QLatin1String(", "))));
    }
}

/// Rows that name a source which is gone keep their numbers and lose what proves them.
void warnOfSources(Console &console, const db::Snapshot &snapshot, const std::vector<db::RowDifference> &rows)
{
    std::map<db::Value, int> gone;
    for (const db::RowDifference &row : rows) {
        if (row.kind == db::Kind::Sources && row.hadBefore && changeName(row) == "removed")
            gone.emplace(row.before[db::col::sources::Source], 0);
    }
    if (gone.empty())
        return;
    for (const db::Table &table : snapshot.tables) {
        const int column = table.kind == db::Kind::Sources ? -1 : db::info(table.kind).find("source");
        for (std::size_t row = 0; column >= 0 && row < table.size(); ++row) {
            if (const auto found = gone.find(table.at(row, column)); found != gone.end())
                ++found->second;
        }
    }
    for (const auto &[source, rowsThatName] : gone) {
        if (rowsThatName > 0)
            console.note(Words::tr("Warning: the source %1 is gone, and rows that still name it: %2.")
                             .arg(ui::fromDb(snapshot.texts->text(source)))
                             .arg(rowsThatName));
    }
}

} // namespace

ExitCode revert(const Call &call)
{
    const auto number = wholeNumber(call.arguments.operands[1]);
    if (!number || *number < 1)
        return call.wrongUsage(
            Words::tr("%1: not the number of a change set.").arg(ui::fromDb(call.arguments.operands[1])));
    const auto file = openForChange(call);
    if (!file)
        return call.console.fail(file.error());
    const auto later = (*file)->laterEdits(*number);
    if (!later)
        return call.console.fail(later.error());
    const auto snapshot = (*file)->snapshot();
    if (!snapshot)
        return call.console.fail(snapshot.error());
    const auto done = db::revertChecked(**file, *number, call.arguments.author(), call.arguments.text("reason"));
    if (!done)
        return call.console.fail(done.error());

    if (call.arguments.has("json")) {
        JsonWriter json;
        json.beginObject();
        json.key("change_set").integer(*done);
        json.key("target").integer(*number);
        json.key("kept").beginArray();
        for (const db::DataFile::LaterEdit &edit : *later) {
            json.beginObject();
            json.key("kind").text(db::info(edit.kind).key);
            writeKey(json.key("key"), *(*snapshot)->texts, edit.kind, cellsOf(**snapshot, edit));
            json.key("change_set").integer(edit.changeSet);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        call.console.data(json.take());
        return Done;
    }
    for (const db::DataFile::LaterEdit &edit : *later) {
        call.console.note(Words::tr("stays as change set %1 left it: %2 %3")
                              .arg(edit.changeSet)
                              .arg(ui::kindName(edit.kind), keyText(**snapshot, edit)));
    }
    call.console.line(Words::tr("Change set %1 takes back change set %2.").arg(*done).arg(*number));
    const auto rows = (*file)->differences(*done - 1, *done);
    const auto after = (*file)->snapshot();
    if (!rows || !after)
        return call.console.fail(rows ? after.error() : rows.error());
    tellWhatWent(call.console, *rows);
    warnOfSources(call.console, **after, *rows);
    return Done;
}

} // namespace app
