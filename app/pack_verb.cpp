#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/report.h"
#include "ui/report/pack.h"
#include "ui/words/words.h"

#include <QFile>

namespace app {

ExitCode writePack(const Call &call)
{
    if (!call.arguments.has("quarter"))
        return call.wrongUsage(Words::tr("--quarter is missing: which quarter, as 2024Q3."));
    if (!call.arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: the folder for the pack."));
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    db::Look look = view->look;
    look.asOf = db::PartialDate::ofDay(call.arguments.partialDate("quarter").lastDay());
    look.compareTo = db::reportComparison(*view->snapshot, look);
    const QString out = QFile::decodeName(call.arguments.text("out").c_str());
    ui::PackMaker pack(ui::packContent(view->snapshot, look));
    for (int number = 0; number < pack.drawings(); ++number)
        pack.draw(number);
    if (const auto done = pack.write(out); !done)
        return call.console.fail(done.error());
    call.console.note(Words::tr("%1 holds the pack: %Ln files.", nullptr, static_cast<int>(pack.files().size())).arg(out));
    return Done;
}

} // namespace app
