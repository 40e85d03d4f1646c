#pragma once

#include "db/engine/connection.h"
#include "db/ledger/change_set.h"

#include <cstdint>
#include <vector>

namespace db {

/// The rows that stand differently after change set `to` than after change set `from`, kind by kind: those that the
/// later view holds in the order of their versions, then those that are gone from it.
Result<std::vector<RowDifference>> compareViews(const Connection &connection, const Texts &texts, std::int64_t from,
                                                std::int64_t to);

/// What a draft would change in the snapshot that it was made on, row by row in the draft's own order.
std::vector<RowDifference> draftDifferences(const Snapshot &before, const Draft &draft);

} // namespace db
