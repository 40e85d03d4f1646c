// Workbooks out of the program: what they hold, and that they come back with nothing to change.
#include "db/exchange/sheet/workbook.h"
#include "db/exchange/sheet/zip_reader.h"
#include "db/exchange/workbook_export.h"
#include "tests/support/planning.h"

#include <QTest>

#include <algorithm>

using namespace db;
using namespace support;

namespace {

WorkbookNotes notes()
{
    WorkbookNotes made;
    made.tableSheet = "표";
    made.notesSheet = "설명";
    made.facts = {{"기준일", "2024. 12. 31."}, {"=1+1", "=2+2"}};
    made.sources = "자료";
    made.madeOn = PartialDate::ofDay(2024, 12, 31);
    return made;
}

std::string exported(const Snapshot &snapshot, Kind kind, HeaderStyle headers = HeaderStyle::Key)
{
    std::string bytes;
    TableExportOptions options;
    options.headers = headers;
    return exportWorkbook(snapshot, kind, options, notes(), stringSink(bytes)).ok() ? bytes : std::string();
}

/// One part of the package, as it is.
std::string part(const std::string &bytes, const char *name)
{
    const auto zip = ZipReader::open(bytes);
    const ZipEntry *entry = zip ? zip->find(name) : nullptr;
    if (entry == nullptr)
        return {};
    const auto content = zip->read(*entry);
    return content ? *content : std::string();
}

/// The rows of a sheet as the importer gets them.
std::string rowsIn(const std::string &bytes, const char *sheet)
{
    const auto book = Workbook::open(bytes);
    std::string rows;
    if (!book || !(*book)->write(sheet, [&rows](std::string_view piece) {
            rows += piece;
            return true;
        }))
        return {};
    return rows;
}

/// Rows of a kind, each a list of cells of its columns.
class Rows
{
public:
    explicit Rows(Kind kind) : m_snapshot(std::make_shared<Snapshot>(*Present().snapshot())), m_kind(kind)
    {
    }

    Value text(std::string_view value) { return m_texts->intern(value); }
    void add(std::vector<Value> cells)
    {
        Table &table = m_snapshot->tables[static_cast<std::size_t>(m_kind)];
        cells.resize(table.width, Null);
        table.cells.insert(table.cells.end(), cells.begin(), cells.end());
        table.origins.push_back({static_cast<std::int64_t>(table.origins.size()) + 1, 1, RowState::Present});
    }
    std::shared_ptr<const Snapshot> take()
    {
        m_snapshot->texts = m_texts;
        m_snapshot->head = m_snapshot->knownOn = 1;
        return m_snapshot;
    }

private:
    std::shared_ptr<Snapshot> m_snapshot;
    std::shared_ptr<Texts> m_texts = std::make_shared<Texts>();
    Kind m_kind;
};

std::vector<Value> budgetRow(Rows &rows, Value amount, Value asOf)
{
    std::vector<Value> cells(col::budget::Count, Null);
    cells[col::budget::Phase] = rows.text("1");
    cells[col::budget::FiscalYear] = 2024;
    cells[col::budget::Project] = rows.text("=SUM(A1)");
    cells[col::budget::Funding] = static_cast<Value>(Funding::National);
    cells[col::budget::Stage] = static_cast<Value>(Stage::Spent);
    cells[col::budget::Amount] = amount;
    cells[col::budget::AsOf] = asOf;
    cells[col::budget::Source] = rows.text("press");
    return cells;
}

} // namespace

class TestWorkbookExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsHaveTypes();
    void theHeaderStaysAndFilters();
    void notesNameTheSources();
    void sameContentSameBytes();
    void theRecordComesBackUnchanged_data();
    void theRecordComesBackUnchanged();
    void awkwardTextsComeBackUnchanged();
    void noRowsIsAHeader();
    void aTextTooLongForACellIsRefused();
    void whatTheSinkSaysCounts();

private:
    static void comesBack(const Present &present, Kind kind);
};

void TestWorkbookExport::cellsHaveTypes()
{
    Rows rows(Kind::Budget);
    rows.add(budgetRow(rows, 406'100'000'000, 20241231));
    rows.add(budgetRow(rows, 9'000'000'000'000'001, 20240300));
    rows.add(budgetRow(rows, -5, 20242100));
    const std::string bytes = exported(*rows.take(), Kind::Budget);
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.find("<v>406100000000</v>") != std::string::npos);
    QVERIFY(sheet.find("<v>45657</v>") != std::string::npos); // 2024-12-31
    QVERIFY(sheet.find("<v>2024</v>") != std::string::npos);
    // What a spreadsheet would round, and dates of which only a part is known, are text.
    QVERIFY(sheet.find("<t>9000000000000001</t>") != std::string::npos);
    QVERIFY(sheet.find("<t>2024-03</t>") != std::string::npos);
    QVERIFY(sheet.find("<t>2024Q1</t>") != std::string::npos);
    QVERIFY(sheet.find("<t>=SUM(A1)</t>") != std::string::npos);
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"})
        QVERIFY(part(bytes, name).find("<f>") == std::string::npos); // no formula anywhere
    const std::string styles = part(bytes, "xl/styles.xml");
    QVERIFY(styles.find("yyyy\\. m\\. d\\.") != std::string::npos);
    QVERIFY(sheet.find("<v>-5</v>") != std::string::npos);
}

void TestWorkbookExport::theHeaderStaysAndFilters()
{
    Rows rows(Kind::Budget);
    rows.add(budgetRow(rows, 1, 20241231));
    rows.add(budgetRow(rows, 2, 20241130));
    const auto snapshot = rows.take();
    const std::string sheet = part(exported(*snapshot, Kind::Budget), "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.find("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>") != std::string::npos);
    QVERIFY(sheet.find("<autoFilter ref=\"A1:N3\"/>") != std::string::npos);
    QVERIFY(sheet.find("<cols>") != std::string::npos);
    QVERIFY(rowsIn(exported(*snapshot, Kind::Budget), "표").starts_with("\"phase\",fiscal_year,category,"));
    QVERIFY(rowsIn(exported(*snapshot, Kind::Budget, HeaderStyle::Korean), "표").starts_with("\"단계\",회계연도,분야,"));
}

void TestWorkbookExport::notesNameTheSources()
{
    Present present;
    present.import("source,title,publisher,published_on,address\n"
                   "press,사업 계획,과학기술정보통신부,2024-01-30,https://example.org/1\nother,다른 자료,신문,,\n");
    ImportOptions options = yearEnd();
    present.import("indicator,phase,value,as_of,source\nmou,1,158,2024-06-30,press\n", options);
    const std::string book = exported(*present.snapshot(), Kind::Observations);
    const std::string said = rowsIn(book, "설명");
    QVERIFY2(said.find("기준일") != std::string::npos && said.find("2024. 12. 31.") != std::string::npos, said.c_str());
    QVERIFY2(said.find("press,사업 계획,과학기술정보통신부,2024-01-30,https://example.org/1") != std::string::npos, said.c_str());
    QVERIFY(said.find("다른 자료") == std::string::npos); // no row names it
    QVERIFY(said.find("=1+1") != std::string::npos);
}

void TestWorkbookExport::sameContentSameBytes()
{
    Rows rows(Kind::Budget);
    rows.add(budgetRow(rows, 1, 20241231));
    const auto snapshot = rows.take();
    const std::string first = exported(*snapshot, Kind::Budget);
    QTest::qWait(1100); // another second, should it be written anywhere
    QVERIFY(!first.empty());
    QVERIFY(first == exported(*snapshot, Kind::Budget));
    QVERIFY(part(first, "docProps/core.xml").find("2024-12-31") != std::string::npos);
}

void TestWorkbookExport::comesBack(const Present &present, Kind kind)
{
    const auto rows = std::to_string(present.snapshot()->table(kind).size());
    for (const HeaderStyle headers : {HeaderStyle::Key, HeaderStyle::Korean}) {
        const std::string bytes = exported(*present.snapshot(), kind, headers);
        QVERIFY(!bytes.empty());
        ImportOptions options;
        options.fileName = "book.xlsx";
        options.sheetReader.program = SHEET_READER;
        const auto plan = present.plan(bytes, options);
        QVERIFY(plan.ok());
        QVERIFY(plan->kind == kind);
        QVERIFY2(plan->errors == 0, problemsOf(*plan).c_str());
        QVERIFY2(countsOf(*plan) == rows + "=0+0+" + rows + "+0",
                 (countsOf(*plan) + " of " + rows + '\n' + rowTexts(*plan)).c_str());
    }
}

void TestWorkbookExport::theRecordComesBackUnchanged_data()
{
    QTest::addColumn<QString>("name");
    for (const KindInfo &kind : allKinds()) {
        const std::string path = std::string(RESOURCES_DIR) + "/record/" + std::string(kind.key) + ".csv";
        if (!contentsOf(path).empty())
            QTest::newRow(std::string(kind.key).c_str()) << QString::fromStdString(path);
    }
}

void TestWorkbookExport::theRecordComesBackUnchanged()
{
    QFETCH(QString, name);
    Present present;
    const ImportPlan plan = present.import(contentsOf(name.toStdString()));
    QVERIFY(plan.inserted > 0);
    comesBack(present, plan.kind);
}

void TestWorkbookExport::awkwardTextsComeBackUnchanged()
{
    Rows rows(Kind::Companies);
    const char *const awkward[] = {"=1+1", "'=1+1", "''=1", "'", "-", "-5", "+x", "@SUM(A1)", "\"", "a\"b", "a,b", "a;b",
                                   "null", "N/A", "없음", "0", "007", "1,234", "1e5", "12.50", "2024-01-01", "2024. 1. 1.",
                                   "sep=;", "(주)", "※ 주", "* 별표", "합계", "주: x", "company", "x", "_x0041_", "<b>&amp;",
                                   "TRUE", "#N/A", "1/2"};
    int number = 0;
    for (const char *each : awkward) {
        std::vector<Value> cells(col::companies::Count, Null);
        cells[col::companies::Company] = rows.text("기업 " + std::to_string(number++));
        cells[col::companies::Note] = rows.text(each);
        cells[col::companies::Sector] = cells[col::companies::Note];
        rows.add(cells);
    }
    comesBack(Present(rows.take()), Kind::Companies);
}

void TestWorkbookExport::noRowsIsAHeader()
{
    const std::string rows = rowsIn(exported(*Present().snapshot(), Kind::Events), "표");
    QVERIFY2(rows.starts_with("\"event\","), rows.c_str());
    QCOMPARE(std::count(rows.begin(), rows.end(), '\n'), 1);
}

void TestWorkbookExport::aTextTooLongForACellIsRefused()
{
    Rows rows(Kind::Companies);
    rows.add({rows.text("short")});
    std::vector<Value> cells(col::companies::Count, Null);
    cells[col::companies::Company] = rows.text("zz");
    cells[col::companies::Note] = rows.text(std::string(32'768, 'x'));
    rows.add(cells);
    std::string bytes;
    const auto done = exportWorkbook(*rows.take(), Kind::Companies, {}, notes(), stringSink(bytes));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::FieldTooLong);
    QCOMPARE(done.error().place.line, std::int64_t(3));
    QCOMPARE(done.error().place.column, static_cast<int>(col::companies::Note) + 1);
    QVERIFY(bytes.empty());
}

void TestWorkbookExport::whatTheSinkSaysCounts()
{
    const auto done = exportWorkbook(*Present().snapshot(), Kind::Events, {}, notes(), [](std::string_view) {
        return Result<void>(fail(ErrorCode::DiskFull, {"x"}));
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
}

QTEST_APPLESS_MAIN(TestWorkbookExport)
#include "tst_workbook_export.moc"
