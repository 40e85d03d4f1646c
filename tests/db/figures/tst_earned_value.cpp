#include "db/figures/earned_value.h"

#include "db/figures/chart.h"
#include "db/figures/milestones.h"
#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

std::optional<db::EarnedValue> earned(const SnapshotFromCsv &csv, const char *day)
{
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look(day, "1"));
    return db::earnedValue(db::milestoneFigures(view), view.day());
}

constexpr char Weighted[] = "milestone,phase,weight,planned_on,actual_on,as_of\na,1,20,2023-03-31,2023-04-15,2023-12-31\n"
                            "b,1,30,2023-09-30,,2023-12-31\nc,1,12.5,2024-06-30,2023-12-01,2023-12-31\n"
                            "d,1,40,2024-12-31,,2023-12-31\ne,1,,2023-01-31,2023-01-31,2023-12-31\n";

} // namespace

class TestEarnedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsPlannedAndDone();
    void nothingWithoutWeights();
    void nothingPlannedIsNoIndex();
    void theCurvesEndAtTheirSums();
};

void TestEarnedValue::weightsPlannedAndDone()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, Weighted);
    const auto found = earned(csv, "2023-12-31");
    QVERIFY(found);
    QCOMPARE(found->planned, 50 * One);                // a and b
    QCOMPARE(found->earned, 32 * One + One / 2);       // a, and c before its time
    QCOMPARE(found->total, 102 * One + One / 2);
    QCOMPARE(found->weighted, 4);
    QCOMPARE(found->milestones, 5);
    QCOMPARE(found->spi().share(), 0.65);
}

void TestEarnedValue::nothingWithoutWeights()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, "milestone,phase,planned_on,as_of\na,1,2023-03-31,2023-12-31\n");
    QVERIFY(!earned(csv, "2023-12-31"));
    QVERIFY(db::chart("earned_value", *csv.snapshot(), look("2023-12-31", "1"))->empty());
    csv.add(Kind::Milestones, "milestone,phase,weight,planned_on,as_of\nb,1,0,2023-03-31,2023-12-31\n");
    QVERIFY(!earned(csv, "2023-12-31"));
}

void TestEarnedValue::nothingPlannedIsNoIndex()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, "milestone,phase,weight,planned_on,as_of\na,1,20,2025-03-31,2023-01-01\n");
    const auto found = earned(csv, "2023-12-31");
    QVERIFY(found && !found->spi().known());
}

void TestEarnedValue::theCurvesEndAtTheirSums()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, Weighted);
    const db::ChartDescription chart = *db::chart("earned_value", *csv.snapshot(), look("2023-12-31", "1"));
    QCOMPARE(chart.series.size(), std::size_t{2});
    QCOMPARE(chart.series[0].points.back().value, 102 * One + One / 2);
    QCOMPARE(chart.series[1].points.back().value, 32 * One + One / 2);
    COMPARE_TEXT(chart.series[1].points.back().at.text(), "2023-12-31"); // and no further
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points)
            QVERIFY(point.ref.known());
    }
}

QTEST_APPLESS_MAIN(TestEarnedValue)
#include "tst_earned_value.moc"
