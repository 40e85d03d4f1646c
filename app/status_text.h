#pragma once

#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"

#include <QString>

namespace app {

/// The headline figures for reading in a terminal, in the current language.
QString statusText(const db::Headline &headline, const db::Snapshot &snapshot);

} // namespace app
