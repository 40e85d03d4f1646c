#pragma once

#include "db/figures/chart.h"

#include <QList>
#include <QString>

/// Every chart that the published record has something for, at days of its course, over all phases and within the first.
namespace record {

struct Drawn {
    QString name; ///< "budget_ladder 2022-03-31 phase 1"
    db::ChartDescription chart;
};
const QList<Drawn> &charts();

} // namespace record
