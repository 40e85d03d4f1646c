#include "db/figures/plan_comparison.h"

#include "db/figures/chart.h"
#include "db/figures/inspection.h"
#include "tests/db/figures/figures_testing.h"

#include <QRandomGenerator>

using namespace testing;
using db::Kind;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of\n1,2020,2022,2020-01-01\n2,2023,2024,2020-01-01\n";

std::optional<db::PlanComparison> compared(const SnapshotFromCsv &csv, const db::Look &look)
{
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look);
    return db::planComparison(view, db::PhaseList(view));
}

const db::PlanLine *lineOf(const db::PlanComparison &comparison, const char *key)
{
    for (const db::PlanLine &line : comparison.lines) {
        if (!line.rest && std::get<std::string>(line.name.args.front()).find(key) != std::string::npos)
            return &line;
    }
    return nullptr;
}

void addsUp(const db::PlanComparison &comparison)
{
    db::Value before = 0;
    db::Value after = 0;
    db::Value difference = 0;
    for (const db::PlanLine &line : comparison.lines) {
        before += line.before.known() ? line.before.value : 0;
        after += line.after.known() ? line.after.value : 0;
        difference += line.difference;
    }
    QCOMPARE(before, comparison.before.value);
    QCOMPARE(after, comparison.after.value);
    QCOMPARE(difference, comparison.after.value - comparison.before.value);
}

constexpr char TwoVersions[] = "1,,infra,,total,plan,260,2020-01-01,first\n1,,rnd,,total,plan,100,2020-01-01,first\n"
                               "1,,talent,,total,plan,40,2020-01-01,first\n"
                               "1,,infra,,total,plan,255,2021-06-01,second\n1,,rnd,,total,plan,120,2021-06-01,second\n"
                               "1,,startup,,total,plan,30,2021-06-01,second\n";

} // namespace

class TestPlanComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstTheVersionBefore();
    void againstTheDayOfTheComparison();
    void anotherPhaseIsNoVersion();
    void whatIsNotBrokenDownIsALine();
    void byTheBreakDownThatIsWhole();
    void oneVersionIsNone();
    void waterfallEndsWhereTheTableEnds();
    void linesOpenWhatTheyShow();
    void alwaysAddsUp();
};

void TestPlanComparison::againstTheVersionBefore()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(TwoVersions));
    const auto found = compared(csv, look("2021-12-31", "1"));
    QVERIFY(found);
    COMPARE_TEXT(found->by, "category");
    COMPARE_TEXT(found->dayBefore.text(), "2020-01-01");
    QCOMPARE(found->before.value, 400 * Eok);
    QCOMPARE(found->after.value, 405 * Eok);
    QCOMPARE(found->lines.size(), std::size_t{4});
    QCOMPARE(lineOf(*found, "infra")->difference, -5 * Eok);
    QCOMPARE(lineOf(*found, "talent")->difference, -40 * Eok); // gone
    QVERIFY(!lineOf(*found, "talent")->after.known());
    QVERIFY(!lineOf(*found, "startup")->before.known());
    COMPARE_TEXT(lineOf(*found, "rnd")->before.source, "first");
    COMPARE_TEXT(lineOf(*found, "rnd")->after.source, "second");
    QCOMPARE(found->lines.front().difference, -40 * Eok); // the largest change first
    addsUp(*found);
}

void TestPlanComparison::againstTheDayOfTheComparison()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(TwoVersions)).add(Kind::Budget, budget("1,,,,total,plan,500,2022-01-01,third\n"));
    db::Look seen = look("2022-12-31", "1");
    QCOMPARE(compared(csv, seen)->before.value, 405 * Eok);
    seen.compareTo = {db::Against::Day, db::PartialDate::parse("2020-12-31").value(), "1"};
    const auto found = compared(csv, seen);
    QCOMPARE(found->before.value, 400 * Eok);
    QCOMPARE(found->after.value, 500 * Eok);
    addsUp(*found);
}

void TestPlanComparison::anotherPhaseIsNoVersion()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(TwoVersions)).add(Kind::Budget, budget("2,,,,total,plan,900,2020-06-01,first\n"));
    db::Look seen = look("2021-12-31", "1");
    seen.compareTo = {db::Against::OtherPhase, db::PartialDate::parse("2020-12-31").value(), "2"};
    QCOMPARE(compared(csv, seen)->before.value, 400 * Eok);
}

void TestPlanComparison::whatIsNotBrokenDownIsALine()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,x,,total,plan,60,2020-01-01,a\n1,,y,,total,plan,30,2020-01-01,a\n"
                                 "1,,,,total,plan,100,2020-01-01,a\n1,,x,,total,plan,70,2021-01-01,a\n"
                                 "1,,y,,total,plan,30,2021-01-01,a\n1,,,,total,plan,115,2021-01-01,a\n"));
    const auto found = compared(csv, look("2021-12-31", "1"));
    QVERIFY(found->lines.back().rest);
    QCOMPARE(found->lines.back().before.value, 10 * Eok);
    QCOMPARE(found->lines.back().after.value, 15 * Eok);
    addsUp(*found);
}

void TestPlanComparison::byTheBreakDownThatIsWhole()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget("1,2020,,,total,plan,10,2020-01-01,a\n1,2021,,,total,plan,20,2020-01-01,a\n"
                                 "1,2022,,,total,plan,30,2020-01-01,a\n1,,x,,total,plan,25,2020-01-01,a\n"
                                 "1,,y,,total,plan,25,2020-01-01,a\n1,2022,,,total,plan,35,2021-01-01,a\n"
                                 "1,,x,,total,plan,30,2021-01-01,a\n"));
    const auto found = compared(csv, look("2021-12-31", "1"));
    COMPARE_TEXT(found->by, "year");
    QCOMPARE(lineOf(*found, "2022")->difference, 5 * Eok);
    addsUp(*found);

    SnapshotFromCsv all;
    all.add(Kind::Phases, Phases);
    all.add(Kind::Budget, budget("1,,,,total,plan,100,2020-01-01,a\n2,,,,total,plan,200,2020-01-01,a\n"
                                 "1,,,,total,plan,130,2021-01-01,b\n"));
    const auto phases = compared(all, look("2021-12-31", ""));
    COMPARE_TEXT(phases->by, "phase");
    QCOMPARE(phases->after.value, 330 * Eok);
    QCOMPARE(phases->lines.front().difference, 30 * Eok);
    addsUp(*phases);
}

void TestPlanComparison::oneVersionIsNone()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,100,2020-01-01,a\n1,,,,total,plan,100,2021-01-01,b\n"));
    QVERIFY(!compared(csv, look("2021-12-31", "1")));
    QVERIFY(!compared(SnapshotFromCsv(), look("2021-12-31", "1")));
    QVERIFY(db::chart("plan_steps", *csv.snapshot(), look("2021-12-31", "1"))->empty());
}

void TestPlanComparison::waterfallEndsWhereTheTableEnds()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(TwoVersions));
    const auto found = compared(csv, look("2021-12-31", "1"));
    const db::ChartDescription chart = *db::chart("plan_steps", *csv.snapshot(), look("2021-12-31", "1"));
    QVERIFY(chart.shape == db::ChartShape::Waterfall);
    const auto &points = chart.series.front().points;
    QCOMPARE(points.size(), std::size_t{6});
    QCOMPARE(points.front().value, found->before.value);
    QCOMPARE(points.back().value, found->after.value);
    db::Value level = points.front().value;
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        level += points[i].value;
        QVERIFY(points[i].ref.known()); // each bar leads to its source
        QVERIFY(points[i].figure.asOf.valid());
    }
    QCOMPARE(level, points.back().value);
    QVERIFY(chart.title.id == db::PhraseId::PlanStepped);
}

void TestPlanComparison::linesOpenWhatTheyShow()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(TwoVersions));
    const auto snapshot = csv.snapshot();
    const auto found = compared(csv, look("2021-12-31", "1"));
    for (const db::PlanLine &line : found->lines) {
        for (const auto &[ref, figure] : {std::pair(line.refBefore, line.before), std::pair(line.refAfter, line.after)}) {
            QCOMPARE(ref.known(), figure.known());
            if (ref.known())
                QCOMPARE(db::inspect(*snapshot, look("2021-12-31", "1"), ref)->figure.value, figure.value);
        }
    }
}

void TestPlanComparison::alwaysAddsUp()
{
    QRandomGenerator random(414);
    for (int round = 0; round < 60; ++round) {
        SnapshotFromCsv csv;
        csv.add(Kind::Phases, Phases);
        std::string rows;
        for (int version = 0; version < 4; ++version) {
            const std::string date = std::to_string(2020 + version) + "-03-01";
            const auto add = [&](const std::string &where, const char *funding) {
                if (random.bounded(3) > 0)
                    rows += "1," + where + ',' + funding + ",plan," + std::to_string(random.bounded(1, 900)) + ',' + date + ",s\n";
            };
            for (const char *category : {"a", "b", "c"}) {
                add(std::string(",") + category + ",", "total");
                add(std::string(",") + category + ",p", "total");
            }
            add(",,", "total");
            add(",,", "national");
            add("2021,,", "total");
        }
        csv.add(Kind::Budget, budget(rows));
        for (const char *day : {"2021-12-31", "2022-12-31", "2023-12-31"}) {
            if (const auto found = compared(csv, look(day, "1")))
                addsUp(*found);
        }
    }
}

QTEST_APPLESS_MAIN(TestPlanComparison)
#include "tst_plan_comparison.moc"
