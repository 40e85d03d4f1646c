#pragma once

#include "db/exchange/import_plan.h"

#include <algorithm>
#include <string>
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
        const bool error = problem.severity == Severity::Error;
        ++(error ? m_errorCount : m_warningCount);
        auto &list = error ? m_errors : m_warnings;
        if (list.size() < ImportPlan::ProblemLimit)
            list.push_back(std::move(problem));
    }

    std::int64_t errors() const { return m_errorCount; }

    /// Hands everything to the plan, in the order of lines.
    void moveTo(ImportPlan &plan)
    {
        plan.errors = m_errorCount;
        plan.warnings = m_warningCount;
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
    std::int64_t m_errorCount = 0;
    std::int64_t m_warningCount = 0;
};

} // namespace db
