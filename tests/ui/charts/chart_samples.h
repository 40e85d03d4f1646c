#pragma once

#include "db/figures/chart.h"

#include <QList>

/// Hand-made descriptions, one and more of every shape, with values chosen to be awkward: gaps, long names, values far
/// apart, lines that end together, negative steps. The numbers stand for nothing.
namespace samples {

db::ChartDescription planVersions();      ///< Lines, one step series that starts above zero, marks
db::ChartDescription companies();         ///< Lines, three cumulative series, one with a gap
db::ChartDescription quarterlySpending(); ///< Lines over quarters: plan, actual and target
db::ChartDescription graduates();         ///< Columns with a target and a missing value
db::ChartDescription planAndSpent();      ///< Columns, grouped: plan and actual, millions of won
db::ChartDescription funding();           ///< Columns, stacked
db::ChartDescription categories();        ///< Bars with long names
db::ChartDescription milestones();        ///< Timeline, more rows than small pictures hold
db::ChartDescription targets();           ///< Bullets in percent
db::ChartDescription planSteps();         ///< Waterfall with a negative step
db::ChartDescription states();            ///< Timeline of what happened alone: one state after another
db::ChartDescription slips();             ///< Lines of days by days
QList<db::ChartDescription> all();

} // namespace samples
