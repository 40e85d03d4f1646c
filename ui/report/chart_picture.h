#pragma once

#include "ui/charts/chart_palette.h"

#include <QPicture>
#include <QPointF>
#include <QSizeF>

namespace ui {

/// A chart as it is set on pages. Recorded on the window's thread, for charts are made of items of the window's
/// library; played on any thread and any device, in pixels of 1/96 inch.
QPicture recordChart(const db::ChartDescription &chart, QSizeF mm, ChartTheme theme = ChartTheme::Print);
void playChart(QPainter &painter, const QPointF &at, QPicture picture);

} // namespace ui
