#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/closing.h"
#include "db/figures/decisions.h"
#include "ui/words/words.h"

namespace app {

ExitCode adopt(const Call &call)
{
    const Arguments &arguments = call.arguments;
    if (!arguments.has("source"))
        return call.wrongUsage(Words::tr("--source is missing: whose claim is to stand."));
    if (!arguments.has("reason"))
        return call.wrongUsage(Words::tr("--reason is missing: why."));
    const auto file = openForChange(call);
    if (!file)
        return call.console.fail(file.error());
    db::ClaimChoice choice;
    choice.conflict = arguments.operands[1];
    if (arguments.text("source") != "-")
        choice.source = arguments.text("source");
    choice.asOf = arguments.partialDate("as-of");
    choice.revision = arguments.text("revision");
    db::Look look;
    look.asOf = today();
    std::string decision;
    const auto done = db::changeChecked(**file, [&](const auto &snapshot) {
        auto draft = db::draftAdoption(snapshot, look, choice, arguments.author(), arguments.text("reason"));
        if (draft)
            decision = draft->title;
        return draft;
    });
    if (!done)
        return call.console.fail(done.error());
    if (arguments.has("json")) {
        JsonWriter json;
        json.beginObject();
        json.key("change_set").integer(*done);
        json.key("decision").text(decision);
        json.endObject();
        call.console.data(json.take());
        return Done;
    }
    call.console.line(Words::tr("Decided as %1 (change set %2).").arg(ui::fromDb(decision)).arg(*done));
    return Done;
}

} // namespace app
