#pragma once

#include "db/figures/headline.h"
#include "db/figures/money.h"
#include "db/figures/phases.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

// What the headline's money and the matrix share.

namespace db {

inline constexpr std::array<Stage, 6> AllStages{Stage::Plan, Stage::Appropriated, Stage::Transferred,
                                                Stage::Spent, Stage::CarriedOver, Stage::Lapsed};

/// The fiscal year of a day.
inline int yearOf(SysDay day)
{
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

/// The money of one look, asked stage by stage.
class Budget final
{
public:
    Budget(const View &view, const PhaseList &phases, SysDay day, bool traced = false)
        : m_view(view), m_phases(phases), m_lines(view, day, traced)
    {
        for (const int year : m_lines.years()) {
            if (year != 0)
                m_years.push_back(year);
        }
        std::sort(m_years.begin(), m_years.end());
        for (const Value phase : m_lines.phases()) {
            if (phase != Null)
                m_own.push_back(phase);
        }
        std::sort(m_own.begin(), m_own.end(), [&view](Value a, Value b) {
            return keyBefore(view.text(a), view.text(b));
        });
    }

    /// Over all phases: a blank phase's amount against the sum of the phases.
    template<typename OfPhase>
    MoneySum overPhases(OfPhase ofPhase) const
    {
        if (!m_view.allPhases())
            return m_view.phase() == Null ? MoneySum{} : ofPhase(m_view.phase());
        PartSum parts;
        for (const Value phase : m_own)
            parts.sum.add(ofPhase(phase));
        parts.complete = parts.sum.known();
        for (const PhaseSpan &phase : m_phases.all())
            parts.complete = parts.complete && ofPhase(phase.folded).known();
        return choose(ofPhase(Null), {&parts, 1});
    }

    MoneySum ofYear(int year, Stage stage) const
    {
        return overPhases([&](Value phase) { return m_lines.total(phase, year, stage); });
    }

    MoneySum total(Stage stage) const
    {
        if (stage == Stage::Plan)
            return overPhases([&](Value phase) { return planOf(phase); });
        // Year by year over the phases first: files may name the phase in one year and not in the next.
        PartSum years;
        for (const int year : m_years) {
            const MoneySum sum = ofYear(year, stage);
            if (stage == Stage::CarriedOver && sum.known())
                years.sum = sum;
            else
                years.sum.add(sum);
        }
        const auto [first, last] = period(m_view.allPhases() ? Null : m_view.phase());
        years.complete = hasEveryYear(first, std::min(last, yearOf(m_lines.day())),
                                      [&](int year) { return ofYear(year, stage).known(); });
        return choose(overPhases([&](Value phase) { return m_lines.total(phase, 0, stage); }), {&years, 1});
    }

    /// What the years that have begun by the day were given.
    Value appropriatedSoFar(const MoneySum &total) const
    {
        Value out = total.value;
        const MoneySum stated = overPhases([&](Value phase) { return m_lines.total(phase, 0, Stage::Appropriated); });
        if (!total.known() || stated.value == total.value)
            return out;
        bool begun = false;
        for (const int year : m_years) {
            const MoneySum sum = ofYear(year, Stage::Appropriated);
            if (year > yearOf(m_lines.day()) && sum.known())
                out -= sum.value;
            else
                begun = begun || sum.known();
        }
        return begun ? out : Null; // nothing is known of the years so far, which is not nothing given
    }

    /// The only fiscal year with money given or spent; 0 = none or several.
    int onlyYear() const
    {
        int only = 0;
        for (const Stage stage : {Stage::Appropriated, Stage::Transferred, Stage::Spent}) {
            if (overPhases([&](Value phase) { return m_lines.total(phase, 0, stage); }).known())
                return 0;
            for (const int year : m_years) {
                if (year > yearOf(m_lines.day()) || year == only || !ofYear(year, stage).known())
                    continue;
                if (only != 0)
                    return 0;
                only = year;
            }
        }
        return only;
    }

    using Parts = std::vector<MoneyLines::Part>;

    Parts breakDown(Stage stage, Dimension dimension) const
    {
        if (!m_view.allPhases())
            return m_view.phase() == Null ? Parts{} : breakDownOf(m_view.phase(), stage, dimension);
        Parts parts = breakDownOf(Null, stage, dimension);
        if (parts.empty()) {
            for (const Value phase : m_own)
                merge(parts, breakDownOf(phase, stage, dimension), false);
        }
        return parts;
    }

    /// The break-down of one fiscal year.
    Parts breakDown(Stage stage, Dimension dimension, int year) const
    {
        if (!m_view.allPhases())
            return m_view.phase() == Null ? Parts{} : m_lines.breakDown(m_view.phase(), year, stage, dimension);
        Parts parts = m_lines.breakDown(Null, year, stage, dimension);
        if (parts.empty()) {
            for (const Value phase : m_own)
                merge(parts, m_lines.breakDown(phase, year, stage, dimension), false);
        }
        return parts;
    }

    const std::vector<int> &years() const { return m_years; }
    /// First and last fiscal year of the look; 1 and 0 when its period is not known.
    std::pair<int, int> period() const { return period(m_view.allPhases() ? Null : m_view.phase()); }
    /// Phases that rows name, in order.
    const std::vector<Value> &phases() const { return m_own; }
    MoneySum planOfPhase(Value phase) const { return planOf(phase); }

private:
    /// First and last fiscal year of a phase (Null = programme); 1 and 0 when the period is not known.
    std::pair<int, int> period(Value phase) const
    {
        const PhaseSpan *span = m_phases.find(phase);
        const auto first = phase == Null ? m_phases.programmeStart() : span ? span->first() : std::nullopt;
        const auto last = phase == Null ? m_phases.programmeEnd() : span ? span->last() : std::nullopt;
        return first && last ? std::pair(yearOf(*first), yearOf(*last)) : std::pair(1, 0);
    }

    template<typename Known>
    static bool hasEveryYear(int first, int last, Known known)
    {
        for (int year = first; year <= last; ++year) {
            if (!known(year))
                return false;
        }
        return first <= last;
    }

    MoneySum planOf(Value phase) const
    {
        const MoneySum whole = m_lines.total(phase, 0, Stage::Plan);
        PartSum years;
        for (const int year : m_years)
            years.sum.add(m_lines.total(phase, year, Stage::Plan));
        const auto [first, last] = period(phase);
        years.complete = hasEveryYear(
            first, last, [&](int year) { return m_lines.total(phase, year, Stage::Plan).known(); });
        if (first <= last && !years.complete && whole.known())
            return whole; // some years of a known period are details
        MoneySum out = choose(whole, {&years, 1});
        if (out.overruled == Null)
            out.overruled = whole.overruled;
        return out;
    }

    Parts breakDownOf(Value phase, Stage stage, Dimension dimension) const
    {
        Parts parts = m_lines.breakDown(phase, 0, stage, dimension);
        if (!parts.empty())
            return parts;
        for (const int year : m_years)
            merge(parts, m_lines.breakDown(phase, year, stage, dimension), stage == Stage::CarriedOver);
        return parts;
    }

    static void merge(Parts &parts, const Parts &others, bool replace)
    {
        if (replace && !others.empty()) {
            parts = others;
            return;
        }
        for (const MoneyLines::Part &other : others) {
            const auto it = std::find_if(parts.begin(), parts.end(),
                                         [&](const MoneyLines::Part &part) { return part.member == other.member; });
            if (it == parts.end())
                parts.push_back(other);
            else
                it->sum.add(other.sum);
        }
    }

    const View &m_view;
    const PhaseList &m_phases;
    MoneyLines m_lines;
    std::vector<int> m_years;
    std::vector<Value> m_own; // phases that rows name, in order
};

/// A member of a break-down as BudgetShare::key.
std::string memberKey(const View &view, Dimension dimension, Value member);

/// The break-down of the look (year 0) or of one fiscal year, every stage from its own statement. Fundings in
/// their order; the published record's categories in its order, then others by key.
std::vector<BudgetShare> budgetShares(const View &view, const Budget &budget, Dimension dimension, int year = 0);

/// Spending and payout over what there was to spend (design 4, execution rate).
struct BudgetRates {
    Rate execution;
    Rate payout;
    RateBase base = RateBase::Appropriated;
};
BudgetRates budgetRates(const Budget &budget, const MoneySum &appropriated, const MoneySum &transferred,
                        const MoneySum &spent);

} // namespace db
