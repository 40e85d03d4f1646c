#include "db/figures/budget.h"

#include "db/figures/budget_questions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace db {

namespace {

Value gap(const Figure &total, const std::vector<BudgetShare> &shares)
{
    Value sum = Null;
    for (const BudgetShare &share : shares) {
        if (share.money.plan.known())
            sum = (sum == Null ? 0 : sum) + share.money.plan.value;
    }
    return sum == Null || !total.known() ? Null : total.value - sum;
}

/// A rate in millionths of a percent, dated and sourced by the spending.
Figure percentOf(const Rate &rate, const Figure &spent)
{
    if (!rate.known())
        return {};
    Figure out = spent;
    const long double share = static_cast<long double>(rate.numerator) / static_cast<long double>(rate.denominator);
    out.value = static_cast<Value>(std::llround(share * 100 * DecimalScale));
    out.derived = true;
    out.version = 0;
    return out;
}

} // namespace

const Figure &StageMoney::of(Stage stage) const
{
    switch (stage) {
    case Stage::Plan:
        return plan;
    case Stage::Appropriated:
        return appropriated;
    case Stage::Transferred:
        return transferred;
    case Stage::Spent:
        return spent;
    case Stage::CarriedOver:
        return carriedOver;
    case Stage::Lapsed:
        break;
    }
    return lapsed;
}

Figure &StageMoney::of(Stage stage)
{
    return const_cast<Figure &>(std::as_const(*this).of(stage));
}

BudgetFigures budgetFigures(const View &view, const PhaseList &phases)
{
    const Budget budget(view, phases, view.day());
    BudgetFigures out;
    std::array<MoneySum, AllStages.size()> totals;
    for (const Stage stage : AllStages) {
        MoneySum &sum = totals[static_cast<std::size_t>(stage)];
        sum = budget.total(stage);
        out.total.of(stage) = sum.figure(view);
    }
    const auto sumOf = [&](Stage stage) -> const MoneySum & { return totals[static_cast<std::size_t>(stage)]; };
    if (sumOf(Stage::Plan).overruled != Null)
        out.statedPlan = sumOf(Stage::Plan).overruled;

    const BudgetRates found = budgetRates(budget, sumOf(Stage::Appropriated), sumOf(Stage::Transferred), sumOf(Stage::Spent));
    out.execution = found.execution;
    out.payout = found.payout;
    out.executionBase = found.base;

    out.byCategory = budgetShares(view, budget, Dimension::Category);
    out.byFunding = budgetShares(view, budget, Dimension::Funding);
    for (const int year : budget.years()) {
        BudgetShare share{std::to_string(year), {}};
        bool known = false;
        for (const Stage stage : AllStages) {
            share.money.of(stage) = budget.ofYear(year, stage).figure(view);
            known = known || share.money.of(stage).known();
        }
        if (known)
            out.byYear.push_back(std::move(share));
    }
    out.byCategoryGap = gap(out.total.plan, out.byCategory);
    out.byFundingGap = gap(out.total.plan, out.byFunding);

    const Figure *shown = &out.total.plan;
    for (const Stage stage : AllStages) {
        const Figure &figure = out.total.of(stage);
        if (!out.total.plan.known() && figure.known()
            && (!shown->known() || figure.asOf.lastDay() > shown->asOf.lastDay()))
            shown = &figure;
    }
    out.asOf = shown->asOf;
    out.source = shown->source;
    return out;
}

Figure planTotal(const View &view, const PhaseList &phases, SysDay day)
{
    return Budget(view, phases, day).total(Stage::Plan).figure(view);
}

MoneySum tracedMoney(const View &view, const PhaseList &phases, const MoneyQuestion &question)
{
    const Budget budget(view, phases, view.day(), true);
    if (question.dimension) {
        const auto parts = question.year == 0 ? budget.breakDown(question.stage, *question.dimension)
                                              : budget.breakDown(question.stage, *question.dimension, question.year);
        for (const MoneyLines::Part &part : parts) {
            if (memberKey(view, *question.dimension, part.member) == question.member)
                return part.sum;
        }
        return {};
    }
    return question.year == 0 ? budget.total(question.stage) : budget.ofYear(question.year, question.stage);
}

std::vector<YearPart> partsByYear(const View &view, const PhaseList &phases, Stage stage, Dimension dimension)
{
    const Budget budget(view, phases, view.day());
    std::vector<YearPart> out;
    for (const int year : budget.years()) {
        for (const MoneyLines::Part &part : budget.breakDown(stage, dimension, year)) {
            if (part.sum.known())
                out.push_back({year, memberKey(view, dimension, part.member), part.sum.figure(view)});
        }
    }
    return out;
}

std::vector<DenominatorPart> denominatorParts(const View &view, const PhaseList &phases)
{
    const Budget budget(view, phases, view.day());
    std::vector<DenominatorPart> out;
    const auto add = [&out](Stage stage, int year, const MoneySum &sum) {
        if (sum.known())
            out.push_back({stage, year, sum.value});
    };
    if (const int year = budget.onlyYear(); year != 0) {
        add(Stage::Appropriated, year, budget.ofYear(year, Stage::Appropriated));
        if (!out.empty())
            add(Stage::CarriedOver, year - 1, budget.ofYear(year - 1, Stage::CarriedOver));
        return out;
    }
    const MoneySum total = budget.total(Stage::Appropriated);
    const Value denominator = budget.appropriatedSoFar(total);
    if (denominator == total.value) {
        add(Stage::Appropriated, 0, total);
        return out;
    }
    for (const int year : budget.years()) {
        if (year <= yearOf(view.day()))
            add(Stage::Appropriated, year, budget.ofYear(year, Stage::Appropriated));
    }
    return denominator == Null ? std::vector<DenominatorPart>{} : out;
}

Figure executionPercent(const View &view, const PhaseList &phases, SysDay day)
{
    const Budget budget(view, phases, day);
    const MoneySum spent = budget.total(Stage::Spent);
    if (!spent.known())
        return {};
    return percentOf(budgetRates(budget, budget.total(Stage::Appropriated), {}, spent).execution, spent.figure(view));
}

Figure executionPercent(const BudgetFigures &budget)
{
    return budget.total.spent.known() ? percentOf(budget.execution, budget.total.spent) : Figure{};
}

} // namespace db
