#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/row_layout.h"
#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// An indicator at ten times its target must not press all others against the axis: its bar breaks off here.
constexpr double AxisLimit = 150;

/// One row per indicator: a bar for the value, a stroke for the target, both in percent of the target.
class BulletsPlot
{
public:
    explicit BulletsPlot(ChartCanvas &canvas) : m_canvas(canvas), m_chart(canvas.chart) {}

    void draw()
    {
        m_canvas.rows = true;
        QList<int> all;
        for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i)
            all += i;
        m_canvas.legend(all);
        double lowest = 0;
        double highest = 100;
        shownRange(m_chart, lowest, highest);
        QRectF &plot = m_canvas.plot;
        plot = m_canvas.area;
        plot.setBottom(plot.bottom() - ChartCanvas::lineHeight(m_canvas.smallFont()) - m_canvas.size * 0.3);
        const RowLayout rows = layOutRows(m_canvas, importance());
        if (rows.leftOut > 0)
            plot.setBottom(rows.rows.last().top + rows.rows.last().height);
        plot.setRight(plot.right() - labelRoom(rows) - m_canvas.size * 0.6);
        const double most = std::min(std::max(highest, 100.0), limit());
        // Fewer steps where the plot is narrow: their numbers must not touch.
        const qreal number = ChartCanvas::widthOf(tickText(m_chart, most), m_canvas.smallFont()) + m_canvas.size;
        for (int ticks = std::min(5, wantedTicks(plot.width(), number)); ticks >= 1; --ticks) {
            m_scale = zeroScale(std::max(0.0, lowest), most, ticks);
            if (static_cast<qreal>(m_scale.ticks().size() - 1) * number <= plot.width())
                break;
        }
        drawValueAxis(m_canvas, m_scale, false);
        drawRowLabels(m_canvas, rows);
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index)
            drawSeries(index, rows);
    }

private:
    double limit() const { return m_chart.unit == db::UnitKey::Percent ? AxisLimit : 1e300; }
    QString label(const db::ChartPoint &point) const
    {
        return m_short ? chartNumber(m_chart, point.value) : chartPointLabel(m_chart, point);
    }

    /// The labels as they are, in as many lines as the rows have room for; in pictures too small the number alone.
    qreal labelRoom(const RowLayout &rows)
    {
        const QFont font = m_canvas.smallFont();
        for (m_short = false;; m_short = true) {
            qreal widest = 0;
            for (const db::ChartSeries &series : m_chart.series) {
                for (const db::ChartPoint &point : series.points) {
                    if (series.scenario == db::Scenario::Actual)
                        widest = std::max(widest, ChartCanvas::widthOf(label(point), font));
                }
            }
            const qreal most = m_canvas.plot.width() * 0.42;
            if (widest <= most || m_short)
                return std::min(widest, most);
            const qreal lines = std::ceil(widest / most) + (widest > most ? 0.3 : 0);
            const bool tall = std::all_of(rows.rows.begin(), rows.rows.end(), [&](const RowLayout::Row &row) {
                return row.height >= lines * ChartCanvas::lineHeight(font);
            });
            if (tall)
                return most;
        }
    }

    /// The order of the description, rows with a value before those without.
    QList<double> importance() const
    {
        QList<double> importance(static_cast<qsizetype>(m_chart.categories.size()), 0.0);
        for (const db::ChartSeries &series : m_chart.series) {
            for (const db::ChartPoint &point : series.points) {
                if (point.value != db::Null && point.category >= 0 && point.category < importance.size())
                    importance[point.category] += 1;
            }
        }
        return importance;
    }

    void drawSeries(int index, const RowLayout &rows)
    {
        const db::ChartSeries &series = m_canvas.series(index);
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
            const auto row = std::find_if(rows.rows.begin(), rows.rows.end(), [&](const RowLayout::Row &candidate) {
                return candidate.category == point.category;
            });
            if (row == rows.rows.end())
                continue;
            if (series.scenario == db::Scenario::Actual)
                drawValue(index, p, *row);
            else if (point.value != db::Null)
                drawTarget(index, p, *row);
        }
    }

    qreal x(double value) const
    {
        return m_canvas.plot.left() + std::clamp(m_scale.place(value), 0.0, 1.0) * m_canvas.plot.width();
    }

    void drawValue(int index, int p, const RowLayout::Row &row)
    {
        const db::ChartPoint &point = m_canvas.series(index).points[static_cast<std::size_t>(p)];
        const qreal thick = std::min(row.height * 0.5, m_canvas.size * 1.1);
        const double value = point.value == db::Null ? 0 : chartShown(m_chart, point.value);
        const QRectF bar(QPointF(m_canvas.plot.left(), row.middle() - thick / 2), QPointF(x(value), row.middle() + thick / 2));
        m_canvas.hits += {index, p, bar.adjusted(-2, -2, 4, 2)};
        if (point.value != db::Null) {
            drawBar(m_canvas, bar, m_canvas.seriesColor(index), db::Scenario::Actual);
            if (value > m_scale.high)
                breakOff(bar);
        }
        const bool missing = point.value == db::Null;
        m_canvas.textIfFree(wrapText(label(point), m_canvas.smallFont(),
                                     m_canvas.area.right() - m_canvas.plot.right() - m_canvas.size * 0.4),
                            m_canvas.smallFont(), missing ? m_canvas.palette.quietText : m_canvas.palette.text,
                            {m_canvas.plot.right() + m_canvas.size * 0.5, row.middle()},
                            Qt::AlignLeft | Qt::AlignVCenter);
    }

    // Two strokes of background across a bar that goes on beyond the axis.
    void breakOff(const QRectF &bar)
    {
        for (const qreal dx : {8.0, 13.0})
            m_canvas.line({bar.right() - dx - 2, bar.bottom() + 1}, {bar.right() - dx + 2, bar.top() - 1},
                          QPen(m_canvas.palette.background, 2), 7);
    }

    void drawTarget(int index, int p, const RowLayout::Row &row)
    {
        const db::ChartPoint &point = m_canvas.series(index).points[static_cast<std::size_t>(p)];
        const qreal half = std::min(row.height * 0.42, m_canvas.size * 0.95);
        const qreal at = x(chartShown(m_chart, point.value));
        const bool target = m_canvas.series(index).scenario == db::Scenario::Target;
        m_canvas.line({at, row.middle() - half}, {at, row.middle() + half},
                      QPen(target ? m_canvas.palette.text : m_canvas.palette.axis, target ? 2.5 : 1.5, Qt::SolidLine,
                           Qt::FlatCap), ChartCanvas::AxisZ);
        m_canvas.hits += {index, p, QRectF(at - 4, row.middle() - half, 8, 2 * half)};
    }

    ChartCanvas &m_canvas;
    const db::ChartDescription &m_chart;
    ValueScale m_scale;
    bool m_short = false; ///< labels are numbers alone
};

} // namespace

void drawBullets(ChartCanvas &canvas)
{
    BulletsPlot(canvas).draw();
}

} // namespace ui
