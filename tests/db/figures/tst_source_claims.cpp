#include "db/figures/source_claims.h"

#include "db/figures/adoption.h"
#include "db/figures/decisions.h"
#include "tests/db/figures/figures_testing.h"

#include <algorithm>

using namespace testing;
using db::Kind;
using db::Verdict;

namespace {

/// "own 0:2/1 | a 1:3/2" = key, rank, claims, counting.
QByteArray states(const SnapshotFromCsv &csv, const char *day, const char *phase = "")
{
    QByteArrayList out;
    for (const db::SourceState &state : db::sourceStates(*csv.snapshot(), look(day, phase))) {
        out += (state.source.key.empty() ? QByteArray("own") : QByteArray::fromStdString(state.source.key)) + ' '
               + QByteArray::number(state.source.rank) + ':' + QByteArray::number(static_cast<qint64>(state.claims)) + '/'
               + QByteArray::number(static_cast<qint64>(state.counting));
    }
    return out.join(" | ");
}

/// "amount 4296 counts | …".
QByteArray claims(const SnapshotFromCsv &csv, const char *source, const char *day, std::size_t most = 100)
{
    QByteArrayList out;
    for (const db::SourceClaim &claim : db::claimsOfSource(*csv.snapshot(), look(day), source, most).claims) {
        const db::Value unit = claim.ref.kind == Kind::Budget ? Eok : claim.ref.kind == Kind::Observations ? One : 1;
        out += QByteArray::fromStdString(claim.ref.name) + ' ' + QByteArray::number(static_cast<qint64>(claim.value / unit))
               + (claim.verdict == Verdict::AfterLook ? " later" : db::counts(claim.verdict) ? " counts" : " not");
    }
    return out.join(" | ");
}

void addPlans(SnapshotFromCsv &csv)
{
    csv.add(Kind::Sources, "source,title,publisher,published_on,rank\nd,나,일보,2022-02-24,2\nc,가,신문,2022-01-25,2\n"
                           "unused,다,신문,2021-01-01,1\n");
    csv.add(Kind::Budget, budget("1,,,,total,plan,4119,2022-01-24,c\n1,,,,total,plan,4296,2022-02-23,d\n"
                                 "2,,,,total,plan,6000,2022-02-23,d\n1,2022,,,total,spent,100,2022-06-30,\n"));
}

} // namespace

class TestSourceClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byRankThenDate();
    void ofTheLook();
    void figuresOfOneDocument();
    void recordsWithoutAsOf();
    void noMoreThanAskedFor();
    void everythingOfTheRecordIsSomebodys();
    void disputedClaimsSayWhy();
    void settledConflictsAreListed();
    void anAdoptionOfAClaimThatIsGone();
};

void TestSourceClaims::byRankThenDate()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,50,2020-11-06,nobody\n");
    // Nobody has described "nobody": it has the rank of those without one.
    QCOMPARE(states(csv, "2022-12-31"), QByteArray("own 0:1/1 | unused 1:0/0 | d 2:2/2 | c 2:1/0 | nobody 5:1/1"));
    const auto all = db::sourceStates(*csv.snapshot(), look("2022-12-31"));
    COMPARE_TEXT(all.at(2).source.title, "나");
    COMPARE_TEXT(all.at(2).source.publisher, "일보");
    QVERIFY(all.at(2).version != 0);
    QCOMPARE(all.back().version, 0);
}

void TestSourceClaims::ofTheLook()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    QCOMPARE(states(csv, "2022-01-31"), QByteArray("unused 1:0/0 | d 2:0/0 | c 2:1/1"));
    QCOMPARE(states(csv, "2022-12-31", "2"), QByteArray("unused 1:0/0 | d 2:1/1 | c 2:0/0"));
}

void TestSourceClaims::figuresOfOneDocument()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    QCOMPARE(claims(csv, "c", "2022-12-31"), QByteArray("amount 4119 not"));
    QCOMPARE(claims(csv, "d", "2022-12-31"), QByteArray("amount 4296 counts | amount 6000 counts"));
    QCOMPARE(claims(csv, "d", "2022-01-31"), QByteArray("amount 4296 later | amount 6000 later"));
    QCOMPARE(claims(csv, "", "2022-12-31"), QByteArray("amount 100 counts"));
    QCOMPARE(claims(csv, "nobody", "2022-12-31"), QByteArray());
    const auto found = db::claimsOfSource(*csv.snapshot(), look("2022-12-31"), "c", 10);
    QVERIFY(found.claims.at(0).verdict == Verdict::Older);
    COMPARE_TEXT(found.claims.at(0).asOf.text(), "2022-01-24");
    QVERIFY(found.claims.at(0).ref.coordinates
            == (std::vector<std::pair<std::string, std::string>>{{"phase", "1"}, {"stage", "plan"}}));
}

void TestSourceClaims::recordsWithoutAsOf()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,sector,mou_on,jobs,source\n에이,AI,2020-11-06,12,a\n비,AI,2021-03-02,,b\n");
    QCOMPARE(states(csv, "2022-12-31"), QByteArray("a 5:2/2 | b 5:1/1"));
    QCOMPARE(claims(csv, "a", "2022-12-31"), QByteArray("mou_on 20201106 counts | jobs 12 counts"));
}

void TestSourceClaims::noMoreThanAskedFor()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    const auto found = db::claimsOfSource(*csv.snapshot(), look("2022-12-31"), "d", 1);
    QCOMPARE(found.claims.size(), std::size_t{1});
    QCOMPARE(found.all, std::size_t{2});
}

void TestSourceClaims::everythingOfTheRecordIsSomebodys()
{
    SnapshotFromCsv csv;
    csv.addFolder(TEST_DATA_DIR "/../../resources/record");
    const auto snapshot = csv.snapshot();
    const db::Look today = look("2025-12-31");
    std::int64_t stated = 0;
    for (const db::SourceState &state : db::sourceStates(*snapshot, today)) {
        QVERIFY(state.counting <= state.claims);
        QVERIFY2(state.version != 0, state.source.key.c_str()); // every source of the record is described
        const auto listed = db::claimsOfSource(*snapshot, today, state.source.key, 10'000);
        const auto count = [&listed](auto holds) {
            return std::count_if(listed.claims.begin(), listed.claims.end(), holds);
        };
        // The list and the numbers beside it come by different ways.
        QCOMPARE(count([](const db::SourceClaim &claim) { return claim.verdict != Verdict::AfterLook; }), state.claims);
        QCOMPARE(count([](const db::SourceClaim &claim) { return db::counts(claim.verdict); }), state.counting);
        stated += state.claims;
    }
    // Every cell that states a figure, counted row by row.
    std::int64_t cells = 0;
    for (const db::KindInfo &declared : db::allKinds()) {
        const db::Table &table = snapshot->table(declared.kind);
        for (std::size_t row = 0; declared.sourceColumn() >= 0 && row < table.size(); ++row) {
            const bool dated = !declared.hasClaims()
                               || db::PartialDate::fromCode(table.at(row, declared.asOfColumn())).lastDay()
                                      <= today.asOf.lastDay();
            for (std::size_t column = 0; dated && column < declared.columns.size(); ++column)
                cells += db::statesFigures(declared.columns[column]) && table.at(row, static_cast<int>(column)) != db::Null;
        }
    }
    QVERIFY(cells > 100);
    QCOMPARE(stated, cells);
}

void TestSourceClaims::disputedClaimsSayWhy()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, "source,rank\ngood,1\n");
    csv.add(Kind::Observations, "indicator,value,as_of,source\nmou,121,2021-10-21,a\nmou,122,2021-10-21,good\n"
                                "mou,130,2021-12-01,a\n");
    const auto found = db::conflicts(*csv.snapshot(), look("2022-12-31"));
    QCOMPARE(found.size(), std::size_t{1});
    // By the end of 2022 a newer claim counts: what decided between the two is the rule on their own day.
    const auto claims = db::disputedClaims(*csv.snapshot(), look("2022-12-31"), found.front());
    QCOMPARE(claims.size(), std::size_t{2});
    COMPARE_TEXT(claims.at(0).source.key, "good");
    QVERIFY(claims.at(0).verdict == Verdict::Rank);
    QVERIFY(claims.at(1).verdict == Verdict::WorseRank);
}

void TestSourceClaims::settledConflictsAreListed()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    QVERIFY(db::settledConflicts(*csv.snapshot()).empty());
    csv.add(Kind::Decisions, "decision,type,subject,as_of,reason,author\nd1,adopt,"
                                 + db::adoptionSubject(*csv.snapshot(), Kind::Budget, 0, db::col::budget::Amount)
                                 + ",2022-03-01,checked,kim\nd2,comment,x,2022-03-01,,\n");
    const auto settled = db::settledConflicts(*csv.snapshot());
    QCOMPARE(settled.size(), std::size_t{1});
    COMPARE_TEXT(settled[0].decision, "d1");
    COMPARE_TEXT(settled[0].reason, "checked");
    COMPARE_TEXT(settled[0].author, "kim");
    COMPARE_TEXT(settled[0].source, "c");
    COMPARE_TEXT(settled[0].column, "amount");
    QCOMPARE(settled[0].value, 4119 * Eok);
    QVERIFY(settled[0].claim != 0 && settled[0].changeSet == 3);
    QVERIFY(settled[0].coordinates
            == (std::vector<std::pair<std::string, std::string>>{{"phase", "1"}, {"stage", "plan"}}));
}

void TestSourceClaims::anAdoptionOfAClaimThatIsGone()
{
    SnapshotFromCsv csv;
    addPlans(csv);
    csv.add(Kind::Decisions, "decision,type,subject,as_of,reason,author\n"
                             "d1,adopt,budget.amount|phase=1|stage=plan|as_of=2019-12-05|source=c,2019-12-05,checked,kim\n");
    const auto settled = db::settledConflicts(*csv.snapshot());
    QCOMPARE(settled.size(), std::size_t{1});
    QCOMPARE(settled[0].value, db::Null);
    QCOMPARE(settled[0].claim, 0);
    COMPARE_TEXT(settled[0].source, "c");
}

QTEST_APPLESS_MAIN(TestSourceClaims)
#include "tst_source_claims.moc"
