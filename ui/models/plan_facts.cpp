#include "ui/models/plan_facts.h"

#include <algorithm>

namespace ui {

namespace {

void gatherProblems(const db::ImportPlan &plan, PlanFacts &facts)
{
    for (std::size_t i = 0; i < plan.problems.size(); ++i) {
        const db::Problem &problem = plan.problems[i];
        const bool error = problem.severity == db::Severity::Error;
        const auto known = std::find_if(facts.rules.begin(), facts.rules.end(), [&problem](const PlanFacts::Rule &rule) {
            return rule.id == problem.rule && rule.severity == problem.severity;
        });
        if (known == facts.rules.end())
            facts.rules.push_back({problem.rule, problem.severity, 1, static_cast<std::uint32_t>(i)});
        else
            ++known->count;
        if (!problem.suggestion.empty())
            ++facts.suggestions;
        if (problem.line > 0)
            facts.lines.push_back({problem.line, static_cast<std::uint32_t>(i), error});
    }
    std::stable_sort(facts.rules.begin(), facts.rules.end(), [](const PlanFacts::Rule &a, const PlanFacts::Rule &b) {
        return a.severity < b.severity;
    });
    std::stable_sort(facts.lines.begin(), facts.lines.end(),
                     [](const PlanFacts::LineProblem &a, const PlanFacts::LineProblem &b) { return a.line < b.line; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < facts.lines.size(); ++i) {
        if (kept > 0 && facts.lines[kept - 1].line == facts.lines[i].line)
            facts.lines[kept - 1].error = facts.lines[kept - 1].error || facts.lines[i].error;
        else
            facts.lines[kept++] = facts.lines[i];
    }
    facts.lines.resize(kept);
}

void gatherColumns(const db::ImportPlan &plan, PlanFacts &facts)
{
    // Columns that the file says something about, in the order of the kind; a wide table's headers state some.
    const std::span<const db::Column> columns = db::info(plan.kind).columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool said = columns[i].identifies()
            || std::any_of(plan.columns.begin(), plan.columns.end(), [column](const db::ColumnUse &use) {
                   return use.column == column
                       || std::any_of(use.fixed.begin(), use.fixed.end(),
                                      [column](const db::ColumnUse::Fixed &fixed) { return fixed.column == column; });
               });
        if (said && columns[i].stored())
            facts.columns.push_back(column);
    }
    facts.blank.assign(facts.columns.size(), true);
    facts.steady.assign(facts.columns.size(), true);
}

} // namespace

std::size_t PlanFacts::count(const db::ImportPlan &plan, RowSet set) const
{
    if (set == RowSet::All)
        return plan.rows.size();
    if (set == RowSet::Missing)
        return plan.missing.size();
    return sets[static_cast<std::size_t>(set)].size();
}

const PlanFacts::LineProblem *PlanFacts::problemOf(std::int64_t line) const
{
    const auto found = std::lower_bound(lines.begin(), lines.end(), line, [](const LineProblem &each, std::int64_t at) {
        return each.line < at;
    });
    return found == lines.end() || found->line != line ? nullptr : &*found;
}

PlanFacts planFacts(const db::ImportPlan &plan)
{
    PlanFacts facts;
    gatherProblems(plan, facts);
    gatherColumns(plan, facts);
    facts.summary = db::summarize(plan);
    std::size_t blanks = facts.columns.size();
    const auto see = [&facts, &blanks](std::span<const db::Value> cells) {
        for (std::size_t i = 0; i < facts.columns.size() && blanks > 0; ++i) {
            const auto at = static_cast<std::size_t>(facts.columns[i]);
            if (facts.blank[i] && at < cells.size() && cells[at] != db::Null) {
                facts.blank[i] = false;
                --blanks;
            }
        }
    };
    std::size_t steady = facts.columns.size();
    const auto compare = [&facts, &steady](std::span<const db::Value> before, std::span<const db::Value> after) {
        for (std::size_t i = 0; i < facts.columns.size() && steady > 0; ++i) {
            const auto at = static_cast<std::size_t>(facts.columns[i]);
            if (facts.steady[i] && at < before.size() && at < after.size() && before[at] != after[at]) {
                facts.steady[i] = false;
                --steady;
            }
        }
    };
    const auto add = [&facts](RowSet set, std::size_t row) {
        facts.sets[static_cast<std::size_t>(set)].push_back(static_cast<std::uint32_t>(row));
    };
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const db::PlannedRow &row = plan.rows[i];
        switch (row.fate) {
        case db::RowFate::Inserted:
            add(RowSet::New, i);
            break;
        case db::RowFate::Updated:
            add(RowSet::Changed, i);
            compare(plan.cellsBefore(row), plan.cellsAfter(row));
            break;
        case db::RowFate::Unchanged:
            add(RowSet::Unchanged, i);
            break;
        case db::RowFate::Rejected:
            add(RowSet::Refused, i);
            break;
        }
        if (row.fate != db::RowFate::Rejected && facts.problemOf(row.line))
            add(RowSet::Warned, i);
        if (blanks > 0) {
            see(plan.cellsAfter(row));
            see(plan.cellsBefore(row));
        }
    }
    for (const std::uint32_t row : plan.missing) {
        if (blanks == 0)
            break;
        see(plan.before->table(plan.kind).row(row));
    }
    // What is wrong with a refused row stands in the first column.
    if (!facts.blank.empty() && plan.rejected > 0)
        facts.blank.front() = false;
    return facts;
}

} // namespace ui
