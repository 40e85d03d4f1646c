#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using support::Program;

/// What goes to an office program, read by one: every cell of the tables stands there as it stands here.
class TestOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsTheTable();
    void itsChartsAndNotesAreSheets();
    void theReportsTablesAreItsCells();
    void textThatLooksLikeAFormulaStaysText();
    void theTextDocumentHasEveryCell();
    void theTextDocumentsContentsHavePages();

private:
    bool convert(const QString &to, const QStringList &files, const QStringList &options = {}) const;

    Program m_program;
    bool m_calc = false;
    bool m_writer = false;
};

namespace {

const QString Sheets = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"_s;

/// What an office program would compute if it were let.
constexpr auto Formulas = "company,sector,note\n"
                          "=2+3,rnd,=40+2\n"
                          "\"+SUM(20,22)\",rnd,@SUM(1)\n"
                          "\"=HYPERLINK(\"\"http://a.example\"\",\"\"보기\"\")\",rnd,-1+43\n";

/// Fields of a CSV, a line after another; quoted ones may hold line breaks.
QList<QStringList> csvRows(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\ufeff')
            continue;
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row += std::exchange(field, {});
        } else if (!quoted && c == u'\n') {
            row += std::exchange(field, {});
            rows += std::exchange(row, {});
        } else if (c != u'\r') {
            field += c;
        }
    }
    return rows;
}

/// As numbers and days compare: how they are shown is the format's business.
QString plain(QString cell)
{
    static const QRegularExpression number(u"^[-−]?[\\d,]+(\\.\\d+)?$"_s);
    static const QRegularExpression day(u"^(\\d{4})[-. ]+(\\d{1,2})[-. ]+(\\d{1,2})\\.?$"_s);
    cell = cell.simplified();
    if (number.match(cell).hasMatch())
        return cell.remove(u',');
    if (const auto found = day.match(cell); found.hasMatch())
        return u"%1-%2-%3"_s.arg(found.captured(1), found.captured(2).rightJustified(2, u'0'), found.captured(3).rightJustified(2, u'0'));
    return cell;
}

/// The texts of the cells of an HTML page's tables.
QStringList cellsOf(const QByteArray &html)
{
    static const QRegularExpression cell(u"<td[^>]*>(.*?)</td>"_s, QRegularExpression::DotMatchesEverythingOption
                                                                        | QRegularExpression::CaseInsensitiveOption);
    QStringList cells;
    for (auto found = cell.globalMatch(QString::fromUtf8(html)); found.hasNext();)
        cells += QTextDocumentFragment::fromHtml(found.next().captured(1)).toPlainText().simplified();
    return cells;
}

} // namespace

bool TestOffice::convert(const QString &to, const QStringList &files, const QStringList &options) const
{
    QStringList arguments = options;
    arguments += {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_program.path(u"profile"_s), u"--convert-to"_s, to,
                          u"--outdir"_s, m_program.path(u"out"_s)};
    for (const QString &file : files)
        arguments += m_program.path(file);
    QProcess office;
    office.start(u"soffice"_s, arguments);
    return office.waitForFinished(180'000) && office.exitCode() == 0;
}

void TestOffice::initTestCase()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed: nothing reads what was written for it");
    m_program.record(u"r.clusterboard"_s);
    const auto run = [this](const QStringList &words) { return m_program.run(words).exit == 0; };
    QVERIFY(run({u"export"_s, u"r.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--headers"_s, u"ko"_s, u"--format"_s, u"xlsx"_s,
                 u"--out"_s, u"budget.xlsx"_s}));
    QVERIFY(run({u"export"_s, u"r.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--headers"_s, u"ko"_s, u"--out"_s, u"budget.csv"_s}));
    const QStringList report{u"report"_s, u"r.clusterboard"_s, u"--as-of"_s, u"2025-12-31"_s, u"--lang"_s, u"en"_s, u"--out"_s};
    for (const char *suffix : {"xlsx", "odt", "html"})
        QVERIFY(run(report + QStringList{u"report."_s + QLatin1String(suffix)}));
    m_program.empty(u"f.clusterboard"_s);
    m_program.write(u"formulas.csv"_s, Formulas);
    QVERIFY(run({u"import"_s, u"f.clusterboard"_s, u"formulas.csv"_s, u"--kind"_s, u"companies"_s}));
    for (const char *format : {"xlsx", "csv"})
        QVERIFY(run({u"export"_s, u"f.clusterboard"_s, u"--kind"_s, u"companies"_s, u"--format"_s, QLatin1String(format), u"--out"_s,
                     u"formulas-%1.%1"_s.arg(QLatin1String(format))}));
    QDir(m_program.path(u"."_s)).mkdir(u"out"_s);
    // -1: every sheet into a file of its own; cells as shown.
    convert(Sheets, {u"budget.xlsx"_s, u"report.xlsx"_s, u"formulas-xlsx.xlsx"_s});
    convert(u"ods"_s, {u"formulas-csv.csv"_s}, {u"--infilter=CSV:44,34,76,1"_s});
    QFile::rename(m_program.path(u"out/formulas-csv.ods"_s), m_program.path(u"formulas-csv.ods"_s));
    convert(Sheets, {u"formulas-csv.ods"_s});
    m_calc = !QDir(m_program.path(u"out"_s)).entryList({u"budget*.csv"_s}).isEmpty();
    convert(u"html:HTML (StarWriter)"_s, {u"report.odt"_s});
    m_writer = m_program.exists(u"out/report.html"_s);
}

void TestOffice::theTableIsTheTable()
{
    if (!m_calc)
        QSKIP("LibreOffice Calc is not installed");
    const QStringList sheets = QDir(m_program.path(u"out"_s)).entryList({u"budget-*.csv"_s});
    QVERIFY2(sheets.size() >= 2, qPrintable(sheets.join(u' ')));
    const QList<QStringList> wanted = csvRows(m_program.read(u"budget.csv"_s));
    QList<QStringList> seen;
    for (const QString &sheet : sheets) {
        const QList<QStringList> rows = csvRows(m_program.read(u"out/"_s + sheet));
        if (!rows.isEmpty() && rows.first() == wanted.first())
            seen = rows;
    }
    QCOMPARE(seen.size(), wanted.size());
    for (qsizetype row = 1; row < wanted.size(); ++row) {
        for (qsizetype column = 0; column < wanted[row].size(); ++column) {
            const QString there = plain(seen[row].value(column));
            const QString here = plain(wanted[row][column]);
            QVERIFY2(there == here, qPrintable(u"row %1, column %2: %3, not %4"_s.arg(row + 1).arg(column + 1).arg(there, here)));
        }
    }
}

void TestOffice::itsChartsAndNotesAreSheets()
{
    if (!m_calc)
        QSKIP("LibreOffice Calc is not installed");
    QCOMPARE(QDir(m_program.path(u"out"_s)).entryList({u"budget-*.csv"_s}).size(), 3); // the table, its charts, its notes
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not installed");
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-l"_s, m_program.path(u"budget.xlsx"_s)});
    QVERIFY(unzip.waitForFinished());
    QVERIFY(unzip.readAllStandardOutput().count("xl/charts/chart") > 2);
}

void TestOffice::theReportsTablesAreItsCells()
{
    if (!m_calc)
        QSKIP("LibreOffice Calc is not installed");
    QStringList there;
    for (const QString &sheet : QDir(m_program.path(u"out"_s)).entryList({u"report-*.csv"_s})) {
        for (const QStringList &row : csvRows(m_program.read(u"out/"_s + sheet))) {
            for (const QString &cell : row)
                there += plain(cell);
        }
    }
    static const QRegularExpression whole(u"^[\\d,]+$"_s);
    int numbers = 0;
    for (const QString &cell : cellsOf(m_program.read(u"report.html"_s))) {
        if (!whole.match(cell).hasMatch())
            continue;
        // A page rounds where the sheet keeps the decimals.
        const double shown = plain(cell).toDouble();
        const bool kept = std::any_of(there.begin(), there.end(), [shown](const QString &other) {
            bool number = false;
            const double value = other.toDouble(&number);
            return number && std::abs(value - shown) <= 0.5;
        });
        QVERIFY2(kept, qPrintable(cell));
        ++numbers;
    }
    QVERIFY(numbers > 40);
}

/// In a workbook and in a CSV, opened by a program that computes.
void TestOffice::textThatLooksLikeAFormulaStaysText()
{
    if (!m_calc)
        QSKIP("LibreOffice Calc is not installed");
    for (const QString &from : {u"formulas-xlsx"_s, u"formulas-csv"_s}) {
        QStringList cells;
        for (const QString &sheet : QDir(m_program.path(u"out"_s)).entryList({from + u"*.csv"_s})) {
            for (const QStringList &row : csvRows(m_program.read(u"out/"_s + sheet)))
                cells += row;
        }
        for (const QString &formula : {u"=2+3"_s, u"=40+2"_s, u"+SUM(20,22)"_s, u"@SUM(1)"_s, u"=HYPERLINK(\"http://a.example\",\"보기\")"_s, u"-1+43"_s}) {
            // In a CSV an apostrophe keeps it from being one.
            QVERIFY2(cells.contains(formula) || cells.contains(u'\'' + formula), qPrintable(from + u": "_s + formula + u'\n' + cells.join(u'|')));
        }
        for (const QString &computed : {u"5"_s, u"42"_s, u"보기"_s})
            QVERIFY2(!cells.contains(computed), qPrintable(from + u": "_s + computed));
    }
}

void TestOffice::theTextDocumentHasEveryCell()
{
    if (!m_writer)
        QSKIP("LibreOffice Writer is not installed");
    QStringList there = cellsOf(m_program.read(u"out/report.html"_s));
    const QStringList here = cellsOf(m_program.read(u"report.html"_s));
    QVERIFY(here.size() > 200);
    // Header cells stand among them: what remains must be the cells, in their order.
    qsizetype at = 0;
    for (const QString &cell : here) {
        at = there.indexOf(cell, at);
        QVERIFY2(at >= 0, qPrintable(cell));
        ++at;
    }
}

void TestOffice::theTextDocumentsContentsHavePages()
{
    if (!m_writer || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("LibreOffice Writer or pdftotext is not installed");
    QVERIFY(convert(u"pdf:writer_pdf_Export"_s, {u"report.odt"_s}));
    QProcess text;
    text.start(u"pdftotext"_s, {u"-layout"_s, m_program.path(u"out/report.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished());
    const QStringList pages = QString::fromUtf8(text.readAllStandardOutput()).split(u'\f');
    static const QRegularExpression entry(u"^ *(\\d+\\. [A-Z][\\w ]+?)[ .]{4,}(\\d+)$"_s, QRegularExpression::MultilineOption);
    int entries = 0;
    for (auto found = entry.globalMatch(pages.first()); found.hasNext(); ++entries) {
        const auto line = found.next();
        const int page = line.captured(2).toInt();
        QVERIFY2(pages.value(page - 1).contains(line.captured(1).trimmed()), qPrintable(line.captured(0)));
    }
    QCOMPARE(entries, 10);
}

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
