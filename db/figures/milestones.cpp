#include "db/figures/milestones.h"

#include "db/figures/claims.h"

#include <algorithm>
#include <initializer_list>

namespace db {

namespace {

SysDay dayOf(const Figure &date)
{
    return PartialDate::fromCode(date.value).lastDay();
}

/// The plans that counted one after another up to the day looked at; equal neighbours are one.
std::vector<Figure> plans(const Claims &claims, std::size_t figure)
{
    std::vector<ClaimRow> rows;
    claims.collect(figure, col::milestones::PlannedOn, claims.view().day(), rows);
    std::vector<SysDay> days;
    for (const ClaimRow &row : rows)
        days.push_back(row.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<Figure> out;
    for (const SysDay day : days) {
        const Figure plan = claims.figureAt(figure, col::milestones::PlannedOn, day);
        if (plan.known() && (out.empty() || out.back().value != plan.value))
            out.push_back(plan);
    }
    return out;
}

bool anyClaim(const Claims &claims, std::size_t figure)
{
    using namespace col::milestones;
    return std::ranges::any_of(std::initializer_list<int>{TitleKo, TitleEn, Phase, Weight, Owner, PlannedOn, ActualOn},
                               [&](int column) { return claims.at(figure, column).has_value(); });
}

/// Days from one date to another. A date within the period that was named before is no earlier than it: whoever said
/// 2024 and then November 2024 has moved nothing.
int slip(const Figure &before, const Figure &now)
{
    const PartialDate named = PartialDate::fromCode(before.value);
    const SysDay day = dayOf(now);
    return day >= named.firstDay() && day <= named.lastDay() ? 0 : static_cast<int>((day - named.lastDay()).count());
}

} // namespace

MilestoneFigures milestoneFigures(const View &view)
{
    using namespace col::milestones;
    const Claims claims(view, Kind::Milestones);
    MilestoneFigures out;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        const auto phase = claims.at(figure, Phase);
        if (!view.allPhases() && (!phase || view.fold(phase->value) != view.phase()))
            continue;
        MilestoneState state;
        state.plan = claims.figureAt(figure, PlannedOn);
        state.actual = claims.figureAt(figure, ActualOn);
        state.weight = claims.figureAt(figure, Weight);
        // Undated ones count too: a milestone is known as soon as anything is said of it.
        if (!anyClaim(claims, figure))
            continue;
        state.milestone = view.text(claims.key(figure, Milestone));
        const auto text = [&](int column) {
            const auto claim = claims.at(figure, column);
            return claim ? view.text(claim->value) : std::string();
        };
        state.titleKo = text(TitleKo);
        state.titleEn = text(TitleEn);
        state.phase = phase ? view.text(phase->value) : std::string();

        const std::vector<Figure> history = plans(claims, figure);
        if (!history.empty())
            state.firstPlan = history.front();
        if (history.size() > 1)
            state.previousPlan = history[history.size() - 2];

        const SysDay today = view.day();
        state.done = state.actual.known() && dayOf(state.actual) <= today;
        if (state.plan.known() && !state.done) {
            state.late = dayOf(state.plan) < today;
            state.dueSoon = !state.late && dayOf(state.plan) <= today + std::chrono::days(DueSoonDays);
        }
        const Figure &now = state.done ? state.actual : state.plan;
        if (now.known() && state.firstPlan.known())
            state.slipDays = slip(state.firstPlan, now);
        const Figure &before = state.done ? state.plan : state.previousPlan;
        if (now.known() && before.known())
            state.slipSincePrevious = slip(before, now);

        ++out.total;
        out.done += state.done ? 1 : 0;
        out.late += state.late ? 1 : 0;
        out.dueSoon += state.dueSoon ? 1 : 0;
        out.milestones.push_back(std::move(state));
    }
    return out;
}

} // namespace db
