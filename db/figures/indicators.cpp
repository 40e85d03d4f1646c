#include "db/figures/indicators.h"

#include "db/figures/budget.h"

#include <algorithm>
#include <cmath>

namespace db {

namespace {

constexpr std::string_view Graduates = "graduates";
constexpr std::string_view ExecutionRate = "execution_rate";
/// In the order in which they are listed.
constexpr std::string_view PublishedIndicators[] = {"mou",      "office",    "hq",             "jobs",       "startups",
                                                    "specialists", Graduates, ExecutionRate, "compute_pf", "storage_pb",
                                                    "equipment"};

double units(Value millionths)
{
    return static_cast<double>(millionths) / static_cast<double>(DecimalScale);
}

/// Quarters since year 0 at the end of a day.
double quarterPosition(SysDay day)
{
    const PartialDate date = PartialDate::ofDay(day);
    const PartialDate quarter = PartialDate::ofQuarter(date.year(), date.quarter());
    const double length = static_cast<double>((quarter.lastDay() - quarter.firstDay()).count() + 1);
    const double passed = static_cast<double>((day - quarter.firstDay()).count() + 1);
    return date.year() * 4 + date.quarter() - 1 + passed / length;
}

/// The figures behind the claims of an indicator, by day.
struct Sample {
    SysDay day;
    Figure figure;
};

/// The same without what stands behind them; a day that is claimed twice has one value.
std::vector<Observation> observationsOf(const std::vector<Sample> &samples)
{
    std::vector<Observation> out;
    for (const Sample &sample : samples)
        out.push_back({sample.day, sample.figure.value});
    return out;
}

/// Best and mean increase of a quarter, from the last claim of each quarter that has one. A stretch without claims is
/// spread evenly over its quarters, so that a late report does not pass for a strong quarter.
void pace(const std::vector<Sample> &samples, IndicatorState &state)
{
    std::vector<Sample> quarters;
    const auto quarterOf = [](SysDay day) {
        const PartialDate date = PartialDate::ofDay(day);
        return date.year() * 4 + date.quarter();
    };
    for (const Sample &sample : samples) {
        if (!quarters.empty() && quarterOf(quarters.back().day) == quarterOf(sample.day))
            quarters.back() = sample;
        else
            quarters.push_back(sample);
    }
    if (quarters.size() < 2)
        return;
    for (std::size_t i = 1; i < quarters.size(); ++i) {
        const int steps = quarterOf(quarters[i].day) - quarterOf(quarters[i - 1].day);
        const double rate = units(quarters[i].figure.value - quarters[i - 1].figure.value) / steps;
        state.bestQuarter = std::max(state.bestQuarter.value_or(rate), rate);
    }
    const int steps = quarterOf(quarters.back().day) - quarterOf(quarters.front().day);
    state.meanQuarter = units(quarters.back().figure.value - quarters.front().figure.value) / steps;
}

} // namespace

std::span<const std::string_view> infrastructureIndicators()
{
    static constexpr std::string_view Keys[] = {"compute_pf", "storage_pb", "equipment", "gpu", "facilities"};
    return Keys;
}

PartialDate dueDate(const PhaseList &phases, Value phase, PartialDate stated)
{
    if (stated.valid())
        return stated;
    const PhaseSpan *span = phases.find(phase);
    if (span && span->endsOn.known())
        return PartialDate::fromCode(span->endsOn.value);
    const auto end = phase == Null ? phases.programmeEnd() : std::nullopt;
    return end ? PartialDate::ofDay(*end) : PartialDate();
}

Targets::Targets(const View &view, const PhaseList &phases)
    : m_view(view), m_phases(phases), m_claims(view, Kind::Targets)
{
}

std::vector<DueTarget> Targets::ofPhase(Value indicator, Value phase, SysDay day) const
{
    namespace cell = col::targets;
    std::vector<DueTarget> out;
    for (std::size_t figure = 0; figure < m_claims.figures(); ++figure) {
        const Value nature = m_claims.key(figure, cell::Nature);
        if (m_view.fold(m_claims.key(figure, cell::Indicator)) != indicator || m_claims.key(figure, cell::Scope) != Null
            || m_view.fold(m_claims.key(figure, cell::Phase)) != phase
            || (nature != Null && nature != static_cast<Value>(TargetNature::Target)))
            continue;
        const auto claim = m_claims.at(figure, cell::Value, day);
        if (!claim)
            continue;
        DueTarget target;
        target.figure = m_claims.figure(*claim);
        target.dueOn = dueDate(m_phases, phase, PartialDate::fromCode(m_claims.key(figure, cell::DueOn)));
        if (target.dueOn.valid())
            target.due = target.dueOn.lastDay();
        out.push_back(std::move(target));
    }
    std::stable_sort(out.begin(), out.end(), [](const DueTarget &a, const DueTarget &b) { return a.due < b.due; });
    return out;
}

bool Targets::any(const Counts::Definition &indicator, SysDay day) const
{
    namespace cell = col::targets;
    for (std::size_t figure = 0; figure < m_claims.figures(); ++figure) {
        const Value nature = m_claims.key(figure, cell::Nature);
        if (m_view.fold(m_claims.key(figure, cell::Indicator)) == indicator.folded && indicator.folded != Null
            && m_claims.key(figure, cell::Scope) == Null
            && (nature == Null || nature == static_cast<Value>(TargetNature::Target))
            && m_claims.at(figure, cell::Value, day))
            return true;
    }
    return false;
}

std::vector<DueTarget> Targets::of(const Counts::Definition &indicator, SysDay day) const
{
    if (indicator.folded == Null)
        return {};
    if (!m_view.allPhases())
        return m_view.phase() == Null ? std::vector<DueTarget>{} : ofPhase(indicator.folded, m_view.phase(), day);
    std::vector<DueTarget> own = ofPhase(indicator.folded, Null, day);
    if (own.empty() && !m_phases.all().empty())
        own = ofPhase(indicator.folded, m_phases.all().front().folded, day);
    return own;
}

Indicators::Indicators(const View &view, const PhaseList &phases, const Counts &counts, const BudgetFigures *budget)
    : m_view(view), m_phases(phases), m_counts(counts), m_budget(budget), m_cohorts(view, phases), m_targets(view, phases),
      m_definitions(counts.indicators())
{
    for (const std::string_view derived : {Graduates, ExecutionRate}) {
        if (find(derived))
            continue;
        Counts::Definition one;
        one.key = derived;
        if (derived == ExecutionRate) {
            one.unit = "%";
            one.period = Period::Period;
        }
        m_definitions.push_back(std::move(one));
    }
    std::sort(m_definitions.begin(), m_definitions.end(), [](const Counts::Definition &a, const Counts::Definition &b) {
        return keyBefore(a.key, b.key, PublishedIndicators);
    });
}

const Counts::Definition *Indicators::find(std::string_view key) const
{
    const auto it = std::find_if(m_definitions.begin(), m_definitions.end(),
                                 [key](const Counts::Definition &one) { return one.key == key; });
    return it == m_definitions.end() ? nullptr : &*it;
}

Figure Indicators::valueAt(const Counts::Definition &indicator, SysDay day) const
{
    if (indicator.key == Graduates) {
        if (Figure figure = graduates(m_cohorts.at(day)); figure.known())
            return figure;
    }
    if (indicator.key == ExecutionRate) {
        Figure figure = m_budget && day == m_view.day() ? executionPercent(*m_budget)
                                                        : executionPercent(m_view, m_phases, day);
        if (figure.known())
            return figure;
    }
    return m_counts.at(indicator, day);
}

std::vector<DueTarget> Indicators::targets(const Counts::Definition &indicator) const
{
    return m_targets.of(indicator, m_view.day());
}

bool Indicators::told(const Counts::Definition &indicator) const
{
    if (m_counts.claimed(indicator, m_view.day()) || m_targets.any(indicator, m_view.day()))
        return true;
    // Over all phases the value itself would be there.
    if (m_view.allPhases() || (indicator.key != Graduates && indicator.key != ExecutionRate))
        return false;
    Look look = m_view.look();
    look.phase.clear();
    const View all(m_view.snapshot(), look);
    return indicator.key == Graduates ? graduates(Cohorts(all, m_phases).at(all.day())).known()
                                      : executionPercent(all, m_phases, all.day()).known();
}

std::vector<SysDay> Indicators::claimDays(const Counts::Definition &indicator) const
{
    if (indicator.key == ExecutionRate)
        return {};
    std::vector<SysDay> days;
    if (indicator.key == Graduates) {
        for (const CohortState &cohort : m_cohorts.at(m_view.day())) {
            if (cohort.ended && cohort.graduated.known())
                days.push_back(cohort.graduated.asOf.lastDay());
        }
    }
    if (days.empty())
        return m_counts.claimDays(indicator, m_view.day());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Value Indicators::targetNow(const Counts::Definition &indicator, SysDay day) const
{
    const PhaseSpan *span = m_phases.find(m_view.phase());
    const auto start = m_view.allPhases() ? m_phases.programmeStart() : span ? span->first() : std::nullopt;
    const std::vector<SysDay> days = claimDays(indicator);
    const Figure baseline = days.empty() ? Figure{} : valueAt(indicator, days.front());
    return targetAt(targets(indicator), indicator, start, baseline, day);
}

Value targetAt(const std::vector<DueTarget> &targets, const Counts::Definition &indicator, std::optional<SysDay> start,
               const Figure &baseline, SysDay day)
{
    if (targets.empty())
        return Null;
    const auto next = std::find_if(targets.begin(), targets.end(),
                                   [day](const DueTarget &target) { return target.due >= day; });
    if (next == targets.end())
        return targets.back().figure.value;
    if (indicator.period != Period::Cumulative)
        return next->figure.value;

    SysDay from{};
    Value base = Null;
    if (next != targets.begin()) {
        from = (next - 1)->due;
        base = (next - 1)->figure.value;
    } else if (start && indicator.direction == Direction::Up) {
        from = *start;
        base = 0;
    } else if (baseline.known()) {
        from = start ? std::max(*start, baseline.asOf.lastDay()) : baseline.asOf.lastDay();
        base = baseline.value;
    }
    if (base == Null || next->due == SysDay::max())
        return Null;
    if (day >= next->due || next->due <= from)
        return next->figure.value;
    if (day <= from)
        return base;
    const long double share = static_cast<long double>((day - from).count())
                              / static_cast<long double>((next->due - from).count());
    return base + static_cast<Value>(std::llround(share * static_cast<long double>(next->figure.value - base)));
}

std::optional<double> attainmentOf(Direction direction, Value value, Value target, Value baseline)
{
    if (value == Null || target == Null)
        return std::nullopt;
    const auto share = [](Value a, Value b) -> std::optional<double> {
        return b == 0 ? std::nullopt : std::optional(static_cast<double>(a) / static_cast<double>(b));
    };
    switch (direction) {
    case Direction::Up:
        return share(value, target);
    case Direction::Down:
        return baseline == Null ? std::nullopt : share(baseline - value, baseline - target);
    case Direction::Hold:
        break;
    }
    return value <= target ? std::optional(1.0) : share(target, value);
}

Status statusOf(double attainment)
{
    if (attainment >= OnTrackShare)
        return Status::OnTrack;
    return attainment >= AttentionShare ? Status::Attention : Status::Trouble;
}

double quartersBetween(SysDay from, SysDay to)
{
    return quarterPosition(to) - quarterPosition(from);
}

std::vector<IndicatorState> indicatorStates(const View &view, const PhaseList &phases, const Counts &counts,
                                            const BudgetFigures *budget)
{
    const Indicators indicators(view, phases, counts, budget);
    // A phase that is over is judged at its end.
    const SysDay now = counts.window().to;
    std::vector<IndicatorState> out;
    for (const Counts::Definition &definition : indicators.all()) {
        IndicatorState state;
        state.value = indicators.valueAt(definition, view.day());
        const std::vector<DueTarget> targets = indicators.targets(definition);
        const std::vector<SysDay> days = indicators.claimDays(definition);
        // What is claimed or aimed at for another phase, or cannot be told, 3 of 0 say, is listed as unknown.
        if (!state.value.known() && targets.empty() && days.empty() && !indicators.told(definition))
            continue;
        state.indicator = definition.key;
        state.nameKo = definition.nameKo;
        state.nameEn = definition.nameEn;
        state.unit = definition.unit;
        state.direction = definition.direction;

        std::vector<Sample> samples;
        for (const SysDay day : days) {
            const Figure figure = indicators.valueAt(definition, day);
            if (figure.known())
                samples.push_back({day, figure});
        }
        // A claim is not its own baseline.
        const Figure baseline = samples.size() < 2 ? Figure{} : samples.front().figure;
        if (!targets.empty()) {
            const auto next = std::find_if(targets.begin(), targets.end(),
                                           [&](const DueTarget &target) { return target.due >= view.day(); });
            const DueTarget &due = next == targets.end() ? targets.back() : *next;
            state.target = due.figure;
            state.dueOn = due.dueOn;
            state.targetNow = indicators.targetNow(definition, now);
            state.attainment = attainmentOf(definition.direction, state.value.value, state.targetNow, baseline.value);
            const double quarters = due.due == SysDay::max() ? 0 : quartersBetween(view.day(), due.due);
            if (definition.period == Period::Cumulative && state.value.known() && quarters > 0) {
                const double missing = units(due.figure.value - state.value.value);
                const bool down = definition.direction == Direction::Down;
                state.neededPerQuarter = (down ? std::min(missing, 0.0) : std::max(missing, 0.0)) / quarters;
            }
            if (quarters > 0)
                state.forecast = forecast(observationsOf(samples), due.due);
        }
        if (definition.period == Period::Cumulative)
            pace(samples, state);

        const SysDay reported = std::max(state.value.known() ? state.value.asOf.lastDay() : SysDay::min(),
                                      days.empty() ? SysDay::min() : days.back());
        // A status holds a value against a target: without one there is nothing to judge, however old the claim.
        const bool stale = !targets.empty() && reported < plusMonths(now, -3);
        state.status = stale ? Status::Unreported
                             : state.attainment ? statusOf(*state.attainment) : Status::Unreported;
        state.judged = stale || state.attainment.has_value();
        out.push_back(std::move(state));
    }
    return out;
}

} // namespace db
