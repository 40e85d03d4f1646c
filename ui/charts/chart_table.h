#pragma once

#include "db/figures/chart.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ui {

/// The numbers under the picture, for files and the clipboard. Headers are words of the current language, amounts are
/// whole won, other values plain decimals, dates as 2025-03-31: another program must be able to count on them.
QList<QStringList> chartPlainTable(const db::ChartDescription &chart);
/// UTF-8 with byte order mark, CRLF; texts that a spreadsheet would take for a formula are escaped.
QByteArray chartCsv(const db::ChartDescription &chart);
/// Tab-separated, for pasting.
QString chartTsv(const db::ChartDescription &chart);
/// With title, source and as-of line; text cells marked as text, so that 1-2 does not become a date.
QString chartHtml(const db::ChartDescription &chart);

} // namespace ui
