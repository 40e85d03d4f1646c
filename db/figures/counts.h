#pragma once

#include "db/figures/phases.h"

#include <optional>
#include <string_view>
#include <vector>

namespace db {

/// What the file says about its indicators: definitions and observations of the blank scope (scopes never mix).
///
/// In one phase (design 4): the phase's own claim comes before what follows from a programme-wide one (blank phase).
/// A programme-wide cumulative count seen in a phase is what was added within the phase's period up to min(D, its
/// end): its value there less its value on the day before the phase began. Null when the phase has not begun, when the
/// programme's last claim is older than the phase, or when no earlier claim tells where the phase began. The first
/// phase counts from the start. Other indicators (of a period, or ratios) show the claim made within the phase.
/// Over all phases the programme-wide claim comes first, else cumulative counts of the phases are added up.
class Counts final
{
public:
    Counts(const View &view, const PhaseList &phases);

    struct Definition {
        Value folded = Null;
        std::string key;
        std::string nameKo;
        std::string nameEn;
        std::string unit;
        Direction direction = Direction::Up; ///< also when not declared
        Period period = Period::Cumulative;  ///< also when not declared
    };
    /// The indicators in the order of their definitions, then those that only claims or targets name.
    const std::vector<Definition> &indicators() const { return m_definitions; }
    const Definition *find(std::string_view key) const;

    /// Value in millionths on a day, in the look's phase. A ratio without a stated value is its numerator over its
    /// denominator, in percent when the indicator's unit is %.
    /// `behind` takes the claims that the value is worked out from.
    struct Behind {
        std::uint32_t row = 0; ///< of Kind::Observations
        int column = -1;
        Figure figure;         ///< what the row's figure says
        bool subtracted = false; ///< what stood before the phase began
        bool divides = false;    ///< the denominator of the part before it
    };
    Figure at(const Definition &indicator, SysDay day, std::vector<Behind> *behind = nullptr) const;
    /// Days on which the look's figure was claimed up to a day, in order, without repetition.
    std::vector<SysDay> claimDays(const Definition &indicator, SysDay day) const;
    /// Whether anyone reported the indicator by a day, in whatever phase.
    bool reported(const Definition &indicator, SysDay day) const;
    /// Whether anything was claimed of it by a day, in whatever phase; 3 of 0 is a claim without a figure.
    bool claimed(const Definition &indicator, SysDay day) const;
    /// Last days to look at: the day, but not beyond the end of the phase looked at.
    const CountWindow &window() const { return m_window; }

private:
    struct Series {
        Value indicator = Null;
        Value phase = Null;
        std::size_t figure = 0;
    };
    const Series *series(Value indicator, Value phase) const;
    Figure valueOf(const Definition &indicator, const Series &series, SysDay day,
                   std::vector<Behind> *behind = nullptr) const;

    const View &m_view;
    CountWindow m_window;
    Claims m_claims;
    std::vector<Definition> m_definitions;
    std::vector<Series> m_series;
};

} // namespace db
