#include "ui/charts/chart_table.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_texts.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Won as they are, millionths as decimals without commas: "88.5".
QString plainNumber(db::UnitKey unit, db::Value value)
{
    if (value == db::Null)
        return {};
    if (unit == db::UnitKey::Won)
        return QString::number(value);
    const bool negative = value < 0;
    const std::uint64_t amount =
        negative ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    constexpr auto Scale = static_cast<std::uint64_t>(db::DecimalScale);
    QString text = QString::number(amount / Scale);
    if (amount % Scale != 0) {
        QString fraction = QString::number(amount % Scale).rightJustified(6, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return negative ? u'-' + text : text;
}

QString plainCell(const db::ChartTable::Cell &cell)
{
    if (const auto *value = std::get_if<db::Value>(&cell.content))
        return cell.unit == db::UnitKey::Day ? fromDb(db::PartialDate::fromCode(*value).text())
                                             : plainNumber(cell.unit, *value);
    if (const auto *day = std::get_if<db::PartialDate>(&cell.content))
        return fromDb(day->text());
    if (const auto *phrase = std::get_if<db::Phrase>(&cell.content))
        return text(*phrase);
    return {};
}

QString shownCell(const db::ChartDescription &chart, const db::ChartTable::Cell &cell)
{
    if (const auto *value = std::get_if<db::Value>(&cell.content)) {
        if (*value == db::Null)
            return {};
        switch (cell.unit) {
        case db::UnitKey::Won:
            return money(*value, chartMoneyUnit(chart));
        case db::UnitKey::Percent:
            return decimal(*value, 1) + u'%';
        case db::UnitKey::Day:
            return date(db::PartialDate::fromCode(*value));
        default:
            return decimal(*value);
        }
    }
    if (const auto *day = std::get_if<db::PartialDate>(&cell.content))
        return date(*day);
    if (const auto *phrase = std::get_if<db::Phrase>(&cell.content))
        return text(*phrase);
    return {};
}

bool isNumber(const db::ChartTable::Cell &cell)
{
    return std::holds_alternative<db::Value>(cell.content) && cell.unit != db::UnitKey::Day;
}

/// The apostrophe that spreadsheets take as "this is text"; a text that begins with one gets another, so that taking
/// one away always gives the text back.
QString guarded(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r'");
    return !text.isEmpty() && dangerous.contains(text[0]) ? u'\'' + text : text;
}

QString quoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

/// Header and rows, amounts named with their unit.
QStringList headerOf(const db::ChartDescription &chart, const db::ChartTable &table)
{
    QStringList header;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        QString name = text(table.header[column]);
        const bool amounts = !table.rows.empty() && column < table.rows.front().size()
            && table.rows.front()[column].unit == db::UnitKey::Won && chart.unit == db::UnitKey::Won && column > 0;
        if (amounts)
            name += QStringLiteral(" (%1)").arg(moneyUnitName(MoneyUnit::Won));
        header += name;
    }
    return header;
}

} // namespace

QList<QStringList> chartPlainTable(const db::ChartDescription &chart)
{
    const db::ChartTable table = db::table(chart);
    QList<QStringList> rows{headerOf(chart, table)};
    for (const auto &source : table.rows) {
        QStringList row;
        for (const db::ChartTable::Cell &cell : source)
            row += std::holds_alternative<db::Phrase>(cell.content) ? guarded(plainCell(cell)) : plainCell(cell);
        rows += row;
    }
    return rows;
}

QByteArray chartCsv(const db::ChartDescription &chart)
{
    QString csv(QChar(0xFEFF));
    for (const QStringList &row : chartPlainTable(chart)) {
        QStringList cells;
        for (const QString &cell : row)
            cells += quoted(cell);
        csv += cells.join(u',') + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

QString chartTsv(const db::ChartDescription &chart)
{
    QStringList lines;
    for (QStringList row : chartPlainTable(chart)) {
        for (QString &cell : row)
            cell = cell.simplified(); // a tab or line break inside would start another cell
        lines += row.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString chartHtml(const db::ChartDescription &chart)
{
    const db::ChartTable table = db::table(chart);
    QString html = QStringLiteral("<table border=\"1\"><caption>%1<br>%2</caption><tr>")
                       .arg(chartTitle(chart).toHtmlEscaped(), chartSubtitle(chart).toHtmlEscaped());
    for (const QString &name : headerOf(chart, table))
        html += QStringLiteral("<th>%1</th>").arg(name.toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const auto &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const db::ChartTable::Cell &cell : row)
            html += (isNumber(cell) ? QStringLiteral("<td align=\"right\">%1</td>")
                                    : QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>"))
                        .arg(plainCell(cell).toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table><p>%1<br>%2</p>")
                      .arg(chartSourceLine(chart, 99).toHtmlEscaped(), chartAsOfLine(chart).toHtmlEscaped());
}

QList<QStringList> chartTableTexts(const db::ChartDescription &chart)
{
    const MoneyUnitScope unit(chartMoneyUnit(chart));
    const db::ChartTable table = db::table(chart);
    QList<QStringList> rows{{}};
    for (const db::Phrase &name : table.header)
        rows.last() += text(name);
    for (const auto &source : table.rows) {
        QStringList row;
        for (const db::ChartTable::Cell &cell : source)
            row += shownCell(chart, cell);
        rows += row;
    }
    return rows;
}

} // namespace ui
