#pragma once

#include "db/figures/view.h"
#include "db/records/kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace db {

/// Names what a shown number is, so that it can be opened: a figure that rows claim, or one of the headline that is worked
/// out. It stays true when the data changes, for it names no row.
struct FigureRef {
    std::optional<Kind> kind; ///< of a claimed figure; nothing = a figure of the headline
    /// Claimed: key of the value column. Headline: as NamedFigure (budget.plan, budget.category:rnd.spent, companies.mou,
    /// training.graduated, milestones.late, indicators.jobs.value …), also budget.year:2021.spent,
    /// budget.year:2021.funding:city.spent, budget.execution_rate,
    /// budget.payout_rate, training.completion, training.employment, companies.register_mou (office, hq, left),
    /// milestones.due_soon, indicators.KEY.target_now and indicators.KEY.attainment.
    std::string name;
    std::vector<std::pair<std::string, std::string>> coordinates; ///< claimed: key columns and their spelling, blanks left out
    std::optional<std::string> phase; ///< headline: where it is another than the look's; empty = all phases
    PartialDate day; ///< the day it is seen on where it is another than the look's, else invalid

    bool known() const { return !name.empty(); }
    bool operator==(const FigureRef &other) const
    {
        return kind == other.kind && name == other.name && coordinates == other.coordinates && phase == other.phase
               && day == other.day;
    }
    bool operator!=(const FigureRef &other) const { return !(*this == other); }
};

/// A figure of the headline by name.
FigureRef headlineRef(std::string name);
/// The same of a phase (empty = all phases).
FigureRef headlineRef(std::string name, std::string phase);
/// The figure that a row claims in a column.
FigureRef claimedRef(const View &view, Kind kind, std::size_t row, int column);
/// The same of a row named by its version; an unknown reference when the view does not hold it.
FigureRef claimedRefOf(const View &view, Kind kind, std::int64_t version, int column);

} // namespace db
