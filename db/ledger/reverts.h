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

/// What must begin and end so that, with `before` replaced by `after` as the change sets in effect, every row is
/// again the version of the newest change set in effect that stated it.
Result<std::vector<RevertPart>> planRevert(const Connection &connection, const Texts &texts,
                                           const std::vector<bool> &before, const std::vector<bool> &after);

/// Rows that change set `target` stated and that later change sets in effect stated again.
Result<std::vector<DataFile::LaterEdit>> findLaterEdits(const Connection &connection, const Texts &texts,
                                                        const std::vector<bool> &effective, std::int64_t target);

} // namespace db
