#include "ui/closing/closing_table.h"

#include "ui/style/theme.h"
#include "ui/words/closing_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ClosingTableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::ClosingTable)
};

/// Copies as won, or as the number that is read.
TableCell valueCell(const std::string &name, db::Value value)
{
    if (value == db::Null)
        return orderedCell(unknownMark(), std::nullopt);
    const bool decimals = name.starts_with("companies.") || name.starts_with("indicators.");
    const double number = static_cast<double>(value) / (decimals ? static_cast<double>(db::DecimalScale) : 1.0);
    return numberCell(closedFigureValue(name, value), number);
}

/// The whole before its parts, the stages of money in their order.
std::tuple<std::size_t, bool, std::string_view, std::size_t> place(std::string_view name)
{
    constexpr std::string_view sections[] = {"budget", "companies", "training", "milestones", "indicators"};
    constexpr std::string_view stages[] = {"plan", "appropriated", "transferred", "spent"};
    const auto indexIn = [](const auto &list, std::string_view what) {
        return static_cast<std::size_t>(std::find(std::begin(list), std::end(list), what) - std::begin(list));
    };
    const std::size_t section = indexIn(sections, name.substr(0, name.find('.')));
    const std::string_view last = name.substr(name.rfind('.') + 1);
    return {section, name.find(':') != std::string_view::npos, name.substr(0, name.size() - last.size()),
            indexIn(stages, last)};
}

QList<TableCell> rowOf(const db::ClosingFigure &each, bool closed, const db::Snapshot &snapshot)
{
    const db::Figure &figure = each.figure;
    const bool stated = figure.known() && figure.asOf.valid();
    QList<TableCell> row{textCell(closedFigureName(each.name))};
    if (closed)
        row.append(valueCell(each.name, each.stored));
    row.append(valueCell(each.name, figure.value));
    row.append(dayCell(stated ? figure.asOf : db::PartialDate()));
    row.append(textCell(stated ? sourceName(snapshot, figure.source) : unknownMark()));
    if (figure.approx)
        row[closed ? 2 : 1].text = ClosingTableWords::tr("about %1").arg(row[closed ? 2 : 1].text);
    if (!each.corrected)
        return row;
    row[0].text = u"※ "_s + row[0].text;
    row[1].struck = true;
    row[2].strong = true;
    for (TableCell &cell : row) {
        cell.tip = ClosingTableWords::tr("Corrected since the quarter was closed");
        cell.paper = [] { return colors().attentionSoft; };
    }
    return row;
}

} // namespace

void fillClosing(CellTableModel &model, const db::ClosingView &view, const std::string &phase,
                 const db::Snapshot &snapshot)
{
    const bool closed = view.changeSet != 0;
    std::vector<const db::ClosingFigure *> figures;
    for (const db::ClosingFigure &each : view.figures) {
        if (each.phase == phase)
            figures.push_back(&each);
    }
    std::stable_sort(figures.begin(), figures.end(), [](const db::ClosingFigure *a, const db::ClosingFigure *b) {
        return a->corrected != b->corrected ? a->corrected : place(a->name) < place(b->name);
    });
    QList<QList<TableCell>> rows;
    for (const db::ClosingFigure *each : figures)
        rows.append(rowOf(*each, closed, snapshot));
    QList<CellTableModel::Column> columns{{ClosingTableWords::tr("Figure"), false, {}}};
    if (closed)
        columns.append(
            {ClosingTableWords::tr("Stored"), true, ClosingTableWords::tr("What the closing stored")});
    columns.append({closed ? ClosingTableWords::tr("Now") : ClosingTableWords::tr("Value"), true,
                    ClosingTableWords::tr("As of the quarter's last day, as the file holds it now")});
    columns.append(
        {ClosingTableWords::tr("As of"), false, ClosingTableWords::tr("The day that the figure speaks of")});
    columns.append({ClosingTableWords::tr("Source"), false, {}});
    model.setContent(columns, rows);
}

} // namespace ui
