#include "ui/report/xlsx_sheet.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype CellCharacters = 32'767;
constexpr double NarrowestColumn = 9;
constexpr double WidestColumn = 46;

/// Room that a text takes, in digits: Hangul is twice as wide.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

lxw_datetime dateTime(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    lxw_datetime out{};
    out.year = int(date.year());
    out.month = static_cast<int>(unsigned(date.month()));
    out.day = static_cast<int>(unsigned(date.day()));
    return out;
}

/// Won as they are, shown in the unit of the table.
QString moneyFormat(const db::ReportCell &cell)
{
    if (cell.withUnit)
        return currentLanguage() == Language::Korean ? u"#,##0\"원\""_s : u"\"KRW \"#,##0"_s;
    switch (shownMoneyUnit()) {
    case MoneyUnit::Won:
        return u"#,##0"_s;
    case MoneyUnit::Thousand:
        return u"#,##0,"_s;
    case MoneyUnit::Million:
    case MoneyUnit::HundredMillion: // tables are set in millions then
        break;
    }
    return u"#,##0,,"_s;
}

QString formatWithUnit(const QString &format, const db::ReportCell &cell)
{
    QString unit = unitName(cell.unit, cell.unitText);
    unit.remove(u'"');
    return unit.isEmpty() || !cell.withUnit ? format : u"%1\" %2\""_s.arg(format, unit);
}

} // namespace

XlsxLooks::XlsxLooks(lxw_workbook *book)
    : heading(workbook_add_format(book)), bold(workbook_add_format(book)), quiet(workbook_add_format(book)),
      header(workbook_add_format(book)), numberHeader(workbook_add_format(book)), text(workbook_add_format(book)),
      m_book(book)
{
    format_set_bold(heading);
    format_set_font_size(heading, 15);
    format_set_font_color(heading, 0x004B7A);
    format_set_bold(bold);
    format_set_font_color(quiet, 0x505050);
    format_set_font_size(quiet, 9);
    for (lxw_format *each : {header, numberHeader}) {
        format_set_bold(each);
        format_set_bg_color(each, 0xEEF1F4);
        format_set_top(each, LXW_BORDER_THIN);
        format_set_bottom(each, LXW_BORDER_THIN);
        format_set_text_wrap(each);
    }
    format_set_align(numberHeader, LXW_ALIGN_RIGHT);
    format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
    format_set_indent(text, 1); // beside a number that stands at the right
    format_set_text_wrap(text);
}

lxw_format *XlsxLooks::number(const QString &format)
{
    lxw_format *&made = m_numbers[format];
    if (!made) {
        made = workbook_add_format(m_book);
        format_set_num_format(made, format.toUtf8().constData());
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    }
    return made;
}

QString wholeFormat(double number)
{
    return std::trunc(number) == number ? u"#,##0"_s : u"#,##0.0##"_s;
}

XlsxSheet::XlsxSheet(lxw_workbook *book, XlsxLooks &looks, const QString &name)
    : m_book(book), m_looks(looks), m_name(name.left(31)),
      m_sheet(workbook_add_worksheet(book, m_name.toUtf8().constData()))
{
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void XlsxSheet::heading(const QString &words)
{
    worksheet_write_string(m_sheet, m_row, 0, words.toUtf8().constData(), m_looks.heading);
    next();
}

void XlsxSheet::bold(const QString &words)
{
    worksheet_write_string(m_sheet, m_row, 0, words.toUtf8().constData(), m_looks.bold);
    next();
}

void XlsxSheet::line(const QString &words)
{
    worksheet_write_string(m_sheet, m_row, 0, words.left(CellCharacters).toUtf8().constData(), nullptr);
    next();
}

void XlsxSheet::note(const QString &words)
{
    if (words.isEmpty())
        return;
    worksheet_write_string(m_sheet, m_row, 0, words.left(CellCharacters).toUtf8().constData(), m_looks.quiet);
    next();
}

void XlsxSheet::widen(int column, const QString &words)
{
    while (m_widths.size() <= column)
        m_widths += NarrowestColumn;
    m_widths[column] = std::max(m_widths[column], std::min(WidestColumn, widthOf(words) + 2));
}

void XlsxSheet::header(int column, const QString &words, bool number)
{
    worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column), words.toUtf8().constData(),
                           number ? m_looks.numberHeader : m_looks.header);
    widen(column, words);
}

void XlsxSheet::text(int column, const QString &words)
{
    // As a string, whatever it begins with: never a formula.
    worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                           words.left(CellCharacters).toUtf8().constData(), m_looks.text);
    widen(column, words);
}

void XlsxSheet::number(int column, double number, const QString &format)
{
    worksheet_write_number(m_sheet, m_row, static_cast<lxw_col_t>(column), number, m_looks.number(format));
    // As wide as it is shown, not as it is written elsewhere: whole won are longer than hundred millions.
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    static const QRegularExpression scaling(u",*$"_s); // a comma at the end for every thousand
    const qsizetype thousands = scaling.match(format).capturedLength();
    const double shown = format.contains(u'%') ? number * 100 : number / std::pow(1000.0, static_cast<double>(thousands));
    QString words = QLocale(QLocale::English).toString(shown, 'f', format.contains(u"0.0"_s) ? 1 : 0);
    for (auto found = quoted.globalMatch(format); found.hasNext();)
        words += found.next().captured(1);
    widen(column, words + u"0"_s);
}

void XlsxSheet::date(int column, db::PartialDate date)
{
    if (date.precision() == db::PartialDate::Precision::Day)
        day(column, date);
    else
        text(column, shortDate(date));
}

void XlsxSheet::day(int column, db::PartialDate date)
{
    lxw_datetime when = dateTime(date.lastDay());
    worksheet_write_datetime(m_sheet, m_row, static_cast<lxw_col_t>(column), &when, m_looks.number(u"yyyy-mm-dd"_s));
    widen(column, u"2024-12-31"_s);
}

void XlsxSheet::cell(int column, const ReportCellText &shown)
{
    const db::ReportCell &cell = *shown.cell;
    widen(column, shown.text);
    if (shown.unknown || !cell.known()) {
        if (!shown.text.isEmpty())
            text(column, shown.text);
        return;
    }
    switch (cell.type) {
    case db::ReportCellType::Money:
        number(column, static_cast<double>(cell.value), moneyFormat(cell));
        return;
    case db::ReportCellType::Count:
        number(column, static_cast<double>(cell.value), formatWithUnit(u"#,##0"_s, cell));
        return;
    case db::ReportCellType::Number: {
        const double value = static_cast<double>(cell.value) / static_cast<double>(db::DecimalScale);
        if (cell.unit == db::UnitKey::Percent)
            number(column, value / 100, u"0.0%"_s);
        else
            number(column, value, formatWithUnit(wholeFormat(value), cell));
        return;
    }
    case db::ReportCellType::Rate:
        number(column, cell.rate.share(), u"0.0%"_s);
        return;
    case db::ReportCellType::Date:
        date(column, db::PartialDate::fromCode(cell.value));
        return;
    case db::ReportCellType::Text:
    case db::ReportCellType::Status:
    case db::ReportCellType::Parts:
    case db::ReportCellType::Sources:
        text(column, shown.text);
        return;
    }
}

void XlsxSheet::settle()
{
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), m_widths[column], nullptr);
}

} // namespace ui
