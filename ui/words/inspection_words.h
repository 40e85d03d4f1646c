#pragma once

#include "db/figures/inspection.h"
#include "db/figures/phrase.h"

#include <QString>

namespace ui {

/// Words of the phrases that an inspection uses; empty for others.
QString inspectionText(const db::Phrase &phrase);

/// A value of the board with its unit: "4,061억원", "41.3%", "128 companies", "31 Mar 2025"; "–" for Null.
QString figureText(db::UnitKey unit, std::string_view unitText, db::Value value);
/// The same as a difference, with its sign: "+45", "△45억원"; percentages in points.
QString differenceText(db::UnitKey unit, std::string_view unitText, db::Value value);
/// A stored value of a claimed figure, money with its unit; "–" for Null.
QString claimedText(const db::Texts &texts, db::Kind kind, int column, db::Value value);
/// What an inspected figure is now.
QString valueText(const db::Texts &texts, const db::Inspection &inspection);
/// The same to the last won where the shown unit hides something; else empty.
QString exactValueText(const db::Inspection &inspection);
/// What a part brings to the figure; of a count the day from which it counts.
QString termText(const db::Inspection &inspection, const db::FormulaTerm &term);
QString termRoleName(db::TermRole role);

/// What a record is called: its key columns. Empty for a version that the snapshot does not hold.
QString versionName(const db::Snapshot &snapshot, db::Kind kind, std::int64_t version);
/// "Title · publisher, date · No. 12 · p. 3" of a source, the office's own books when it has no key.
QString sourceSentence(const db::InspectedSource &source);

} // namespace ui
