#pragma once

#include "db/figures/chart.h"
#include "db/figures/counts.h"
#include "db/figures/phases.h"
#include "db/figures/view.h"

#include <optional>
#include <string>
#include <vector>

namespace db {

/// What every chart of one look is made from. Holds references to its parts.
struct ChartGround {
    ChartGround(const Snapshot &snapshot, const Look &look)
        : view(snapshot, look), phases(view), counts(view, phases)
    {
    }
    ChartGround(const ChartGround &) = delete;
    ChartGround &operator=(const ChartGround &) = delete;

    View view;
    PhaseList phases;
    Counts counts;
};

Phrase verbatim(std::string text, std::string english = {});
Phrase measure(std::string key);
Phrase subtitle(std::string measureKey, std::string unitKey, PartialDate from, PartialDate to);

/// A point that shows a figure; a gap when the figure is not known.
ChartPoint pointIn(int category, const Figure &figure, FigureRef ref = {});
ChartPoint pointAt(PartialDate at, const Figure &figure, FigureRef ref = {});
/// The reference as seen on another day than the look's.
FigureRef onDay(FigureRef ref, PartialDate day);
/// A gap on a time axis between two claims that are more than a year apart: a straight line over it would be made up.
std::optional<ChartPoint> gapBetween(PartialDate from, PartialDate to);

ChartSeries &addSeries(ChartDescription &chart, std::string key, Scenario scenario);
bool hasValue(const ChartSeries &series);
/// Says so when values that stand side by side speak of different days.
void noteDates(ChartDescription &chart);
/// Leaves out series in which nothing is known.
void dropEmptySeries(ChartDescription &chart);
/// Earliest and latest as-of of what the points show, for the subtitle.
std::pair<PartialDate, PartialDate> spanOf(const ChartDescription &chart);
/// Fills in what all charts have: sources behind the points, as-of, filter, footnote about approximate values.
void finish(ChartDescription &chart, const View &view);

/// Adds the events of the look that lie between the first and the last date of a time chart, the newest few.
void addEvents(ChartDescription &chart, const View &view);

// One function per chart; empty when nothing is known.
ChartDescription planVersions(const ChartGround &ground);
ChartDescription planSteps(const ChartGround &ground);
ChartDescription planByCategory(const ChartGround &ground);
ChartDescription planByFunding(const ChartGround &ground);
ChartDescription budgetLadder(const ChartGround &ground);
ChartDescription budgetSCurve(const ChartGround &ground);
ChartDescription fundingByYear(const ChartGround &ground);
ChartDescription executionByYear(const ChartGround &ground);
ChartDescription companiesBySector(const ChartGround &ground);
ChartDescription companiesByRegion(const ChartGround &ground);
ChartDescription companiesTimeline(const ChartGround &ground);
ChartDescription companiesRegister(const ChartGround &ground);
ChartDescription companiesByMouYear(const ChartGround &ground);
ChartDescription cohorts(const ChartGround &ground);
ChartDescription earnedValueCurve(const ChartGround &ground);
ChartDescription milestoneSlips(const ChartGround &ground);
ChartDescription phasesCompanies(const ChartGround &ground);
ChartDescription phasesGraduates(const ChartGround &ground);
ChartDescription phasesBudget(const ChartGround &ground);
ChartDescription phasesMilestones(const ChartGround &ground);
ChartDescription infrastructure(const ChartGround &ground);
ChartDescription computeOverTime(const ChartGround &ground);
ChartDescription storageOverTime(const ChartGround &ground);
ChartDescription equipmentOverTime(const ChartGround &ground);
ChartDescription neededRate(const ChartGround &ground);
ChartDescription risksMatrix(const ChartGround &ground);
ChartDescription budgetByCategory(const ChartGround &ground);
ChartDescription phasesMoney(const ChartGround &ground);
ChartDescription companiesOverTime(const ChartGround &ground);
ChartDescription companiesFunnel(const ChartGround &ground);
ChartDescription graduatesByCohort(const ChartGround &ground);
ChartDescription graduatesCumulative(const ChartGround &ground);
ChartDescription milestonesTimeline(const ChartGround &ground);
ChartDescription targetsAttainment(const ChartGround &ground);

} // namespace db
