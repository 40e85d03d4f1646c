#pragma once

#include "db/exchange/problem_list.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Puts what a rule found about a planned row where the person finds it: the row's line, the field that states the
/// column, its header and the value that the row would have.
class RuleReport final
{
public:
    RuleReport(const ImportPlan &plan, ProblemList &problems) : m_plan(plan), m_problems(problems) {}

    /// What a finding says beside its rule.
    struct Says {
        int column = -1; ///< index in the kind's columns, -1 = the row as a whole
        std::vector<std::string> args = {};
        std::string suggestion = {};
    };
    /// `says` gives a Says and is only called where the finding is kept: a file may break a rule a million times.
    template<typename Say>
    void add(const PlannedRow &row, std::span<const Value> cells, std::string_view rule, Severity severity, Say says)
    {
        if (m_problems.keeps(severity))
            put(row, cells, rule, severity, says());
        else
            m_problems.count(rule, severity);
    }

    /// The field (first = 1) whose cells state this column in rows with these cells, 0 = none.
    int fieldOf(int column, std::span<const Value> cells) const;

private:
    void put(const PlannedRow &row, std::span<const Value> cells, std::string_view rule, Severity severity, Says says);

    const ImportPlan &m_plan;
    ProblemList &m_problems;
};

} // namespace db
