#pragma once

#include "db/exchange/import_plan.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace db {

/// Collects findings for a plan: all are counted, the first ImportPlan::ProblemLimit of errors and of warnings each
/// compete for the places, errors before warnings.
class ProblemList final
{
public:
    void add(Problem problem)
    {
        count(problem.rule, problem.severity);
        auto &list = problem.severity == Severity::Error ? m_errors : m_warnings;
        if (list.size() < ImportPlan::ProblemLimit)
            list.push_back(std::move(problem));
    }

    /// Whether a further one would be kept; where not, count() is all there is to do and costs nothing.
    bool keeps(Severity severity) const
    {
        return (severity == Severity::Error ? m_errors : m_warnings).size() < ImportPlan::ProblemLimit;
    }
    void count(std::string_view rule, Severity severity)
    {
        ++(severity == Severity::Error ? m_errorCount : m_warningCount);
        const auto known = std::find_if(m_counts.begin(), m_counts.end(), [&](const RuleCount &one) {
            return one.severity == severity && one.rule == rule;
        });
        if (known == m_counts.end())
            m_counts.push_back({std::string(rule), severity, 1});
        else
            ++known->count;
    }

    std::int64_t errors() const { return m_errorCount; }

    /// Hands everything to the plan, in the order of lines.
    void moveTo(ImportPlan &plan)
    {
        plan.errors = m_errorCount;
        plan.warnings = m_warningCount;
        plan.ruleCounts = std::move(m_counts);
        plan.problems = std::move(m_errors);
        for (Problem &warning : m_warnings) {
            if (plan.problems.size() < ImportPlan::ProblemLimit)
                plan.problems.push_back(std::move(warning));
        }
        std::stable_sort(plan.problems.begin(), plan.problems.end(), [](const Problem &a, const Problem &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
    }

private:
    std::vector<Problem> m_errors;
    std::vector<Problem> m_warnings;
    std::vector<RuleCount> m_counts; // a handful of rules: a look along them is enough
    std::int64_t m_errorCount = 0;
    std::int64_t m_warningCount = 0;
};

} // namespace db
