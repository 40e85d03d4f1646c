#include "db/figures/chart_parts.h"
#include "db/figures/indicators.h"
#include "db/figures/training.h"

#include <algorithm>

namespace db {

namespace {

Figure people(Figure figure)
{
    if (figure.known())
        figure.value *= DecimalScale;
    return figure;
}

Phrase cohortPhrase(const CohortState &cohort, bool oneCourse)
{
    if (oneCourse && !cohort.cohort.empty())
        return {PhraseId::Cohort, {cohort.cohort}};
    return verbatim(cohort.cohort.empty() ? cohort.course : cohort.course + ' ' + cohort.cohort);
}

FigureRef refOf(const ChartGround &ground, const Figure &figure, int column)
{
    return claimedRefOf(ground.view, Kind::Training, figure.version, column);
}

Phrase graduatesSum(const std::vector<CohortState> &ended)
{
    const Figure sum = graduates(ended);
    const auto counted = std::count_if(ended.begin(), ended.end(),
                                       [](const CohortState &cohort) { return cohort.graduated.known(); });
    return sum.known() ? Phrase{PhraseId::GraduatesSum, {sum.value, static_cast<Value>(counted)}} : Phrase{};
}

std::vector<CohortState> endedCohorts(const ChartGround &ground)
{
    std::vector<CohortState> all = Cohorts(ground.view, ground.phases).at(ground.view.day());
    std::erase_if(all, [](const CohortState &cohort) { return !cohort.ended; });
    return all;
}

} // namespace

ChartDescription graduatesByCohort(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.unit = UnitKey::People;
    const std::vector<CohortState> ended = endedCohorts(ground);
    const bool oneCourse = std::all_of(ended.begin(), ended.end(), [&](const CohortState &cohort) {
        return cohort.courseFolded == ended.front().courseFolded;
    });
    for (const CohortState &cohort : ended)
        chart.categories.push_back(cohortPhrase(cohort, oneCourse));
    ChartSeries &graduated = addSeries(chart, "graduated", Scenario::Actual);
    for (std::size_t i = 0; i < ended.size(); ++i)
        graduated.points.push_back(pointIn(static_cast<int>(i), people(ended[i].graduated),
                                           refOf(ground, ended[i].graduated, col::training::Graduated)));
    if (!hasValue(graduated))
        return chart;
    ChartSeries &quota = addSeries(chart, "quota", Scenario::Plan);
    for (std::size_t i = 0; i < ended.size(); ++i)
        quota.points.push_back(pointIn(static_cast<int>(i), people(ended[i].quota),
                                       refOf(ground, ended[i].quota, col::training::Quota)));
    dropEmptySeries(chart);
    chart.title = graduatesSum(ended);
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("graduates", "people", from, to);
    return chart;
}

ChartDescription cohorts(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.unit = UnitKey::People;
    const std::vector<CohortState> all = Cohorts(ground.view, ground.phases).at(ground.view.day());
    const bool oneCourse = std::all_of(all.begin(), all.end(), [&](const CohortState &cohort) {
        return cohort.courseFolded == all.front().courseFolded;
    });
    struct Step {
        const char *key;
        Figure CohortState::*figure;
        int column;
        Scenario scenario;
    };
    constexpr Step Steps[] = {
        {"applicants", &CohortState::applicants, col::training::Applicants, Scenario::Previous},
        {"quota", &CohortState::quota, col::training::Quota, Scenario::Plan},
        {"admitted", &CohortState::admitted, col::training::Admitted, Scenario::Actual},
        {"graduated", &CohortState::graduated, col::training::Graduated, Scenario::Actual},
        {"employed", &CohortState::employed, col::training::Employed, Scenario::Actual},
    };
    for (const CohortState &cohort : all)
        chart.categories.push_back(cohortPhrase(cohort, oneCourse));
    for (const Step &step : Steps) {
        ChartSeries &series = addSeries(chart, step.key, step.scenario);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Figure &figure = all[i].*step.figure;
            series.points.push_back(pointIn(static_cast<int>(i), people(figure), refOf(ground, figure, step.column)));
        }
    }
    dropEmptySeries(chart);
    if (chart.series.size() > 4) // one picture holds four: places stand beside graduates in a chart of their own
        std::erase_if(chart.series, [](const ChartSeries &series) { return series.key == "quota"; });
    if (chart.series.empty())
        return chart;
    chart.title = graduatesSum(endedCohorts(ground));
    if (chart.title.id == PhraseId::Empty)
        chart.title = measure("cohorts");
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("cohorts", "people", from, to);
    return chart;
}

ChartDescription graduatesCumulative(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Lines;
    chart.unit = UnitKey::People;
    chart.cumulative = true;
    const std::vector<CohortState> ended = endedCohorts(ground);
    ChartSeries &line = addSeries(chart, "graduates_cumulative", Scenario::Actual);
    line.step = true;
    std::vector<CohortState> counted;
    for (const CohortState &cohort : ended) {
        if (!cohort.graduated.known())
            continue;
        counted.push_back(cohort);
        const PartialDate at = cohort.endedOn.known() ? PartialDate::fromCode(cohort.endedOn.value)
                                                      : cohort.graduated.asOf;
        Figure sum = graduates(counted);
        sum.asOf = cohort.graduated.asOf;
        sum.source = cohort.graduated.source;
        // The sum up to a cohort is no figure of any day: the point opens what the cohort added.
        const FigureRef added = refOf(ground, cohort.graduated, col::training::Graduated);
        if (!line.points.empty() && line.points.back().at == at)
            line.points.back() = pointAt(at, sum, added);
        else
            line.points.push_back(pointAt(at, sum, added));
    }
    if (!line.points.empty())
        line.points.back().ref = headlineRef("training.graduated");
    if (line.points.empty())
        return chart;

    const Indicators indicators(ground.view, ground.phases, ground.counts);
    if (const Counts::Definition *definition = indicators.find("graduates")) {
        ChartSeries target;
        target.key = "target";
        target.name = measure("target");
        target.scenario = Scenario::Target;
        for (const DueTarget &due : indicators.targets(*definition)) {
            if (due.dueOn.valid())
                target.points.push_back(pointAt(due.dueOn, due.figure,
                                                claimedRefOf(ground.view, Kind::Targets, due.figure.version, col::targets::Value)));
        }
        if (!target.points.empty())
            chart.series.push_back(std::move(target));
    }
    chart.title = graduatesSum(ended);
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("graduates_cumulative", "people", from, to);
    return chart;
}

} // namespace db
