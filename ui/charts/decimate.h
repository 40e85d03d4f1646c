#pragma once

#include <QList>
#include <QPointF>

namespace ui {

/// Of many points (ordered by x) per pixel column only the lowest and the highest, in their order: the picture stays
/// the same and a line of 100,000 points costs no more than one of a few thousand.
QList<QPointF> decimate(const QList<QPointF> &points, int columns);

} // namespace ui
