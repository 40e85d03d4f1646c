#pragma once

#include "db/figures/figure.h"
#include "db/ledger/snapshot.h"
#include "db/records/kind.h"

#include <string>
#include <utility>
#include <vector>

namespace db {

/// One statement of a figure that disagrees with others.
struct Claim {
    Value value = Null;
    PartialDate asOf;
    std::string source;
    std::string revision;
    bool approx = false;
    bool counts = false; ///< the one that counts at the as-of date
    std::int64_t version = 0;
    std::int64_t changeSet = 0;
};

enum class Disagreement { Conflict, EarlierVersion };

/// Claims of one figure that differ (design 4): same year = conflict, older = earlier version.
struct Conflict {
    Kind kind{};
    std::string column;  ///< key of the value column
    std::vector<std::pair<std::string, std::string>> coordinates; ///< key columns and their spelling, blanks left out
    Disagreement nature = Disagreement::Conflict;
    std::vector<Claim> claims; ///< newest first
};

/// The disagreements of the look (design 4): numbers and dates of all figures of its phase, whatever their scope.
///
/// Two claims differ when their values do: of dates when the days they allow do not overlap (2022 and 2022-11 agree),
/// of an approximate one when it is off by the unit of its last digit that is not zero or more (about 4,200 agrees with
/// 4,269, not with 4,300).
///
/// Figures that time alone does not move (plan amounts, phase periods, dates done, targets of one due date): every
/// claim up to the look's day that differs from the one that counts. Of the same year and of another source, or newer:
/// one entry as a conflict; older, or an own statement revised: one entry as earlier versions.
/// All other figures grow or change with time: only claims of different sources whose as-of dates overlap are a conflict.
/// An adoption settles all up to the end of the adopted claim's year: they are not listed. Ordered by kind and key.
std::vector<Conflict> conflicts(const Snapshot &snapshot, const Look &look);

/// Whether two values of a column disagree beyond the rounding of approximate ones.
bool differ(Type type, Value a, bool approxA, Value b, bool approxB);

} // namespace db
