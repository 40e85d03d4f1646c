#include "db/exchange/import_plan.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace db;
using namespace support;

/// What a person may say of a file's columns and cells.
class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choices_data();
    void choices();
    void wrongChoices_data();
    void wrongChoices();
    void pointedAtTheHeader();
    void increments_data();
    void increments();
    void incrementsStandOnTheLedger();
    void incrementsOfManyFiguresAndSources();
    void dayNumbers();
    void repairs();
    void repairsAreKept();
};

namespace {

/// "field=column;key=text;…", '+' for increments, x1000 for the unit, .=3 for points between thousands and .=0 for the
/// decimal point; several separated by '|'.
std::vector<ColumnChoice> choicesOf(const QString &text)
{
    std::vector<ColumnChoice> choices;
    for (const QString &one : text.split(u'|', Qt::SkipEmptyParts)) {
        ColumnChoice &choice = choices.emplace_back();
        for (const QString &part : one.split(u';')) {
            const std::string key = part.section(u'=', 0, 0).toStdString();
            const std::string value = part.section(u'=', 1).toStdString();
            if (choice.field == 0) {
                choice.field = QString::fromStdString(key).toInt();
                choice.column = value;
            } else if (key == "+") {
                choice.increments = true;
            } else if (key == ".") {
                choice.point = value == "3" ? PointMeaning::Thousands : PointMeaning::Decimal;
            } else if (key[0] == 'x') {
                choice.unitWon = QString::fromStdString(key.substr(1)).toLongLong();
            } else {
                choice.fixed.emplace_back(key, value);
            }
        }
    }
    return choices;
}

} // namespace

void TestChoices::choices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("choices");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *text, const char *choices, const char *rows, const char *problems = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(choices) << QString::fromUtf8(rows)
                            << QString::fromLatin1(problems);
    };
    const char *const attracted = "기업명,업종,유치\n가,로봇,2024-03-05\n";
    row("attracted is an MOU", attracted, "3=mou_on", "가||로봇||||2024-03-05|||||||");
    row("attracted is an office", attracted, "3=office_on", "가||로봇|||||2024-03-05||||||");
    row("attracted is not used", attracted, "3=", "가||로봇|||||||||||");
    const char *const points = "회계연도,분야,예산단계,금액(백만원)\n2024,x,plan,1.234\n";
    row("a point is the decimal's", points, "4=amount;.=0", "|2024|x||total|plan||1234000||2024-12-31|||");
    row("a point groups thousands", points, "4=amount;.=3", "|2024|x||total|plan||1234000000||2024-12-31|||");
    row("thousands and nothing else", "회계연도,분야,예산단계,금액(원)\n2024,x,plan,1.234.567\n2024,y,plan,1.5\n2024,z,plan,0.234\n",
        "4=amount;.=3", "|2024|x||total|plan||1234567||2024-12-31|||\nX\nX", "!3:4 number.grouping; !4:4 number.grouping");
    row("no decimals in won", "회계연도,분야,예산단계,금액(원)\n2024,x,plan,1.234\n", "4=amount;.=0", "X", "!2:4 money.fraction");
    const char *const spent = "회계연도,분야,집행(원)\n2024,x,7\n";
    row("bare spending", spent, "", "|2024|x||total|spent||7||2024-12-31|||", "1:3 header.assumed");
    row("spending is payout", spent, "3=amount;stage=transferred", "|2024|x||total|transferred||7||2024-12-31|||");
    row("another unit", spent, "3=amount;x1000;stage=교부", "|2024|x||total|transferred||7000||2024-12-31|||");
    row("coordinates of the header stay", "분야,2023년 집행(원)\nx,7\n", "2=amount;stage=transferred",
        "|2023|x||total|transferred||7||2024-12-31|||");
    row("texts are coordinates", "회계연도,기반,연구\n2024,1,2\n",
        "2=amount;x1;stage=spent;category=기반|3=amount;x1;stage=spent;category= 연구 ",
        "|2024|기반||total|spent||1||2024-12-31|||\n|2024|연구||total|spent||2||2024-12-31|||");
    row("an unknown column", "회계연도,갈래,예산액(원)\n2024,x,7\n", "2=category", "|2024|x||total|appropriated||7||2024-12-31|||");
    row("a choice comes first", "회계연도,분야,갈래,예산액(원)\n2024,y,x,7\n", "3=category",
        "|2024|x||total|appropriated||7||2024-12-31|||", "1:2 header.unused");
    row("a plain amount", "회계연도,예산단계,돈\n2024,집행,7\n", "3=amount;x1000", "|2024|||total|spent||7000||2024-12-31|||");
}

void TestChoices::choices()
{
    QFETCH(QString, text);
    QFETCH(QString, choices);
    QFETCH(QString, rows);
    QFETCH(QString, problems);
    ImportOptions options = yearEnd();
    options.columns = choicesOf(choices);
    const auto plan = Present().plan(text.toStdString(), options);
    QVERIFY(plan.ok());
    QCOMPARE(problemsOf(*plan), problems.toStdString());
    QCOMPARE(rowTexts(*plan), rows.toStdString());
}

void TestChoices::wrongChoices_data()
{
    QTest::addColumn<QString>("choices");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *choices, const char *problems) { QTest::newRow(choices) << QString::fromUtf8(choices) << QString::fromLatin1(problems); };
    row("3=no_such", "!1:3 header.choice");
    row("3=amount;stage=nothing", "!1:3 header.choice");
    row("3=amount;no_such=x", "!1:3 header.choice");
    row("3=category", "!1:3 header.twice");
    row("9=amount", "1:3 header.assumed"); // there is no such field
}

void TestChoices::wrongChoices()
{
    QFETCH(QString, choices);
    QFETCH(QString, problems);
    ImportOptions options = yearEnd(Kind::Budget);
    options.columns = choicesOf(choices + QStringLiteral("|2=category") + (choices.startsWith(u'9') ? QString() : QStringLiteral("|4=amount;stage=spent")));
    const auto plan = Present().plan("회계연도,분야,집행(원),지출(원)\n2024,x,7,7\n", options);
    QVERIFY(plan.ok());
    QVERIFY2(problemsOf(*plan).starts_with(problems.toStdString()), problemsOf(*plan).c_str());
    if (problems.startsWith(u'!'))
        QCOMPARE(countsOf(*plan), "1=0+0+0+1");
}

void TestChoices::pointedAtTheHeader()
{
    const std::string text = "기업명,업종\n가,나\n기업명,업종\n다,라\n";
    ImportOptions options;
    options.headerLine = 3;
    const auto plan = Present().plan(text, options);
    QCOMPARE(plan->headerLine, 3);
    QCOMPARE(rowTexts(*plan).substr(0, 3), "다");
    QCOMPARE(plan->skipped.title, 2);
    options.headerLine = 2;
    QCOMPARE(Present().plan(text, options).error().code, ErrorCode::NoHeader);
    options.headerLine = 1;
    options.headerRows = 2; // 기업명 가 is no column
    QVERIFY(!Present().plan(text, options).ok() || Present().plan(text, options)->headerRows == 2);
    options = yearEnd();
    options.headerRows = 1; // the upper row alone
    const auto one = Present().plan("회계연도,분야,예산액,집행액\n2024,국비,5,3\n", options);
    QCOMPARE(one->headerRows, 1);
    QCOMPARE(countsOf(*one), "2=2+0+0+0");
}

void TestChoices::increments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amounts"); // X = refused
    const auto row = [](const char *name, const char *text, const char *amounts) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(amounts);
    };
    row("quarters", "2024,분기 집행액,2024Q1:10,2024Q2:20,2024Q3:5", "10 30 35");
    row("in any order", "2024,분기 집행액,2024Q3:5,2024Q1:10,2024Q2:20", "35 10 30");
    row("a gap", "2024,분기 집행액,2024Q1:10,2024Q3:5", "10 X");
    row("not from the beginning", "2024,분기 집행액,2024Q2:20,2024Q3:5", "X X");
    row("days that end quarters", "2024,분기 집행액,2024-03-31:10,2024-06-30:20", "10 30");
    row("months", "2024,당월 집행액,2024-01:1,2024-02:2,2024-03-31:3", "1 3 6");
    row("days without a length", "2024,금회 집행액,2024-03-31:10,2024-06-30:20", "X X");
    row("a year after the other", "2024,분기 집행액,2024Q4:1", "X");
    row("a change of the budget stands on nothing", "2024,예산 증감,2024Q1:10", "X");
    row("the same twice", "2024,분기 집행액,2024Q1:10,2024Q1:10,2024Q2:5", "10 10 15");
}

void TestChoices::increments()
{
    QFETCH(QString, text);
    QFETCH(QString, amounts);
    const QStringList parts = text.split(u',');
    std::string csv = "회계연도,분야," + parts[1].toStdString() + "(원),기준일\n";
    for (qsizetype i = 2; i < parts.size(); ++i)
        csv += parts[0].toStdString() + ",x," + parts[i].section(u':', 1).toStdString() + ',' + parts[i].section(u':', 0, 0).toStdString() + '\n';
    // Nobody has answered yet: the plan asks, and stores nothing.
    const auto asked = Present().plan(csv);
    QVERIFY(asked.ok());
    QVERIFY2(problemsOf(*asked).find("!1:3 header.increment") != std::string::npos, problemsOf(*asked).c_str());
    QCOMPARE(asked->rejected, asked->read);
    ImportOptions options;
    options.columns = choicesOf(QStringLiteral("3=amount;+"));
    const auto plan = Present().plan(csv, options);
    QVERIFY(plan.ok());
    QStringList found;
    for (const PlannedRow &one : plan->rows)
        found << (one.fate == RowFate::Rejected ? QStringLiteral("X") : QString::number(plan->cellsAfter(one)[col::budget::Amount]));
    QCOMPARE(found.join(u' '), amounts);
    QCOMPARE(plan->errors, amounts.count(u'X'));
    for (const Problem &problem : plan->problems)
        QCOMPARE(problem.rule, "increment.base");
}

void TestChoices::incrementsStandOnTheLedger()
{
    Present present;
    const auto cumulative = [&present](const char *rows) {
        present.import(std::string("회계연도,분야,예산단계,금액,기준일,출처\n") + rows);
    };
    ImportOptions options;
    options.columns = choicesOf(QStringLiteral("3=amount;+"));
    const std::string third = "회계연도,분야,분기 집행액(원),기준일\n2024,x,5,2024Q3\n";
    cumulative("2024,x,spent,30,2024-03-31,\n");
    QCOMPARE(countsOf(*present.plan(third, options)), "1=0+0+0+1"); // the second quarter is not known
    cumulative("2024,x,spent,50,2024Q2,\n2024,x,spent,99,2024-10-31,\n2024,y,spent,7,2024Q2,\n");
    const ImportPlan plan = present.import(third, options);
    QCOMPARE(rowTexts(plan), "|2024|x||total|spent||55||2024Q3|||");
    // Once more: what stands before the period is the same still.
    QCOMPARE(countsOf(*present.plan(third, options)), "1=0+0+1+0");
    // The change of a budget stands on the budget before, however old.
    cumulative("2024,x,appropriated,100,2024-01-01,\n");
    options.columns = choicesOf(QStringLiteral("3=amount;+;stage=appropriated"));
    const auto changed = present.plan("회계연도,분야,증감(원),기준일\n2024,x,△30,2024-09-10\n", options);
    QCOMPARE(rowTexts(*changed), "|2024|x||total|appropriated||70||2024-09-10|||");
}

void TestChoices::incrementsOfManyFiguresAndSources()
{
    Present present;
    present.import("회계연도,분야,예산단계,금액,기준일,출처\n2024,x,spent,30,2024Q1,가\n2024,x,spent,31,2024Q1,나\n2024,y,spent,5,2024Q1,가\n");
    ImportOptions options;
    options.columns = choicesOf(QStringLiteral("3=amount;+"));
    const auto plan = present.plan("회계연도,분야,분기 집행액(원),기준일,출처\n"
                                   "2024,x,5,2024Q2,가\n2024,x,5,2024Q2,나\n2024,x,5,2024Q2,다\n2024,y,5,2024Q2,다\n", options);
    // 다 has said nothing yet: of x the others disagree, of y they do not.
    QCOMPARE(rowTexts(*plan), "|2024|x||total|spent||35||2024Q2|가||\n|2024|x||total|spent||36||2024Q2|나||\nX\n"
                            "|2024|y||total|spent||10||2024Q2|다||");
}

void TestChoices::dayNumbers()
{
    const std::string text = "기업명,협약일\n가,45356\n나,2024-03-05\n다,12\n";
    const auto asked = Present().plan(text);
    QCOMPARE(problemsOf(*asked), "!2:2 date.serial; !4:2 date.none");
    QCOMPARE(asked->problems[0].suggestion, "2024-03-05");
    ImportOptions options;
    options.serialDates = true;
    const auto plan = Present().plan(text, options);
    QCOMPARE(problemsOf(*plan), "!4:2 date.none");
    QCOMPARE(plan->cellsAfter(plan->rows[0])[col::companies::MouOn], 20240305);
}

void TestChoices::repairs()
{
    const std::string text = "기업명,협약일,고용인원\n가,2O24-03-05,1O\n,,\n나,2024.4.5,7\n";
    const auto broken = Present().plan(text);
    ImportOptions options;
    for (const Problem &problem : broken->problems) {
        QVERIFY(!problem.suggestion.empty());
        options.repairs.push_back({problem.line, problem.column, problem.suggestion});
    }
    QCOMPARE(options.repairs.size(), 2U);
    options.repairs.push_back({3, 1, "다"}); // a blank row comes to life
    options.repairs.push_back({4, 3, "7"});  // says so already
    options.repairs.push_back({4, 9, "x"});
    options.repairs.push_back({77, 1, "x"});
    const auto plan = Present().plan(text, options);
    QCOMPARE(problemsOf(*plan), "4:9 repair.unused; 77:1 repair.unused");
    QCOMPARE(countsOf(*plan), "3=3+0+0+0");
    QCOMPARE(plan->repaired, "[3] 2:2 \"2O24-03-05\" -> \"2024-03-05\"; 2:3 \"1O\" -> \"10\"; 3:1 \"\" -> \"다\"");
    // The header too can be repaired, and nothing personal is repeated.
    ImportOptions header;
    header.repairs = {{1, 2, "업종"}, {2, 1, "가"}};
    const auto named = Present().plan("기업명,어종\n800101-1234567,로봇\n", header);
    QCOMPARE(rowTexts(*named).substr(0, 11), "가||로봇");
    QCOMPARE(named->repaired, "[2] 1:2 \"어종\" -> \"업종\"; 2:1 \"***\" -> \"가\"");
}

void TestChoices::repairsAreKept()
{
    const Scratch scratch;
    const auto file = DataFile::create(scratch.file("x.clusterboard"));
    MemorySource source("기업명,고용인원\n가,1O\n");
    ImportOptions options;
    options.repairs = {{2, 2, "10"}};
    auto plan = planImport(**file, source, options);
    QVERIFY(plan.ok());
    QVERIFY(commitImport(**file, *plan, options, "홍길동", "갱신").ok());
    QCOMPARE((*file)->history()->front().reason, "갱신\n[1] 2:2 \"1O\" -> \"10\"");
}

QTEST_APPLESS_MAIN(TestChoices)
#include "tst_choices.moc"
