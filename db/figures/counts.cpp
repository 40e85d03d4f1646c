#include "db/figures/counts.h"

#include <algorithm>
#include <cmath>

namespace db {

namespace {

namespace cell = col::observations;

constexpr Value Percent = 100;

} // namespace

Counts::Counts(const View &view, const PhaseList &phases)
    : m_view(view), m_window(countWindow(view, phases)), m_claims(view, Kind::Observations)
{
    const Table &table = view.table(Kind::Indicators);
    const auto known = [this](Value folded) {
        return std::any_of(m_definitions.begin(), m_definitions.end(),
                           [folded](const Definition &definition) { return definition.folded == folded; });
    };
    for (std::size_t row = 0; row < table.size(); ++row) {
        Definition one;
        const Value key = table.at(row, col::indicators::Indicator);
        one.folded = view.fold(key);
        one.key = view.text(key);
        one.nameKo = view.text(table.at(row, col::indicators::NameKo));
        one.nameEn = view.text(table.at(row, col::indicators::NameEn));
        one.unit = view.text(table.at(row, col::indicators::Unit));
        if (const Value direction = table.at(row, col::indicators::Direction); direction != Null)
            one.direction = static_cast<Direction>(direction);
        if (const Value period = table.at(row, col::indicators::Period); period != Null)
            one.period = static_cast<Period>(period);
        m_definitions.push_back(std::move(one));
    }
    for (const Kind kind : {Kind::Observations, Kind::Targets}) {
        const Table &naming = view.table(kind);
        for (std::size_t row = 0; row < naming.size(); ++row) {
            const Value key = naming.at(row, cell::Indicator); // the first column of both kinds
            const Value folded = view.fold(key);
            if (folded == Null || (row > 0 && naming.at(row - 1, cell::Indicator) == key) || known(folded))
                continue;
            Definition one;
            one.folded = folded;
            one.key = view.text(key);
            m_definitions.push_back(std::move(one));
        }
    }
    for (std::size_t figure = 0; figure < m_claims.figures(); ++figure) {
        if (m_claims.key(figure, cell::Scope) == Null)
            m_series.push_back({view.fold(m_claims.key(figure, cell::Indicator)), view.fold(m_claims.key(figure, cell::Phase)), figure});
    }
}

const Counts::Definition *Counts::find(std::string_view key) const
{
    const auto it = std::find_if(m_definitions.begin(), m_definitions.end(),
                                 [key](const Definition &definition) { return definition.key == key; });
    return it == m_definitions.end() ? nullptr : &*it;
}

const Counts::Series *Counts::series(Value indicator, Value phase) const
{
    const auto it = std::find_if(m_series.begin(), m_series.end(), [&](const Series &one) {
        return one.indicator == indicator && one.phase == phase;
    });
    return it == m_series.end() ? nullptr : &*it;
}

Figure Counts::valueOf(const Definition &indicator, const Series &one, SysDay day, std::vector<Behind> *behind) const
{
    const auto note = [&](const ClaimRow &claim, int column, bool divides) {
        if (behind)
            behind->push_back({claim.row, column, m_claims.figure(claim), false, divides});
    };
    const auto stated = m_claims.at(one.figure, cell::Value, day);
    const auto numerator = m_claims.at(one.figure, cell::Numerator, day);
    const auto denominator = m_claims.at(one.figure, cell::Denominator, day);
    const bool ratio = numerator && denominator && numerator->row == denominator->row && denominator->value != 0;
    if (stated && (!ratio || stated->day >= numerator->day)) {
        note(*stated, cell::Value, false);
        return m_claims.figure(*stated);
    }
    if (!ratio)
        return {};
    note(*numerator, cell::Numerator, false);
    note(*denominator, cell::Denominator, true);
    Figure out = m_claims.figure(*numerator);
    const long double share = static_cast<long double>(numerator->value) / static_cast<long double>(denominator->value);
    const Value whole = DecimalScale * (indicator.unit == "%" ? Percent : 1);
    out.value = static_cast<Value>(std::llround(share * static_cast<long double>(whole)));
    out.derived = true;
    return out;
}

Figure Counts::at(const Definition &indicator, SysDay day, std::vector<Behind> *behind) const
{
    const Series *programme = series(indicator.folded, Null);
    if (m_view.allPhases()) {
        if (programme) {
            if (Figure figure = valueOf(indicator, *programme, day, behind); figure.known())
                return figure;
        }
        Figure sum;
        for (const Series &one : m_series) {
            if (one.indicator != indicator.folded || one.phase == Null)
                continue;
            std::vector<Behind> ofPart;
            const Figure part = valueOf(indicator, one, day, behind ? &ofPart : nullptr);
            if (!part.known())
                continue;
            const bool newer = !sum.known() || part.asOf.lastDay() > sum.asOf.lastDay();
            const bool adds = sum.known() && indicator.period == Period::Cumulative;
            if (!adds && !newer)
                continue;
            if (behind && !adds)
                behind->clear();
            if (behind)
                behind->insert(behind->end(), ofPart.begin(), ofPart.end());
            const Value before = adds ? sum.value : 0;
            const bool approx = (adds && sum.approx) || part.approx;
            if (newer)
                sum = {part.value, part.asOf, part.source, part.approx, adds || part.derived, adds ? 0 : part.version};
            sum.value = before + part.value;
            sum.approx = approx;
            sum.derived = adds || sum.derived;
            if (adds)
                sum.version = 0;
        }
        return sum;
    }

    if (m_view.phase() != Null) {
        if (const Series *own = series(indicator.folded, m_view.phase())) {
            if (Figure figure = valueOf(indicator, *own, day, behind); figure.known())
                return figure;
        }
    }
    if (!programme || !m_window.begun)
        return {};
    Figure figure = valueOf(indicator, *programme, std::min(day, m_window.to), behind);
    if (!figure.known() || !m_window.from)
        return figure;
    const auto nothing = [behind] {
        if (behind)
            behind->clear();
        return Figure{};
    };
    if (figure.asOf.lastDay() < *m_window.from)
        return nothing();
    if (indicator.period == Period::Cumulative) {
        std::vector<Behind> ofBefore;
        const Figure before = valueOf(indicator, *programme, *m_window.from - std::chrono::days(1),
                                      behind ? &ofBefore : nullptr);
        if (!before.known())
            return nothing();
        for (Behind &each : ofBefore) {
            each.subtracted = true;
            behind->push_back(each);
        }
        figure.value -= before.value;
        figure.approx = figure.approx || before.approx;
        figure.derived = true;
    }
    return figure;
}

bool Counts::reported(const Definition &indicator, SysDay day) const
{
    return std::any_of(m_series.begin(), m_series.end(), [&](const Series &one) {
        return one.indicator == indicator.folded && valueOf(indicator, one, day).known();
    });
}

bool Counts::claimed(const Definition &indicator, SysDay day) const
{
    return std::any_of(m_series.begin(), m_series.end(), [&](const Series &one) {
        return one.indicator == indicator.folded
               && (m_claims.at(one.figure, cell::Value, day) || m_claims.at(one.figure, cell::Numerator, day));
    });
}

std::vector<SysDay> Counts::claimDays(const Definition &indicator, SysDay day) const
{
    std::vector<SysDay> days;
    std::vector<ClaimRow> claims;
    for (const Series &one : m_series) {
        const bool seen = m_view.allPhases() || one.phase == Null || one.phase == m_view.phase();
        if (one.indicator != indicator.folded || !seen)
            continue;
        for (const int column : {static_cast<int>(cell::Value), static_cast<int>(cell::Numerator)}) {
            m_claims.collect(one.figure, column, one.phase == Null ? std::min(day, m_window.to) : day, claims);
            for (const ClaimRow &claim : claims) {
                if (claim.value != Null && (one.phase != Null || !m_window.from || claim.day >= *m_window.from))
                    days.push_back(claim.day);
            }
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace db
