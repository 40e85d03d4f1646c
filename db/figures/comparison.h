#pragma once

#include "db/figures/figure.h"
#include "db/ledger/snapshot.h"

#include <optional>

namespace db {

/// The last day before `before` up to which a quarter was closed or a report issued; nothing when there is none.
std::optional<PartialDate> lastReport(const Snapshot &snapshot, PartialDate before);

/// What a choice means for a look. `day` is read for Against::Day only. The as-of date is invalid when there is nothing
/// to compare with: a day that is not before the as-of date, no report yet, looking at all phases, a phase without a
/// start, or a point that the other phase reaches after `today`.
Comparison comparison(const Snapshot &snapshot, const Look &look, Against against, PartialDate day, PartialDate today);

/// The look that gives the figures to compare with; nothing when there are none.
std::optional<Look> comparedLook(const Look &look);

} // namespace db
