#include "db/figures/comparison.h"

#include "db/figures/phases.h"
#include "db/figures/view.h"

#include <algorithm>

namespace db {

namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

int monthsBetween(SysDay from, SysDay to)
{
    const year_month_day a(from);
    const year_month_day b(to);
    return (int(b.year()) - int(a.year())) * 12 + static_cast<int>(unsigned(b.month()))
        - static_cast<int>(unsigned(a.month()));
}

/// The day as far from one start as `day` is from another; the end of a month stays one.
SysDay sameDay(SysDay day, SysDay start, SysDay otherStart)
{
    const year_month_day date(day);
    const SysDay moved = plusMonths(day, monthsBetween(start, otherStart));
    if (day != SysDay(year_month_day_last(date.year(), std::chrono::month_day_last(date.month()))))
        return moved;
    const year_month_day there(moved);
    return SysDay(year_month_day_last(there.year(), std::chrono::month_day_last(there.month())));
}

/// The phase before the one looked at, or the one after the first.
Comparison otherPhase(const Snapshot &snapshot, const Look &look, SysDay today)
{
    Comparison found{.against = Against::OtherPhase, .asOf = {}, .phase = {}};
    const View view(snapshot, look);
    const PhaseList phases(view);
    const auto &all = phases.all();
    const auto here = std::find_if(all.begin(), all.end(), [&view](const PhaseSpan &each) {
        return view.phase() != Null && each.folded == view.phase();
    });
    if (here == all.end() || all.size() < 2)
        return found;
    const PhaseSpan &other = here == all.begin() ? *(here + 1) : *(here - 1);
    found.phase = other.key;
    const auto start = here->first();
    const auto otherStart = other.first();
    if (!start || !otherStart || view.day() < *start)
        return found;
    const SysDay day = sameDay(view.day(), *start, *otherStart);
    if (day <= today)
        found.asOf = PartialDate::ofDay(day);
    return found;
}

} // namespace

std::optional<PartialDate> lastReport(const Snapshot &snapshot, PartialDate before)
{
    std::optional<SysDay> last;
    const Table &table = snapshot.table(Kind::Decisions);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state != RowState::Present)
            continue;
        PartialDate date;
        const Value type = table.at(row, col::decisions::Type);
        if (type == static_cast<Value>(DecisionType::Close)) {
            // 2024Q3, or 2024Q3|phase=1 for one phase of it.
            const std::string_view subject = snapshot.text(table.at(row, col::decisions::Subject));
            date = PartialDate::parse(subject.substr(0, subject.find('|'))).value_or(PartialDate());
        } else if (type == static_cast<Value>(DecisionType::Issue)) {
            date = PartialDate::fromCode(table.at(row, col::decisions::AsOf));
        }
        if (date.valid() && date.lastDay() < before.lastDay() && (!last || date.lastDay() > *last))
            last = date.lastDay();
    }
    return last ? std::optional(PartialDate::ofDay(*last)) : std::nullopt;
}

Comparison comparison(const Snapshot &snapshot, const Look &look, Against against, PartialDate day, PartialDate today)
{
    Comparison found{.against = against, .asOf = {}, .phase = look.phase};
    switch (against) {
    case Against::Nothing:
        return {};
    case Against::Day:
        if (day.valid() && day.lastDay() < look.asOf.lastDay())
            found.asOf = PartialDate::ofDay(day.lastDay());
        return found;
    case Against::LastReport:
        found.asOf = lastReport(snapshot, look.asOf).value_or(PartialDate());
        return found;
    case Against::OtherPhase:
        return otherPhase(snapshot, look, today.lastDay());
    }
    return found;
}

std::optional<Look> comparedLook(const Look &look)
{
    if (!look.compareTo.known())
        return std::nullopt;
    Look other = look;
    other.phase = look.compareTo.phase;
    other.asOf = look.compareTo.asOf;
    other.compareTo = {};
    return other;
}

} // namespace db
