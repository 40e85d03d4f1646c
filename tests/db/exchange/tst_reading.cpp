#include "db/exchange/import_plan.h"
#include "db/exchange/layout.h"
#include "db/ledger/data_file.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace db;
using namespace support;

/// What a person may say of a file's columns and cells, and tables as offices build them.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void rowsOfTheHeader_data();
    void rowsOfTheHeader();
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
    void totalRows_data();
    void totalRows();
    void pointsInAColumn_data();
    void pointsInAColumn();
    void fingerprints_data();
    void fingerprints();
};

namespace {

ImportOptions yearEnd(std::optional<Kind> kind = {})
{
    ImportOptions options;
    options.kind = kind;
    options.asOf = PartialDate::ofDay(2024, 12, 31);
    return options;
}

/// "field=column;key=text;…", '+' for increments, x1000 for the unit; several separated by '|'.
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
            } else if (key[0] == 'x') {
                choice.unitWon = QString::fromStdString(key.substr(1)).toLongLong();
            } else {
                choice.fixed.emplace_back(key, value);
            }
        }
    }
    return choices;
}

std::string rowsOf(const ImportPlan &plan)
{
    std::string out;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        out += (i > 0 ? "\n" : "") + (plan.rows[i].fate == RowFate::Rejected ? std::string("X") : rowText(plan, i));
    return out;
}

} // namespace

void TestReading::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("skipped"); // blank, title, total
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *file, const char *counts, const char *skipped, const char *first, const char *problems) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(counts) << QString::fromLatin1(skipped)
                            << QString::fromUtf8(first) << QString::fromLatin1(problems);
    };
    row("two_header_rows_949.csv", "7=7+0+0+0", "0 3 1", "|2023|가상 기반||total|appropriated||1000000000||2024-12-31|||",
        "3:3 header.assumed; 3:5 header.assumed; 6:4 amount.negative");
    row("three_header_rows_repeated.csv", "8=8+0+0+0", "0 0 1", "|2024|가상 기반||national|appropriated||10||2024-12-31|||",
        "4:3 unit.assumed");
    row("quarters_newline_header.csv", "4=4+0+0+0", "0 0 0", "|2024|가상 기반||total|spent||1000000||2024Q1|||",
        "1:2 header.code; 1:5 header.cumulative; 1:6 header.cumulative");
    row("total_first_and_middle.csv", "3=3+0+0+0", "0 1 3", "||가상 기반|가 구축|total|appropriated||10000||2024-12-31|||", "");
    row("utf16be_no_mark.csv", "1=1+0+0+0", "0 0 0", "가상 과정|1|||||1204|||||2024-12-31|||", "");
    row("sep_line_mixed_ends.csv", "2=0+0+0+2", "1 0 0", "X", "!3:2 date.serial; !4:3 number.grouping");
}

void TestReading::files()
{
    QFETCH(QString, file);
    QFETCH(QString, counts);
    QFETCH(QString, skipped);
    QFETCH(QString, first);
    QFETCH(QString, problems);
    const auto plan = Present().plan(contentsOf(TEST_DATA_DIR "/csv/" + file.toStdString()), yearEnd());
    QVERIFY(plan.ok());
    QCOMPARE(countsOf(*plan), counts.toStdString());
    QCOMPARE(QStringLiteral("%1 %2 %3").arg(plan->skipped.blank).arg(plan->skipped.title).arg(plan->skipped.total), skipped);
    QCOMPARE(rowsOf(*plan).substr(0, first.toStdString().size()), first.toStdString());
    QCOMPARE(problemsOf(*plan), problems.toStdString());
}

void TestReading::rowsOfTheHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("wide"); // headers of the columns that are turned
    const auto row = [](const char *name, const char *text, int line, int rows, const char *wide = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << line << rows << QString::fromUtf8(wide);
    };
    row("years over stages", "구분,2023년,,2024년,\n,예산,집행,예산,집행\nx,1,2,3,4\n", 1, 2,
        "2023년 예산|2023년 집행|2024년 예산|2024년 집행");
    row("the same in one row", "구분,2023년 예산,2023년 집행,2024년 예산,2024년 집행\nx,1,2,3,4\n", 1, 1,
        "2023년 예산|2023년 집행|2024년 예산|2024년 집행");
    row("stages over fundings", "회계연도,분야,예산,,집행,\n,,국비,시비,국비,시비\n2024,x,1,2,3,4\n", 1, 2,
        "예산 국비|예산 시비|집행 국비|집행 시비");
    row("fundings and stages in one row", "회계연도,국비 예산액,시비예산액\n2024,1,2\n", 1, 1, "국비 예산액|시비예산액");
    row("a unit in the group", "구분,\"예산액\n(백만원)\",\n,국비,시비\nx,1,2\n", 1, 2, "예산액 (백만원) 국비|예산액 (백만원) 시비");
    row("years over quarters", "분야,예산단계,2023년,,2024년,\n,,1분기,2분기,1분기,2/4분기\nx,집행,1,2,3,4\n", 1, 2,
        "2023년 1분기|2023년 2분기|2024년 1분기|2024년 2/4분기");
    row("three rows", "구분,사업비,,,\n,2024년,,2025년,\n,예산,집행,예산,집행\nx,1,2,3,4\n", 1, 3,
        "사업비 2024년 예산|사업비 2024년 집행|사업비 2025년 예산|사업비 2025년 집행");
    row("a name on two rows", "회계,분야,예산액,집행\n연도,,,\n2024,x,1,2\n", 1, 2, "예산액|집행");
    row("an idle group above", "기업 현황,,,협약\n기업명,업종,소재지,협약일\n가,나,다,2024-01-01\n", 2, 1);
    row("a title above", "2024년 예산 현황,,\n단계,예산단계,금액\n1,plan,5\n", 2, 1);
    row("a row of texts below", "기업명,업종,소재지,\n가나,로봇,,\n다라,기업명,,\n", 1, 1);
    row("a row without amounts below", "회계연도,예산단계,재원,금액,\n2024,예산,국비,,\n", 1, 1);
}

void TestReading::rowsOfTheHeader()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, rows);
    QFETCH(QString, wide);
    const auto plan = Present().plan(text.toStdString(), yearEnd());
    QVERIFY(plan.ok());
    QCOMPARE(plan->headerLine, line);
    QCOMPARE(plan->headerRows, rows);
    QStringList turned;
    for (const ColumnUse &use : plan->columns) {
        if (!use.fixed.empty())
            turned << QString::fromStdString(use.header);
    }
    QCOMPARE(turned.join(u'|'), wide);
    QCOMPARE(plan->errors, 0);
    // The rows that were refused come with the whole of their header.
    MemorySource again(text.toStdString());
    QVERIFY(rejectedRows(again, *plan)->find("reason") != std::string::npos);
}

void TestReading::choices_data()
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

void TestReading::choices()
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
    QCOMPARE(rowsOf(*plan), rows.toStdString());
}

void TestReading::wrongChoices_data()
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

void TestReading::wrongChoices()
{
    QFETCH(QString, choices);
    QFETCH(QString, problems);
    ImportOptions options = yearEnd(Kind::Budget);
    options.columns = choicesOf(choices + u"|2=category" + (choices.startsWith(u'9') ? QString() : QStringLiteral("|4=amount;stage=spent")));
    const auto plan = Present().plan("회계연도,분야,집행(원),지출(원)\n2024,x,7,7\n", options);
    QVERIFY(plan.ok());
    QVERIFY2(problemsOf(*plan).starts_with(problems.toStdString()), problemsOf(*plan).c_str());
    if (problems.startsWith(u'!'))
        QCOMPARE(countsOf(*plan), "1=0+0+0+1");
}

void TestReading::pointedAtTheHeader()
{
    const std::string text = "기업명,업종\n가,나\n기업명,업종\n다,라\n";
    ImportOptions options;
    options.headerLine = 3;
    const auto plan = Present().plan(text, options);
    QCOMPARE(plan->headerLine, 3);
    QCOMPARE(rowsOf(*plan).substr(0, 3), "다");
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

void TestReading::increments_data()
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

void TestReading::increments()
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

void TestReading::incrementsStandOnTheLedger()
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
    QCOMPARE(rowsOf(plan), "|2024|x||total|spent||55||2024Q3|||");
    // Once more: what stands before the period is the same still.
    QCOMPARE(countsOf(*present.plan(third, options)), "1=0+0+1+0");
    // The change of a budget stands on the budget before, however old.
    cumulative("2024,x,appropriated,100,2024-01-01,\n");
    options.columns = choicesOf(QStringLiteral("3=amount;+;stage=appropriated"));
    const auto changed = present.plan("회계연도,분야,증감(원),기준일\n2024,x,△30,2024-09-10\n", options);
    QCOMPARE(rowsOf(*changed), "|2024|x||total|appropriated||70||2024-09-10|||");
}

void TestReading::incrementsOfManyFiguresAndSources()
{
    Present present;
    present.import("회계연도,분야,예산단계,금액,기준일,출처\n2024,x,spent,30,2024Q1,가\n2024,x,spent,31,2024Q1,나\n2024,y,spent,5,2024Q1,가\n");
    ImportOptions options;
    options.columns = choicesOf(QStringLiteral("3=amount;+"));
    const auto plan = present.plan("회계연도,분야,분기 집행액(원),기준일,출처\n"
                                   "2024,x,5,2024Q2,가\n2024,x,5,2024Q2,나\n2024,x,5,2024Q2,다\n2024,y,5,2024Q2,다\n", options);
    // 다 has said nothing yet: of x the others disagree, of y they do not.
    QCOMPARE(rowsOf(*plan), "|2024|x||total|spent||35||2024Q2|가||\n|2024|x||total|spent||36||2024Q2|나||\nX\n"
                            "|2024|y||total|spent||10||2024Q2|다||");
}

void TestReading::dayNumbers()
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

void TestReading::repairs()
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
    QCOMPARE(rowsOf(*named).substr(0, 12), "가||로봇");
    QCOMPARE(named->repaired, "[2] 1:2 \"어종\" -> \"업종\"; 2:1 \"***\" -> \"가\"");
}

void TestReading::repairsAreKept()
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

void TestReading::totalRows_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("skipped"); // total, title
    const QString budget = QStringLiteral("분야,사업명,예산액(원)");
    for (const char *word : {"합계", "소계", "계", "총계", "총합계", "합 계", "합  계", "합계(원)", "계(A)", "[합계]", "Sub-total", "Subtotal",
                             "Sub total", "TOTAL", "Grand total", "누계", "전체"}) {
        QTest::addRow("%s", word) << budget << QString::fromUtf8(word) + u",,30" << "1 0";
        QTest::addRow("%s behind a number", word) << QStringLiteral("연번,분야,사업명,예산액(원)") << u"," + QString::fromUtf8(word) + u",,30"
                                                  << "1 0";
    }
    QTest::newRow("a subtotal of one") << budget << QStringLiteral("가,소계,10") << "1 0";
    QTest::newRow("in the running number") << QStringLiteral("번호,분야,사업명,예산액(원)") << QStringLiteral("합계,,,30") << "1 0";
    QTest::newRow("in the date") << QStringLiteral("기준일,분야,사업명,예산액(원)") << QStringLiteral("계,,,30") << "1 0";
    QTest::newRow("whole beside a name is a name") << budget << QStringLiteral("가,전체,10") << "0 0";
    QTest::newRow("a name that holds the word") << budget << QStringLiteral("합계 관리,,10") << "0 0";
    QTest::newRow("in the note") << QStringLiteral("비고,분야,사업명,예산액(원)") << QStringLiteral("합계,가,나,10") << "0 0";
    for (const char *note : {"※ 비고", "주: 가상", "주1) 가상", "자료: 가상", "비고: 가상", "* 가상", "출처: 가상"})
        QTest::addRow("%s", note) << budget << QString::fromUtf8(note) + u",," << "0 1";
}

void TestReading::totalRows()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    QFETCH(QString, skipped);
    const QString lead = header.section(u',', 0, -4); // what stands before 분야
    const QString pad = lead.isEmpty() ? QString() : QStringLiteral(",");
    const QString date = lead == QStringLiteral("기준일") ? QStringLiteral("2024") : QString();
    const QString parts = date + pad + QStringLiteral("가,나,10\n") + date + pad + QStringLiteral("가,다,20\n");
    for (const QString &text : {row + u'\n' + parts, parts + row + u'\n'}) { // first and last
        const auto plan = Present().plan((header + u'\n' + text).toStdString(), yearEnd());
        QVERIFY(plan.ok());
        QCOMPARE(QStringLiteral("%1 %2").arg(plan->skipped.total).arg(plan->skipped.title), skipped);
        QCOMPARE(plan->read, skipped == QStringLiteral("0 0") ? 3 : 2);
        QCOMPARE(plan->errors, 0);
    }
}

void TestReading::pointsInAColumn_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("problems");
    QTest::newRow("only such") << "1.234 2.345" << "2:2 number.point";
    QTest::newRow("beside others") << "1.234 2.5" << "";
    QTest::newRow("beside plain thousands") << "1.234 2345" << "";
    QTest::newRow("below one") << "0.234 0.345" << "";
}

void TestReading::pointsInAColumn()
{
    QFETCH(QString, values);
    QFETCH(QString, problems);
    std::string text = "지표,실적,기준일\n";
    int number = 0;
    for (const QString &value : values.split(u' '))
        text += "k" + std::to_string(number++) + ',' + value.toStdString() + ",2024\n";
    const auto plan = Present().plan(text, yearEnd(Kind::Observations));
    std::string found;
    for (const Problem &problem : plan->problems) {
        if (problem.rule == "number.point")
            found += std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' ' + problem.rule;
    }
    QCOMPARE(found, problems.toStdString());
    // Where whole won or people are counted there is no such reading.
    const auto money = Present().plan("회계연도,예산단계,금액(원)\n2024,plan,1.234\n", yearEnd());
    QCOMPARE(problemsOf(*money), "!2:3 number.ambiguous");
    QCOMPARE(money->problems[0].args, (std::vector<std::string>{"1.234", "1234"}));
    QVERIFY(money->problems[0].suggestion.empty());
}

void TestReading::fingerprints_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s / %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("분야,예산액(천원)", " 분 야 ,예산액 (천원),,", true);
    row("분야,2024년 1분기", "분야,2024년 2분기", true);
    row("분야,2024Q4", "분야,2025Q1", true);
    row("분야,2024년 1/4분기 집행액", "분야,2025년 2/4분기 집행액", true);
    row("분야,'24.4분기", "분야,'25.1분기", true);
    row("분야,집행액(2024.9.30. 기준)", "분야,집행액(2024.12.31. 기준)", true);
    row("분야,2024년 상반기", "분야,2024년 하반기", true);
    row("분야,2024", "분야,2025년", true);
    row("분야,9월", "분야,10월", true);
    row("분야,예산액(천원)", "분야,예산액(백만원)", false);
    row("분야,예산액,집행액", "분야,집행액,예산액", false);
    row("분야,2024년", "분야,2024년,2025년", false); // what is remembered of columns goes by their number
    row("분야,1단계", "분야,2단계", false);
    row("분야,2024년 예산", "분야,2024년 집행", false);
}

void TestReading::fingerprints()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const auto fingerprint = [](const QString &header) {
        KeptRecord record;
        for (const QString &cell : header.split(u','))
            record.cells.push_back(cell.toStdString());
        return headerFingerprint(headerCells(std::span(&record, 1)));
    };
    QCOMPARE(fingerprint(one) == fingerprint(other), same);
    const auto plan = Present().plan("기업명,업종\n가,나\n");
    QCOMPARE(QString::fromStdString(plan->fingerprint), QString::fromStdString(fingerprint(QStringLiteral("기업명,업종"))));
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
