#include "db/exchange/import_plan.h"
#include "db/exchange/rejected_rows.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <algorithm>

using namespace db;
using namespace support;

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstImportAndTheSameAgain();
    void aKeySpeltDifferentlyKeepsItsSpelling();
    void aColumnTheFileLacksKeepsItsValue();
    void aBlankCellClearsARegisterAndClaimsNothingElsewhere();
    void aWithdrawnRowStatedAgainIsAnUpdate();
    void sameKeyTwice_data();
    void sameKeyTwice();
    void totals_data();
    void totals();
    void aBlankAmountIsNotSummed();
    void aControlCharacterIsText();
    void headerErrorsRefuseEveryRow();
    void wideRowsAreTurned();
    void nothingOfARefusedRowIsStored();
    void personalNumbersKeepTheFileOut();
    void commitsAndKnowsTheFileAgain();
    void commitRefusals();
    void refusedRowsCanBeRepaired();
    void cancelIsHeeded();
    void theRecordImportsTwiceWithoutChange();
    void theSampleQuartersImport();
    void orderDoesNotMatter();
};

namespace {

const std::string budgetHeader = "phase,fiscal_year,category,stage,amount,as_of,note\n";

ImportOptions kindOption(Kind kind)
{
    ImportOptions options;
    options.kind = kind;
    return options;
}

} // namespace

void TestImportPlan::firstImportAndTheSameAgain()
{
    Present present;
    const std::string text = budgetHeader + "1,2024,rnd,plan,100,2024,\n1,2024,rnd,spent,50,2024,x\n";
    const ImportPlan first = present.import(text);
    QCOMPARE(countsOf(first), std::string("2=2+0+0+0"));
    QCOMPARE(first.totalWon, 150);
    QCOMPARE(rowText(first, 1), std::string("1|2024|rnd||total|spent||50||2024|||x"));
    QVERIFY(first.cellsBefore(first.rows[0]).empty());
    const auto again = present.plan(text);
    QCOMPARE(countsOf(*again), std::string("2=0+0+2+0"));
    QCOMPARE(again->totalWon, 150);
    QVERIFY(again->draft.parts[0].rows.empty());
    QCOMPARE(again->draft.texts->size(), present.snapshot()->texts->size());
    const auto next = present.plan(budgetHeader + "1,2024,rnd,spent,60,2024,x\n1,2025,rnd,spent,1,2024,\n");
    QCOMPARE(countsOf(*next), std::string("2=1+1+0+0"));
    QCOMPARE(next->cellsBefore(next->rows[0])[col::budget::Amount], 50);
    QCOMPARE(next->cellsAfter(next->rows[0])[col::budget::Amount], 60);
    QCOMPARE(next->draft.parts[0].rows[0].endsVersion, 2);
    QCOMPARE(next->draft.parts[0].rows[1].endsVersion, 0);
}

void TestImportPlan::aKeySpeltDifferentlyKeepsItsSpelling()
{
    Present present;
    present.import("기업명,업종,고용인원\n㈜예제 기업,로봇,10\n");
    const auto plan = present.plan("기업명,업종,고용인원\n주식회사 예제기업,로봇,10\n");
    QCOMPARE(countsOf(*plan), std::string("1=0+0+1+0"));
    const auto changed = present.plan("기업명,업종,고용인원\n예제기업,로봇,11\n");
    QCOMPARE(countsOf(*changed), std::string("1=0+1+0+0"));
    QVERIFY(rowText(*changed, 0).starts_with("㈜예제 기업|"));
    QCOMPARE(changed->draft.texts->size(), present.snapshot()->texts->size());
    // Within one file the first spelling stays.
    Present empty;
    const auto twice = empty.plan("기업명,고용인원\n(주)가,1\n가,1\n");
    QCOMPARE(countsOf(*twice), std::string("2=1+0+1+0"));
    QCOMPARE(problemsOf(*twice), std::string(""));
}

void TestImportPlan::aColumnTheFileLacksKeepsItsValue()
{
    Present present;
    present.import("company,sector,jobs,note\n가,로봇,10,메모\n");
    const auto plan = present.plan("company,jobs\n가,12\n");
    QCOMPARE(countsOf(*plan), std::string("1=0+1+0+0"));
    QCOMPARE(rowText(*plan, 0), std::string("가||로봇|||||||||12||메모"));
}

void TestImportPlan::aBlankCellClearsARegisterAndClaimsNothingElsewhere()
{
    Present present;
    present.import("company,sector,jobs\n가,로봇,10\n");
    const auto cleared = present.plan("company,sector,jobs\n가,로봇,\n");
    QCOMPARE(countsOf(*cleared), std::string("1=0+1+0+0"));
    QCOMPARE(rowText(*cleared, 0), std::string("가||로봇|||||||||||"));

    present.import("course,cohort,admitted,graduated,as_of,approx\nA,1,10,8,2024-12-31,1\n");
    const auto kept = present.plan("course,cohort,admitted,graduated,as_of,approx\nA,1,10,,2024-12-31,1\n");
    QCOMPARE(countsOf(*kept), std::string("1=0+0+1+0"));
    // Nor does a blank mark: what stands stays rounded until a 0 says otherwise.
    const std::string marked = "course,cohort,admitted,graduated,as_of,approx\n";
    const auto same = present.plan(marked + "A,1,10,8,2024-12-31,\n");
    QCOMPARE(countsOf(*same), std::string("1=0+0+1+0"));
    const auto rounded = present.plan(marked + "A,1,10,9,2024-12-31,\n");
    QCOMPARE(rounded->cellsAfter(rounded->rows[0])[col::training::Approx], 1);
    const auto exact = present.plan(marked + "A,1,10,8,2024-12-31,0\n");
    QCOMPARE(countsOf(*exact), std::string("1=0+1+0+0"));
    QCOMPARE(exact->cellsAfter(exact->rows[0])[col::training::Approx], Null);
    const auto called = present.plan(marked + "B,1,약 10,8,2024-12-31,0\nC,1,10,8,2024-12-31,0\n");
    QCOMPARE(called->cellsAfter(called->rows[0])[col::training::Approx], 1);
    QCOMPARE(called->cellsAfter(called->rows[1])[col::training::Approx], Null);
    present.import("course,cohort,admitted,graduated,as_of\nD,1,10,8,2024-12-31\n");
    const auto became = present.plan("course,cohort,admitted,graduated,as_of\nD,1,약 10,8,2024-12-31\n");
    QCOMPARE(became->cellsAfter(became->rows[0])[col::training::Approx], 1);
    const auto silent = present.plan("course,cohort,graduated,as_of\nA,1,8,2024-12-31\n");
    QCOMPARE(countsOf(*silent), std::string("1=0+0+1+0"));
}

void TestImportPlan::aWithdrawnRowStatedAgainIsAnUpdate()
{
    Present present;
    ImportPlan plan = present.import(budgetHeader + "1,2024,rnd,plan,100,2024,\n");
    plan.draft.parts[0].rows[0].state = RowState::Withdrawn;
    plan.draft.parts[0].rows[0].endsVersion = 1;
    present.apply(plan);
    const auto again = present.plan(budgetHeader + "1,2024,rnd,plan,100,2024,\n");
    QCOMPARE(countsOf(*again), std::string("1=0+1+0+0"));
    QCOMPARE(again->draft.parts[0].rows[0].endsVersion, 2);
    QVERIFY(again->draft.parts[0].rows[0].state == RowState::Present);
}

void TestImportPlan::sameKeyTwice_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("problems");
    const QString a = QStringLiteral("1,2024,rnd,plan,100,2024,\n");
    const QString b = QStringLiteral("1,2024,rnd,plan,101,2024,\n");
    const QString c = QStringLiteral("1,2024,rnd,spent,7,2024,\n");
    QTest::newRow("the same") << a + a << "2=1+0+1+0" << "";
    QTest::newRow("different") << a + b << "2=0+0+0+2" << "!2:0 key.twice; !3:0 key.twice";
    QTest::newRow("different, others stay") << a + c + b << "3=0+0+1+2" << "!2:0 key.twice; !4:0 key.twice";
    QTest::newRow("the same, then different")
        << a + a + b << "3=0+0+0+3" << "!2:0 key.twice; !3:0 key.twice; !4:0 key.twice";
    QTest::newRow("different, then either again")
        << a + b + b + a << "4=0+0+0+4" << "!2:0 key.twice; !3:0 key.twice; !4:0 key.twice; !5:0 key.twice";
    QTest::newRow("spelt differently")
        << a + QStringLiteral("제1단계,2024년,RND,계획,100,2024,\n") << "2=1+0+1+0" << "";
    QTest::newRow("only the note") << a + QStringLiteral("1,2024,rnd,plan,100,2024,x\n") << "2=0+0+0+2"
                                   << "!2:0 key.twice; !3:0 key.twice";
    QTest::newRow("standing") << c + c << "2=0+0+2+0" << "0:0 file.contained";
    QTest::newRow("standing, then different") << c + c + QStringLiteral("1,2024,rnd,spent,8,2024,\n") << "3=0+0+0+3"
                                              << "!2:0 key.twice; !3:0 key.twice; !4:0 key.twice";
    QTest::newRow("standing changed twice")
        << QStringLiteral("1,2024,rnd,spent,8,2024,\n1,2024,rnd,spent,9,2024,\n") + a << "3=1+0+0+2"
        << "!2:0 key.twice; !3:0 key.twice";
    QTest::newRow("standing changed twice alike")
        << QStringLiteral("1,2024,rnd,spent,8,2024,\n1,2024,rnd,spent,8,2024,\n") << "2=0+1+1+0" << "";
}

void TestImportPlan::sameKeyTwice()
{
    QFETCH(QString, rows);
    QFETCH(QString, counts);
    QFETCH(QString, problems);
    Present present;
    present.import("phase,name_ko,as_of\n1,하나,2020\n");
    present.import(budgetHeader + "1,2024,rnd,spent,7,2024,\n1,2023,rnd,spent,7,2024,\n");
    const auto plan = present.plan(budgetHeader + rows.toStdString());
    QVERIFY(plan.ok());
    QCOMPARE(QString::fromStdString(countsOf(*plan)), counts);
    QCOMPARE(QString::fromStdString(problemsOf(*plan)), problems);
    // What is left in the draft is whole and in order.
    const DraftPart &part = plan->draft.parts[0];
    QCOMPARE(part.cells.size(), part.rows.size() * part.width);
    QCOMPARE(static_cast<std::int64_t>(part.rows.size()), plan->inserted + plan->updated);
    for (std::size_t i = 0; i < part.rows.size(); ++i)
        QCOMPARE(part.rows[i].cells, i * part.width);
    for (const PlannedRow &row : plan->rows)
        QCOMPARE(plan->cellsAfter(row).empty(), row.fate == RowFate::Rejected);
}

void TestImportPlan::totals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("totals");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("differs"); // "line: stated found"
    const QByteArray head = "분야,세부사업,재원,예산단계,금액(원),기준일\n";
    QTest::newRow("last") << QByteArray(head + "rnd,가,국비,예산,10,2024\nrnd,나,국비,예산,20,2024\n합계,,,,30,\n") << 1 << "2=2+0+0+0" << "";
    QTest::newRow("first") << QByteArray(head + "총계,,,,30,\nrnd,가,국비,예산,10,2024\nrnd,나,국비,예산,20,2024\n") << 1 << "2=2+0+0+0" << "";
    QTest::newRow("differs") << QByteArray(head + "rnd,가,국비,예산,10,2024\n합 계,,,,31,\n") << 1 << "1=1+0+0+0" << "3: 31 10";
    QTest::newRow("subtotals")
        << QByteArray(head + "rnd,가,국비,예산,10,2024\nrnd,소계,,,10,\nit,가,국비,예산,5,2024\nit,소계,,,6,\n총합계,,,,15,\n") << 3
        << "2=2+0+0+0" << "5: 6 5";
    QTest::newRow("by stage") << QByteArray(head + "rnd,가,,예산,10,2024\nrnd,가,,집행,4,2024\n계,,,예산,10,\n계,,,집행,5,\n") << 2
                              << "2=2+0+0+0" << "5: 5 4";
    QTest::newRow("of wholes, not of parts too")
        << QByteArray(head + "rnd,가,계,예산,30,2024\nrnd,가,국비,예산,20,2024\nrnd,가,시비,예산,10,2024\n합계,,,,30,\n") << 1
        << "3=3+0+0+0" << "";
    QTest::newRow("unit of the row's cell") << QByteArray(head + "rnd,가,국비,예산,10,2024\n합계,,,,0.00001백만원,\n") << 1 << "1=1+0+0+0" << "";
    QTest::newRow("covers nothing") << QByteArray(head + "rnd,가,국비,예산,10,2024\nit,소계,,,99,\n") << 1 << "1=1+0+0+0" << "";
    QTest::newRow("wide") << QByteArray("분야,예산액(원),집행액(원),기준일\na,10,4,2024\nb,20,5,2024\n합계,30,10,\n") << 1 << "4=4+0+0+0"
                          << "4: 10 9";
    QTest::newRow("counted") << QByteArray("과정명,기수,입교,수료,기준일\nA,1,10,9,2024\nA,2,10,8,2024\n합계,,20,18,\n") << 1
                             << "2=2+0+0+0" << "4: 18 17";
    QTest::newRow("word in a column without meaning")
        << QByteArray("순번,분야,예산단계,금액(원),기준일\n1,a,예산,10,2024\n합계,,,10,\n") << 1 << "1=1+0+0+0" << "";
    const QByteArray plain = "분야,예산단계,금액(원),기준일\n";
    QTest::newRow("subtotals below their rows") << QByteArray(plain + "a,예산,100,2024\nb,예산,50,2024\n소계,,150,\nc,예산,200,2024\n소계,,200,\n합계,,350,\n")
                                                << 3 << "3=3+0+0+0" << "";
    QTest::newRow("subtotals that differ") << QByteArray(plain + "a,예산,100,2024\n소계,,100,\nc,예산,200,2024\n소계,,300,\n합계,,301,\n")
                                           << 3 << "2=2+0+0+0" << "5: 300 200;6: 301 300";
    QTest::newRow("subtotals with the stage filled in")
        << QByteArray(plain + "a,예산,100,2024\n소계,예산,100,\nb,예산,200,2024\nb,집행,7,2024\n소계,예산,200,\n소계,집행,8,\n") << 3
        << "3=3+0+0+0" << "7: 8 7";
    QTest::newRow("subtotals above their rows") << QByteArray(plain + "합계,,350,\n소계,,150,\na,예산,100,2024\nb,예산,50,2024\n소계,,201,\nc,예산,200,2024\n")
                                                << 3 << "3=3+0+0+0" << "6: 201 200";
    QTest::newRow("subtotals of subtotals")
        << QByteArray(plain + "a,예산,1,2024\n소계,,1,\nb,예산,2,2024\n소계,,2,\n소계,,3,\nc,예산,4,2024\n소계,,4,\n소계,,4,\n총계,,7,\n") << 6
        << "3=3+0+0+0" << "";
    QTest::newRow("wide subtotals") << QByteArray("분야,예산액(원),집행액(원),기준일\na,10,4,2024\n소계,10,4,\nb,20,5,2024\n소계,20,6,\n") << 2
                                    << "4=4+0+0+0" << "5: 6 5";
    QTest::newRow("a sum within the block or of all") << QByteArray(plain + "a,예산,1,2024\n계,,1,\nb,예산,2,2024\n계,,2,\n계,,3,\n계,,4,\n") << 4
                                                      << "2=2+0+0+0" << "7: 4 3";
    QTest::newRow("named after their category")
        << QByteArray(plain + "인프라,예산,100,2024\n인재,예산,5,2024\n인프라,집행,7,2024\n인프라 소계,,107,\n인재소계,,6,\n") << 2 << "3=3+0+0+0"
        << "6: 6 5";
    QTest::newRow("named after no category") << QByteArray(plain + "a,예산,100,2024\n시설 소계,,100,\nb,예산,5,2024\n인력 소계,,6,\n") << 2
                                             << "2=2+0+0+0" << "5: 6 5";
    QTest::newRow("a company may be called so") << QByteArray("company,note\n광주소계,\n") << 0 << "1=1+0+0+0" << "";
    QTest::newRow("funding total is a value") << QByteArray(head + "rnd,가,합계,예산,10,2024\n") << 0 << "1=1+0+0+0" << "";
    QTest::newRow("notes and repeated headers")
        << QByteArray(head + "rnd,가,국비,예산,10,2024\n" + head + "※ 반올림,,,,,\n* 주석,,,,,\n") << 0 << "1=1+0+0+0" << "";
}

void TestImportPlan::totals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, totals);
    QFETCH(QString, counts);
    QFETCH(QString, differs);
    Present present;
    const auto plan = present.plan(text.toStdString());
    QVERIFY(plan.ok());
    QCOMPARE(QString::fromStdString(countsOf(*plan)), counts);
    QCOMPARE(static_cast<int>(plan->skipped.total), totals);
    QStringList found;
    for (const Problem &problem : plan->problems) {
        QVERIFY2(problem.severity == Severity::Warning, problem.rule.c_str());
        if (problem.rule == "total.differs")
            found << QString::number(problem.line) + QStringLiteral(": ") + QString::fromStdString(problem.args[0] + ' ' + problem.args[1]);
    }
    QCOMPARE(found.join(u';'), differs);
}

void TestImportPlan::aBlankAmountIsNotSummed()
{
    Present present;
    const std::string head = "fiscal_year,category,stage,amount,as_of\n";
    present.import(head + "2024,a,plan,100,2024\n");
    const auto plan = present.plan(head + "2024,a,plan,,2024\n2024,b,plan,5,2024\n");
    QCOMPARE(plan->cellsAfter(plan->rows[0])[col::budget::Amount], 100);
    QCOMPARE(plan->totalWon, 5);
    QCOMPARE(present.plan("fiscal_year,category,stage,amount,as_of\n2024,a,plan,100,2024\n")->totalWon, 100);
}

void TestImportPlan::aControlCharacterIsText()
{
    Present present;
    for (const char *text : {"\x01", "\x01#REF!", "\x01=A1", " \x01 "}) {
        const auto plan = present.plan("company,note\n가," + std::string(text) + "\n");
        QCOMPARE(countsOf(*plan), std::string("1=1+0+0+0"));
        QCOMPARE(QByteArray::fromStdString(rowText(*plan, 0)).trimmed(), QByteArray("가|||||||||||||") + QByteArray(text).trimmed());
    }
    QCOMPARE(countsOf(*present.plan("company,jobs\n가,\x01\n")), std::string("1=0+0+0+1"));
}

void TestImportPlan::headerErrorsRefuseEveryRow()
{
    Present present;
    const auto plan = present.plan("분야,예산단계,금액(원),금액,기준일\na,예산,1,1,2024\nb,예산,1,2,2024\n");
    QCOMPARE(countsOf(*plan), std::string("2=0+0+0+2"));
    QCOMPARE(plan->errors, 1);
    QVERIFY(!plan->committable(true));
}

void TestImportPlan::wideRowsAreTurned()
{
    Present present;
    const auto plan = present.plan("예제 (2024. 9. 30. 기준),,,,\n,,,,(단위: 천원)\n분야,회계연도,예산액,교부액,집행\n"
                                   "a,2024,\"1,000\",,△5\nb,2024,,-,\nc,x,1,2,\nd,2024,3,x,1\n");
    QVERIFY(plan.ok());
    // a: two, b: none, c: two refused for its year, d: one of three refused
    QCOMPARE(countsOf(*plan), std::string("7=4+0+0+3"));
    QCOMPARE(plan->skipped.blank, 1);
    QCOMPARE(plan->skipped.title, 2);
    QCOMPARE(rowText(*plan, 0), std::string("|2024|a||total|appropriated||1000000||2024-09-30|||"));
    QCOMPARE(rowText(*plan, 1), std::string("|2024|a||total|spent||-5000||2024-09-30|||"));
    QCOMPARE(problemsOf(*plan), std::string("3:5 header.assumed; 4:5 amount.negative; !6:2 year.none; !7:4 number.none"));
    QCOMPARE(plan->rows[4].line, 7U);

    const auto years = present.plan("지표,2021,2022년\nx,1.5,12%\n", kindOption(Kind::Observations));
    QCOMPARE(countsOf(*years), std::string("2=2+0+0+0"));
    QCOMPARE(rowText(*years, 1), std::string("x|||12|||2022|||"));
}

void TestImportPlan::nothingOfARefusedRowIsStored()
{
    Present present;
    const auto plan = present.plan(budgetHeader + "1,2024,secret,plan,x,2024,also secret\n1,2024,kept,plan,1,2024,\n합계,,,,,,hidden\n");
    QCOMPARE(countsOf(*plan), std::string("2=1+0+0+1"));
    for (const char *text : {"secret", "also secret", "hidden"})
        QCOMPARE(plan->draft.texts->find(text), Null);
    QVERIFY(plan->draft.texts->find("kept") != Null);
    QCOMPARE(rowText(*plan, 1), std::string("1|2024|kept||total|plan||1||2024|||"));
}

void TestImportPlan::personalNumbersKeepTheFileOut()
{
    Present present;
    const auto plain = present.plan("기업명,비고\n가,나\n");
    QVERIFY(!plain->draft.fileBlocks.empty());
    QCOMPARE(plain->draft.fileSha256.size(), 64U);
    const auto named = present.plan("기업명,휴대폰,비고\n가,010-1234-5678,나\n");
    QCOMPARE(problemsOf(*named), std::string("1:2 header.personal"));
    QVERIFY(named->draft.fileBlocks.empty());
    QCOMPARE(named->draft.fileSha256.size(), 64U);
    QCOMPARE(countsOf(*named), std::string("1=1+0+0+0"));
    const auto hidden = present.plan("기업명,식별,비고\n가,x,나\n다,900101-1234567,라\n마,900101-1234567,라\n");
    QCOMPARE(problemsOf(*hidden), std::string("1:2 header.unknown; 3:2 column.personal"));
    QVERIFY(hidden->draft.fileBlocks.empty());
    const auto mapped = present.plan("기업명,비고\n가,900101-1234567\n");
    QCOMPARE(problemsOf(*mapped), std::string("!2:2 personal.number"));
    QVERIFY(mapped->problems[0].text.empty());
    QVERIFY(mapped->draft.fileBlocks.empty());
}

void TestImportPlan::commitsAndKnowsTheFileAgain()
{
    const Scratch scratch;
    const auto file = DataFile::create(scratch.file("x.clusterboard"));
    QVERIFY(file.ok());
    const std::string text = "\xEF\xBB\xBF" "기업명,업종\n가,로봇\n나,\n";
    MemorySource source(text);
    ImportOptions options;
    options.fileName = "기업.csv";
    auto plan = planImport(**file, source, options);
    QVERIFY(plan.ok());
    const auto stored = commitImport(**file, *plan, options, "홍길동", "분기 갱신");
    QVERIFY(stored.ok());
    QCOMPARE(*stored, 1);
    const auto history = (*file)->history();
    QCOMPARE(history->size(), 1U);
    const ChangeSet &change = history->front();
    QCOMPARE(change.author, "홍길동");
    QCOMPARE(change.reason, "분기 갱신");
    QCOMPARE(change.fileName, "기업.csv");
    QCOMPARE(change.encoding, "utf-8");
    QCOMPARE(change.inserted(), 2);
    QCOMPARE(change.rowsRead, 2);
    QCOMPARE(change.fileBytes, static_cast<std::int64_t>(text.size()));
    QCOMPARE(*(*file)->original(1), text);

    MemorySource again(text);
    auto same = planImport(**file, again, options);
    QCOMPARE(countsOf(*same), std::string("2=0+0+2+0"));
    QCOMPARE(problemsOf(*same), std::string("0:0 file.known"));
    QCOMPARE(same->problems[0].args[0], "1");
    QVERIFY(same->committable(false));
    QCOMPARE(*commitImport(**file, *same, options, "x", ""), 2);
    QVERIFY((*file)->revert(1, "x", "").ok());
    MemorySource third(text);
    auto after = planImport(**file, third, options);
    QCOMPARE(countsOf(*after), std::string("2=2+0+0+0"));
    // The first is out of effect; the second is not, though it changed nothing.
    QCOMPARE(after->problems[0].args[0], "2");
}

void TestImportPlan::commitRefusals()
{
    const Scratch scratch;
    const auto file = DataFile::create(scratch.file("x.clusterboard"));
    const auto planned = [&](const std::string &text) {
        MemorySource source(text);
        return *planImport(**file, source, {});
    };
    ImportOptions options;
    ImportPlan bad = planned(budgetHeader + "1,2024,a,plan,x,2024,\n1,2024,b,plan,5,2024,\n");
    const auto refused = commitImport(**file, bad, options, "a", "");
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::RowsRefused);
    QCOMPARE(*(*file)->head(), 0);
    options.expectTotalWon = 6;
    options.partial = true;
    const auto differs = commitImport(**file, bad, options, "a", "");
    QVERIFY(differs.error().code == ErrorCode::TotalDiffers);
    QCOMPARE(differs.error().args, (std::vector<std::string>{"6", "5"}));
    options.expectTotalWon = 5;
    ImportPlan late = planned(budgetHeader + "1,2024,c,plan,5,2024,\n");
    QVERIFY(commitImport(**file, bad, options, "a", "").ok());
    QCOMPARE((*file)->history()->front().rowsRejected, 1);
    const auto moved = commitImport(**file, late, options, "a", "");
    QVERIFY(moved.error().code == ErrorCode::FileMoved);
    QCOMPARE(*(*file)->head(), 1);
    ImportPlan none = planned(budgetHeader);
    QCOMPARE(countsOf(none), std::string("0=0+0+0+0"));
    QVERIFY(none.committable(false));
}

void TestImportPlan::refusedRowsCanBeRepaired()
{
    Present present;
    const std::string text = "예산 (2024. 9. 30. 기준),,\n(단위: 천원),,\n분야,예산단계,금액\na,예산,1\nb,예산,\"x,y\"\nc,예상,3\nd,예산,4\n";
    MemorySource source(text);
    const auto plan = planImport(present.base(), source, {});
    QCOMPARE(countsOf(*plan), std::string("4=2+0+0+2"));
    const auto rejected = rowsWithProblems(source, *plan, ProblemRows::Refused);
    QVERIFY(rejected.ok());
    QCOMPARE(QString::fromStdString(*rejected),
             QString::fromUtf8("\xEF\xBB\xBF예산 (2024. 9. 30. 기준),,\r\n(단위: 천원),,\r\n"
                               "분야,예산단계,금액,reason,reject_line,reject_column,reject_text,reject_rule,reject_suggestion\r\n"
                               "b,예산,\"x,y\",number.none (금액),5,3,\"x,y\",number.none,\r\n"
                               "c,예상,3,choice.unknown (예산단계),6,2,예상,choice.unknown,\r\n"));
    std::string repaired = *rejected;
    repaired.replace(repaired.find("x,y"), 3, "1,000");
    repaired.replace(repaired.find("예상"), 6, "예산");
    const auto again = present.plan(repaired);
    QCOMPARE(countsOf(*again), std::string("2=2+0+0+0"));
    QCOMPARE(problemsOf(*again), std::string(""));
    QCOMPARE(again->totalWon, 1'003'000);
}

void TestImportPlan::cancelIsHeeded()
{
    Present present;
    std::string text = budgetHeader;
    for (int i = 0; i < 50'000; ++i)
        text += "1,2024,c" + std::to_string(i) + ",plan,5,2024,\n";
    std::atomic<bool> cancel = true;
    MemorySource source(text);
    const auto at = planImport(present.base(), source, {}, &cancel);
    QVERIFY(!at.ok());
    QVERIFY(at.error().code == ErrorCode::Cancelled);
    cancel = false;
    double last = 0;
    PlanProgress before;
    const auto progress = [&](const PlanProgress &now) {
        QVERIFY(now.share >= last && now.share <= 1.0);
        QVERIFY(now.bytes >= before.bytes && now.bytes <= now.bytesTotal && now.rows >= before.rows);
        QCOMPARE(now.bytesTotal, static_cast<std::int64_t>(text.size()));
        last = now.share;
        before = now;
        if (now.share > 0.3)
            cancel = true;
    };
    MemorySource again(text);
    const auto later = planImport(present.base(), again, {}, &cancel, progress);
    QVERIFY(!later.ok());
    QVERIFY(later.error().code == ErrorCode::Cancelled);
    QVERIFY(last > 0.3);
    // The rows of the bytes that were understood, as far as they go.
    QVERIFY(before.bytes > 0 && before.rows > 0 && before.rows < 50'000);
}

void TestImportPlan::theRecordImportsTwiceWithoutChange()
{
    const std::string folder = std::string(RESOURCES_DIR) + "/record/";
    Present present;
    for (const char *name : {"sources", "phases", "indicators", "budget", "companies", "events", "milestones",
                             "observations", "targets", "training"}) {
        const std::string text = contentsOf(folder + name + ".csv");
        QVERIFY2(!text.empty(), name);
        const auto plan = present.plan(text);
        QVERIFY2(plan.ok(), name);
        QCOMPARE(problemsOf(*plan), std::string(""));
        QCOMPARE(std::string(info(plan->kind).key), name);
        QVERIFY(plan->inserted > 0);
        QCOMPARE(plan->inserted, plan->read);
        present.apply(*plan);
        const auto again = present.plan(text);
        QCOMPARE(again->unchanged, plan->read);
        QCOMPARE(again->inserted + again->updated + again->rejected, 0);
    }
    QCOMPARE(present.snapshot()->table(Kind::Sources).size(), 133U);
}

void TestImportPlan::theSampleQuartersImport()
{
    const std::string folder = std::string(RESOURCES_DIR) + "/sample/";
    Present present;
    for (const char *name : {"basics/phases", "basics/indicators", "basics/targets", "2024Q3/policy_budget",
                             "2024Q3/policy_milestones", "2024Q3/aica_spending", "2024Q3/aica_kpi",
                             "2024Q3/talent_training", "2024Q3/investment_companies"}) {
        const auto plan = present.plan(contentsOf(folder + name + ".csv"));
        QVERIFY2(plan.ok(), name);
        QCOMPARE(problemsOf(*plan), std::string(""));
        QCOMPARE(plan->inserted, plan->read);
        QVERIFY(plan->read > 0);
        QCOMPARE(plan->skipped.title, QByteArray(name).endsWith("policy_budget") ? 2 : 1);
        present.apply(*plan);
    }
    const auto budget = present.plan(contentsOf(folder + "2024Q3/policy_budget.csv"));
    QCOMPARE(countsOf(*budget), std::string("13=0+0+13+0"));
    QCOMPARE(budget->skipped.total, 1);
    QCOMPARE(budget->totalWon, 44'996'000'000);
    QVERIFY(budget->encoding == Encoding::Windows949);
    const auto companies = present.plan(contentsOf(folder + "2024Q4/investment_companies.csv"));
    QCOMPARE(countsOf(*companies), std::string("30=5+6+19+0"));
}

void TestImportPlan::orderDoesNotMatter()
{
    // Rows in the order of the last file are found by going along, others by their hash: both must agree.
    std::vector<std::string> rows;
    for (int i = 0; i < 3000; ++i)
        rows.push_back("1,20" + std::to_string(20 + i % 5) + ",c" + std::to_string(i) + ",plan," + std::to_string(i) + ",2024,\n");
    const auto joined = [&] {
        std::string text = budgetHeader;
        for (const std::string &row : rows)
            text += row;
        return text;
    };
    Present present;
    present.import(joined());
    QCOMPARE(countsOf(*present.plan(joined())), "3000=0+0+3000+0");
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(countsOf(*present.plan(joined())), "3000=0+0+3000+0");
    for (std::size_t i = 0; i < rows.size(); i += 3)
        std::swap(rows[i], rows[(i * 7) % rows.size()]);
    rows[5] = "1,2020,new,plan,1,2024,\n";
    rows[6] = "1,2020,newer,plan,1,2024,\n";
    QCOMPARE(countsOf(*present.plan(joined())), "3000=2+0+2998+0");
}

QTEST_APPLESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
