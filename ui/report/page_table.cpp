#include "ui/report/page_table.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/text_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal CellSize = 11;   ///< pixels; 8.25 points
constexpr qreal CellLine = 16;
constexpr qreal CellPadding = 5; ///< left and right
constexpr qreal RowPadding = 3;  ///< above and below
constexpr qsizetype MostLines = 40; ///< of a row; a longer one goes on in the next

struct Column {
    qreal wanted = 0;  ///< everything on one line
    qreal least = 0;   ///< no word broken, as far as that is reasonable
    qreal width = 0;
    qreal inset = 0;   ///< more room at the left
    bool number = false;

    qreal room() const;
};

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal Column::room() const
{
    return width - 2 * CellPadding - inset;
}

QFont cellFont(bool bold = false)
{
    return chartFont(CellSize, bold);
}

QList<Column> measured(const ReportTableText &table)
{
    constexpr qreal LongestWord = 130; // addresses may be broken anywhere
    QList<Column> columns(table.header.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        Column &column = columns[i];
        column.number = table.numbers[i];
        column.wanted = textWidth(table.header[i], cellFont(true));
        column.least = longestWord(table.header[i], cellFont(true));
        for (const auto &row : table.rows) {
            const QString &text = row[i].text;
            const qreal whole = textWidth(text, cellFont());
            column.wanted = std::max(column.wanted, whole);
            column.least = std::max(column.least, std::min(LongestWord, longestWord(text, cellFont())));
            // Numbers, dates and what stands for one are read at a glance: they stay on one line.
            if (row[i].unknown || (row[i].cell && row[i].cell->type != db::ReportCellType::Text
                && row[i].cell->type != db::ReportCellType::Parts && row[i].cell->type != db::ReportCellType::Sources))
                column.least = std::max(column.least, std::min(whole, LongestWord));
        }
        // A text beside a number that is set to the right keeps its distance.
        column.inset = !column.number && i > 0 && table.numbers[i - 1] ? 12 : 0;
        column.wanted += 2 * CellPadding + column.inset + 1;
        column.least += 2 * CellPadding + column.inset + 1;
        column.wanted = std::max(column.wanted, column.least);
    }
    return columns;
}

qreal sum(const QList<Column> &columns, qreal Column::*which)
{
    return std::accumulate(columns.begin(), columns.end(), qreal(0),
                           [which](qreal so, const Column &column) { return so + column.*which; });
}

/// Widths that fill the room: what each needs first, then in proportion to what each wants more.
void share(QList<Column> &columns, qreal room)
{
    const qreal least = sum(columns, &Column::least);
    const qreal wanted = sum(columns, &Column::wanted);
    for (Column &column : columns) {
        if (least >= room)
            column.width = column.least * room / least;
        else if (wanted <= room)
            column.width = column.wanted + (room - wanted) * column.wanted / wanted;
        else
            column.width = column.least + (room - least) * (column.wanted - column.least) / (wanted - least);
    }
}

struct Cell {
    QStringList lines;
    bool number = false;
    bool quiet = false;
};

void drawRow(QPainter &painter, const QPointF &at, const QList<Cell> &cells, const QList<Column> &columns, const QFont &font,
             const QColor &ink)
{
    qreal x = at.x();
    const PageInks inks = pageInks();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        qreal y = at.y() + RowPadding;
        for (const QString &line : cells[i].lines) {
            const qreal free = columns[i].room() - textWidth(line, font);
            drawLine(painter, {x + CellPadding + columns[i].inset + (cells[i].number ? free : 0), y}, CellLine, line, font,
                     cells[i].quiet ? inks.quiet : ink);
            y += CellLine;
        }
        x += columns[i].width;
    }
}

qreal rowHeight(const QList<Cell> &cells)
{
    qsizetype lines = 1;
    for (const Cell &cell : cells)
        lines = std::max(lines, cell.lines.size());
    return static_cast<qreal>(lines) * CellLine + 2 * RowPadding;
}

PageBlock headerBlock(const ReportTableText &table, const QList<Column> &columns, qreal width)
{
    QList<Cell> cells;
    const QFont font = cellFont(true);
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells += {wrapText(table.header[i], font, columns[i].room()), columns[i].number, false};
    PageBlock block;
    block.height = rowHeight(cells);
    block.keepWithNext = true;
    block.draw = [cells, columns, font, width, height = block.height](QPainter &painter, const QPointF &at) {
        const PageInks inks = pageInks();
        painter.fillRect(QRectF(at, QSizeF(width, height)), inks.shade);
        painter.setPen(QPen(inks.strongRule, 1.2));
        painter.drawLine(QLineF(at.x(), at.y(), at.x() + width, at.y()));
        painter.setPen(QPen(inks.strongRule, 0.6));
        painter.drawLine(QLineF(at.x(), at.y() + height, at.x() + width, at.y() + height));
        drawRow(painter, at, cells, columns, font, inks.text);
    };
    return block;
}

/// The pieces of a row: one, unless it is longer than a page could hold.
QList<QList<Cell>> piecesOf(const QList<ReportCellText> &row, const QList<Column> &columns, const QFont &font)
{
    QList<Cell> whole;
    qsizetype lines = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        Cell cell{wrapText(row[i].text, font, columns[i].room()), columns[i].number, row[i].unknown};
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
    const QFont unit = chartFont(CellSize);
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

void addRows(PageSetter &setter, const ReportTableText &table, const QList<Column> &columns,
             const std::shared_ptr<const PageBlock> &header, qreal width)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QFont font = cellFont(table.totalFirst && row == 0);
        const QList<QList<Cell>> pieces = piecesOf(table.rows[row], columns, font);
        for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
            const bool lastPiece = piece + 1 == pieces.size();
            const bool last = lastPiece && row + 1 == table.rows.size();
            PageBlock block;
            block.height = rowHeight(pieces[piece]);
            block.header = header;
            // The first and the last row of a table never stand alone.
            block.keepWithNext = pieces.size() == 1 && !last && (row == 0 || row + 2 == table.rows.size());
            block.draw = [cells = pieces[piece], columns, font, width, height = block.height, last,
                          lastPiece](QPainter &painter, const QPointF &at) {
                const PageInks inks = pageInks();
                drawRow(painter, at, cells, columns, font, inks.text);
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
    QList<Column> columns = measured(table);
    share(columns, width);
    addHead(setter, table, width);
    const auto header = std::make_shared<const PageBlock>(headerBlock(table, columns, width));
    setter.add(*header);
    addRows(setter, table, columns, header, width);
    const QFont small = chartFont(10.5);
    for (const QString &note : table.notes) {
        for (PageBlock block : paragraphBlocks(wrapText(u"※ "_s + note, small, width), small, pageInks().quiet, 15, 3))
            setter.add(std::move(block));
    }
}

} // namespace ui
