#include "db/figures/chart.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;
using db::PhraseId;

namespace {

db::ChartDescription describe(const char *name, const SnapshotFromCsv &csv, const char *day)
{
    const auto chart = db::chart(name, *csv.snapshot(), look(day));
    if (!chart.ok())
        qFatal("no chart %s", name);
    return chart.value();
}

/// "10 30 -" of a series; none when the chart has no such series.
QByteArray values(const db::ChartDescription &chart, const char *key, db::Value unit)
{
    for (const db::ChartSeries &series : chart.series) {
        if (series.key != key)
            continue;
        QByteArrayList out;
        for (const db::ChartPoint &point : series.points)
            out += point.value == db::Null ? QByteArray("-") : QByteArray::number(static_cast<qint64>(point.value / unit));
        return out.join(' ');
    }
    return "none";
}

SnapshotFromCsv phases()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020,2022,2020-01-01\n2,2025,2029,2025-01-01\n");
    return csv;
}

} // namespace

class TestChartPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyYearByYear();
    void theBudgetWhereNothingIsSpent();
    void onePhaseAloneIsNotCompared();
    void milestonesYearByYear();
    void computingPowerAgainstItsPlan();
    void onePointIsNoCurve();
};

void TestChartPages::moneyYearByYear()
{
    SnapshotFromCsv csv = phases();
    csv.add(Kind::Budget, budget("1,2020,,,total,spent,10,2020-12-31,a\n1,2021,,,total,spent,20,2021-12-31,a\n"
                                 "2,2025,,,total,spent,5,2025-06-30,a\n1,2020,,,total,appropriated,99,2020-01-31,a\n"
                                 "2,2025,,,total,appropriated,88,2025-01-31,a\n"));
    const auto chart = describe("phases_budget", csv, "2025-06-30");
    QCOMPARE(values(chart, "spent_1", Eok), QByteArray("10 30 30"));
    QCOMPARE(values(chart, "spent_2", Eok), QByteArray("5"));
    QVERIFY(chart.unit == db::UnitKey::Won && chart.cumulative);
    QVERIFY(chart.title.id == PhraseId::PhasesAlignedMoney);
    QVERIFY(std::get<db::Value>(chart.title.args.at(3)) == 5 * Eok && std::get<db::Value>(chart.title.args.at(5)) == 10 * Eok);
    QVERIFY(chart.footnotes.front().id == PhraseId::PartialPeriod); // the year 2025 is not over
}

void TestChartPages::theBudgetWhereNothingIsSpent()
{
    SnapshotFromCsv csv = phases();
    csv.add(Kind::Budget, budget("1,2020,,,total,appropriated,99,2020-01-31,a\n2,2025,,,total,appropriated,88,2025-01-31,a\n"
                                 "1,2020,,,total,spent,10,2020-12-31,a\n"));
    const auto chart = describe("phases_budget", csv, "2025-12-31");
    QCOMPARE(values(chart, "appropriated_2", Eok), QByteArray("88"));
    QCOMPARE(values(chart, "spent_1", Eok), QByteArray("none"));
}

void TestChartPages::onePhaseAloneIsNotCompared()
{
    SnapshotFromCsv csv = phases();
    csv.add(Kind::Budget, budget("1,2020,,,total,spent,10,2020-12-31,a\n"));
    QVERIFY(describe("phases_budget", csv, "2025-12-31").empty());
}

void TestChartPages::milestonesYearByYear()
{
    SnapshotFromCsv csv = phases();
    csv.add(Kind::Milestones, "milestone,phase,planned_on,actual_on,as_of,source\n"
                              "a,1,2020-03,2020-05-01,2020-05-01,x\nb,1,,2022-03-01,2022-03-01,y\n"
                              "c,2,2026-12,,2025-02-01,z\n");
    const auto chart = describe("phases_milestones", csv, "2025-12-31");
    QCOMPARE(values(chart, "milestones_done_1", One), QByteArray("1 1 2"));
    QCOMPARE(values(chart, "milestones_done_2", One), QByteArray("0"));
    // Dated and sourced by the last that was done, or by what is planned.
    COMPARE_TEXT(chart.series.front().points.back().figure.source, "y");
    COMPARE_TEXT(chart.series.back().points.front().figure.source, "z");
    QVERIFY(chart.title.id == PhraseId::PhasesAligned);
}

void TestChartPages::computingPowerAgainstItsPlan()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Indicators, "indicator,name_ko,unit\ncompute_pf,연산,PF\n");
    csv.add(Kind::Observations, "indicator,value,as_of,source\ncompute_pf,8.85,2021-05-31,a\ncompute_pf,44.3,2023-06-30,b\n");
    csv.add(Kind::Targets, "indicator,due_on,value,as_of,source\ncompute_pf,2023-06-30,44.3,2022-05-17,a\n"
                           "compute_pf,2024-12-31,88.5,2022-02-23,c\n");
    const auto chart = describe("compute_over_time", csv, "2023-12-31");
    QCOMPARE(values(chart, "value", One / 100), QByteArray("885 4430"));
    QCOMPARE(values(chart, "plan_points", One / 100), QByteArray("4430 8850"));
    QVERIFY(chart.series.back().scenario == db::Scenario::Plan);
    QVERIFY(chart.title.id == PhraseId::ValueAndPlan);
    QCOMPARE(std::get<db::Value>(chart.title.args.at(2)), 44'300'000);
    QCOMPARE(std::get<db::Value>(chart.title.args.at(3)), 88'500'000);
    // A year earlier the second value is not there yet.
    const auto before = describe("compute_over_time", csv, "2022-12-31");
    QCOMPARE(values(before, "value", One / 100), QByteArray("885"));
}

void TestChartPages::onePointIsNoCurve()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Targets, "indicator,due_on,value,as_of,source\nstorage_pb,2024-12-31,107,2022-02-23,c\n");
    QVERIFY(describe("storage_over_time", csv, "2023-12-31").empty());
    csv.add(Kind::Observations, "indicator,value,as_of,source\nstorage_pb,20,2023-05-31,a\n");
    QVERIFY(!describe("storage_over_time", csv, "2023-12-31").empty());
}

QTEST_APPLESS_MAIN(TestChartPages)
#include "tst_chart_pages.moc"
