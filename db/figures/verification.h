#pragma once

#include "db/figures/chart_code.h"
#include "db/ledger/data_file.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace db {

/// What a data file answers to a check code. It proves what the file said, not that it was true, and not that the
/// picture around the code is as it left the program.
enum class CodeStanding {
    Same,    ///< the file says the same now
    Changed, ///< the file said so then; since then some values changed
    Foreign, ///< the file never said so: the code is of another file, or this one was replaced
};

/// A value of the chart that differs between then and now. One side may be missing.
struct ChangedValue {
    Phrase series;
    Phrase place;   ///< its category; Empty on a time axis
    PartialDate at; ///< its day on a time axis, else invalid
    Value before = Null; ///< as ChartPoint::value
    Value after = Null;
    std::optional<Phrase> labelBefore; ///< of points that say more than their value (attainment)
    std::optional<Phrase> labelAfter;
    std::vector<std::int64_t> changeSets; ///< that altered it, oldest first
};

struct Verification {
    CodeStanding standing = CodeStanding::Foreign;
    CheckCode code;
    ChartDescription held; ///< as the file held it then; empty for Foreign
    ChartDescription now;
    std::int64_t head = 0; ///< the newest change set
    std::vector<ChangedValue> values;
    std::vector<ChangeSet> changeSets; ///< those of the values, oldest first
};

/// Describes the chart of the code as the file held it and as it is now, and finds out which change sets lie between
/// where they differ: those that altered a value and by whose effect it is still different, found by halving. Errors of
/// DataFile::snapshot() and history(); Cancelled.
Result<Verification> verify(const DataFile &file, const CheckCode &code, const std::atomic<bool> *cancel = nullptr);

} // namespace db
