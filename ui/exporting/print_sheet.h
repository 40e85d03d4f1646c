#pragma once

#include "ui/report/page_set.h"
#include "ui/report/report_texts.h"

#include <QPicture>
#include <QStringList>

#include <memory>

class QTableView;

namespace ui {

/// What is printed of a page of the window: its chart, its table, and what both speak of.
struct PrintMatter {
    QString title;       ///< of the window's page
    QStringList facts;   ///< phase, day, state of the data: a line each
    QString runningHead;
    QPicture chart;      ///< null = none
    QSizeF chartMm;
    ReportTableText table; ///< without rows = none
    bool across = false;
};

inline constexpr qsizetype MostPrintedRows = 2000;

/// A table as it stands in the window: its columns in their order without the hidden ones, its rows as filtered and
/// sorted, of more than `most` the first.
ReportTableText tableInSight(const QTableView &view, const QString &title, qsizetype most = MostPrintedRows);

/// What a chart measures on the page: as wide as its column.
QSizeF printedChartMm(const db::ChartDescription &chart, bool across);

/// A4. The chart stands first; a table's header stands again on every page, and no row is cut. Safe on any thread.
std::shared_ptr<const PageSet> printedPages(const PrintMatter &matter);

} // namespace ui
