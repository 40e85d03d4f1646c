#include "db/figures/chart_parts.h"
#include "db/figures/indicators.h"

namespace db {

namespace {

/// One indicator as it grew, beside the points that its plan sets. Empty with less than two points: one alone is no curve.
ChartDescription againstPlan(const ChartGround &ground, const char *key, UnitKey unit)
{
    ChartDescription chart;
    chart.shape = ChartShape::Lines;
    chart.unit = unit;
    const Indicators indicators(ground.view, ground.phases, ground.counts);
    const Counts::Definition *definition = indicators.find(key);
    if (!definition)
        return chart;
    if (unit == UnitKey::Other)
        chart.unitText = definition->unit;
    ChartSeries value;
    Figure newest;
    for (const SysDay day : indicators.claimDays(*definition)) {
        const Figure figure = indicators.valueAt(*definition, day);
        // A day on which only an older claim is repeated is no new point.
        if (!figure.known() || (newest.known() && figure.asOf == newest.asOf))
            continue;
        newest = figure;
        value.points.push_back(pointAt(figure.asOf, figure,
                                       onDay(headlineRef(std::string("indicators.") + key + ".value"), PartialDate::ofDay(day))));
    }
    ChartSeries plan;
    DueTarget last;
    for (const DueTarget &due : indicators.targets(*definition)) {
        if (!due.dueOn.valid())
            continue;
        last = due;
        plan.points.push_back(pointAt(due.dueOn, due.figure,
                                      claimedRefOf(ground.view, Kind::Targets, due.figure.version, col::targets::Value)));
    }
    if (plan.points.empty() || value.points.size() + plan.points.size() < 2)
        return chart;
    ChartSeries &grown = addSeries(chart, "value", Scenario::Actual);
    grown.step = true;
    grown.points = std::move(value.points);
    addSeries(chart, "plan_points", Scenario::Plan).points = std::move(plan.points);
    dropEmptySeries(chart);
    const std::string unitKey = unit == UnitKey::Petaflops ? "petaflops" : unit == UnitKey::Petabytes ? "petabytes" : definition->unit;
    chart.title = {PhraseId::ValueAndPlan, {std::string(key), unitKey, newest.value, last.figure.value, last.dueOn}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle(key, unitKey, from, to);
    chart.marks.push_back({ground.view.look().asOf, measure("today")});
    return chart;
}

} // namespace

ChartDescription computeOverTime(const ChartGround &ground)
{
    return againstPlan(ground, "compute_pf", UnitKey::Petaflops);
}

ChartDescription storageOverTime(const ChartGround &ground)
{
    return againstPlan(ground, "storage_pb", UnitKey::Petabytes);
}

ChartDescription equipmentOverTime(const ChartGround &ground)
{
    return againstPlan(ground, "equipment", UnitKey::Other);
}

} // namespace db
