#pragma once

#include "db/figures/view.h"

#include <vector>

namespace db {

/// The days up to `until` on which something changed in what the file tells: as-of dates of claims, dates of companies
/// and of events. In order, each once; a partial date is its last day.
std::vector<SysDay> changeDays(const Snapshot &snapshot, SysDay until);

} // namespace db
