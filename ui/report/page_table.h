#pragma once

#include "ui/report/page_setter.h"
#include "ui/report/report_texts.h"

#include <QColor>

namespace ui {

/// The looks of a report's pages.
struct PageInks {
    QColor text;
    QColor quiet;
    QColor rule;
    QColor strongRule;
    QColor shade; ///< behind header rows
    QColor accent;
};
PageInks pageInks();

/// Adds a table: its title with the unit at the right, a header row that is repeated on every page, rows that are not
/// cut, its notes.
void addTable(PageSetter &setter, const ReportTableText &table);

} // namespace ui
