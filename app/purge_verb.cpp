#include "app/json_writer.h"
#include "app/open_for_change.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/ledger/data_file.h"
#include "ui/words/words.h"

namespace app {

ExitCode purge(const Call &call)
{
    const Arguments &arguments = call.arguments;
    const auto number = wholeNumber(arguments.operands[1]);
    if (!number || *number < 1)
        return call.wrongUsage(Words::tr("%1: not the number of a change set.").arg(ui::fromDb(arguments.operands[1])));
    if (!arguments.has("reason"))
        return call.wrongUsage(Words::tr("--reason is missing: why."));
    const auto file = openForChange(call);
    if (!file)
        return call.console.fail(file.error());
    const auto done = (*file)->purge(*number, arguments.author(), arguments.text("reason"));
    if (!done)
        return call.console.fail(done.error());
    if (arguments.has("json")) {
        JsonWriter json;
        json.beginObject();
        json.key("change_set").integer(*done);
        json.key("target").integer(*number);
        json.endObject();
        call.console.data(json.take());
        return Done;
    }
    call.console.line(Words::tr("The original of change set %1 is gone; its rows and its hash stay (change set %2).")
                          .arg(*number)
                          .arg(*done));
    return Done;
}

} // namespace app
