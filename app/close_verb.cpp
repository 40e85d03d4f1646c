#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/closing.h"
#include "ui/words/closing_words.h"
#include "ui/words/words.h"

namespace app {

namespace {

const char *key(db::GapKind kind)
{
    switch (kind) {
    case db::GapKind::MissingClaims: return "claims.missing";
    case db::GapKind::UnreportedIndicator: return "indicator.unreported";
    case db::GapKind::Undecided: return "conflicts.undecided";
    case db::GapKind::RejectedRows: return "rows.rejected";
    case db::GapKind::UnreadWarnings: return "warnings.unread";
    }
    return "";
}

std::string closingJson(std::int64_t changeSet, const std::string &quarter, bool closed,
                        const std::vector<db::ClosingGap> &gaps)
{
    JsonWriter json;
    json.beginObject();
    json.key("change_set").integer(changeSet);
    json.key("quarter").text(quarter);
    json.key("closed").boolean(closed);
    json.key("warnings").beginArray();
    for (const db::ClosingGap &gap : gaps) {
        json.beginObject();
        json.key("rule").text(key(gap.kind));
        json.key("message").text(ui::toDb(ui::text(gap)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

ExitCode close(const Call &call)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has("quarter"))
        return call.wrongUsage(Words::tr("--quarter is missing: which quarter, as 2024Q3."));
    const bool reopen = arguments.has("reopen");
    if (reopen && !arguments.has("reason"))
        return call.wrongUsage(Words::tr("--reopen needs --reason."));
    const auto file = openForChange(call);
    if (!file)
        return call.console.fail(file.error());
    const auto history = (*file)->history();
    if (!history)
        return call.console.fail(history.error());
    const db::PartialDate quarter = arguments.partialDate("quarter");
    std::vector<db::ClosingGap> gaps;
    const auto done = db::changeChecked(**file, [&](const auto &snapshot) {
        if (reopen)
            return db::draftReopening(snapshot, quarter, arguments.author(), arguments.text("reason"));
        auto draft = db::draftClosing(snapshot, quarter, today(), arguments.author(), arguments.text("reason"));
        if (draft)
            gaps = db::closingGaps(*snapshot, *history, quarter);
        return draft;
    });
    if (!done)
        return call.console.fail(done.error());

    for (const db::ClosingGap &gap : gaps)
        call.console.note(Words::tr("not complete: %1").arg(ui::text(gap)));
    if (arguments.has("json")) {
        call.console.data(closingJson(*done, quarter.text(), !reopen, gaps));
        return Done;
    }
    const QString name = ui::fromDb(quarter.text());
    call.console.line(reopen ? Words::tr("%1 is open again (change set %2).").arg(name).arg(*done)
                             : Words::tr("%1 is closed (change set %2).").arg(name).arg(*done));
    return Done;
}

} // namespace app
