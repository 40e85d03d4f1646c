#include "db/figures/report_parts.h"

#include <algorithm>
#include <array>

namespace db {

namespace {

constexpr std::array<std::pair<Stage, const char *>, 6> Stages{{
    {Stage::Plan, "plan"},
    {Stage::Appropriated, "appropriated"},
    {Stage::Transferred, "transferred"},
    {Stage::Spent, "spent"},
    {Stage::CarriedOver, "carried_over"},
    {Stage::Lapsed, "lapsed"},
}};

/// Spent of appropriated, where both are known: of a break-down nothing is carried over into it.
Rate executionOf(const StageMoney &money)
{
    return {money.spent.value, money.appropriated.value};
}

std::vector<ReportCell> moneyRow(ReportGround &ground, Phrase name, const StageMoney &money, const Rate &execution)
{
    std::vector<ReportCell> row{textCell(std::move(name))};
    std::vector<int> sources;
    PartialDate newest;
    for (const auto &[stage, key] : Stages) {
        const Figure &figure = money.of(stage);
        row.push_back(moneyCell(figure));
        ground.addSource(sources, figure);
        if (figure.known() && figure.asOf.valid() && (!newest.valid() || figure.asOf.lastDay() > newest.lastDay()))
            newest = figure.asOf;
    }
    row.push_back(rateCell(execution));
    row.push_back(dateCell(newest));
    row.push_back(sourceCell(std::move(sources)));
    return row;
}

bool anyKnown(const StageMoney &money)
{
    return std::any_of(Stages.begin(), Stages.end(), [&money](const auto &each) { return money.of(each.first).known(); });
}

ReportTable moneyTable(const char *name, Phrase first)
{
    ReportTable table;
    table.name = name;
    table.title = reportWord(std::string("table:") + name);
    table.columns.push_back(column(std::move(first), ReportCellType::Text));
    for (const auto &[stage, key] : Stages)
        table.columns.push_back(column(measure(key), ReportCellType::Money));
    table.columns.push_back(column(measure("execution_rate"), ReportCellType::Rate));
    table.columns.push_back(column(measure("as_of"), ReportCellType::Date));
    table.columns.push_back(column(measure("source"), ReportCellType::Sources));
    return table;
}

struct Dimension {
    const char *name;
    const char *column;
    const char *prefix; ///< before a member's key in the names of measures
    const std::vector<BudgetShare> *shares;
};

void addBreakDown(ReportChapter &chapter, ReportGround &ground, const Dimension &dimension, Value gap = Null)
{
    ReportTable table = moneyTable(dimension.name, measure(dimension.column));
    for (const BudgetShare &share : *dimension.shares) {
        if (anyKnown(share.money))
            table.rows.push_back(moneyRow(ground, measure(dimension.prefix + share.key), share.money, executionOf(share.money)));
    }
    if (!table.rows.empty())
        table.notes.push_back(reportWord("note:break_down"));
    if (gap != Null && gap != 0)
        table.notes.push_back({PhraseId::RoundingGap, {gap}});
    addTable(chapter, std::move(table));
}

/// The fiscal year whose amount is all that is known of a stage; empty where there are several or none.
std::string onlyYear(const BudgetFigures &budget, Stage stage)
{
    const BudgetShare *only = nullptr;
    for (const BudgetShare &year : budget.byYear) {
        if (!year.money.of(stage).known())
            continue;
        if (only)
            return {};
        only = &year;
    }
    return only && stage != Stage::Plan && only->money.of(stage).value == budget.total.of(stage).value ? only->key : std::string();
}

} // namespace

void writeBudget(ReportChapter &chapter, ReportGround &ground)
{
    const BudgetFigures &budget = ground.now.budget;
    for (const auto &[stage, key] : Stages) {
        const Figure &figure = budget.total.of(stage);
        const std::string only = figure.known() ? onlyYear(budget, stage) : std::string();
        if (!only.empty())
            say(chapter, ground, {PhraseId::YearMoney, {std::string(key), only, figure.value, Value{1}}}, {&figure});
        else if (figure.known())
            say(chapter, ground, {PhraseId::MoneyStands, {std::string(key), figure.value}}, {&figure});
        else if (stage == Stage::Plan || stage == Stage::Appropriated || stage == Stage::Transferred || stage == Stage::Spent)
            say(chapter, ground, {PhraseId::MeasureUnknown, {std::string(key)}});
        if (stage != Stage::Plan)
            continue;
        if (budget.statedPlan && figure.known())
            say(chapter, ground, {PhraseId::StatedAs, {*budget.statedPlan}}, {}, 3);
    }
    const auto base = static_cast<Value>(budget.executionBase);
    if (budget.execution.known())
        say(chapter, ground, {PhraseId::ExecutionIs, {budget.execution.numerator, budget.execution.denominator, base}},
            {&budget.total.spent, &budget.total.appropriated});
    if (budget.payout.known())
        say(chapter, ground, {PhraseId::PayoutIs, {budget.payout.numerator, budget.payout.denominator, base}},
            {&budget.total.transferred, &budget.total.appropriated});
    addBreakDown(chapter, ground, {"by_category", "category", "category:", &budget.byCategory},
                 budget.byCategoryGap);
    addBreakDown(chapter, ground, {"by_funding", "funding", "funding:", &budget.byFunding},
                 budget.byFundingGap);
    addBreakDown(chapter, ground, {"by_year", "fiscal_year", "", &budget.byYear});
}

} // namespace db
