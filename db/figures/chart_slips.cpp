#include "db/figures/chart_parts.h"
#include "db/figures/indicators.h"
#include "db/figures/milestones.h"
#include "db/figures/risks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace db {

namespace {

/// Lines in one picture (ux.md 3.6): the milestones that moved most.
constexpr std::size_t MostLines = 4;
/// Events on one time axis: more of them say nothing.
constexpr std::size_t MostEvents = 5;
constexpr Value MostPercent = 100 * DecimalScale;

struct Moved {
    const MilestoneState *state;
    std::vector<ChartPoint> points; ///< the day said on the day of each statement
    Value last = 0; ///< slip in days (millionths) by the last of them
    Value most = 0;
};

} // namespace

ChartDescription milestoneSlips(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Lines;
    chart.unit = UnitKey::Day;
    const View &view = ground.view;
    const Claims claims(view, Kind::Milestones);
    const MilestoneFigures figures = milestoneFigures(view);
    std::vector<Moved> moved;
    for (std::size_t index = 0; index < claims.figures(); ++index) {
        const std::string key = view.text(claims.key(index, col::milestones::Milestone));
        const auto state = std::find_if(figures.milestones.begin(), figures.milestones.end(),
                                        [&key](const MilestoneState &one) { return one.milestone == key; });
        if (state == figures.milestones.end() || !state->firstPlan.known())
            continue;
        Moved one{&*state, {}, 0, 0};
        const SysDay first = PartialDate::fromCode(state->firstPlan.value).lastDay();
        std::vector<SysDay> days;
        std::vector<ClaimRow> rows;
        for (const int column : {static_cast<int>(col::milestones::PlannedOn), static_cast<int>(col::milestones::ActualOn)}) {
            claims.collect(index, column, view.day(), rows);
            for (const ClaimRow &row : rows)
                days.push_back(row.day);
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        for (const SysDay day : days) {
            const Figure actual = claims.figureAt(index, col::milestones::ActualOn, day);
            Figure said = actual.known() ? actual : claims.figureAt(index, col::milestones::PlannedOn, day);
            if (!said.known())
                continue;
            const int column = actual.known() ? col::milestones::ActualOn : col::milestones::PlannedOn;
            FigureRef ref = onDay(claimedRefOf(view, Kind::Milestones, said.version, column), PartialDate::ofDay(day));
            one.last = (PartialDate::fromCode(said.value).lastDay() - first).count() * DecimalScale;
            one.most = std::max(one.most, static_cast<Value>(std::llabs(one.last)));
            one.points.push_back(pointAt(said.asOf, said, std::move(ref)));
        }
        // Twice the same statement is one place on the axis.
        one.points.erase(std::unique(one.points.begin(), one.points.end(),
                                     [](const ChartPoint &a, const ChartPoint &b) { return a.at == b.at; }),
                         one.points.end());
        if (one.most > 0)
            moved.push_back(std::move(one));
    }
    if (moved.empty())
        return chart;
    std::stable_sort(moved.begin(), moved.end(), [](const Moved &a, const Moved &b) { return a.most > b.most; });
    const Moved &worst = moved.front();
    const auto title = [](const MilestoneState &state) { return state.titleKo.empty() ? state.milestone : state.titleKo; };
    chart.title = {PhraseId::SlippedMost, {title(*worst.state), worst.state->titleEn, worst.last}};
    for (std::size_t i = 0; i < std::min(moved.size(), MostLines); ++i) {
        ChartSeries &series = addSeries(chart, "slip_" + moved[i].state->milestone, Scenario::Actual);
        series.name = verbatim(title(*moved[i].state), moved[i].state->titleEn);
        series.points = std::move(moved[i].points);
    }
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("plan_by_statement", "day", from, to);
    return chart;
}

ChartDescription neededRate(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Bars;
    chart.unit = UnitKey::Percent;
    struct Row {
        IndicatorState state;
        double needed;
        double mean;
    };
    std::vector<Row> rows;
    for (IndicatorState &state : indicatorStates(ground.view, ground.phases, ground.counts)) {
        const double best = std::abs(state.bestQuarter.value_or(0));
        const bool told = state.neededPerQuarter && state.meanQuarter && best > 0;
        if (told)
            rows.push_back({state, std::abs(*state.neededPerQuarter) / best, std::abs(*state.meanQuarter) / best});
    }
    if (rows.empty())
        return chart;
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.needed > b.needed; });
    ChartSeries needed;
    ChartSeries mean;
    ChartSeries best;
    for (const Row &row : rows) {
        const int place = static_cast<int>(chart.categories.size());
        chart.categories.push_back(verbatim(row.state.nameKo.empty() ? row.state.indicator : row.state.nameKo, row.state.nameEn));
        const auto share = [&](double of) {
            Figure figure = row.state.value;
            figure.value = static_cast<Value>(std::llround(of * static_cast<double>(MostPercent)));
            figure.derived = true;
            return pointIn(place, figure, headlineRef("indicators." + row.state.indicator + ".value"));
        };
        needed.points.push_back(share(row.needed));
        mean.points.push_back(share(row.mean));
        best.points.push_back(share(1));
    }
    addSeries(chart, "needed", Scenario::Plan).points = std::move(needed.points);
    addSeries(chart, "mean_quarter", Scenario::Actual).points = std::move(mean.points);
    addSeries(chart, "best_quarter", Scenario::Target).points = std::move(best.points);
    const Row &hardest = rows.front();
    chart.title = {PhraseId::NeededMost,
                   {hardest.state.nameKo.empty() ? hardest.state.indicator : hardest.state.nameKo, hardest.state.nameEn,
                    static_cast<Value>(std::llround(hardest.needed * static_cast<double>(MostPercent)))}};
    const PartialDate day = ground.view.look().asOf;
    chart.subtitle = subtitle("needed_rate", "percent", day, day);
    chart.footnotes.push_back({PhraseId::BestQuarterBase, {}});
    return chart;
}

/// Open risks by likelihood, the high impacts apart from the others.
ChartDescription risksMatrix(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.stacked = true;
    chart.unit = UnitKey::Count;
    const View &view = ground.view;
    std::vector<RiskState> risks = riskStates(view);
    std::erase_if(risks, [](const RiskState &risk) { return risk.closed || !risk.placed(); });
    if (risks.empty())
        return chart;
    const auto order = [](const RiskState &a, const RiskState &b) { return a.likelihood.value < b.likelihood.value; };
    const Value first = std::min<Value>(1, std::min_element(risks.begin(), risks.end(), order)->likelihood.value);
    const Value last = std::max<Value>(RiskLevels, std::max_element(risks.begin(), risks.end(), order)->likelihood.value);
    for (Value likelihood = first; likelihood <= last && likelihood < first + 12; ++likelihood)
        chart.categories.push_back(verbatim(std::to_string(likelihood)));
    Value high = 0;
    const std::pair<const char *, std::pair<Value, Value>> impacts[] = {
        {"impact_high", {HighRiskScore, Null}}, {"impact_medium", {3, HighRiskScore}}, {"impact_low", {Null, 3}}};
    for (const auto &[key, bounds] : impacts) {
        ChartSeries &series = addSeries(chart, key, Scenario::Actual);
        for (int place = 0; place < static_cast<int>(chart.categories.size()); ++place) {
            Figure sum;
            for (const RiskState &risk : risks) {
                const bool within = (bounds.first == Null || risk.impact.value >= bounds.first)
                                    && (bounds.second == Null || risk.impact.value < bounds.second);
                if (risk.likelihood.value != first + place || !within)
                    continue;
                const Value before = sum.known() ? sum.value : 0;
                sum = risk.likelihood;
                sum.value = before + DecimalScale;
                sum.derived = true;
                high += risk.level() == RiskLevel::High ? 1 : 0;
            }
            FigureRef ref = claimedRefOf(view, Kind::Risks, sum.version, col::risks::Likelihood);
            series.points.push_back(pointIn(place, sum, std::move(ref)));
        }
    }
    dropEmptySeries(chart);
    chart.title = {PhraseId::OpenRisks, {static_cast<Value>(risks.size()), high}};
    const PartialDate day = view.look().asOf;
    chart.subtitle = subtitle("risks_by_likelihood", "count", day, day);
    return chart;
}

void addEvents(ChartDescription &chart, const View &view)
{
    const auto [from, to] = spanOf(chart);
    if (!from.valid())
        return;
    const Claims claims(view, Kind::Events);
    std::vector<ChartMark> events;
    for (std::size_t index = 0; index < claims.figures(); ++index) {
        const PartialDate on = PartialDate::fromCode(claims.key(index, col::events::On));
        const auto phase = claims.at(index, col::events::Phase);
        const bool seen = view.allPhases() || !phase || view.fold(phase->value) == view.phase();
        // A day within the curve: an event before its first point or after the look would stretch the axis.
        if (!on.valid() || !seen || on.lastDay() < from.lastDay() || on.lastDay() > view.day())
            continue;
        const auto ko = claims.at(index, col::events::TitleKo);
        const auto en = claims.at(index, col::events::TitleEn);
        if (!ko && !en)
            continue;
        const auto &shown = ko ? ko : en;
        events.push_back({on, verbatim(view.text(shown->value), en ? view.text(en->value) : std::string()),
                          claimedRef(view, Kind::Events, shown->row, ko ? col::events::TitleKo : col::events::TitleEn)});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const ChartMark &a, const ChartMark &b) { return a.at.lastDay() > b.at.lastDay(); });
    if (events.size() > MostEvents)
        events.resize(MostEvents);
    chart.marks.insert(chart.marks.end(), events.begin(), events.end());
}

} // namespace db
