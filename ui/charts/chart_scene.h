#pragma once

#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"

#include <QGraphicsScene>
#include <QList>
#include <QRectF>
#include <QString>

namespace ui {

class TextItem;

/// A value's place on the picture.
struct ChartHit {
    int series = 0;
    int point = 0;
    QRectF area;
};

/// The one layout behind the window, the exports and the clipboard: a description set for a size in pixels of 1/96
/// inch. Title, subtitle, footnotes, source and as-of line stand inside the picture; text wraps and is never cut.
class ChartScene final : public QGraphicsScene
{
public:
    ChartScene(const db::ChartDescription &chart, QSizeF pixels, ChartTheme theme, QObject *parent = nullptr,
               const QString &emptyText = {});

    /// In reading order: series by series.
    const QList<ChartHit> &hits() const { return m_hits; }
    QList<const TextItem *> texts() const;
    QRectF plotArea() const { return m_plotArea; }
    /// Text as shapes instead of characters.
    void setOutlines(bool outlines);

private:
    QList<ChartHit> m_hits;
    QRectF m_plotArea;
};

} // namespace ui
