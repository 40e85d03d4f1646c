#pragma once

#include "db/figures/headline.h"
#include "ui/pages/tile.h"

namespace ui {

/// How a headline tile differs from what the look is compared with, in place of its usual difference: ▲▼ and words.
/// Nothing is touched while nothing is compared, or the other figures are not there yet.
void compareBudget(TileContent &tile, const db::Headline &now, const db::Headline *then);
void compareCompanies(TileContent &tile, const db::Headline &now, const db::Headline *then);
void compareTraining(TileContent &tile, const db::Headline &now, const db::Headline *then);
void compareMilestones(TileContent &tile, const db::Headline &now, const db::Headline *then);

} // namespace ui
