#include "db/exchange/rule_report.h"

#include "db/exchange/cell_text.h"

#include <algorithm>

namespace db {

int RuleReport::fieldOf(int column, std::span<const Value> cells) const
{
    for (std::size_t field = 0; column >= 0 && field < m_plan.columns.size(); ++field) {
        const ColumnUse &use = m_plan.columns[field];
        const bool states = std::all_of(use.fixed.begin(), use.fixed.end(), [&](const ColumnUse::Fixed &fixed) {
            return cells[static_cast<std::size_t>(fixed.column)] == fixed.value;
        });
        if (use.column == column && states)
            return static_cast<int>(field) + 1;
    }
    return 0;
}

void RuleReport::put(const PlannedRow &row, std::span<const Value> cells, std::string_view rule, Severity severity,
                     Says says)
{
    Problem problem;
    problem.line = row.line;
    problem.column = fieldOf(says.column, cells);
    if (problem.column > 0)
        problem.header = m_plan.columns[static_cast<std::size_t>(problem.column - 1)].header;
    if (says.column >= 0) {
        const auto at = static_cast<std::size_t>(says.column);
        problem.text = cellText(info(m_plan.kind).columns[at], cells[at], *m_plan.draft.texts);
    }
    problem.rule = rule;
    problem.severity = severity;
    problem.args = std::move(says.args);
    problem.suggestion = std::move(says.suggestion);
    m_problems.add(std::move(problem));
}

} // namespace db
