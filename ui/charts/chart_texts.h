#pragma once

#include "db/figures/chart.h"
#include "ui/words/numbers.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The unit in which a chart's amounts read best: the user's, or a smaller one where that would round them away.
MoneyUnit chartMoneyUnit(const db::ChartDescription &chart);

/// A value as it stands on the chart, without its unit (percent keeps its sign).
QString chartNumber(const db::ChartDescription &chart, db::Value value);
/// With the unit, as in a sentence.
QString chartNumberWithUnit(const db::ChartDescription &chart, db::Value value);
/// The label of a point: "c. 4,000" for approximate ones.
QString chartPointLabel(const db::ChartDescription &chart, const db::ChartPoint &point);
/// A category as it stands at its axis: "2025*" while its year is not over.
QString chartCategory(const db::ChartDescription &chart, int category);
/// Where a point stands: its category or date.
QString chartPointPlace(const db::ChartDescription &chart, const db::ChartPoint &point);
/// Nothing left to rounding: "430억원 (42,960,512,000원)" where the shown unit hides something.
QString chartExactValue(const db::ChartDescription &chart, const db::ChartPoint &point);
/// "As of 31 Mar 2025 · publisher, date", or that the value is worked out from several.
QString chartPointOrigin(const db::ChartDescription &chart, const db::ChartPoint &point);
/// "Series, place: value with unit", for tool tips and screen readers.
QString chartPointSentence(const db::ChartDescription &chart, int series, int point);

/// What one on the axis is in stored units: won or millionths.
double chartUnit(const db::ChartDescription &chart);
/// In units of the axis.
double chartShown(const db::ChartDescription &chart, db::Value value);
/// The same with chartUnit() asked for once: it looks at every point. Days lie by their number since 1970.
double chartPlace(db::UnitKey kind, db::Value value, double unit);

QString chartTitle(const db::ChartDescription &chart);
QString chartSubtitle(const db::ChartDescription &chart);
QStringList chartFootnotes(const db::ChartDescription &chart);
/// "[자료] publisher, date; …": `sources` of them by name, how many more there are.
QString chartSourceLine(const db::ChartDescription &chart, int sources = 3);
/// "As of 31 Mar 2025 · Phase 1 · change set 12".
QString chartAsOfLine(const db::ChartDescription &chart);
/// "Check code 1A2B3-C4D5E-F6G7H-J8K9M".
QString chartCodeLine(const QString &code);
/// Title, then every value in words, as a screen reader says a chart. Of long series the ends and the extremes.
QString chartSentence(const db::ChartDescription &chart);
QString noDataText();

} // namespace ui
