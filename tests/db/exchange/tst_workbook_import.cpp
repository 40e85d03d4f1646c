// Workbooks on their whole way: through the reader's process into a plan.
#include "db/engine/sanitized.h"
#include "db/engine/sha256.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/original.h"
#include "db/exchange/rejected_rows.h"
#include "tests/support/planning.h"
#include "tests/support/workbook_builder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTemporaryDir>

#include <thread>

using namespace db;
using namespace support;

Q_DECLARE_METATYPE(db::ErrorCode)

namespace {

ImportOptions options(std::string fileName = "book.xlsx")
{
    ImportOptions made;
    made.fileName = std::move(fileName);
    made.sheetReader.program = SHEET_READER;
    return made;
}

const std::vector<std::vector<std::string>> budgetRows = {
    {"집적단지 사업비"}, {"(단위: 천원)"}, {"단계", "회계연도", "분야", "예산단계", "금액", "기준일", "비고"},
    {"1단계", "2024", "연구개발", "계획", "1500.5", "2024", ""}, {"1단계", "2024", "인프라", "집행", "20", "2024", "가, 나"}};

std::string budgetBook()
{
    XlsxBook book;
    book.sheets = {{"예산", rowsOf(budgetRows)}};
    return xlsxOf(book);
}

/// A file that the test may run in the reader's place.
std::string script(const QTemporaryDir &folder, const char *text)
{
    QFile file(folder.filePath(QStringLiteral("reader")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
        qFatal("cannot write a script");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName().toStdString();
}

std::string csvOf(const std::vector<std::vector<std::string>> &rows)
{
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "\"" : ",\"") + row[i] + '"';
        text += '\n';
    }
    return text;
}

} // namespace

class TestWorkbookImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookReadsLikeItsCsv();
    void odsReadsLikeItsCsv();
    void theKeptOriginalIsTheWorkbook();
    void unreadableCellsAreRefusedWithTheirPlace();
    void refusedRowsOfAWorkbook();
    void sheetsAreChosen();
    void aWorkbookUnderTheNameOfAText();
    void refusals_data();
    void refusals();
    void whateverTheReaderDoes_data();
    void whateverTheReaderDoes();
    void theMemoryIsLimited();
    void theOutputIsLimited();
    void cancelEndsTheReader();
};

void TestWorkbookImport::aWorkbookReadsLikeItsCsv()
{
    Present present;
    const ImportPlan csv = present.import(csvOf(budgetRows));
    QCOMPARE(countsOf(csv), std::string("2=2+0+0+0"));
    QCOMPARE(csv.totalWon, 1'520'500);
    const auto plan = present.plan(budgetBook(), options());
    QVERIFY(plan);
    QCOMPARE(countsOf(*plan), std::string("2=0+0+2+0"));
    QCOMPARE(plan->totalWon, csv.totalWon);
    // The same rows are there by now; beyond that nothing more is said of the workbook than of the text.
    QCOMPARE(problemsOf(*plan), "0:0 file.contained; " + problemsOf(csv));
    QCOMPARE(plan->headerLine, 3);
    QCOMPARE(plan->rows[1].line, 5U);
    QCOMPARE(plan->skipped.title, csv.skipped.title);
    QCOMPARE(std::string(plan->encodingKey()), std::string("xlsx"));
    QCOMPARE(plan->sheet, std::string("예산"));
}

void TestWorkbookImport::odsReadsLikeItsCsv()
{
    Present present;
    const ImportPlan csv = present.import(csvOf(budgetRows));
    std::string rows;
    for (const auto &row : budgetRows) {
        rows += "<table:table-row>";
        for (const std::string &cell : row)
            rows += "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    const auto plan = present.plan(odsOf("<table:table table:name=\"S\">" + rows + "</table:table>"), options("b.ods"));
    QVERIFY(plan);
    QCOMPARE(countsOf(*plan), std::string("2=0+0+2+0"));
    QCOMPARE(std::string(plan->encodingKey()), std::string("ods"));
    QCOMPARE(plan->totalWon, csv.totalWon);
}

void TestWorkbookImport::theKeptOriginalIsTheWorkbook()
{
    const std::string bytes = budgetBook();
    const auto plan = Present().plan(bytes, options());
    QVERIFY(plan);
    Sha256 hash;
    hash.bytes(bytes.data(), bytes.size());
    QCOMPARE(plan->draft.fileSha256, hex(hash.finish()));
    QCOMPARE(plan->draft.fileBytes, static_cast<std::int64_t>(bytes.size()));
    QCOMPARE(plan->draft.encoding, std::string("xlsx"));
    const auto kept = unpackOriginal(plan->draft.fileBlocks, plan->draft.fileBytes);
    QVERIFY(kept);
    QVERIFY(*kept == bytes);
}

void TestWorkbookImport::unreadableCellsAreRefusedWithTheirPlace()
{
    XlsxBook book;
    book.sheets = {{"S", rowsOf({{"phase", "fiscal_year", "category", "stage", "amount", "as_of", "note"}})
                             + "<row><c><v>1</v></c><c><v>2024</v></c><c t=\"inlineStr\"><is><t>rnd</t></is></c>"
                               "<c t=\"inlineStr\"><is><t>plan</t></is></c><c><f>A1</f></c><c><v>2024</v></c></row>"
                               "<row><c><v>1</v></c><c><v>2024</v></c><c t=\"e\"><v>#N/A</v></c>"
                               "<c t=\"inlineStr\"><is><t>spent</t></is></c><c><v>5</v></c><c><v>2024</v></c></row>"
                               "<row><c><v>1</v></c><c><v>2024</v></c><c t=\"inlineStr\"><is><t>rnd</t></is></c>"
                               "<c t=\"inlineStr\"><is><t>spent</t></is></c><c><v>5</v></c><c><v>2024</v></c></row>"}};
    const auto plan = Present().plan(xlsxOf(book), options());
    QVERIFY(plan);
    QCOMPARE(problemsOf(*plan), std::string("2:1 phase.unknown; !2:5 cell.formula; !3:3 number.spreadsheet"));
    QCOMPARE(plan->problems[1].text, std::string("=A1"));
    QCOMPARE(plan->problems[2].text, std::string("#N/A"));
    QCOMPARE(countsOf(*plan), std::string("3=1+0+0+2"));
}

void TestWorkbookImport::refusedRowsOfAWorkbook()
{
    std::vector<std::vector<std::string>> rows = budgetRows;
    rows.push_back({"1단계", "2024", "인프라", "모름", "20", "2024", ""});
    XlsxBook book;
    book.sheets = {{"S", rowsOf(rows)}};
    MemorySource source(xlsxOf(book));
    const auto plan = planImport(Present().base(), source, options());
    QVERIFY(plan);
    const auto rejected = rowsWithProblems(source, *plan, ProblemRows::Refused);
    QVERIFY(rejected);
    QVERIFY2(rejected->find("1단계,2024,인프라,모름,20,2024,,") != std::string::npos, rejected->c_str());
    QVERIFY(rejected->find("choice.unknown") != std::string::npos);
}

void TestWorkbookImport::sheetsAreChosen()
{
    const std::vector<std::vector<std::string>> companies = {{"기업명", "협약일"}, {"예제", "2024-01-02"}};
    XlsxBook book;
    book.sheets = {{"숨김", rowsOf(companies), "hidden"}, {"표지", rowsOf({{"분기 보고"}})}, {"예산", rowsOf(budgetRows)},
                   {"기업", rowsOf(companies)}};
    const std::string bytes = xlsxOf(book);
    const auto first = Present().plan(bytes, options());
    QVERIFY(first);
    QCOMPARE(first->sheet, std::string("예산"));
    QCOMPARE(first->sheets.size(), std::size_t(4));
    QVERIFY(first->sheets[0].hidden);
    QCOMPARE(first->problems.front().rule, std::string("sheet.chosen"));
    QCOMPARE(first->problems.front().args, (std::vector<std::string>{"예산", "기업"}));

    ImportOptions named = options();
    named.sheet = "기업";
    const auto second = Present().plan(bytes, named);
    QVERIFY(second);
    QCOMPARE(second->kind, Kind::Companies);
    QCOMPARE(problemsOf(*second), std::string());
    named.sheet = "숨김";
    QVERIFY(Present().plan(bytes, named));
    ImportOptions ofKind = options();
    ofKind.kind = Kind::Companies;
    QCOMPARE(Present().plan(bytes, ofKind)->sheet, std::string("기업"));
    named.sheet = "없음";
    const auto none = Present().plan(bytes, named);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::UnknownName);
}

void TestWorkbookImport::aWorkbookUnderTheNameOfAText()
{
    const auto plan = Present().plan(budgetBook(), options("budget.csv"));
    QVERIFY(plan);
    QCOMPARE(plan->problems.front().rule, std::string("file.workbook"));
    QCOMPARE(plan->problems.front().severity, Severity::Warning);
}

void TestWorkbookImport::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto bytes = [](const std::string &text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); };
    const std::string whole = budgetBook();
    const std::string ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    std::string wide;
    for (const char c : std::string("EncryptedPackage"))
        wide += std::string(1, c) + '\0';
    std::vector<Part> bomb = {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", std::string(std::size_t(30) << 20, ' ')}};
    QTest::newRow("cut off") << bytes(whole.substr(0, whole.size() / 2)) << ErrorCode::SheetDamaged;
    QTest::newRow("an archive") << bytes(zipOf({{"a.txt", "x"}})) << ErrorCode::NotText;
    QTest::newRow("a bomb") << bytes(zipOf(bomb)) << ErrorCode::SheetTooLarge;
    QTest::newRow("encrypted entries") << bytes(zipOf({{"xl/workbook.xml", "x", true}})) << ErrorCode::SheetProtected;
    QTest::newRow("old Excel") << bytes(ole + std::string(9000, '\0')) << ErrorCode::NotText;
    QTest::newRow("with a password") << bytes(ole + std::string(6000, '\0') + wide) << ErrorCode::SheetProtected;
    XlsxBook unknown;
    unknown.sheets = {{"S", rowsOf({{"x", "y"}, {"1", "2"}})}};
    QTest::newRow("no header") << bytes(xlsxOf(unknown)) << ErrorCode::NoHeader;
}

void TestWorkbookImport::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto plan = Present().plan(bytes.toStdString(), options());
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), static_cast<int>(code));
}

void TestWorkbookImport::whateverTheReaderDoes_data()
{
    QTest::addColumn<QByteArray>("reader");
    QTest::addColumn<ErrorCode>("code");
    using enum ErrorCode;
    QTest::newRow("fails") << QByteArray("#!/bin/sh\nexit 1\n") << SheetReaderFailed;
    QTest::newRow("says nothing") << QByteArray("#!/bin/sh\nexit 0\n") << SheetReaderFailed;
    QTest::newRow("crashes") << QByteArray("#!/bin/sh\nkill -SEGV $$\n") << SheetReaderFailed;
    QTest::newRow("hangs") << QByteArray("#!/bin/sh\nexec 2>&-\nexec sleep 100\n") << SheetTooSlow;
    QTest::newRow("talks for ever") << QByteArray("#!/bin/sh\nwhile :; do echo words >&2; done\n") << SheetTooSlow;
    QTest::newRow("leaves a child behind") << QByteArray("#!/bin/sh\nsleep 100 &\nwait\n") << SheetTooSlow;
    QTest::newRow("promises what is not there")
        << QByteArray("#!/bin/sh\nprintf '99999999 99999999 0\\nx'\nprintf 'done\\037xlsx\\n' >&2\n") << SheetReaderFailed;
    QTest::newRow("names a format that is none") << QByteArray("#!/bin/sh\nprintf 'done\\037exe\\n' >&2\n")
                                                 << SheetReaderFailed;
    QTest::newRow("names an error that is none") << QByteArray("#!/bin/sh\nprintf 'fail\\037x\\n' >&2\n")
                                                 << SheetReaderFailed;
    QTest::newRow("is not there") << QByteArray() << SheetReaderMissing;
}

void TestWorkbookImport::whateverTheReaderDoes()
{
    QFETCH(const QByteArray, reader);
    QFETCH(const ErrorCode, code);
    const QTemporaryDir folder;
    ImportOptions bad = options();
    bad.sheetReader.program = reader.isEmpty() ? folder.filePath(QStringLiteral("none")).toStdString()
                                               : script(folder, reader.constData());
    bad.sheetReader.wallSeconds = 1;
    QElapsedTimer timer;
    timer.start();
    const auto plan = Present().plan(budgetBook(), bad);
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), static_cast<int>(code));
    QVERIFY(timer.elapsed() < 30'000);
}

void TestWorkbookImport::theMemoryIsLimited()
{
    if (Sanitized)
        QSKIP("a sanitized process needs its own address space");
    std::vector<std::vector<std::string>> rows = budgetRows;
    std::uint32_t noise = 1;
    for (int i = 0; i < 300'000; ++i) { // texts that do not shrink to nothing
        noise = noise * 1664525U + 1013904223U;
        rows.push_back({"x" + std::to_string(noise), "y" + std::to_string(noise * 7U)});
    }
    XlsxBook book;
    book.sheets = {{"S", rowsOf(rows)}};
    const std::string bytes = xlsxOf(book);
    ImportOptions small = options();
    small.sheetReader.memory = std::int64_t(32) << 20;
    const auto plan = Present().plan(bytes, small);
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), static_cast<int>(ErrorCode::SheetTooLarge));
    QCOMPARE(plan.error().args.front(), std::to_string(small.sheetReader.memory));
}

void TestWorkbookImport::theOutputIsLimited()
{
    ImportOptions small = options();
    small.sheetReader.output = 100;
    const auto plan = Present().plan(budgetBook(), small);
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), static_cast<int>(ErrorCode::SheetTooLarge));
}

void TestWorkbookImport::cancelEndsTheReader()
{
    const QTemporaryDir folder;
    ImportOptions slow = options();
    slow.sheetReader.program = script(folder, "#!/bin/sh\nexec sleep 100\n");
    std::atomic<bool> cancel = false;
    MemorySource source(budgetBook());
    const PlanBase base = Present().base();
    std::thread later([&cancel] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        cancel = true;
    });
    QElapsedTimer timer;
    timer.start();
    const auto plan = planImport(base, source, slow, &cancel);
    const qint64 took = timer.elapsed();
    later.join();
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), static_cast<int>(ErrorCode::Cancelled));
    QVERIFY2(took < 5'000, qPrintable(QString::number(took)));
}

QTEST_APPLESS_MAIN(TestWorkbookImport)
#include "tst_workbook_import.moc"
