#include "db/exchange/cell_text.h"
#include "db/exchange/table_export.h"
#include "db/ledger/data_file.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace db;

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void ordersByKeyAndWritesCanonicalSpellings();
    void windows949RefusesWhatItCannotHold();
    void aDateHidesWhatCameLater();
    void aWithdrawnClaimIsNotWritten();
    void manyRowsByTwoThreadsStandInTheirOrder();

private:
    static std::shared_ptr<const Snapshot>
    snapshotOf(const std::function<void(support::DraftBuilder &)> &fill);
    static std::vector<std::string> linesOf(const std::string &text);
    static std::string csv(const Snapshot &snapshot, Kind kind, PartialDate asOf = {},
                           HeaderStyle headers = HeaderStyle::Key);
};

std::shared_ptr<const Snapshot>
TestTableExport::snapshotOf(const std::function<void(support::DraftBuilder &)> &fill)
{
    const support::Scratch scratch;
    const auto file = DataFile::create(scratch.file("x.clusterboard"));
    support::DraftBuilder draft(*(*file)->snapshot(), ChangeKind::Import);
    fill(draft);
    return (*file)->commit(draft.take()).ok() ? *(*file)->snapshot() : nullptr;
}

std::string TestTableExport::csv(const Snapshot &snapshot, Kind kind, PartialDate asOf, HeaderStyle headers)
{
    std::string out;
    CsvWriterOptions options;
    options.byteOrderMark = false;
    CsvWriter writer(stringSink(out), options);
    return exportTable(snapshot, kind, {asOf, headers}, writer).ok() ? out : "refused";
}

std::vector<std::string> TestTableExport::linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find("\r\n", from);
        lines.push_back(text.substr(from, end - from));
        from = end == std::string::npos ? text.size() : end + 2;
    }
    return lines;
}

void TestTableExport::decimals_data()
{
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << qint64{12'000'000} << "12";
    QTest::newRow("half") << qint64{88'500'000} << "88.5";
    QTest::newRow("small") << qint64{-250'000} << "-0.25";
    QTest::newRow("last place") << qint64{1} << "0.000001";
    QTest::newRow("zero") << qint64{0} << "0";
}

void TestTableExport::decimals()
{
    QFETCH(qint64, millionths);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(decimalText(millionths)), text);
}

void TestTableExport::ordersByKeyAndWritesCanonicalSpellings()
{
    const auto snapshot = snapshotOf([](support::DraftBuilder &draft) {
        const auto row = [&draft](const char *phase, Value year, Value amount, Value asOf) {
            std::vector<Value> cells(col::budget::Count, Null);
            cells[col::budget::Phase] = draft.text(phase);
            cells[col::budget::FiscalYear] = year;
            cells[col::budget::Project] = draft.text("=가");
            cells[col::budget::Funding] = static_cast<Value>(Funding::National);
            cells[col::budget::Stage] = static_cast<Value>(Stage::Spent);
            cells[col::budget::Amount] = amount;
            cells[col::budget::AsOf] = asOf;
            cells[col::budget::Approx] = year == 2024 ? 1 : Null;
            draft.row(Kind::Budget, cells);
        };
        row("2", 2025, -5, 20252100);
        row("1", 2024, 406'100'000'000, 20241231);
        row("1", Null, 7, 20240000);
    });
    QVERIFY(snapshot);
    QCOMPARE(QString::fromStdString(csv(*snapshot, Kind::Budget)),
             QStringLiteral(
                 "phase,fiscal_year,category,project,funding,stage,scope,amount,unit,revision,as_of,source,"
                 "approx,note\r\n"
                 "1,,,'=가,national,spent,,7,원,,2024,,,\r\n"
                 "1,2024,,'=가,national,spent,,406100000000,원,,2024-12-31,,1,\r\n"
                 "2,2025,,'=가,national,spent,,-5,원,,2025Q1,,,\r\n"));
    QVERIFY(csv(*snapshot, Kind::Budget, {}, HeaderStyle::Korean)
                .starts_with("단계,회계연도,분야,사업명,재원,예산단계,"));
}

void TestTableExport::windows949RefusesWhatItCannotHold()
{
    const auto snapshot = snapshotOf([](support::DraftBuilder &draft) {
        draft.row(Kind::Companies, {draft.text("똠방각하")});
        draft.row(Kind::Companies, {draft.text("회사 😀")});
    });
    QVERIFY(snapshot);
    std::string out;
    CsvWriterOptions options;
    options.encoding = Encoding::Windows949;
    CsvWriter writer(stringSink(out), options);
    const auto done = exportTable(*snapshot, Kind::Companies, {}, writer);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::UnmappableText);
    QCOMPARE(writer.unmappableCount(), 1);
    QCOMPARE(writer.unmappable().front().text, std::string("회사 😀"));
}

void TestTableExport::aDateHidesWhatCameLater()
{
    const auto snapshot = snapshotOf([](support::DraftBuilder &draft) {
        const auto company = [&draft](const char *name, Value mou, Value office) {
            std::vector<Value> cells(col::companies::Count, Null);
            cells[col::companies::Company] = draft.text(name);
            cells[col::companies::MouOn] = mou;
            cells[col::companies::OfficeOn] = office;
            draft.row(Kind::Companies, cells);
        };
        company("early", 20200101, 20210101);
        company("late", 20220101, Null);
        company("undated", Null, Null);
        std::vector<Value> observation(col::observations::Count, Null);
        observation[col::observations::Indicator] = draft.text("mou");
        for (const Value asOf : {20200131, 20210131}) {
            observation[col::observations::AsOf] = asOf;
            observation[col::observations::Value] = asOf;
            draft.row(Kind::Observations, observation);
        }
    });
    QVERIFY(snapshot);
    const PartialDate date = PartialDate::ofDay(2020, 12, 31);
    QCOMPARE(exportedRows(*snapshot, Kind::Companies, date).size(), std::size_t{2});
    QCOMPARE(exportedRows(*snapshot, Kind::Companies, {}).size(), std::size_t{3});
    QCOMPARE(exportedRows(*snapshot, Kind::Observations, date).size(), std::size_t{1});
    QVERIFY(csv(*snapshot, Kind::Companies, date).find("2021-01-01") == std::string::npos);
    QVERIFY(csv(*snapshot, Kind::Companies).find("2021-01-01") != std::string::npos);
}

void TestTableExport::aWithdrawnClaimIsNotWritten()
{
    const auto snapshot = snapshotOf([](support::DraftBuilder &draft) {
        std::vector<Value> observation(col::observations::Count, Null);
        observation[col::observations::Indicator] = draft.text("mou");
        observation[col::observations::AsOf] = 20200131;
        draft.row(Kind::Observations, observation, 0, RowState::Withdrawn);
    });
    QVERIFY(snapshot);
    QCOMPARE(exportedRows(*snapshot, Kind::Observations, {}).size(), std::size_t{0});
}

void TestTableExport::manyRowsByTwoThreadsStandInTheirOrder()
{
    constexpr int Count = 40'000; // two blocks and a part of a third
    const auto snapshot = snapshotOf([](support::DraftBuilder &draft) {
        for (int i = 0; i < Count; ++i) {
            std::vector<Value> cells(col::companies::Count, Null);
            // The last of the second block, and one in the third, are not to be had in windows-949.
            const bool odd = i == 32'767 || i == 35'000;
            cells[col::companies::Company] =
                draft.text("C" + std::to_string(100'000 + i) + (odd ? "\u0ca0" : ""));
            cells[col::companies::Jobs] = i;
            draft.row(Kind::Companies, cells);
        }
    });
    QVERIFY(snapshot);
    const std::vector<std::string> lines = linesOf(csv(*snapshot, Kind::Companies));
    QCOMPARE(lines.size(), std::size_t(Count) + 1);
    for (int i = 0; i < Count; ++i) {
        const std::string &line = lines[static_cast<std::size_t>(i) + 1];
        QVERIFY2(line.starts_with("C" + std::to_string(100'000 + i)), line.c_str());
        QVERIFY2(line.find(',' + std::to_string(i) + ',') != std::string::npos, line.c_str());
    }

    std::string out;
    CsvWriter writer(stringSink(out), {.encoding = Encoding::Windows949});
    const auto done = exportTable(*snapshot, Kind::Companies, {}, writer);
    QVERIFY(!done);
    QCOMPARE(writer.unmappableCount(), 2);
    QCOMPARE(writer.unmappable()[0].row, 32'769);
    QCOMPARE(writer.unmappable()[1].row, 35'002);
}

QTEST_APPLESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
