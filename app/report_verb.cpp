#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/report.h"
#include "ui/output_file.h"
#include "ui/report/report_output.h"
#include "ui/words/words.h"

#include <QFile>

namespace app {

ExitCode writeReport(const Call &call)
{
    if (!call.arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: where to write the report."));
    const QString out = QFile::decodeName(call.arguments.text("out").c_str());
    const auto format = ui::reportFormatOf(out);
    if (!format)
        return call.wrongUsage(Words::tr("--out %1: the name must end with .pdf, .odt, .html or .xlsx.").arg(out));
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    db::Look look = view->look;
    look.compareTo = db::reportComparison(*view->snapshot, look, call.arguments.date("since"));
    if (call.arguments.has("since") && !look.compareTo.known())
        return call.wrongUsage(Words::tr("--since must be a day before the as-of date."));
    ui::ReportDocument document(db::makeReport(*view->snapshot, look));
    document.drawAll({*format});
    const bool replaces = QFile::exists(out);
    const auto bytes = document.render(*format);
    if (!bytes)
        return call.console.fail(bytes.error());
    const auto written = ui::writeOutputFile(out, *bytes, QFile::decodeName(call.file().c_str()));
    if (!written)
        return call.console.fail(written.error());
    call.console.note((replaces ? Words::tr("%1 is replaced.") : Words::tr("%1 is written.")).arg(out));
    return Done;
}

} // namespace app
