#pragma once

#include "db/figures/budget.h"
#include "db/figures/figure_ref.h"
#include "db/figures/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace db {

/// The plan's total as it stood from one day on.
struct PlanVersion {
    PartialDate from; ///< the day on which it was claimed first
    Figure plan;      ///< unknown when it was withdrawn
};
/// The versions of the look's plan up to its day, one for every change of the total, in order.
std::vector<PlanVersion> planHistory(const View &view, const PhaseList &phases);

/// One line of two versions side by side; a side without it is unknown.
struct PlanLine {
    Phrase name;
    Figure before;
    Figure after;
    Value difference = 0; ///< won, after less before, an unknown side as nothing
    FigureRef refBefore;
    FigureRef refAfter;
    bool rest = false;    ///< what is not broken down: the total less the lines
    const FigureRef &ref() const { return refAfter.known() ? refAfter : refBefore; }
};

/// Two versions of the look's plan, line by line. On each side the lines, the rest among them, add up to the total.
struct PlanComparison {
    PartialDate dayBefore;
    PartialDate dayAfter;
    Figure before; ///< the totals
    Figure after;
    FigureRef refBefore;
    FigureRef refAfter;
    std::string by; ///< what the lines are: "category", "project", "year", "funding", "phase"; empty = no break-down
    std::vector<PlanLine> lines; ///< the largest change first, the rest last
};

/// The plan on the look's day against that on the day it is compared with, or where it is compared with nothing (or with
/// another phase) against the version before. By the finest break-down that is whole on both sides (projects, categories,
/// years, fundings, phases), else by the one that leaves least. Nothing while there is no earlier version.
std::optional<PlanComparison> planComparison(const View &view, const PhaseList &phases);

} // namespace db
