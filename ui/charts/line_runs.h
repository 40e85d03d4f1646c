#pragma once

#include "ui/charts/scales.h"

#include "db/figures/chart.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace ui {

/// The unbroken stretches of a line, x in shares of the time axis, y in units of the value axis: cut at both ends of the
/// axis and with no more points than `columns` pixels can show.
QList<QList<QPointF>> lineRuns(const db::ChartDescription &chart, const db::ChartSeries &series, const TimeScale &time,
                               int columns);

/// What of a line (ordered by x) lies between two places; where it crosses them it ends in between.
QList<QPointF> clipped(const QList<QPointF> &line, qreal from, qreal to);

/// Whether any of a line lies in a box.
bool crosses(const QLineF &line, const QRectF &box);

} // namespace ui
