#include "ui/models/copy.h"

#include "db/exchange/csv_writer.h"
#include "ui/models/roles.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A cell that starts like a formula is made text by a leading apostrophe, as spreadsheets write it themselves.
QString guarded(const QString &cell)
{
    static const QString starts = u"=+-@\t\r"_s;
    return !cell.isEmpty() && starts.contains(cell.front()) ? u'\'' + cell : cell;
}

/// As the person has put them.
std::vector<int> inSightOrder(const QTableView &view, const std::set<int> &columns)
{
    std::vector<int> order(columns.begin(), columns.end());
    std::sort(order.begin(), order.end(), [&view](int a, int b) {
        return view.horizontalHeader()->visualIndex(a) < view.horizontalHeader()->visualIndex(b);
    });
    return order;
}

/// With the unit of the numbers below it.
QString headerOf(const QAbstractItemModel &model, int column)
{
    const QVariant plain = model.headerData(column, Qt::Horizontal, NumberRole);
    return plain.isValid() ? plain.toString() : model.headerData(column, Qt::Horizontal).toString();
}

} // namespace

std::unique_ptr<QMimeData> selectionMimeData(const QTableView &view)
{
    auto data = std::make_unique<QMimeData>();
    if (!view.selectionModel())
        return data;
    std::set<int> rows;
    std::set<int> columns;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (view.isColumnHidden(index.column()))
            continue;
        rows.insert(index.row());
        columns.insert(index.column());
    }
    const std::vector<int> order = inSightOrder(view, columns);
    const QAbstractItemModel &model = *view.model();
    QStringList lines;
    QString html = u"<table>"_s;
    QStringList cells;
    html += u"<tr>"_s;
    for (const int column : order) {
        const QString header = headerOf(model, column);
        cells.append(header);
        html += u"<th>"_s + header.toHtmlEscaped() + u"</th>"_s;
    }
    html += u"</tr>"_s;
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        html += u"<tr>"_s;
        for (const int column : order) {
            const QModelIndex index = model.index(row, column);
            const QVariant number = index.data(NumberRole);
            QString text = index.data().toString();
            text.replace(u'\n', u' ').replace(u'\t', u' ');
            if (number.isValid()) {
                cells.append(number.toString());
                html += u"<td>"_s + number.toString() + u"</td>"_s;
            } else {
                cells.append(guarded(text));
                html += u"<td style=\"mso-number-format:'\\@'\">"_s + text.toHtmlEscaped() + u"</td>"_s;
            }
        }
        html += u"</tr>"_s;
        lines.append(cells.join(u'\t'));
    }
    html += u"</table>"_s;
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

QByteArray shownTableCsv(const QTableView &view)
{
    std::set<int> columns;
    const QAbstractItemModel &model = *view.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!view.isColumnHidden(column))
            columns.insert(column);
    }
    const std::vector<int> order = inSightOrder(view, columns);
    std::string out;
    db::CsvWriter writer(db::stringSink(out));
    for (const int column : order)
        writer.textField(toDb(headerOf(model, column)));
    writer.endRecord();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int column : order) {
            const QModelIndex index = model.index(row, column);
            if (const QVariant number = index.data(NumberRole); number.isValid())
                writer.field(toDb(number.toString()));
            else
                writer.textField(toDb(index.data().toString()));
        }
        writer.endRecord();
    }
    if (!writer.finish())
        return {};
    return QByteArray::fromStdString(out);
}

} // namespace ui
