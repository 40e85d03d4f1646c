#pragma once

#include "db/figures/figure.h"
#include "db/ledger/snapshot.h"

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

std::vector<Conflict> conflicts(const Snapshot &snapshot, const Look &look);

} // namespace db
