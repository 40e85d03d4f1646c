#include "ui/charts/bars_plot.h"

#include "ui/charts/chart_texts.h"
#include "ui/charts/host_chart.h"
#include "ui/charts/row_layout.h"
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
constexpr qreal ManyColumns = 12;

} // namespace

BarsPlot::BarsPlot(ChartCanvas &canvas, bool vertical) : m_canvas(canvas), m_chart(canvas.chart), m_vertical(vertical)
{
    for (int i = 0; i < static_cast<int>(m_chart.series.size()); ++i) {
        if (m_canvas.series(i).scenario == db::Scenario::Target)
            m_targets += i;
        else
            m_bars += i;
    }
    m_count = static_cast<int>(m_chart.categories.size());
    for (int category = 0; category < m_count; ++category)
        m_labels += chartCategory(m_chart, category);
}

void BarsPlot::draw()
{
    m_canvas.rows = !m_vertical;
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

bool BarsPlot::labelsFit() const
{
    const qreal room = m_canvas.area.width() * 0.92 / std::max(1, m_count) - m_canvas.size * 0.4;
    return std::all_of(m_labels.begin(), m_labels.end(), [&](const QString &label) {
        const QFont font = m_canvas.smallFont();
        return longestWord(label, font) <= room && wrapText(label, font, room).size() <= 3;
    });
}

qreal BarsPlot::barShare() const
{
    const qreal widest = (m_vertical ? WidestColumn : ThickestBar) * m_canvas.size * abreast();
    return std::min(BarShare, widest / slot());
}

qreal BarsPlot::centre(int category) const
{
    return (m_vertical ? m_canvas.plot.left() : m_canvas.plot.top()) + (category + 0.5) * slot();
}

qreal BarsPlot::along(double value) const
{
    return m_vertical ? m_canvas.plot.bottom() - m_scale.place(value) * m_canvas.plot.height()
                      : m_canvas.plot.left() + m_scale.place(value) * m_canvas.plot.width();
}

QRectF BarsPlot::bar(int category, int position, double from, double to) const
{
    const qreal width = slot() * barShare() / abreast();
    const qreal start = centre(category) - slot() * barShare() / 2 + (m_chart.stacked ? 0 : position) * width;
    const QRectF box = m_vertical ? QRectF(QPointF(start, along(to)), QPointF(start + width, along(from)))
                                  : QRectF(QPointF(along(from), start), QPointF(along(to), start + width));
    return box.normalized();
}

void BarsPlot::layOutColumns(double lowest, double highest)
{
    QRectF &plot = m_canvas.plot;
    plot = m_canvas.area;
    const qreal label = ChartCanvas::lineHeight(m_canvas.font());
    plot.setTop(plot.top() + label * 1.1); // the highest bar's number
    m_scale = zeroScale(lowest, highest, wantedTicks(plot.height(), m_canvas.size * 3), countsThings(m_chart));
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

void BarsPlot::layOutBars(double lowest, double highest)
{
    QRectF &plot = m_canvas.plot;
    plot = m_canvas.area;
    const QFont font = m_canvas.smallFont();
    plot.setBottom(plot.bottom() - ChartCanvas::lineHeight(font) - m_canvas.size * 0.3);
    qreal widest = 0;
    for (const QString &text : m_labels)
        widest = std::max(widest, ChartCanvas::widthOf(text, font));
    qreal labels = 0;
    qreal row = 0;
    for (const qreal share : {0.38, 0.5}) { // wider where that gives every row its room
        labels = std::min(widest, plot.width() * share);
        qsizetype lines = 1;
        m_wrapped.clear();
        for (const QString &text : m_labels) {
            m_wrapped += wrapText(text, font, labels);
            lines = std::max(lines, m_wrapped.last().size());
        }
        row = static_cast<qreal>(lines) * ChartCanvas::lineHeight(font);
        if (row * m_count <= plot.height())
            break;
    }
    if (row * m_count > plot.height())
        leaveOut(row);
    plot.setLeft(plot.left() + labels + m_canvas.size * 0.6);
    qreal numbers = 0;
    for (const db::ChartSeries &series : m_chart.series) {
        for (const db::ChartPoint &point : series.points)
            numbers = std::max(numbers, ChartCanvas::widthOf(chartPointLabel(m_chart, point), m_canvas.font()));
    }
    plot.setRight(plot.right() - numbers - m_canvas.size * 0.5);
    m_scale = zeroScale(lowest, highest, wantedTicks(plot.width(), m_canvas.size * 6), countsThings(m_chart));
}

void BarsPlot::leaveOut(qreal row)
{
    QRectF &plot = m_canvas.plot;
    const QFont font = m_canvas.smallFont();
    plot.setBottom(plot.bottom() - ChartCanvas::lineHeight(font));
    const int kept = std::clamp(static_cast<int>(plot.height() / row), 1, m_count);
    m_canvas.text({rowsLeftOut(kept, m_count)}, font, m_canvas.palette.quietText, m_canvas.area.bottomRight(),
                  Qt::AlignRight | Qt::AlignBottom);
    m_count = kept;
}

void BarsPlot::addSeries()
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
        // The canvas draws the bars where their marks are; an outlined one of no height would still show its line.
        set->setBrush(Qt::NoBrush);
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

void BarsPlot::addShapes()
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
            if (point.value != db::Null && !box.isEmpty()) {
                drawBar(m_canvas, box, m_canvas.seriesColor(index), series.scenario);
                drawTexture(m_canvas, index, box);
            }
            if (m_chart.stacked && series.scenario == db::Scenario::Actual && from > 0 && to > from)
                separate(box);
            m_spots += {index, p, box, to >= 0};
        }
    }
    for (const int index : m_targets)
        addTargets(index);
    for (const Spot &spot : m_spots)
        m_canvas.hits += {spot.series, spot.point, spot.box.adjusted(-2, -2, 2, 2)};
}

void BarsPlot::separate(const QRectF &box)
{
    const QPen pen(m_canvas.palette.background, 1.5);
    m_vertical ? m_canvas.line(box.bottomLeft(), box.bottomRight(), pen, 7)
               : m_canvas.line(box.topLeft(), box.bottomLeft(), pen, 7);
}

void BarsPlot::addTargets(int index)
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

void drawColumns(ChartCanvas &canvas)
{
    BarsPlot columns(canvas, true);
    // Long names lie better beside their bars than broken or turned under them.
    const qreal row = ChartCanvas::lineHeight(canvas.font()) * 1.2;
    const auto count = static_cast<qreal>(canvas.chart.categories.size());
    const bool roomForRows = canvas.area.height() / count >= row;
    // Of many names some rows may have to go; columns under which half the names are missing say nothing.
    if (!columns.labelsFit() && (roomForRows || count > ManyColumns))
        return drawBars(canvas);
    columns.draw();
}

void drawBars(ChartCanvas &canvas)
{
    BarsPlot(canvas, false).draw();
}

} // namespace ui
