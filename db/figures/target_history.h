#pragma once

#include "db/figures/counts.h"
#include "db/figures/figure_ref.h"

#include <string>
#include <vector>

namespace db {

/// What was said about one target on one day.
struct TargetStatement {
    std::string indicator;
    std::string nameKo;
    std::string nameEn;
    std::string phase;   ///< empty = the programme
    bool expected = false; ///< an expected effect, not a target
    PartialDate dueOn;   ///< invalid when blank and no end of the phase or programme is known
    Figure figure;       ///< millionths; unknown when it was withdrawn from that day on
    Value change = Null; ///< millionths, against the statement before; Null of the first and beside a withdrawal
    std::string reason;  ///< as written beside it
    bool counts = false; ///< on the look's day
    FigureRef ref;
};

/// Every statement of the look's targets (blank scope) up to its day: the targets in the order of the file, the statements
/// of each by their dates. A change of a target never takes the earlier one away.
std::vector<TargetStatement> targetHistory(const View &view, const PhaseList &phases, const Counts &counts);

} // namespace db
