#include "app/cells.h"
#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/words/words.h"

#include <algorithm>

namespace app {

namespace {

/// The cells of the row whose current version this is.
std::vector<db::Value> cellsOf(const db::Snapshot &snapshot, const db::DataFile::LaterEdit &edit)
{
    const db::Table &table = snapshot.table(edit.kind);
    const auto found = std::lower_bound(table.origins.begin(), table.origins.end(), edit.version,
                                        [](const db::RowOrigin &origin, std::int64_t id) { return origin.version < id; });
    if (found == table.origins.end() || found->version != edit.version)
        return std::vector<db::Value>(db::info(edit.kind).columns.size(), db::Null);
    const auto row = table.row(static_cast<std::size_t>(found - table.origins.begin()));
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
    const auto done = (*file)->revert(*number, call.arguments.author(), call.arguments.text("reason"));
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
    return Done;
}

} // namespace app
