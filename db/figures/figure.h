#pragma once

#include "db/records/partial_date.h"
#include "db/records/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace db {

/// What a look is held against.
enum class Against {
    Nothing,
    Day,        ///< an earlier day of the person's choice
    LastReport, ///< the last quarter that was closed, or report that was issued, before the as-of date
    OtherPhase, ///< the same point of the other phase: year n beside year n
};

/// The choice and what it means for the present look; see comparison.h.
struct Comparison {
    Against against = Against::Nothing;
    PartialDate asOf;  ///< invalid = there is nothing to compare with
    std::string phase; ///< whose figures, as in Look

    bool known() const { return against != Against::Nothing && asOf.valid(); }
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// How the whole program is being looked at.
struct Look {
    std::string phase;  ///< key of a phase, empty = all phases
    PartialDate asOf;   ///< a full day: only claims and events dated on or before it count
    bool preferRegister = false; ///< companies: show the register's counts even where a reported count exists
    Comparison compareTo;
};

/// A value that can name where it comes from. Money is won, other values are millionths (DecimalScale).
struct Figure {
    Value value = Null;
    PartialDate asOf;        ///< of the claim that counts; invalid when there is none
    std::string source;      ///< key of the source; empty = the office's own books
    bool approx = false;
    bool derived = false;    ///< computed from other claims (sum of parts, share of a phase …)
    std::int64_t version = 0; ///< version of the claim's row, 0 when derived

    bool known() const { return value != Null; }
};

/// A rate is never stored or averaged: it is its two numbers.
struct Rate {
    Value numerator = Null;
    Value denominator = Null;
    bool known() const { return numerator != Null && denominator != Null && denominator != 0; }
    double share() const { return static_cast<double>(numerator) / static_cast<double>(denominator); }
};

enum class Status { OnTrack, Attention, Trouble, Unreported };

} // namespace db
