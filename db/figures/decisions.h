#pragma once

#include "db/engine/result.h"
#include "db/figures/conflicts.h"
#include "db/ledger/change_set.h"
#include "db/ledger/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Puts rows of decisions into a change set. A row with the key of an earlier one replaces it.
class DecisionDraft final
{
public:
    struct Row {
        std::string decision;
        DecisionType type{};
        std::string subject;
        PartialDate asOf;
        std::string reason;
    };

    DecisionDraft(const Snapshot &snapshot, ChangeKind kind, const std::string &author, const std::string &reason);
    /// A row that says what the current one says is left out.
    void add(const Row &row);
    Draft take(std::string title);

private:
    const Snapshot &m_snapshot;
    std::shared_ptr<Texts> m_texts;
    DraftPart m_part;
    Draft m_draft;
};

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
Result<Draft> draftAdoption(const Snapshot &snapshot, const Look &look, const ClaimChoice &choice,
                            const std::string &author, const std::string &reason);

} // namespace db
