#include "tests/app/program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::Program;

/// The workbook of a report as it is drawn and printed: what its parts say, for every program that reads them.
class TestPrintedWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void barsBeginAtZero();
    void nothingIsDrawnInNoColour();
    void noPictureIsCutByAPage();
    void everySheetIsAsWideAsAPage();

private:
    QByteArray part(const QString &name) const;
    QStringList parts(const QString &pattern) const;

    Program m_program;
    QStringList m_names;
};

namespace {

QList<int> numbers(const QString &text, const QString &pattern)
{
    QList<int> out;
    for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext();)
        out += found.next().captured(1).toInt();
    return out;
}

} // namespace

QByteArray TestPrintedWorkbook::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, m_program.path(u"report.xlsx"_s), name});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

QStringList TestPrintedWorkbook::parts(const QString &pattern) const
{
    return m_names.filter(QRegularExpression(pattern));
}

void TestPrintedWorkbook::initTestCase()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not installed");
    m_program.record(u"r.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"report"_s, u"r.clusterboard"_s, u"--as-of"_s, u"2025-12-31"_s, u"--out"_s, u"report.xlsx"_s}), 0);
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-Z1"_s, m_program.path(u"report.xlsx"_s)});
    QVERIFY(unzip.waitForFinished());
    m_names = QString::fromUtf8(unzip.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Left to themselves some programs begin an axis where the smallest bar ends.
void TestPrintedWorkbook::barsBeginAtZero()
{
    int bars = 0;
    for (const QString &name : parts(u"^xl/charts/chart\\d+\\.xml$"_s)) {
        const QByteArray chart = part(name);
        if (!chart.contains("<c:barDir"))
            continue;
        ++bars;
        QVERIFY2(chart.contains("<c:min val=\"0\"/>"), qPrintable(name));
    }
    QVERIFY(bars >= 5);
}

/// Black is written as such: to the library that writes it its number means none.
void TestPrintedWorkbook::nothingIsDrawnInNoColour()
{
    bool black = false;
    for (const QString &name : parts(u"^xl/charts/chart\\d+\\.xml$"_s)) {
        const QByteArray chart = part(name);
        const auto series = chart.count("<c:ser>");
        QVERIFY2(chart.count("<a:ln w=") >= series, qPrintable(name));
        QVERIFY2(!chart.contains("<a:ln w=\"12700\"></a:ln>") && !chart.contains("<a:ln w=\"12700\"/>"), qPrintable(name));
        black = black || chart.contains("<a:srgbClr val=\"000000\"/>");
    }
    QVERIFY(black); // targets are
}

void TestPrintedWorkbook::noPictureIsCutByAPage()
{
    int pictures = 0;
    int breaks = 0;
    for (const QString &name : parts(u"^xl/worksheets/sheet\\d+\\.xml$"_s)) {
        const QString sheet = QString::fromUtf8(part(name));
        const QList<int> pages = numbers(sheet, u"<brk id=\"(\\d+)\""_s);
        breaks += static_cast<int>(pages.size());
        const QString rels = QString::fromUtf8(part(QString(name).replace(u"worksheets/"_s, u"worksheets/_rels/"_s) + u".rels"_s));
        const auto drawing = QRegularExpression(u"drawings/(drawing\\d+\\.xml)"_s).match(rels);
        if (!drawing.hasMatch())
            continue;
        const QString drawn = QString::fromUtf8(part(u"xl/drawings/"_s + drawing.captured(1)));
        const QList<int> from = numbers(drawn, u"<xdr:from>.*?<xdr:row>(\\d+)"_s);
        const QList<int> to = numbers(drawn, u"<xdr:to>.*?<xdr:row>(\\d+)"_s);
        QCOMPARE(from.size(), to.size());
        for (qsizetype i = 0; i < from.size(); ++i) {
            // A break stands before the row of its number.
            const auto cut = std::find_if(pages.begin(), pages.end(), [&](int row) { return row > from[i] && row <= to[i]; });
            QVERIFY2(cut == pages.end(), qPrintable(name));
            ++pictures;
        }
    }
    QVERIFY(pictures >= 8);
    QVERIFY(breaks >= 5);
}

void TestPrintedWorkbook::everySheetIsAsWideAsAPage()
{
    const QStringList sheets = parts(u"^xl/worksheets/sheet\\d+\\.xml$"_s);
    QCOMPARE(sheets.size(), 10);
    for (const QString &name : sheets) {
        const QByteArray sheet = part(name);
        QVERIFY2(sheet.contains("fitToHeight=\"0\""), qPrintable(name));
        // What stands beyond the columns would make all of it smaller: it goes on below itself.
        QVERIFY2(sheet.contains("paperSize=\"9\""), qPrintable(name));
    }
    const QByteArray book = part(u"xl/workbook.xml"_s);
    QCOMPARE(book.count("_xlnm.Print_Area"), 10);
}

QTEST_GUILESS_MAIN(TestPrintedWorkbook)
#include "tst_printed_workbook.moc"
