#include "db/figures/headline.h"
#include "db/figures/sparkline.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of,source\n1,2020,2024,2019-12-31,p\n2,2025,2029,2021-11-30,p\n"
                          "2,2026,2030,2025-08-22,q\n";

db::TrainingFigures training(const char *rows, const char *day, const char *phase = "")
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Training,
            std::string("course,cohort,phase,admitted,graduated,surveyed,employed,ended_on,as_of,source\n") + rows);
    return db::headline(*csv.snapshot(), look(day, phase)).training;
}

db::MilestoneFigures milestones(const char *rows, const char *day, const char *phase = "")
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, std::string("milestone,title_ko,phase,planned_on,actual_on,as_of,source\n") + rows);
    return db::headline(*csv.snapshot(), look(day, phase)).milestones;
}

} // namespace

/// Training, milestones, phase periods, and how figures moved from quarter to quarter.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohortsThatEnded();
    void ratesOverCohortsWithBothNumbers();
    void cohortWithoutAnEnd();
    void cohortsOfAPhase();
    void trainingUnknownIsNull();
    void milestoneStates_data();
    void milestoneStates();
    void slips();
    void planKnownThen();
    void aPlanNamedMoreExactlyHasNotSlipped();
    void milestonesOfAPhase();
    void periodAsKnown_data();
    void periodAsKnown();
    void elapsed();
    void sparklineOfQuarters();
    void sparklineMeasures();
};

void TestProgress::cohortsThatEnded()
{
    const char *rows = "a,1,1,180,155,,,2020-11-27,2020-11-27,x\na,2,1,180,157,,,2021-12-08,2021-12-08,x\n"
                       "a,3,1,330,,,,2022-12-15,2022-06-01,x\n";
    QCOMPARE(training(rows, "2020-11-26").graduated, db::Null);
    QCOMPARE(training(rows, "2020-11-27").graduated, 155);
    const db::TrainingFigures found = training(rows, "2022-12-31");
    QCOMPARE(found.graduated, 312);
    QCOMPARE(found.cohorts, 3);
    QCOMPARE(found.admitted, 690);
    QCOMPARE(training(rows, "2022-12-14").cohorts, 2);
}

void TestProgress::ratesOverCohortsWithBothNumbers()
{
    const db::TrainingFigures found =
        training("a,1,1,180,155,150,90,2020-11-27,2020-11-27,x\na,2,1,,157,140,,2021-12-08,2021-12-08,x\n"
                 "a,3,1,330,302,,,2022-12-15,2022-12-15,x\n", "2022-12-31");
    QCOMPARE(found.completion.numerator, 155 + 302);
    QCOMPARE(found.completion.denominator, 180 + 330);
    QCOMPARE(found.completionCohorts, 2);
    QCOMPARE(found.employment.numerator, 90);
    QCOMPARE(found.employment.denominator, 150);
    QCOMPARE(found.employmentCohorts, 1);
    QCOMPARE(found.surveyed, 290);
    QCOMPARE(found.employed, 90);
}

void TestProgress::cohortWithoutAnEnd()
{
    const db::TrainingFigures found =
        training("a,1,1,180,155,,,,2020-11-27,x\na,2,1,180,,,,,2021-06-15,x\n", "2021-12-31");
    QCOMPARE(found.cohorts, 1); // graduates are claimed: it has ended
    QCOMPARE(found.graduated, 155);
}

void TestProgress::cohortsOfAPhase()
{
    const char *rows = "a,5,1,,305,,,2024-11-26,2024-11-26,x\na,6,2,,307,,,2025-12-11,2025-12-11,x\n"
                       "b,1,,,40,,,2023-06-30,2023-06-30,x\nb,2,,,50,,,2026-06-30,2026-06-30,x\n";
    QCOMPARE(training(rows, "2026-12-31", "1").graduated, 345);
    QCOMPARE(training(rows, "2026-12-31", "2").graduated, 357);
    QCOMPARE(training(rows, "2026-12-31").graduated, 702);
}

void TestProgress::trainingUnknownIsNull()
{
    const db::TrainingFigures found = training("", "2021-12-31");
    for (const db::Value value : {found.graduated, found.admitted, found.employed, found.surveyed})
        QCOMPARE(value, db::Null);
    QCOMPARE(found.cohorts, 0);
    QVERIFY(!found.completion.known());
}

void TestProgress::milestoneStates_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, const char *cells, const char *day, const char *state) {
        QTest::newRow(name) << QByteArray(cells) << QByteArray(day) << QByteArray(state);
    };
    row("far away", "2021-12-31,,2021-01-01", "2021-06-30", "");
    row("90 days before", "2021-09-28,,2021-01-01", "2021-06-30", "soon");
    row("91 days before", "2021-09-29,,2021-01-01", "2021-06-30", "");
    row("today", "2021-06-30,,2021-01-01", "2021-06-30", "soon");
    row("yesterday", "2021-06-29,,2021-01-01", "2021-06-30", "late");
    row("this month", "2021-06,,2021-01-01", "2021-06-30", "soon");
    row("last month", "2021-05,,2021-01-01", "2021-06-30", "late");
    row("this year", "2021,,2021-01-01", "2021-12-31", "soon");
    row("done", "2021-05,2021-06-30,2021-06-30", "2021-06-30", "done");
    row("done, not yet known", "2021-05,2021-06-20,2021-07-05", "2021-06-30", "none");
    row("done without a plan", ",2021-06-20,2021-06-20", "2021-06-30", "done");
    row("without any date", ",,2021-06-20", "2021-06-30", "");
    row("without any date, not yet known", ",,2021-07-20", "2021-06-30", "none");
    row("done at a date to come", ",2021-12,2021-06-20", "2021-06-30", "");
}

void TestProgress::milestoneStates()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, state);
    const db::MilestoneFigures found = milestones(("m,제목,1," + row + ",s\n").constData(), day.constData());
    if (state == "none") {
        QCOMPARE(found.total, 0);
        return;
    }
    QCOMPARE(found.total, 1);
    QCOMPARE(found.done, state == "done" ? 1 : 0);
    QCOMPARE(found.late, state == "late" ? 1 : 0);
    QCOMPARE(found.dueSoon, state == "soon" ? 1 : 0);
}

void TestProgress::slips()
{
    const char *rows = "dc,착공,1,2021-01,,2021-01-03,e\ndc,착공,1,2021-05,,2021-02-04,f\ndc,착공,1,,2021-11-22,2021-11-22,g\n";
    db::MilestoneState found = milestones(rows, "2021-01-31").milestones.front();
    COMPARE_TEXT(dateOf(found.plan), "2021-01");
    QVERIFY(!found.previousPlan.known());
    QCOMPARE(found.slipDays.value(), 0);
    found = milestones(rows, "2021-06-30").milestones.front();
    COMPARE_TEXT(dateOf(found.firstPlan), "2021-01");
    COMPARE_TEXT(dateOf(found.previousPlan), "2021-01");
    COMPARE_TEXT(dateOf(found.plan), "2021-05");
    COMPARE_TEXT(found.plan.source, "f");
    QCOMPARE(found.slipDays.value(), 120); // 31 January to 31 May
    QCOMPARE(found.slipSincePrevious.value(), 120);
    QVERIFY(found.late);
    found = milestones(rows, "2021-12-31").milestones.front();
    COMPARE_TEXT(dateOf(found.actual), "2021-11-22");
    QVERIFY(found.done && !found.late);
    QCOMPARE(found.slipDays.value(), 295);
    QCOMPARE(found.slipSincePrevious.value(), 175);
}

void TestProgress::planKnownThen()
{
    // The same plan said twice is no revision; a plan that lost on its day never counted.
    const char *rows = "m,제목,1,2023,,2021-11-21,b\nm,제목,1,2024,,2021-11-21,c\nm,제목,1,2023,,2021-11-22,a\n"
                       "m,제목,1,2023-12,,2022-05-17,k\n";
    const db::MilestoneState found = milestones(rows, "2022-12-31").milestones.front();
    COMPARE_TEXT(dateOf(found.firstPlan), "2023");
    COMPARE_TEXT(dateOf(found.previousPlan), "2023");
    COMPARE_TEXT(dateOf(found.plan), "2023-12");
    QCOMPARE(found.slipDays.value(), 0);
}

void TestProgress::aPlanNamedMoreExactlyHasNotSlipped()
{
    const char *rows = "m,제목,1,2024,,2020-02-07,a\nm,제목,1,2024-11,,2023-07-23,b\nm,제목,1,2025-01,,2024-12-20,c\n";
    db::MilestoneState found = milestones(rows, "2023-12-31").milestones.front();
    QCOMPARE(found.slipDays.value(), 0); // November is no earlier than the year it is in
    QCOMPARE(found.slipSincePrevious.value(), 0);
    found = milestones(rows, "2024-12-31").milestones.front();
    QCOMPARE(found.slipDays.value(), 31); // end of 2024 to end of January
    QCOMPARE(found.slipSincePrevious.value(), 62);
}

void TestProgress::milestonesOfAPhase()
{
    const char *rows = "a,가,1,2021-05,,2021-01-01,s\nb,나,2,2021-05,,2021-01-01,s\nc,다,,2021-05,,2021-01-01,s\n";
    QCOMPARE(milestones(rows, "2021-03-31").total, 3);
    QCOMPARE(milestones(rows, "2021-03-31", "1").total, 1);
    COMPARE_TEXT(milestones(rows, "2021-03-31", "2").milestones.front().titleKo, "나");
}

void TestProgress::periodAsKnown_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("before anyone said") << QByteArray("2021-11-29") << QByteArray("2") << QByteArray() << QByteArray();
    QTest::newRow("planned") << QByteArray("2022-03-31") << QByteArray("2") << QByteArray("2025") << QByteArray("2029");
    QTest::newRow("decided") << QByteArray("2025-12-31") << QByteArray("2") << QByteArray("2026") << QByteArray("2030");
    QTest::newRow("all phases") << QByteArray("2022-03-31") << QByteArray() << QByteArray("2020") << QByteArray("2029");
    QTest::newRow("an unknown phase") << QByteArray("2022-03-31") << QByteArray("9") << QByteArray() << QByteArray();
}

void TestProgress::periodAsKnown()
{
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, phase);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    const db::PhasePeriod found = db::headline(*csv.snapshot(), look(day.constData(), phase.constData())).period;
    COMPARE_TEXT(dateOf(found.startsOn), from);
    COMPARE_TEXT(dateOf(found.endsOn), to);
    QCOMPARE(found.elapsed.has_value(), !from.isEmpty());
}

void TestProgress::elapsed()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of,source\n1,2021,2022,2019-12-31,p\n");
    const auto share = [&](const char *day) {
        return db::headline(*csv.snapshot(), look(day, "1")).period.elapsed.value();
    };
    QCOMPARE(share("2020-06-30"), 0.0);
    QCOMPARE(share("2021-12-31"), 0.5);
    QCOMPARE(share("2022-12-31"), 1.0);
    QCOMPARE(share("2030-12-31"), 1.0);
}

void TestProgress::sparklineOfQuarters()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,1,2019-10,a\nmou,52,2020-11-17,a\nmou,95,2021-06-01,a\n");
    const db::Sparkline found = db::sparkline(*csv.snapshot(), look("2021-06-15"), "mou");
    COMPARE_TEXT(found.days.front().text(), "2019-09-30");
    COMPARE_TEXT(found.days[6].text(), "2021-03-31");
    COMPARE_TEXT(found.days.back().text(), "2021-06-15");
    QVERIFY(!found.figures[0].known()); // a gap, not zero
    QCOMPARE(found.figures[1].value, 1 * One);
    QCOMPARE(found.figures[4].value, 1 * One);
    QCOMPARE(found.figures[5].value, 52 * One);
    QCOMPARE(found.figures[7].value, 95 * One);
    QVERIFY(found.known());
    QVERIFY(!db::sparkline(*csv.snapshot(), look("2019-12-31"), "mou").known());
}

void TestProgress::sparklineMeasures()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,4061,2019-12-05,a\n1,,,,total,plan,4116,2020-11-23,b\n"
                                 "1,2020,,,total,appropriated,100,2020-01-01,\n1,2020,,,total,spent,40,2020-12-31,\n"));
    csv.add(Kind::Milestones, "milestone,planned_on,actual_on,as_of,source\nm,2020-06,2020-07-01,2020-07-01,s\n");
    csv.add(Kind::Training, "course,cohort,graduated,ended_on,as_of,source\na,1,155,2020-11-27,2020-11-27,n\n");
    const auto last = [&](const char *measure, std::size_t back = 0) {
        return db::sparkline(*csv.snapshot(), look("2020-12-31"), measure).figures[7 - back];
    };
    QCOMPARE(last("plan").value, 4116 * Eok);
    QCOMPARE(last("plan", 1).value, 4061 * Eok);
    QCOMPARE(last("execution_rate").value, 40 * One);
    QVERIFY(!last("execution_rate", 1).known());
    QCOMPARE(last("milestones_done").value, 1 * One);
    QVERIFY(!last("milestones_done", 2).known());
    QCOMPARE(last("graduates").value, 155 * One);
    QVERIFY(!last("nobody").known());
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
