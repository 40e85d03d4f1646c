#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/exchange/profile.h"
#include "db/figures/closing.h"
#include "ui/words/words.h"

namespace app {

namespace {

ExitCode list(const Call &call)
{
    const auto file = db::DataFile::open(call.file(), db::OpenMode::ReadOnly);
    if (!file)
        return call.console.fail(file.error());
    const auto snapshot = (*file)->snapshot();
    if (!snapshot)
        return call.console.fail(snapshot.error());
    const std::vector<db::ImportProfile> known = db::profilesOf(**snapshot);
    if (call.arguments.has("json")) {
        JsonWriter json;
        json.beginArray();
        for (const db::ImportProfile &profile : known) {
            json.beginObject();
            json.key("profile").text(profile.name);
            json.key("kind");
            if (profile.kind)
                json.text(db::info(*profile.kind).key);
            else
                json.null();
            json.key("fingerprint").text(profile.fingerprint);
            json.key("setup").text(db::writeSetup(profile));
            json.endObject();
        }
        json.endArray();
        call.console.data(json.take());
        return Done;
    }
    using enum TextTable::Align;
    TextTable table({Left, Left, Left});
    for (const db::ImportProfile &profile : known) {
        table.add({ui::fromDb(profile.name), profile.kind ? ui::kindName(*profile.kind) : QString(),
                   ui::fromDb(profile.fingerprint).left(12)});
    }
    call.console.data(ui::toDb(table.text()));
    return Done;
}

/// Stores a change to the profiles and says so.
ExitCode change(const Call &call, const QString &done, const db::DraftMaker &draftOf)
{
    const auto file = openForChange(call);
    if (!file)
        return call.console.fail(file.error());
    const auto stored = db::changeChecked(**file, [&](const auto &snapshot) {
        auto draft = draftOf(snapshot);
        if (draft)
            draft->author = call.arguments.author();
        return draft;
    });
    if (!stored)
        return call.console.fail(stored.error());
    call.console.line(Words::tr("%1; change set %2").arg(done, QString::number(*stored)));
    return Done;
}

} // namespace

ExitCode profiles(const Call &call)
{
    const Arguments &arguments = call.arguments;
    const bool renames = arguments.has("rename");
    if (renames && arguments.has("delete"))
        return call.wrongUsage(Words::tr("--delete and --rename are two calls."));
    if (renames != (arguments.operands.size() == 2))
        return call.wrongUsage(Words::tr("--rename takes the old and the new name: --rename OLD NEW."));
    if (renames) {
        const std::string &from = arguments.text("rename");
        const std::string &to = arguments.operands[1];
        return change(call, Words::tr("%1 is now called %2").arg(ui::fromDb(from), ui::fromDb(to)),
                      [&](const auto &snapshot) { return db::renameProfile(snapshot, from, to); });
    }
    if (arguments.has("delete")) {
        const std::string &name = arguments.text("delete");
        return change(call, Words::tr("%1 is deleted").arg(ui::fromDb(name)),
                      [&](const auto &snapshot) { return db::removeProfile(snapshot, name); });
    }
    return list(call);
}

} // namespace app
