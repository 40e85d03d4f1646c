#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// The quarterly report and the pack of a quarter, as files.
class TestReportVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePdfHasEveryNumberOfTheTables();
    void thePdfHasItsFonts();
    void thePdfHasAnOutlineAndTheDayOfItsData();
    void theWebPageIsWellFormed_data();
    void theWebPageIsWellFormed();
    void theSameDayGivesTheSameBytes();
    void anEarlierDayIsNotChangedByWhatCameLater();
    void theTextDocumentHasHeadings();
    void theWorkbookIsOne();
    void anIssuedReportReopensAsItWas();
    void theNextReportStartsFromTheIssuedOne();
    void itReplacesAnExistingFile();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void aDataFileIsNeverWrittenOver();
    void aFolderThatCannotBeWritten();
    void thePackHasTheSameNamesEveryQuarter();
    void thePackLeavesAForeignFolderAlone();
    void aFileBesideThePackIsNotLost();

private:
    QByteArray tool(const QString &name, const QStringList &arguments) const;
    QByteArray html(const QString &day, const QString &out = u"r.html"_s, const QStringList &more = {}) const;

    Program m_program;
};

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names += QDir(folder).relativeFilePath(files.next());
    names.sort();
    return names;
}

/// The texts of the table cells of a report as a web page.
QStringList cellsOf(const QByteArray &html)
{
    QStringList cells;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "td"_L1)
            cells += xml.readElementText().simplified();
    }
    return cells;
}

} // namespace

QByteArray TestReportVerb::tool(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.start(name, arguments);
    if (!process.waitForFinished())
        return {};
    return process.readAllStandardOutput();
}

QByteArray TestReportVerb::html(const QString &day, const QString &out, const QStringList &more) const
{
    const Outcome outcome = m_program.run(
        QStringList{u"report"_s, u"record.clusterboard"_s, u"--as-of"_s, day, u"--out"_s, out} + more);
    return outcome.exit == 0 ? m_program.read(out) : QByteArray();
}

void TestReportVerb::initTestCase()
{
    m_program.record(u"record.clusterboard"_s);
}

void TestReportVerb::thePdfHasEveryNumberOfTheTables()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QByteArray page = html(u"2025-12-31"_s);
    COMPARE_EXIT(m_program.run({u"report"_s, u"record.clusterboard"_s, u"--as-of"_s, u"2025-12-31"_s, u"--out"_s, u"r.pdf"_s}), 0);
    const QString words = QString::fromUtf8(tool(u"pdftotext"_s, {m_program.path(u"r.pdf"_s), u"-"_s})).simplified();
    static const QRegularExpression number(u"^[-−△+]?[\\d,.]+(%|억원)?$"_s);
    int numbers = 0;
    for (const QString &cell : cellsOf(page)) {
        if (!number.match(cell).hasMatch())
            continue;
        QVERIFY2(words.contains(cell), qPrintable(cell));
        ++numbers;
    }
    QVERIFY(numbers > 50);
    QVERIFY(words.contains(u"2025년 4분기"_s)); // blanks are kept
    const QByteArray info = tool(u"pdfinfo"_s, {m_program.path(u"r.pdf"_s)});
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    QVERIFY(pages.match(QString::fromUtf8(info)).captured(1).toInt() > 5);
    QVERIFY(words.contains(u"1 / "_s + pages.match(QString::fromUtf8(info)).captured(1)));
    QVERIFY2(info.contains("A4"), info.constData());
}

void TestReportVerb::thePdfHasItsFonts()
{
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        QSKIP("pdffonts is not installed");
    COMPARE_EXIT(m_program.run({u"report"_s, u"record.clusterboard"_s, u"--as-of"_s, u"2023-12-31"_s, u"--out"_s, u"f.pdf"_s}), 0);
    const QList<QByteArray> lines = tool(u"pdffonts"_s, {m_program.path(u"f.pdf"_s)}).split('\n');
    QVERIFY(lines.size() > 3);
    for (const QByteArray &line : lines.mid(2)) {
        if (!line.trimmed().isEmpty()) // name, type, encoding, embedded, subset, with Unicode
            QVERIFY2(line.contains(" yes no  yes") || line.contains(" yes yes yes"), line.constData());
    }
}

void TestReportVerb::thePdfHasAnOutlineAndTheDayOfItsData()
{
    if (QStandardPaths::findExecutable(u"pdftohtml"_s).isEmpty())
        QSKIP("pdftohtml is not installed");
    html(u"2023-12-31"_s, u"o.pdf"_s, {u"--lang"_s, u"en"_s});
    const QByteArray pdf = m_program.read(u"o.pdf"_s);
    QVERIFY2(pdf.contains("/CreationDate (D:20231231000000"), "the clock's time is in it");
    // Every chapter leads to the page on which its heading stands.
    const QString xml = QString::fromUtf8(tool(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, m_program.path(u"o.pdf"_s)}));
    static const QRegularExpression item(u"<item page=\"(\\d+)\">([^<]+)</item>"_s);
    int chapters = 0;
    for (auto found = item.globalMatch(xml); found.hasNext(); ++chapters) {
        const auto chapter = found.next();
        const QString page = chapter.captured(1);
        const QString words = QString::fromUtf8(tool(u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, m_program.path(u"o.pdf"_s), u"-"_s}));
        QVERIFY2(words.contains(chapter.captured(2)), qPrintable(chapter.captured(0)));
    }
    QCOMPARE(chapters, 10);
}

void TestReportVerb::theWebPageIsWellFormed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("ko") << u"ko"_s << u"<h2>1. 요약</h2>"_s;
    QTest::newRow("en") << u"en"_s << u"<h2>1. Summary</h2>"_s;
}

void TestReportVerb::theWebPageIsWellFormed()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const QByteArray page = html(u"2025-12-31"_s, u"%1.html"_s.arg(language), {u"--lang"_s, language});
    QXmlStreamReader xml(page);
    QStringList ids;
    int charts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const QString id = xml.attributes().value(u"id"_s).toString(); !id.isEmpty()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids += id;
        }
        charts += xml.name() == "svg"_L1 ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(charts > 5);
    QVERIFY(ids.contains(u"budget"_s));
    QVERIFY(QString::fromUtf8(page).contains(word));
    QVERIFY(!page.contains("http-equiv") && !page.contains("<script") && !page.contains("src="));
}

void TestReportVerb::theSameDayGivesTheSameBytes()
{
    const QByteArray one = html(u"2022-06-30"_s, u"one.html"_s);
    QVERIFY(!one.isEmpty());
    QCOMPARE(html(u"2022-06-30"_s, u"two.html"_s), one);
    for (const char *suffix : {"odt", "xlsx"}) {
        const QString first = u"one."_s + QLatin1String(suffix);
        const QString second = u"two."_s + QLatin1String(suffix);
        html(u"2022-06-30"_s, first);
        QVERIFY(!m_program.read(first).isEmpty());
        QCOMPARE(html(u"2022-06-30"_s, second), m_program.read(first));
    }
}

void TestReportVerb::anEarlierDayIsNotChangedByWhatCameLater()
{
    // A claim of a later day, in another change set: the report of the earlier day says the same of everything but
    // which change set it shows.
    m_program.record(u"later.clusterboard"_s);
    const QStringList report{u"report"_s, u"later.clusterboard"_s, u"--as-of"_s, u"2022-06-30"_s, u"--out"_s};
    COMPARE_EXIT(m_program.run(report + QStringList{u"before.html"_s}), 0);
    m_program.write(u"later.csv"_s, "phase,stage,amount,unit,as_of\n1,plan,5000,억원,2024-03-31\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"later.clusterboard"_s, u"later.csv"_s}), 0);
    COMPARE_EXIT(m_program.run(report + QStringList{u"after.html"_s}), 0);
    QCOMPARE(cellsOf(m_program.read(u"after.html"_s)), cellsOf(m_program.read(u"before.html"_s)));
}

void TestReportVerb::theTextDocumentHasHeadings()
{
    html(u"2025-12-31"_s, u"r.odt"_s);
    const QByteArray zip = m_program.read(u"r.odt"_s);
    QVERIFY(zip.startsWith("PK\x03\x04"));
    QCOMPARE(zip.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(zip.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not installed");
    const QByteArray content = tool(u"unzip"_s, {u"-p"_s, m_program.path(u"r.odt"_s), u"content.xml"_s});
    QXmlStreamReader xml(content);
    int headings = 0;
    int tables = 0;
    int headerRows = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        headings += xml.qualifiedName() == "text:h"_L1 && xml.attributes().value(u"text:outline-level"_s) == "1"_L1 ? 1 : 0;
        tables += xml.qualifiedName() == "table:table"_L1 ? 1 : 0;
        headerRows += xml.qualifiedName() == "table:table-header-rows"_L1 ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(headings, 10);
    QVERIFY(tables > 5);
    QCOMPARE(headerRows, tables);
}

void TestReportVerb::theWorkbookIsOne()
{
    html(u"2025-12-31"_s, u"r.xlsx"_s);
    QVERIFY(m_program.read(u"r.xlsx"_s).startsWith("PK\x03\x04"));
}

void TestReportVerb::anIssuedReportReopensAsItWas()
{
    m_program.record(u"issue.clusterboard"_s);
    const Outcome outcome = m_program.run({u"report"_s, u"issue.clusterboard"_s, u"--phase"_s, u"1"_s, u"--as-of"_s,
                                           u"2024-09-30"_s, u"--since"_s, u"2023-12-31"_s, u"--out"_s, u"given.html"_s,
                                           u"--issue"_s, u"--lang"_s, u"en"_s, u"--author"_s, u"Kim"_s});
    COMPARE_EXIT(outcome, 0);
    static const QRegularExpression number(u"change set (\\d+)"_s);
    const QString changeSet = number.match(QString::fromUtf8(outcome.out)).captured(1);
    QVERIFY2(!changeSet.isEmpty(), outcome.out.constData());
    // What was written is named with its hash.
    COMPARE_EXIT(m_program.run({u"export"_s, u"issue.clusterboard"_s, u"--kind"_s, u"decisions"_s, u"--out"_s, u"d.csv"_s}), 0);
    const QByteArray sum = QCryptographicHash::hash(m_program.read(u"given.html"_s), QCryptographicHash::Sha256).toHex();
    QVERIFY(m_program.read(u"d.csv"_s).contains(sum));
    // Later the same quarter is told differently, and issued once more.
    m_program.write(u"later.csv"_s, "phase,stage,amount,unit,as_of\n1,plan,5000,억원,2024-06-30\n1,spent,4321,억원,2024-09-30\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"issue.clusterboard"_s, u"later.csv"_s}), 0);
    COMPARE_EXIT(m_program.run({u"report"_s, u"issue.clusterboard"_s, u"--phase"_s, u"1"_s, u"--as-of"_s, u"2024-09-30"_s,
                                u"--since"_s, u"2023-12-31"_s, u"--out"_s, u"now.html"_s, u"--issue"_s, u"--lang"_s, u"en"_s}),
                 0);
    QVERIFY(m_program.read(u"now.html"_s) != m_program.read(u"given.html"_s));
    QVERIFY(m_program.read(u"now.html"_s).contains("432.1"));
    COMPARE_EXIT(m_program.run({u"report"_s, u"issue.clusterboard"_s, u"--issued"_s, changeSet, u"--out"_s, u"again.html"_s}), 0);
    QVERIFY(m_program.read(u"again.html"_s) == m_program.read(u"given.html"_s));
    // In another language it says the same.
    COMPARE_EXIT(m_program.run({u"report"_s, u"issue.clusterboard"_s, u"--issued"_s, changeSet, u"--lang"_s, u"ko"_s, u"--out"_s,
                                u"ko.html"_s}), 0);
    QVERIFY(m_program.read(u"ko.html"_s).contains("요약") && !m_program.read(u"ko.html"_s).contains("4,321"));
}

void TestReportVerb::theNextReportStartsFromTheIssuedOne()
{
    m_program.record(u"next.clusterboard"_s);
    const auto report = [this](const QString &day, const QStringList &more) {
        return m_program.run(QStringList{u"report"_s, u"next.clusterboard"_s, u"--as-of"_s, day, u"--lang"_s, u"en"_s,
                                         u"--out"_s, u"next.html"_s} + more);
    };
    COMPARE_EXIT(report(u"2025-12-31"_s, {}), 0);
    QVERIFY(m_program.read(u"next.html"_s).contains("30 Sep 2025"));
    COMPARE_EXIT(report(u"2025-03-31"_s, {u"--issue"_s}), 0);
    COMPARE_EXIT(report(u"2025-12-31"_s, {}), 0);
    const QByteArray page = m_program.read(u"next.html"_s);
    const QByteArray facts = page.mid(page.indexOf("<dl>"), page.indexOf("</dl>") - page.indexOf("<dl>"));
    QVERIFY2(facts.contains("31 Mar 2025"), facts.constData());
}

void TestReportVerb::itReplacesAnExistingFile()
{
    m_program.write(u"old.html"_s, "old");
    QVERIFY(html(u"2025-12-31"_s, u"old.html"_s).startsWith("<!DOCTYPE html>"));
}

void TestReportVerb::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no out") << QStringList{} << 2;
    QTest::newRow("ending") << QStringList{u"--out"_s, u"x.doc"_s} << 2;
    QTest::newRow("since") << QStringList{u"--out"_s, u"x.html"_s, u"--as-of"_s, u"2024-12-31"_s, u"--since"_s, u"2025-01-01"_s} << 2;
    QTest::newRow("issued and issue") << QStringList{u"--out"_s, u"x.html"_s, u"--issued"_s, u"1"_s, u"--issue"_s} << 2;
    QTest::newRow("issued and day") << QStringList{u"--out"_s, u"x.html"_s, u"--issued"_s, u"1"_s, u"--as-of"_s, u"2024-12-31"_s} << 2;
    QTest::newRow("no issue") << QStringList{u"--out"_s, u"x.html"_s, u"--issued"_s, u"1"_s} << 1;
    QTest::newRow("no such change set") << QStringList{u"--out"_s, u"x.html"_s, u"--issued"_s, u"999"_s} << 1;
    QTest::newRow("phase") << QStringList{u"--out"_s, u"x.html"_s, u"--phase"_s, u"7"_s} << 1;
}

void TestReportVerb::whatIsWrongIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    COMPARE_EXIT(m_program.run(QStringList{u"report"_s, u"record.clusterboard"_s} + words), exit);
    QVERIFY(!m_program.exists(u"x.html"_s));
}

void TestReportVerb::aDataFileIsNeverWrittenOver()
{
    m_program.record(u"data.html"_s);
    const QByteArray before = m_program.read(u"data.html"_s);
    COMPARE_EXIT(m_program.run({u"report"_s, u"data.html"_s, u"--out"_s, u"data.html"_s}), 3);
    COMPARE_EXIT(m_program.run({u"report"_s, u"record.clusterboard"_s, u"--out"_s, u"data.html"_s}), 3);
    QCOMPARE(m_program.read(u"data.html"_s), before);
}

void TestReportVerb::aFolderThatCannotBeWritten()
{
    for (const char *name : {"r.pdf", "r.html", "r.odt", "r.xlsx"}) {
        COMPARE_EXIT(m_program.run({u"report"_s, u"record.clusterboard"_s, u"--out"_s,
                                    u"/proc/nowhere/"_s + QLatin1String(name)}),
                     3);
    }
    COMPARE_EXIT(m_program.run({u"pack"_s, u"record.clusterboard"_s, u"--quarter"_s, u"2025Q4"_s, u"--out"_s, u"/proc/nowhere/p"_s}), 3);
}

void TestReportVerb::thePackHasTheSameNamesEveryQuarter()
{
    for (const char *quarter : {"2025Q3", "2025Q4"}) {
        COMPARE_EXIT(m_program.run({u"pack"_s, u"record.clusterboard"_s, u"--quarter"_s, QLatin1String(quarter), u"--out"_s,
                                    u"pack-"_s + QLatin1String(quarter)}),
                     0);
    }
    const QStringList names = filesIn(m_program.path(u"pack-2025Q4"_s));
    // Charts come with their data; the one that came last is of 2025Q4.
    for (const QString &name : filesIn(m_program.path(u"pack-2025Q3"_s)))
        QVERIFY2(names.contains(name), qPrintable(name));
    const auto withoutCharts = [](QStringList all) {
        all.removeIf([](const QString &name) { return name.startsWith(u"charts/"_s); });
        return all;
    };
    QCOMPARE(withoutCharts(filesIn(m_program.path(u"pack-2025Q3"_s))), withoutCharts(names));
    for (const char *name : {"index.html", "files.csv", "report.pdf", "report.odt", "report.html", "report.xlsx",
                             "tables/budget.csv", "tables/companies.csv", "charts/plan_versions.png",
                             "charts/plan_versions.svg", "charts/plan_versions.pdf", "charts/plan_versions.csv"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const QByteArray index = m_program.read(u"pack-2025Q4/index.html"_s);
    QXmlStreamReader xml(index);
    while (!xml.atEnd()) {
        xml.readNext();
        for (const char *key : {"href", "src"}) {
            const QString link = xml.attributes().value(QLatin1String(key)).toString();
            QVERIFY2(link.isEmpty() || names.contains(link), qPrintable(link));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    // A pack takes the place of an earlier one, and nothing of either is left beside it.
    COMPARE_EXIT(m_program.run({u"pack"_s, u"record.clusterboard"_s, u"--quarter"_s, u"2025Q4"_s, u"--out"_s, u"pack-2025Q3/"_s}), 0);
    QCOMPARE(filesIn(m_program.path(u"pack-2025Q3"_s)), names);
    QVERIFY(QDir(m_program.path(u"."_s)).entryList({u".pack*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
}

void TestReportVerb::thePackLeavesAForeignFolderAlone()
{
    QDir(m_program.path(u"."_s)).mkdir(u"mine"_s);
    m_program.write(u"mine/letter.txt"_s, "dear");
    COMPARE_EXIT(m_program.run({u"pack"_s, u"record.clusterboard"_s, u"--quarter"_s, u"2025Q4"_s, u"--out"_s, u"mine"_s}), 3);
    QCOMPARE(m_program.read(u"mine/letter.txt"_s), QByteArray("dear"));
    QCOMPARE(filesIn(m_program.path(u"mine"_s)).size(), 1);
}

void TestReportVerb::aFileBesideThePackIsNotLost()
{
    const QStringList pack{u"pack"_s, u"record.clusterboard"_s, u"--quarter"_s, u"2022Q4"_s, u"--out"_s, u"kept"_s};
    COMPARE_EXIT(m_program.run(pack), 0);
    m_program.write(u"kept/tables/notes.txt"_s, "mine");
    COMPARE_EXIT(m_program.run(pack), 3);
    QCOMPARE(m_program.read(u"kept/tables/notes.txt"_s), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_report_verb.moc"
