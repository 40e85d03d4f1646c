#include "db/figures/budget_questions.h"

#include <numeric>
#include <string_view>
#include <utility>

namespace db {

namespace {

/// The published record's categories, in the order of its own break-down.
constexpr std::string_view PublishedCategories[] = {"infrastructure", "rnd", "startup", "companies", "talent"};

} // namespace

std::string memberKey(const View &view, Dimension dimension, Value member)
{
    if (dimension != Dimension::Funding)
        return view.text(member);
    const auto &column = info(Kind::Budget).columns[col::budget::Funding];
    return cellText(view.snapshot(), column, member);
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
    std::vector<std::size_t> order(out.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return dimension == Dimension::Funding ? members[a] < members[b]
                                               : keyBefore(out[a].key, out[b].key, PublishedCategories);
    });
    std::vector<BudgetShare> sorted;
    for (const std::size_t i : order)
        sorted.push_back(std::move(out[i]));
    return sorted;
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
