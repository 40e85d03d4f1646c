#include "db/figures/view.h"

#include <algorithm>

namespace db {

View::View(const Snapshot &snapshot, const Look &look)
    : m_snapshot(snapshot), m_look(look),
      m_day(look.asOf.valid() ? look.asOf.lastDay() : PartialDate::ofYear(2199).lastDay()),
      m_phase(foldOf(look.phase)), m_adoptions(readAdoptions(snapshot))
{
    const Table &sources = table(Kind::Sources);
    if (sources.size() == 0)
        return;
    m_ranks.assign(snapshot.texts->size() + 1, static_cast<std::int8_t>(UnrankedSource));
    for (std::size_t row = 0; row < sources.size(); ++row) {
        const Value source = fold(sources.at(row, col::sources::Source));
        const Value rank = sources.at(row, col::sources::Rank);
        if (source != Null && rank != Null)
            m_ranks[static_cast<std::size_t>(source)] = static_cast<std::int8_t>(std::clamp<Value>(rank, 1, 9));
    }
}

Value View::foldOf(std::string_view text) const
{
    if (text.empty() || !m_snapshot.texts)
        return Null;
    return fold(m_snapshot.texts->find(text));
}

int View::rank(Value source) const
{
    const Value folded = fold(source);
    if (folded == Null)
        return 0;
    const auto index = static_cast<std::size_t>(folded);
    return index < m_ranks.size() ? m_ranks[index] : UnrankedSource;
}

SysDay plusMonths(SysDay day, int months)
{
    const std::chrono::year_month_day date(day);
    const auto moved = date + std::chrono::months(months);
    if (moved.ok())
        return moved;
    return std::chrono::year_month_day_last(moved.year(), std::chrono::month_day_last(moved.month()));
}

} // namespace db
