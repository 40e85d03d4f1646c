// Printed charts held against the data file they came from.

#include "db/figures/comparison.h"
#include "db/figures/verification.h"
#include "tests/db/figures/figures_testing.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <atomic>
#include <optional>

using namespace db;
using testing::Eok;

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedIsTheSame();
    void laterDaysChangeNothing();
    void aChangedValueIsNamedWithItsChangeSet();
    void severalChangesInOneChart();
    void takenBackIsTheSameAgain();
    void anotherFileIsForeign();
    void aCodeOfTheFutureIsForeign();
    void ofAPhaseAndComparedWithADay();
    void theRegisterIsFoundToo();
    void itCanBeCancelled();

private:
    /// One statement of the plan of a category.
    std::int64_t plan(const char *category, Value won, Value asOf, const char *reason = "", const char *phase = "1");
    CheckCode printed(const Look &look, const char *chart = "plan_by_category") const;
    CheckCode printed() const { return printed(testing::look("2024-12-31")); }
    Verification verified(const CheckCode &code) const;

    std::optional<support::Scratch> m_scratch;
    std::unique_ptr<DataFile> m_file;
};

void TestVerification::init()
{
    m_file.reset();
    m_scratch.emplace();
    auto made = DataFile::create(m_scratch->file("a.clusterboard"));
    QVERIFY(made.ok());
    m_file = *std::move(made);
    QCOMPARE(plan("rnd", 10 * Eok, 20240101), std::int64_t(1));
    QCOMPARE(plan("talent", 20 * Eok, 20240101), std::int64_t(2));
}

std::int64_t TestVerification::plan(const char *category, Value won, Value asOf, const char *reason, const char *phase)
{
    const auto snapshot = *m_file->snapshot();
    support::DraftBuilder builder(snapshot, ChangeKind::Edit);
    std::vector<Value> cells(col::budget::Count, Null);
    cells[col::budget::Phase] = builder.text(phase);
    cells[col::budget::Category] = builder.text(category);
    cells[col::budget::Funding] = static_cast<Value>(Funding::Total);
    cells[col::budget::Stage] = static_cast<Value>(Stage::Plan);
    cells[col::budget::Amount] = won;
    cells[col::budget::AsOf] = asOf;
    // A row of the same key is replaced, as an import would.
    std::int64_t ends = 0;
    const Table &table = snapshot->table(Kind::Budget);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.at(row, col::budget::Category) == cells[col::budget::Category]
            && table.at(row, col::budget::Phase) == cells[col::budget::Phase]
            && table.at(row, col::budget::AsOf) == asOf)
            ends = table.origins[row].version;
    }
    builder.row(Kind::Budget, cells, ends);
    Draft draft = builder.take();
    draft.reason = reason;
    const auto stored = m_file->commit(draft);
    return stored ? *stored : 0;
}

CheckCode TestVerification::printed(const Look &look, const char *chart) const
{
    const auto described = db::chart(chart, **m_file->snapshot(), look);
    return described && !described->empty() ? checkCode(*described) : CheckCode();
}

Verification TestVerification::verified(const CheckCode &code) const
{
    const auto read = parseCheckCode(text(code)); // as from paper
    const auto found = verify(*m_file, read.value());
    return found ? *found : Verification();
}

void TestVerification::unchangedIsTheSame()
{
    const CheckCode code = printed();
    const Verification found = verified(code);
    QVERIFY(found.standing == CodeStanding::Same);
    COMPARE_TEXT(found.held.name, "plan_by_category");
    QCOMPARE(found.held.knownOn, std::int64_t(2));
    QVERIFY(found.values.empty());
    QVERIFY(found.changeSets.empty());
}

void TestVerification::laterDaysChangeNothing()
{
    const CheckCode code = printed();
    plan("rnd", 99 * Eok, 20250630);
    QVERIFY(verified(code).standing == CodeStanding::Same);
    QCOMPARE(verified(code).head, std::int64_t(3));
}

void TestVerification::aChangedValueIsNamedWithItsChangeSet()
{
    const CheckCode code = printed();
    plan("talent", 20 * Eok, 20250101); // of a later day
    const std::int64_t change = plan("rnd", 12 * Eok, 20240101, "a slip of the pen");
    const Verification found = verified(code);
    QVERIFY(found.standing == CodeStanding::Changed);
    bool seen = false;
    for (const ChangedValue &value : found.values) {
        if (value.before != 10 * Eok)
            continue;
        seen = true;
        QCOMPARE(value.after, 12 * Eok);
        QCOMPARE(value.changeSets, std::vector<std::int64_t>{change});
    }
    QVERIFY(seen);
    for (const ChangedValue &value : found.values)
        QVERIFY(value.before != 20 * Eok); // that one did not change
    QCOMPARE(found.changeSets.size(), std::size_t(1));
    QCOMPARE(found.changeSets[0].id, change);
    COMPARE_TEXT(found.changeSets[0].reason, "a slip of the pen");
}

void TestVerification::severalChangesInOneChart()
{
    const CheckCode code = printed();
    plan("rnd", 11 * Eok, 20240101);
    plan("other", 5 * Eok, 20240101);
    plan("rnd", 12 * Eok, 20240101);
    const Verification found = verified(code);
    QVERIFY(found.standing == CodeStanding::Changed);
    bool rnd = false;
    bool other = false;
    for (const ChangedValue &value : found.values) {
        if (value.before == 10 * Eok && value.after == 12 * Eok) {
            rnd = true;
            QCOMPARE(value.changeSets, (std::vector<std::int64_t>{3, 5}));
        }
        if (value.before == Null && value.after == 5 * Eok) {
            other = true;
            QCOMPARE(value.changeSets, std::vector<std::int64_t>{4});
        }
    }
    QVERIFY(rnd);
    QVERIFY(other);
    QCOMPARE(found.changeSets.size(), std::size_t(3));
}

void TestVerification::takenBackIsTheSameAgain()
{
    const CheckCode code = printed();
    const std::int64_t change = plan("rnd", 12 * Eok, 20240101);
    const CheckCode wrong = printed();
    QVERIFY(verified(code).standing == CodeStanding::Changed);
    QVERIFY(m_file->revert(change, "test", "it was right").ok());
    QVERIFY(verified(code).standing == CodeStanding::Same);
    const Verification found = verified(wrong);
    QVERIFY(found.standing == CodeStanding::Changed);
    QCOMPARE(found.changeSets.size(), std::size_t(1));
    QCOMPARE(found.changeSets[0].id, change + 1); // the revert
    COMPARE_TEXT(found.changeSets[0].reason, "it was right");
}

void TestVerification::anotherFileIsForeign()
{
    plan("rnd", 12 * Eok, 20240101);
    const CheckCode code = printed();
    init();
    plan("rnd", 13 * Eok, 20240101);
    const Verification found = verified(code);
    QVERIFY(found.standing == CodeStanding::Foreign);
    QVERIFY(found.values.empty());
    QVERIFY(found.held.empty());
}

void TestVerification::aCodeOfTheFutureIsForeign()
{
    plan("rnd", 12 * Eok, 20240101);
    const CheckCode code = printed();
    init();
    QVERIFY(verified(code).standing == CodeStanding::Foreign);
}

void TestVerification::ofAPhaseAndComparedWithADay()
{
    plan("rnd", 70 * Eok, 20240101, "", "2");
    Look look = testing::look("2024-12-31", "1");
    look.compareTo = comparison(**m_file->snapshot(), look, Against::Day, PartialDate::ofDay(2024, 3, 31), look.asOf);
    QVERIFY(look.compareTo.known());
    const CheckCode code = printed(look);
    QVERIFY(code.against == Against::Day);
    QVERIFY(verified(code).standing == CodeStanding::Same);
    COMPARE_TEXT(verified(code).held.phase, "1");
    QVERIFY(verified(code).held.compareTo == look.compareTo);
    const CheckCode second = printed(testing::look("2024-12-31", "2"));
    COMPARE_TEXT(verified(second).held.phase, "2");
    plan("rnd", 71 * Eok, 20240101, "", "2");
    QVERIFY(verified(code).standing == CodeStanding::Same);
    QVERIFY(verified(second).standing == CodeStanding::Changed);
}

void TestVerification::theRegisterIsFoundToo()
{
    support::DraftBuilder builder(*m_file->snapshot(), ChangeKind::Edit);
    for (const char *name : {"가", "나", "다"}) {
        std::vector<Value> cells(col::companies::Count, Null);
        cells[col::companies::Company] = builder.text(name);
        cells[col::companies::MouOn] = 20230101;
        builder.row(Kind::Companies, cells);
    }
    std::vector<Value> cells(col::observations::Count, Null);
    cells[col::observations::Indicator] = builder.text("mou");
    cells[col::observations::Value] = 7 * testing::One;
    cells[col::observations::AsOf] = 20240101;
    builder.row(Kind::Observations, cells);
    QVERIFY(m_file->commit(builder.take()).ok());
    Look look = testing::look("2024-12-31");
    const CheckCode reported = printed(look, "companies_funnel");
    look.preferRegister = true;
    const CheckCode registered = printed(look, "companies_funnel");
    QVERIFY(!(reported == registered));
    QVERIFY(verified(reported).standing == CodeStanding::Same);
    QVERIFY(verified(registered).standing == CodeStanding::Same);
}

void TestVerification::itCanBeCancelled()
{
    const CheckCode code = printed();
    const std::atomic<bool> cancel{true};
    const auto found = verify(*m_file, code, &cancel);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
