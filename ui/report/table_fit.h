#pragma once

#include "ui/report/report_texts.h"

#include <QFont>
#include <QList>

namespace ui {

/// How a table stands in the width of a page, in pixels of 96 to the inch: the same for every rendering of a report.
struct TableFit {
    struct Column {
        qreal width = 0;
        qreal inset = 0; ///< more room at the left: a text beside a number that is set to the right
    };
    QList<Column> columns;
    qreal letters = 0; ///< size of the text in the cells
    qreal padding = 0; ///< left and right in a cell

    qreal room(qsizetype column) const { return columns[column].width - 2 * padding - columns[column].inset; }
    QFont font(bool bold = false) const;
    /// Smaller letters than other tables have.
    bool tight() const;
};

/// Numbers, dates and what stands for one are read at a glance: they stay on one line.
bool onOneLine(const ReportCellText &cell);

/// What each column needs first, then in proportion to what it could use more. A table of many columns gets smaller letters
/// before a word is broken.
TableFit fitTable(const ReportTableText &table, qreal width);

} // namespace ui
