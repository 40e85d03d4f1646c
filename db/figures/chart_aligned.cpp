#include "db/figures/budget.h"
#include "db/figures/chart_parts.h"
#include "db/figures/companies.h"
#include "db/figures/milestones.h"
#include "db/figures/training.h"

#include <algorithm>

namespace db {

namespace {

/// A phase that is planned for longer is drawn for so many years.
constexpr int MostYears = 10;

/// A cumulative measure of every phase at the end of its n-th year, or at the look's day in the year that is not over.
template<typename ValueOf>
ChartDescription aligned(const ChartGround &ground, const char *measureKey, const char *name, const char *unitKey,
                         UnitKey unit, ValueOf valueOf)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.unit = unit;
    chart.cumulative = true;
    int years = 0;
    bool partial = false;
    std::vector<std::pair<const PhaseSpan *, std::vector<ChartPoint>>> phases;
    for (const PhaseSpan &phase : ground.phases.all()) {
        if (!phase.first() || *phase.first() > ground.view.day())
            continue;
        std::vector<ChartPoint> points;
        const SysDay last = std::min(phase.last().value_or(ground.view.day()), ground.view.day());
        const int start = PartialDate::ofDay(*phase.first()).year();
        for (int n = 0; n < MostYears && PartialDate::ofYear(start + n).firstDay() <= last; ++n) {
            const SysDay end = PartialDate::ofYear(start + n).lastDay();
            Look look = ground.view.look();
            look.phase = phase.key;
            look.asOf = PartialDate::ofDay(std::min(end, last));
            partial = partial || (end > last && last == ground.view.day());
            FigureRef ref = onDay(headlineRef(name, phase.key), look.asOf);
            points.push_back(pointIn(n, valueOf(View(ground.view.snapshot(), look)), std::move(ref)));
        }
        years = std::max(years, static_cast<int>(points.size()));
        phases.emplace_back(&phase, std::move(points));
    }
    const bool several = std::count_if(phases.begin(), phases.end(), [](const auto &phase) {
                             return std::any_of(phase.second.begin(), phase.second.end(),
                                                [](const ChartPoint &point) { return point.value != Null; });
                         }) > 1;
    if (!several)
        return chart; // one phase alone is not compared with anything
    for (int n = 1; n <= years; ++n)
        chart.categories.push_back({PhraseId::YearNumber, {static_cast<Value>(n)}});
    for (auto &[phase, points] : phases) {
        ChartSeries &series = addSeries(chart, measureKey + ('_' + phase->key), Scenario::Actual);
        series.name = {PhraseId::Phase, {phase->key}};
        series.points = std::move(points);
    }
    dropEmptySeries(chart);
    // The last year in which the newest phase can be held against an earlier one.
    const ChartSeries &newest = chart.series.back();
    for (int n = years - 1; n >= 0 && chart.title.id == PhraseId::Empty; --n) {
        const auto at = [n](const ChartSeries &series) {
            const auto index = static_cast<std::size_t>(n);
            return index < series.points.size() ? series.points[index].value : Null;
        };
        const ChartSeries &before = chart.series[chart.series.size() - 2];
        if (at(newest) != Null && at(before) != Null)
            chart.title = {unit == UnitKey::Won ? PhraseId::PhasesAlignedMoney : PhraseId::PhasesAligned,
                           {std::string(measureKey), static_cast<Value>(n + 1), std::get<std::string>(newest.name.args[0]),
                            at(newest), std::get<std::string>(before.name.args[0]), at(before)}};
    }
    if (chart.title.id == PhraseId::Empty)
        chart.title = measure(std::string(measureKey) + "_by_phase");
    chart.subtitle = subtitle(std::string(measureKey) + "_by_phase", unitKey, {}, {});
    if (partial)
        chart.footnotes.push_back({PhraseId::PartialPeriod, {}});
    return chart;
}

} // namespace

ChartDescription phasesCompanies(const ChartGround &ground)
{
    return aligned(ground, "mou", "companies.mou", "companies", UnitKey::Companies, [](const View &view) {
        const PhaseList phases(view);
        const Counts counts(view, phases);
        return companyFigures(view, counts, view.day()).mou.figure;
    });
}

ChartDescription phasesGraduates(const ChartGround &ground)
{
    return aligned(ground, "graduates", "training.graduated", "people", UnitKey::People, [](const View &view) {
        const PhaseList phases(view);
        return graduates(Cohorts(view, phases).at(view.day()));
    });
}

/// What was spent, else what was paid out, else the budget: the furthest stage that several phases have.
ChartDescription phasesBudget(const ChartGround &ground)
{
    struct Measure {
        const char *key;
        const char *name;
        Figure StageMoney::*figure;
    };
    constexpr Measure measures[] = {{"spent", "budget.spent", &StageMoney::spent},
                                    {"transferred", "budget.transferred", &StageMoney::transferred},
                                    {"appropriated", "budget.appropriated", &StageMoney::appropriated}};
    ChartDescription chart;
    for (const Measure &each : measures) {
        chart = aligned(ground, each.key, each.name, "won", UnitKey::Won, [&each](const View &view) {
            const PhaseList phases(view);
            return budgetFigures(view, phases).total.*each.figure;
        });
        if (!chart.empty())
            break;
    }
    return chart;
}

ChartDescription phasesMilestones(const ChartGround &ground)
{
    return aligned(ground, "milestones_done", "milestones.done", "items", UnitKey::Items, [](const View &view) {
        const MilestoneFigures figures = milestoneFigures(view);
        // Dated and sourced by the last that was done; without one by any that is planned.
        Figure last;
        for (const MilestoneState &state : figures.milestones) {
            const Figure &said = figures.done > 0 ? state.actual : state.plan;
            const bool stands = figures.done > 0 ? state.done : said.known();
            if (stands && (!last.known() || said.asOf.lastDay() > last.asOf.lastDay()))
                last = said;
        }
        if (last.known()) {
            last.value = figures.done * DecimalScale;
            last.approx = false;
            last.derived = true;
        }
        return last;
    });
}

} // namespace db
