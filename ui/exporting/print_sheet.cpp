#include "ui/exporting/print_sheet.h"

#include "ui/charts/chart_palette.h"
#include "ui/charts/text_item.h"
#include "ui/report/chart_picture.h"
#include "ui/report/page_table.h"
#include "ui/report/report_pages.h"

#include <QHeaderView>
#include <QPainter>
#include <QPen>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QMarginsF Margins(20 * PageMm, 22 * PageMm, 20 * PageMm, 18 * PageMm);

QSizeF paper(bool across)
{
    return across ? A4Page.transposed() : A4Page;
}

QList<int> columnsInSight(const QTableView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

} // namespace

ReportTableText tableInSight(const QTableView &view, const QString &title, qsizetype most)
{
    ReportTableText table;
    table.title = title;
    const QAbstractItemModel &model = *view.model();
    const QList<int> columns = columnsInSight(view);
    const int rows = static_cast<int>(std::min<qsizetype>(model.rowCount(), most));
    for (const int column : columns) {
        table.header += model.headerData(column, Qt::Horizontal).toString();
        const auto alignment = model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const int plain = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
        table.numbers += rows > 0 && (alignment.testFlag(Qt::AlignRight) || (plain & Qt::AlignRight) != 0);
    }
    for (int row = 0; row < rows; ++row) {
        QList<ReportCellText> cells;
        for (const int column : columns) {
            ReportCellText cell;
            cell.text = model.index(row, column).data().toString();
            cells += cell;
        }
        table.rows += cells;
    }
    return table;
}

QSizeF printedChartMm(const db::ChartDescription &chart, bool across)
{
    const QSizeF room = QRectF(QPointF(), paper(across)).marginsRemoved(Margins).size() / PageMm;
    const QSizeF report = reportChartMm(chart);
    // A page's own chart may be larger than the several of a report.
    const qreal height = std::max(report.height(), room.width() * 9 / 16);
    return {room.width(), std::min(height, room.height() - 25)};
}

std::shared_ptr<const PageSet> printedPages(const PrintMatter &matter)
{
    auto pages = std::make_shared<PageSet>(paper(matter.across), Margins, matter.runningHead);
    PageSetter &setter = pages->setter();
    const PageInks inks = pageInks();
    PageBlock title = textBlock(matter.title, chartFont(22, true), inks.accent, 34);
    title.keepWithNext = true;
    setter.add(title);
    for (const QString &fact : matter.facts) {
        for (const QString &line : wrapText(fact, chartFont(11.5), setter.room().width())) {
            PageBlock block = textBlock(line, chartFont(11.5), inks.quiet, 18);
            block.keepWithNext = true;
            setter.add(block);
        }
    }
    if (!matter.chart.isNull()) {
        const QSizeF size = matter.chartMm * PageMm;
        PageBlock chart;
        chart.height = size.height();
        chart.space = 12;
        chart.draw = [picture = matter.chart, size](QPainter &painter, const QPointF &at) {
            playChart(painter, at, picture);
            painter.setPen(QPen(pageInks().rule, 0.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(at, size));
        };
        setter.add(chart);
    }
    if (!matter.table.rows.isEmpty())
        addTable(setter, matter.table);
    pages->set();
    return pages;
}

} // namespace ui
