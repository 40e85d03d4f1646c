#include "app/json_writer.h"
#include "app/look.h"
#include "app/verbs.h"
#include "app/words.h"
#include "db/figures/chart.h"
#include "ui/words/words.h"

namespace app {

namespace {

struct ListedChart {
    db::ChartInfo info;
    QString title; ///< its finding in this file, else its everyday name
};

} // namespace

ExitCode listCharts(const Call &call)
{
    std::vector<ListedChart> charts;
    if (call.arguments.operands.empty()) {
        if (call.arguments.has("as-of"))
            return call.wrongUsage(Words::tr("--as-of needs a data file."));
        for (const db::ChartInfo &info : db::allCharts())
            charts.push_back({info, ui::chartName(info.name)});
    } else {
        const auto view = viewOf(call);
        if (!view)
            return call.console.fail(view.error());
        for (const db::ChartInfo &info : db::allCharts()) {
            const auto description = db::chart(info.name, *view->snapshot, view->look);
            if (!description)
                return call.console.fail(description.error());
            if (description->empty())
                continue;
            const QString title = ui::text(description->title);
            charts.push_back({info, title.isEmpty() ? ui::chartName(info.name) : title});
        }
    }
    if (!call.arguments.has("json")) {
        for (const ListedChart &chart : charts)
            call.console.line(ui::fromDb(chart.info.name) + QLatin1Char('\t') + chart.title);
        return Done;
    }
    JsonWriter json;
    json.beginArray();
    for (const ListedChart &chart : charts) {
        json.beginObject();
        json.key("name").text(chart.info.name);
        json.key("page").text(chart.info.page);
        json.key("title").text(ui::toDb(chart.title));
        json.endObject();
    }
    json.endArray();
    call.console.data(json.take());
    return Done;
}

} // namespace app
