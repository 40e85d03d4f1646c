#include "ui/pages/target_tables.h"

#include "db/figures/headline.h"
#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct TargetTablesWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TargetTables)
};

double number(db::Value millionths)
{
    return static_cast<double>(millionths) / static_cast<double>(db::DecimalScale);
}

TableCell changeCell(const db::TargetStatement &statement)
{
    if (statement.change == db::Null)
        return orderedCell({}, std::nullopt);
    if (statement.change == 0)
        return numberCell(TargetTablesWords::tr("unchanged"), 0);
    return numberCell(decimalDifference(statement.change), number(statement.change));
}

QString nameOf(const db::TargetStatement &statement)
{
    db::IndicatorState named;
    named.indicator = statement.indicator;
    named.nameKo = statement.nameKo;
    named.nameEn = statement.nameEn;
    const QString name = indicatorName(named);
    return statement.expected ? TargetTablesWords::tr("%1 (expected effect)", "indicator").arg(name) : name;
}

} // namespace

void fillTargetHistory(CellTableModel &model, const std::vector<db::TargetStatement> &statements,
                       const db::Snapshot &snapshot)
{
    QList<QList<TableCell>> rows;
    for (const db::TargetStatement &each : statements) {
        const bool known = each.figure.known();
        TableCell value = known ? numberCell(decimal(each.figure.value), number(each.figure.value))
                                : orderedCell(TargetTablesWords::tr("withdrawn"), std::nullopt);
        TableCell state = textCell(each.counts ? TargetTablesWords::tr("✔ counts") : QString());
        if (each.counts)
            state.ink = [] { return colors().good; };
        rows.append({textCell(nameOf(each)), textCell(phaseName(each.phase)), dayCell(each.dueOn),
                     dayCell(each.figure.asOf), value, changeCell(each), state, textCell(fromDb(each.reason), fromDb(each.reason)),
                     textCell(sourceName(snapshot, each.figure.source))});
        for (TableCell &cell : rows.last())
            cell.ref = each.ref;
    }
    model.setContent({{TargetTablesWords::tr("Indicator"), false, {}},
                      {TargetTablesWords::tr("Phase"), false, {}},
                      {TargetTablesWords::tr("Due"), false, {}},
                      {TargetTablesWords::tr("Stated on"), false,
                       TargetTablesWords::tr("The day the statement speaks of")},
                      {TargetTablesWords::tr("Target"), true, {}},
                      {TargetTablesWords::tr("Change"), true,
                       TargetTablesWords::tr("Against the statement before of the same target")},
                      {TargetTablesWords::tr("State"), false,
                       TargetTablesWords::tr("Which statement counts at the as-of date")},
                      {TargetTablesWords::tr("Reason"), false, {}},
                      {TargetTablesWords::tr("Source"), false, {}}},
                     rows);
}

} // namespace ui
