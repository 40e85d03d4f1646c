#pragma once

#include "ui/charts/chart_canvas.h"

namespace ui {

/// The time axis that holds every date of the chart: points, marks and the as-of day.
TimeScale timeScaleFor(const ChartCanvas &canvas, qreal width);
qreal timeAxisHeight(const ChartCanvas &canvas);
/// Labels in the middle of their years and quarters, light lines where a year begins, below `canvas.plot`.
void drawTimeAxis(ChartCanvas &canvas, const TimeScale &scale);

/// Room above the plot for the labels of marks and of the as-of day.
qreal marksHeight(const ChartCanvas &canvas, qreal width);
void drawMarks(ChartCanvas &canvas, const TimeScale &scale);

} // namespace ui
