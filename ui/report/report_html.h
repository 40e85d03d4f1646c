#pragma once

#include "ui/report/report_texts.h"

#include <QByteArray>
#include <QList>

namespace ui {

/// The report as one web page that needs nothing else: charts as inline SVG, rules for printing. The same report and
/// charts give the same bytes.
QByteArray reportHtml(const ReportText &report, const QList<QByteArray> &chartsSvg);

/// The looks of every page that the program writes.
QString htmlStyle();

} // namespace ui
