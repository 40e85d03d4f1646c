#include "db/figures/sparkline.h"

#include "db/figures/budget.h"
#include "db/figures/companies.h"
#include "db/figures/indicators.h"
#include "db/figures/milestones.h"

#include <algorithm>

namespace db {

namespace {

Figure figureOn(const View &view, std::string_view measure)
{
    const PhaseList phases(view);
    if (measure == "plan")
        return planTotal(view, phases, view.day());
    if (measure == "milestones_done") {
        Figure out;
        const MilestoneFigures milestones = milestoneFigures(view);
        for (const MilestoneState &state : milestones.milestones) {
            const bool newer = state.done && (!out.asOf.valid() || state.actual.asOf.lastDay() > out.asOf.lastDay());
            if (newer) {
                out.asOf = state.actual.asOf;
                out.source = state.actual.source;
            }
        }
        if (milestones.total > 0)
            out.value = milestones.done * DecimalScale;
        out.derived = true;
        return out;
    }
    const Counts counts(view, phases);
    const CompanyFigures companies = companyFigures(view, counts, view.day());
    const std::pair<std::string_view, const CompanyCount *> counted[] = {
        {"mou", &companies.mou}, {"office", &companies.office}, {"hq", &companies.hq}, {"left", &companies.left}};
    for (const auto &[key, count] : counted) {
        if (key == measure)
            return count->figure;
    }
    const Indicators indicators(view, phases, counts);
    const Counts::Definition *definition = indicators.find(measure);
    return definition ? indicators.valueAt(*definition, view.day()) : Figure{};
}

} // namespace

bool Sparkline::known() const
{
    return std::count_if(figures.begin(), figures.end(), [](const Figure &figure) { return figure.known(); }) > 1;
}

Sparkline sparkline(const Snapshot &snapshot, const Look &look, std::string_view measure)
{
    Sparkline out;
    const int last = look.asOf.year() * 4 + look.asOf.quarter() - 1;
    for (std::size_t i = 0; i < SparklineQuarters; ++i) {
        const int quarter = last - static_cast<int>(SparklineQuarters - 1 - i);
        out.days[i] = i + 1 == SparklineQuarters
                          ? look.asOf
                          : PartialDate::ofDay(PartialDate::ofQuarter(quarter / 4, quarter % 4 + 1).lastDay());
        Look then = look;
        then.asOf = out.days[i];
        out.figures[i] = figureOn(View(snapshot, then), measure);
    }
    return out;
}

} // namespace db
