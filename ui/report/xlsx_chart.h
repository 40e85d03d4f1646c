#pragma once

#include "db/figures/chart.h"
#include "ui/report/xlsx_sheet.h"

#include <QByteArray>

namespace ui {

/// Whether a chart has a native form in a workbook; others are pictures there.
bool hasNativeForm(const db::ChartDescription &chart);

/// A chart in the next rows of a sheet: its title, the native chart or else its picture, its numbers as typed cells,
/// footnotes, source and as-of date.
void writeChart(XlsxSheet &sheet, const db::ChartDescription &chart, const QByteArray &png = {});

} // namespace ui
