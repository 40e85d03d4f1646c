#pragma once

#include "db/figures/adoption.h"
#include "db/figures/figure.h"
#include "db/ledger/snapshot.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace db {

using SysDay = std::chrono::sys_days;

/// A source without a rank, or one the file does not know (design 1).
inline constexpr int UnrankedSource = 5;

/// A snapshot seen on one day: what every question needs before it reads a row. Holds references: the snapshot must
/// outlive it.
class View final
{
public:
    View(const Snapshot &snapshot, const Look &look);

    const Snapshot &snapshot() const { return m_snapshot; }
    const Table &table(Kind kind) const { return m_snapshot.table(kind); }
    const Look &look() const { return m_look; }
    /// The day looked at: only what is dated on or before it counts.
    SysDay day() const { return m_day; }

    /// One number for all spellings of a name; Null for a blank.
    Value fold(Value text) const { return m_snapshot.texts ? m_snapshot.texts->folded(text) : Null; }
    Value foldOf(std::string_view text) const;
    std::string text(Value id) const { return std::string(m_snapshot.texts ? m_snapshot.text(id) : ""); }

    /// 0 for a blank source (the office's own books), else 1 (best) to 9.
    int rank(Value source) const;
    /// Folded key of the phase looked at; Null when looking at all phases, or at one that no row names.
    Value phase() const { return m_phase; }
    bool allPhases() const { return m_look.phase.empty(); }
    const std::vector<Adoption> &adoptions() const { return m_adoptions; }

private:
    const Snapshot &m_snapshot;
    Look m_look;
    SysDay m_day{};
    Value m_phase = Null;
    std::vector<std::int8_t> m_ranks; // by folded source id
    std::vector<Adoption> m_adoptions;
};

/// The same calendar day some months earlier or later, the last of the month where there is no such day.
SysDay plusMonths(SysDay day, int months);

} // namespace db
