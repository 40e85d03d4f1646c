#include "app/json_writer.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/exchange/readable_copy.h"
#include "db/ledger/restore.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <optional>

namespace app {

namespace {

/// The backup whose number was given, otherwise the newest good one.
std::optional<db::Backup> chosen(const Call &call)
{
    if (call.arguments.operands.size() < 2) {
        const auto good = db::newestGoodBackup(call.file());
        return good ? std::optional(*good) : std::nullopt;
    }
    const std::optional<std::int64_t> number = wholeNumber(call.arguments.operands[1]);
    for (const db::Backup &backup : db::backupsOf(call.file())) {
        if (number && backup.number == *number)
            return backup;
    }
    return {};
}

void listLost(const db::RestorePreview &preview, Console &console)
{
    if (preview.lost.empty())
        return;
    using enum TextTable::Align;
    TextTable table({Right, Left, Left, Left}, 2);
    for (const db::ChangeSet &change : preview.lost)
        table.add({QString::number(change.id), ui::timestamp(ui::fromDb(change.at)), ui::fromDb(change.author),
                   ui::fromDb(change.title.empty() ? change.fileName : change.title)});
    console.line(Words::tr("Change sets that the backup does not have:"));
    console.data(ui::toDb(table.text()));
}

} // namespace

ExitCode listBackups(const Call &call)
{
    const std::vector<db::Backup> backups = db::backupsOf(call.file());
    const bool asJson = call.arguments.has("json");
    JsonWriter json;
    json.beginArray();
    using enum TextTable::Align;
    TextTable table({Right, Left, Right, Right, Left});
    if (!backups.empty())
        table.add({Words::tr("no."), Words::tr("when"), Words::tr("change sets"), Words::tr("KiB"), Words::tr("sound")});
    for (const db::Backup &backup : backups) {
        const auto checked = db::isSound(backup);
        const bool sound = checked && *checked;
        table.add({QString::number(backup.number), ui::timestamp(ui::fromDb(backup.madeAt)), QString::number(backup.head),
                   QString::number((backup.bytes + 1023) / 1024), sound ? Words::tr("yes") : Words::tr("no: damaged")});
        json.beginObject();
        json.key("backup").integer(backup.number);
        json.key("made_at").text(backup.madeAt);
        json.key("change_sets").integer(backup.head);
        json.key("bytes").integer(backup.bytes);
        json.key("sound").boolean(sound);
        json.key("path").text(ui::toDb(ui::fromDb(backup.path.string())));
        json.endObject();
    }
    json.endArray();
    if (asJson)
        call.console.data(json.take());
    else if (backups.empty())
        call.console.note(Words::tr("There is no backup in %1.").arg(ui::fromDb(db::backupFolder(call.file()).string())));
    else
        call.console.data(ui::toDb(table.text()));
    return Done;
}

ExitCode restore(const Call &call)
{
    const auto backup = chosen(call);
    if (!backup) {
        call.console.complain(call.arguments.operands.size() < 2
                                  ? Words::tr("There is no sound backup in %1.")
                                        .arg(ui::fromDb(db::backupFolder(call.file()).string()))
                                  : Words::tr("There is no backup with the number %1. \"clusterboard backups\" lists them.")
                                        .arg(ui::fromDb(call.arguments.operands[1])));
        return Refused;
    }
    const auto preview = db::previewRestore(call.file(), *backup);
    if (!preview)
        return call.console.fail(preview.error());
    call.console.note(Words::tr("Backup %1 of %2 holds %3 change sets.")
                          .arg(QString::number(backup->number), ui::timestamp(ui::fromDb(backup->madeAt)),
                               QString::number(preview->changeSets)));
    if (!preview->sound)
        call.console.note(Words::tr("The data file as it is now does not pass its check."));
    listLost(*preview, call.console);
    if (!preview->differences.empty())
        call.console.note(Words::tr("Rows that differ: %1").arg(preview->differences.size()));
    if (call.arguments.has("dry-run"))
        return Done;
    const auto restored = db::restoreBackup(call.file(), *backup);
    if (!restored)
        return call.console.fail(restored.error());
    call.console.note(Words::tr("%1 is again what it was then.").arg(ui::fromDb(call.file())));
    if (!restored->before.empty())
        call.console.note(Words::tr("What it was before is kept as %1.").arg(ui::fromDb(restored->before.string())));
    return Done;
}

ExitCode rebuild(const Call &call)
{
    const std::string &out = call.arguments.operands[1];
    const auto tables = db::rebuildDataFile(call.file(), out, call.arguments.author());
    if (!tables)
        return call.console.fail(tables.error());
    call.console.note(Words::tr("%1 is made of %2 tables. Its history begins with them.").arg(ui::fromDb(out)).arg(*tables));
    return Done;
}

} // namespace app
