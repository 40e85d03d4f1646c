#pragma once

#include "db/figures/chart.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/scales.h"

#include <QGraphicsScene>
#include <QPen>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <optional>

namespace ui {

class TextItem;

/// What a plot draws on: the room that title and footer leave, with the means to put text and lines there.
class ChartCanvas
{
public:
    ChartCanvas(QGraphicsScene &target, const db::ChartDescription &description, const ChartPalette &colours,
                qreal textSize, const QRectF &room, QList<ChartHit> &found);

    QGraphicsScene &scene;
    const db::ChartDescription &chart;
    const ChartPalette &palette;
    const qreal size;  ///< of ordinary text, pixels
    QRectF area;
    QList<ChartHit> &hits;
    mutable std::optional<TimeWindow> dates; ///< first and last date of the chart, once they have been looked for
    std::optional<TimeWindow> window; ///< of a time axis: only this stretch
    std::optional<TimeWindow> shown;  ///< what the time axis that was drawn holds
    bool rows = false;                ///< categories lie below one another
    QRectF plot;       ///< what the plot made of it: the axes' rectangle

    QFont font(bool bold = false) const { return chartFont(size, bold); }
    QFont smallFont(bool bold = false) const { return chartFont(smallSize(), bold); }
    qreal smallSize() const { return size > 10 ? size - 1 : size; }
    static qreal lineHeight(const QFont &font) { return font.pixelSize() * 1.3; }
    static qreal widthOf(const QString &text, const QFont &font);

    /// Text whose box is placed by the alignment: AlignLeft | AlignTop puts its top left corner on the anchor.
    TextItem *text(const QStringList &lines, const QFont &font, const QColor &color, const QPointF &anchor,
                   Qt::Alignment alignment);
    /// The box that text() would take.
    static QRectF boxOf(const QStringList &lines, const QFont &font, const QPointF &anchor, Qt::Alignment alignment);
    /// Only where no other text stands (and inside the picture); else nothing is drawn and null given.
    TextItem *textIfFree(const QStringList &lines, const QFont &font, const QColor &color, const QPointF &anchor,
                    Qt::Alignment alignment);
    bool isFree(const QRectF &box) const;
    /// Marks a rectangle as taken, so that textIfFree() keeps off it.
    void reserve(const QRectF &box) { m_taken += box; }

    void line(const QPointF &from, const QPointF &to, const QPen &pen, qreal z = 0);
    void rect(const QRectF &area, const QPen &pen, const QBrush &brush, qreal z = 0);
    /// Diagonal strokes within a rectangle, as lines: pattern brushes become pictures in some formats.
    void hatch(const QRectF &area, const QColor &color, qreal width = 1);

    /// Series names with their marks, in rows from the top of `area`, which shrinks. Nothing for fewer than two.
    /// `mark` draws the mark of a series into a square; without it, a bar's.
    void legend(const QList<int> &series, const std::function<void(const QRectF &, int)> &mark = {});

    QColor seriesColor(int series) const;
    /// How many series of the same scenario come before it: in grey print they need marks of their own.
    int sibling(int series) const;
    const db::ChartSeries &series(int index) const { return chart.series[static_cast<std::size_t>(index)]; }

    static constexpr qreal AxisZ = 20;
    static constexpr qreal TextZ = 30;

private:
    QList<QRectF> m_taken;
};

/// A bar's look by its scenario: plan outlined, forecast hatched, the previous lighter, actual solid.
void drawBar(ChartCanvas &canvas, const QRectF &area, const QColor &color, db::Scenario scenario);
/// In grey print: strokes of background that part bars of like lightness; nothing for the first of a scenario.
void drawTexture(ChartCanvas &canvas, int series, const QRectF &area);
/// The line of a series: by its scenario, in grey print also by its place among those of the scenario.
QPen seriesPen(const ChartCanvas &canvas, int series, qreal width = 2);

/// Lowest and highest of what is drawn, in units of the axis; stacked bars count as a whole. False: nothing is known.
bool shownRange(const db::ChartDescription &chart, double &lowest, double &highest);
/// Whether the values count things that have no parts.
bool countsThings(const db::ChartDescription &chart);
/// A number of an axis, with the sign of a percentage.
QString tickText(const db::ChartDescription &chart, double tick);
/// Grid lines and numbers of a value axis at the plot's left (vertical) or bottom edge, and the line at its zero or
/// low end.
void drawValueAxis(ChartCanvas &canvas, const ValueScale &scale, bool vertical);
/// Of days by days: where a day that is said is the day on which it is said. `free`: whether its words may stand in a box.
void drawSameDay(ChartCanvas &canvas, const ValueScale &scale, const TimeScale &time,
                 const std::function<bool(const QRectF &)> &free);
/// Room that the numbers of a vertical axis take.
qreal valueAxisWidth(const ChartCanvas &canvas, const ValueScale &scale);
int wantedTicks(qreal length, qreal spacing);

/// What the way of drawing makes necessary to say, below the chart.
QStringList plotNotes(const db::ChartDescription &chart);
bool startsAboveZero(const db::ChartDescription &chart); ///< a line chart whose axis leaves out its lower part

void drawColumns(ChartCanvas &canvas);
void drawBars(ChartCanvas &canvas);
void drawLines(ChartCanvas &canvas);
void drawTimeline(ChartCanvas &canvas);
void drawBullets(ChartCanvas &canvas);
void drawWaterfall(ChartCanvas &canvas);

} // namespace ui
