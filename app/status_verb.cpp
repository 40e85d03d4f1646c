#include "app/look.h"
#include "app/status_json.h"
#include "app/status_text.h"
#include "app/verbs.h"
#include "ui/words/words.h"

namespace app {

ExitCode status(const Call &call)
{
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    const db::Headline headline = db::headline(*view->snapshot, view->look);
    const auto closed = db::closedQuarters(*view->snapshot, view->history);
    call.console.data(call.arguments.has("json") ? statusJson(headline, closed)
                                                 : ui::toDb(statusText(headline, closed, *view->snapshot)));
    return Done;
}

} // namespace app
