#pragma once

#include "db/figures/phrase.h"
#include "db/figures/report.h"

#include <QString>

namespace ui {

/// The sentences and headings of the quarterly report; empty for every other phrase. In Korean in the official style:
/// ending in nouns, the number first.
QString reportPhrase(const db::Phrase &phrase);

/// A unit beside an amount in millionths: one company, two companies.
QString countedUnit(const QString &unit, db::Value amount);

/// An amount with its unit and its sign: "+32억원".
QString signedMoney(db::Value won);

QString reportSectionName(db::ReportSection section);

} // namespace ui
