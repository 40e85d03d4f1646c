#pragma once

#include "ui/charts/chart_canvas.h"
#include "ui/charts/scales.h"

#include <QList>
#include <QRectF>
#include <QStringList>

#include <algorithm>

namespace ui {

class TextItem;

/// Bars of either direction. "Along" is the direction of the values, "across" that of the categories.
class BarsPlot
{
public:
    BarsPlot(ChartCanvas &canvas, bool vertical);
    void draw();
    /// Whether every category's longest word fits its column.
    bool labelsFit() const;

private:
    struct Spot {
        int series;
        int point;
        QRectF box;
        bool up;
    };

    int abreast() const { return m_chart.stacked ? 1 : std::max(1, static_cast<int>(m_bars.size())); }
    qreal slot() const { return (m_vertical ? m_canvas.plot.width() : m_canvas.plot.height()) / m_count; }
    qreal barShare() const;
    qreal centre(int category) const;
    qreal along(double value) const;
    QRectF bar(int category, int position, double from, double to) const;

    void layOutColumns(double lowest, double highest);
    void layOutBars(double lowest, double highest);
    /// The last categories, where the picture is too small for all: it says so.
    void leaveOut(qreal row);
    void addSeries();
    void addShapes();
    // A hair of background between stacked parts, so that neighbours of like lightness part in grey print too.
    void separate(const QRectF &box);
    void addTargets(int index);

    void addLabels(); ///< and all below: bars_labels.cpp
    bool isEmpty(int category) const;
    /// Once for the whole category, not for each of its bars.
    void addNothingKnown(int category);
    /// The ordinary size if every number stands over its own bar, else the small one.
    QFont valueFont() const;
    void addCategoryLabels();
    qreal belowZero() const { return m_scale.low < 0 ? ChartCanvas::lineHeight(m_canvas.font()) : 0; }

    bool addAtEnd(const QRectF &box, bool up, const QString &text, const QFont &font);
    QColor inkOn(const Spot &spot) const;
    /// Within the bar where a target's stroke or number stands over it.
    void addUnderTop(const Spot &spot, const QString &text, const QFont &font);
    /// A stacked part's number within it, where it fits with air.
    void addInside(const Spot &spot, const QString &text, const QFont &font);
    /// Strokes in the bar must not cross its number.
    void backed(TextItem *number, const Spot &spot);
    void addMissing(const QRectF &box);

    ChartCanvas &m_canvas;
    const db::ChartDescription &m_chart;
    bool m_vertical;
    int m_count = 0;
    QList<int> m_bars;
    QList<int> m_targets;
    QStringList m_labels;
    QList<QStringList> m_wrapped;
    QList<Spot> m_spots;
    ValueScale m_scale;
};

} // namespace ui
