#include "ui/report/report_xlsx.h"

#include "db/engine/durable.h"
#include "ui/report/xlsx_chart.h"
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

void writeTable(XlsxSheet &sheet, const ReportTableText &table)
{
    sheet.next();
    const lxw_row_t first = sheet.row();
    sheet.bold(table.unit.isEmpty() ? table.title : table.title + u' ' + table.unit);
    for (qsizetype i = 0; i < table.header.size(); ++i)
        sheet.header(static_cast<int>(i), table.header[i], table.numbers[i]);
    sheet.next();
    for (qsizetype each = 0; each < table.rows.size(); ++each) {
        const auto &row = table.rows[each];
        for (qsizetype i = 0; i < row.size(); ++i)
            sheet.cell(static_cast<int>(i), row[i]);
        sheet.next();
        if (each == 1)
            sheet.keepFrom(first);
    }
    for (const QString &note : table.notes)
        sheet.note(lineMark(3) + u' ' + note);
    sheet.keepFrom(first);
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
        return db::diskFull(path.toStdString());
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
        return db::diskFull(path.toStdString());
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return db::fail(db::ErrorCode::CannotRead, {path.toStdString(), toDb(file.errorString())});
    return file.readAll();
}

} // namespace ui
