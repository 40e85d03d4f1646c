#include "db/figures/budget.h"
#include "db/figures/chart_parts.h"

#include <algorithm>

namespace db {

namespace {

/// More columns than this are drawn as horizontal bars.
constexpr std::size_t ColumnsAtMost = 6;

struct StageName {
    Stage stage;
    const char *key;
    Scenario scenario;
};
constexpr StageName Plan{Stage::Plan, "plan", Scenario::Plan};
constexpr StageName Ladder[] = {
    Plan,
    {Stage::Appropriated, "appropriated", Scenario::Plan},
    {Stage::Transferred, "transferred", Scenario::Previous},
    {Stage::Spent, "spent", Scenario::Actual},
};

ChartDescription money(ChartShape shape)
{
    ChartDescription chart;
    chart.shape = shape;
    chart.unit = UnitKey::Won;
    return chart;
}

void nameMoney(ChartDescription &chart, const char *measureKey)
{
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle(measureKey, "won", from, to);
}

void addStage(ChartDescription &chart, const std::vector<BudgetShare> &shares, const StageName &name)
{
    ChartSeries &series = addSeries(chart, name.key, name.scenario);
    for (std::size_t i = 0; i < shares.size(); ++i)
        series.points.push_back(pointIn(static_cast<int>(i), shares[i].money.of(name.stage)));
}

/// Days up to the look's on which the plan of a phase was claimed, in order.
std::vector<PartialDate> planDates(const View &view)
{
    const Claims claims(view, Kind::Budget);
    std::vector<PartialDate> dates;
    std::vector<ClaimRow> rows;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        if (claims.key(figure, col::budget::Scope) != Null
            || claims.key(figure, col::budget::Stage) != static_cast<Value>(Stage::Plan)
            || (!view.allPhases() && view.fold(claims.key(figure, col::budget::Phase)) != view.phase()))
            continue;
        claims.collect(figure, col::budget::Amount, view.day(), rows);
        for (const ClaimRow &row : rows)
            dates.push_back(row.asOf);
    }
    std::sort(dates.begin(), dates.end(), [](PartialDate a, PartialDate b) { return a.lastDay() < b.lastDay(); });
    dates.erase(std::unique(dates.begin(), dates.end(),
                            [](PartialDate a, PartialDate b) { return a.lastDay() == b.lastDay(); }),
                dates.end());
    return dates;
}

/// The plan as it stood from day to day, one point for every change.
std::vector<ChartPoint> versions(const View &view, const PhaseList &phases)
{
    std::vector<ChartPoint> points;
    for (const PartialDate date : planDates(view)) {
        const Figure plan = planTotal(view, phases, date.lastDay());
        if (!plan.known() ? points.empty() : !points.empty() && points.back().value == plan.value)
            continue;
        points.push_back(pointAt(plan.known() ? plan.asOf : date, plan));
    }
    return points;
}

/// The plan broken down, the largest part first; funding keeps its order.
ChartDescription planBy(const ChartGround &ground, bool funding)
{
    const BudgetFigures budget = budgetFigures(ground.view, ground.phases);
    std::vector<BudgetShare> shares = funding ? budget.byFunding : budget.byCategory;
    std::erase_if(shares, [](const BudgetShare &share) { return !share.money.plan.known(); });
    if (!funding) {
        std::stable_sort(shares.begin(), shares.end(), [](const BudgetShare &a, const BudgetShare &b) {
            return a.money.plan.value > b.money.plan.value;
        });
    }
    ChartDescription chart = money(shares.size() > ColumnsAtMost ? ChartShape::Bars : ChartShape::Columns);
    if (shares.empty())
        return chart;
    Value sum = 0;
    const BudgetShare *largest = &shares.front();
    for (const BudgetShare &share : shares) {
        chart.categories.push_back(measure((funding ? "funding:" : "category:") + share.key));
        sum += share.money.plan.value;
        if (share.money.plan.value > largest->money.plan.value)
            largest = &share;
    }
    addStage(chart, shares, Plan);
    chart.title = {funding ? PhraseId::PlanByFunding : PhraseId::PlanByCategory,
                   {largest->key, largest->money.plan.value, sum, largest->money.plan.asOf}};
    nameMoney(chart, "plan");
    const Value gap = funding ? budget.byFundingGap : budget.byCategoryGap;
    if (gap != Null && gap != 0) {
        chart.footnotes.push_back({PhraseId::StatedTotal, {budget.total.plan.value, budget.total.plan.asOf}});
        chart.footnotes.push_back({PhraseId::RoundingGap, {gap}});
    }
    return chart;
}

/// Spending against what there was to spend, when both are known.
void nameExecution(ChartDescription &chart, const BudgetFigures &budget)
{
    if (budget.execution.known())
        chart.title = {PhraseId::ExecutionIs, {budget.execution.numerator, budget.execution.denominator}};
}

} // namespace

ChartDescription planVersions(const ChartGround &ground)
{
    ChartDescription chart = money(ChartShape::Lines);
    const auto add = [&](const std::string &phase, std::vector<ChartPoint> points) {
        if (points.empty())
            return;
        ChartSeries &series = addSeries(chart, phase.empty() ? "plan" : "plan_" + phase, Scenario::Plan);
        series.name = {PhraseId::Phase, {phase}};
        series.step = true;
        series.points = std::move(points);
    };
    if (!ground.view.allPhases()) {
        add(ground.view.look().phase, versions(ground.view, ground.phases));
    } else {
        for (const PhaseSpan &phase : ground.phases.all()) {
            Look look = ground.view.look();
            look.phase = phase.key;
            const View view(ground.view.snapshot(), look);
            add(phase.key, versions(view, ground.phases));
        }
        if (chart.series.empty())
            add({}, versions(ground.view, ground.phases));
    }
    if (chart.series.size() == 1) {
        const ChartSeries &only = chart.series.front();
        std::vector<Value> known;
        for (const ChartPoint &point : only.points) {
            if (point.value != Null)
                known.push_back(point.value);
        }
        const std::string phase = std::get<std::string>(only.name.args.front());
        if (known.size() == 1)
            chart.title = {PhraseId::PlanUnchanged, {known.front(), phase}};
        else if (known.size() > 1)
            chart.title = {PhraseId::PlanRevised,
                           {known.front(), known.back(), static_cast<Value>(known.size()), phase}};
    } else if (!chart.series.empty()) {
        Value sum = 0;
        for (const ChartSeries &series : chart.series)
            sum += series.points.back().value == Null ? 0 : series.points.back().value;
        chart.title = {PhraseId::PhasesMoney, {sum, static_cast<Value>(chart.series.size())}};
    }
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("plan", "won", from, chart.series.empty() ? to : ground.view.look().asOf);
    return chart;
}

ChartDescription planByCategory(const ChartGround &ground)
{
    return planBy(ground, false);
}

ChartDescription planByFunding(const ChartGround &ground)
{
    return planBy(ground, true);
}

ChartDescription budgetLadder(const ChartGround &ground)
{
    const BudgetFigures budget = budgetFigures(ground.view, ground.phases);
    ChartDescription chart = money(ChartShape::Columns);
    for (const BudgetShare &share : budget.byYear)
        chart.categories.push_back(verbatim(share.key));
    for (const StageName &name : Ladder)
        addStage(chart, budget.byYear, name);
    dropEmptySeries(chart);
    nameExecution(chart, budget);
    nameMoney(chart, "budget");
    return chart;
}

ChartDescription budgetByCategory(const ChartGround &ground)
{
    const BudgetFigures budget = budgetFigures(ground.view, ground.phases);
    std::vector<BudgetShare> shares = budget.byCategory;
    std::erase_if(shares, [](const BudgetShare &share) {
        return !share.money.appropriated.known() && !share.money.transferred.known() && !share.money.spent.known();
    });
    std::stable_sort(shares.begin(), shares.end(), [](const BudgetShare &a, const BudgetShare &b) {
        return a.money.appropriated.value > b.money.appropriated.value;
    });
    ChartDescription chart = money(shares.size() > ColumnsAtMost ? ChartShape::Bars : ChartShape::Columns);
    for (const BudgetShare &share : shares)
        chart.categories.push_back(measure("category:" + share.key));
    for (const StageName &name : Ladder) {
        if (name.stage != Stage::Plan)
            addStage(chart, shares, name);
    }
    dropEmptySeries(chart);
    nameExecution(chart, budget);
    nameMoney(chart, "budget");
    return chart;
}

ChartDescription phasesMoney(const ChartGround &ground)
{
    std::vector<BudgetShare> shares;
    Value sum = 0;
    Value known = 0;
    for (const PhaseSpan &phase : ground.phases.all()) {
        Look look = ground.view.look();
        look.phase = phase.key;
        const View view(ground.view.snapshot(), look);
        shares.push_back({phase.key, budgetFigures(view, ground.phases).total});
        if (const Figure &plan = shares.back().money.plan; plan.known()) {
            sum += plan.value;
            ++known;
        }
    }
    ChartDescription chart = money(ChartShape::Columns);
    for (const BudgetShare &share : shares)
        chart.categories.push_back({PhraseId::Phase, {share.key}});
    for (const StageName &name : Ladder)
        addStage(chart, shares, name);
    dropEmptySeries(chart);
    if (known > 0)
        chart.title = {PhraseId::PhasesMoney, {sum, known}};
    nameMoney(chart, "budget");
    return chart;
}

} // namespace db
