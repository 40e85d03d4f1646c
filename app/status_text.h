#pragma once

#include "db/figures/closing.h"
#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"

#include <QString>

#include <vector>

namespace app {

/// The headline figures for reading in a terminal, in the current language.
QString statusText(const db::Headline &headline, const std::vector<db::ClosedQuarter> &closed,
                   const db::Snapshot &snapshot);

} // namespace app
