#include "db/figures/budget_questions.h"

#include "db/exchange/cell_text.h"

#include <utility>

namespace db {

std::string memberKey(const View &view, Dimension dimension, Value member)
{
    if (dimension != Dimension::Funding)
        return view.text(member);
    const auto &column = info(Kind::Budget).columns[col::budget::Funding];
    return cellText(column, member, *view.snapshot().texts);
}

std::vector<BudgetShare> budgetShares(const View &view, const Budget &budget, Dimension dimension, int year)
{
    std::vector<BudgetShare> out;
    std::vector<Value> members;
    for (const Stage stage : AllStages) {
        for (const MoneyLines::Part &part : year == 0 ? budget.breakDown(stage, dimension)
                                                       : budget.breakDown(stage, dimension, year)) {
            auto it = std::find(members.begin(), members.end(), part.member);
            if (it == members.end()) {
                members.push_back(part.member);
                out.push_back({memberKey(view, dimension, part.member), {}});
                it = members.end() - 1;
            }
            out[static_cast<std::size_t>(it - members.begin())].money.of(stage) = part.sum.figure(view);
        }
    }
    if (dimension == Dimension::Funding) {
        std::vector<std::size_t> order(out.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return members[a] < members[b]; });
        std::vector<BudgetShare> sorted;
        for (const std::size_t i : order)
            sorted.push_back(std::move(out[i]));
        return sorted;
    }
    return out;
}

BudgetRates budgetRates(const Budget &budget, const MoneySum &appropriated, const MoneySum &transferred,
                        const MoneySum &spent)
{
    BudgetRates out;
    Value denominator = budget.appropriatedSoFar(appropriated);
    if (const int year = budget.onlyYear(); year != 0) {
        out.base = RateBase::CurrentBudget;
        denominator = budget.ofYear(year, Stage::Appropriated).value;
        const MoneySum carried = budget.ofYear(year - 1, Stage::CarriedOver);
        if (denominator != Null && carried.known())
            denominator += carried.value;
    }
    out.execution = {spent.value, denominator};
    out.payout = {transferred.value, denominator};
    return out;
}

} // namespace db
