#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/chart.h"
#include "ui/charts/chart_export.h"
#include "ui/exporting/chart_sizes.h"
#include "ui/session/settings.h"
#include "ui/words/words.h"

#include <QFile>

namespace app {

namespace {

bool isChart(std::string_view name)
{
    for (const db::ChartInfo &chart : db::allCharts()) {
        if (chart.name == name)
            return true;
    }
    return false;
}

QSizeF sizeOf(const std::string &text)
{
    const auto cross = text.find('x');
    return {static_cast<qreal>(wholeNumber(text.substr(0, cross)).value_or(0)),
            static_cast<qreal>(wholeNumber(text.substr(cross + 1)).value_or(0))};
}

/// A size has a name, or says how many millimetres; what stands beside it comes before what the name means.
ui::ChartExportOptions exportOptions(const Arguments &arguments)
{
    ui::ChartSize size;
    const std::string &asked = arguments.text("size");
    if (const auto named = ui::chartSize(ui::Settings(), ui::fromDb(asked)))
        size = *named;
    else if (!asked.empty())
        size.mm = sizeOf(asked);
    size.dpi = static_cast<int>(arguments.number("dpi").value_or(size.dpi));
    size.theme = ui::chartThemeByKey(ui::fromDb(arguments.text("theme"))).value_or(size.theme);
    return ui::exportOptions(size);
}

} // namespace

ExitCode drawChart(const Call &call)
{
    const std::string &name = call.arguments.operands[1];
    if (!isChart(name))
        return call.wrongUsage(Words::tr("There is no chart \"%1\". \"clusterboard charts\" lists them.")
                                   .arg(ui::fromDb(name)));
    if (!call.arguments.has("out"))
        return call.wrongUsage(Words::tr("--out is missing: where to write the chart."));
    const QString out = QFile::decodeName(call.arguments.text("out").c_str());
    const auto format = ui::chartFormatOf(out);
    if (!format)
        return call.wrongUsage(Words::tr("--out %1: the name must end with .png, .svg, .pdf or .csv.").arg(out));
    const auto view = viewOf(call);
    if (!view)
        return call.console.fail(view.error());
    const auto description = db::chart(name, *view->snapshot, view->look);
    if (!description)
        return call.console.fail(description.error());
    const bool replaces = QFile::exists(out);
    const auto written = ui::exportChart(*description, out, *format, exportOptions(call.arguments),
                                         QFile::decodeName(call.file().c_str()));
    if (!written)
        return call.console.fail(written.error());
    call.console.note((replaces ? Words::tr("%1 is replaced.") : Words::tr("%1 is written.")).arg(out));
    return Done;
}

} // namespace app
