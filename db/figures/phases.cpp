#include "db/figures/phases.h"

#include <algorithm>

namespace db {

namespace {

std::optional<SysDay> earlier(std::optional<SysDay> a, std::optional<SysDay> b)
{
    return !a ? b : !b ? a : std::min(*a, *b);
}

std::optional<SysDay> later(std::optional<SysDay> a, std::optional<SysDay> b)
{
    return !a ? b : !b ? a : std::max(*a, *b);
}

bool allDigits(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

bool keyBefore(const std::string &a, const std::string &b)
{
    if (allDigits(a) && allDigits(b) && a.size() != b.size())
        return a.size() < b.size();
    return a < b;
}

bool keyBefore(const std::string &a, const std::string &b, std::span<const std::string_view> first)
{
    const auto placeA = std::find(first.begin(), first.end(), a);
    const auto placeB = std::find(first.begin(), first.end(), b);
    return placeA != placeB ? placeA < placeB : keyBefore(a, b);
}

std::optional<SysDay> PhaseSpan::first() const
{
    return startsOn.known() ? std::optional(PartialDate::fromCode(startsOn.value).firstDay()) : std::nullopt;
}

std::optional<SysDay> PhaseSpan::last() const
{
    return endsOn.known() ? std::optional(PartialDate::fromCode(endsOn.value).lastDay()) : std::nullopt;
}

PhaseList::PhaseList(const View &view)
{
    const Claims claims(view, Kind::Phases);
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        PhaseSpan phase;
        const Value key = claims.key(figure, col::phases::Phase);
        phase.key = view.text(key);
        phase.folded = view.fold(key);
        phase.startsOn = claims.figureAt(figure, col::phases::StartsOn);
        phase.endsOn = claims.figureAt(figure, col::phases::EndsOn);
        m_phases.push_back(std::move(phase));
    }
    std::sort(m_phases.begin(), m_phases.end(),
              [](const PhaseSpan &a, const PhaseSpan &b) { return keyBefore(a.key, b.key); });
}

const PhaseSpan *PhaseList::find(Value folded) const
{
    const auto it = std::find_if(m_phases.begin(), m_phases.end(),
                                 [folded](const PhaseSpan &phase) { return phase.folded == folded; });
    return folded == Null || it == m_phases.end() ? nullptr : &*it;
}

bool PhaseList::isFirst(const std::string &key) const
{
    return std::none_of(m_phases.begin(), m_phases.end(),
                        [&key](const PhaseSpan &phase) { return keyBefore(phase.key, key); });
}

std::optional<SysDay> PhaseList::programmeStart() const
{
    std::optional<SysDay> day;
    for (const PhaseSpan &phase : m_phases)
        day = earlier(day, phase.first());
    return day;
}

std::optional<SysDay> PhaseList::programmeEnd() const
{
    std::optional<SysDay> day;
    for (const PhaseSpan &phase : m_phases)
        day = later(day, phase.last());
    return day;
}

PhasePeriod phasePeriod(const View &view, const PhaseList &phases)
{
    PhasePeriod period;
    for (const PhaseSpan &phase : phases.all()) {
        if (!view.allPhases() && phase.folded != view.phase())
            continue;
        if (phase.first() && phase.first() == earlier(phase.first(), period.startsOn.known()
                                 ? std::optional(PartialDate::fromCode(period.startsOn.value).firstDay()) : std::nullopt))
            period.startsOn = phase.startsOn;
        if (phase.last() && phase.last() == later(phase.last(), period.endsOn.known()
                                ? std::optional(PartialDate::fromCode(period.endsOn.value).lastDay()) : std::nullopt))
            period.endsOn = phase.endsOn;
    }
    if (period.startsOn.known() && period.endsOn.known()) {
        const SysDay first = PartialDate::fromCode(period.startsOn.value).firstDay();
        const SysDay end = PartialDate::fromCode(period.endsOn.value).lastDay() + std::chrono::days(1);
        if (end > first) {
            const double share = static_cast<double>((view.day() + std::chrono::days(1) - first).count())
                                 / static_cast<double>((end - first).count());
            period.elapsed = std::clamp(share, 0.0, 1.0);
        }
    }
    return period;
}

CountWindow countWindow(const View &view, const PhaseList &phases)
{
    CountWindow window;
    window.to = view.day();
    if (view.allPhases())
        return window;
    const PhaseSpan *phase = phases.find(view.phase());
    const auto first = phase ? phase->first() : std::nullopt;
    const auto last = phase ? phase->last() : std::nullopt;
    if (first && *first > view.day())
        window.begun = false;
    if (first && !phases.isFirst(view.look().phase))
        window.from = first;
    if (last && *last < window.to)
        window.to = *last;
    return window;
}

} // namespace db
