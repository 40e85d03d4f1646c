#pragma once

#include "db/figures/headline.h"
#include "db/figures/money.h"
#include "db/figures/phases.h"

#include <string>

namespace db {

/// The money of the look (design 4), the programme's own only: rows with a scope never count here.
///
/// Totals. A stage's total of a phase is its stated total, unless the sum of its parts counts (see countsBefore): its
/// categories, projects or fundings from one statement, or its fiscal years. Years replace a stated total only when
/// every year of the phase's period is there (up to the day looked at for stages other than the plan): 2022 and 2023 of
/// five years are details. Without a stated total the sum of what is known counts.
/// Over all phases the rows with a blank phase are the stated total and the phases its parts, complete when every
/// phase the file knows has one.
/// Appropriated, transferred, spent and lapsed of a phase are the sums over its fiscal years of what counts for each;
/// carried over is that of the latest year.
///
/// Rates. When one fiscal year alone has an appropriation, transfer or spending, the denominator is the current budget
/// (예산현액 = appropriated + carried over of the year before); else the appropriations, without years that have not begun.
BudgetFigures budgetFigures(const View &view, const PhaseList &phases);

/// The plan's total of the look as known on an earlier day.
Figure planTotal(const View &view, const PhaseList &phases, SysDay day);
/// The execution rate of the look on an earlier day, in millionths of a percent, dated and sourced by the spending.
Figure executionPercent(const View &view, const PhaseList &phases, SysDay day);
/// The same of the day that was looked at.
Figure executionPercent(const BudgetFigures &budget);

/// Which amount of the look: a stage's total, of one fiscal year or one member of a break-down.
struct MoneyQuestion {
    Stage stage{};
    int year = 0; ///< 0 = the whole look
    // Of a year too: the member within it.
    std::optional<Dimension> dimension;
    std::string member; ///< as BudgetShare::key
};
/// The amount with the rows that make it up: their amounts add up to it exactly.
MoneySum tracedMoney(const View &view, const PhaseList &phases, const MoneyQuestion &question);

/// One member of the break-down of one fiscal year.
struct YearPart {
    int year = 0;
    std::string key; ///< as BudgetShare::key
    Figure figure;
};
/// Every year's own break-down, the years in order; each whole from one statement (see MoneyLines::breakDown).
std::vector<YearPart> partsByYear(const View &view, const PhaseList &phases, Stage stage, Dimension dimension);

/// What the rates are shares of, in parts that add up to Rate::denominator: each stage of a year, or (year 0) the total.
struct DenominatorPart {
    Stage stage{};
    int year = 0;
    Value won = 0;
};
std::vector<DenominatorPart> denominatorParts(const View &view, const PhaseList &phases);

} // namespace db
