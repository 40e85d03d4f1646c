#include "app/json_writer.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

namespace app {

namespace {

const char *key(db::ChangeKind kind)
{
    switch (kind) {
    case db::ChangeKind::Import: return "import";
    case db::ChangeKind::Edit: return "edit";
    case db::ChangeKind::Revert: return "revert";
    case db::ChangeKind::Decision: return "decision";
    case db::ChangeKind::Closing: return "closing";
    }
    return "";
}

void textOrNull(JsonWriter &json, const char *name, const std::string &text)
{
    json.key(name);
    if (text.empty())
        json.null();
    else
        json.text(text);
}

void numberOrNull(JsonWriter &json, const char *name, std::int64_t number)
{
    json.key(name).count(number == 0 ? db::Null : number);
}

void write(JsonWriter &json, const db::ChangeSet &change)
{
    const bool fromFile = change.kind == db::ChangeKind::Import;
    json.beginObject();
    json.key("change_set").integer(change.id);
    json.key("kind").text(key(change.kind));
    json.key("at").text(change.at);
    json.key("author").text(change.author);
    json.key("title").text(change.title);
    textOrNull(json, "reason", change.reason);
    textOrNull(json, "file", change.fileName);
    json.key("bytes").count(change.fileSha256.empty() ? db::Null : change.fileBytes);
    textOrNull(json, "sha256", change.fileSha256);
    textOrNull(json, "encoding", change.encoding);
    json.key("read").count(fromFile ? change.rowsRead : db::Null);
    json.key("inserted").integer(change.inserted());
    json.key("updated").integer(change.updated());
    json.key("removed").integer(change.removed());
    json.key("rejected").count(fromFile ? change.rowsRejected : db::Null);
    json.key("warnings").beginArray();
    for (const db::PassedWarning &each : change.warnings) {
        json.beginObject();
        json.key("rule").text(each.rule);
        json.key("count").integer(each.count);
        json.key("accepted").boolean(each.accepted);
        json.endObject();
    }
    json.endArray();
    json.key("records").beginArray();
    for (const db::ChangePart &part : change.parts) {
        json.beginObject();
        json.key("kind").text(db::info(part.kind).key);
        json.key("inserted").integer(part.inserted);
        json.key("updated").integer(part.updated);
        json.key("removed").integer(part.removed);
        json.key("won").integer(part.moneyWon);
        json.endObject();
    }
    json.endArray();
    numberOrNull(json, "target", change.target);
    numberOrNull(json, "reverted_by", change.revertedBy);
    json.key("correction").boolean(change.correction);
    json.key("hash").text(change.hash);
    json.endObject();
}

QString what(const db::ChangeSet &change)
{
    QStringList parts = {change.kind == db::ChangeKind::Revert
                             ? Words::tr("takes back %1").arg(change.target)
                             : ui::fromDb(change.title.empty() ? change.fileName : change.title)};
    if (!change.reason.empty())
        parts += ui::fromDb(change.reason);
    if (change.purged() != 0)
        parts += Words::tr("original of change set %1 removed").arg(change.purged());
    if (change.correction)
        parts += Words::tr("correction");
    if (change.revertedBy != 0)
        parts += Words::tr("taken back by %1").arg(change.revertedBy);
    return parts.join(QLatin1String("; "));
}

} // namespace

ExitCode history(const Call &call)
{
    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return call.console.fail(file.error());
    const auto changes = (*file)->history();
    if (!changes)
        return call.console.fail(changes.error());
    if (call.arguments.has("json")) {
        JsonWriter json;
        json.beginArray();
        for (const db::ChangeSet &change : *changes)
            write(json, change);
        json.endArray();
        call.console.data(json.take());
        return Done;
    }
    using enum TextTable::Align;
    TextTable table({Right, Left, Left, Left, Right, Right, Right, Left});
    if (!changes->empty()) {
        table.add({Words::tr("no."), Words::tr("when"), Words::tr("who"), Words::tr("how"), Words::tr("new"),
                   Words::tr("changed"), Words::tr("removed"), Words::tr("what")});
    }
    for (const db::ChangeSet &change : *changes) {
        table.add({QString::number(change.id), ui::timestamp(ui::fromDb(change.at)), ui::fromDb(change.author),
                   ui::changeKindName(change.kind), ui::whole(change.inserted()), ui::whole(change.updated()),
                   ui::whole(change.removed()), what(change)});
    }
    call.console.data(ui::toDb(table.text()));
    return Done;
}

} // namespace app
