#include "ui/report/table_workbook.h"

#include "db/figures/chart.h"
#include "ui/report/xlsx_chart.h"
#include "ui/words/export_words.h"

#include <QCoreApplication>

#include <string_view>
#include <vector>

namespace ui {

namespace {

struct Workbook {
    Q_DECLARE_TR_FUNCTIONS(TableWorkbook)
};

/// The pages whose charts are drawn from a kind's records.
std::vector<std::string_view> pagesOf(db::Kind kind)
{
    switch (kind) {
    case db::Kind::Budget:
        return {"budget"};
    case db::Kind::Companies:
        return {"companies"};
    case db::Kind::Training:
        return {"training"};
    case db::Kind::Milestones:
        return {"milestones"};
    case db::Kind::Indicators:
    case db::Kind::Observations:
    case db::Kind::Targets:
        return {"targets", "infrastructure"};
    case db::Kind::Phases:
        return {"phases"};
    case db::Kind::Risks:
        return {"risks"};
    default:
        return {};
    }
}

std::vector<db::ChartDescription> chartsOf(const db::Snapshot &snapshot, db::Kind kind, const db::Look &look)
{
    std::vector<db::ChartDescription> charts;
    for (const std::string_view page : pagesOf(kind)) {
        for (const db::ChartInfo &info : db::allCharts()) {
            if (info.page != page)
                continue;
            auto chart = db::chart(info.name, snapshot, look);
            if (chart && !chart->empty() && !chart->sources.empty() && hasNativeForm(*chart))
                charts.push_back(*std::move(chart));
        }
    }
    return charts;
}

void addCharts(lxw_workbook *book, const std::vector<db::ChartDescription> &charts)
{
    XlsxLooks looks(book);
    XlsxSheet sheet(book, looks, Workbook::tr("Charts"));
    for (const db::ChartDescription &chart : charts)
        writeChart(sheet, chart);
    sheet.settle();
}

} // namespace

db::Result<void> exportTableWorkbook(const db::Snapshot &snapshot, db::Kind kind, const db::Look &look,
                                     db::HeaderStyle headers, std::span<const db::ChangeSet> history,
                                     const db::ByteSink &sink)
{
    db::TableExportOptions options;
    options.asOf = look.asOf;
    options.headers = headers;
    const db::WorkbookNotes notes = workbookNotes(snapshot, kind, options.asOf, history);
    db::Look shown = look;
    shown.compareTo = {};
    if (!shown.asOf.valid())
        shown.asOf = notes.madeOn;
    const std::vector<db::ChartDescription> charts =
        shown.asOf.valid() ? chartsOf(snapshot, kind, shown) : std::vector<db::ChartDescription>();
    db::FurtherSheets further;
    if (!charts.empty())
        further = [&charts](lxw_workbook *book) { addCharts(book, charts); };
    return db::exportWorkbook(snapshot, kind, options, notes, sink, further);
}

} // namespace ui
