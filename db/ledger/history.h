#pragma once

#include "db/engine/connection.h"
#include "db/ledger/hash_chain.h"

#include <cstdint>
#include <vector>

namespace db {

/// All change sets, oldest first (their ids are 1, 2, 3 …), with ChangeSet::revertedBy worked out.
Result<std::vector<StoredChangeSet>> loadHistory(const Connection &connection);

/// Which change sets are in effect, given all reverts among them: effective[id]. A change set is in effect unless a
/// revert that is itself in effect targets it; that makes the result independent of the order of reverts.
std::vector<bool> inEffect(const std::vector<StoredChangeSet> &history);

} // namespace db
