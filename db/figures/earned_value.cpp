#include "db/figures/earned_value.h"

#include "db/figures/chart_parts.h"
#include "db/figures/milestones.h"

#include <algorithm>

namespace db {

namespace {

/// A milestone's weight falls due, or is earned, on a day.
struct Step {
    SysDay day{};
    const Figure *date;
    Value weight = 0;
};

bool hasWeight(const MilestoneState &state)
{
    return state.weight.known() && state.weight.value > 0;
}

SysDay dayOf(const Figure &date)
{
    return PartialDate::fromCode(date.value).lastDay();
}

/// The weights added up day by day.
void addCurve(ChartSeries &series, std::vector<Step> steps, const ChartGround &ground, int column)
{
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.day < b.day; });
    Value sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        sum += steps[i].weight;
        if (i + 1 < steps.size() && steps[i + 1].day == steps[i].day)
            continue;
        Figure figure = *steps[i].date;
        const FigureRef ref = claimedRefOf(ground.view, Kind::Milestones, figure.version, column);
        figure.value = sum;
        figure.derived = true;
        series.points.push_back(pointAt(PartialDate::ofDay(steps[i].day), figure, ref));
    }
}

} // namespace

std::optional<EarnedValue> earnedValue(const MilestoneFigures &figures, SysDay day)
{
    EarnedValue out;
    out.milestones = figures.total;
    for (const MilestoneState &state : figures.milestones) {
        if (!hasWeight(state))
            continue;
        ++out.weighted;
        out.total += state.weight.value;
        out.earned += state.done ? state.weight.value : 0;
        out.planned += state.plan.known() && dayOf(state.plan) <= day ? state.weight.value : 0;
    }
    return out.weighted == 0 ? std::nullopt : std::optional(out);
}

ChartDescription earnedValueCurve(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Lines;
    chart.cumulative = true;
    const MilestoneFigures figures = milestoneFigures(ground.view);
    const auto value = earnedValue(figures, ground.view.day());
    if (!value)
        return chart;
    std::vector<Step> planned;
    std::vector<Step> earned;
    for (const MilestoneState &state : figures.milestones) {
        if (!hasWeight(state))
            continue;
        if (state.plan.known())
            planned.push_back({dayOf(state.plan), &state.plan, state.weight.value});
        if (state.done)
            earned.push_back({dayOf(state.actual), &state.actual, state.weight.value});
    }
    ChartSeries plan;
    plan.step = true;
    addCurve(plan, std::move(planned), ground, col::milestones::PlannedOn);
    ChartSeries done;
    done.step = true;
    addCurve(done, std::move(earned), ground, col::milestones::ActualOn);
    // What is done stands up to the day that is looked at, and no further.
    if (!done.points.empty() && done.points.back().at.lastDay() < ground.view.day()) {
        ChartPoint now = done.points.back();
        now.at = ground.view.look().asOf;
        done.points.push_back(std::move(now));
    }
    const auto add = [&chart](const char *key, Scenario scenario, ChartSeries &&points) {
        ChartSeries &series = addSeries(chart, key, scenario);
        series.step = true;
        series.points = std::move(points.points);
    };
    add("planned_value", Scenario::Plan, std::move(plan));
    add("earned_value", Scenario::Actual, std::move(done));
    dropEmptySeries(chart);
    chart.title = {PhraseId::EarnedValueIs,
                   {value->earned, value->planned, value->total, static_cast<Value>(value->weighted),
                    static_cast<Value>(value->milestones)}};
    PartialDate from;
    PartialDate to;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            from = !from.valid() || point.at.lastDay() < from.lastDay() ? point.at : from;
            to = !to.valid() || point.at.lastDay() > to.lastDay() ? point.at : to;
        }
    }
    chart.subtitle = subtitle("weights", "", from, to);
    chart.marks.push_back({ground.view.look().asOf, measure("today"), {}});
    return chart;
}

} // namespace db
