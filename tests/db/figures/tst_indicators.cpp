#include "db/figures/indicators.h"

#include "tests/db/figures/figures_testing.h"

#include <cmath>

using namespace testing;
using db::Direction;
using db::Kind;
using db::Status;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of,source\n1,2021,2024,2020-12-31,p\n";

struct Given {
    std::string indicators = "indicator,unit,direction,period\nx,개,up,cumulative\n";
    std::string observations;
    std::string targets;
};

db::IndicatorState state(const Given &given, const char *day, const char *phase = "1", const char *key = "x")
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases).add(Kind::Indicators, given.indicators);
    csv.add(Kind::Observations, "indicator,phase,value,as_of,source\n" + given.observations);
    csv.add(Kind::Targets, "indicator,phase,nature,due_on,value,as_of,source\n" + given.targets);
    for (const db::IndicatorState &each : db::headline(*csv.snapshot(), look(day, phase)).indicators) {
        if (each.indicator == key)
            return each;
    }
    return {};
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attainment_data();
    void attainment();
    void thresholds();
    void quarters();
    void targetOnTheLine_data();
    void targetOnTheLine();
    void nextDueTarget();
    void targetOfItsDay();
    void expectedEffectsAreNoTargets();
    void periodIndicatorHasItsTargetWhole();
    void unreportedAfterAQuarter();
    void finishedPhaseIsJudgedAtItsEnd();
    void neededRate();
    void paceSpreadsAGapEvenly();
    void downFromTheBaseline();
    void claimWithoutAFigureIsListed();
    void derivedFromTrainingAndBudget();
    void programmeTargets();
    void onlyWhatIsKnownIsListed();
    void everyPhaseListsWhatIsClaimedSomewhere();
    void everyPhaseListsWhatIsDerivedSomewhere();
    void orderDoesNotDependOnTheFiles();
};

void TestIndicators::attainment_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("target");
    QTest::addColumn<qint64>("baseline");
    QTest::addColumn<double>("share"); // -1 = none
    const auto row = [](const char *name, Direction direction, qint64 value, qint64 target, qint64 baseline, double share) {
        QTest::newRow(name) << static_cast<int>(direction) << value << target << baseline << share;
    };
    row("up", Direction::Up, 80, 100, db::Null, 0.8);
    row("never capped", Direction::Up, 250, 100, db::Null, 2.5);
    row("nothing done is zero", Direction::Up, 0, 100, db::Null, 0.0);
    row("no target of zero", Direction::Up, 5, 0, db::Null, -1);
    row("down half way", Direction::Down, 75, 50, 100, 0.5);
    row("down beyond", Direction::Down, 40, 50, 100, 1.2);
    row("down and rising", Direction::Down, 110, 50, 100, -0.2);
    row("down without a baseline", Direction::Down, 75, 50, db::Null, -1);
    row("down from the target", Direction::Down, 75, 50, 50, -1);
    row("hold under", Direction::Hold, 90, 100, db::Null, 1.0);
    row("hold over", Direction::Hold, 125, 100, db::Null, 0.8);
    row("unknown", Direction::Up, db::Null, 100, db::Null, -1);
    row("no target", Direction::Up, 5, db::Null, db::Null, -1);
}

void TestIndicators::attainment()
{
    QFETCH(int, direction);
    QFETCH(qint64, value);
    QFETCH(qint64, target);
    QFETCH(qint64, baseline);
    QFETCH(double, share);
    const auto found = db::attainmentOf(static_cast<Direction>(direction), value, target, baseline);
    if (share == -1) {
        QVERIFY(!found.has_value());
    } else {
        QVERIFY(found.has_value());
        QVERIFY(std::abs(*found - share) < 1e-9);
    }
}

void TestIndicators::thresholds()
{
    QVERIFY(db::statusOf(0.95) == Status::OnTrack);
    QVERIFY(db::statusOf(0.9499) == Status::Attention);
    QVERIFY(db::statusOf(0.80) == Status::Attention);
    QVERIFY(db::statusOf(0.7999) == Status::Trouble);
    QVERIFY(db::statusOf(3) == Status::OnTrack);
}

void TestIndicators::quarters()
{
    const auto between = [](const char *from, const char *to) {
        return db::quartersBetween(db::PartialDate::parse(from)->lastDay(), db::PartialDate::parse(to)->lastDay());
    };
    QCOMPARE(between("2024-06-30", "2024-12-31"), 2.0);
    QCOMPARE(between("2023-12-31", "2024-12-31"), 4.0);
    QCOMPARE(between("2024-12-31", "2024-12-31"), 0.0);
    QVERIFY(std::abs(between("2024-08-15", "2024-09-30") - 0.5) < 0.01);
}

void TestIndicators::targetOnTheLine_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<double>("target");
    QTest::newRow("at the start") << QByteArray("2021-01-01") << 0.0;
    QTest::newRow("half way to the first") << QByteArray("2022-01-01") << 50.0; // 365 of 729 days
    QTest::newRow("on the first due date") << QByteArray("2022-12-31") << 100.0;
    QTest::newRow("half way to the second") << QByteArray("2023-12-31") << 200.0; // 365 of 731 days
    QTest::newRow("on the last") << QByteArray("2024-12-31") << 300.0;
    QTest::newRow("afterwards") << QByteArray("2026-12-31") << 300.0;
}

void TestIndicators::targetOnTheLine()
{
    QFETCH(QByteArray, day);
    QFETCH(double, target);
    Given given;
    given.targets = "x,1,target,2022,100,2020-12-31,p\nx,1,target,,300,2020-12-31,p\n";
    const db::IndicatorState found = state(given, day.constData());
    QVERIFY(found.targetNow != db::Null);
    QVERIFY2(std::abs(static_cast<double>(found.targetNow) / One - target) < 0.3,
             qPrintable(QString::number(static_cast<double>(found.targetNow) / One)));
}

void TestIndicators::nextDueTarget()
{
    Given given;
    given.targets = "x,1,target,2022,100,2020-12-31,p\nx,1,target,,300,2020-12-31,p\n";
    QCOMPARE(state(given, "2022-12-31").target.value, 100 * One);
    COMPARE_TEXT(state(given, "2022-12-31").dueOn.text(), "2022");
    QCOMPARE(state(given, "2023-01-01").target.value, 300 * One);
    COMPARE_TEXT(state(given, "2023-01-01").dueOn.text(), "2024"); // blank: the phase's end
    QCOMPARE(state(given, "2030-01-01").target.value, 300 * One);  // the last one stays
}

void TestIndicators::targetOfItsDay()
{
    Given given;
    given.targets = "x,1,target,2024,310,2020-11-06,p\nx,1,target,2024,300,2021-07-18,q\n";
    QCOMPARE(state(given, "2021-07-17").target.value, 310 * One);
    QCOMPARE(state(given, "2021-07-18").target.value, 300 * One);
    COMPARE_TEXT(state(given, "2021-07-18").target.source, "q");
}

void TestIndicators::expectedEffectsAreNoTargets()
{
    Given given;
    given.targets = "x,1,expected,2024,4000,2020-11-06,p\n";
    QVERIFY(state(given, "2021-07-17").indicator.empty());
    given.targets += "x,1,target,2024,1000,2020-11-06,p\n";
    QCOMPARE(state(given, "2021-07-17").target.value, 1000 * One);
}

void TestIndicators::periodIndicatorHasItsTargetWhole()
{
    Given given;
    given.indicators = "indicator,unit,direction,period\nx,%,up,period\n";
    given.observations = "x,1,78.4,2022-06-30,p\n";
    given.targets = "x,1,target,2024,80,2020-12-31,p\n";
    const db::IndicatorState found = state(given, "2022-06-30");
    QCOMPARE(found.targetNow, 80 * One);
    QVERIFY(std::abs(found.attainment.value() - 0.98) < 1e-9);
    QVERIFY(!found.neededPerQuarter.has_value());
}

void TestIndicators::unreportedAfterAQuarter()
{
    Given given;
    given.observations = "x,1,100,2022-03-31,p\n";
    given.targets = "x,1,target,2022-03-31,100,2020-12-31,p\n";
    QVERIFY(state(given, "2022-06-30").status == Status::OnTrack);
    QVERIFY(state(given, "2022-07-01").status == Status::Unreported);
    given.targets.clear();
    const db::IndicatorState found = state(given, "2022-06-30");
    QVERIFY(!found.judged); // reported, and nothing to hold it against
    QVERIFY(!state(given, "2022-07-01").judged); // nor later: unreported is the status of a target
}

void TestIndicators::finishedPhaseIsJudgedAtItsEnd()
{
    Given given;
    given.observations = "x,,85,2024-12-01,p\nx,,400,2026-06-01,p\n";
    given.targets = "x,1,target,2024,100,2020-12-31,p\n";
    const db::IndicatorState found = state(given, "2026-06-30");
    QCOMPARE(found.value.value, 85 * One);
    QVERIFY(found.status == Status::Attention);
    QVERIFY(!found.neededPerQuarter.has_value());
}

void TestIndicators::neededRate()
{
    Given given;
    given.observations = "x,1,252,2024-06-30,p\n";
    given.targets = "x,1,target,2024,310,2020-12-31,p\n";
    QCOMPARE(state(given, "2024-06-30").neededPerQuarter.value(), 29.0);
    given.observations = "x,1,400,2024-06-30,p\n";
    QCOMPARE(state(given, "2024-06-30").neededPerQuarter.value(), 0.0);
    given.observations.clear();
    QVERIFY(!state(given, "2024-06-30").neededPerQuarter.has_value());
}

void TestIndicators::paceSpreadsAGapEvenly()
{
    Given given;
    given.observations = "x,1,10,2021-03-31,p\nx,1,12,2021-05-31,p\nx,1,34,2021-06-30,p\nx,1,54,2022-06-30,p\n";
    const db::IndicatorState found = state(given, "2022-12-31");
    QCOMPARE(found.bestQuarter.value(), 24.0); // within one quarter
    QCOMPARE(found.meanQuarter.value(), 44.0 / 5);
    given.observations = "x,1,10,2021-03-31,p\nx,1,90,2022-03-31,p\n";
    QCOMPARE(state(given, "2022-12-31").bestQuarter.value(), 20.0); // 80 in four quarters
    given.observations = "x,1,10,2021-03-31,p\n";
    QVERIFY(!state(given, "2022-12-31").bestQuarter.has_value());
}

void TestIndicators::downFromTheBaseline()
{
    Given given;
    given.indicators = "indicator,unit,direction,period\nx,%,down,cumulative\n";
    given.observations = "x,1,100,2021-01-01,p\nx,1,80,2022-12-31,p\n";
    given.targets = "x,1,target,2022-12-31,60,2020-12-31,p\nx,1,target,2024,20,2020-12-31,p\n";
    const db::IndicatorState found = state(given, "2022-12-31");
    QCOMPARE(found.targetNow, 60 * One);
    QCOMPARE(found.attainment.value(), 0.5);
    QVERIFY(found.status == Status::Trouble);
    QVERIFY(state(given, "2023-06-30").neededPerQuarter.value() < 0);
    given.observations = "x,1,80,2022-12-31,p\n";
    QVERIFY(!state(given, "2022-12-31").attainment.has_value()); // one claim is no way from a baseline
}

void TestIndicators::claimWithoutAFigureIsListed()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Observations, "indicator,phase,numerator,denominator,as_of,source\nx,1,3,0,2022-12-31,p\n");
    const db::Headline found = db::headline(*csv.snapshot(), look("2022-12-31", "1"));
    QCOMPARE(found.indicators.size(), std::size_t{1});
    QCOMPARE(found.indicators[0].value.value, db::Null);
    QVERIFY(!found.indicators[0].judged); // reported, but nothing to judge
}

void TestIndicators::derivedFromTrainingAndBudget()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Training, "course,cohort,phase,graduated,ended_on,as_of,source\na,1,1,155,2021-11-27,2021-11-27,n\n"
                            "a,2,1,157,2022-12-08,2022-12-08,m\n");
    csv.add(Kind::Budget, budget("1,2022,,,total,appropriated,200,2022-01-01,\n1,2022,,,total,spent,50,2022-09-30,aica\n"));
    csv.add(Kind::Observations, "indicator,value,as_of,source\ngraduates,999,2022-12-31,z\n");
    csv.add(Kind::Targets, "indicator,phase,due_on,value,as_of,source\ngraduates,1,2022-12-31,624,2020-12-31,p\n");
    const db::Headline found = db::headline(*csv.snapshot(), look("2022-12-31", "1"));
    QCOMPARE(found.indicators.size(), std::size_t{2});
    const db::IndicatorState &graduates = found.indicators[0];
    COMPARE_TEXT(graduates.indicator, "graduates");
    QCOMPARE(graduates.value.value, 312 * One);
    COMPARE_TEXT(graduates.value.source, "m");
    QCOMPARE(graduates.attainment.value(), 0.5);
    const db::IndicatorState &rate = found.indicators[1];
    COMPARE_TEXT(rate.indicator, "execution_rate");
    QCOMPARE(rate.value.value, 25 * One);
    COMPARE_TEXT(rate.value.source, "aica");
    COMPARE_TEXT(rate.unit, "%");
}

void TestIndicators::programmeTargets()
{
    Given given;
    given.observations = "x,,50,2022-12-31,p\n";
    given.targets = "x,,target,,1000,2020-12-31,p\nx,1,target,,200,2020-12-31,p\n";
    QCOMPARE(state(given, "2022-12-31", "").target.value, 1000 * One);
    QCOMPARE(state(given, "2022-12-31", "1").target.value, 200 * One);
    given.targets = "x,1,target,,200,2020-12-31,p\n";
    QCOMPARE(state(given, "2022-12-31", "").target.value, 200 * One); // the first phase counts from the start too
}

void TestIndicators::onlyWhatIsKnownIsListed()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Indicators, "indicator,name_ko\ndefined,정의만\nclaimed,실적\n");
    csv.add(Kind::Observations, "indicator,value,as_of,source\nclaimed,1,2022-01-01,p\nundefined,2,2022-01-01,p\n");
    csv.add(Kind::Targets, "indicator,due_on,value,as_of,source\naimed,2024,3,2022-01-01,p\n");
    const db::Headline found = db::headline(*csv.snapshot(), look("2022-03-31"));
    QByteArrayList keys;
    for (const db::IndicatorState &each : found.indicators)
        keys += QByteArray::fromStdString(each.indicator);
    QCOMPARE(keys, QByteArrayList({"aimed", "claimed", "undefined"}));
    QVERIFY(!found.indicators[0].value.known());
    QVERIFY(found.indicators[0].status == Status::Unreported);
    QVERIFY(db::headline(*csv.snapshot(), look("2021-12-31")).indicators.empty());
}

void TestIndicators::everyPhaseListsWhatIsClaimedSomewhere()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of,source\n1,2020,2024,2020-01-01,p\n2,2026,2030,2020-01-01,p\n");
    csv.add(Kind::Observations, "indicator,phase,value,as_of,source\nx,,130,2025-12-31,p\n");
    csv.add(Kind::Targets, "indicator,phase,due_on,value,as_of,source\naimed,1,2024,3,2022-01-01,p\n");
    for (const char *day : {"2025-12-31", "2026-06-30"}) {
        const db::Headline found = db::headline(*csv.snapshot(), look(day, "2"));
        QCOMPARE(found.indicators.size(), std::size_t{2});
        for (const db::IndicatorState &each : found.indicators) {
            QVERIFY(!each.value.known() && !each.target.known() && !each.attainment && !each.judged);
            QVERIFY(each.status == Status::Unreported);
        }
    }
    // Before it is claimed nobody knows of it.
    QCOMPARE(db::headline(*csv.snapshot(), look("2025-06-30", "2")).indicators.size(), std::size_t{1});
}

void TestIndicators::everyPhaseListsWhatIsDerivedSomewhere()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of,source\n1,2020,2024,2020-01-01,p\n2,2026,2030,2020-01-01,p\n");
    csv.add(Kind::Training, "course,cohort,phase,graduated,ended_on,as_of,source\na,1,1,155,2021-12-08,2021-12-08,m\n");
    csv.add(Kind::Budget, budget("1,2022,,,total,appropriated,200,2022-01-01,\n1,2022,,,total,spent,50,2022-09-30,\n"));
    const auto listed = [&csv](const char *day, const char *phase) {
        QByteArrayList keys;
        for (const db::IndicatorState &each : db::headline(*csv.snapshot(), look(day, phase)).indicators) {
            keys += QByteArray::fromStdString(each.indicator) + (each.value.known() ? "" : "?");
        }
        return keys.join(' ');
    };
    QCOMPARE(listed("2022-12-31", ""), QByteArray("graduates execution_rate"));
    QCOMPARE(listed("2022-12-31", "1"), QByteArray("graduates execution_rate"));
    QCOMPARE(listed("2022-12-31", "2"), QByteArray("graduates? execution_rate?"));
    QCOMPARE(listed("2022-01-31", "2"), QByteArray("graduates?"));
    QCOMPARE(listed("2021-01-31", "2"), QByteArray());
}

void TestIndicators::orderDoesNotDependOnTheFiles()
{
    const std::string definitions[] = {"indicator\nzeta\nmou\n", "indicator\nalpha\nhq\nequipment\n"};
    const std::string claims[] = {"indicator,value,as_of\nzeta,1,2022-01-01\nmou,1,2022-01-01\n",
                                  "indicator,value,as_of\nequipment,1,2022-01-01\nalpha,1,2022-01-01\nhq,1,2022-01-01\n"};
    for (const std::size_t first : {std::size_t{0}, std::size_t{1}}) {
        SnapshotFromCsv csv;
        for (const std::size_t each : {first, 1 - first})
            csv.add(Kind::Indicators, definitions[each]).add(Kind::Observations, claims[each]);
        QByteArrayList keys;
        for (const db::IndicatorState &each : db::headline(*csv.snapshot(), look("2022-03-31")).indicators)
            keys += QByteArray::fromStdString(each.indicator);
        QCOMPARE(keys, QByteArrayList({"mou", "hq", "equipment", "alpha", "zeta"}));
    }
}

QTEST_APPLESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
