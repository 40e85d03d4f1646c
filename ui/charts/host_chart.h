#pragma once

#include "ui/charts/chart_canvas.h"

#include <QtCharts/QChart>

namespace ui {

/// A QChart that fills the canvas' plot and draws nothing but its series: titles, axes and labels are the canvas'
/// own, for Qt Charts elides labels and cannot wrap a title.
QChart *addHostChart(ChartCanvas &canvas);

/// Lays the chart out at once; without this it waits for an event loop that exports do not have.
void settle(QChart *chart);

} // namespace ui
