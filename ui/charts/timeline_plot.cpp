#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/row_layout.h"
#include "ui/charts/text_item.h"
#include "ui/charts/time_axis.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QGraphicsEllipseItem>
#include <QGraphicsPolygonItem>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

db::PartialDate dateOf(const db::ChartPoint &point)
{
    const db::PartialDate day = db::PartialDate::fromCode(point.value);
    return day.valid() || point.value == db::Null ? day : point.at;
}

/// Planned dates as outlines, what happened as solid dots, and the slip between them as a line. Several series of what
/// happened are states that follow one another: a mark for each, and a line until the last of them or the as-of day.
class TimelinePlot
{
public:
    explicit TimelinePlot(ChartCanvas &canvas) : m_canvas(canvas), m_chart(canvas.chart), m_radius(canvas.size * 0.36)
    {
        for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i) {
            const db::ChartSeries &series = m_canvas.series(i);
            if (series.scenario == db::Scenario::Actual)
                ++m_states;
            for (int p = 0; p < static_cast<int>(series.points.size()); ++p) {
                const db::ChartPoint &point = series.points[static_cast<std::size_t>(p)];
                if (const db::PartialDate day = dateOf(point); day.valid())
                    m_dots[point.category] += {i, p, day.lastDay(), series.scenario};
            }
        }
    }

    void draw()
    {
        m_canvas.rows = true;
        QList<int> all;
        for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i)
            all += i;
        m_canvas.legend(all, [this](const QRectF &box, int series) {
            mark(box.center(), series);
        });
        QRectF &plot = m_canvas.plot;
        plot = m_canvas.area;
        plot.setTop(plot.top() + marksHeight(m_canvas, plot.width() * 0.6));
        plot.setBottom(plot.bottom() - timeAxisHeight(m_canvas));
        const RowLayout rows = layOutRows(m_canvas, importance());
        if (rows.leftOut > 0)
            plot.setBottom(rows.rows.last().top + rows.rows.last().height);
        plot.setRight(plot.right() - m_canvas.size);
        m_time = timeScaleFor(m_canvas, plot.width());
        drawTimeAxis(m_canvas, m_time);
        drawMarks(m_canvas, m_time);
        drawRowLabels(m_canvas, rows);
        if (m_chart.asOf.valid() && seen(m_chart.asOf.lastDay())) // no number may stand on its line
            m_canvas.reserve(QRectF(x(m_chart.asOf.lastDay()) - 2, plot.top(), 4, plot.height()));
        m_numbers = rows.font; // a larger one would not stand in rows that lie close
        for (const RowLayout::Row &row : rows.rows)
            drawRow(row);
        std::sort(m_canvas.hits.begin(), m_canvas.hits.end(), [](const ChartHit &a, const ChartHit &b) {
            return a.series != b.series ? a.series < b.series : a.point < b.point;
        });
    }

private:
    struct Dot {
        int series;
        int point;
        std::chrono::sys_days day;
        db::Scenario scenario;
    };

    static const Dot *find(const QList<Dot> &dots, db::Scenario scenario)
    {
        const auto found =
            std::find_if(dots.begin(), dots.end(), [&](const Dot &dot) { return dot.scenario == scenario; });
        return found == dots.end() ? nullptr : &*found;
    }

    /// Late rows stay longest, then those near the as-of day.
    QList<double> importance() const
    {
        QList<double> importance;
        const std::chrono::sys_days now = m_chart.asOf.lastDay();
        for (int i = 0; i < static_cast<int>(m_chart.categories.size()); ++i) {
            const QList<Dot> dots = m_dots.value(i);
            const Dot *plan = find(dots, db::Scenario::Plan);
            if (states()) { // the last to have moved
                importance += -i;
                continue;
            }
            const bool late = plan && !find(dots, db::Scenario::Actual) && plan->day < now;
            double distance = 1e6;
            for (const Dot &dot : dots)
                distance = std::min(distance, std::abs(static_cast<double>((dot.day - now).count())));
            importance += (late ? 1e7 : 0) - distance;
        }
        return importance;
    }

    bool seen(std::chrono::sys_days day) const { return day >= m_time.first && day <= m_time.last; }

    qreal x(std::chrono::sys_days day) const
    {
        return m_canvas.plot.left() + std::clamp(m_time.place(day), 0.0, 1.0) * m_canvas.plot.width();
    }

    bool states() const { return m_states > 1; }
    /// A state that ends what came before it: the company left.
    bool ends(int series) const { return m_canvas.series(series).key == "left"; }

    /// Told apart by shape and filling also where colours are lost.
    void markState(const QPointF &at, int series)
    {
        const QColor color = m_canvas.palette.series(m_canvas.series(series).key, series);
        const qreal r = m_radius * 0.9;
        const QRectF box(at - QPointF(r, r), QSizeF(2 * r, 2 * r));
        if (ends(series)) {
            for (const QLineF &stroke : {QLineF(box.topLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomLeft())})
                m_canvas.line(stroke.p1(), stroke.p2(), QPen(color, 2), 10);
        } else if (series == 0) {
            m_canvas.scene.addEllipse(box, QPen(color, 1.6), m_canvas.palette.background)->setZValue(8);
        } else if (series == 1) {
            m_canvas.scene.addEllipse(box, QPen(color, 1.6), color)->setZValue(9);
        } else {
            m_canvas.rect(box, QPen(color, 1.6), color, 10);
        }
    }

    void mark(const QPointF &at, int series)
    {
        if (states())
            return markState(at, series);
        const db::Scenario scenario = m_canvas.series(series).scenario;
        const QColor color = m_canvas.palette.series("plan", 0);
        const QRectF circle(at - QPointF(m_radius, m_radius), QSizeF(2 * m_radius, 2 * m_radius));
        if (scenario == db::Scenario::Previous) {
            const qreal r = m_radius * 0.9;
            m_canvas.scene
                .addPolygon(QPolygonF({at - QPointF(0, r), at + QPointF(r, 0), at + QPointF(0, r), at - QPointF(r, 0)}),
                            QPen(m_canvas.palette.axis, 1.2), m_canvas.palette.background)
                ->setZValue(8);
            return;
        }
        const bool solid = scenario == db::Scenario::Actual;
        m_canvas.scene.addEllipse(circle, QPen(color, 1.6), solid ? color : m_canvas.palette.background)
            ->setZValue(solid ? 10 : 9);
    }

    void drawRow(const RowLayout::Row &row)
    {
        const QList<Dot> dots = m_dots.value(row.category);
        const qreal y = row.middle();
        m_canvas.line({m_canvas.plot.left(), y}, {m_canvas.plot.right(), y}, QPen(m_canvas.palette.grid, 0.8), 1);
        if (dots.isEmpty()) {
            m_canvas.textIfFree({noDataText()}, m_canvas.smallFont(), m_canvas.palette.quietText,
                                {m_canvas.plot.left() + m_canvas.size * 0.4, y}, Qt::AlignLeft | Qt::AlignVCenter);
            return;
        }
        if (states())
            drawStay(dots, y);
        else
            drawSlip(dots, y);
        if (const auto [from, to] = stretch(dots); from != to)
            m_canvas.reserve(QRectF(QPointF(x(from), y - 1), QPointF(x(to), y + 1)).normalized());
        for (const Dot &dot : dots) {
            if (!seen(dot.day))
                continue;
            const QPointF at(x(dot.day), y);
            mark(at, dot.series);
            m_canvas.hits += {dot.series, dot.point, QRectF(at - QPointF(6, 6), QSizeF(12, 12))};
            m_canvas.reserve(QRectF(at - QPointF(m_radius, m_radius), QSizeF(2 * m_radius, 2 * m_radius)));
        }
        if (!states())
            labelSlip(dots, y);
    }

    /// From the first state to the end of it, or to the as-of day.
    void drawStay(const QList<Dot> &dots, qreal y)
    {
        std::chrono::sys_days from = dots.first().day;
        std::chrono::sys_days to = m_chart.asOf.valid() ? m_chart.asOf.lastDay() : from;
        for (const Dot &dot : dots) {
            from = std::min(from, dot.day);
            if (ends(dot.series))
                to = dot.day;
        }
        m_canvas.line({x(from), y}, {x(std::max(from, to)), y}, QPen(m_canvas.palette.axis, 1.4), 5);
    }

    static const Dot *base(const QList<Dot> &dots)
    {
        const Dot *first = find(dots, db::Scenario::Previous);
        return first ? first : find(dots, db::Scenario::Plan);
    }
    static const Dot *end(const QList<Dot> &dots)
    {
        const Dot *actual = find(dots, db::Scenario::Actual);
        return actual ? actual : find(dots, db::Scenario::Plan);
    }

    /// Not done although its day has passed: the slip is still growing.
    bool overdue(const QList<Dot> &dots) const
    {
        const Dot *plan = find(dots, db::Scenario::Plan);
        return plan && !find(dots, db::Scenario::Actual) && m_chart.asOf.valid()
            && plan->day < m_chart.asOf.lastDay();
    }

    /// From the first plan to what became of it, or to the as-of day.
    std::pair<std::chrono::sys_days, std::chrono::sys_days> stretch(const QList<Dot> &dots) const
    {
        const Dot *from = base(dots);
        const Dot *to = end(dots);
        if (!from || !to)
            return {};
        return {from->day, overdue(dots) ? m_chart.asOf.lastDay() : to->day};
    }

    void drawSlip(const QList<Dot> &dots, qreal y)
    {
        const Dot *from = base(dots);
        const Dot *to = end(dots);
        if (from && to && from->day != to->day) {
            const bool later = to->day > from->day;
            m_canvas.line({x(from->day), y}, {x(to->day), y},
                          QPen(later ? slipColor() : m_canvas.palette.axis, later ? 2.4 : 1.4), 6);
        }
        if (overdue(dots))
            m_canvas.line({x(find(dots, db::Scenario::Plan)->day), y}, {x(m_chart.asOf.lastDay()), y},
                          QPen(slipColor(), 2, Qt::DotLine), 6);
    }

    QColor slipColor() const { return m_canvas.palette.status(db::Status::Trouble); }

    /// The numbers of the table beside it: how late something is counts from the plan that counts now, the slip of
    /// anything else from the first plan.
    void labelSlip(const QList<Dot> &dots, qreal y)
    {
        const auto [from, to] = stretch(dots);
        const bool late = overdue(dots);
        if ((from == to && !late) || !seen(to))
            return;
        const auto base = late ? find(dots, db::Scenario::Plan)->day : from;
        const int days = static_cast<int>((to - base).count());
        const QString words = late
            ? QCoreApplication::translate("ChartTexts", "%1 d late", "days since the planned day").arg(whole(days))
            : QCoreApplication::translate("ChartTexts", "%1 d", "days of slip, signed")
                  .arg(decimalDifference(days * db::DecimalScale));
        const qreal gap = m_radius + m_canvas.size * 0.3;
        qreal right = std::max(x(from), x(to));
        qreal left = std::min(x(from), x(to));
        for (const Dot &dot : dots) { // a plan moved forward lies before the first one
            right = std::max(right, x(dot.day));
            left = std::min(left, x(dot.day));
        }
        const QColor color = days > 0 ? slipColor() : m_canvas.palette.quietText;
        if (!m_canvas.textIfFree({words}, m_numbers, color, {right + gap, y},
                                 Qt::AlignLeft | Qt::AlignVCenter))
            m_canvas.textIfFree({words}, m_numbers, color, {left - gap, y},
                                Qt::AlignRight | Qt::AlignVCenter);
    }

    ChartCanvas &m_canvas;
    const db::ChartDescription &m_chart;
    qreal m_radius;
    int m_states = 0; ///< series of what happened
    TimeScale m_time;
    QFont m_numbers;
    QHash<int, QList<Dot>> m_dots;
};

} // namespace

void drawTimeline(ChartCanvas &canvas)
{
    TimelinePlot(canvas).draw();
}

} // namespace ui
