#pragma once

#include "db/figures/claims.h"
#include "db/figures/figure_ref.h"
#include "db/figures/inspection.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// One document, and how much rests on it in a look.
struct SourceState {
    InspectedSource source;  ///< key empty = the office's own books
    std::string medium;
    std::int64_t version = 0; ///< of its row; 0 = records name it and nobody has described it
    std::int64_t claims = 0;  ///< figures that it states up to the day looked at
    std::int64_t counting = 0; ///< of these, how many count
};

/// Every document that the file describes or that a record names, by rank, then the newer first, then key; the office's
/// own books first, when any record rests on them. Numbers and dates are counted (see statesFigures), of the look's
/// phase where the kind has one.
std::vector<SourceState> sourceStates(const Snapshot &snapshot, const Look &look);

/// One figure that a document states.
struct SourceClaim {
    FigureRef ref;
    Value value = Null; ///< as stored in its column; Null = withdrawn
    PartialDate asOf;   ///< invalid of a register's record
    bool approx = false;
    Verdict verdict = Verdict::Only;
    std::int64_t version = 0;
};
struct SourceClaims {
    std::vector<SourceClaim> claims; ///< by kind, then in the order they were stated
    std::size_t all = 0;             ///< how many there are, also beyond `most`
};
/// The figures that a document states in a look, at most `most` of them with their verdicts. Claims dated after the day
/// looked at are among them and say so.
SourceClaims claimsOfSource(const Snapshot &snapshot, const Look &look, std::string_view source, std::size_t most);

} // namespace db
