#pragma once

#include "db/ledger/change_set.h"
#include "db/ledger/snapshot.h"

#include <memory>

namespace db {

/// The snapshot as it would be read once the draft was stored: what a change would do to figures is worked out from it
/// before anything changes. The draft must be based on the snapshot. Linear in the rows of both.
/// New versions are numbered on from the newest one in the snapshot: in the file they may be higher, in the same order.
std::shared_ptr<const Snapshot> applied(const Snapshot &before, const Draft &draft);

} // namespace db
