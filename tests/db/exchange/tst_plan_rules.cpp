#include "db/exchange/name_likeness.h"
#include "db/exchange/rejected_rows.h"
#include "db/exchange/values.h"
#include "tests/support/planning.h"

#include <QTest>

#include <algorithm>

using namespace db;
using namespace support;

/// Each rule over rows: it fires, it does not fire, and it names the line and the field.
class TestPlanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOverRows_data();
    void rulesOverRows();
    void budget_data();
    void budget();
    void unitJumpSuggestsTheAmountMeant_data();
    void unitJumpSuggestsTheAmountMeant();
    void budgetParts_data();
    void budgetParts();
    void training_data();
    void training();
    void refusedCohortsAreNotStored();
    void observations_data();
    void observations();
    void dates_data();
    void dates();
    void companies_data();
    void companies();
    void namesAlike_data();
    void namesAlike();
    void aFileThatIsThereAlready();
    void everyFindingIsCounted();
    void rowsWithProblemsCanBeRepaired();
};

namespace {

const std::string budgetHeader = "fiscal_year,category,funding,stage,amount,as_of\n";

QString problems(const Result<ImportPlan> &plan)
{
    return plan.ok() ? QString::fromStdString(problemsOf(*plan)) : QStringLiteral("refused as a whole");
}

const Problem *find(const ImportPlan &plan, std::string_view rule)
{
    const auto it = std::find_if(plan.problems.begin(), plan.problems.end(),
                                 [rule](const Problem &problem) { return problem.rule == rule; });
    return it == plan.problems.end() ? nullptr : &*it;
}

} // namespace

void TestPlanRules::rulesOverRows_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("problems");
    QTest::newRow("spent within") << "1,2025,a,appropriated,100,2025-06,\n1,2025,a,spent,100,2025-06,\n" << "";
    QTest::newRow("spent above") << "1,2025,a,appropriated,100,2025-06,\n1,2025,a,spent,101,2025-06,\n" << "3:5 spent.above";
    QTest::newRow("carried over counts")
        << "1,2025,a,appropriated,100,2025-06,\n1,2024,a,carried_over,5,2024,\n1,2025,a,spent,105,2025-06,\n" << "";
    QTest::newRow("against what stands") << "1,2024,a,spent,201,2024-12,\n" << "2:5 spent.above";
    QTest::newRow("another category") << "1,2024,b,spent,201,2024-12,\n" << "";
    QTest::newRow("thousandfold") << "1,2024,a,appropriated,200000,2024-12-31,\n" << "2:5 unit.jump";
    QTest::newRow("a thousandth") << "1,2024,z,appropriated,3,2024-12-31,\n" << "2:5 unit.jump";
    QTest::newRow("tenfold") << "1,2024,a,appropriated,2000,2024-12-31,\n" << "";
    QTest::newRow("unchanged says nothing of amounts") << "1,2024,a,appropriated,200,2024-06,\n" << "0:0 file.contained";
}

void TestPlanRules::rulesOverRows()
{
    QFETCH(QString, rows);
    QFETCH(QString, problems);
    const std::string header = "phase,fiscal_year,category,stage,amount,as_of,note\n";
    Present present;
    present.import("phase,name_ko,as_of\n1,하나,2020\n");
    present.import(header + "1,2024,a,appropriated,200,2024-06,\n1,2024,z,appropriated,3000,2024-06,\n");
    const auto plan = present.plan(header + rows.toStdString());
    QCOMPARE(QString::fromStdString(problemsOf(*plan)), problems);
    QCOMPARE(plan->errors, 0);
}

void TestPlanRules::budget_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("found");
    QTest::newRow("paid out within") << "2024,a,,transferred,200,2024-09\n" << "";
    QTest::newRow("paid out above") << "2024,a,,spent,95,2024-09\n2024,a,,transferred,201,2024-09\n" << "3:5 transferred.above";
    QTest::newRow("carry-over may be spent, not paid out twice")
        << "2023,a,,carried_over,50,2023-12\n2024,a,,spent,250,2024-12\n" << "";
    QTest::newRow("spent above both") << "2023,a,,carried_over,50,2023-12\n2024,a,,spent,251,2024-12\n"
                                      << "3:5 spent.above";
    QTest::newRow("carry-over of another year") << "2022,a,,carried_over,50,2022-12\n2024,a,,spent,250,2024-12\n"
                                                << "3:5 spent.above";
    QTest::newRow("appropriated later says nothing of before") << "2025,a,,appropriated,10,2025-09\n2025,a,,spent,20,2025-03\n" << "";
    QTest::newRow("spending falls") << "2024,a,,spent,89,2024-09\n" << "2:5 cumulative.falls";
    QTest::newRow("spending stays") << "2024,a,,spent,90,2024-09\n" << "";
    QTest::newRow("corrected on its own day") << "2024,a,,spent,80,2024-06\n" << "";
    QTest::newRow("an earlier day") << "2024,a,,spent,80,2024-03\n" << "";
    QTest::newRow("a new year begins anew") << "2025,a,,spent,1,2025-03\n" << "";
    QTest::newRow("appropriation may fall") << "2024,a,,appropriated,150,2024-09\n" << "";
    QTest::newRow("falls within the file")
        << "2025,a,,transferred,50,2025-03\n2025,a,,transferred,40,2025-06\n2025,a,,transferred,60,2025-09\n"
        << "3:5 cumulative.falls";
}

void TestPlanRules::budget()
{
    QFETCH(QString, rows);
    QFETCH(QString, found);
    Present present;
    present.import(budgetHeader + "2024,a,,appropriated,200,2024-03\n2024,a,,spent,90,2024-06\n");
    const auto plan = present.plan(budgetHeader + rows.toStdString());
    QCOMPARE(problems(plan), found);
    QCOMPARE(plan->errors, 0);
    if (const Problem *falls = find(*plan, "cumulative.falls"); falls && falls->line == 2)
        QCOMPARE(falls->args, (std::vector<std::string>{"89", "90", "2024-06"}));
}

void TestPlanRules::unitJumpSuggestsTheAmountMeant_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("meant");
    // What stands is 12,000,000,000.
    QTest::newRow("thousands for won") << "금액(원)" << "12000000" << "1000" << "12000000000원";
    QTest::newRow("millions for won") << "금액(원)" << "12000" << "1000000" << "12000000000원";
    QTest::newRow("hundred millions for won") << "금액(원)" << "120" << "100000000" << "12000000000원";
    QTest::newRow("won for thousands") << "금액(천원)" << "12000000000" << "1" << "12000000000원";
    QTest::newRow("thousands for millions") << "금액(백만원)" << "12000000" << "1000" << "12000000000원";
    QTest::newRow("no such unit") << "금액(천원)" << "12" << "" << "12000000000원";
    QTest::newRow("grown a hundredfold") << "금액(원)" << "1200000000000" << "none" << "";
}

void TestPlanRules::unitJumpSuggestsTheAmountMeant()
{
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, unit);
    QFETCH(QString, meant);
    Present present;
    present.import(budgetHeader + "2024,a,,appropriated,12000000000,2024-03\n");
    const auto plan = present.plan("회계연도,분야,예산단계," + header.toStdString() + ",기준일\n2024,a,예산," + cell.toStdString() + ",2024-09\n");
    const Problem *jump = find(*plan, "unit.jump");
    QCOMPARE(jump == nullptr, unit == QStringLiteral("none"));
    if (!jump)
        return;
    QCOMPARE(jump->line, 2);
    QCOMPARE(jump->column, 4);
    QCOMPARE(QString::fromStdString(jump->args[2]), unit);
    QCOMPARE(QString::fromStdString(jump->suggestion), meant);
    // The suggestion is a cell that the column reads, whatever its unit.
    const NumberText read = readMoney(jump->suggestion, {.wonPerUnit = 1000, .units = true});
    QVERIFY(read.status == ReadStatus::Ok);
    QCOMPARE(read.value, 12'000'000'000);
}

void TestPlanRules::budgetParts_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("found");
    QTest::newRow("add up") << "2024,a,total,plan,30,2024\n2024,a,national,plan,20,2024\n2024,a,city,plan,10,2024\n" << "";
    QTest::newRow("too little") << "2024,a,city,plan,9,2024\n2024,a,national,plan,20,2024\n2024,a,,plan,30,2024\n"
                                << "4:5 parts.differ";
    QTest::newRow("too much") << "2024,a,,plan,30,2024\n2024,a,national,plan,20,2024\n2024,a,city,plan,11,2024\n"
                              << "2:5 parts.differ";
    QTest::newRow("one part alone may leave others out") << "2024,a,,plan,30,2024\n2024,a,national,plan,20,2024\n" << "";
    QTest::newRow("one part above") << "2024,a,,plan,30,2024\n2024,a,national,plan,31,2024\n" << "2:5 parts.differ";
    QTest::newRow("another statement")
        << "2024,a,,plan,30,2024\n2024,a,national,plan,20,2023\n2024,a,city,plan,11,2023\n" << "";
    QTest::newRow("another category")
        << "2024,a,,plan,30,2024\n2024,b,national,plan,20,2024\n2024,b,city,plan,11,2024\n" << "";
    QTest::newRow("another stage")
        << "2024,a,,plan,30,2024\n2024,a,national,appropriated,20,2024\n2024,a,city,appropriated,11,2024\n" << "";
    QTest::newRow("categories add up") << "2024,,,plan,30,2024\n2024,a,,plan,20,2024\n2024,b,,plan,10,2024\n" << "";
    QTest::newRow("categories differ")
        << "2024,a,,plan,20,2024\n2024,b,,plan,11,2024\n2024,,,plan,30,2024\n" << "4:5 parts.category";
    QTest::newRow("categories that leave others out") << "2024,,,plan,30,2024\n2024,a,,plan,20,2024\n2024,b,,plan,9,2024\n" << "";
    QTest::newRow("one category of several") << "2024,,,plan,30,2024\n2024,a,,plan,20,2024\n" << "";
    QTest::newRow("the same row twice counts once")
        << "2024,a,,plan,30,2024\n2024,a,national,plan,20,2024\n2024,a,national,plan,20,2024\n2024,a,city,plan,10,2024\n" << "";
}

void TestPlanRules::budgetParts()
{
    QFETCH(QString, rows);
    QFETCH(QString, found);
    Present present;
    const auto plan = present.plan(budgetHeader + rows.toStdString());
    QCOMPARE(problems(plan), found);
    present.apply(*plan);
    // What is there already and stays says nothing.
    const auto again = present.plan(budgetHeader + rows.toStdString());
    QCOMPARE(problems(again), QStringLiteral("0:0 file.contained"));
}

void TestPlanRules::training_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("found");
    const QString all = QStringLiteral("course,cohort,admitted,graduated,surveyed,employed,started_on,ended_on,as_of\n");
    QTest::newRow("all in order") << all << "A,1,100,95,90,60,2024-01,2024-06,2024-12\n" << "";
    QTest::newRow("graduated above") << all << "A,2,10,9,,,,,2024-12\nA,1,100,101,,,,,2024-12\n" << "!3:4 graduated.above";
    QTest::newRow("employed above asked") << all << "A,1,100,95,50,51,,,2024-12\n" << "!2:6 employed.above";
    QTest::newRow("both") << all << "A,1,100,101,50,51,,,2024-12\n" << "!2:4 graduated.above; !2:6 employed.above";
    QTest::newRow("employed above graduated") << all << "A,1,100,85,,86,,,2024-12\n" << "2:6 employed.above_graduated";
    QTest::newRow("not known is not above") << all << "A,3,,101,,51,,,2024-12\n" << "";
    QTest::newRow("ended before it began") << all << "A,1,100,90,,,2024-07,2024-06,2024-12\n" << "2:7 dates.order";
    QTest::newRow("graduates fall") << all << "A,1,100,79,,,,,2024-12\n" << "2:4 cumulative.falls";
    QTest::newRow("against what stands on the same day") << "course,cohort,graduated,as_of\n" << "A,1,101,2024-06\n"
                                                         << "!2:3 graduated.above";
    QTest::newRow("against the claim before") << "course,cohort,graduated,as_of\n" << "A,1,101,2024-12\n"
                                              << "2:3 graduated.above";
}

void TestPlanRules::training()
{
    QFETCH(QString, header);
    QFETCH(QString, rows);
    QFETCH(QString, found);
    Present present;
    present.import("course,cohort,admitted,graduated,as_of\nA,1,100,80,2024-06\n");
    const auto plan = present.plan((header + rows).toStdString());
    QCOMPARE(problems(plan), found);
    QCOMPARE(plan->errors > 0, plan->rejected > 0);
    QCOMPARE(plan->read, plan->inserted + plan->updated + plan->unchanged + plan->rejected);
}

void TestPlanRules::refusedCohortsAreNotStored()
{
    Present present;
    const std::string head = "course,cohort,admitted,graduated,as_of,note\n";
    const auto plan = present.plan(head + "A,1,10,11,2024,x\nA,1,10,11,2024,x\nB,1,10,9,2024,y\nB,1,10,9,2024,y\n");
    QCOMPARE(countsOf(*plan), std::string("4=1+0+1+2"));
    QCOMPARE(problems(plan), QStringLiteral("!2:4 graduated.above; !3:4 graduated.above"));
    QCOMPARE(plan->draft.parts[0].rows.size(), 1U);
    QCOMPARE(rowText(*plan, 3), rowText(*plan, 2));
    QVERIFY(plan->cellsAfter(plan->rows[0]).empty());
    QVERIFY(!plan->committable(false));
    QVERIFY(plan->committable(true));
    QCOMPARE(plan->draft.texts->find("x"), Null);
}

void TestPlanRules::observations_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("found");
    QTest::newRow("rises") << "all,,11,2024-06\n" << "";
    QTest::newRow("falls") << "rate,,1,2024-06\nall,,9.5,2024-06\n" << "3:3 cumulative.falls";
    QTest::newRow("another scope") << "all,수도권,9,2024-06\n" << "";
    QTest::newRow("an earlier day") << "all,,9,2023-12\n" << "";
    QTest::newRow("of one period") << "rate,,1,2024-06\n" << "";
    QTest::newRow("falls within the file") << "all,,12,2024-06\nall,,11,2024-09\n" << "3:3 cumulative.falls";
}

void TestPlanRules::observations()
{
    QFETCH(QString, rows);
    QFETCH(QString, found);
    Present present;
    present.import("indicator,name_ko,direction,period\nall,하나,up,cumulative\nrate,둘,up,period\n");
    ImportOptions options;
    options.kind = Kind::Observations;
    const std::string head = "indicator,scope,value,as_of\n";
    present.import(head + "all,,10,2024-03\nrate,,10,2024-03\n", options);
    const auto plan = present.plan(head + rows.toStdString(), options);
    QCOMPARE(problems(plan), found);
    if (const Problem *falls = find(*plan, "cumulative.falls"); falls && falls->text == "9.5")
        QCOMPARE(falls->args, (std::vector<std::string>{"9.5", "10", "2024-03"}));
}

void TestPlanRules::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("phase") << "phase,name_ko,starts_on,ends_on,as_of\n7,가,2025,2024,2024\n" << "2:3 dates.order";
    QTest::newRow("phase within a year") << "phase,name_ko,starts_on,ends_on,as_of\n7,가,2024,2024,2024\n" << "";
    QTest::newRow("done after the day of the claim")
        << "milestone,planned_on,actual_on,as_of\n가,2024-05-01,2024-07-01,2024-06-30\n" << "2:3 dates.order";
    QTest::newRow("done early") << "milestone,planned_on,actual_on,as_of\n가,2024-05-01,2024-04-01,2024-06-30\n" << "";
    QTest::newRow("a month may hold the day") << "milestone,planned_on,actual_on,as_of\n가,2024-05,2024-06,2024-06-15\n" << "";
    QTest::newRow("risk") << "risk,title_ko,opened_on,closed_on,as_of\nr,가,2024-05-02,2024-05-01,2024-06-30\n" << "2:3 dates.order";
    QTest::newRow("left before it came") << "company,mou_on,office_on,left_on\n가,2024-01-01,2024-06-01,2024-05-01\n" << "2:3 dates.order";
    QTest::newRow("left after") << "company,mou_on,office_on,left_on\n가,2024-01-01,2024-03-01,2024-05-01\n" << "";
}

void TestPlanRules::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    Present present;
    QCOMPARE(problems(present.plan(text.toStdString())), found);
}

void TestPlanRules::companies_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("known");
    QTest::newRow("the same record") << "주식회사 하늘로봇,\n" << "" << "";
    QTest::newRow("unlike") << "바다로봇,\n" << "" << "";
    QTest::newRow("legal form and punctuation") << "하늘-로봇 유한회사,\n" << "2:1 company.similar" << "㈜하늘로봇";
    QTest::newRow("one letter") << "새파랑,\n하늘로보,\n" << "3:1 company.similar" << "㈜하늘로봇";
    QTest::newRow("renamed") << "다른이름,123-45-67890\n" << "2:1 company.same_number" << "㈜하늘로봇";
    QTest::newRow("its own number") << "하늘로봇,1234567890\n" << "" << "";
    QTest::newRow("another of the file") << "무지개소프트,\n무지개 소프트(유),\n" << "3:1 company.similar" << "무지개소프트";
}

void TestPlanRules::companies()
{
    QFETCH(QString, rows);
    QFETCH(QString, found);
    QFETCH(QString, known);
    Present present;
    present.import("company,business_no\n㈜하늘로봇,123-45-67890\n");
    present.import("company,kind\n한빛나무기업,기업\n");
    // A company and an institution are two.
    QCOMPARE(problems(present.plan("company,kind\n한빛나무기관,기관\n")), QString());
    QCOMPARE(problems(present.plan("company,kind\n한빛나무기관,\n")), QStringLiteral("2:1 company.similar"));
    const auto plan = present.plan("company,business_no\n" + rows.toStdString());
    QCOMPARE(problems(plan), found);
    if (!known.isEmpty()) {
        QCOMPARE(QString::fromStdString(plan->problems[0].args[0]), known);
        QCOMPARE(QString::fromStdString(plan->problems[0].suggestion), known);
    }
}

void TestPlanRules::namesAlike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("alike");
    QTest::newRow("spaces and case") << "AI Space 연구소" << "ai space연구소" << true;
    QTest::newRow("full width") << "ＡＩ스페이스" << "AI스페이스" << true;
    QTest::newRow("form in front and behind") << "사단법인 한빛협회" << "한빛협회(사)" << true;
    QTest::newRow("Co., Ltd.") << "Hanbit Co., Ltd." << "㈜Hanbit" << true;
    QTest::newRow("short names have to agree") << "가나다" << "가나라" << false;
    QTest::newRow("a letter other") << "가나다라" << "가나마라" << true;
    QTest::newRow("a letter more") << "가나다라" << "가나다마라" << true;
    QTest::newRow("a letter fewer at the end") << "가나다라마" << "가나다라" << true;
    QTest::newRow("two letters") << "가나다라마" << "가나바사마" << false;
    QTest::newRow("numbers tell siblings apart") << "한빛공장 1" << "한빛공장 2" << false;
    QTest::newRow("so do single letters") << "한빛공장 A" << "한빛공장 B" << false;
    QTest::newRow("and single syllables") << "한빛공장 가" << "한빛공장 나" << false;
    QTest::newRow("a number more") << "한빛공장 1" << "한빛공장 12" << false;
}

void TestPlanRules::namesAlike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, alike);
    for (const auto &[known, asked] : {std::pair(a, b), std::pair(b, a)}) {
        NameLikeness names;
        names.add("무관한이름하나", 3);
        names.add(known.toStdString(), 7);
        QCOMPARE(names.find(asked.toStdString()), alike ? 7U : NameLikeness::None);
    }
}

void TestPlanRules::aFileThatIsThereAlready()
{
    Present present;
    present.import(budgetHeader + "2024,a,,plan,1,2024\n2024,b,,plan,2,2024\n2024,c,,plan,3,2024\n");
    const auto part = present.plan(budgetHeader + "2024,c,,plan,3,2024\n2024,a,,plan,1,2024\n");
    QCOMPARE(problems(part), QStringLiteral("0:0 file.contained"));
    QCOMPARE(part->problems[0].args, std::vector<std::string>{"2"});
    QVERIFY(part->committable(false));
    QCOMPARE(problems(present.plan(budgetHeader + "2024,a,,plan,1,2024\n2024,d,,plan,1,2024\n")), QString());
    QCOMPARE(problems(present.plan(budgetHeader)), QString());
}

void TestPlanRules::everyFindingIsCounted()
{
    Present present;
    std::string text = budgetHeader + "2024,a,,appropriated,1,2024\n";
    const int rows = static_cast<int>(ImportPlan::ProblemLimit) + 500;
    for (int i = 0; i < rows; ++i) {
        const std::string name = "c" + std::to_string(i);
        text += "2024," + name + ",,appropriated,1,2024\n2024," + name + ",,spent,2,2024\n";
    }
    const auto plan = present.plan(text);
    QCOMPARE(plan->warnings, rows);
    QCOMPARE(plan->problems.size(), ImportPlan::ProblemLimit);
    QCOMPARE(plan->ruleCounts.size(), 1U);
    QCOMPARE(plan->ruleCounts[0].rule, std::string("spent.above"));
    QCOMPARE(plan->ruleCounts[0].count, rows);
}

void TestPlanRules::rowsWithProblemsCanBeRepaired()
{
    Present present;
    present.import("company,jobs\n㈜하늘로봇,1\n");
    const std::string text = "기업 현황,\n기업명,고용인원\n가나,\"x,1\"\n하늘로보,7\n바다,2\n";
    MemorySource source(text);
    const auto plan = planImport(present.base(), source, {});
    QCOMPARE(problems(plan), QStringLiteral("!3:2 number.text; 4:1 company.similar"));
    const std::string notes = ",reason,reject_line,reject_column,reject_text,reject_rule,reject_suggestion\r\n";
    const std::string above = "\xEF\xBB\xBF기업 현황,\r\n기업명,고용인원" + notes;
    const std::string refused = "가나,\"x,1\",number.text (고용인원),3,2,\"x,1\",number.text,\r\n";
    const std::string warned = "하늘로보,7,company.similar (기업명),4,1,하늘로보,company.similar,㈜하늘로봇\r\n";
    QCOMPARE(*rowsWithProblems(source, *plan, ProblemRows::Refused), above + refused);
    QCOMPARE(*rowsWithProblems(source, *plan, ProblemRows::Warned), above + warned);
    std::string all = *rowsWithProblems(source, *plan, ProblemRows::All);
    QCOMPARE(all, above + refused + warned);
    // Repaired, it is imported as it is: the columns of the program's own are passed over without a word.
    all.replace(all.find("\"x,1\""), 5, "1");
    all.replace(all.find("하늘로보"), std::string("하늘로보").size(), "㈜하늘로봇");
    const auto again = present.plan(all);
    QCOMPARE(problems(again), QString());
    QCOMPARE(countsOf(*again), std::string("2=1+1+0+0"));
}

QTEST_APPLESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
