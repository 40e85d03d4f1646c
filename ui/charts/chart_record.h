#pragma once

#include "db/figures/chart.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace ui {

/// What a picture carries besides its pixels, so that it can be found and checked again: the chart's name and title,
/// the look, the hash of its values, its check code. Names are ASCII, for readers of PNG show others as question marks.
using ChartRecord = QList<std::pair<QString, QString>>;
/// For a chart with an as-of date.
ChartRecord chartRecord(const db::ChartDescription &chart);
/// The check code, as it stands in the picture too.
QString recordedCode(const ChartRecord &record);
/// The same as RDF, for the metadata of an SVG.
QByteArray chartRecordXml(const ChartRecord &record);
/// The same as an XMP packet, for a PDF.
QByteArray chartXmp(const ChartRecord &record);

} // namespace ui
