#include "ui/report/report_xlsx.h"

#include "ui/charts/chart_texts.h"
#include "ui/report/xlsx_sheet.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ChartRows = 18; ///< that a picture covers
constexpr int ChartWidth = 760;
constexpr int ChartHeight = 340;

struct Numbers {
    lxw_row_t first = 0;
    lxw_row_t last = 0;
    std::size_t series = 0;
};

double shown(const db::ChartDescription &chart, db::Value value)
{
    const double number = chartShown(chart, value);
    return chart.unit == db::UnitKey::Percent ? number / 100 : number;
}

/// The chart's numbers as a table of the sheet, in the units of its axis.
Numbers writeNumbers(XlsxSheet &sheet, const db::ChartDescription &chart)
{
    const db::ChartTable table = db::table(chart);
    Numbers place;
    place.series = chart.series.size();
    for (std::size_t column = 0; column < table.header.size(); ++column)
        sheet.header(static_cast<int>(column), text(table.header[column]), column > 0);
    sheet.next();
    place.first = sheet.row();
    const QString format = chart.unit == db::UnitKey::Percent ? u"0.0%"_s : u"#,##0.###"_s;
    for (const auto &row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const db::ChartTable::Cell &cell = row[column];
            const int at = static_cast<int>(column);
            if (const auto *value = std::get_if<db::Value>(&cell.content)) {
                if (*value == db::Null)
                    continue;
                if (cell.unit == db::UnitKey::Day)
                    sheet.date(at, db::PartialDate::fromCode(*value));
                else
                    sheet.number(at, shown(chart, *value), chart.unit == db::UnitKey::Percent ? format : wholeFormat(shown(chart, *value)));
            } else if (const auto *day = std::get_if<db::PartialDate>(&cell.content)) {
                sheet.day(at, *day);
            } else if (const auto *phrase = std::get_if<db::Phrase>(&cell.content)) {
                sheet.text(at, ui::text(*phrase));
            }
        }
        sheet.next();
    }
    place.last = sheet.row() - 1;
    return place;
}

std::uint8_t nativeType(const db::ChartDescription &chart)
{
    switch (chart.shape) {
    case db::ChartShape::Columns:
        return chart.stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case db::ChartShape::Bars:
    case db::ChartShape::Bullets:
        return chart.stacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
    default:
        return LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS;
    }
}

void drawNative(XlsxSheet &sheet, const db::ChartDescription &chart, const Numbers &place, lxw_row_t at)
{
    lxw_chart *drawn = workbook_add_chart(sheet.book(), nativeType(chart));
    const bool rows = chart.shape == db::ChartShape::Bars || chart.shape == db::ChartShape::Bullets;
    const QByteArray name = sheet.name().toUtf8();
    for (std::size_t i = 0; i < place.series; ++i) {
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        const auto column = static_cast<lxw_col_t>(i + 1);
        chart_series_set_categories(series, name.constData(), place.first, 0, place.last, 0);
        chart_series_set_values(series, name.constData(), place.first, column, place.last, column);
        chart_series_set_name(series, text(chart.series[i].name).toUtf8().constData());
    }
    chart_title_set_name(drawn, chartTitle(chart).toUtf8().constData());
    lxw_chart_font title{};
    title.size = 12;
    title.bold = LXW_TRUE;
    chart_title_set_name_font(drawn, &title);
    if (place.series < 2)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    if (rows)
        chart_axis_set_reverse(drawn->x_axis); // the first on top, as in the table
    if (!chart.categories.empty())
        chart_axis_set_name(rows ? drawn->x_axis : drawn->y_axis, chartSubtitle(chart).toUtf8().constData());
    else
        chart_axis_set_num_format(drawn->x_axis, "yyyy");
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
    lxw_chart_options options{};
    options.x_scale = ChartWidth / 480.0;
    options.y_scale = ChartHeight / 288.0;
    QByteArray words = chartSentence(chart).left(900).toUtf8();
    options.description = words.data();
    worksheet_insert_chart_opt(sheet.sheet(), at, 0, drawn, &options);
}

void drawPicture(XlsxSheet &sheet, const QByteArray &png, lxw_row_t at)
{
    lxw_image_options options{};
    options.x_scale = 0.56; // drawn for print
    options.y_scale = 0.56;
    worksheet_insert_image_buffer_opt(sheet.sheet(), at, 0, reinterpret_cast<const unsigned char *>(png.constData()),
                                      static_cast<std::size_t>(png.size()), &options);
}

void writeChart(XlsxSheet &sheet, const db::ChartDescription &chart, const QByteArray &png)
{
    sheet.next();
    sheet.bold(chartTitle(chart));
    sheet.note(chartSubtitle(chart));
    const lxw_row_t at = sheet.row();
    const bool native = hasNativeForm(chart);
    for (int row = 0; row < (native ? ChartRows : ChartRows * 2); ++row)
        sheet.next();
    const Numbers place = writeNumbers(sheet, chart);
    if (native)
        drawNative(sheet, chart, place, at);
    else if (!png.isEmpty())
        drawPicture(sheet, png, at);
    for (const QString &note : chartFootnotes(chart))
        sheet.note(lineMark(3) + u' ' + note);
    sheet.note(chartSourceLine(chart, 99));
    sheet.note(chartAsOfLine(chart));
}

void writeTable(XlsxSheet &sheet, const ReportTableText &table)
{
    sheet.next();
    sheet.bold(table.unit.isEmpty() ? table.title : table.title + u' ' + table.unit);
    for (qsizetype i = 0; i < table.header.size(); ++i)
        sheet.header(static_cast<int>(i), table.header[i], table.numbers[i]);
    sheet.next();
    for (const auto &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            sheet.cell(static_cast<int>(i), row[i]);
        sheet.next();
    }
    for (const QString &note : table.notes)
        sheet.note(lineMark(3) + u' ' + note);
}

void writeChapter(XlsxSheet &sheet, const ReportChapterText &chapter, const ReportText &report, const QList<QByteArray> &pngs,
                  int &chart)
{
    sheet.heading(chapter.heading);
    sheet.note(report.runningHead);
    sheet.next();
    for (const ReportLine &line : chapter.lines)
        sheet.line(lineMark(line.level) + u' ' + line.text
                   + (line.origin.isEmpty() ? QString() : u" ("_s + line.origin + u')'));
    for (const QString &paragraph : chapter.comment)
        sheet.line(paragraph);
    if (!chapter.comment.isEmpty())
        sheet.note(chapter.commentOrigin);
    for (const ReportTableText &table : chapter.tables)
        writeTable(sheet, table);
    for (const db::ChartDescription *each : chapter.charts) {
        writeChart(sheet, *each, pngs.value(chart));
        ++chart;
    }
    sheet.settle();
}

} // namespace

bool hasNativeForm(const db::ChartDescription &chart)
{
    return chart.shape != db::ChartShape::Timeline && chart.shape != db::ChartShape::Waterfall
        && chart.unit != db::UnitKey::Day;
}

db::Result<QByteArray> reportXlsx(const ReportText &report, const QList<QByteArray> &chartsPng, db::PartialDate madeOn)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return db::fail(db::ErrorCode::CannotWrite, {toDb(folder.path()), toDb(folder.errorString())});
    const QByteArray path = QFile::encodeName(folder.filePath(u"report.xlsx"_s));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options set{};
    set.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &set);
    if (!book)
        return db::fail(db::ErrorCode::DiskFull, {path.toStdString()});
    XlsxLooks looks(book);
    int chart = 0;
    for (const ReportChapterText &chapter : report.chapters) {
        XlsxSheet sheet(book, looks, chapter.heading);
        writeChapter(sheet, chapter, report, chartsPng, chart);
    }
    QByteArray title = report.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = std::chrono::system_clock::to_time_t(madeOn.lastDay());
    workbook_set_properties(book, &properties);
    if (workbook_close(book) != LXW_NO_ERROR)
        return db::fail(db::ErrorCode::DiskFull, {path.toStdString()});
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return db::fail(db::ErrorCode::CannotRead, {path.toStdString(), toDb(file.errorString())});
    return file.readAll();
}

} // namespace ui
