#include "db/figures/plan_comparison.h"

#include "db/figures/budget_questions.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace db {

namespace {

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

FigureRef seenOn(std::string name, const View &view, PartialDate day)
{
    FigureRef ref = headlineRef(std::move(name), view.look().phase);
    ref.day = PartialDate::ofDay(day.lastDay());
    return ref;
}

struct Part {
    std::string key;
    Figure figure;
};

/// One version with the ways in which it is broken down.
class Version final
{
public:
    Version(const View &view, const PhaseList &phases, PartialDate day)
        : m_view(view), m_budget(view, phases, day.lastDay())
    {
    }

    Figure total() const { return m_budget.total(Stage::Plan).figure(m_view); }

    std::vector<Part> parts(const std::string &by) const
    {
        if (by == "year")
            return years();
        if (by == "phase")
            return phases();
        const Dimension dimension = by == "category" ? Dimension::Category
                                    : by == "project" ? Dimension::Project : Dimension::Funding;
        std::vector<Part> out;
        for (const MoneyLines::Part &part : m_budget.breakDown(Stage::Plan, dimension)) {
            if (part.sum.known())
                out.push_back({memberKey(m_view, dimension, part.member), part.sum.figure(m_view)});
        }
        return out;
    }

private:
    std::vector<Part> years() const
    {
        std::vector<Part> out;
        for (const int year : m_budget.years()) {
            if (const MoneySum sum = m_budget.ofYear(year, Stage::Plan); sum.known())
                out.push_back({std::to_string(year), sum.figure(m_view)});
        }
        return out;
    }

    std::vector<Part> phases() const
    {
        std::vector<Part> out;
        for (const Value phase : m_view.allPhases() ? m_budget.phases() : std::vector<Value>{}) {
            if (const MoneySum sum = m_budget.planOfPhase(phase); sum.known())
                out.push_back({m_view.text(phase), sum.figure(m_view)});
        }
        return out;
    }

    const View &m_view;
    Budget m_budget;
};

Value sumOf(const std::vector<Part> &parts)
{
    Value sum = 0;
    for (const Part &part : parts)
        sum += part.figure.value;
    return sum;
}

Value valueOf(const Figure &figure)
{
    return figure.known() ? figure.value : 0;
}

Phrase nameOf(const std::string &by, const std::string &key)
{
    if (by == "phase")
        return {PhraseId::Phase, {key}};
    if (by == "category" || by == "funding")
        return {PhraseId::Measure, {by + ':' + key}};
    return {PhraseId::Verbatim, {key}};
}

/// Fills in the lines of one break-down; how much of the two totals it leaves, as a whole number of won.
Value compareBy(PlanComparison &out, const View &view, const std::string &by, const std::vector<Part> &before,
                const std::vector<Part> &after)
{
    out.by = by;
    for (const bool later : {false, true}) {
        for (const Part &part : later ? after : before) {
            const Phrase name = nameOf(by, part.key);
            auto line = std::find_if(out.lines.begin(), out.lines.end(), [&name](const PlanLine &one) {
                return one.name.args == name.args;
            });
            if (line == out.lines.end()) {
                out.lines.push_back({});
                line = out.lines.end() - 1;
                line->name = name;
            }
            FigureRef ref = by == "phase" ? seenOn("budget.plan", view, later ? out.dayAfter : out.dayBefore)
                                          : seenOn("budget." + by + ':' + part.key + ".plan", view,
                                                   later ? out.dayAfter : out.dayBefore);
            if (by == "phase")
                ref.phase = part.key;
            (later ? line->after : line->before) = part.figure;
            (later ? line->refAfter : line->refBefore) = std::move(ref);
        }
    }
    for (PlanLine &line : out.lines)
        line.difference = valueOf(line.after) - valueOf(line.before);
    std::stable_sort(out.lines.begin(), out.lines.end(), [](const PlanLine &a, const PlanLine &b) {
        return std::abs(a.difference) > std::abs(b.difference);
    });
    const Value restBefore = valueOf(out.before) - sumOf(before);
    const Value restAfter = valueOf(out.after) - sumOf(after);
    if (restBefore != 0 || restAfter != 0) {
        PlanLine rest;
        rest.name = {PhraseId::NotBrokenDown, {}};
        rest.rest = true;
        const auto part = [](const Figure &total, Value value) {
            Figure figure = total;
            figure.value = value;
            figure.derived = true;
            figure.version = 0;
            return figure;
        };
        rest.before = part(out.before, restBefore);
        rest.after = part(out.after, restAfter);
        rest.difference = restAfter - restBefore;
        rest.refBefore = out.refBefore;
        rest.refAfter = out.refAfter;
        out.lines.push_back(std::move(rest));
    }
    return std::abs(restBefore) + std::abs(restAfter);
}

/// The day whose plan is held against the look's.
std::optional<PartialDate> earlierDay(const View &view, const PhaseList &phases, const Figure &now)
{
    const Comparison &chosen = view.look().compareTo;
    if (chosen.known() && chosen.phase == view.look().phase)
        return chosen.asOf;
    const std::vector<PlanVersion> versions = planHistory(view, phases);
    const auto before = std::find_if(versions.rbegin(), versions.rend(), [&now](const PlanVersion &version) {
        return version.plan.known() && version.plan.value != now.value;
    });
    return before == versions.rend() ? std::nullopt : std::optional(before->from);
}

} // namespace

std::vector<PlanVersion> planHistory(const View &view, const PhaseList &phases)
{
    std::vector<PlanVersion> out;
    for (const PartialDate date : planDates(view)) {
        const Figure plan = planTotal(view, phases, date.lastDay());
        if (!plan.known() ? out.empty() : !out.empty() && out.back().plan.value == plan.value)
            continue;
        out.push_back({date, plan});
    }
    return out;
}

std::optional<PlanComparison> planComparison(const View &view, const PhaseList &phases)
{
    PlanComparison base;
    base.dayAfter = view.look().asOf;
    const Version later(view, phases, base.dayAfter);
    base.after = later.total();
    if (!base.after.known())
        return std::nullopt;
    const auto day = earlierDay(view, phases, base.after);
    if (!day)
        return std::nullopt;
    base.dayBefore = *day;
    const Version earlier(view, phases, *day);
    base.before = earlier.total();
    if (!base.before.known())
        return std::nullopt;
    base.refBefore = seenOn("budget.plan", view, base.dayBefore);
    base.refAfter = seenOn("budget.plan", view, base.dayAfter);

    PlanComparison best = base;
    Value least = std::numeric_limits<Value>::max();
    for (const char *by : {"project", "category", "year", "funding", "phase"}) {
        const std::vector<Part> before = earlier.parts(by);
        const std::vector<Part> after = later.parts(by);
        if (before.empty() || after.empty() || (before.size() < 2 && after.size() < 2))
            continue; // one part says no more than the total
        PlanComparison tried = base;
        const Value left = compareBy(tried, view, by, before, after);
        if (left < least) {
            least = left;
            best = std::move(tried);
        }
    }
    if (best.lines.empty())
        compareBy(best, view, {}, {}, {});
    return best;
}

} // namespace db
