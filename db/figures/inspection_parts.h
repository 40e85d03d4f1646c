#pragma once

#include "db/figures/inspection.h"
#include "db/figures/view.h"

namespace db {

// What the inspections of claimed figures and of the headline share.

/// What a row of sources says.
InspectedSource describedSource(const View &view, std::size_t row);
InspectedSource inspectedSource(const View &view, Value source);
/// What a row says in a column, dated and sourced by the row.
Figure figureOfRow(const View &view, Kind kind, std::size_t row, int column);
void addRecord(Inspection &out, const View &view, Kind kind, std::size_t row);
/// Every claim of the figure that a row speaks of, weighed by db::Claims.
void inspectClaims(Inspection &out, const View &view, Kind kind, std::size_t row, int column);

/// A figure of the headline: the same functions that compute it say what they computed it from.
Result<Inspection> inspectHeadline(Inspection out, const View &view);

} // namespace db
