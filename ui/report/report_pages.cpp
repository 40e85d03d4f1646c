#include "ui/report/report_pages.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/text_item.h"
#include "ui/report/page_table.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QMarginsF Margins(20 * PageMm, 24 * PageMm, 20 * PageMm, 20 * PageMm);
constexpr qreal BodySize = 13.5; // 10 points
constexpr qreal BodyLine = 21;

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QFont body(bool bold = false)
{
    return chartFont(BodySize, bold);
}

PageBlock rule(qreal width, qreal strength, qreal space)
{
    PageBlock block;
    block.height = strength;
    block.space = space;
    block.keepWithNext = true;
    block.draw = [width, strength](QPainter &painter, const QPointF &at) {
        painter.fillRect(QRectF(at, QSizeF(width, strength)), pageInks().accent);
    };
    return block;
}

QSizeF chartMm(const db::ChartDescription &chart, double height, double rowHeight)
{
    constexpr double Width = 170;
    constexpr double Highest = 240; // of a page
    constexpr double AroundRows = 44; // title, axis, notes
    const bool inRows = chart.shape == db::ChartShape::Timeline || chart.shape == db::ChartShape::Bullets
        || chart.shape == db::ChartShape::Bars;
    const double wanted = AroundRows + rowHeight * static_cast<double>(chart.categories.size());
    return {Width, inRows ? std::clamp(wanted, height, Highest) : height};
}

} // namespace

QSizeF reportChartMm(const db::ChartDescription &chart)
{
    return chartMm(chart, 80, 5.8);
}

QSizeF reportChartLeastMm(const db::ChartDescription &chart)
{
    return chartMm(chart, 62, 4.3);
}

ReportPages::ReportPages(const ReportText &report, DrawReportChart drawChart)
    : m_drawChart(std::move(drawChart)), m_pages(A4Page, Margins, report.runningHead)
{
    addHead(report);
    addContents(report);
    for (const ReportChapterText &chapter : report.chapters)
        addChapter(chapter);
    m_pages.set();
}

void ReportPages::addHead(const ReportText &report)
{
    const PageInks inks = pageInks();
    const qreal width = setter().room().width();
    setter().add(textBlock(report.programme, chartFont(15), inks.quiet, 26));
    const QFont title = chartFont(30, true);
    for (const QString &line : wrapText(report.title, title, width))
        setter().add(textBlock(line, title, inks.text, 46));
    setter().add(rule(width, 2.5, 8));
    const QFont name = chartFont(12.5, true);
    const QFont value = chartFont(12.5);
    qreal names = 0;
    for (const auto &[label, words] : report.facts)
        names = std::max(names, widthOf(label, name));
    qreal space = 16;
    for (const auto &[label, words] : report.facts) {
        QStringList lines = wrapText(words, value, width - names - 20);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            PageBlock block;
            block.height = 22;
            block.space = std::exchange(space, 0);
            block.draw = [label = i == 0 ? label : QString(), line = lines[i], name, value, names,
                          inks](QPainter &painter, const QPointF &at) {
                drawLine(painter, at, 22, label, name, inks.text);
                drawLine(painter, at + QPointF(names + 20, 0), 22, line, value, inks.text);
            };
            setter().add(block);
        }
    }
}

/// The page is known once all is set: it is asked for when the line is drawn.
void ReportPages::drawEntry(QPainter &painter, const QPointF &at, qreal width, const Entry &entry) const
{
    if (entry.key.isEmpty())
        return;
    const PageInks inks = pageInks();
    const QFont font = body();
    const QString page = QString::number(setter().pageOf(entry.key));
    drawLine(painter, at, 25, entry.words, font, inks.text);
    drawLine(painter, at + QPointF(width - widthOf(page, font), 0), 25, page, font, inks.text);
    painter.setPen(QPen(inks.rule, 1, Qt::DotLine));
    painter.drawLine(QLineF(at.x() + widthOf(entry.words, font) + 10, at.y() + 17, at.x() + width - 26, at.y() + 17));
}

ReportPages::Entry ReportPages::entryOf(const ReportText &report, qsizetype chapter)
{
    return chapter < report.chapters.size() ? Entry{report.chapters[chapter].heading, report.chapters[chapter].key} : Entry{};
}

void ReportPages::addContents(const ReportText &report)
{
    const qreal width = setter().room().width();
    PageBlock heading = textBlock(contentsTitle(), chartFont(16, true), pageInks().accent, 28);
    heading.space = 20;
    heading.keepWithNext = true;
    setter().add(heading);
    // In two columns, read downwards.
    const qreal gap = 40;
    const qreal column = (width - gap) / 2;
    const qsizetype rows = (report.chapters.size() + 1) / 2;
    for (qsizetype row = 0; row < rows; ++row) {
        PageBlock block;
        block.height = 25;
        block.keepWithNext = row + 1 < rows;
        block.draw = [this, column, gap, left = entryOf(report, row), right = entryOf(report, row + rows)](
                         QPainter &painter, const QPointF &at) {
            drawEntry(painter, at, column, left);
            drawEntry(painter, at + QPointF(column + gap, 0), column, right);
        };
        setter().add(block);
    }
}

void ReportPages::addChapter(const ReportChapterText &chapter)
{
    const PageInks inks = pageInks();
    const qreal width = setter().room().width();
    PageBlock heading = textBlock(chapter.heading, chartFont(19, true), inks.accent, 30);
    heading.space = 34;
    heading.keepWithNext = true;
    heading.mark = chapter.key;
    setter().add(heading);
    setter().add(rule(width, 1.2, 2));
    PageBlock gap;
    gap.height = 8;
    gap.keepWithNext = true;
    setter().add(gap);
    for (const ReportLine &line : chapter.lines)
        addLine(line);
    addComment(chapter);
    for (const ReportTableText &table : chapter.tables)
        addTable(setter(), table);
    for (qsizetype i = 0; i < chapter.charts.size(); ++i)
        addChart(*chapter.charts[i], m_charts++);
}

/// "○ finding  (as of …, source …)": what it comes from is set smaller, on the same line where there is room.
void ReportPages::addLine(const ReportLine &line)
{
    const PageInks inks = pageInks();
    const bool note = line.level == 3;
    const QFont font = note ? chartFont(11.5) : body();
    const QFont small = chartFont(11);
    const qreal indent = (line.level - 1) * 16;
    const qreal mark = 18;
    const qreal height = note ? 18 : BodyLine;
    const qreal width = setter().room().width() - indent - mark;
    const QStringList lines = wrapText(line.text, font, width);
    const QString origin = line.origin.isEmpty() ? QString() : u"("_s + line.origin + u')';
    const bool beside = !lines.isEmpty() && widthOf(lines.last() + u"  "_s, font) + widthOf(origin, small) <= width;
    QList<PageBlock> blocks = paragraphBlocks(lines, font, note ? inks.quiet : inks.text, height, 3, indent + mark);
    if (blocks.isEmpty())
        return;
    blocks.first().draw = [draw = blocks.first().draw, words = lineMark(line.level), font, height, indent,
                           ink = note ? inks.quiet : inks.text](QPainter &painter, const QPointF &at) {
        drawLine(painter, at + QPointF(indent, 0), height, words, font, ink);
        draw(painter, at);
    };
    if (beside && !origin.isEmpty()) {
        PageBlock &last = blocks.last();
        last.draw = [draw = last.draw, origin, small, height, inks,
                     x = indent + mark + widthOf(lines.last() + u"  "_s, font)](QPainter &painter, const QPointF &at) {
            draw(painter, at);
            drawLine(painter, at + QPointF(x, 0), height, origin, small, inks.quiet);
        };
    } else if (!origin.isEmpty()) {
        blocks.last().keepWithNext = true;
        blocks += paragraphBlocks(wrapText(origin, small, width), small, inks.quiet, 17, 0, indent + mark);
    }
    for (PageBlock &block : blocks)
        setter().add(std::move(block));
}

void ReportPages::addComment(const ReportChapterText &chapter)
{
    if (chapter.comment.isEmpty())
        return;
    constexpr qreal Indent = 12;
    const PageInks inks = pageInks();
    const qreal width = setter().room().width() - 2 * Indent;
    QList<PageBlock> blocks;
    PageBlock heading = textBlock(commentTitle(), chartFont(12.5, true), inks.accent, 22);
    heading.draw = [draw = heading.draw](QPainter &painter, const QPointF &at) { draw(painter, at + QPointF(Indent, 0)); };
    heading.space = 10;
    heading.keepWithNext = true;
    blocks += heading;
    for (const QString &paragraph : chapter.comment)
        blocks += paragraphBlocks(wrapText(paragraph, body(), width), body(), inks.text, BodyLine, 0, Indent);
    blocks.last().keepWithNext = true;
    blocks += paragraphBlocks(wrapText(chapter.commentOrigin, chartFont(11), width), chartFont(11), inks.quiet, 17, 0, Indent);
    for (PageBlock &block : blocks) {
        // A bar along the left edge says whose words these are.
        block.draw = [draw = block.draw, height = block.height, inks](QPainter &painter, const QPointF &at) {
            painter.fillRect(QRectF(at, QSizeF(3, height)), inks.accent);
            draw(painter, at);
        };
        setter().add(std::move(block));
    }
}

void ReportPages::addChart(const db::ChartDescription &description, int chart)
{
    const auto blockOf = [this, chart](QSizeF size) {
        PageBlock block;
        block.height = size.height();
        block.space = 14;
        block.draw = [this, chart, size](QPainter &painter, const QPointF &at) {
            m_drawChart(painter, QRectF(at, size), chart);
            painter.setPen(QPen(pageInks().rule, 0.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(at, size));
        };
        return block;
    };
    PageBlock block = blockOf(reportChartMm(description) * PageMm);
    block.smaller = std::make_shared<const PageBlock>(blockOf(reportChartLeastMm(description) * PageMm));
    setter().add(std::move(block));
}

} // namespace ui
