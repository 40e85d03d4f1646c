#include "ui/pages/difference_table.h"

#include "ui/models/exact_cells.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct DifferenceTableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::DifferenceTable)
};

/// The coordinates of the row in words: what the figure is about.
QString recordName(const db::Texts &texts, db::Kind kind, const std::vector<db::Value> &cells)
{
    QStringList parts;
    const std::span<const db::Column> columns = db::info(kind).columns;
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        if (!columns[i].identifies() || cells[i] == db::Null)
            continue;
        const QString part = exactCellText(texts, kind, static_cast<int>(i), cells[i]);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

TableCell oldCell(const QString &text)
{
    TableCell cell = textCell(text);
    if (!text.isEmpty()) {
        cell.paper = [] { return colors().removed; };
        cell.struck = true;
    }
    return cell;
}

TableCell newCell(const QString &text)
{
    TableCell cell = textCell(text);
    if (!text.isEmpty()) {
        cell.paper = [] { return colors().added; };
        cell.strong = true;
    }
    return cell;
}

} // namespace

void fillDifferences(CellTableModel &model, const Session::Difference &difference)
{
    QList<QList<TableCell>> rows;
    const std::size_t count = std::min(difference.rows.size(), DifferenceLimit);
    for (std::size_t r = 0; r < count; ++r) {
        const db::RowDifference &row = difference.rows[r];
        const std::vector<db::Value> &cells = row.hasAfter ? row.after : row.before;
        const QString kind = kindName(row.kind);
        const QString record = recordName(*difference.texts, row.kind, cells);
        const QString what = !row.hadBefore  ? DifferenceTableWords::tr("＋ new")
                             : !row.hasAfter ? DifferenceTableWords::tr("− removed")
                             : row.stateAfter == db::RowState::Withdrawn
                                 ? DifferenceTableWords::tr("∅ withdrawn")
                                 : DifferenceTableWords::tr("→ changed");
        const std::span<const db::Column> columns = db::info(row.kind).columns;
        bool any = false;
        for (std::size_t c = 0; c < columns.size() && c < cells.size(); ++c) {
            if (columns[c].identifies() || !columns[c].stored())
                continue;
            const db::Value before = row.hadBefore ? row.before[c] : db::Null;
            const db::Value after = row.hasAfter ? row.after[c] : db::Null;
            if (before == after)
                continue;
            const int column = static_cast<int>(c);
            rows.append({textCell(what), textCell(kind), textCell(record, record), textCell(columnName(row.kind, column)),
                         oldCell(exactCellText(*difference.texts, row.kind, column, before)),
                         newCell(exactCellText(*difference.texts, row.kind, column, after))});
            any = true;
        }
        if (!any)
            rows.append({textCell(what), textCell(kind), textCell(record, record), textCell({}), oldCell({}), newCell({})});
    }
    model.setContent({{DifferenceTableWords::tr("Change"), false, {}},
                      {DifferenceTableWords::tr("Kind"), false, {}},
                      {DifferenceTableWords::tr("Record"), false, {}},
                      {DifferenceTableWords::tr("Column"), false, {}},
                      {DifferenceTableWords::tr("Old value"), false, {}},
                      {DifferenceTableWords::tr("New value"), false, {}}},
                     rows);
}

} // namespace ui
