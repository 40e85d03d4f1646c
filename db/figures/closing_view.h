#pragma once

#include "db/figures/closing.h"

#include <span>
#include <string>
#include <vector>

namespace db {

// What a person looks at before closing a quarter, and of one that is closed.

struct QuarterState {
    PartialDate quarter;
    std::int64_t changeSet = 0; ///< the closing; 0 = not closed
    bool hasClaims = false;     ///< something that is reported speaks of a day in it
    bool corrected = false;     ///< closed, and a figure differs from what was stored
};

/// Every quarter that was over before `today`, from the first that something reported speaks of, newest first; none when
/// nothing does and none is closed. `history` up to the snapshot's change set.
std::vector<QuarterState> quarterStates(const Snapshot &snapshot, std::span<const ChangeSet> history,
                                        PartialDate today);
/// The newest one that has claims and is not closed; else the newest that is closed, else the newest; invalid when there
/// is none.
PartialDate quarterToClose(std::span<const QuarterState> quarters);

struct ClosingFigure {
    std::string phase;   ///< empty = all phases
    std::string name;
    Figure figure;       ///< as of the quarter's last day, as the file holds it now; value as NamedFigure
    Value stored = Null; ///< of a closed quarter: what its closing stored
    bool corrected = false;
};

/// The headline figures that the closing of a quarter would store or has stored; what is judged, where it is corrected.
struct ClosingView {
    PartialDate quarter;
    std::int64_t changeSet = 0;       ///< the closing; 0 = not closed
    std::vector<std::string> phases;  ///< all phases (empty) first
    std::vector<ClosingFigure> figures; ///< in the order of the phases, by name
    std::vector<ClosingGap> gaps;     ///< of a quarter that is not closed
    std::size_t corrected = 0;        ///< how many of the figures are
};
ClosingView closingView(const Snapshot &snapshot, std::span<const ChangeSet> history, PartialDate quarter);

/// Where the look's as-of date lies in a quarter that is closed: the figures of its phase that are no longer what the
/// closing stored (before), and what stands as of the quarter's last day (after). Nothing is computed while no
/// correction and no revert came since.
std::vector<AlteredFigure> correctedFigures(const Snapshot &snapshot, std::span<const ChangeSet> history,
                                            const Look &look);

} // namespace db
