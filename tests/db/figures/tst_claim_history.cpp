// How claims came to be and changed, read back from a real data file.

#include "db/figures/closing.h"
#include "db/figures/decisions.h"
#include "db/figures/inspection.h"
#include "tests/db/figures/figures_testing.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace testing;
using db::ClaimStep;

namespace {

/// "2 900>950" of a step, "-" for no value, "w" where it is withdrawn.
QByteArray stepText(const ClaimStep &step)
{
    const auto value = [](db::Value amount) {
        return amount == db::Null ? QByteArray("-") : QByteArray::number(static_cast<qlonglong>(amount));
    };
    return QByteArray::number(static_cast<qlonglong>(step.changeSet)) + ' ' + value(step.before) + '>' + value(step.after)
           + (step.withdrawn ? " w" : "");
}

QByteArrayList texts(const std::vector<ClaimStep> &steps)
{
    QByteArrayList out;
    for (const ClaimStep &step : steps)
        out += stepText(step);
    return out;
}

} // namespace

class TestClaimHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUpdateHasBothValues();
    void whatWasTakenBackAndPutBack();
    void aWithdrawalIsAStep();
    void aClaimThatIsGoneWasTakenAway();
    void aHeadlineFigureHasTheHistoryOfItsClaim();
    void whatIsWorkedOutHasNone();
    void anyClaimCanBeAdopted();

private:
    /// Stores a plan of phase 1; `ends`: the version it takes the place of.
    std::int64_t store(db::Value won, const char *asOf, const char *source, std::int64_t ends = 0,
                       db::RowState state = db::RowState::Present);
    db::Inspection inspected(const db::FigureRef &ref, std::int64_t knownOn = 0) const;
    std::vector<ClaimStep> history(const db::Inspection &inspection) const;
    std::int64_t version(const char *source) const;

    std::optional<support::Scratch> m_scratch;
    std::unique_ptr<db::DataFile> m_file;
    db::FigureRef m_plan;
};

void TestClaimHistory::init()
{
    m_file.reset();
    m_scratch.emplace();
    m_file = std::move(*db::DataFile::create(m_scratch->file("history.clusterboard")));
    m_plan = {};
    m_plan.kind = db::Kind::Budget;
    m_plan.name = "amount";
    m_plan.coordinates = {{"phase", "1"}, {"stage", "plan"}};
    QCOMPARE(store(900, "2024-01-01", "book"), 1);
}

std::int64_t TestClaimHistory::store(db::Value won, const char *asOf, const char *source, std::int64_t ends,
                                     db::RowState state)
{
    support::DraftBuilder builder(*m_file->snapshot(), ends == 0 ? db::ChangeKind::Import : db::ChangeKind::Edit);
    std::vector<db::Value> cells(db::col::budget::Count, db::Null);
    cells[db::col::budget::Phase] = builder.text("1");
    cells[db::col::budget::Funding] = 0;
    cells[db::col::budget::Stage] = static_cast<db::Value>(db::Stage::Plan);
    cells[db::col::budget::Amount] = won;
    cells[db::col::budget::AsOf] = db::PartialDate::parse(asOf)->code();
    cells[db::col::budget::Source] = builder.text(source);
    builder.row(db::Kind::Budget, cells, ends, state);
    db::Draft draft = builder.take();
    draft.reason = "why";
    const auto done = db::changeChecked(*m_file, [&draft](const auto &) { return db::Result<db::Draft>(draft); });
    return done ? *done : 0;
}

db::Inspection TestClaimHistory::inspected(const db::FigureRef &ref, std::int64_t knownOn) const
{
    auto found = db::inspect(**m_file->snapshot(knownOn), look("2025-12-31"), ref);
    return found ? std::move(*found) : db::Inspection{};
}

std::vector<ClaimStep> TestClaimHistory::history(const db::Inspection &inspection) const
{
    auto steps = db::claimHistory(*m_file, inspection);
    return steps ? std::move(*steps) : std::vector<ClaimStep>{ClaimStep{}};
}

std::int64_t TestClaimHistory::version(const char *source) const
{
    const auto snapshot = *m_file->snapshot();
    const db::Table &table = snapshot->table(db::Kind::Budget);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (snapshot->text(table.at(row, db::col::budget::Source)) == source)
            return table.origins[row].version;
    }
    return 0;
}

void TestClaimHistory::anUpdateHasBothValues()
{
    QCOMPARE(store(950, "2024-01-01", "book", version("book")), 2);
    QCOMPARE(store(1000, "2024-06-01", "press"), 3);
    const std::vector<ClaimStep> steps = history(inspected(m_plan));
    QCOMPARE(texts(steps), (QByteArrayList{"1 ->900", "2 900>950", "3 ->1000"}));
    QVERIFY(steps[0].kind == db::ChangeKind::Import && steps[1].kind == db::ChangeKind::Edit);
    COMPARE_TEXT(steps[0].source + '|' + steps[2].source, "book|press");
    COMPARE_TEXT(steps[1].asOf.text() + '|' + steps[2].asOf.text(), "2024-01-01|2024-06-01");
    COMPARE_TEXT(steps[1].author + '|' + steps[1].reason, "test|why");
    QVERIFY(!steps[1].at.empty());
}

void TestClaimHistory::whatWasTakenBackAndPutBack()
{
    QCOMPARE(store(950, "2024-01-01", "book", version("book")), 2);
    QCOMPARE(*db::revertChecked(*m_file, 2, "kim", "wrong file"), 3);
    QCOMPARE(texts(history(inspected(m_plan))), (QByteArrayList{"1 ->900", "2 900>950", "3 950>900"}));
    QCOMPARE(*db::revertChecked(*m_file, 3, "kim", "it was right"), 4);
    const std::vector<ClaimStep> steps = history(inspected(m_plan));
    QCOMPARE(texts(steps), (QByteArrayList{"1 ->900", "2 900>950", "3 950>900", "4 900>950"}));
    QVERIFY(steps[2].kind == db::ChangeKind::Revert);
    COMPARE_TEXT(steps[2].reason, "wrong file");
}

void TestClaimHistory::aWithdrawalIsAStep()
{
    QCOMPARE(store(db::Null, "2024-06-01", "book", 0, db::RowState::Withdrawn), 2);
    QCOMPARE(texts(history(inspected(m_plan))), (QByteArrayList{"1 ->900", "2 ->- w"}));
    // The claim itself made one of "none".
    QCOMPARE(store(db::Null, "2024-01-01", "book", version("book"), db::RowState::Withdrawn), 3);
    QCOMPARE(texts(history(inspected(m_plan))), (QByteArrayList{"1 ->900", "2 ->- w", "3 900>- w"}));
}

void TestClaimHistory::aClaimThatIsGoneWasTakenAway()
{
    QCOMPARE(store(1000, "2024-06-01", "press"), 2);
    QCOMPARE(*db::revertChecked(*m_file, 2, "kim", ""), 3);
    // As the file was known before, the claim is there, and its history says what became of it.
    QCOMPARE(texts(history(inspected(m_plan, 2))), (QByteArrayList{"1 ->900", "2 ->1000", "3 1000>-"}));
    QCOMPARE(texts(history(inspected(m_plan))), (QByteArrayList{"1 ->900"}));
}

void TestClaimHistory::aHeadlineFigureHasTheHistoryOfItsClaim()
{
    QCOMPARE(store(950, "2024-01-01", "book", version("book")), 2);
    const db::Inspection plan = inspected(db::headlineRef("budget.plan"));
    QVERIFY(db::claimedFigure(plan) == m_plan);
    QCOMPARE(texts(history(plan)), texts(history(inspected(m_plan))));
    QCOMPARE(history(plan).size(), std::size_t{2});
}

void TestClaimHistory::whatIsWorkedOutHasNone()
{
    const db::Inspection done = inspected(db::headlineRef("milestones.done"));
    QVERIFY(!db::claimedFigure(done).known());
    QVERIFY(history(done).empty());
}

void TestClaimHistory::anyClaimCanBeAdopted()
{
    QCOMPARE(store(1000, "2024-06-01", "press"), 2);
    QCOMPARE(inspected(m_plan).figure.value, 1000);
    const int amount = db::col::budget::Amount;
    const auto adopt = [this](std::int64_t of, int column) {
        return db::changeChecked(*m_file, [&](const auto &snapshot) {
            return db::draftAdoption(snapshot, db::Kind::Budget, of, column, "kim", "the book is binding");
        });
    };
    QCOMPARE(adopt(9999, amount).error().code, db::ErrorCode::UnknownName);
    QCOMPARE(adopt(version("book"), db::col::budget::Stage).error().code, db::ErrorCode::UnknownName);
    QCOMPARE(*adopt(version("book"), amount), 3);
    const db::Inspection settled = inspected(m_plan);
    QCOMPARE(settled.figure.value, 900);
    QVERIFY(std::any_of(settled.claims.begin(), settled.claims.end(),
                        [](const auto &claim) { return claim.verdict == db::Verdict::Adopted; }));
    QCOMPARE(adopt(version("book"), amount).error().code, db::ErrorCode::NothingToDo);
    // Decided anew: the later decision takes the place of the earlier one, also by the conflict's own name.
    db::Conflict figure;
    figure.kind = db::Kind::Budget;
    figure.column = "amount";
    figure.coordinates = m_plan.coordinates;
    QCOMPARE(*adopt(version("press"), amount), 4);
    QCOMPARE(inspected(m_plan).figure.value, 1000);
    const auto snapshot = *m_file->snapshot();
    const db::Table &decisions = snapshot->table(db::Kind::Decisions);
    QCOMPARE(decisions.size(), std::size_t{1});
    COMPARE_TEXT(std::string(snapshot->text(decisions.at(0, db::col::decisions::Decision))),
                 QByteArray::fromStdString("adopt-" + db::conflictId(figure) + "-2024"));
}

QTEST_APPLESS_MAIN(TestClaimHistory)
#include "tst_claim_history.moc"
