#pragma once

#include "db/figures/budget.h"
#include "db/figures/figure_ref.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// The columns of the ladder. Carried in (전년도 이월액) of a year is what was carried over from the year before.
enum class MatrixColumn { Plan, Appropriated, CarriedIn, Transferred, Spent, CarriedOver, Lapsed };
inline constexpr std::array<MatrixColumn, 7> MatrixColumns{
    MatrixColumn::Plan, MatrixColumn::Appropriated, MatrixColumn::CarriedIn, MatrixColumn::Transferred,
    MatrixColumn::Spent, MatrixColumn::CarriedOver, MatrixColumn::Lapsed};
/// "plan", "carried_in" …: the words for a column.
std::string_view matrixColumnKey(MatrixColumn column);

/// What an amount does not agree with; the size of the gap is in won and never 0.
struct MatrixGap {
    enum class Kind {
        PartsLess,  ///< the known parts are less than the whole: the rest is not broken down, or wrong
        PartsMore,  ///< the parts are more than the whole
        YearsLess,  ///< the same of the years of the whole look
        YearsMore,
        Stated,     ///< another total is stated, whose parts are newer: the amount is stated less shown, signed
        PaidAboveBudget, ///< more was paid out than appropriated
    };
    Kind kind{};
    Value amount = 0;
};

struct MatrixCell {
    Figure figure; ///< unknown is not zero
    FigureRef ref; ///< opens it; known where the figure is
    std::vector<MatrixGap> gaps;
};

/// appropriated + carried in = spent + carried over + lapsed (domain.md 4.1), once the year is over.
struct MatrixBalance {
    enum class State {
        Holds,
        Open,    ///< the year is not over: what is neither spent nor left stands to be spent
        Unknown, ///< a term is not known, see `missing`; or, of the whole look, a year's balance is not
        Gap,     ///< `difference` says how far it is off; also before the year is over when more went out than came in
        None,    ///< the row has none of the terms
    };
    State state = State::None;
    Value difference = Null; ///< won, what came in less what went out, of what is known
    std::vector<MatrixColumn> missing;
};

struct MatrixRow {
    int year = 0;       ///< 0 = the whole look
    std::string member; ///< as BudgetShare::key; empty = the total of the year
    std::array<MatrixCell, MatrixColumns.size()> cells;
    MatrixBalance balance;
    Rate execution;     ///< spent over what there was to spend
    RateBase executionBase = RateBase::CurrentBudget;

    const MatrixCell &at(MatrixColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    MatrixCell &at(MatrixColumn column) { return cells[static_cast<std::size_t>(column)]; }
    Value value(MatrixColumn column) const { return at(column).figure.value; }
};

/// The ladder of the look as a matrix: the whole look first, then its fiscal years, each followed by its parts by the
/// dimension. Amounts are those of budgetFigures() and partsByYear(); every identity is checked in integers.
struct BudgetMatrix {
    std::optional<Dimension> by;
    std::vector<MatrixRow> rows; ///< empty when nothing is known
    int gaps = 0;     ///< cells and balances that do not agree
    int balances = 0; ///< of years: those that hold
};
BudgetMatrix budgetMatrix(const View &view, const PhaseList &phases, std::optional<Dimension> by);

/// The balance of one row. `over`: its year has ended. `first`: nothing can have been carried in, for it is the first
/// year of all; an unknown carried in counts as nothing then.
MatrixBalance balanceOf(const MatrixRow &row, bool over, bool first);

} // namespace db
