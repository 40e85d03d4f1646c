#include "db/figures/claims.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

constexpr char Sources[] = "source,rank\nministry,2\ncity,2\npaper,6\nunranked,\n";
constexpr char Header[] = "indicator,phase,scope,value,as_of,source,approx\n";

db::Value counting(const db::Snapshot &snapshot, const char *day)
{
    const db::View view(snapshot, look(day));
    const db::Claims claims(view, Kind::Observations);
    if (claims.figures() != 1)
        return -1;
    const auto claim = claims.at(0, db::col::observations::Value);
    return claim ? claim->value / One : db::Null;
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichClaimCounts_data();
    void whichClaimCounts();
    void laterChangeSetBeatsEarlier();
    void withdrawnFromItsDate();
    void eachColumnIsItsOwnClaim();
    void namesThatFoldAlikeAreOneFigure();
    void adoption_data();
    void adoption();
    void laterDecisionBeatsEarlier();
    void subjectSurvivesAnyText();
    void subjectsThatNameNoClaim_data();
    void subjectsThatNameNoClaim();
    void monthsKeepToTheMonth();
};

void TestClaims::whichClaimCounts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *name, const char *rows, const char *day, qint64 value) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(day) << value;
    };
    row("none yet", "x,,,10,2021-05-01,city,\n", "2021-04-30", db::Null);
    row("on its day", "x,,,10,2021-05-01,city,\n", "2021-05-01", 10);
    row("the latest", "x,,,20,2021-06-01,city,\nx,,,10,2021-05-01,city,\n", "2021-12-31", 20);
    row("not one to come", "x,,,20,2021-06-01,city,\nx,,,10,2021-05-01,city,\n", "2021-05-31", 10);
    row("a month by its last day", "x,,,20,2021-05,city,\nx,,,10,2021-05-20,city,\n", "2021-05-31", 20);
    row("a month is not over", "x,,,20,2021-05,city,\nx,,,10,2021-05-20,city,\n", "2021-05-30", 10);
    row("a quarter by its last day", "x,,,20,2021Q2,city,\nx,,,10,2021-06-29,city,\n", "2021-06-30", 20);
    row("a year by its last day", "x,,,20,2021,city,\nx,,,10,2021-12-30,city,\n", "2021-12-30", 10);
    row("about does not displace", "x,,,4269,2024-12-27,city,\nx,,,4200,2025-04-09,paper,1\n", "2025-12-31", 4269);
    row("about on the same day", "x,,,4269,2024-12-27,paper,\nx,,,4200,2024-12-27,,1\n", "2025-12-31", 4269);
    row("a year less a day", "x,,,4269,2024-12-27,city,\nx,,,4300,2025-12-26,paper,1\n", "2026-12-31", 4269);
    row("a year to the day", "x,,,4269,2024-12-27,city,\nx,,,4300,2025-12-27,paper,1\n", "2026-12-31", 4300);
    row("about against about", "x,,,40,2024-12-27,city,1\nx,,,43,2025-02-01,paper,1\n", "2026-12-31", 43);
    row("exact after about", "x,,,40,2024-12-27,city,1\nx,,,41,2025-02-01,paper,\n", "2026-12-31", 41);
    row("an exact one to come does not protect", "x,,,40,2024-12-27,city,1\nx,,,41,2025-02-01,paper,\n", "2025-01-01", 40);
    row("better rank", "x,,,10,2021-05-01,paper,\nx,,,20,2021-05-01,ministry,\n", "2021-12-31", 20);
    row("own books before any source", "x,,,10,2021-05-01,,\nx,,,20,2021-05-01,ministry,\n", "2021-12-31", 10);
    row("no rank is 5", "x,,,10,2021-05-01,paper,\nx,,,20,2021-05-01,unranked,\n", "2021-12-31", 20);
    row("an unknown source is 5", "x,,,10,2021-05-01,paper,\nx,,,20,2021-05-01,stranger,\n", "2021-12-31", 20);
    row("date before rank", "x,,,10,2021-05-02,paper,\nx,,,20,2021-05-01,ministry,\n", "2021-12-31", 10);
    row("source key in order", "x,,,10,2021-05-01,ministry,\nx,,,20,2021-05-01,city,\n", "2021-12-31", 20);
    row("zero is a value", "x,,,10,2021-05-01,city,\nx,,,0,2021-06-01,city,\n", "2021-12-31", 0);
    row("a blank claims nothing", "x,,,10,2021-05-01,city,\nx,,,,2021-06-01,city,\n", "2021-12-31", 10);
}

void TestClaims::whichClaimCounts()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, day);
    QFETCH(qint64, value);
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, Sources).add(Kind::Observations, Header + rows.toStdString());
    QCOMPARE(counting(*csv.snapshot(), day.constData()), value);
}

void TestClaims::laterChangeSetBeatsEarlier()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, Sources)
        .add(Kind::Observations, std::string(Header) + "x,,,20,2021-05-01,ministry,\n")
        .add(Kind::Observations, std::string(Header) + "x,,,10,2021-05-01,city,\n");
    QCOMPARE(counting(*csv.snapshot(), "2021-12-31"), 10); // equal rank: stated later
    csv.add(Kind::Observations, std::string(Header) + "x,,,30,2021-05-01,ministry,\n");
    QCOMPARE(counting(*csv.snapshot(), "2021-12-31"), 30);
}

void TestClaims::withdrawnFromItsDate()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header) + "x,,,10,2021-05-01,city,\nx,,,30,2022-01-01,city,\n");
    csv.withdraw(Kind::Observations, std::string(Header) + "x,,,,2021-08-01,city,\n");
    const auto snapshot = csv.snapshot();
    QCOMPARE(counting(*snapshot, "2021-07-31"), 10);
    QCOMPARE(counting(*snapshot, "2021-08-01"), db::Null);
    QCOMPARE(counting(*snapshot, "2021-12-31"), db::Null);
    QCOMPARE(counting(*snapshot, "2022-01-01"), 30);
}

void TestClaims::eachColumnIsItsOwnClaim()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Training, "course,cohort,applicants,admitted,graduated,as_of,source\n"
                            "a,1,100,50,,2021-01-01,city\n"
                            "a,1,,48,40,2021-06-01,city\n");
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look("2021-12-31"));
    const db::Claims claims(view, Kind::Training);
    QCOMPARE(claims.figures(), std::size_t{1});
    COMPARE_TEXT(day(claims.figureAt(0, db::col::training::Applicants)), "2021-01-01");
    QCOMPARE(claims.figureAt(0, db::col::training::Admitted).value, 48);
    QCOMPARE(claims.figureAt(0, db::col::training::Graduated).value, 40);
    QVERIFY(!claims.figureAt(0, db::col::training::Quota).known());
}

void TestClaims::namesThatFoldAlikeAreOneFigure()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Training, "course,cohort,graduated,as_of,source\n"
                            "AI 사관학교,1,155,2020-11-27,a\n"
                            "ai사관학교,1,156,2020-12-01,b\n"
                            "AI 사관학교,2,157,2021-12-08,a\n");
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look("2021-12-31"));
    const db::Claims claims(view, Kind::Training);
    QCOMPARE(claims.figures(), std::size_t{2});
    QCOMPARE(claims.figureAt(0, db::col::training::Graduated).value, 156);
    QCOMPARE(claims.rows(0).size(), std::size_t{2});
}

void TestClaims::adoption_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<qint64>("value");
    QTest::newRow("before the adopted claim: as ever") << QByteArray("2021-03-31") << qint64{10};
    QTest::newRow("from its date") << QByteArray("2021-04-01") << qint64{20};
    QTest::newRow("against a later claim of its year") << QByteArray("2021-12-31") << qint64{20};
    QTest::newRow("a claim of the next year competes") << QByteArray("2022-01-15") << qint64{40};
}

void TestClaims::adoption()
{
    QFETCH(QByteArray, day);
    QFETCH(qint64, value);
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header)
                                    + "x,,,10,2021-03-01,city,\nx,,,20,2021-04-01,paper,1\n"
                                      "x,,,30,2021-11-01,ministry,\nx,,,40,2022-01-15,city,\n");
    const std::string subject = db::adoptionSubject(*csv.snapshot(), Kind::Observations, 1, db::col::observations::Value);
    COMPARE_TEXT(subject, "observations.value|indicator=x|as_of=2021-04-01|source=paper");
    csv.add(Kind::Decisions, "decision,type,subject,as_of,reason\nd1,adopt," + subject + ",2023-01-01,checked\n");
    QCOMPARE(counting(*csv.snapshot(), day.constData()), value);
}

void TestClaims::laterDecisionBeatsEarlier()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header) + "x,,,10,2021-03-01,city,\nx,,,20,2021-04-01,paper,\n"
                                                      "x,,,30,2021-05-01,ministry,\nx,,,40,2022-05-01,city,\n"
                                                      "x,,,50,2022-06-01,paper,\n");
    const auto before = csv.snapshot();
    const auto decide = [&](const char *name, std::size_t row) {
        csv.add(Kind::Decisions, std::string("decision,type,subject\n") + name + ",adopt,"
                                     + db::adoptionSubject(*before, Kind::Observations, row, db::col::observations::Value)
                                     + '\n');
    };
    decide("first", 0);
    QCOMPARE(counting(*csv.snapshot(), "2021-12-31"), 10);
    decide("second", 1);
    QCOMPARE(counting(*csv.snapshot(), "2021-12-31"), 20);
    QCOMPARE(counting(*csv.snapshot(), "2022-12-31"), 50);
    decide("third", 3);
    QCOMPARE(counting(*csv.snapshot(), "2022-12-31"), 40);
    QCOMPARE(counting(*csv.snapshot(), "2021-12-31"), 20); // not yet dated
}

void TestClaims::subjectSurvivesAnyText()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, "phase,fiscal_year,category,project,funding,stage,amount,as_of,source\n"
                          "1,2024,a|b=c%7C,\"프로젝트\n둘\",national,spent,3,2024-06-30,S|1\n");
    const auto snapshot = csv.snapshot();
    const std::string subject = db::adoptionSubject(*snapshot, Kind::Budget, 0, db::col::budget::Amount);
    QCOMPARE(QByteArray::fromStdString(subject).count('|'), 8);
    QVERIFY(subject.find('\n') == std::string::npos);
    const auto adoption = db::parseAdoption(*snapshot, subject);
    QVERIFY(adoption.has_value());
    std::size_t next = 0;
    for (const db::Column &column : db::info(Kind::Budget).columns) {
        if (!column.identifies())
            continue;
        const db::Value cell = snapshot->table(Kind::Budget).at(0, db::info(Kind::Budget).find(column.key));
        QCOMPARE(adoption->identity[next++], column.type == db::Type::Text ? snapshot->texts->folded(cell) : cell);
    }
}

void TestClaims::subjectsThatNameNoClaim_data()
{
    QTest::addColumn<QByteArray>("subject");
    for (const char *subject : {"", "budget", "budget.amount", "nothing.amount|phase=1", "budget.nothing|phase=1",
                                "budget.phase|phase=1", "companies.jobs|company=x", "observations.value|indicator=unknown"})
        QTest::newRow(subject) << QByteArray(subject);
}

void TestClaims::subjectsThatNameNoClaim()
{
    QFETCH(QByteArray, subject);
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header) + "x,,,10,2021-03-01,city,\n");
    QVERIFY(!db::parseAdoption(*csv.snapshot(), subject.toStdString()).has_value());
}

void TestClaims::monthsKeepToTheMonth()
{
    const auto moved = [](const char *from, int months) {
        return db::PartialDate::ofDay(db::plusMonths(db::PartialDate::parse(from)->lastDay(), months)).text();
    };
    COMPARE_TEXT(moved("2024-02-29", 12), "2025-02-28");
    COMPARE_TEXT(moved("2024-12-31", -3), "2024-09-30");
    COMPARE_TEXT(moved("2024-05-15", -3), "2024-02-15");
}

QTEST_APPLESS_MAIN(TestClaims)
#include "tst_claims.moc"
