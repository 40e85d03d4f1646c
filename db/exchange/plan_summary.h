#pragma once

#include "db/exchange/import_plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace db {

/// Money or records before a plan and after it.
struct BeforeAfter {
    std::int64_t rowsBefore = 0; ///< figures (kinds with as-of) or rows that stand
    std::int64_t rowsAfter = 0;
    /// Sums of the kind's Money column in won; empty when a sum leaves the range of 64 bits: never a wrong number.
    std::optional<std::int64_t> wonBefore = 0;
    std::optional<std::int64_t> wonAfter = 0;
};

/// The figures that a plan touches which agree in one coordinate, or in two.
struct SummaryLine {
    Value key = Null;    ///< cell of the column, texts by id in the plan's dictionary
    Value second = Null; ///< of a line by stage and year: the fiscal year
    BeforeAfter sums;
};

/// What a plan does to the sums, for the page that shows its differences.
///
/// Every figure counts once and for each of its sources, with the claim of the latest as-of date that stands: before
/// the plan, and after it. So the sums by stage are sums of what is known last, not of all claims ever made. Kinds
/// without as-of count every row.
struct PlanSummary {
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::int64_t missing = 0;   ///< rows of the file's scope that it does not have
    std::int64_t withdrawn = 0; ///< of these, taken out by the plan
    bool money = false;         ///< the kind has amounts; else only the numbers of rows mean something

    BeforeAfter touched; ///< the figures that new, changed and withdrawn rows speak of
    BeforeAfter whole;   ///< the whole kind
    // Of `touched`, in the order in which the plan comes to them; empty where the kind has no such column.
    std::vector<SummaryLine> byCategory;
    std::vector<SummaryLine> byFunding;
    std::vector<SummaryLine> bySource;
    std::vector<SummaryLine> byStageAndYear;
};

/// Takes time in proportion to the plan's rows and the kind's rows that stand.
PlanSummary summarize(const ImportPlan &plan);

/// A rule that a plan's warnings break, for accepting them by name.
struct RuleWarnings {
    std::string rule;
    std::int64_t count = 0;
    std::vector<std::int64_t> firstLines; ///< at most 5, ascending, without repeats; 0 = the whole file
};

/// The warnings of a plan by rule, the most frequent first.
std::vector<RuleWarnings> warningsByRule(const ImportPlan &plan);

} // namespace db
