#include "ui/report/page_table.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/text_item.h"
#include "ui/report/table_fit.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal UnitSize = 11; ///< pixels; 8.25 points
constexpr qreal CellLine = 16;
constexpr qreal RowPadding = 3; ///< above and below
constexpr qsizetype MostLines = 40; ///< of a row; a longer one goes on in the next

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

struct Cell {
    QStringList lines;
    bool number = false;
    bool quiet = false;
};

void drawRow(QPainter &painter, const QPointF &at, const QList<Cell> &cells, const TableFit &fit, const QFont &font,
             const QColor &ink)
{
    qreal x = at.x();
    const PageInks inks = pageInks();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        qreal y = at.y() + RowPadding;
        for (const QString &line : cells[i].lines) {
            const qreal free = fit.room(i) - textWidth(line, font);
            drawLine(painter, {x + fit.padding + fit.columns[i].inset + (cells[i].number ? free : 0), y}, CellLine, line, font,
                     cells[i].quiet ? inks.quiet : ink);
            y += CellLine;
        }
        x += fit.columns[i].width;
    }
}

qreal rowHeight(const QList<Cell> &cells)
{
    qsizetype lines = 1;
    for (const Cell &cell : cells)
        lines = std::max(lines, cell.lines.size());
    return static_cast<qreal>(lines) * CellLine + 2 * RowPadding;
}

PageBlock headerBlock(const ReportTableText &table, const TableFit &fit, qreal width)
{
    QList<Cell> cells;
    const QFont font = fit.font(true);
    for (qsizetype i = 0; i < fit.columns.size(); ++i)
        cells += {wrapText(table.header[i], font, fit.room(i)), table.numbers[i], false};
    PageBlock block;
    block.height = rowHeight(cells);
    block.keepWithNext = true;
    block.draw = [cells, fit, font, width, height = block.height](QPainter &painter, const QPointF &at) {
        const PageInks inks = pageInks();
        painter.fillRect(QRectF(at, QSizeF(width, height)), inks.shade);
        painter.setPen(QPen(inks.strongRule, 1.2));
        painter.drawLine(QLineF(at.x(), at.y(), at.x() + width, at.y()));
        painter.setPen(QPen(inks.strongRule, 0.6));
        painter.drawLine(QLineF(at.x(), at.y() + height, at.x() + width, at.y() + height));
        drawRow(painter, at, cells, fit, font, inks.text);
    };
    return block;
}

/// The pieces of a row: one, unless it is longer than a page could hold.
QList<QList<Cell>> piecesOf(const ReportTableText &table, qsizetype row, const TableFit &fit, const QFont &font)
{
    QList<Cell> whole;
    qsizetype lines = 1;
    for (qsizetype i = 0; i < table.rows[row].size(); ++i) {
        const ReportCellText &said = table.rows[row][i];
        Cell cell{wrapText(said.text, font, fit.room(i)), table.numbers[i], said.unknown};
        lines = std::max(lines, cell.lines.size());
        whole += cell;
    }
    QList<QList<Cell>> pieces;
    for (qsizetype from = 0; from < lines; from += MostLines) {
        QList<Cell> piece = whole;
        for (Cell &cell : piece)
            cell.lines = cell.lines.mid(from, MostLines);
        pieces += piece;
    }
    return pieces;
}

void addHead(PageSetter &setter, const ReportTableText &table, qreal width)
{
    const QFont title = chartFont(12.5, true);
    const QFont unit = chartFont(UnitSize);
    PageBlock head;
    head.height = 24;
    head.space = 14;
    head.keepWithNext = true;
    head.draw = [title, unit, width, words = table.title, unitWords = table.unit](QPainter &painter, const QPointF &at) {
        const PageInks inks = pageInks();
        drawLine(painter, at, 20, words, title, inks.text);
        if (!unitWords.isEmpty())
            drawLine(painter, at + QPointF(width - textWidth(unitWords, unit), 3), 18, unitWords, unit, inks.quiet);
    };
    setter.add(head);
}

void addRows(PageSetter &setter, const ReportTableText &table, const TableFit &fit,
             const std::shared_ptr<const PageBlock> &header, qreal width)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QFont font = fit.font(table.totalFirst && row == 0);
        const QList<QList<Cell>> pieces = piecesOf(table, row, fit, font);
        for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
            const bool lastPiece = piece + 1 == pieces.size();
            const bool last = lastPiece && row + 1 == table.rows.size();
            PageBlock block;
            block.height = rowHeight(pieces[piece]);
            block.header = header;
            // The first and the last row of a table never stand alone.
            block.keepWithNext = pieces.size() == 1 && !last && (row == 0 || row + 2 == table.rows.size());
            block.draw = [cells = pieces[piece], fit, font, width, height = block.height, last,
                          lastPiece](QPainter &painter, const QPointF &at) {
                const PageInks inks = pageInks();
                drawRow(painter, at, cells, fit, font, inks.text);
                if (lastPiece) {
                    painter.setPen(QPen(last ? inks.strongRule : inks.rule, last ? 1.0 : 0.5));
                    painter.drawLine(QLineF(at.x(), at.y() + height, at.x() + width, at.y() + height));
                }
            };
            setter.add(block);
        }
    }
}

} // namespace

PageInks pageInks()
{
    return {.text = Qt::black, .quiet = QColor::fromRgb(0xff505050), .rule = QColor::fromRgb(0xffc8c8c8),
            .strongRule = QColor::fromRgb(0xff404040), .shade = QColor::fromRgb(0xffeeF1f4),
            .accent = QColor::fromRgb(0xff004b7a)};
}

void addTable(PageSetter &setter, const ReportTableText &table)
{
    const qreal width = setter.room().width();
    const TableFit fit = fitTable(table, width);
    addHead(setter, table, width);
    const auto header = std::make_shared<const PageBlock>(headerBlock(table, fit, width));
    setter.add(*header);
    addRows(setter, table, fit, header, width);
    const QFont small = chartFont(10.5);
    for (const QString &note : table.notes) {
        for (PageBlock block : paragraphBlocks(wrapText(u"※ "_s + note, small, width), small, pageInks().quiet, 15, 3))
            setter.add(std::move(block));
    }
}

} // namespace ui
