#pragma once

#include "db/exchange/import_plan.h"
#include "db/exchange/plan_summary.h"
#include "ui/session/file_head.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ui {

/// Which rows of a plan are looked at. Rows that the file lacks are not among All: they are no rows of the file.
enum class RowSet { All, New, Changed, Unchanged, Refused, Warned, Missing };
inline constexpr int RowSetCount = 7;

/// What the window asks of a plan, worked out once by the worker: a plan of a million rows then arrives without the
/// window standing still. Rows are named by number: those of the plan in their order, behind them those of
/// ImportPlan::missing.
struct PlanFacts {
    struct Rule {
        std::string id;
        db::Severity severity = db::Severity::Warning;
        std::int64_t count = 0;    ///< among the problems that the plan keeps
        std::uint32_t first = 0;   ///< index of its first problem
    };
    struct LineProblem {
        std::int64_t line = 0;
        std::uint32_t problem = 0; ///< the first of this line
        bool error = false;        ///< any of the line's
    };

    /// Not filled for RowSet::All and RowSet::Missing, which are all numbers of their range.
    std::array<std::vector<std::uint32_t>, RowSetCount> sets;
    std::vector<int> columns;      ///< of the kind, as shown
    std::vector<bool> blank;       ///< per shown column: no row has anything there
    std::vector<bool> steady;      ///< per shown column: no row changes what stands there
    std::vector<LineProblem> lines; ///< in the order of lines; findings about the whole file are not among them
    std::vector<Rule> rules;       ///< errors first, each in the order of the file
    std::int64_t suggestions = 0;
    db::PlanSummary summary;

    std::size_t count(const db::ImportPlan &plan, RowSet set) const;
    /// Null when the line has none.
    const LineProblem *problemOf(std::int64_t line) const;
};

PlanFacts planFacts(const db::ImportPlan &plan);

/// A plan with its facts, as the worker hands it over.
struct PlannedFile {
    std::shared_ptr<db::ImportPlan> plan;
    PlanFacts facts;
    std::shared_ptr<const FileHead> sheetHead; ///< of a workbook: the beginning of the sheet as text
};

} // namespace ui
