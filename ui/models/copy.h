#pragma once

#include <QByteArray>

#include <memory>

class QMimeData;
class QTableView;

namespace ui {

/// The selected cells of a table, with the headers of their columns: as tab-separated text and as an HTML table whose
/// numbers stay numbers in a spreadsheet. Text that a spreadsheet would run as a formula is written as text.
std::unique_ptr<QMimeData> selectionMimeData(const QTableView &view);
/// The whole table as it stands there, filtered and sorted, with the columns in sight in their order: CSV for
/// spreadsheets, in UTF-8 with its mark.
QByteArray shownTableCsv(const QTableView &view);

} // namespace ui
