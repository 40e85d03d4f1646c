#include "db/figures/conflicts.h"

#include "db/figures/adoption.h"
#include "db/figures/headline.h"
#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <vector>

using namespace testing;
using db::Disagreement;
using db::Kind;
using db::Type;

namespace {

/// "C amount 4296* 4119 | E amount 4296* 4061", values in 억원 or units.
QByteArray said(const SnapshotFromCsv &csv, const char *day, const char *phase = "")
{
    QByteArrayList out;
    for (const db::Conflict &conflict : db::conflicts(*csv.snapshot(), look(day, phase))) {
        QByteArray entry = conflict.nature == Disagreement::Conflict ? "C " : "E ";
        entry += QByteArray::fromStdString(conflict.column);
        for (const db::Claim &claim : conflict.claims) {
            const bool date = conflict.kind == Kind::Phases || conflict.kind == Kind::Milestones;
            entry += ' '
                     + (date ? QByteArray::fromStdString(db::PartialDate::fromCode(claim.value).text())
                             : QByteArray::number(claim.value / (conflict.kind == Kind::Budget ? Eok : One)))
                     + (claim.counts ? "*" : "");
        }
        out += entry;
    }
    return out.join(" | ");
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffers_data();
    void whatDiffers();
    void planVersions();
    void ownRevisionIsAnEarlierVersion();
    void newerClaimThatDoesNotCount();
    void growingSeriesAreNoConflict();
    void growingSeriesOfOneDay();
    void datesThatOverlap();
    void phasePeriodsAndTargets();
    void adoptionSettles();
    void coordinatesAndEvidence();
    void orderDoesNotDependOnTheFiles();
    void onlyOfTheLook();
    void countedInTheHeadline();
};

void TestConflicts::whatDiffers_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<qint64>("a");
    QTest::addColumn<bool>("approxA");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<bool>("approxB");
    QTest::addColumn<bool>("different");
    const auto row = [](const char *name, Type type, qint64 a, bool approxA, qint64 b, bool approxB, bool different) {
        QTest::newRow(name) << static_cast<int>(type) << a << approxA << b << approxB << different;
    };
    row("equal", Type::Money, 4116, false, 4116, false, false);
    row("by one", Type::Money, 4116, false, 4117, false, true);
    row("within its rounding", Type::Money, 4269, false, 4200, true, false);
    row("beyond its rounding", Type::Money, 4296, false, 4100, true, true);
    row("a whole unit", Type::Money, 4300, false, 4200, true, true);
    row("about a thousand", Type::Money, 4000, true, 4999, false, false);
    row("about, both", Type::Money, 4000, true, 4300, true, false);
    row("zero about", Type::Count, 0, true, 1, false, true);
    row("same month", Type::Date, 20211100, false, 20211122, false, false);
    row("year and month", Type::Date, 20220000, false, 20221100, false, false);
    row("neighbouring months", Type::Date, 20231000, false, 20231115, false, true);
    row("years", Type::Date, 20220000, false, 20230400, false, true);
}

void TestConflicts::whatDiffers()
{
    QFETCH(int, type);
    QFETCH(qint64, a);
    QFETCH(bool, approxA);
    QFETCH(qint64, b);
    QFETCH(bool, approxB);
    QFETCH(bool, different);
    QCOMPARE(db::differ(static_cast<Type>(type), a, approxA, b, approxB), different);
    QCOMPARE(db::differ(static_cast<Type>(type), b, approxB, a, approxA), different);
}

void TestConflicts::planVersions()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,4061,2019-12-05,a\n1,,,,total,plan,4116,2020-11-23,b\n"
                                 "1,,,,total,plan,4119,2022-01-24,c\n1,,,,total,plan,4296,2022-02-23,d\n"
                                 "1,,,,total,plan,4296,2022-03-01,e\n"));
    QCOMPARE(said(csv, "2019-12-31"), QByteArray());
    QCOMPARE(said(csv, "2020-12-31"), QByteArray("E amount 4116* 4061"));
    QCOMPARE(said(csv, "2022-03-31"), QByteArray("C amount 4296* 4119 | E amount 4296* 4116 4061"));
}

void TestConflicts::ownRevisionIsAnEarlierVersion()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,100,2022-03-01,\n1,,,,total,plan,120,2022-09-01,\n"));
    QCOMPARE(said(csv, "2022-12-31"), QByteArray("E amount 120* 100"));
}

void TestConflicts::newerClaimThatDoesNotCount()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, "phase,funding,stage,amount,unit,as_of,source,approx\n"
                          "1,total,plan,4269,억원,2024-12-27,a,\n1,total,plan,4000,억원,2025-08-18,b,1\n"
                          "1,total,plan,4500,억원,2025-09-18,c,1\n");
    QCOMPARE(said(csv, "2025-12-31"), QByteArray("C amount 4500 4269*")); // about 4000 may stand for 4269
}

void TestConflicts::growingSeriesAreNoConflict()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,50,2020-11-06,a\nmou,52,2020-11-17,b\nmou,95,2021-06-01,c\n");
    csv.add(Kind::Budget, budget("1,2020,,,total,spent,10,2020-06-30,a\n1,2020,,,total,spent,20,2020-09-30,b\n"));
    QCOMPARE(said(csv, "2021-12-31"), QByteArray());
}

void TestConflicts::growingSeriesOfOneDay()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, "source,rank\ngood,1\n");
    csv.add(Kind::Observations, "indicator,value,as_of,source,approx\nmou,121,2021-10-21,a,\nmou,122,2021-10-21,good,\n"
                                "mou,121,2021-10-21,c,\nmou,130,2021-12-01,a,\nmou,130,2021-12-01,d,\n"
                                "office,160,2021-12-01,a,\noffice,160,2021-12-01,b,1\n");
    QCOMPARE(said(csv, "2022-12-31"), QByteArray("C value 122* 121 121"));
    QCOMPARE(said(csv, "2021-10-20"), QByteArray());
}

void TestConflicts::datesThatOverlap()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,121,2021-10,a\nmou,122,2021-10-21,b\n"
                                "mou,200,2022-01,a\nmou,201,2022-02-01,b\n");
    QCOMPARE(said(csv, "2022-12-31"), QByteArray("C value 121* 122"));
    QCOMPARE(said(csv, "2021-10-25"), QByteArray()); // the month is not over: only one is known
}

void TestConflicts::phasePeriodsAndTargets()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of,source\n2,2025,2028,2019-08-22,a\n2,2025,2029,2021-11-30,b\n"
                          "2,2026,2030,2025-08-22,c\n");
    csv.add(Kind::Targets, "indicator,due_on,value,as_of,source\nmou,2024,310,2021-11-06,a\nmou,2024,300,2021-12-18,b\n"
                           "mou,2030,1000,2021-12-18,b\n");
    csv.add(Kind::Milestones, "milestone,planned_on,actual_on,as_of,source\ndc,2021-01,,2021-01-03,a\ndc,2021-05,,2021-02-04,b\n"
                              "dc,,2023-04,2023-04,a\ndc,,2022,2023-07-23,b\n");
    QCOMPARE(said(csv, "2025-12-31"),
             QByteArray("E starts_on 2026* 2025 2025 | E ends_on 2030* 2029 2028 | C actual_on 2022* 2023-04 | C value 300* 310"));
}

void TestConflicts::adoptionSettles()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,4061,2021-12-05,a\n1,,,,total,plan,4119,2022-01-24,c\n"
                                 "1,,,,total,plan,4296,2022-02-23,d\n1,,,,total,plan,4295,2023-01-31,e\n"));
    csv.add(Kind::Decisions, "decision,type,subject,as_of,reason\nd1,adopt,"
                                 + db::adoptionSubject(*csv.snapshot(), Kind::Budget, 1, db::col::budget::Amount)
                                 + ",2022-03-01,checked\n");
    QCOMPARE(said(csv, "2022-12-31"), QByteArray());
    QCOMPARE(said(csv, "2023-12-31"), QByteArray("E amount 4295* 4119"));
}

void TestConflicts::coordinatesAndEvidence()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, "phase,fiscal_year,category,funding,stage,scope,amount,revision,as_of,source\n"
                          "1,2022,infra,national,plan,nhn,1,본예산,2022-01-24,c\n1,2022,infra,national,plan,nhn,2,추경,2022-02-23,d\n");
    const auto found = db::conflicts(*csv.snapshot(), look("2022-12-31"));
    QCOMPARE(found.size(), std::size_t{1});
    const std::vector<std::pair<std::string, std::string>> coordinates{
        {"phase", "1"}, {"fiscal_year", "2022"}, {"category", "infra"}, {"funding", "national"}, {"stage", "plan"}, {"scope", "nhn"}};
    QVERIFY(found[0].coordinates == coordinates);
    QVERIFY(found[0].kind == Kind::Budget);
    COMPARE_TEXT(found[0].claims[0].source, "d");
    COMPARE_TEXT(found[0].claims[0].revision, "추경");
    COMPARE_TEXT(found[0].claims[1].asOf.text(), "2022-01-24");
    QCOMPARE(found[0].claims[1].changeSet, 1);
    QVERIFY(found[0].claims[1].version > 0 && found[0].claims[0].version > found[0].claims[1].version);
}

void TestConflicts::orderDoesNotDependOnTheFiles()
{
    const std::string rows[] = {budget("10,,,,total,plan,1,2022-01-24,c\n10,,,,total,plan,2,2022-02-23,d\n"),
                                budget("2,,,,total,plan,3,2022-01-24,c\n2,,,,total,plan,4,2022-02-23,d\n"),
                                budget("2,2022,,,total,plan,5,2022-01-24,c\n2,2022,,,total,plan,6,2022-02-23,d\n"),
                                budget("2,,x,,total,plan,7,2022-01-24,c\n2,,x,,total,plan,8,2022-02-23,d\n")};
    const QByteArray expected("C amount 4* 3 | C amount 8* 7 | C amount 6* 5 | C amount 2* 1");
    std::vector<int> order{0, 1, 2, 3};
    do {
        SnapshotFromCsv csv;
        for (const int each : order)
            csv.add(Kind::Budget, rows[each]);
        QCOMPARE(said(csv, "2022-12-31"), expected);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestConflicts::onlyOfTheLook()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,10,2022-01-24,c\n1,,,,total,plan,20,2022-02-23,d\n"
                                 "2,,,,total,plan,30,2022-01-24,c\n2,,,,total,plan,40,2022-02-23,d\n"));
    QCOMPARE(said(csv, "2022-12-31", "2"), QByteArray("C amount 40* 30"));
    QCOMPARE(said(csv, "2022-12-31").count('C'), 2);
}

void TestConflicts::countedInTheHeadline()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,10,2021-01-24,c\n1,,,,total,plan,15,2022-01-24,c\n"
                                 "1,,,,total,plan,20,2022-02-23,d\n"));
    QCOMPARE(db::conflicts(*csv.snapshot(), look("2022-12-31")).size(), std::size_t{2});
    QCOMPARE(db::headline(*csv.snapshot(), look("2022-12-31")).conflicts, 1); // earlier versions are no conflict
}

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
