#pragma once

#include "db/engine/connection.h"
#include "db/ledger/commit.h"
#include "db/ledger/data_file.h"
#include "db/ledger/hash_chain.h"

#include <vector>

namespace db {

/// One kind's part of a revert; owns the cells that its NewPart points to.
struct RevertPart {
    NewPart part;
    std::vector<Value> cells;
};

/// What reverting a change set begins and ends.
struct PlannedRevert {
    std::int64_t head = 0; ///< newest change set of the file
    std::string title;     ///< of the change set reverted
    std::vector<RevertPart> parts;
};

/// Works out what must begin and end so that, with the change set (or, for a revert, its target) in or out of effect,
/// every row is again the version of the newest change set in effect that stated it. UnknownChangeSet,
/// AlreadyReverted; NothingToDo for a purge.
Result<PlannedRevert> planRevert(const Connection &connection, const Texts &texts, std::int64_t changeSet);
/// The same as a draft: rows that end come without cells.
Draft draftOf(PlannedRevert plan, std::shared_ptr<const Texts> texts);

/// Rows that change set `target` stated and that later change sets in effect stated again.
Result<std::vector<DataFile::LaterEdit>> findLaterEdits(const Connection &connection, const Texts &texts,
                                                        const std::vector<bool> &effective, std::int64_t target);

} // namespace db
