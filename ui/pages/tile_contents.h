#pragma once

#include "db/figures/headline.h"
#include "db/ledger/snapshot.h"
#include "ui/pages/tile.h"
#include "ui/session/trend.h"

namespace ui {

/// The four headline tiles: what a figure is, what it is held against, how it stands. Without the figure itself a tile
/// shows the next one known and says what to import.
TileContent budgetTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend);
TileContent companiesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend);
TileContent trainingTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend);
TileContent milestonesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend);

/// "as of 2021. 7. 31." and, from 100 days on, how old that is at the as-of date.
QString datedText(db::PartialDate asOf, const db::Look &look);

} // namespace ui
