#include "db/figures/chart_parts.h"
#include "db/figures/indicators.h"
#include "db/figures/milestones.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

namespace db {

namespace {

constexpr Value WholePercent = 100 * DecimalScale;

SysDay placeOf(const MilestoneState &state)
{
    const Figure &date = state.actual.known() ? state.actual : state.plan;
    return PartialDate::fromCode(date.value).lastDay();
}

ChartDescription attainmentOf(const ChartGround &ground, std::span<const std::string_view> only)
{
    ChartDescription chart;
    chart.shape = ChartShape::Bullets;
    chart.unit = UnitKey::Percent;
    ChartSeries value;
    ChartSeries target;
    Value onTrack = 0;
    Value attention = 0;
    Value trouble = 0;
    Value unreported = 0;
    bool between = false;
    for (const IndicatorState &state : indicatorStates(ground.view, ground.phases, ground.counts)) {
        const bool shown = only.empty() || std::find(only.begin(), only.end(), state.indicator) != only.end();
        if (!state.target.known() || !shown)
            continue;
        const int row = static_cast<int>(chart.categories.size());
        chart.categories.push_back(verbatim(state.nameKo.empty() ? state.indicator : state.nameKo, state.nameEn));
        Figure percent = state.value;
        percent.value = state.attainment
                            ? static_cast<Value>(std::llround(*state.attainment * static_cast<double>(WholePercent)))
                            : Null;
        value.points.push_back(pointIn(row, percent, headlineRef("indicators." + state.indicator + ".attainment")));
        // Without a share to draw, a falling indicator with a single claim say, the numbers still stand in words.
        if (state.value.known())
            value.points.back().label =
                Phrase{PhraseId::Attainment,
                       {percent.value, state.value.value, state.targetNow == Null ? state.target.value : state.targetNow,
                        state.judged ? static_cast<Value>(state.status) : Null}};
        between = between || (state.targetNow != Null && state.targetNow != state.target.value);
        Figure whole = state.target;
        whole.value = WholePercent;
        target.points.push_back(pointIn(row, whole, headlineRef("indicators." + state.indicator + ".target_now")));
        if (!state.judged)
            continue;
        switch (state.status) {
        case Status::OnTrack: ++onTrack; break;
        case Status::Attention: ++attention; break;
        case Status::Trouble: ++trouble; break;
        case Status::Unreported: ++unreported; break;
        }
    }
    if (!hasValue(value))
        return chart;
    const auto rows = static_cast<Value>(chart.categories.size());
    addSeries(chart, "value", Scenario::Actual).points = std::move(value.points);
    addSeries(chart, "target", Scenario::Target).points = std::move(target.points);
    chart.title = {PhraseId::TargetsOnTrack, {onTrack, rows, attention, trouble, unreported}};
    const PartialDate day = ground.view.look().asOf;
    chart.subtitle = subtitle("targets", "percent", day, day);
    if (between)
        chart.footnotes.push_back({PhraseId::TargetNowBase, {}});
    return chart;
}

} // namespace

ChartDescription milestonesTimeline(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Timeline;
    chart.unit = UnitKey::Day;
    MilestoneFigures figures = milestoneFigures(ground.view);
    std::stable_sort(figures.milestones.begin(), figures.milestones.end(),
                     [](const MilestoneState &a, const MilestoneState &b) { return placeOf(a) < placeOf(b); });
    ChartSeries first;
    ChartSeries planned;
    ChartSeries actual;
    const auto refOf = [&](const Figure &figure, int column) {
        return claimedRefOf(ground.view, Kind::Milestones, figure.version, column);
    };
    PartialDate from;
    PartialDate to;
    const auto stretch = [&](const Figure &figure) {
        const PartialDate date = PartialDate::fromCode(figure.value);
        if (!date.valid())
            return;
        if (!from.valid() || date.lastDay() < from.lastDay())
            from = date;
        if (!to.valid() || date.lastDay() > to.lastDay())
            to = date;
    };
    for (const MilestoneState &state : figures.milestones) {
        const int row = static_cast<int>(chart.categories.size());
        chart.categories.push_back(verbatim(state.titleKo.empty() ? state.milestone : state.titleKo, state.titleEn));
        const bool moved = state.firstPlan.known() && state.firstPlan.value != state.plan.value;
        first.points.push_back(pointIn(row, moved ? state.firstPlan : Figure{},
                                       onDay(refOf(state.firstPlan, col::milestones::PlannedOn), state.firstPlan.asOf)));
        planned.points.push_back(pointIn(row, state.plan, refOf(state.plan, col::milestones::PlannedOn)));
        actual.points.push_back(pointIn(row, state.actual, refOf(state.actual, col::milestones::ActualOn)));
        for (const Figure &figure : {state.firstPlan, state.plan, state.actual})
            stretch(figure);
    }
    addSeries(chart, "first_plan", Scenario::Previous).points = std::move(first.points);
    addSeries(chart, "planned", Scenario::Plan).points = std::move(planned.points);
    addSeries(chart, "actual", Scenario::Actual).points = std::move(actual.points);
    dropEmptySeries(chart);
    chart.title = {PhraseId::MilestonesDone,
                   {static_cast<Value>(figures.done), static_cast<Value>(figures.total), static_cast<Value>(figures.late)}};
    chart.subtitle = subtitle("milestones", "day", from, to);
    chart.marks.push_back({ground.view.look().asOf, measure("today")});
    return chart;
}

ChartDescription targetsAttainment(const ChartGround &ground)
{
    return attainmentOf(ground, {});
}

ChartDescription infrastructure(const ChartGround &ground)
{
    return attainmentOf(ground, infrastructureIndicators());
}

} // namespace db
