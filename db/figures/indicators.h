#pragma once

#include "db/figures/counts.h"
#include "db/figures/headline.h"
#include "db/figures/training.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace db {

// A status against the target due now: at least 95 % normal, 80 to 95 % attention, below trouble (design 4).
inline constexpr double OnTrackShare = 0.95;
inline constexpr double AttentionShare = 0.80;

/// The indicators of what is built: computing power, storage, equipment, buildings. In the order they are shown.
std::span<const std::string_view> infrastructureIndicators();

/// A target of the look with the day it is due.
struct DueTarget {
    Figure figure;     ///< millionths
    PartialDate dueOn; ///< invalid when blank and no end of the phase or programme is known
    SysDay due = SysDay::max();
};

/// The day of a target: as stated, else the end of its phase (Null = the programme); invalid when that is not known.
PartialDate dueDate(const PhaseList &phases, Value phase, PartialDate stated);

/// Targets (nature: target, blank scope) of the look. In a phase the phase's own; over all phases the programme's own
/// (blank phase), else those of the first phase, whose counts run from the programme's start like the programme's.
class Targets final
{
public:
    Targets(const View &view, const PhaseList &phases);
    /// As known on a day, in order of their due dates.
    std::vector<DueTarget> of(const Counts::Definition &indicator, SysDay day) const;
    /// Whether there is one as known on a day, of whatever phase.
    bool any(const Counts::Definition &indicator, SysDay day) const;

private:
    std::vector<DueTarget> ofPhase(Value indicator, Value phase, SysDay day) const;

    const View &m_view;
    const PhaseList &m_phases;
    Claims m_claims;
};

/// What the file knows of the indicators of one look. Holds references to its parts.
class Indicators final
{
public:
    /// `budget` is that of the view, where it is known already.
    Indicators(const View &view, const PhaseList &phases, const Counts &counts, const BudgetFigures *budget = nullptr);

    /// Those of the published record in its order, then the others by key; graduates and execution_rate also when not
    /// defined.
    const std::vector<Counts::Definition> &all() const { return m_definitions; }
    const Counts::Definition *find(std::string_view key) const;
    /// The value of an indicator on a day, in millionths: graduates from training, execution_rate (percent) from the
    /// budget, others from observations; for those two an observation stands where nothing can be derived.
    Figure valueAt(const Counts::Definition &indicator, SysDay day) const;
    std::vector<DueTarget> targets(const Counts::Definition &indicator) const;
    /// The target of an indicator due at a day on the line between its due dates; see targetAt.
    Value targetNow(const Counts::Definition &indicator, SysDay day) const;
    /// Whether there is a claim or a target, of whatever phase; of graduates and execution_rate, what makes them up.
    bool told(const Counts::Definition &indicator) const;
    /// Days on which the value was claimed, in order.
    std::vector<SysDay> claimDays(const Counts::Definition &indicator) const;

private:
    const View &m_view;
    const PhaseList &m_phases;
    const Counts &m_counts;
    const BudgetFigures *m_budget; ///< may be null
    Cohorts m_cohorts;
    Targets m_targets;
    std::vector<Counts::Definition> m_definitions;
};

/// The point at a day on the straight line between due dates, in millionths: from zero at the start of the phase (or
/// programme) for cumulative indicators that should rise, from the first claim for others and where no start is known.
/// An indicator that is not cumulative has the target of the next due date. Null without a dated line.
Value targetAt(const std::vector<DueTarget> &targets, const Counts::Definition &indicator, std::optional<SysDay> start,
               const Figure &baseline, SysDay day);

/// How far a value reaches its target, 1.0 = there, never capped (domain.md 4.3): up value / target; down
/// (baseline - value) / (baseline - target); hold target / value, 1.0 while the value is not above the target.
/// Nothing when the target is 0 (up) or equals the baseline (down), or a number is missing.
std::optional<double> attainmentOf(Direction direction, Value value, Value target, Value baseline);
Status statusOf(double attainment);

/// Quarters from one day to another, each calendar quarter one, days of a quarter as shares of it.
double quartersBetween(SysDay from, SysDay to);

/// Every indicator with a claim or a target by the day looked at, in the order of their definitions. In one phase those
/// of another or of the programme are listed too; what cannot be told of them there is unknown.
/// `budget` is that of the view, where it is known already.
std::vector<IndicatorState> indicatorStates(const View &view, const PhaseList &phases, const Counts &counts,
                                            const BudgetFigures *budget = nullptr);

} // namespace db
