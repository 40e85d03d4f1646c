#include "db/figures/budget.h"

#include "db/figures/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace db {

namespace {

constexpr std::array<Stage, 6> AllStages{Stage::Plan, Stage::Appropriated, Stage::Transferred,
                                         Stage::Spent, Stage::CarriedOver, Stage::Lapsed};

int yearOf(SysDay day)
{
    return static_cast<int>(std::chrono::year_month_day(day).year());
}

/// The questions of one look.
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

std::string memberKey(const View &view, Dimension dimension, Value member)
{
    if (dimension != Dimension::Funding)
        return view.text(member);
    const auto &column = info(Kind::Budget).columns[col::budget::Funding];
    return cellText(view.snapshot(), column, member);
}

std::vector<BudgetShare> shares(const View &view, const Budget &budget, Dimension dimension)
{
    std::vector<BudgetShare> out;
    std::vector<Value> members;
    for (const Stage stage : AllStages) {
        for (const MoneyLines::Part &part : budget.breakDown(stage, dimension)) {
            auto it = std::find(members.begin(), members.end(), part.member);
            if (it == members.end()) {
                members.push_back(part.member);
                out.push_back({memberKey(view, dimension, part.member), {}});
                it = members.end() - 1;
            }
            out[static_cast<std::size_t>(it - members.begin())].money.of(stage) = part.sum.figure(view);
        }
    }
    if (dimension == Dimension::Funding) {
        std::vector<std::size_t> order(out.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return members[a] < members[b]; });
        std::vector<BudgetShare> sorted;
        for (const std::size_t i : order)
            sorted.push_back(std::move(out[i]));
        return sorted;
    }
    return out;
}

Value gap(const Figure &total, const std::vector<BudgetShare> &shares)
{
    Value sum = Null;
    for (const BudgetShare &share : shares) {
        if (share.money.plan.known())
            sum = (sum == Null ? 0 : sum) + share.money.plan.value;
    }
    return sum == Null || !total.known() ? Null : total.value - sum;
}

struct Rates {
    Rate execution;
    Rate payout;
    RateBase base = RateBase::Appropriated;
};

Rates rates(const Budget &budget, const MoneySum &appropriated, const MoneySum &transferred, const MoneySum &spent)
{
    Rates out;
    Value denominator = budget.appropriatedSoFar(appropriated);
    if (const int year = budget.onlyYear(); year != 0) {
        out.base = RateBase::CurrentBudget;
        denominator = budget.ofYear(year, Stage::Appropriated).value;
        const MoneySum carried = budget.ofYear(year - 1, Stage::CarriedOver);
        if (denominator != Null && carried.known())
            denominator += carried.value;
    }
    out.execution = {spent.value, denominator};
    out.payout = {transferred.value, denominator};
    return out;
}

} // namespace

const Figure &StageMoney::of(Stage stage) const
{
    switch (stage) {
    case Stage::Plan:
        return plan;
    case Stage::Appropriated:
        return appropriated;
    case Stage::Transferred:
        return transferred;
    case Stage::Spent:
        return spent;
    case Stage::CarriedOver:
        return carriedOver;
    case Stage::Lapsed:
        break;
    }
    return lapsed;
}

Figure &StageMoney::of(Stage stage)
{
    return const_cast<Figure &>(std::as_const(*this).of(stage));
}

BudgetFigures budgetFigures(const View &view, const PhaseList &phases)
{
    const Budget budget(view, phases, view.day());
    BudgetFigures out;
    std::array<MoneySum, AllStages.size()> totals;
    for (const Stage stage : AllStages) {
        MoneySum &sum = totals[static_cast<std::size_t>(stage)];
        sum = budget.total(stage);
        out.total.of(stage) = sum.figure(view);
    }
    const auto sumOf = [&](Stage stage) -> const MoneySum & { return totals[static_cast<std::size_t>(stage)]; };
    if (sumOf(Stage::Plan).overruled != Null)
        out.statedPlan = sumOf(Stage::Plan).overruled;

    const Rates found = rates(budget, sumOf(Stage::Appropriated), sumOf(Stage::Transferred), sumOf(Stage::Spent));
    out.execution = found.execution;
    out.payout = found.payout;
    out.executionBase = found.base;

    out.byCategory = shares(view, budget, Dimension::Category);
    out.byFunding = shares(view, budget, Dimension::Funding);
    for (const int year : budget.years()) {
        BudgetShare share{std::to_string(year), {}};
        bool known = false;
        for (const Stage stage : AllStages) {
            share.money.of(stage) = budget.ofYear(year, stage).figure(view);
            known = known || share.money.of(stage).known();
        }
        if (known)
            out.byYear.push_back(std::move(share));
    }
    out.byCategoryGap = gap(out.total.plan, out.byCategory);
    out.byFundingGap = gap(out.total.plan, out.byFunding);

    const Figure *shown = &out.total.plan;
    for (const Stage stage : AllStages) {
        const Figure &figure = out.total.of(stage);
        if (!out.total.plan.known() && figure.known()
            && (!shown->known() || figure.asOf.lastDay() > shown->asOf.lastDay()))
            shown = &figure;
    }
    out.asOf = shown->asOf;
    out.source = shown->source;
    return out;
}

Figure planTotal(const View &view, const PhaseList &phases, SysDay day)
{
    return Budget(view, phases, day).total(Stage::Plan).figure(view);
}

MoneySum tracedMoney(const View &view, const PhaseList &phases, const MoneyQuestion &question)
{
    const Budget budget(view, phases, view.day(), true);
    if (question.dimension) {
        const auto parts = question.year == 0 ? budget.breakDown(question.stage, *question.dimension)
                                              : budget.breakDown(question.stage, *question.dimension, question.year);
        for (const MoneyLines::Part &part : parts) {
            if (memberKey(view, *question.dimension, part.member) == question.member)
                return part.sum;
        }
        return {};
    }
    return question.year == 0 ? budget.total(question.stage) : budget.ofYear(question.year, question.stage);
}

std::vector<YearPart> partsByYear(const View &view, const PhaseList &phases, Stage stage, Dimension dimension)
{
    const Budget budget(view, phases, view.day());
    std::vector<YearPart> out;
    for (const int year : budget.years()) {
        for (const MoneyLines::Part &part : budget.breakDown(stage, dimension, year)) {
            if (part.sum.known())
                out.push_back({year, memberKey(view, dimension, part.member), part.sum.figure(view)});
        }
    }
    return out;
}

std::vector<DenominatorPart> denominatorParts(const View &view, const PhaseList &phases)
{
    const Budget budget(view, phases, view.day());
    std::vector<DenominatorPart> out;
    const auto add = [&out](Stage stage, int year, const MoneySum &sum) {
        if (sum.known())
            out.push_back({stage, year, sum.value});
    };
    if (const int year = budget.onlyYear(); year != 0) {
        add(Stage::Appropriated, year, budget.ofYear(year, Stage::Appropriated));
        if (!out.empty())
            add(Stage::CarriedOver, year - 1, budget.ofYear(year - 1, Stage::CarriedOver));
        return out;
    }
    const MoneySum total = budget.total(Stage::Appropriated);
    const Value denominator = budget.appropriatedSoFar(total);
    if (denominator == total.value) {
        add(Stage::Appropriated, 0, total);
        return out;
    }
    for (const int year : budget.years()) {
        if (year <= yearOf(view.day()))
            add(Stage::Appropriated, year, budget.ofYear(year, Stage::Appropriated));
    }
    return denominator == Null ? std::vector<DenominatorPart>{} : out;
}

Figure executionPercent(const View &view, const PhaseList &phases, SysDay day)
{
    const Budget budget(view, phases, day);
    const MoneySum spent = budget.total(Stage::Spent);
    if (!spent.known())
        return {};
    const Rate rate = rates(budget, budget.total(Stage::Appropriated), {}, spent).execution;
    if (!rate.known())
        return {};
    Figure out = spent.figure(view);
    const long double share = static_cast<long double>(rate.numerator) / static_cast<long double>(rate.denominator);
    out.value = static_cast<Value>(std::llround(share * 100 * DecimalScale));
    out.derived = true;
    out.version = 0;
    return out;
}

} // namespace db
