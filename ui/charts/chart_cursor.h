#pragma once

#include "ui/charts/chart_scene.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace ui {

/// Which value the keyboard stands on. It names the value, not its place, so that it outlives a new layout.
struct ChartCursor {
    int series = 0;
    int point = 0;
};

enum class ChartStep { Back, On, OtherBack, OtherOn, First, Last };

/// What an arrow key means in a picture: along the values of a series, or to the series beside it. Where categories lie
/// below one another, down is along.
std::optional<ChartStep> chartStep(int key, bool rows);

/// The value a step away; the first (or last) when there is none yet. Stays at the ends. nullopt without values.
std::optional<ChartCursor> stepped(const QList<ChartHit> &hits, const std::optional<ChartCursor> &from, ChartStep step,
                                   bool rows);

/// The mark at a place of the picture, or the one nearest to it within `reach`; -1 for none.
int hitAt(const QList<ChartHit> &hits, const QPointF &at, qreal reach);
int hitOf(const QList<ChartHit> &hits, const ChartCursor &cursor);

} // namespace ui
