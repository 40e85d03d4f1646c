#pragma once

#include "db/engine/result.h"
#include "db/exchange/import_plan.h"
#include "db/figures/chart.h"
#include "db/figures/conflicts.h"
#include "db/figures/headline.h"
#include "db/figures/phrase.h"
#include "db/ledger/change_set.h"
#include "db/records/kind.h"
#include "db/records/texts.h"

#include <QString>

/// The words for everything that db/ says in codes, in the current language.
namespace ui {

/// From and to the UTF-8 of db/.
QString fromDb(std::string_view utf8);
std::string toDb(const QString &text);

/// What happened, where, and what to do next.
QString text(const db::Error &error);
/// The finding itself, without its place.
QString text(const db::Problem &problem);
/// "Line 12, column 3 (금액)": empty for the whole file.
QString placeText(const db::Problem &problem);
QString placeText(const db::Place &place);
QString text(const db::Phrase &phrase);

QString measureName(std::string_view key); ///< also "category:infrastructure", "funding:national", "stage:spent"
QString unitName(db::UnitKey unit, std::string_view ownText = {}); ///< money: the unit amounts are shown in
QString unitName(std::string_view key);    ///< "won", "people" … or a unit of the user's own
/// A unit as a record writes it: 건, 개사, 명 … as they are; in English the common ones translated.
QString ownUnitName(std::string_view unit);
QString statusName(db::Status status);
QString statusMark(db::Status status); ///< a shape beside the word: ● ▲ ■ ○
QString kindName(db::Kind kind);
QString columnName(db::Kind kind, int column);
QString choiceName(db::Kind kind, int column, db::Value value);
QString fundingName(db::Funding funding);
QString stageName(db::Stage stage);
QString basisName(db::Basis basis);
QString rateBaseName(db::RateBase base);
QString pageName(std::string_view page);
QString chartName(std::string_view name);   ///< a chart's everyday name, for menus and lists
QString categoryName(std::string_view key); ///< known keys translated, the user's own words as they are
QString phaseName(std::string_view phase);  ///< empty = the whole programme
QString cohortName(std::string_view cohort);
QString indicatorName(const db::IndicatorState &state);
QString changeKindName(db::ChangeKind kind);
QString disagreementName(db::Disagreement nature);
QString severityName(db::Severity severity);
QString encodingName(std::string_view key);
QString formatName(const QString &key); ///< of ErrorCode::NotText: "an Excel workbook" …
QString thingName(const QString &key);  ///< of ErrorCode::UnknownName: "chart", "phase", "source" …
/// "31 Dec 2024", "the last report, 30 Sep 2024", "Phase 1 at the same point, 31 Mar 2022"; empty for nothing.
QString comparisonName(const db::Comparison &comparison);
/// The look as a sentence: "As of 31 Mar 2025 · Phase 1 · change set 12 · compared with 31 Dec 2024".
QString lookSentence(db::PartialDate asOf, std::string_view phase, std::int64_t knownOn,
                     const db::Comparison &comparison);
/// The office's own books when the key is empty.
QString sourceName(const db::Snapshot &snapshot, std::string_view key);

/// By what a record is known, in words: "Phase 1 · 2024 · National · Spent".
QString recordName(const db::Snapshot &snapshot, db::Kind kind, std::size_t row);
/// What a change set is about, in a few words: "Budget: Phase 1 · 2024 · Spent", "Import: policy.csv".
QString changeName(const db::ChangeSet &change);

/// A stored cell as people read it; texts by their dictionary.
QString cellText(const db::Texts &texts, db::Kind kind, int column, db::Value value);

} // namespace ui
