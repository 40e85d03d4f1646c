#include "db/figures/what_changed.h"

#include "tests/db/figures/figures_testing.h"

#include <algorithm>
#include <memory>
#include <set>

using namespace testing;
using db::FigureChange;
using db::Kind;

namespace {

std::vector<FigureChange> between(const db::Snapshot &snapshot, const char *from, const char *to, const char *phase = "")
{
    return db::whatChanged(db::standing(snapshot, look(from, phase)), db::standing(snapshot, look(to, phase)));
}

FigureChange of(const std::vector<FigureChange> &changes, const char *name)
{
    for (const FigureChange &change : changes) {
        if (!change.ref.kind && change.ref.name == name)
            return change;
    }
    return {};
}

db::Value explained(const FigureChange &change)
{
    db::Value sum = change.rest;
    for (const db::Contribution &part : change.parts)
        sum += part.amount;
    return sum;
}

} // namespace

class TestWhatChanged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyByCategory();
    void moneyByYear();
    void breakDownLeavesARest();
    void companiesByName();
    void cohortsByName();
    void milestonesByName();
    void definitions();
    void nothingChanged();
    void everyPairOfDates_data();
    void everyPairOfDates();
};

void TestWhatChanged::moneyByCategory()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,a,,,plan,100,2020-01-01,x\n1,,b,,,plan,50,2020-01-01,x\n"
                                 "1,,a,,,plan,90,2021-01-01,x\n1,,b,,,plan,50,2021-01-01,x\n1,,c,,,plan,30,2021-01-01,x\n"));
    const FigureChange plan = of(between(*csv.snapshot(), "2020-12-31", "2021-12-31", "1"), "budget.plan");
    QCOMPARE(plan.difference, 20 * Eok);
    COMPARE_TEXT(plan.by, "category");
    QCOMPARE(plan.rest, 0);
    QCOMPARE(plan.parts.size(), std::size_t{2}); // b did not move
    QCOMPARE(plan.parts[0].amount, 30 * Eok);
    QCOMPARE(plan.parts[0].before, db::Null);
    QCOMPARE(plan.parts[1].amount, -10 * Eok);
}

void TestWhatChanged::moneyByYear()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2020,,,,spent,10,2020-12-31,\n1,2021,,,,spent,15,2021-12-31,\n"));
    const FigureChange spent = of(between(*csv.snapshot(), "2020-12-31", "2021-12-31", "1"), "budget.spent");
    QCOMPARE(spent.difference, 15 * Eok);
    COMPARE_TEXT(spent.by, "fiscal_year");
    QCOMPARE(spent.rest, 0);
    QCOMPARE(spent.parts.size(), std::size_t{1});
}

void TestWhatChanged::breakDownLeavesARest()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,,plan,100,2020-01-01,x\n1,,a,,,plan,60,2020-01-01,x\n1,,b,,,plan,40,2020-01-01,x\n"
                                 "1,,,,,plan,130,2021-01-01,x\n1,,a,,,plan,80,2021-01-01,x\n1,,b,,,plan,45,2021-01-01,x\n"));
    const FigureChange plan = of(between(*csv.snapshot(), "2020-12-31", "2021-12-31", "1"), "budget.plan");
    QCOMPARE(plan.difference, 30 * Eok);
    QCOMPARE(plan.parts.size(), std::size_t{2});
    QCOMPARE(plan.rest, 5 * Eok);
}

void TestWhatChanged::companiesByName()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,mou_on\nA,2020-01-01\nB,2021-02-01\nC,2021-03-01\n");
    const FigureChange mou = of(between(*csv.snapshot(), "2020-12-31", "2021-12-31"), "companies.mou");
    QCOMPARE(mou.difference, 2 * One);
    QCOMPARE(mou.rest, 0);
    COMPARE_TEXT(mou.by, "companies");
    QCOMPARE(mou.parts.size(), std::size_t{2});
    COMPARE_TEXT(mou.parts[0].ref.coordinates[0].second, "B");
}

void TestWhatChanged::cohortsByName()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Training, "course,cohort,graduated,ended_on,as_of\nAI,1,80,2020-12-01,2020-12-31\nAI,2,90,2021-12-01,2021-12-31\n");
    const FigureChange graduated = of(between(*csv.snapshot(), "2020-12-31", "2021-12-31"), "training.graduated");
    QCOMPARE(graduated.difference, 90 * One);
    QCOMPARE(graduated.rest, 0);
    QCOMPARE(graduated.parts.size(), std::size_t{1});
}

void TestWhatChanged::milestonesByName()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, "milestone,title_ko,planned_on,actual_on,as_of\nm,센터,2020-06-30,,2020-01-01\n"
                              "n,개소,2020-03-31,2020-03-01,2020-03-31\nm,센터,2021-06-30,,2020-12-01\n");
    const auto changes = between(*csv.snapshot(), "2020-02-01", "2020-12-31");
    const FigureChange done = of(changes, "milestones.done");
    QCOMPARE(done.difference, 1 * One);
    const auto moved = std::find_if(changes.begin(), changes.end(), [](const FigureChange &change) {
        return change.unit == db::UnitKey::Day && change.before.known() && change.changed();
    });
    QVERIFY(moved != changes.end());
    COMPARE_TEXT(dateOf(moved->before) + '>' + dateOf(moved->after), "2020-06-30>2021-06-30");
}

void TestWhatChanged::definitions()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Indicators, "indicator,name_ko,unit,definition\njobs,일자리,명,all\n");
    const auto before = csv.snapshot();
    csv.add(Kind::Indicators, "indicator,name_ko,unit,definition\njobs,일자리,명,full time only\n");
    auto changes = db::whatChanged(db::standing(*before, look("2020-12-31")), db::standing(*csv.snapshot(), look("2020-12-31")));
    std::erase_if(changes, [](const FigureChange &change) { return !change.changed(); });
    QCOMPARE(changes.size(), std::size_t{1});
    COMPARE_TEXT(changes[0].textBefore + '>' + changes[0].textAfter, "all>full time only");
    COMPARE_TEXT(changes[0].ref.name, "definition");
}

void TestWhatChanged::nothingChanged()
{
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    for (const FigureChange &change : between(*csv.snapshot(), "2022-03-31", "2022-03-31")) {
        QVERIFY(!change.changed());
        QVERIFY(change.parts.empty() && change.rest == 0);
    }
}

void TestWhatChanged::everyPairOfDates_data()
{
    QTest::addColumn<QByteArray>("phase");
    for (const char *phase : {"", "2"})
        QTest::addRow("phase '%s'", phase) << QByteArray(phase);
}

/// Of the published record: what explains a difference adds up to it, whichever two days are compared.
void TestWhatChanged::everyPairOfDates()
{
    QFETCH(QByteArray, phase);
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    const auto record = csv.snapshot();
    std::set<std::chrono::sys_days> days;
    for (const Kind kind : {Kind::Budget, Kind::Observations, Kind::Training, Kind::Milestones, Kind::Targets}) {
        const db::Table &table = record->table(kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const auto asOf = db::PartialDate::fromCode(table.at(row, db::info(kind).asOfColumn()));
            if (asOf.valid())
                days.insert(asOf.lastDay());
        }
    }
    std::vector<db::Standing> standings;
    for (const auto day : days) {
        db::Look seen;
        seen.phase = phase.toStdString();
        seen.asOf = db::PartialDate::ofDay(day);
        standings.push_back(db::standing(*record, seen));
    }
    QVERIFY(standings.size() > 40);
    int broken = 0;
    int moved = 0;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        for (std::size_t j = i + 1; j < standings.size(); ++j) {
            for (const FigureChange &change : db::whatChanged(standings[i], standings[j])) {
                if (change.difference == db::Null)
                    continue;
                const db::Value before = change.before.known() ? change.before.value : 0;
                const db::Value after = change.after.known() ? change.after.value : 0;
                QCOMPARE(change.difference, after - before);
                QVERIFY2(explained(change) == change.difference, change.ref.name.c_str());
                for (const db::Contribution &part : change.parts) {
                    const db::Value from = part.before == db::Null ? 0 : part.before;
                    const db::Value to = part.after == db::Null ? 0 : part.after;
                    QCOMPARE(part.amount, to - from);
                }
                moved += change.difference != 0 ? 1 : 0;
                broken += change.parts.empty() ? 0 : 1;
            }
        }
    }
    QVERIFY(moved > (phase.isEmpty() ? 300 : 0));
    if (phase.isEmpty())
        QVERIFY(broken > 50); // something is explained, not all left over
}

QTEST_APPLESS_MAIN(TestWhatChanged)
#include "tst_what_changed.moc"
