#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/host_chart.h"
#include "ui/charts/line_runs.h"
#include "ui/charts/text_item.h"
#include "ui/charts/time_axis.h"
#include "ui/words/words.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsEllipseItem>

#include <algorithm>
#include <set>

namespace ui {

namespace {

/// More than these have no dots and no numbers of their own.
constexpr std::size_t ManyPoints = 60;

/// A line that starts above zero shows its changes; bars never do.
ValueScale scaleOf(const db::ChartDescription &chart, qreal height, qreal size)
{
    double lowest = 0;
    double highest = 1;
    shownRange(chart, lowest, highest);
    const int ticks = wantedTicks(height, size * 3);
    if (chart.unit == db::UnitKey::Day)
        return dayScale(lowest, highest, ticks);
    const bool things = countsThings(chart);
    return chart.cumulative ? zeroScale(lowest, highest, ticks, things) : lineScale(lowest, highest, ticks, things);
}

class LinesPlot
{
public:
    explicit LinesPlot(ChartCanvas &canvas) : m_canvas(canvas), m_chart(canvas.chart), m_unit(chartUnit(canvas.chart))
    {
    }

    void draw()
    {
        layOut();
        drawValueAxis(m_canvas, m_scale, true);
        if (m_scale.broken)
            drawBreak();
        drawTimeAxis(m_canvas, m_time);
        drawMarks(m_canvas, m_time);
        if (m_chart.unit == db::UnitKey::Day)
            drawSameDay(m_canvas, m_scale, m_time, [this](const QRectF &box) { return noLineIn(box); });
        addSeries();
        addDots();
        addNames();
        addNumbers();
        addGaps();
    }

private:
    struct Spot {
        int series;
        int point;
        QPointF at;
    };

    QPointF place(const db::ChartPoint &point) const
    {
        return onPlot({m_time.place(point.at.lastDay()), chartPlace(m_chart.unit, point.value, m_unit)});
    }

    bool inSight(const db::ChartPoint &point) const
    {
        const double place = m_time.place(point.at.lastDay());
        return place >= 0 && place <= 1;
    }

    const QList<QList<QPointF>> &runs(int index) const { return m_runs[index]; }

    void layOut()
    {
        QRectF &plot = m_canvas.plot;
        plot = m_canvas.area;
        const QFont font = m_canvas.font();
        // Names stand at the ends of their lines, so they get their room at the right.
        qreal names = 0;
        const qreal most = plot.width() * 0.3;
        for (const db::ChartSeries &series : m_chart.series)
            names = std::max(names, ChartCanvas::widthOf(ui::text(series.name), font));
        m_nameRoom = m_chart.series.size() > 1 ? std::min(names, most) : 0;
        const QRectF room = plot;
        layOutAxes(0);
        if (m_nameRoom <= 0 || namesFitInside())
            return;
        m_namesInside = false;
        plot = room;
        layOutAxes(m_nameRoom);
    }

    void layOutAxes(qreal names)
    {
        QRectF &plot = m_canvas.plot;
        const QFont font = m_canvas.font();
        plot.setTop(plot.top() + ChartCanvas::lineHeight(font) * 0.8 + marksHeight(m_canvas, plot.width() - names));
        plot.setBottom(plot.bottom() - timeAxisHeight(m_canvas));
        m_scale = scaleOf(m_chart, plot.height(), m_canvas.size);
        plot.setLeft(plot.left() + valueAxisWidth(m_canvas, m_scale));
        plot.setRight(plot.right() - (names > 0 ? names + m_canvas.size * 0.8 : m_canvas.size));
        m_time = timeScaleFor(m_canvas, plot.width());
        m_runs.clear();
        for (const db::ChartSeries &series : m_chart.series)
            m_runs += lineRuns(m_chart, series, m_time, static_cast<int>(plot.width()));
    }

    /// Where names within the plot must end.
    qreal asOfPlace() const
    {
        const QRectF &plot = m_canvas.plot;
        if (!m_chart.asOf.valid())
            return plot.right();
        return std::min(plot.right(), plot.left() + m_time.place(m_chart.asOf.lastDay()) * plot.width());
    }

    /// The box of a name that stands behind the end of its line, just over the foot where the line ends there.
    QRectF nameBoxInside(int index) const
    {
        const auto lines = runs(index);
        if (lines.isEmpty())
            return {};
        const QStringList name{ui::text(m_canvas.series(index).name)};
        QRectF box = ChartCanvas::boxOf(name, m_canvas.font(),
                                        onPlot(lines.last().last()) + QPointF(m_canvas.size * 0.7, 0),
                                        Qt::AlignLeft | Qt::AlignVCenter);
        if (box.bottom() > m_canvas.plot.bottom() - 2)
            box.moveBottom(m_canvas.plot.bottom() - 2);
        return box;
    }

    /// Every line ends early enough for its name to follow it, off the other names, lines and the as-of day.
    bool namesFitInside() const
    {
        const QRectF &plot = m_canvas.plot;
        QList<QRectF> boxes;
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
            const QRectF box = nameBoxInside(index);
            if (box.isNull())
                continue;
            const bool free = box.right() <= asOfPlace() - 2 && box.bottom() <= plot.bottom() - 1
                && std::none_of(boxes.begin(), boxes.end(), [&](const QRectF &other) { return other.intersects(box); })
                && noLineIn(box);
            if (!free)
                return false;
            boxes += box;
        }
        return true;
    }

    // Two short slanted strokes where the axis leaves out its lower part.
    void drawBreak()
    {
        const QPen pen(m_canvas.palette.axis, 1.2);
        const qreal x = m_canvas.plot.left();
        for (const qreal dy : {6.0, 9.5})
            m_canvas.line({x - 4, m_canvas.plot.bottom() - dy + 2}, {x + 4, m_canvas.plot.bottom() - dy - 2}, pen,
                          ChartCanvas::AxisZ);
    }

    void addSeries()
    {
        QChart *host = addHostChart(m_canvas);
        auto *x = new QValueAxis;
        x->setRange(0, 1);
        auto *y = new QValueAxis;
        y->setRange(m_scale.low, m_scale.high);
        x->setVisible(false);
        y->setVisible(false);
        host->addAxis(x, Qt::AlignBottom);
        host->addAxis(y, Qt::AlignLeft);
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
            for (const QList<QPointF> &run : runs(index)) {
                auto *line = new QLineSeries;
                line->setName(QString::fromStdString(m_canvas.series(index).key));
                line->setPen(seriesPen(m_canvas, index, m_canvas.size > 11 ? 2.2 : 1.8));
                line->replace(run);
                host->addSeries(line);
                line->attachAxis(x);
                line->attachAxis(y);
            }
        }
        settle(host);
    }

    void addDots()
    {
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
            const db::ChartSeries &series = m_canvas.series(index);
            const bool many = series.points.size() > ManyPoints;
            for (const int p : many ? extremes(series) : known(series)) {
                const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
                const QPointF at = place(point);
                m_spots += {index, p, at};
                m_canvas.hits += {index, p, QRectF(at - QPointF(6, 6), QSizeF(12, 12))};
                if (!many)
                    addDot(index, at, series.scenario != db::Scenario::Actual || point.figure.approx);
            }
        }
    }

    void addDot(int series, const QPointF &at, bool hollow)
    {
        const qreal radius = m_canvas.size > 11 ? 3.2 : 2.6;
        const QRectF box(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        const QColor color = m_canvas.seriesColor(series);
        m_canvas.scene.addEllipse(box, QPen(color, 1.4), hollow ? m_canvas.palette.background : color)->setZValue(10);
        m_canvas.reserve(box);
    }

    QList<int> known(const db::ChartSeries &series) const
    {
        QList<int> all;
        for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
            const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
            if (point.value != db::Null && point.at.valid() && inSight(point))
                all += p;
        }
        return all;
    }

    /// Of a crowd the lowest and the highest of every pixel column: more cannot be pointed at.
    QList<int> extremes(const db::ChartSeries &series) const
    {
        const QList<int> all = known(series);
        const auto value = [&](int p) { return series.points[static_cast<std::size_t>(p)].value; };
        const auto column = [&](int p) {
            return static_cast<int>(m_time.place(series.points[static_cast<std::size_t>(p)].at.lastDay())
                                    * m_canvas.plot.width());
        };
        QList<int> kept;
        for (qsizetype from = 0; from < all.size();) {
            const int here = column(all[from]);
            qsizetype lowest = from;
            qsizetype highest = from;
            qsizetype next = from;
            for (; next < all.size() && column(all[next]) == here; ++next) {
                lowest = value(all[next]) < value(all[lowest]) ? next : lowest;
                highest = value(all[next]) > value(all[highest]) ? next : highest;
            }
            kept += all[std::min(lowest, highest)];
            if (lowest != highest)
                kept += all[std::max(lowest, highest)];
            from = next;
        }
        if (!all.isEmpty() && kept.last() != all.last())
            kept += all.last();
        return kept;
    }

    /// Names at the line ends, pushed apart where lines end close together.
    void addNames()
    {
        if (m_nameRoom <= 0)
            return;
        if (m_namesInside) {
            for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
                if (const QRectF box = nameBoxInside(index); !box.isNull())
                    m_canvas.text({ui::text(m_canvas.series(index).name)}, m_canvas.font(), m_canvas.seriesColor(index),
                                  box.topLeft(), Qt::AlignLeft | Qt::AlignTop);
            }
            return;
        }
        struct Name {
            int series;
            QPointF end;
            qreal height;
            qreal top;
        };
        const QFont font = m_canvas.font();
        QList<Name> names;
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
            const auto lines = runs(index);
            if (lines.isEmpty())
                continue;
            const QPointF last = lines.last().last();
            const QPointF end = onPlot(last);
            // A leader across the whole picture looks like one more line: a name far from the edge follows its line.
            const QRectF beside = nameBoxInside(index);
            if (m_canvas.plot.right() - end.x() > m_canvas.plot.width() * 0.2 && beside.right() < asOfPlace() - 2
                && beside.bottom() < m_canvas.plot.bottom() && noLineIn(beside) && m_canvas.isFree(beside)) {
                m_canvas.text({ui::text(m_canvas.series(index).name)}, font, m_canvas.seriesColor(index),
                              beside.topLeft(), Qt::AlignLeft | Qt::AlignTop);
                continue;
            }
            const qreal height =
                TextItem::sizeOf(wrapText(ui::text(m_canvas.series(index).name), font, m_nameRoom), font).height();
            names += {index, end, height, end.y() - height / 2};
        }
        std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.end.y() < b.end.y(); });
        qreal free = m_canvas.plot.top() - m_canvas.size * 0.6; // above it stand the events
        for (Name &name : names) {
            name.top = std::max(name.top, free);
            free = name.top + name.height;
        }
        qreal floor = m_canvas.plot.bottom() + m_canvas.size * 0.5;
        for (qsizetype i = names.size() - 1; i >= 0; --i) {
            names[i].top = std::min(names[i].top, floor - names[i].height);
            floor = names[i].top;
        }
        const qreal left = m_canvas.plot.right() + m_canvas.size * 0.8;
        for (const Name &name : names) {
            const QColor color = m_canvas.seriesColor(name.series);
            m_canvas.text(wrapText(ui::text(m_canvas.series(name.series).name), font, m_nameRoom), font, color,
                          {left, name.top}, Qt::AlignLeft | Qt::AlignTop);
            const QPointF target(left - 2, name.top + name.height / 2);
            if (QLineF(name.end, target).length() > m_canvas.size * 1.2)
                m_canvas.line(name.end + QPointF(4, 0), target, QPen(color, 0.7, Qt::DotLine), 4);
        }
    }

    /// Last values first, then first ones, then where the lines turn: whatever finds no free room is left to the table.
    void addNumbers()
    {
        const QFont font = m_canvas.smallFont();
        QList<int> order;
        for (int i = 0; i < m_spots.size(); ++i) {
            if (i + 1 == m_spots.size() || m_spots[i + 1].series != m_spots[i].series)
                order.prepend(i);
            else if (i == 0 || m_spots[i - 1].series != m_spots[i].series)
                order.append(i);
        }
        // Of a crowd the ends say enough; no label of the others would find room.
        const std::set<int> ends(order.begin(), order.end());
        for (int i = 0; i < m_spots.size(); ++i) {
            if (!ends.contains(i) && m_canvas.series(m_spots[i].series).points.size() <= ManyPoints)
                order.append(i);
        }
        const qreal gap = m_canvas.size * 0.35;
        for (const int i : order) {
            const Spot &spot = m_spots[i];
            const db::ChartPoint &point = m_canvas.series(spot.series).points[static_cast<std::size_t>(spot.point)];
            const QStringList words{chartPointLabel(m_chart, point)};
            const QColor color = m_chart.series.size() > 1 ? m_canvas.seriesColor(spot.series) : m_canvas.palette.text;
            const qreal aside = m_canvas.size * 0.5;
            const struct {
                QPointF shift;
                Qt::Alignment alignment;
            } places[] = {
                {{0, -gap}, Qt::AlignHCenter | Qt::AlignBottom},   {{0, gap}, Qt::AlignHCenter | Qt::AlignTop},
                {{aside, -gap}, Qt::AlignRight | Qt::AlignBottom}, {{aside, gap}, Qt::AlignRight | Qt::AlignTop},
                {{-aside, -gap}, Qt::AlignLeft | Qt::AlignBottom}, {{-aside, gap}, Qt::AlignLeft | Qt::AlignTop},
                {{-aside, 0}, Qt::AlignRight | Qt::AlignVCenter},
            };
            // The as-of day's line runs through a number only where there is no other room for it.
            bool placed = false;
            for (std::size_t attempt = 0; !placed && attempt < 2 * std::size(places); ++attempt) {
                const auto &place = places[attempt % std::size(places)];
                QPointF at = spot.at + place.shift;
                if (place.alignment.testFlag(Qt::AlignLeft))
                    at.setX(std::max(at.x(), m_canvas.plot.left()));
                const QRectF box = ChartCanvas::boxOf(words, font, at, place.alignment);
                if (box.bottom() > m_canvas.plot.bottom() || box.left() < m_canvas.plot.left()
                    || !noLineIn(box.adjusted(0, 2, 0, -2)) || (attempt < std::size(places) && onAsOfLine(box)))
                    continue;
                if (TextItem *number = m_canvas.textIfFree(words, font, color, at, place.alignment)) {
                    number->setBackdrop(m_canvas.palette.background);
                    placed = true;
                }
            }
        }
    }

    bool onAsOfLine(const QRectF &box) const
    {
        if (!m_chart.asOf.valid())
            return false;
        const qreal x = m_canvas.plot.left() + m_time.place(m_chart.asOf.lastDay()) * m_canvas.plot.width();
        return box.left() - 1 < x && x < box.right() + 1;
    }

    /// No line runs through the box.
    bool noLineIn(const QRectF &box) const
    {
        for (int index = 0; index < static_cast<int>(m_chart.series.size()); ++index) {
            for (const QList<QPointF> &run : runs(index)) {
                for (qsizetype i = 1; i < run.size(); ++i) {
                    const QLineF piece(onPlot(run[i - 1]), onPlot(run[i]));
                    if (crosses(piece, box))
                        return false;
                }
            }
        }
        return true;
    }

    QPointF onPlot(const QPointF &share) const
    {
        return {m_canvas.plot.left() + share.x() * m_canvas.plot.width(),
                m_canvas.plot.bottom() - m_scale.place(share.y()) * m_canvas.plot.height()};
    }

    void addGaps()
    {
        for (const db::ChartSeries &series : m_chart.series) {
            for (std::size_t i = 0; i < series.points.size(); ++i) {
                const db::ChartPoint &point = series.points[i];
                const bool first = i == 0 || series.points[i - 1].value != db::Null;
                if (point.value != db::Null || !point.at.valid() || !first || !inSight(point))
                    continue;
                if (series.points.size() > ManyPoints)
                    continue; // the broken line says it; words at every gap would cover it
                const qreal x = m_canvas.plot.left() + m_time.place(point.at.lastDay()) * m_canvas.plot.width();
                // Where the line would have run, else at the foot.
                qreal y = m_canvas.plot.bottom() - 2;
                if (i > 0 && i + 1 < series.points.size() && series.points[i + 1].value != db::Null)
                    y = (place(series.points[i - 1]).y() + place(series.points[i + 1]).y()) / 2;
                const QFont font = m_canvas.smallFont();
                const QRectF box = ChartCanvas::boxOf({noDataText()}, font, {x, y}, Qt::AlignCenter);
                const qreal air = m_canvas.size * 0.6;
                const bool free = noLineIn(box) && box.bottom() < m_canvas.plot.bottom()
                    && m_canvas.isFree(box.adjusted(-air, 0, air, 0));
                if (free && m_canvas.textIfFree({noDataText()}, font, m_canvas.palette.quietText, {x, y},
                                                Qt::AlignCenter))
                    continue;
                m_canvas.textIfFree({noDataText()}, font, m_canvas.palette.quietText,
                                    {x, m_canvas.plot.bottom() - 2}, Qt::AlignHCenter | Qt::AlignBottom);
            }
        }
    }

    ChartCanvas &m_canvas;
    const db::ChartDescription &m_chart;
    ValueScale m_scale;
    TimeScale m_time;
    QList<QList<QList<QPointF>>> m_runs; ///< by series
    double m_unit; ///< of the axis, in stored units
    qreal m_nameRoom = 0;
    bool m_namesInside = true;
    QList<Spot> m_spots;
};

} // namespace

void drawLines(ChartCanvas &canvas)
{
    LinesPlot(canvas).draw();
}

bool startsAboveZero(const db::ChartDescription &chart)
{
    return chart.shape == db::ChartShape::Lines && scaleOf(chart, 200, 12).broken;
}

} // namespace ui
