#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/host_chart.h"
#include "ui/charts/text_item.h"
#include "ui/words/words.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <array>

namespace ui {

namespace {

// Share of a category's room that its bars take at most, and the widest bar in text sizes: two lonely columns as wide
// as doors look like areas.
constexpr qreal BarShare = 0.66;
constexpr qreal WidestColumn = 5;
constexpr qreal ThickestBar = 2.6;

/// Bars of either direction. "Along" is the direction of the values, "across" that of the categories.
class BarsPlot
{
public:
    BarsPlot(ChartCanvas &canvas, bool vertical) : m_canvas(canvas), m_chart(canvas.chart), m_vertical(vertical)
    {
        for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i) {
            if (m_canvas.series(i).scenario == db::Scenario::Target)
                m_targets += i;
            else
                m_bars += i;
        }
        m_count = static_cast<int>(m_chart.categories.size());
        for (const db::Phrase &category : m_chart.categories)
            m_labels += ui::text(category);
    }

    void draw()
    {
        m_canvas.legend(m_bars + m_targets);
        double lowest = 0;
        double highest = 1;
        shownRange(m_chart, lowest, highest);
        m_vertical ? layOutColumns(lowest, highest) : layOutBars(lowest, highest);
        drawValueAxis(m_canvas, m_scale, m_vertical);
        addSeries();
        addShapes();
        addLabels();
    }

    /// Whether every category's longest word fits its column.
    bool labelsFit() const
    {
        const qreal room = m_canvas.area.width() * 0.92 / std::max(1, m_count) - m_canvas.size * 0.4;
        return std::all_of(m_labels.begin(), m_labels.end(), [&](const QString &label) {
            const QFont font = m_canvas.smallFont();
            return longestWord(label, font) <= room && wrapText(label, font, room).size() <= 3;
        });
    }

private:
    struct Spot {
        int series;
        int point;
        QRectF box;
        bool up;
    };

    int abreast() const { return m_chart.stacked ? 1 : std::max(1, static_cast<int>(m_bars.size())); }
    qreal slot() const { return (m_vertical ? m_canvas.plot.width() : m_canvas.plot.height()) / m_count; }
    qreal barShare() const
    {
        const qreal widest = (m_vertical ? WidestColumn : ThickestBar) * m_canvas.size * abreast();
        return std::min(BarShare, widest / slot());
    }
    qreal centre(int category) const
    {
        return (m_vertical ? m_canvas.plot.left() : m_canvas.plot.top()) + (category + 0.5) * slot();
    }
    qreal along(double value) const
    {
        return m_vertical ? m_canvas.plot.bottom() - m_scale.place(value) * m_canvas.plot.height()
                          : m_canvas.plot.left() + m_scale.place(value) * m_canvas.plot.width();
    }
    QRectF bar(int category, int position, double from, double to) const
    {
        const qreal width = slot() * barShare() / abreast();
        const qreal start = centre(category) - slot() * barShare() / 2 + (m_chart.stacked ? 0 : position) * width;
        const QRectF box = m_vertical ? QRectF(QPointF(start, along(to)), QPointF(start + width, along(from)))
                                      : QRectF(QPointF(along(from), start), QPointF(along(to), start + width));
        return box.normalized();
    }

    void layOutColumns(double lowest, double highest)
    {
        QRectF &plot = m_canvas.plot;
        plot = m_canvas.area;
        const qreal label = ChartCanvas::lineHeight(m_canvas.font());
        plot.setTop(plot.top() + label * 1.1); // the highest bar's number
        m_scale = zeroScale(lowest, highest, wantedTicks(plot.height(), m_canvas.size * 3));
        plot.setLeft(plot.left() + valueAxisWidth(m_canvas, m_scale));
        if (m_scale.low < 0)
            plot.setBottom(plot.bottom() - label);
        qsizetype lines = 1;
        m_wrapped.clear();
        for (const QString &text : m_labels) {
            m_wrapped += wrapText(text, m_canvas.smallFont(), slot() - m_canvas.size * 0.4);
            lines = std::max(lines, m_wrapped.last().size());
        }
        const qreal height = static_cast<qreal>(lines) * ChartCanvas::lineHeight(m_canvas.smallFont());
        plot.setBottom(plot.bottom() - height - m_canvas.size * 0.3);
    }

    void layOutBars(double lowest, double highest)
    {
        QRectF &plot = m_canvas.plot;
        plot = m_canvas.area;
        const QFont font = m_canvas.smallFont();
        qreal widest = 0;
        for (const QString &text : m_labels)
            widest = std::max(widest, ChartCanvas::widthOf(text, font));
        const qreal labels = std::min(widest, plot.width() * 0.38);
        m_wrapped.clear();
        for (const QString &text : m_labels)
            m_wrapped += wrapText(text, font, labels);
        plot.setLeft(plot.left() + labels + m_canvas.size * 0.6);
        plot.setBottom(plot.bottom() - ChartCanvas::lineHeight(font) - m_canvas.size * 0.3);
        qreal numbers = 0;
        for (const db::ChartSeries &series : m_chart.series) {
            for (const db::ChartPoint &point : series.points)
                numbers = std::max(numbers, ChartCanvas::widthOf(chartPointLabel(m_chart, point), m_canvas.font()));
        }
        plot.setRight(plot.right() - numbers - m_canvas.size * 0.5);
        m_scale = zeroScale(lowest, highest, wantedTicks(plot.width(), m_canvas.size * 6));
    }

    void addSeries()
    {
        QChart *host = addHostChart(m_canvas);
        QAbstractBarSeries *series = nullptr;
        if (m_vertical)
            series = m_chart.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
        else
            series = m_chart.stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                                     : new QHorizontalBarSeries;
        series->setBarWidth(barShare());
        for (const int index : m_bars) {
            const db::ChartSeries &source = m_canvas.series(index);
            auto *set = new QBarSet(ui::text(source.name));
            QList<qreal> values(m_count, 0.0);
            for (const db::ChartPoint &point : source.points) {
                if (point.category >= 0 && point.category < m_count && point.value != db::Null)
                    values[m_vertical ? point.category : m_count - 1 - point.category] =
                        chartShown(m_chart, point.value);
            }
            set->append(values);
            set->setPen(Qt::NoPen);
            // Outlines and hatches are drawn on top: an outlined bar of no height would still show its line.
            set->setBrush(source.scenario == db::Scenario::Actual ? QBrush(m_canvas.seriesColor(index)) : Qt::NoBrush);
            series->append(set);
        }
        host->addSeries(series);

        auto *categories = new QBarCategoryAxis;
        for (int i = 0; i < m_count; ++i)
            categories->append(QString::number(i)); // must differ; the words are drawn by the canvas
        auto *values = new QValueAxis;
        values->setRange(m_scale.low, m_scale.high);
        for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{categories, values})
            axis->setVisible(false);
        host->addAxis(categories, m_vertical ? Qt::AlignBottom : Qt::AlignLeft);
        host->addAxis(values, m_vertical ? Qt::AlignLeft : Qt::AlignBottom);
        series->attachAxis(categories);
        series->attachAxis(values);
        settle(host);
    }

    void addShapes()
    {
        std::vector<double> tops(static_cast<std::size_t>(m_count), 0.0);
        for (int position = 0; position < m_bars.size(); ++position) {
            const int index = m_bars[position];
            const db::ChartSeries &series = m_canvas.series(index);
            for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
                const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
                if (point.category < 0 || point.category >= m_count)
                    continue;
                double from = 0;
                double to = point.value == db::Null ? 0 : chartShown(m_chart, point.value);
                if (m_chart.stacked) {
                    double &top = tops[static_cast<std::size_t>(point.category)];
                    from = top;
                    to += top;
                    top = to;
                }
                const QRectF box = bar(point.category, position, from, to);
                if (series.scenario != db::Scenario::Actual && point.value != db::Null)
                    drawBar(m_canvas, box, m_canvas.seriesColor(index), series.scenario);
                else if (m_chart.stacked && from > 0 && to > from)
                    separate(box);
                m_spots += {index, p, box, to >= 0};
            }
        }
        for (const int index : m_targets)
            addTargets(index);
        for (const Spot &spot : m_spots)
            m_canvas.hits += {spot.series, spot.point, spot.box.adjusted(-2, -2, 2, 2)};
    }

    // A hair of background between stacked parts, so that neighbours of like lightness part in grey print too.
    void separate(const QRectF &box)
    {
        const QPen pen(m_canvas.palette.background, 1.5);
        m_vertical ? m_canvas.line(box.bottomLeft(), box.bottomRight(), pen, 7)
                   : m_canvas.line(box.topLeft(), box.bottomLeft(), pen, 7);
    }

    void addTargets(int index)
    {
        const db::ChartSeries &series = m_canvas.series(index);
        const QPen pen(m_canvas.palette.text, 2.5, Qt::SolidLine, Qt::FlatCap);
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
            if (point.value == db::Null || point.category < 0 || point.category >= m_count)
                continue;
            const qreal at = along(chartShown(m_chart, point.value));
            const qreal half = slot() * barShare() * 1.2 / 2;
            const qreal middle = centre(point.category);
            const QRectF box = m_vertical ? QRectF(middle - half, at - 1.25, 2 * half, 2.5)
                                          : QRectF(at - 1.25, middle - half, 2.5, 2 * half);
            m_vertical ? m_canvas.line({middle - half, at}, {middle + half, at}, pen, ChartCanvas::AxisZ)
                       : m_canvas.line({at, middle - half}, {at, middle + half}, pen, ChartCanvas::AxisZ);
            m_canvas.reserve(box);
            m_spots += {index, p, box, true};
        }
    }

    void addLabels()
    {
        addCategoryLabels();
        const QFont font = valueFont();
        // A wide number must not run into its neighbours' bars.
        for (const Spot &spot : m_spots) {
            if (!m_chart.stacked)
                m_canvas.reserve(spot.box.adjusted(1, 0, -1, 0));
        }
        // What is finds its place before what was meant to be.
        std::stable_partition(m_spots.begin(), m_spots.end(), [this](const Spot &spot) {
            return m_canvas.series(spot.series).scenario == db::Scenario::Actual;
        });
        std::vector<db::Value> totals(static_cast<std::size_t>(m_count), 0);
        std::vector<QRectF> ends(static_cast<std::size_t>(m_count));
        for (const Spot &spot : m_spots) {
            const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
            const auto category = static_cast<std::size_t>(point.category);
            const bool target = m_targets.contains(spot.series);
            if (point.value == db::Null) {
                if (!m_chart.stacked && !isEmpty(point.category))
                    addMissing(spot.box);
                continue;
            }
            if (m_chart.stacked && !target) {
                totals[category] += point.value;
                ends[category] = spot.box;
                addInside(spot, chartPointLabel(m_chart, point), font);
                continue;
            }
            if (!addAtEnd(spot.box, spot.up, chartPointLabel(m_chart, point), font) && !target)
                addUnderTop(spot, chartPointLabel(m_chart, point), font);
        }
        for (int category = 0; category < m_count; ++category) {
            if (isEmpty(category))
                addNothingKnown(category);
        }
        if (!m_chart.stacked || m_bars.size() < 2)
            return;
        for (std::size_t i = 0; i < totals.size(); ++i) {
            if (!ends[i].isNull())
                addAtEnd(ends[i], true, chartNumber(m_chart, totals[i]), chartFont(m_canvas.size, true));
        }
    }

    bool isEmpty(int category) const
    {
        return std::none_of(m_spots.begin(), m_spots.end(), [&](const Spot &spot) {
            const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
            return point.category == category && point.value != db::Null;
        });
    }

    /// Once for the whole category, not for each of its bars.
    void addNothingKnown(int category)
    {
        const QFont font = m_canvas.smallFont();
        const bool wide = !m_vertical || ChartCanvas::widthOf(noDataText(), font) <= slot();
        const QPointF at = m_vertical ? QPointF(centre(category), along(0) - m_canvas.size * 0.15)
                                      : QPointF(along(0) + m_canvas.size * 0.3, centre(category));
        m_canvas.textIfFree({wide ? noDataText() : unknownMark()}, font, m_canvas.palette.quietText, at,
                            m_vertical ? Qt::AlignHCenter | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// The ordinary size if every number stands over its own bar, else the small one.
    QFont valueFont() const
    {
        if (!m_vertical)
            return m_canvas.font();
        const qreal room = slot() / abreast() * 0.95;
        for (const Spot &spot : m_spots) {
            const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
            if (point.value != db::Null
                && ChartCanvas::widthOf(chartPointLabel(m_chart, point), m_canvas.font()) > room)
                return m_canvas.smallFont();
        }
        return m_canvas.font();
    }

    void addCategoryLabels()
    {
        const QFont font = m_canvas.smallFont();
        const QRectF &plot = m_canvas.plot;
        for (int i = 0; i < m_count; ++i) {
            if (m_vertical)
                m_canvas.textIfFree(m_wrapped[i], font, m_canvas.palette.text,
                                    {centre(i), plot.bottom() + m_canvas.size * 0.3 + belowZero()},
                                    Qt::AlignHCenter | Qt::AlignTop);
            else
                m_canvas.textIfFree(m_wrapped[i], font, m_canvas.palette.text,
                                    {plot.left() - m_canvas.size * 0.5, centre(i)},
                                    Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    qreal belowZero() const { return m_scale.low < 0 ? ChartCanvas::lineHeight(m_canvas.font()) : 0; }

    bool addAtEnd(const QRectF &box, bool up, const QString &text, const QFont &font)
    {
        const qreal gap = m_canvas.size * 0.15;
        if (m_vertical) {
            // Beside a higher bar the number gives way to the other side.
            const qreal y = up ? box.top() - gap : box.bottom() + gap;
            const Qt::Alignment side = up ? Qt::AlignBottom : Qt::AlignTop;
            const std::pair<qreal, Qt::Alignment> places[] = {{box.center().x(), Qt::AlignHCenter},
                                                              {box.right() - 1, Qt::AlignRight},
                                                              {box.left() + 1, Qt::AlignLeft}};
            const qreal line = ChartCanvas::lineHeight(font) * (up ? -0.9 : 0.9);
            for (const qreal raised : {0.0, line}) {
                for (const auto &[x, across] : places) {
                    const QRectF needed = ChartCanvas::boxOf({text}, font, {x, y + raised}, across | side);
                    if (m_canvas.isFree(needed.adjusted(-1.5, 0, 1.5, 0))) {
                        m_canvas.text({text}, font, m_canvas.palette.text, {x, y + raised}, across | side);
                        return true;
                    }
                }
            }
            return false;
        }
        return m_canvas.textIfFree({text}, font, m_canvas.palette.text,
                                   {up ? box.right() + gap * 2 : box.left() - gap * 2, box.center().y()},
                                   (up ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter)
            != nullptr;
    }

    QColor inkOn(const Spot &spot) const
    {
        const bool solid = m_canvas.series(spot.series).scenario == db::Scenario::Actual;
        const QColor color = m_canvas.seriesColor(spot.series);
        return !solid ? m_canvas.palette.text : qGray(color.rgb()) < 140 ? QColor(Qt::white) : QColor(Qt::black);
    }

    /// Within the bar where a target's stroke or number stands over it.
    void addUnderTop(const Spot &spot, const QString &text, const QFont &font)
    {
        const qreal gap = m_canvas.size * 0.2;
        const bool up = spot.up;
        const QPointF anchor = m_vertical
            ? QPointF(spot.box.center().x(), up ? spot.box.top() + gap : spot.box.bottom() - gap)
            : QPointF(up ? spot.box.right() - gap * 2 : spot.box.left() + gap * 2, spot.box.center().y());
        const Qt::Alignment side = m_vertical ? Qt::AlignHCenter | (up ? Qt::AlignTop : Qt::AlignBottom)
                                              : Qt::AlignVCenter | (up ? Qt::AlignRight : Qt::AlignLeft);
        const QRectF needed = ChartCanvas::boxOf({text}, font, anchor, side);
        const bool crossed = std::any_of(m_spots.begin(), m_spots.end(), [&](const Spot &other) {
            return m_targets.contains(other.series) && other.box.intersects(needed);
        });
        if (!crossed && spot.box.contains(needed))
            m_canvas.text({text}, font, inkOn(spot), anchor, side);
    }

    /// A stacked part's number within it, where it fits with air.
    void addInside(const Spot &spot, const QString &text, const QFont &font)
    {
        const QRectF needed = ChartCanvas::boxOf({text}, font, spot.box.center(), Qt::AlignCenter);
        if (!spot.box.adjusted(1, 1, -1, -1).contains(needed))
            return;
        m_canvas.text({text}, font, inkOn(spot), spot.box.center(), Qt::AlignCenter);
    }

    void addMissing(const QRectF &box)
    {
        const QString words = noDataText();
        const QFont font = m_canvas.smallFont();
        const qreal room = slot() / abreast();
        const bool wide = !m_vertical || ChartCanvas::widthOf(words, font) <= room;
        addAtEnd(box, true, wide ? words : unknownMark(), font);
    }

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

} // namespace

void drawColumns(ChartCanvas &canvas)
{
    BarsPlot columns(canvas, true);
    // Long names lie better beside their bars than broken or turned under them.
    const qreal row = ChartCanvas::lineHeight(canvas.font()) * 1.2;
    const bool roomForRows = canvas.area.height() / static_cast<qreal>(canvas.chart.categories.size()) >= row;
    if (!columns.labelsFit() && roomForRows)
        return drawBars(canvas);
    columns.draw();
}

void drawBars(ChartCanvas &canvas)
{
    BarsPlot(canvas, false).draw();
}

} // namespace ui
