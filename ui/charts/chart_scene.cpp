#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Text grows with the picture, within what can be read and what looks like a report. A picture that is only higher has
/// more rows, not larger letters: those of one column of a report are alike. In one that is only wider, large letters
/// would take the height from the lines.
qreal textSize(QSizeF pixels)
{
    const qreal side =
        std::min({std::sqrt(pixels.width() * pixels.height()), pixels.width() * 0.75, pixels.height() * 1.7});
    return std::clamp(std::round(side / 40), 10.0, 15.0);
}

class Frame
{
public:
    Frame(ChartCanvas &canvas, qreal margin) : m_canvas(canvas), m_room(canvas.scene.sceneRect())
    {
        m_room.adjust(margin, margin * 0.8, -margin, -margin * 0.6);
    }

    void header()
    {
        const QFont title = chartFont(std::round(m_canvas.size * 1.3), true);
        top(wrapText(chartTitle(m_canvas.chart), title, m_room.width()), title, m_canvas.palette.text);
        const QString subtitle = chartSubtitle(m_canvas.chart);
        if (!subtitle.isEmpty())
            top(wrapText(subtitle, m_canvas.font(), m_room.width()), m_canvas.font(), m_canvas.palette.quietText);
        m_room.setTop(m_room.top() + m_canvas.size * 0.7);
    }

    void footer(const QString &code)
    {
        const QFont font = m_canvas.smallFont();
        const bool tight = m_room.width() < 400;
        QString asOf = chartAsOfLine(m_canvas.chart);
        if (!code.isEmpty())
            asOf += (asOf.isEmpty() ? QString() : QStringLiteral(" · ")) + chartCodeLine(code);
        // As many sources by name as stand on one line; the others are counted.
        QString source;
        for (int named = 4; named >= 1; --named) {
            source = chartSourceLine(m_canvas.chart, named);
            if (ChartCanvas::widthOf(source, font) <= m_room.width())
                break;
        }
        QStringList paragraphs;
        for (const QString &note : chartFootnotes(m_canvas.chart) + m_extraNotes)
            paragraphs += QStringLiteral("※ ") + note;
        if (tight && !paragraphs.isEmpty())
            paragraphs = {paragraphs.join(u' ')};
        if (!source.isEmpty())
            paragraphs += source;
        if (!asOf.isEmpty())
            paragraphs += asOf;
        QStringList lines;
        for (const QString &paragraph : paragraphs)
            lines += wrapText(paragraph, font, m_room.width());
        if (lines.isEmpty())
            return;
        m_canvas.text(lines, font, m_canvas.palette.quietText, m_room.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom);
        m_room.setBottom(m_room.bottom() - TextItem::sizeOf(lines, font).height() - m_canvas.size * 0.6);
    }

    void note(const QString &text) { m_extraNotes += text; }
    QRectF room() const { return m_room; }

private:
    void top(const QStringList &lines, const QFont &font, const QColor &color)
    {
        m_canvas.text(lines, font, color, m_room.topLeft(), Qt::AlignLeft | Qt::AlignTop);
        m_room.setTop(m_room.top() + TextItem::sizeOf(lines, font).height());
    }

    ChartCanvas &m_canvas;
    QRectF m_room;
    QStringList m_extraNotes;
};

void drawPlot(ChartCanvas &canvas)
{
    switch (canvas.chart.shape) {
    case db::ChartShape::Columns:
        return drawColumns(canvas);
    case db::ChartShape::Bars:
        return drawBars(canvas);
    case db::ChartShape::Lines:
        return drawLines(canvas);
    case db::ChartShape::Timeline:
        return drawTimeline(canvas);
    case db::ChartShape::Bullets:
        return drawBullets(canvas);
    case db::ChartShape::Waterfall:
        return drawWaterfall(canvas);
    }
}

} // namespace

ChartScene::ChartScene(const db::ChartDescription &chart, QSizeF pixels, ChartTheme theme, QObject *parent,
                       const QString &emptyText, const std::optional<TimeWindow> &window, const QString &code)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex); // built once, painted whole
    setSceneRect(QRectF(QPointF(), pixels));
    const ChartPalette palette = chartPalette(theme);
    setBackgroundBrush(palette.background);

    // Where words would leave the picture no room they are set smaller.
    constexpr qreal LeastText = 6;
    for (qreal size = textSize(pixels); !set(chart, palette, size, emptyText, window, code) && size > LeastText; --size) {
        clear();
        m_hits.clear();
    }
}

bool ChartScene::set(const db::ChartDescription &chart, const ChartPalette &palette, qreal size, const QString &emptyText,
                     const std::optional<TimeWindow> &window, const QString &code)
{
    constexpr qreal LeastHeight = 6; // of the plot, in letters
    const MoneyUnitScope unit(chartMoneyUnit(chart));
    ChartCanvas canvas(*this, chart, palette, size, sceneRect(), m_hits);
    canvas.window = window;
    Frame frame(canvas, canvas.size);
    frame.header();
    for (const QString &note : plotNotes(chart))
        frame.note(note);
    frame.footer(code);
    canvas.area = frame.room();
    canvas.plot = canvas.area;
    if (chart.empty())
        canvas.text(wrapText(emptyText.isEmpty() ? noDataText() : emptyText, canvas.font(), canvas.area.width()),
                    canvas.font(), palette.quietText, canvas.area.center(), Qt::AlignCenter);
    else
        drawPlot(canvas);
    m_plotArea = canvas.plot;
    m_shown = canvas.shown;
    m_rows = canvas.rows;
    return chart.empty() || m_plotArea.height() >= LeastHeight * size;
}

QList<const TextItem *> ChartScene::texts() const
{
    QList<const TextItem *> found;
    for (const QGraphicsItem *item : items(Qt::AscendingOrder)) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            found += text;
    }
    return found;
}

void ChartScene::setOutlines(bool outlines)
{
    for (QGraphicsItem *item : items()) {
        if (auto *text = qgraphicsitem_cast<TextItem *>(item))
            text->setOutlines(outlines);
    }
}

} // namespace ui
