#include "db/exchange/plan_rules.h"

#include "db/exchange/row_groups.h"
#include "db/exchange/rule_report.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace db {

namespace {

using Row = const Value *;

constexpr std::size_t StageCount = 6;

std::chrono::sys_days dayOf(Row row)
{
    return PartialDate::fromCode(row[col::budget::AsOf]).lastDay();
}

std::int64_t sumHeld(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        sum = std::numeric_limits<std::int64_t>::max();
    return sum;
}

/// The latest rows of one budget line of one year and funding, by stage.
struct Line {
    std::array<Row, StageCount> before{}; // as the file stands
    std::array<Row, StageCount> now{};    // as it would stand, as far as the rows were gone through
};

std::vector<std::size_t> lineColumns()
{
    return {col::budget::Phase, col::budget::FiscalYear, col::budget::Category,
            col::budget::Project, col::budget::Funding,   col::budget::Scope};
}

void putLatest(Row &latest, Row row)
{
    if (!latest || dayOf(row) >= dayOf(latest))
        latest = row;
}

bool approximate(Row row)
{
    return row[col::budget::Approx] == 1;
}

/// How many times one amount is the other, as the power of a unit of money that may have been mistaken; 0 = it is not.
std::int64_t mistakenFactor(Value large, Value small)
{
    constexpr std::int64_t Thousand = 1'000; // 천원 taken for 원
    const Value times = large / small;
    if (times < Thousand)
        return 0;
    // The nearer of 천원, 백만원 and 억원, on a scale of powers.
    if (times < 31'623)
        return Thousand;
    return times < 10'000'000 ? 1'000'000 : 100'000'000;
}

class BudgetRules
{
public:
    BudgetRules(const ImportPlan &plan, ProblemList &problems)
        : m_plan(plan), m_report(plan, problems), m_groups(info(Kind::Budget), *plan.draft.texts, lineColumns())
    {
    }

    void run()
    {
        takeStanding();
        for (const PlannedRow &row : m_plan.rows) {
            if (row.changes()) {
                const auto cells = m_plan.cellsAfter(row);
                if (setsBudget(cells.data()) && cells[col::budget::Amount] != Null)
                    putLatest(lineOf(cells).now[stageOf(cells.data())], cells.data());
            }
        }
        for (const PlannedRow &row : m_plan.rows) {
            if (row.changes())
                check(row);
        }
    }

private:
    static std::size_t stageOf(Row row) { return static_cast<std::size_t>(row[col::budget::Stage]); }
    static bool setsBudget(Row row)
    {
        const auto stage = static_cast<Stage>(row[col::budget::Stage]);
        return stage == Stage::Appropriated || stage == Stage::CarriedOver;
    }

    Line &lineOf(std::span<const Value> cells)
    {
        const std::uint32_t group = m_groups.take(cells);
        if (group == m_lines.size())
            m_lines.emplace_back();
        return m_lines[group];
    }

    void takeStanding()
    {
        const Table &table = m_plan.before->table(Kind::Budget);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto cells = table.row(row);
            if (table.origins[row].state != RowState::Present || cells[col::budget::Amount] == Null)
                continue;
            Line &line = lineOf(cells);
            putLatest(line.before[stageOf(cells.data())], cells.data());
            line.now[stageOf(cells.data())] = line.before[stageOf(cells.data())];
        }
        m_anyBefore = !m_lines.empty();
    }

    /// What the year before left for this one, Null = nothing is known.
    Value carriedInto(Row row)
    {
        std::array<Value, col::budget::Count> before{};
        std::copy_n(row, before.size(), before.begin());
        before[col::budget::FiscalYear] = row[col::budget::FiscalYear] - 1;
        const std::uint32_t group = m_groups.find(before);
        const Row carried = group == RowGroups::None
                                ? nullptr
                                : m_lines[group].now[static_cast<std::size_t>(Stage::CarriedOver)];
        return carried ? carried[col::budget::Amount] : Null;
    }

    void check(const PlannedRow &row)
    {
        const auto cells = m_plan.cellsAfter(row);
        const Value amount = cells[col::budget::Amount];
        const auto stage = static_cast<Stage>(cells[col::budget::Stage]);
        const bool paid = stage == Stage::Spent || stage == Stage::Transferred;
        if (amount == Null || (!paid && !m_anyBefore))
            return;
        Line &line = lineOf(cells);
        if (const Row old = line.before[stageOf(cells.data())])
            checkUnit(row, cells, old[col::budget::Amount]);
        if (!paid || cells[col::budget::FiscalYear] == Null)
            return;
        const Row appropriated = line.now[static_cast<std::size_t>(Stage::Appropriated)];
        if (appropriated && dayOf(appropriated) <= dayOf(cells.data()))
            checkAgainstBudget(row, cells, stage, appropriated[col::budget::Amount]);
        Row &latest = line.now[stageOf(cells.data())];
        if (latest && amount < latest[col::budget::Amount] && dayOf(latest) < dayOf(cells.data())
            && !approximate(latest) && !approximate(cells.data())) {
            m_report.add(row, cells, "cumulative.falls", Severity::Warning, [&] {
                return RuleReport::Says{col::budget::Amount,
                                        {std::to_string(amount), std::to_string(latest[col::budget::Amount]),
                                         PartialDate::fromCode(latest[col::budget::AsOf]).text()}};
            });
        }
        putLatest(latest, cells.data());
    }

    void checkAgainstBudget(const PlannedRow &row, std::span<const Value> cells, Stage stage, Value budget)
    {
        const Value amount = cells[col::budget::Amount];
        if (amount <= budget)
            return;
        if (stage == Stage::Spent) {
            if (const Value carried = carriedInto(cells.data()); carried != Null)
                budget = sumHeld(budget, carried);
            if (amount <= budget)
                return;
        }
        m_report.add(row, cells, stage == Stage::Spent ? "spent.above" : "transferred.above", Severity::Warning, [&] {
            return RuleReport::Says{col::budget::Amount, {std::to_string(amount), std::to_string(budget)}};
        });
    }

    void checkUnit(const PlannedRow &row, std::span<const Value> cells, Value before)
    {
        const Value now = cells[col::budget::Amount];
        if (now <= 0 || before <= 0)
            return;
        const bool small = now < before;
        const std::int64_t factor = small ? mistakenFactor(before, now) : mistakenFactor(now, before);
        if (factor == 0)
            return;
        m_report.add(row, cells, "unit.jump", Severity::Warning, [&] {
            const int field = m_report.fieldOf(col::budget::Amount, cells);
            const std::int64_t named = field > 0 ? m_plan.columns[static_cast<std::size_t>(field - 1)].unitWon : 0;
            const std::int64_t read = named > 0 ? named : 1;
            const std::int64_t meant = small ? read * factor : read / factor;
            std::int64_t amount = small ? 0 : now / factor;
            if (small && __builtin_mul_overflow(now, factor, &amount))
                amount = 0;
            constexpr std::int64_t units[] = {1, 1'000, 1'000'000, 100'000'000};
            const bool known = std::find(std::begin(units), std::end(units), meant) != std::end(units);
            return RuleReport::Says{col::budget::Amount,
                                    {std::to_string(now), std::to_string(before), known ? std::to_string(meant) : ""},
                                    amount == 0 ? std::string() : std::to_string(amount) + "원"};
        });
    }

    const ImportPlan &m_plan;
    RuleReport m_report;
    RowGroups m_groups;
    std::vector<Line> m_lines;
    bool m_anyBefore = false;
};

} // namespace

void checkBudget(const ImportPlan &plan, ProblemList &problems)
{
    if (plan.inserted + plan.updated > 0)
        BudgetRules(plan, problems).run();
}

} // namespace db
