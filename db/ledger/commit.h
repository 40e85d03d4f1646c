#pragma once

#include "db/engine/connection.h"
#include "db/ledger/change_set.h"
#include "db/ledger/store_watch.h"

#include <cstdint>
#include <vector>

namespace db {

/// The versions of one kind that a change set begins and ends.
struct NewPart {
    Kind kind{};
    std::size_t width = 0;
    const Value *cells = nullptr;        ///< one row of `width` cells per state
    std::vector<std::uint8_t> states;    ///< RowState of each version begun
    std::vector<std::int64_t> saidIn;    ///< one per version begun, or empty: all stated by this change set
    std::vector<std::int64_t> ends;      ///< ids of current versions that end
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t removed = 0;
};

/// Everything one change set stores.
struct NewChangeSet {
    ChangeSet set;              ///< id, at, parts and hash are filled in
    const Texts *texts = nullptr; ///< those beyond baseSize() are new
    std::vector<NewPart> parts;
    const std::vector<std::string> *fileBlocks = nullptr;
    std::int64_t purges = 0; ///< the change set whose original's bytes go with it, 0 = none
};

/// What a draft begins and ends; the parts point into the draft.
std::vector<NewPart> newParts(const Draft &draft);

/// Writes a change set in one transaction, with its link of the hash chain, and returns its id. FileMoved when the
/// newest change set is not `basedOn`; Cancelled, with nothing changed, when the watch says so before the end.
Result<std::int64_t> storeChangeSet(Connection &connection, NewChangeSet &change, std::int64_t basedOn,
                                    const StoreWatch &watch = {});

} // namespace db
