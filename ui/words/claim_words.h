#pragma once

#include "db/figures/conflicts.h"
#include "db/figures/figure_ref.h"
#include "db/figures/inspection.h"
#include "db/ledger/snapshot.h"

#include <QString>

#include <vector>

namespace ui {

/// The figure that claims are made about: "Phase 1 · Plan"; milestones, risks and indicators by their titles.
QString figureName(const db::Snapshot &snapshot, const db::FigureRef &ref);
/// The figure that a disagreement is about.
db::FigureRef figureOf(const db::Conflict &conflict);
/// A claimed value as stored in the figure's column, with its unit: "4,061억원", "about 88.5 PF", "2025. 3. 31."; "–" for
/// Null.
QString claimValue(const db::Snapshot &snapshot, const db::FigureRef &ref, db::Value value, bool approx);
/// "Title, publisher, 31 Mar 2025"; the office's own books without a key.
QString sourceName(const db::InspectedSource &source);
/// How far a source goes before others: "own books", "1" (best) to "9".
QString rankName(const db::InspectedSource &source);
/// Whether a claim counts, as shape and word.
QString verdictMark(db::Verdict verdict);
/// The other claims of a figure as one sentence for a footnote under a report: values with sources and dates.
QString footnote(const db::Snapshot &snapshot, const db::FigureRef &ref, const std::vector<db::InspectedClaim> &claims);

} // namespace ui
