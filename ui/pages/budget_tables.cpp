#include "ui/pages/budget_tables.h"

#include "ui/style/theme.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct BudgetTablesWords {
    Q_DECLARE_TR_FUNCTIONS(ui::BudgetTables)
};

using Gap = db::MatrixGap::Kind;
using State = db::MatrixBalance::State;

QString gapMark()
{
    return statusMark(db::Status::Attention);
}

/// A difference that the shown unit would round away stands in won.
QString gapAmount(db::Value won)
{
    return moneySteps(won) == 0 ? moneyWithUnit(won, MoneyUnit::Won) : money(won);
}

QString exactly(db::Value won)
{
    return moneyWithUnit(won, MoneyUnit::Won);
}

/// In the cell.
QString gapWords(const db::MatrixGap &gap)
{
    const QString amount = gapAmount(gap.amount);
    switch (gap.kind) {
    case Gap::PartsLess:
        return BudgetTablesWords::tr("%1 not in parts", "money").arg(amount);
    case Gap::PartsMore:
        return BudgetTablesWords::tr("parts %1 over", "money").arg(amount);
    case Gap::YearsLess:
        return BudgetTablesWords::tr("%1 not in years", "money").arg(amount);
    case Gap::YearsMore:
        return BudgetTablesWords::tr("years %1 over", "money").arg(amount);
    case Gap::Stated:
        return BudgetTablesWords::tr("stated %1", "difference of money").arg(moneyDifference(gap.amount));
    case Gap::PaidAboveBudget:
        return BudgetTablesWords::tr("%1 over budget", "money").arg(amount);
    }
    return {};
}

/// In the tip: the same with the difference in won.
QString gapSentence(const db::MatrixGap &gap)
{
    const QString amount = exactly(gap.amount);
    switch (gap.kind) {
    case Gap::PartsLess:
        return BudgetTablesWords::tr("The known parts are %1 less than this amount.", "money").arg(amount);
    case Gap::PartsMore:
        return BudgetTablesWords::tr("The parts are %1 more than this amount.", "money").arg(amount);
    case Gap::YearsLess:
        return BudgetTablesWords::tr("The known years are %1 less than this amount.", "money").arg(amount);
    case Gap::YearsMore:
        return BudgetTablesWords::tr("The years are %1 more than this amount.", "money").arg(amount);
    case Gap::Stated:
        return BudgetTablesWords::tr("Another total is stated, which its newer parts differ from by %1.",
                                     "money")
            .arg(amount);
    case Gap::PaidAboveBudget:
        return BudgetTablesWords::tr("%1 more was paid out than the budget of the year.", "money")
            .arg(amount);
    }
    return {};
}

TableCell amountCell(const db::MatrixCell &cell, const db::Snapshot &snapshot)
{
    if (!cell.figure.known()) {
        TableCell unknown = orderedCell(unknownMark(), std::nullopt);
        unknown.tip = BudgetTablesWords::tr("Unknown: no record says it. Unknown is not zero.");
        return unknown;
    }
    TableCell shown = numberCell(money(cell.figure.value), static_cast<double>(cell.figure.value));
    if (cell.figure.approx)
        shown.text = BudgetTablesWords::tr("about %1").arg(shown.text);
    QStringList tip;
    if (!cell.gaps.empty()) {
        shown.text = gapMark() + u' ' + gapWords(cell.gaps.front()) + u"  "_s + shown.text;
        shown.ink = [] { return colors().attention; };
        for (const db::MatrixGap &gap : cell.gaps)
            tip += gapMark() + u' ' + gapSentence(gap);
    }
    tip += exactly(cell.figure.value);
    tip += BudgetTablesWords::tr("Source: %1\nAs of %2")
               .arg(sourceName(snapshot, cell.figure.source), date(cell.figure.asOf));
    shown.tip = tip.join(u'\n');
    shown.ref = cell.ref;
    return shown;
}

/// The identity with its numbers, an unknown one as such.
QString identity(const db::MatrixRow &row)
{
    const auto term = [&row](db::MatrixColumn column) {
        return row.value(column) == db::Null ? unknownMark() : exactly(row.value(column));
    };
    return BudgetTablesWords::tr("Budget %1 + carried in %2 = spent %3 + carried over %4 + lapsed %5",
                                 "money each")
        .arg(term(db::MatrixColumn::Appropriated), term(db::MatrixColumn::CarriedIn),
             term(db::MatrixColumn::Spent), term(db::MatrixColumn::CarriedOver),
             term(db::MatrixColumn::Lapsed));
}

TableCell balanceCell(const db::MatrixRow &row)
{
    const db::MatrixBalance &balance = row.balance;
    TableCell cell = orderedCell({}, static_cast<qint64>(balance.state));
    switch (balance.state) {
    case State::None:
        return orderedCell({}, std::nullopt);
    case State::Holds:
        cell.text = BudgetTablesWords::tr("✔ adds up");
        cell.ink = [] { return colors().good; };
        break;
    case State::Open:
        cell.text = BudgetTablesWords::tr("▷ year not over");
        break;
    case State::Unknown: {
        QStringList names;
        for (const db::MatrixColumn column : balance.missing)
            names += measureName(db::matrixColumnKey(column));
        cell.text = statusMark(db::Status::Unreported) + u' '
                    + (names.isEmpty() ? BudgetTablesWords::tr("unknown of some years")
                                       : BudgetTablesWords::tr("unknown: %1").arg(names.join(u", "_s)));
        break;
    }
    case State::Gap: {
        const QString amount = gapAmount(std::abs(balance.difference));
        cell.text =
            gapMark() + u' '
            + (balance.difference > 0 ? BudgetTablesWords::tr("%1 unaccounted for", "money").arg(amount)
                                      : BudgetTablesWords::tr("%1 more out than in", "money").arg(amount));
        cell.ink = [] { return colors().attention; };
        cell.strong = true;
        break;
    }
    }
    cell.tip = identity(row);
    if (balance.difference != db::Null && balance.difference != 0)
        cell.tip += u'\n' + BudgetTablesWords::tr("Difference: %1", "money").arg(exactly(balance.difference));
    return cell;
}

TableCell rateCell(const db::MatrixRow &row)
{
    if (!row.execution.known())
        return orderedCell(unknownMark(), std::nullopt);
    TableCell cell = numberCell(percent(row.execution), row.execution.share());
    cell.tip = BudgetTablesWords::tr("Spent %1 of %2 (%3)", "money, money, what the second is")
                   .arg(exactly(row.execution.numerator), exactly(row.execution.denominator),
                        rateBaseName(row.executionBase));
    cell.ref = row.year == 0 ? db::headlineRef("budget.execution_rate") : row.at(db::MatrixColumn::Spent).ref;
    return cell;
}

QString memberName(db::Dimension by, const std::string &member)
{
    if (by == db::Dimension::Project)
        return member.empty() ? BudgetTablesWords::tr("All projects") : fromDb(member);
    if (by == db::Dimension::Category)
        return categoryName(member);
    return measureName("funding:" + (member.empty() ? std::string("total") : member));
}

QString columnOf(db::Dimension by)
{
    return columnName(db::Kind::Budget, by == db::Dimension::Category  ? db::col::budget::Category
                                        : by == db::Dimension::Project ? db::col::budget::Project
                                                                       : db::col::budget::Funding);
}

TableCell yearCell(const db::MatrixRow &row)
{
    return orderedCell(row.year == 0 ? BudgetTablesWords::tr("All years") : QString::number(row.year),
                       row.year);
}

QString unitNote()
{
    return BudgetTablesWords::tr("Unit: %1").arg(moneyUnitName(shownMoneyUnit()));
}

QString checked(const db::BudgetMatrix &matrix)
{
    QStringList parts;
    if (matrix.gaps > 0)
        parts += gapMark() + u' '
                 + BudgetTablesWords::tr("%Ln place(s) do not agree: the cell says by how much", nullptr,
                                         matrix.gaps);
    if (matrix.balances > 0)
        parts += BudgetTablesWords::tr("%Ln year(s) add up", nullptr, matrix.balances);
    parts += unitNote();
    return parts.join(u" · "_s);
}

} // namespace

void fillBudgetMatrix(CellTableModel &model, const db::BudgetMatrix &matrix, const db::Snapshot &snapshot)
{
    QList<CellTableModel::Column> columns{{columnName(db::Kind::Budget, db::col::budget::FiscalYear), false, {}}};
    if (matrix.by)
        columns.append({columnOf(*matrix.by), false, {}});
    // The verdict beside the name: it must not be the column that a narrow window leaves out.
    columns.append(
        {BudgetTablesWords::tr("Check"), false,
         BudgetTablesWords::tr("Once a year is over: budget + carried in = spent + carried over + lapsed")});
    for (const db::MatrixColumn column : db::MatrixColumns)
        columns.append({measureName(db::matrixColumnKey(column)), true, {}});
    columns.append(
        {measureName("execution_rate"), true,
         BudgetTablesWords::tr("Of a year: spent in percent of its budget and what was carried in")});
    QList<QList<TableCell>> rows;
    for (const db::MatrixRow &row : matrix.rows) {
        QList<TableCell> cells{yearCell(row)};
        if (matrix.by)
            cells.append(textCell(memberName(*matrix.by, row.member)));
        cells.append(balanceCell(row));
        for (const db::MatrixColumn column : db::MatrixColumns)
            cells.append(amountCell(row.at(column), snapshot));
        cells.append(rateCell(row));
        if (matrix.by ? row.member.empty() : row.year == 0) {
            for (TableCell &cell : cells)
                cell.strong = true;
        }
        rows.append(cells);
    }
    model.setContent(columns, rows);
    model.setNote(checked(matrix));
}

void fillPlanComparison(CellTableModel &model, const std::optional<db::PlanComparison> &comparison,
                        const db::Snapshot &snapshot)
{
    if (!comparison) {
        model.setContent({{BudgetTablesWords::tr("Two versions of the plan"), false, {}}}, {});
        model.setNote(BudgetTablesWords::tr("No two versions of the plan are known up to this date."));
        return;
    }
    const auto amount = [](const db::Figure &figure, const db::FigureRef &ref, const QString &otherwise) {
        TableCell cell = figure.known() ? numberCell(money(figure.value), static_cast<double>(figure.value))
                                        : orderedCell(otherwise, std::nullopt);
        cell.ref = ref;
        if (figure.known())
            cell.tip = exactly(figure.value);
        return cell;
    };
    const auto source = [&snapshot](const db::Figure &figure) {
        return figure.known() ? textCell(sourceName(snapshot, figure.source),
                                         BudgetTablesWords::tr("Source: %1\nAs of %2")
                                             .arg(sourceName(snapshot, figure.source), date(figure.asOf)))
                              : textCell({});
    };
    const auto change = [](db::Value won, const db::FigureRef &ref) {
        TableCell cell = numberCell(won == 0 ? BudgetTablesWords::tr("unchanged") : moneyDifference(won),
                                    static_cast<double>(won));
        cell.tip = exactly(won);
        cell.ref = ref;
        return cell;
    };
    QList<QList<TableCell>> rows;
    for (const db::PlanLine &line : comparison->lines) {
        TableCell name = textCell(text(line.name));
        name.ref = line.ref();
        rows.append({name, amount(line.before, line.refBefore, BudgetTablesWords::tr("not in it")),
                     amount(line.after, line.refAfter, BudgetTablesWords::tr("not in it")),
                     change(line.difference, line.ref()), source(line.before), source(line.after)});
    }
    TableCell whole = textCell(measureName("total"));
    whole.ref = comparison->refAfter;
    rows.append({whole, amount(comparison->before, comparison->refBefore, {}),
                 amount(comparison->after, comparison->refAfter, {}),
                 change(comparison->after.value - comparison->before.value, comparison->refAfter),
                 source(comparison->before), source(comparison->after)});
    for (TableCell &cell : rows.last())
        cell.strong = true;
    const QString by = comparison->by == "year" ? measureName("fiscal_year")
        : comparison->by == "project"           ? columnOf(db::Dimension::Project)
        : comparison->by.empty()                ? measureName("item")
                                                : measureName(comparison->by);
    const auto version = [](db::PartialDate day) {
        return BudgetTablesWords::tr("Plan of %1", "date").arg(date(day));
    };
    model.setContent(
        {{by, false, {}},
         {version(comparison->before.asOf), true,
          BudgetTablesWords::tr("The plan as it counted on %1").arg(date(comparison->dayBefore))},
         {version(comparison->after.asOf), true,
          BudgetTablesWords::tr("The plan as it counted on %1").arg(date(comparison->dayAfter))},
         {BudgetTablesWords::tr("Difference"), true, {}},
         {BudgetTablesWords::tr("Source of the old"), false, {}},
         {BudgetTablesWords::tr("Source of the new"), false, {}}},
        rows);
    model.setNote(BudgetTablesWords::tr("Another version: choose its day to compare with in the bar above")
                  + u" · "_s + unitNote());
}

} // namespace ui
