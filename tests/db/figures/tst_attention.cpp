#include "db/figures/attention.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::AttentionKind;
using db::Kind;
using db::Status;

namespace {

std::vector<db::Attention> items(const SnapshotFromCsv &csv, const char *day, const char *phase = "")
{
    const auto snapshot = csv.snapshot();
    return db::attention(*snapshot, db::headline(*snapshot, look(day, phase)));
}

QList<int> kinds(const std::vector<db::Attention> &items)
{
    QList<int> out;
    for (const db::Attention &item : items)
        out += static_cast<int>(item.kind);
    return out;
}

QList<int> kinds(std::initializer_list<AttentionKind> list)
{
    QList<int> out;
    for (const AttentionKind kind : list)
        out += static_cast<int>(kind);
    return out;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void orderedByEffect();
    void milestoneArguments();
    void staleAfterHundredDays();
    void missingQuarter();
};

void TestAttention::nothingToSay()
{
    QVERIFY(items(SnapshotFromCsv(), "2024-12-31").empty());
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, "indicator,value,as_of\nmou,10,2024-12-31\n");
    QVERIFY(items(csv, "2024-12-31").empty());
}

void TestAttention::orderedByEffect()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of\n1,2020,2024,2019-12-31\n");
    csv.add(Kind::Milestones, "milestone,title_ko,phase,planned_on,as_of\nfar,멀리,1,2024-06-30,2024-10-01\n"
                              "near,가까이,1,2024-12-20,2024-10-01\nsoon,곧,1,2025-01-31,2024-10-01\n");
    csv.add(Kind::Observations, "indicator,phase,value,as_of,source\nlow,1,10,2024-12-31,a\nfair,1,85,2024-12-31,a\n"
                                "fair,1,86,2024-12-31,b\ngood,1,99,2024-12-31,a\nold,1,50,2024-01-31,a\n");
    csv.add(Kind::Targets, "indicator,phase,value,as_of\nlow,1,100,2020-01-01\nfair,1,100,2020-01-01\ngood,1,100,2020-01-01\n"
                           "old,1,100,2020-01-01\n");
    const auto found = items(csv, "2024-12-31", "1");
    QCOMPARE(kinds(found), kinds({AttentionKind::TargetMissed, AttentionKind::MilestoneLate, AttentionKind::TargetMissed,
                                  AttentionKind::MilestoneLate, AttentionKind::Conflicts, AttentionKind::MilestoneDueSoon,
                                  AttentionKind::TargetUnreported}));
    QVERIFY(found[0].status == Status::Trouble && found[2].status == Status::Attention);
    QVERIFY(found[1].status == Status::Trouble && found[3].status == Status::Attention);
    COMPARE_TEXT(std::get<std::string>(found[0].args.front()), "low");
    QCOMPARE(std::get<db::Value>(found[4].args.front()), 1);
    COMPARE_TEXT(std::string(found[0].page), "targets");
    COMPARE_TEXT(std::string(found[1].page), "milestones");
}

void TestAttention::milestoneArguments()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Milestones, "milestone,title_ko,title_en,planned_on,as_of\nm,착공,Start,2024-12-01,2024-11-01\n");
    const auto late = items(csv, "2024-12-31");
    QCOMPARE(late.size(), std::size_t{1});
    QCOMPARE(std::get<db::Value>(late[0].args.at(4)), 30);
    QVERIFY(late[0].status == Status::Attention);
    QVERIFY(items(csv, "2025-01-01")[0].status == Status::Trouble);
    QCOMPARE(std::get<db::Value>(items(csv, "2024-11-21")[0].args.at(4)), 10);
}

void TestAttention::staleAfterHundredDays()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2024,,,total,spent,10,2024-09-30,a\n"));
    csv.add(Kind::Targets, "indicator,due_on,value,as_of\nx,2030,1,2024-12-31\n"); // a target is no report
    QVERIFY(!kinds(items(csv, "2025-01-08")).contains(static_cast<int>(AttentionKind::StaleData)));
    const auto found = items(csv, "2025-01-09");
    const auto it = std::find_if(found.begin(), found.end(),
                                 [](const db::Attention &item) { return item.kind == AttentionKind::StaleData; });
    QVERIFY(it != found.end());
    COMPARE_TEXT(std::get<db::PartialDate>(it->args[0]).text(), "2024-09-30");
    QCOMPARE(std::get<db::Value>(it->args[1]), 101);
}

void TestAttention::missingQuarter()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2024,,,total,spent,10,2024-09-30,a\n"));
    QCOMPARE(kinds(items(csv, "2024-09-30")), kinds({}));
    QCOMPARE(kinds(items(csv, "2024-12-30")), kinds({})); // the fourth quarter is not over
    const auto found = items(csv, "2024-12-31");
    QCOMPARE(kinds(found), kinds({AttentionKind::MissingQuarter}));
    COMPARE_TEXT(std::get<db::PartialDate>(found[0].args[0]).text(), "2024Q4");
}

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"
