#include "db/figures/attention.h"
#include "db/figures/chart.h"
#include "db/figures/conflicts.h"
#include "db/figures/headline.h"

#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <memory>

using namespace testing;

/// What the published record must answer.
class TestFiguresRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void planOfPhase1_data();
    void planOfPhase1();
    void breakDowns();
    void companies_data();
    void companies();
    void graduates_data();
    void graduates();
    void phase2Period_data();
    void phase2Period();
    void constructionStart();
    void plannedCapacity();
    void programmeTargets();
    void roundedTotalsDoNotDisplace();
    void nationalMoneyIsNotTheBudget();
    void programmeIsTheSumOfItsPhases();
    void earlierVersionsAreListed();
    void noScopeInAnyHeadline();
    void nothingInThePast();
    void everyKnownFigureNamesItsSource();

private:
    db::Headline at(const char *day, const char *phase = "1") const { return db::headline(*m_record, look(day, phase)); }

    std::shared_ptr<const db::Snapshot> m_record;
};

void TestFiguresRecord::initTestCase()
{
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    m_record = csv.snapshot();
    QVERIFY(m_record->table(db::Kind::Budget).size() > 50);
    QVERIFY(m_record->table(db::Kind::Observations).size() > 50);
}

void TestFiguresRecord::planOfPhase1_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<qint64>("won");
    QTest::addColumn<QByteArray>("asOf");
    QTest::addColumn<QByteArray>("publisher");
    const auto row = [](const char *day, qint64 eok, const char *asOf, const char *publisher) {
        QTest::newRow(day) << QByteArray(day) << eok * Eok << QByteArray(asOf) << QByteArray(publisher);
    };
    row("2019-12-31", 4061, "2019-12-05", "seoul");
    row("2020-12-31", 4116, "2020-11-23", "jnilbo");
    row("2021-12-31", 4116, "2021-11-21", "hwangsabu");
    row("2022-03-31", 4296, "2022-02-23", "jnilbo");
    row("2023-12-31", 4295, "2023-01", "aitimes");
    row("2024-12-31", 4269, "2024-12-27", "newsis");
}

void TestFiguresRecord::planOfPhase1()
{
    QFETCH(QByteArray, day);
    QFETCH(qint64, won);
    QFETCH(QByteArray, asOf);
    QFETCH(QByteArray, publisher);
    const db::BudgetFigures budget = at(day.constData()).budget;
    QCOMPARE(budget.total.plan.value, won);
    QVERIFY(!budget.total.plan.derived);
    COMPARE_TEXT(budget.asOf.text(), asOf);
    QVERIFY2(QByteArray::fromStdString(budget.source).startsWith(publisher), budget.source.c_str());
    QVERIFY(!budget.statedPlan.has_value());
}

void TestFiguresRecord::breakDowns()
{
    const auto plans = [](const std::vector<db::BudgetShare> &shares) {
        QList<qint64> out;
        for (const db::BudgetShare &share : shares) {
            if (share.money.plan.known())
                out += share.money.plan.value / Eok;
        }
        return out;
    };
    const db::BudgetFigures first = at("2019-12-31").budget;
    QCOMPARE(plans(first.byCategory), (QList<qint64>{2697, 634, 730}));
    QCOMPARE(first.byCategoryGap, 0);
    const db::BudgetFigures later = at("2021-12-31").budget;
    QCOMPARE(plans(later.byFunding), (QList<qint64>{2798, 910, 408}));
    QCOMPARE(later.byFundingGap, 0);
    COMPARE_TEXT(later.byFunding[0].key, "national");
    QList<qint64> fields = plans(at("2022-03-31").budget.byCategory);
    std::sort(fields.begin(), fields.end());
    QCOMPARE(fields, (QList<qint64>{508, 513, 549, 2549}));
}

void TestFiguresRecord::companies_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<qint64>("mou");
    QTest::addColumn<qint64>("office");
    QTest::newRow("2020") << QByteArray("2020-11-30") << qint64{52} << qint64{32};
    QTest::newRow("2021") << QByteArray("2021-07-31") << qint64{100} << qint64{61};
    QTest::newRow("no figure for two years") << QByteArray("2024-03-31") << qint64{145} << qint64{94};
    QTest::newRow("end of phase 1") << QByteArray("2024-12-31") << qint64{252} << qint64{120};
    QTest::newRow("after its end") << QByteArray("2025-12-31") << qint64{252} << qint64{120};
}

void TestFiguresRecord::companies()
{
    QFETCH(QByteArray, day);
    QFETCH(qint64, mou);
    QFETCH(qint64, office);
    const db::CompanyFigures found = at(day.constData()).companies;
    QCOMPARE(found.mou.figure.value, mou * One);
    QCOMPARE(found.office.figure.value, office * One);
    QVERIFY(found.mou.basis == db::Basis::Reported);
}

void TestFiguresRecord::graduates_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<qint64>("people");
    const qint64 sums[] = {155, 312, 614, 916, 1221};
    for (int i = 0; i < 5; ++i) {
        const QByteArray end = QByteArray::number(2020 + i) + "-12-31";
        QTest::newRow(end.constData()) << end << QByteArray("1") << sums[i];
    }
    QTest::newRow("both phases") << QByteArray("2025-12-31") << QByteArray() << qint64{1528};
    QTest::newRow("phase 2") << QByteArray("2025-12-31") << QByteArray("2") << qint64{307};
}

void TestFiguresRecord::graduates()
{
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, phase);
    QFETCH(qint64, people);
    const db::Headline found = at(day.constData(), phase.constData());
    QCOMPARE(found.training.graduated, people);
    const auto it = std::find_if(found.indicators.begin(), found.indicators.end(),
                                 [](const db::IndicatorState &state) { return state.indicator == "graduates"; });
    QVERIFY(it != found.indicators.end());
    QCOMPARE(it->value.value, people * One);
}

void TestFiguresRecord::phase2Period_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("planned") << QByteArray("2022-03-31") << QByteArray("2025") << QByteArray("2029");
    QTest::newRow("decided") << QByteArray("2025-12-31") << QByteArray("2026") << QByteArray("2030");
}

void TestFiguresRecord::phase2Period()
{
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const db::PhasePeriod period = at(day.constData(), "2").period;
    COMPARE_TEXT(dateOf(period.startsOn), from);
    COMPARE_TEXT(dateOf(period.endsOn), to);
}

void TestFiguresRecord::constructionStart()
{
    const auto milestone = [&](const char *day) {
        for (const db::MilestoneState &state : at(day).milestones.milestones) {
            if (state.milestone == "dc_construction_start")
                return state;
        }
        return db::MilestoneState{};
    };
    COMPARE_TEXT(dateOf(milestone("2021-01-31").plan), "2021-01");
    COMPARE_TEXT(dateOf(milestone("2021-03-31").plan), "2021-05");
    QVERIFY(milestone("2021-06-30").late);
    const db::MilestoneState done = milestone("2021-12-31");
    COMPARE_TEXT(dateOf(done.firstPlan), "2021-01");
    COMPARE_TEXT(dateOf(done.plan), "2021-05");
    COMPARE_TEXT(dateOf(done.actual), "2021-11-22");
    QVERIFY(done.done);
}

void TestFiguresRecord::plannedCapacity()
{
    QHash<QByteArray, db::Value> targets;
    for (const db::IndicatorState &state : at("2025-12-31").indicators)
        targets[QByteArray::fromStdString(state.indicator)] = state.target.value;
    QCOMPARE(targets.value("compute_pf"), 88'500'000);
    QCOMPARE(targets.value("storage_pb"), 107 * One);
}

void TestFiguresRecord::programmeTargets()
{
    QHash<QByteArray, db::Value> targets;
    for (const db::IndicatorState &state : at("2025-12-31", "").indicators)
        targets[QByteArray::fromStdString(state.indicator)] = state.target.value;
    QCOMPARE(targets.value("specialists"), 5150 * One);
    QCOMPARE(targets.value("jobs"), 27'500 * One);
    QCOMPARE(targets.value("startups"), 1000 * One);
    QCOMPARE(targets.value("graduates"), db::Null); // 5,150 is not a target of the academy
}

void TestFiguresRecord::roundedTotalsDoNotDisplace()
{
    for (const char *day : {"2025-04-30", "2025-08-31", "2025-12-31", "2026-06-30"}) {
        const db::Figure plan = at(day).budget.total.plan;
        QCOMPARE(plan.value, 4269 * Eok);
        QVERIFY(!plan.approx);
    }
}

void TestFiguresRecord::nationalMoneyIsNotTheBudget()
{
    const db::BudgetFigures budget = at("2021-12-31").budget;
    QVERIFY(!budget.total.appropriated.known());
    QVERIFY(!budget.total.spent.known());
    QVERIFY(!budget.execution.known());
}

void TestFiguresRecord::programmeIsTheSumOfItsPhases()
{
    const db::BudgetFigures first = at("2019-12-31", "").budget;
    QCOMPARE(first.total.plan.value, 10'000 * Eok);
    const db::BudgetFigures now = at("2025-12-31", "").budget;
    QCOMPARE(now.total.plan.value, (4269 + 6000) * Eok);
    QCOMPARE(now.statedPlan.value_or(0), 10'000 * Eok);
}

void TestFiguresRecord::earlierVersionsAreListed()
{
    const auto found = db::conflicts(*m_record, look("2022-03-31", "1"));
    QList<qint64> against;
    QList<qint64> earlier;
    for (const db::Conflict &conflict : found) {
        if (conflict.kind != db::Kind::Budget || conflict.coordinates.size() != 2)
            continue;
        for (const db::Claim &claim : conflict.claims) {
            if (!claim.counts)
                (conflict.nature == db::Disagreement::Conflict ? against : earlier) += claim.value / Eok;
        }
    }
    QCOMPARE(against, (QList<qint64>{4119}));
    QCOMPARE(earlier, (QList<qint64>{4116, 3939, 4116, 4061, 4061}));
}

void TestFiguresRecord::noScopeInAnyHeadline()
{
    // With NHN's own money the press wrote 6,216; with all AI projects of the city 697 and 800.5.
    for (int year = 2019; year <= 2026; ++year) {
        for (const char *phase : {"1", "2", ""}) {
            const QByteArray day = QByteArray::number(year) + "-12-31";
            const db::BudgetFigures budget = at(day.constData(), phase).budget;
            for (const db::Stage stage : {db::Stage::Plan, db::Stage::Appropriated}) {
                const db::Value value = budget.total.of(stage).value;
                QVERIFY(value != 6216 * Eok && value != 6000 * Eok * (*phase == '1' ? 1 : 0));
                QVERIFY(value != 697 * Eok && value != 1634 * Eok && value != 1597 * Eok);
            }
        }
    }
}

void TestFiguresRecord::nothingInThePast()
{
    const db::Headline headline = at("2015-12-31", "");
    QVERIFY(!headline.budget.total.plan.known());
    QVERIFY(!headline.companies.mou.figure.known() || headline.companies.mou.basis == db::Basis::Register);
    QCOMPARE(headline.training.graduated, db::Null);
    QCOMPARE(headline.milestones.total, 0);
    QVERIFY(headline.indicators.empty());
    QCOMPARE(headline.conflicts, 0);
    for (const db::ChartInfo &info : db::allCharts()) {
        const auto chart = db::chart(info.name, *m_record, look("2015-12-31"));
        QVERIFY(chart.ok());
        if (info.page != "companies")
            QVERIFY2(chart->empty(), info.name.data());
    }
}

void TestFiguresRecord::everyKnownFigureNamesItsSource()
{
    const db::Headline headline = at("2025-12-31", "");
    for (const db::IndicatorState &state : headline.indicators) {
        QCOMPARE(state.value.known(), state.value.asOf.valid());
        if (state.value.known())
            QVERIFY2(!state.value.source.empty(), state.indicator.c_str());
        QCOMPARE(state.target.known(), !state.target.source.empty());
    }
    for (const db::MilestoneState &state : headline.milestones.milestones)
        QVERIFY(!state.plan.source.empty() || !state.actual.source.empty());
}

QTEST_APPLESS_MAIN(TestFiguresRecord)
#include "tst_figures_record.moc"
