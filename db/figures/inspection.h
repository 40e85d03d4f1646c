#pragma once

#include "db/figures/chart.h"
#include "db/figures/claims.h"
#include "db/figures/conflicts.h"
#include "db/figures/figure_ref.h"
#include "db/figures/phrase.h"
#include "db/ledger/data_file.h"

#include <string>
#include <vector>

namespace db {

/// How a figure comes about.
enum class Formula {
    Unknown,     ///< nothing is known of it
    Stated,      ///< a claim says it
    Sum,         ///< the sum of its parts
    Difference,  ///< parts less those that are subtracted: what was added within a phase
    Rate,        ///< numerators over denominators, in percent
    Count,       ///< the number of its parts
    Line,        ///< the point of the day on the straight line between the parts
    Attainment,  ///< the value held against the target now, by direction (domain.md 4.3)
};

/// The document behind a claim, as far as the file knows it.
struct InspectedSource {
    std::string key; ///< empty = the office's own books
    std::string title;
    std::string publisher;
    PartialDate publishedOn;
    std::string address;
    std::string docNo;
    std::string page;
    int rank = 0;    ///< 0 own books, 1 (best) to 9
};

/// One claim and what the rule of db::Claims decided about it.
struct InspectedClaim {
    Value value = Null; ///< as stored in its column; Null = withdrawn
    PartialDate asOf;
    InspectedSource source;
    std::string revision;
    bool approx = false;
    std::int64_t version = 0;
    std::int64_t changeSet = 0;
    Verdict verdict{};
    Phrase why;
};

enum class TermRole { Part, Subtracted, Numerator, Denominator };

/// A part of a formula, a figure of its own that can be inspected.
struct FormulaTerm {
    TermRole role{};
    FigureRef ref;
    Phrase name;
    Figure figure; ///< in the unit of the inspected figure where parts are added; of a count, each part is one
};

struct InspectedRecord {
    Kind kind{};
    std::int64_t version = 0;
    std::int64_t changeSet = 0;
};

/// What stands behind a shown number (design 1 and 4).
struct Inspection {
    FigureRef ref;
    Phrase name;
    Look look;        ///< the look it was inspected in: the reference's phase and day, if it has them
    UnitKey unit = UnitKey::Other; ///< of a figure of the headline; a claimed one is as its column declares
    std::string unitText;
    Figure figure;    ///< claimed: as stored; headline: won or millionths
    Formula formula = Formula::Unknown;
    std::vector<FormulaTerm> terms;
    std::vector<InspectedClaim> claims; ///< the better first; of a headline figure that one claim states too
    std::vector<InspectedRecord> records; ///< the rows behind it, each once
};

/// Of a figure in a look. UnknownName ("figure") for a reference that names nothing the program knows.
Result<Inspection> inspect(const Snapshot &snapshot, const Look &look, const FigureRef &ref);

/// The claims of a disagreement with what the rule says of each, the better first: on the look's day, or where none of them
/// counts then (a growing series has gone on), on the day of the newest of them.
std::vector<InspectedClaim> disputedClaims(const Snapshot &snapshot, const Look &look, const Conflict &conflict);
/// What the claims of an inspection are made about: the figure itself, of a headline figure that one claim states that
/// claim's; unknown for others.
FigureRef claimedFigure(const Inspection &inspection);

/// One step in the life of a claim.
struct ClaimStep {
    std::int64_t changeSet = 0;
    ChangeKind kind{};
    std::string at; ///< UTC
    std::string author;
    std::string reason;
    std::string fileName;
    Value before = Null; ///< as stored
    Value after = Null;  ///< Null = taken away or withdrawn
    bool withdrawn = false; ///< from here on it claims that there is none
    PartialDate asOf;
    std::string source;
};
/// How the claims behind an inspected figure came to be and changed, oldest first; also what was taken back and put back.
/// Nothing for a figure that is worked out: its terms have their own. Errors of reading the file.
Result<std::vector<ClaimStep>> claimHistory(const DataFile &file, const Inspection &inspection);

/// What the name of a reference reads like.
Phrase nameOf(const FigureRef &ref, const std::string &phase);

} // namespace db
