#pragma once

#include "db/engine/result.h"
#include "db/figures/conflicts.h"
#include "db/ledger/edit_draft.h"
#include "db/ledger/snapshot.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// One row of decisions.
struct DecisionRow {
    std::string decision;
    DecisionType type{};
    std::string subject;
    PartialDate asOf;
    std::string reason;
    std::string author;
};
/// Puts a decision into a change set. It takes the place of the one with its key; what says the same is left out.
void putDecision(EditDraft &draft, const Snapshot &before, const DecisionRow &row);

/// A short name of the figure that a conflict is about, the same as long as the figure has its key: eight hexadecimal
/// digits. Entries about the same figure share it.
std::string conflictId(const Conflict &conflict);

/// One claim among those of the figure that `conflict` names.
struct ClaimChoice {
    std::string conflict;      ///< conflictId()
    std::string source;        ///< key, empty = the office's own books
    PartialDate asOf;          ///< as spelt by the claim; invalid = whichever it is
    std::string revision;      ///< empty = whichever it is
};

/// The change set by which a claim settles what stands (design 4), among the disagreements as of the look's day.
/// UnknownName ("conflict", "claim"), AmbiguousClaim; NothingToDo when it is settled so already.
Result<Draft> draftAdoption(const std::shared_ptr<const Snapshot> &before, const Look &look, const ClaimChoice &choice,
                            const std::string &author, const std::string &reason);
/// The same for any claim, disputed or not, named by the version of its row and its value column. UnknownName ("claim")
/// when the snapshot holds no such claim; NothingToDo.
Result<Draft> draftAdoption(const std::shared_ptr<const Snapshot> &before, Kind kind, std::int64_t version, int column,
                            const std::string &author, const std::string &reason);

} // namespace db
