#include "db/exchange/encoding.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/layout.h"
#include "db/exchange/rejected_rows.h"
#include "tests/support/planning.h"

#include <QTest>

using namespace db;
using namespace support;

/// Tables as offices build them: rows of the header, totals, notes, points, every encoding.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everySpellingInEveryEncoding();
    void rowsOfTheHeader_data();
    void rowsOfTheHeader();
    void monthInTheHeader_data();
    void monthInTheHeader();
    void dataIsNoHeader();
    void totalRows_data();
    void totalRows();
    void pointsInAColumn_data();
    void pointsInAColumn();
    void pointsInOtherColumns();
    void fingerprints_data();
    void fingerprints();
};

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
    row("three_header_rows_repeated.csv", "8=8+0+0+0", "0 1 1", "|2024|가상 기반||national|appropriated||10||2024-12-31|||",
        "4:3 unit.assumed");
    row("quarters_newline_header.csv", "4=4+0+0+0", "0 0 0", "|2024|가상 기반||total|spent||1000000||2024Q1|||",
        "1:2 header.code; 1:5 header.cumulative; 1:6 header.cumulative");
    row("total_first_and_middle.csv", "3=3+0+0+0", "0 1 3", "||가상 기반|가 구축|total|appropriated||10000||2024-12-31|||", "");
    row("utf16be_no_mark.csv", "1=1+0+0+0", "0 0 0", "가상 과정|1|||||1204|||||2024-12-31|||", "");
    row("sep_line_mixed_ends.csv", "2=1+0+0+1", "0 0 0", "X", "!3:2 date.serial");
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
    QCOMPARE(rowTexts(*plan).substr(0, first.toStdString().size()), first.toStdString());
    QCOMPARE(problemsOf(*plan), problems.toStdString());
}

void TestReading::everySpellingInEveryEncoding()
{
    const char *const dates[] = {"2025-03-31", "2025.3.31", "2025. 3. 31.", "2025/03/31", "20250331", "2025년 3월 31일", "'25.3.31",
                                 "2025-03", "2025년 3월", "'21.3월", "2025Q1", "2025.1/4", "'24.1분기", "2025년 1분기", "2025 1/4분기",
                                 "2025", "２０２５．３．３１", "2025. 3. 31. 기준", "-", "없음", "2025-02-30", "03/04/25", "45747", "2025 상반기"};
    const char *const amounts[] = {"1234", "\"1,234\"", "1 234", "１２３", " 5221 ", "△5", "▲5", "-5", "(5)", "123백만원", "1억 2천만원",
                                   "3조 1400억원", "null", "N/A", "해당없음", "￦5", "1.234", "1e3", "0x1F", "nan", "5-", "12%", "1O0"};
    std::string text = "사업명,예산단계,금액(원),기준일,비고\r\n";
    int number = 0;
    for (const char *date : dates)
        text += "똠방 " + std::to_string(number++) + ",plan,7," + date + ",뷁\r\n";
    for (const char *amount : amounts)
        text += "펲시 " + std::to_string(number++) + ",집행," + amount + ",2025,샾\r\n";
    const auto expected = Present().plan(text);
    QVERIFY(expected.ok());
    QCOMPARE(countsOf(*expected), "47=34+0+0+13");

    const QString wide = QString::fromStdString(text);
    std::string korean;
    QVERIFY(encodeWindows949(text, korean));
    std::vector<std::pair<std::string, Encoding>> all{{"\xEF\xBB\xBF" + text, Encoding::Utf8}, {korean, Encoding::Windows949}};
    for (const bool bigEndian : {false, true}) {
        std::string bytes;
        for (const QChar c : wide) {
            const char high = static_cast<char>(c.unicode() >> 8);
            const char low = static_cast<char>(c.unicode() & 0xFF);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        const Encoding encoding = bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le;
        all.emplace_back((bigEndian ? std::string("\xFE\xFF") : std::string("\xFF\xFE")) + bytes, encoding);
        all.emplace_back(bytes, encoding);
    }
    for (const auto &[bytes, encoding] : all) {
        const auto plan = Present().plan(bytes);
        QVERIFY(plan.ok());
        QVERIFY(plan->encoding == encoding);
        QCOMPARE(rowTexts(*plan), rowTexts(*expected));
        QCOMPARE(problemsOf(*plan), problemsOf(*expected));
    }
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
    row("a unit in the group", "구분,\"예산액\n(백만원)\",\n,국비,시비\nx,1,2\n", 1, 2, "예산액\n(백만원) 국비|예산액\n(백만원) 시비");
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
    QVERIFY(rowsWithProblems(again, *plan, ProblemRows::Refused)->find("reason") != std::string::npos);
}

void TestReading::monthInTheHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asOf"); // as the caller says
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *text, const char *asOf, const char *rows, const char *problems = "") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(asOf) << QString::fromUtf8(rows)
                            << QString::fromLatin1(problems);
    };
    row("before every name", "과정명,기수,2025년02월_입교,2025년02월_수료\n가,1,20,10\n", "",
        "가|1||||20|10|||||2025-02|||", "1:3 header.month");
    row("other spellings", "과정명,기수,2025.2월 입교,'25년 2월 수료\n가,1,20,10\n", "", "가|1||||20|10|||||2025-02|||",
        "1:3 header.month");
    row("the caller's date comes first", "과정명,기수,2025년02월_입교\n가,1,20\n", "2024-12-31", "가|1||||20||||||2024-12-31|||");
    row("a title row comes first", "교육 현황 (2024. 9. 30. 기준),,\n과정명,기수,2025년02월_입교\n가,1,20\n", "",
        "가|1||||20||||||2024-09-30|||");
    row("a column comes first", "과정명,기수,2025년02월_입교,기준일\n가,1,20,2024-09-30\n", "", "가|1||||20||||||2024-09-30|||");
    row("two months are not one", "과정명,기수,수료,2025년01월_입교,2025년02월_입교\n가,1,5,20,30\n", "2024-12-31",
        "가|1|||||5|||||2024-12-31|||", "1:4 header.unknown; 1:5 header.unknown");
    row("a year is no month", "과정명,기수,수료,2025년 입교\n가,1,5,20\n", "2024-12-31", "가|1|||||5|||||2024-12-31|||",
        "1:4 header.unknown");
    row("a kind without as-of", "기업명,업종,2025년02월_고용인원\n가,로봇,7\n", "", "가||로봇|||||||||7||");
    row("columns of a wide table", "지표명,2025년01월,2025년02월\nmou,5,6\n", "",
        "mou|||5|||2025-01|||\nmou|||6|||2025-02|||", "1:0 kind.assumed; 2:1 indicator.unknown");
}

void TestReading::monthInTheHeader()
{
    QFETCH(QString, text);
    QFETCH(QString, asOf);
    QFETCH(QString, rows);
    QFETCH(QString, problems);
    ImportOptions options;
    if (!asOf.isEmpty())
        options.asOf = *PartialDate::parse(asOf.toStdString());
    const auto plan = Present().plan(text.toStdString(), options);
    QVERIFY(plan.ok());
    QCOMPARE(problemsOf(*plan), problems.toStdString());
    QCOMPARE(rowTexts(*plan), rows.toStdString());
}

/// A year and a word for a stage in a row of data look more like a budget's header than the header does.
void TestReading::dataIsNoHeader()
{
    ImportOptions options;
    options.kind = Kind::Budget;
    const auto plan = Present().plan("region,organization,fiscal_year,budget_type,budget_amount\n"
                                     "서울,시청,2025,본예산,\"6,960,000\"\n",
                                     options);
    QVERIFY(!plan.ok());
    QVERIFY(plan.error().code == ErrorCode::MissingColumn);
    QCOMPARE(plan.error().place.line, 1);
}

void TestReading::totalRows_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("skipped"); // total, title
    const QString budget = QStringLiteral("분야,사업명,예산액(원)");
    for (const char *word : {"합계", "소계", "계", "총계", "총합계", "합 계", "합  계", "합계(원)", "계(A)", "[합계]", "Sub-total", "Subtotal",
                             "Sub total", "TOTAL", "Grand total", "누계", "전체"}) {
        QTest::addRow("%s", word) << budget << QString::fromUtf8(word) + QStringLiteral(",,30") << "1 0";
        QTest::addRow("%s behind a number", word) << QStringLiteral("연번,분야,사업명,예산액(원)") << QStringLiteral(",") + QString::fromUtf8(word) + QStringLiteral(",,30")
                                                  << "1 0";
    }
    QTest::newRow("a subtotal of one") << budget << QStringLiteral("가,소계,10") << "1 0";
    QTest::newRow("in the running number") << QStringLiteral("번호,분야,사업명,예산액(원)") << QStringLiteral("합계,,,30") << "1 0";
    QTest::newRow("in the date") << QStringLiteral("기준일,분야,사업명,예산액(원)") << QStringLiteral("계,,,30") << "1 0";
    QTest::newRow("whole beside a name is a name") << budget << QStringLiteral("가,전체,10") << "0 0";
    QTest::newRow("a name that holds the word") << budget << QStringLiteral("합계 관리,,10") << "0 0";
    QTest::newRow("in the note") << QStringLiteral("비고,분야,사업명,예산액(원)") << QStringLiteral("합계,가,라,10") << "0 0";
    for (const char *note : {"※ 비고", "주: 가상", "주1) 가상", "자료: 가상", "비고: 가상", "* 가상", "출처: 가상", "최근 통계를 바탕으로 적었음."})
        QTest::addRow("%s", note) << budget << QString::fromUtf8(note) + QStringLiteral(",,") << "0 1";
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
    QTest::newRow("only such") << "1.234 2.345" << "!2:2 number.ambiguous; !3:2 number.ambiguous";
    QTest::newRow("beside what tells nothing") << "1.234 5 -7 0" << "!2:2 number.ambiguous";
    QTest::newRow("beside a grouped one") << "1.234 \"5,678\"" << "";
    QTest::newRow("beside a small fraction") << "0.234 1.234" << "";
    QTest::newRow("beside a percentage") << "1.234 98.5%" << "";
    QTest::newRow("negative") << "-1.234" << "!2:2 number.ambiguous";
    QTest::newRow("large with decimals") << "1234.567 1.234" << "";
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
        if (problem.rule == "number.ambiguous")
            found += (found.empty() ? "!" : "; !") + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' ' + problem.rule;
    }
    QCOMPARE(found, problems.toStdString());
    QCOMPARE(plan->rejected, problems.count(u'!'));
    QCOMPARE(plan->read, number);
    // Where whole won or people are counted there is no such reading.
    const auto money = Present().plan("회계연도,예산단계,금액(원)\n2024,plan,1.234\n", yearEnd());
    QCOMPARE(problemsOf(*money), "!2:3 number.ambiguous");
    QCOMPARE(money->problems[0].args, (std::vector<std::string>{"1.234", "1234"}));
    QVERIFY(money->problems[0].suggestion.empty());
}

void TestReading::pointsInOtherColumns()
{
    // Amounts in a unit, also in a table that is turned; a total is no row and tells nothing.
    const auto amounts = Present().plan("회계연도,분야,예산액(백만원)\n2024,가,1.234\n2024,나,2.345\n,합계,3.579\n", yearEnd());
    QCOMPARE(problemsOf(*amounts), "!2:3 number.ambiguous; !3:3 number.ambiguous");
    QCOMPARE(amounts->problems[0].args, (std::vector<std::string>{"1.234", "1234"}));
    QCOMPARE(countsOf(*amounts), "2=0+0+0+2");
    const auto wide = Present().plan("회계연도,분야,예산액(백만원),집행액(백만원)\n2024,가,1.234,5.5\n2024,나,7,8\n", yearEnd());
    QVERIFY(problemsOf(*wide).find("!2:3 number.ambiguous") != std::string::npos);
    QCOMPARE(countsOf(*wide), "4=2+0+0+2");
    // Under the program's own header a decimal is one, and is pointed out.
    const auto own = Present().plan("indicator,value,as_of\nk,1.234,2024\n", yearEnd(Kind::Observations));
    QVERIFY(problemsOf(*own).find("2:2 number.point") != std::string::npos);
    QCOMPARE(own->rejected, 0);
    // More of them than findings are kept.
    std::string many = "회계연도,분야,예산액(백만원)\n";
    constexpr std::int64_t rows = static_cast<std::int64_t>(ImportPlan::ProblemLimit) + 50;
    for (std::int64_t i = 0; i < rows; ++i)
        many += "2024,c" + std::to_string(i) + ",1.234\n";
    const auto all = Present().plan(many, yearEnd());
    QCOMPARE(all->errors, rows);
    QCOMPARE(all->rejected, rows);
    QCOMPARE(all->problems.size(), ImportPlan::ProblemLimit);
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
