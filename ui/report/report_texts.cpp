#include "ui/report/report_texts.h"

#include "ui/charts/chart_texts.h"
#include "ui/words/numbers.h"
#include "ui/words/report_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ReportTextsWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Type = db::ReportCellType;

/// Amounts of tables are set finer than those of sentences, as reports do.
MoneyUnit tableUnit()
{
    return shownMoneyUnit() == MoneyUnit::HundredMillion ? MoneyUnit::Million : shownMoneyUnit();
}

QString sourceNumbers(const std::vector<int> &sources)
{
    QStringList numbers;
    for (const int source : sources)
        numbers += QString::number(source + 1);
    return numbers.join(u", "_s);
}

QString withUnit(const QString &number, const db::ReportCell &cell)
{
    const db::Value amount = cell.type == Type::Count ? cell.value * db::DecimalScale : cell.value;
    const QString unit = countedUnit(unitName(cell.unit, cell.unitText), amount);
    return unit.isEmpty() || !cell.withUnit ? number
                                            : ReportTextsWords::tr("%1 %2", "number unit").arg(number, unit);
}

QString moneyOf(const db::ReportCell &cell)
{
    if (cell.difference)
        return cell.withUnit ? signedMoney(cell.value) : moneyDifference(cell.value, tableUnit());
    return cell.withUnit ? moneyWithUnit(cell.value) : money(cell.value, tableUnit());
}

QString partsOf(const db::ReportCell &cell)
{
    QStringList parts;
    for (const auto &[name, amount] : cell.parts)
        parts += ReportTextsWords::tr("%1 %2", "part, amount")
                     .arg(text(name), cell.unit == db::UnitKey::Won ? moneyDifference(amount)
                                                                    : decimalDifference(amount));
    return parts.join(u", "_s);
}

QString valueOf(const db::ReportCell &cell)
{
    switch (cell.type) {
    case Type::Text:
        return cell.column.id == db::PhraseId::Empty ? text(cell.text)
                                                     : ReportTextsWords::tr("%1 · %2", "record, column")
                                                           .arg(text(cell.text), text(cell.column));
    case Type::Money:
        return moneyOf(cell);
    case Type::Count:
        return withUnit(cell.difference ? decimalDifference(cell.value * db::DecimalScale) : whole(cell.value), cell);
    case Type::Number:
        if (cell.difference && (cell.unit == db::UnitKey::Percent || cell.unitText == "%"))
            return percentPoints(static_cast<double>(cell.value) / 100 / db::DecimalScale);
        if (cell.unit == db::UnitKey::Percent)
            return decimal(cell.value, 1) + u'%';
        if (cell.rough)
            return withUnit(decimal(cell.value, std::abs(cell.value) < 100 * db::DecimalScale ? 1 : 0), cell);
        return withUnit(cell.difference ? decimalDifference(cell.value) : decimal(cell.value), cell);
    case Type::Rate:
        return percent(cell.rate);
    case Type::Date:
        return shortDate(db::PartialDate::fromCode(cell.value));
    case Type::Status: {
        const auto status = static_cast<db::Status>(cell.value);
        return statusMark(status) + u' ' + statusName(status);
    }
    case Type::Parts:
        return partsOf(cell);
    case Type::Sources:
        return sourceNumbers(cell.sources);
    }
    return {};
}

/// What is not known is said where a value is missed; texts, explanations and differences may be silent.
bool missed(const db::ReportCell &cell)
{
    return !cell.known() && !cell.difference && cell.type != Type::Text && cell.type != Type::Parts && cell.type != Type::Sources;
}

ReportCellText cellText(const db::ReportCell &cell)
{
    ReportCellText out;
    out.cell = &cell;
    if (missed(cell)) {
        out.text = noDataText();
        out.unknown = true;
        return out;
    }
    if (!cell.known())
        return out;
    out.text = valueOf(cell);
    if (cell.approx)
        out.text = ReportTextsWords::tr("c. %1", "approximate number").arg(out.text);
    return out;
}

bool toTheRight(Type type)
{
    return type == Type::Money || type == Type::Count || type == Type::Number || type == Type::Rate;
}

QString unitLine(const db::ReportTable &table)
{
    const bool money = std::any_of(table.columns.begin(), table.columns.end(),
                                   [](const db::ReportColumn &column) { return column.type == Type::Money; });
    if (money)
        return ReportTextsWords::tr("(Unit: %1)").arg(moneyUnitName(tableUnit()));
    if (table.name == "cohorts")
        return ReportTextsWords::tr("(Unit: %1)").arg(unitName("people"));
    return table.name == "companies" ? ReportTextsWords::tr("(Unit: %1)").arg(unitName("companies"))
                                     : QString();
}

/// Whether what is approximate stands in a table: its mark is explained then.
bool hasApproximate(const db::ReportTable &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(), [](const db::ReportCell &cell) { return cell.approx; });
    });
}

ReportTableText tableText(const db::ReportTable &table)
{
    ReportTableText out;
    out.table = &table;
    out.name = fromDb(table.name);
    out.title = text(table.title);
    out.unit = unitLine(table);
    out.totalFirst = table.totalFirst;
    for (const db::ReportColumn &column : table.columns) {
        out.header += text(column.name);
        out.numbers += toTheRight(column.type);
    }
    for (const auto &row : table.rows) {
        QList<ReportCellText> cells;
        for (const db::ReportCell &cell : row)
            cells += cellText(cell);
        out.rows += cells;
    }
    for (const db::Phrase &note : table.notes)
        out.notes += text(note);
    if (hasApproximate(table))
        out.notes += text({db::PhraseId::Approximate, {}});
    return out;
}

QString origin(const db::ReportStatement &statement)
{
    QStringList parts;
    if (statement.asOf.valid())
        parts += ReportTextsWords::tr("as of %1").arg(date(statement.asOf));
    if (!statement.sources.empty())
        parts += ReportTextsWords::tr("source %1").arg(sourceNumbers(statement.sources));
    return parts.join(u", "_s);
}

ReportChapterText chapterText(const db::ReportChapter &chapter, int number)
{
    ReportChapterText out;
    out.key = fromDb(db::reportSectionKey(chapter.section));
    out.heading = ReportTextsWords::tr("%1. %2", "number of a chapter, its name")
                      .arg(number)
                      .arg(reportSectionName(chapter.section));
    for (const db::ReportStatement &statement : chapter.statements)
        out.lines += {statement.level, text(statement.phrase), origin(statement)};
    for (const db::ReportTable &table : chapter.tables)
        out.tables += tableText(table);
    for (const db::ChartDescription &chart : chapter.charts)
        out.charts += &chart;
    if (chapter.comment.written()) {
        for (const QString &paragraph : fromDb(chapter.comment.text).split(u'\n', Qt::SkipEmptyParts))
            out.comment += paragraph.trimmed();
        // The day it was written on stands in the history, under the number.
        out.commentOrigin = chapter.comment.changeSet == 0
            ? ReportTextsWords::tr("Comment, not stored yet")
            : ReportTextsWords::tr("%1, on the figures as of %2 (change set %3)", "author, day, number")
                  .arg(fromDb(chapter.comment.author), date(chapter.comment.asOf), QString::number(chapter.comment.changeSet));
    }
    return out;
}

} // namespace

int ReportText::charts() const
{
    int count = 0;
    for (const ReportChapterText &chapter : chapters)
        count += static_cast<int>(chapter.charts.size());
    return count;
}

QString reportTitle(const db::Report &report)
{
    return report.quarter.valid()
               ? ReportTextsWords::tr("Progress report, %1").arg(date(report.quarter))
               : ReportTextsWords::tr("Progress report, as of %1").arg(date(report.look.asOf));
}

ReportText reportText(const db::Report &report)
{
    ReportText out;
    out.programme = ReportTextsWords::tr("National AI industry-convergence cluster");
    out.title = reportTitle(report);
    out.runningHead = ReportTextsWords::tr("%1 · %2 · as of %3", "title, phase, day")
                          .arg(out.title, phaseName(report.look.phase), date(report.look.asOf));
    out.facts = {
        {ReportTextsWords::tr("About"), phaseName(report.look.phase)},
        {ReportTextsWords::tr("As of"), date(report.look.asOf)},
        {ReportTextsWords::tr("Compared with"), report.look.compareTo.known()
                                                    ? comparisonName(report.look.compareTo)
                                                    : ReportTextsWords::tr("nothing")},
        {ReportTextsWords::tr("Amounts"),
         shownMoneyUnit() == tableUnit()
             ? moneyUnitName(tableUnit())
             : ReportTextsWords::tr("%1 in sentences, %2 in tables")
                   .arg(moneyUnitName(shownMoneyUnit()), moneyUnitName(tableUnit()))},
        {ReportTextsWords::tr("Data"),
         ReportTextsWords::tr("as the data file stood after change set %1").arg(whole(report.knownOn))}};
    int number = 0;
    for (const db::ReportChapter &chapter : report.chapters)
        out.chapters += chapterText(chapter, ++number);
    return out;
}

QString lineMark(int level)
{
    return level == 1 ? u"○"_s : level == 2 ? u"-"_s : u"※"_s;
}

QString contentsTitle()
{
    return ReportTextsWords::tr("Contents");
}

QString commentTitle()
{
    return ReportTextsWords::tr("Comment");
}

QString pageNumber(int page, int pages)
{
    return u"%1 / %2"_s.arg(page).arg(pages);
}

} // namespace ui
