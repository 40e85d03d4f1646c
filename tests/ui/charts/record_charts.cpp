#include "tests/ui/charts/record_charts.h"

#include "tests/support/snapshot_from_csv.h"

#include <string>

namespace record {

const QList<Drawn> &charts()
{
    static const QList<Drawn> all = [] {
        SnapshotFromCsv csv;
        csv.addFolder(std::string(TEST_DATA_DIR) + "/../../resources/record");
        const auto snapshot = csv.snapshot();
        QList<Drawn> made;
        for (const char *day : {"2020-12-31", "2022-03-31", "2025-12-31"}) {
            for (const char *phase : {"", "1"}) {
                for (const db::ChartInfo &info : db::allCharts()) {
                    db::Look look;
                    look.asOf = *db::PartialDate::parse(day);
                    look.phase = phase;
                    const auto chart = db::chart(info.name, *snapshot, look);
                    if (chart.ok() && !chart->empty())
                        made.append({QString::fromStdString(std::string(info.name) + ' ' + day + " phase "
                                                            + (*phase ? phase : "all")),
                                     chart.value()});
                }
            }
        }
        return made;
    }();
    return all;
}

} // namespace record
