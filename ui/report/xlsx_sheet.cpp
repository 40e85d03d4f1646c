#include "ui/report/xlsx_sheet.h"

#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype CellCharacters = 32'767;
constexpr double NarrowestColumn = 9;
constexpr double WidestColumn = 46;
constexpr double RowPoints = XlsxRowPixels * 0.75;
constexpr double HeadingPoints = 24;
constexpr int DigitPixels = 7;
constexpr int CellPadding = 5;
constexpr int UnsetColumnPixels = 64;
constexpr int NarrowestPage = 640;
// A4 within the margins, with some room for other programs' fonts.
constexpr double PagePixels = 659 * 0.97;
constexpr double PagePoints = 734 * 0.95;

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
      unknown(workbook_add_format(book)), wrapped(workbook_add_format(book)), quietWrapped(workbook_add_format(book)),
      day(workbook_add_format(book)), m_book(book)
{
    format_set_bold(heading);
    format_set_font_size(heading, 15);
    format_set_font_color(heading, 0x004B7A);
    format_set_bold(bold);
    for (lxw_format *each : {quiet, quietWrapped}) {
        format_set_font_color(each, 0x505050);
        format_set_font_size(each, 9);
    }
    for (lxw_format *each : {header, numberHeader}) {
        format_set_bold(each);
        format_set_bg_color(each, 0xEEF1F4);
        format_set_top(each, LXW_BORDER_THIN);
        format_set_bottom(each, LXW_BORDER_THIN);
        format_set_text_wrap(each);
    }
    format_set_align(numberHeader, LXW_ALIGN_RIGHT);
    for (lxw_format *each : {text, unknown, wrapped, quietWrapped, day})
        format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
    for (lxw_format *each : {header, text, day}) {
        format_set_align(each, LXW_ALIGN_LEFT);
        format_set_indent(each, 1); // beside a number that stands at the right
    }
    format_set_align(unknown, LXW_ALIGN_RIGHT);
    format_set_font_color(unknown, 0x505050);
    format_set_num_format(day, "yyyy-mm-dd");
    for (lxw_format *each : {text, wrapped, quietWrapped})
        format_set_text_wrap(each);
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
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_default_row(m_sheet, RowPoints, LXW_FALSE);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&C&9&P / &N");
}

void XlsxSheet::heading(const QString &words)
{
    worksheet_write_string(m_sheet, m_row, 0, words.toUtf8().constData(), m_looks.heading);
    m_heights.insert(m_row, HeadingPoints);
    next();
}

void XlsxSheet::bold(const QString &words)
{
    worksheet_write_string(m_sheet, m_row, 0, words.toUtf8().constData(), m_looks.bold);
    next();
}

void XlsxSheet::line(const QString &words)
{
    m_lines += {m_row, words.left(CellCharacters), false};
    next();
}

void XlsxSheet::note(const QString &words)
{
    if (words.isEmpty())
        return;
    m_lines += {m_row, words.left(CellCharacters), true};
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
    if (m_headers.isEmpty() || m_headers.last() != m_row) {
        m_headers += m_row;
        m_numbers.clear();
    }
    while (m_numbers.size() <= column)
        m_numbers += false;
    m_numbers[column] = number;
}

void XlsxSheet::text(int column, const QString &words)
{
    // As a string, whatever it begins with: never a formula.
    worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                           words.left(CellCharacters).toUtf8().constData(),
                           m_numbers.value(column) ? m_looks.unknown : m_looks.text);
    widen(column, words);
    m_texts += {m_row, column, widthOf(words) + 1};
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
    worksheet_write_datetime(m_sheet, m_row, static_cast<lxw_col_t>(column), &when, m_looks.day);
    widen(column, u"2024-12-31 "_s);
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

void XlsxSheet::keepFrom(lxw_row_t first)
{
    if (m_row > first)
        m_kept += {first, m_row - 1};
}

void XlsxSheet::cover(int pixels)
{
    m_covered = std::max(m_covered, pixels);
}

double XlsxSheet::height(lxw_row_t row) const
{
    return m_heights.value(row, RowPoints);
}

/// Lines that are longer than the sheet is wide go on below themselves, in as many columns as there are.
void XlsxSheet::setLines(lxw_col_t last, int pixels)
{
    const double room = static_cast<double>(pixels) / DigitPixels;
    for (const Line &line : m_lines) {
        const double size = line.quiet ? 9.0 / 11.0 : 1.0;
        const double rows = std::ceil(widthOf(line.words) * size / room);
        const QByteArray words = line.words.toUtf8();
        if (rows > 1) {
            worksheet_merge_range(m_sheet, line.row, 0, line.row, last, words.constData(),
                                  line.quiet ? m_looks.quietWrapped : m_looks.wrapped);
            m_heights.insert(line.row, rows * size * RowPoints);
        } else {
            worksheet_write_string(m_sheet, line.row, 0, words.constData(), line.quiet ? m_looks.quiet : nullptr);
        }
    }
}

void XlsxSheet::setHeights()
{
    constexpr double Filled = 0.9; // words are not cut in the middle
    for (const Wrapped &cell : m_texts) {
        const double room = m_widths[cell.column];
        const double rows = cell.width <= room ? 1 : std::ceil(cell.width / Filled / room);
        m_heights.insert(cell.row, std::max(height(cell.row), rows * RowPoints));
    }
    for (auto each = m_heights.cbegin(); each != m_heights.cend(); ++each)
        worksheet_set_row(m_sheet, each.key(), each.value(), nullptr);
}

/// Every page's first row is ours to choose: programs that break pages themselves cut pictures.
void XlsxSheet::setPages(lxw_col_t last, int pixels)
{
    const double room = PagePoints * std::max(1.0, pixels / PagePixels); // as much smaller as the width asks for
    std::vector<lxw_row_t> breaks;
    double used = 0;
    for (lxw_row_t row = 0; row < m_row; ++row) {
        double together = height(row);
        for (const Kept &kept : m_kept) {
            if (kept.first != row)
                continue;
            double all = 0;
            for (lxw_row_t each = kept.first; each <= kept.last; ++each)
                all += height(each);
            if (all <= room)
                together = std::max(together, all);
        }
        if (used > 0 && used + together > room) {
            breaks.push_back(row);
            used = 0;
        }
        used += height(row);
    }
    if (m_row > 0)
        worksheet_print_area(m_sheet, 0, 0, m_row - 1, last);
    if (m_headers.size() == 1 && !breaks.empty())
        worksheet_repeat_rows(m_sheet, m_headers.first(), m_headers.first());
    breaks.push_back(0); // as the library wants them ended
    worksheet_set_h_pagebreaks(m_sheet, breaks.data());
}

void XlsxSheet::settle()
{
    int pixels = 0;
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), m_widths[column], nullptr);
        pixels += static_cast<int>(m_widths[column]) * DigitPixels + CellPadding;
    }
    qsizetype columns = m_widths.size();
    for (; pixels < std::max(NarrowestPage, m_covered); ++columns)
        pixels += UnsetColumnPixels;
    const auto last = static_cast<lxw_col_t>(columns - 1);
    setLines(last, pixels);
    setHeights();
    setPages(last, pixels);
}

} // namespace ui
