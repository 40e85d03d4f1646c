#include "db/figures/target_history.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

std::vector<db::TargetStatement> history(const SnapshotFromCsv &csv, const char *day, const char *phase = "1")
{
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look(day, phase));
    const db::PhaseList phases(view);
    return db::targetHistory(view, phases, db::Counts(view, phases));
}

constexpr char Changed[] = "indicator,phase,due_on,value,as_of,source,reason\n"
                           "jobs,1,2024,2000,2020-01-01,plan,first plan\njobs,1,2024,1500,2022-03-01,council,council cut\n"
                           "jobs,1,,300,2020-01-01,plan,\njobs,2,2029,9000,2020-01-01,plan,\n";

} // namespace

class TestTargetHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementStays();
    void upToTheDay();
    void aBlankDueDateIsTheEndOfThePhase();
    void withdrawalIsAStatement();
};

void TestTargetHistory::everyStatementStays()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Indicators, "indicator,name_ko,name_en\njobs,일자리,Jobs\n").add(Kind::Targets, Changed);
    const auto found = history(csv, "2023-12-31");
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].figure.value, 2000 * One);
    QCOMPARE(found[0].change, db::Null);
    COMPARE_TEXT(found[0].reason, "first plan");
    QVERIFY(!found[0].counts);
    QCOMPARE(found[1].figure.value, 1500 * One);
    QCOMPARE(found[1].change, -500 * One);
    COMPARE_TEXT(found[1].reason, "council cut");
    COMPARE_TEXT(found[1].figure.source, "council");
    COMPARE_TEXT(found[1].nameEn, "Jobs");
    QVERIFY(found[1].counts);
    QVERIFY(found[1].ref.known());
    QCOMPARE(history(csv, "2023-12-31", "").size(), std::size_t{4});
}

void TestTargetHistory::upToTheDay()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Targets, Changed);
    const auto found = history(csv, "2021-12-31");
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].counts);
}

void TestTargetHistory::aBlankDueDateIsTheEndOfThePhase()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020,2024,2020-01-01\n").add(Kind::Targets, Changed);
    COMPARE_TEXT(history(csv, "2023-12-31")[2].dueOn.text(), "2024");
}

void TestTargetHistory::withdrawalIsAStatement()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Targets, Changed);
    csv.withdraw(Kind::Targets, "indicator,phase,due_on,value,as_of,source\njobs,1,2024,,2023-01-01,council\n");
    const auto found = history(csv, "2023-12-31");
    QCOMPARE(found.size(), std::size_t{4});
    QVERIFY(!found[2].figure.known());
    QCOMPARE(found[2].change, db::Null);
    QVERIFY(!found[1].counts && !found[2].counts);
}

QTEST_APPLESS_MAIN(TestTargetHistory)
#include "tst_target_history.moc"
