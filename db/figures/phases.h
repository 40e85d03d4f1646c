#pragma once

#include "db/figures/claims.h"
#include "db/figures/headline.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// A phase's period as known on the day looked at.
struct PhaseSpan {
    std::string key;
    Value folded = Null;
    Figure startsOn; ///< value = PartialDate code
    Figure endsOn;

    std::optional<SysDay> first() const; ///< compares by its first day
    std::optional<SysDay> last() const;
};

/// The phases that the file knows, in the order of their keys (2 before 10).
class PhaseList final
{
public:
    explicit PhaseList(const View &view);

    const std::vector<PhaseSpan> &all() const { return m_phases; }
    const PhaseSpan *find(Value folded) const;
    /// The phase with the smallest key; a phase the file does not know is first when no other has a smaller key.
    bool isFirst(const std::string &key) const;
    /// Earliest start and latest end over all phases.
    std::optional<SysDay> programmeStart() const;
    std::optional<SysDay> programmeEnd() const;

private:
    std::vector<PhaseSpan> m_phases;
};

/// The period of the phase looked at, or from the first start to the last end over all phases.
PhasePeriod phasePeriod(const View &view, const PhaseList &phases);

/// Orders keys by their numbers: "2" before "10".
bool keyBefore(const std::string &a, const std::string &b);
/// The same, but the keys of a list stand first, in its order: what everybody reads in one order, then the office's own.
/// Lists are in this order so that it does not matter which file was imported first.
bool keyBefore(const std::string &a, const std::string &b, std::span<const std::string_view> first);

/// Where a dated count of one phase begins and ends on the day looked at (design 4, programme-wide counts): the first
/// phase counts from the start, an unknown bound is no bound.
struct CountWindow {
    std::optional<SysDay> from; ///< nothing = from the start
    SysDay to{};
    bool begun = true;       ///< false = the phase has not begun: its counts are null
};
CountWindow countWindow(const View &view, const PhaseList &phases);

} // namespace db
