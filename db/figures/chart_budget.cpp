#include "db/figures/budget.h"
#include "db/figures/chart_parts.h"
#include "db/figures/plan_comparison.h"

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
    {Stage::Transferred, "transferred", Scenario::Actual},
    {Stage::Spent, "spent", Scenario::Actual},
};

ChartDescription money(ChartShape shape)
{
    ChartDescription chart;
    chart.shape = shape;
    chart.unit = UnitKey::Won;
    return chart;
}

/// What is shown and of when: a stage that stands alone by its own name, for it has no legend.
void nameMoney(ChartDescription &chart)
{
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle(chart.series.size() == 1 ? chart.series.front().key : "budget", "won", from, to);
}

/// `dimension` as in FigureRef::name: "category:", "year:" …; "" = the shares are phases. `phase`: see BreakDown.
void addStage(ChartDescription &chart, const std::vector<BudgetShare> &shares, const StageName &name,
              const std::string &dimension, const std::string &phase = {})
{
    const auto refOf = [&](const BudgetShare &share) {
        if (dimension.empty())
            return headlineRef(std::string("budget.") + name.key, share.key);
        FigureRef ref = headlineRef("budget." + dimension + share.key + '.' + name.key);
        if (!phase.empty())
            ref.phase = phase;
        return ref;
    };
    ChartSeries &series = addSeries(chart, name.key, name.scenario);
    for (std::size_t i = 0; i < shares.size(); ++i)
        series.points.push_back(pointIn(static_cast<int>(i), shares[i].money.of(name.stage), refOf(shares[i])));
}

/// The plan as it stood from day to day, one point for every change.
std::vector<ChartPoint> versions(const View &view, const PhaseList &phases)
{
    std::vector<ChartPoint> points;
    for (const PlanVersion &version : planHistory(view, phases)) {
        points.push_back(pointAt(version.plan.known() ? version.plan.asOf : version.from, version.plan,
                                 onDay(headlineRef("budget.plan", view.look().phase), version.from)));
    }
    return points;
}

/// The parts of a plan and the total they belong to.
struct BreakDown {
    std::vector<BudgetShare> shares;
    Figure total;
    Value gap = Null;
    std::string phase; ///< over all phases: the only one that is broken down
};

BreakDown breakDown(const View &view, const PhaseList &phases, bool funding)
{
    const BudgetFigures budget = budgetFigures(view, phases);
    BreakDown out{funding ? budget.byFunding : budget.byCategory, budget.total.plan,
                  funding ? budget.byFundingGap : budget.byCategoryGap, {}};
    std::erase_if(out.shares, [](const BudgetShare &share) { return !share.money.plan.known(); });
    return out;
}

bool sameParts(const BreakDown &a, const BreakDown &b)
{
    return std::equal(a.shares.begin(), a.shares.end(), b.shares.begin(), b.shares.end(),
                      [](const BudgetShare &x, const BudgetShare &y) {
                          return x.key == y.key && x.money.plan.value == y.money.plan.value
                              && x.money.plan.asOf == y.money.plan.asOf;
                      });
}

/// Over all phases the parts of one phase must not look like those of the whole.
BreakDown breakDown(const ChartGround &ground, bool funding)
{
    BreakDown whole = breakDown(ground.view, ground.phases, funding);
    if (!ground.view.allPhases() || whole.shares.empty() || ground.phases.all().size() < 2)
        return whole;
    for (const PhaseSpan &phase : ground.phases.all()) {
        Look look = ground.view.look();
        look.phase = phase.key;
        BreakDown own = breakDown(View(ground.view.snapshot(), look), ground.phases, funding);
        if (!own.shares.empty() && sameParts(own, whole)) {
            own.phase = phase.key;
            return own;
        }
    }
    return whole;
}

/// The plan broken down, the largest part first; funding keeps its order.
ChartDescription planBy(const ChartGround &ground, bool funding)
{
    BreakDown parts = breakDown(ground, funding);
    std::vector<BudgetShare> &shares = parts.shares;
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
    addStage(chart, shares, Plan, funding ? "funding:" : "category:", parts.phase);
    const bool differs = parts.gap != Null && parts.gap != 0;
    const bool older = differs && parts.total.asOf.valid() && largest->money.plan.asOf.valid()
        && largest->money.plan.asOf.lastDay() < parts.total.asOf.lastDay();
    chart.title = {funding ? PhraseId::PlanByFunding : PhraseId::PlanByCategory,
                   {largest->key, largest->money.plan.value, sum, older ? largest->money.plan.asOf : PartialDate(),
                    parts.phase}};
    nameMoney(chart);
    if (differs) {
        chart.footnotes.push_back({PhraseId::StatedTotal, {parts.total.value, parts.total.asOf}});
        chart.footnotes.push_back({PhraseId::RoundingGap, {parts.gap}});
    }
    return chart;
}

/// Spending against what there was to spend, when both are known.
void nameExecution(ChartDescription &chart, const BudgetFigures &budget)
{
    if (budget.execution.known())
        chart.title = {PhraseId::ExecutionIs,
                       {budget.execution.numerator, budget.execution.denominator,
                        static_cast<Value>(budget.executionBase)}};
}

/// The fiscal years from the first to the last that is known: a year without figures keeps its place.
std::vector<BudgetShare> everyYear(const std::vector<BudgetShare> &known)
{
    std::vector<BudgetShare> years;
    for (const BudgetShare &share : known) {
        while (!years.empty() && std::stoi(years.back().key) + 1 < std::stoi(share.key))
            years.push_back({std::to_string(std::stoi(years.back().key) + 1), {}});
        years.push_back(share);
    }
    return years;
}

/// Of a single stage: the year with the most.
void nameLargestYear(ChartDescription &chart, const std::vector<BudgetShare> &years)
{
    const ChartPoint *most = nullptr;
    Value count = 0;
    for (const ChartPoint &point : chart.series.front().points) {
        if (point.value == Null)
            continue;
        ++count;
        if (!most || point.value > most->value)
            most = &point;
    }
    if (most)
        chart.title = {PhraseId::YearMoney,
                       {chart.series.front().key, years[static_cast<std::size_t>(most->category)].key, most->value,
                        count}};
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

/// From one version of the plan to the next, line by line (see planComparison).
ChartDescription planSteps(const ChartGround &ground)
{
    ChartDescription chart = money(ChartShape::Waterfall);
    const auto found = planComparison(ground.view, ground.phases);
    if (!found)
        return chart;
    ChartSeries &series = addSeries(chart, "plan", Scenario::Plan);
    const auto add = [&](Phrase name, Figure figure, Value value, const FigureRef &ref) {
        figure.value = value;
        series.points.push_back(pointIn(static_cast<int>(chart.categories.size()), figure, ref));
        chart.categories.push_back(std::move(name));
    };
    add({PhraseId::PlanOn, {found->before.asOf}}, found->before, found->before.value, found->refBefore);
    for (const PlanLine &line : found->lines) {
        if (line.difference != 0)
            add(line.name, line.after.known() ? line.after : line.before, line.difference, line.ref());
    }
    add({PhraseId::PlanOn, {found->after.asOf}}, found->after, found->after.value, found->refAfter);
    chart.title = {PhraseId::PlanStepped, {ground.view.look().phase, found->before.value, found->after.value}};
    if (!found->lines.empty() && !found->lines.front().rest && found->lines.front().difference != 0) {
        const PlanLine &largest = found->lines.front();
        chart.title.args.insert(chart.title.args.end(), {found->by, largest.name.args.front(), largest.difference});
    }
    chart.subtitle = subtitle("plan", "won", found->before.asOf, found->after.asOf);
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
    const std::vector<BudgetShare> years = everyYear(budget.byYear);
    for (const BudgetShare &share : years)
        chart.categories.push_back(verbatim(share.key));
    for (const StageName &name : Ladder)
        addStage(chart, years, name, "year:");
    dropEmptySeries(chart);
    if (chart.series.empty())
        return chart;
    nameExecution(chart, budget);
    if (chart.title.id == PhraseId::Empty && chart.series.size() == 1)
        nameLargestYear(chart, years);
    nameMoney(chart);
    // The period is that of the money; the days of the claims are in the table.
    chart.subtitle.args[2] = PartialDate::parse(years.front().key).value_or(PartialDate());
    chart.subtitle.args[3] = PartialDate::parse(years.back().key).value_or(PartialDate());
    const SysDay now = ground.view.day();
    for (std::size_t i = 0; i < years.size(); ++i) {
        const PartialDate year = PartialDate::parse(years[i].key).value_or(PartialDate());
        if (year.valid() && year.firstDay() <= now && now < year.lastDay())
            chart.footnotes.push_back({PhraseId::PartialPeriod, {static_cast<Value>(i)}});
    }
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
            addStage(chart, shares, name, "category:");
    }
    dropEmptySeries(chart);
    nameExecution(chart, budget);
    nameMoney(chart);
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
        addStage(chart, shares, name, {});
    dropEmptySeries(chart);
    if (known > 0)
        chart.title = {PhraseId::PhasesMoney, {sum, known}};
    else
        nameExecution(chart, budgetFigures(ground.view, ground.phases));
    nameMoney(chart);
    noteDates(chart);
    return chart;
}

} // namespace db
