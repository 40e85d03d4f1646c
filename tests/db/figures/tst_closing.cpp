// Closing a quarter and what it protects, on a real data file.

#include "db/figures/adoption.h"
#include "db/figures/closed_figures.h"
#include "db/figures/decisions.h"
#include "db/ledger/applied.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace {

const db::PartialDate Q3 = db::PartialDate::ofQuarter(2024, 3);
const db::PartialDate Q4 = db::PartialDate::ofQuarter(2024, 4);
const db::PartialDate Today = db::PartialDate::ofDay(2025, 1, 10);

struct Amount {
    db::Stage stage{};
    db::Value won = 0;
    db::Value asOf = 0;
    const char *source = "";
};

} // namespace

class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresTextReadsBack();
    void aForgedClosingIsNone();
    void closesOncePerQuarterAndOnlyPastOnes();
    void lateClaimsOfTheClosedQuarterAreCorrections();
    void whatSpeaksOfLaterDaysIsFree();
    void revertsAreHeldAgainstItToo();
    void takingACorrectionBackIsOne();
    void reopeningEndsIt();
    void takingAClosingBackNeedsAReason();
    void anAdoptionMayBeACorrection();
    void adoptionNamesWhatItCannotFind();
    void gapsAreListed();
    void unreadWarningsAreAGap();
    void whatADraftAltersIsNamed();
    void whatIsJudgedIsClosedToo();
    void anOlderClosingKeepsWhatItStored();

private:
    db::Result<std::int64_t> store(const std::vector<Amount> &amounts, const std::string &reason = {});
    db::Result<std::int64_t> stored(const db::Draft &draft);
    db::Result<std::int64_t> close(db::PartialDate quarter);
    /// One claim of the jobs; with a due date their target.
    db::Draft jobs(int count, db::Value asOf, db::Value dueOn = db::Null);
    std::shared_ptr<const db::Snapshot> now() const { return *m_file->snapshot(); }
    std::vector<db::ChangeSet> history() const { return *m_file->history(); }
    bool isCorrection(std::int64_t changeSet) const
    {
        return history().at(static_cast<std::size_t>(changeSet - 1)).correction;
    }

    std::optional<support::Scratch> m_scratch;
    std::unique_ptr<db::DataFile> m_file;
};

void TestClosing::init()
{
    m_file.reset();
    m_scratch.emplace();
    m_file = std::move(*db::DataFile::create(m_scratch->file("closing.clusterboard")));
    // 1: the plan and what was spent by the end of September
    QCOMPARE(*store({{db::Stage::Plan, 900, 20240101}, {db::Stage::Spent, 300, 20240930}}), 1);
}

db::Result<std::int64_t> TestClosing::store(const std::vector<Amount> &amounts, const std::string &reason)
{
    support::DraftBuilder builder(now(), db::ChangeKind::Import);
    for (const Amount &amount : amounts) {
        std::vector<db::Value> cells(db::col::budget::Count, db::Null);
        cells[db::col::budget::Phase] = builder.text("1");
        cells[db::col::budget::Funding] = 0;
        cells[db::col::budget::Stage] = static_cast<db::Value>(amount.stage);
        cells[db::col::budget::Amount] = amount.won;
        cells[db::col::budget::AsOf] = amount.asOf;
        cells[db::col::budget::Source] = builder.text(amount.source);
        builder.row(db::Kind::Budget, cells);
    }
    db::Draft draft = builder.take();
    draft.reason = reason;
    return stored(std::move(draft));
}

db::Result<std::int64_t> TestClosing::stored(const db::Draft &draft)
{
    return db::changeChecked(*m_file, [&draft](const auto &) { return db::Result<db::Draft>(draft); });
}

db::Result<std::int64_t> TestClosing::close(db::PartialDate quarter)
{
    auto draft = db::draftClosing(now(), quarter, Today, "kim", "");
    return draft ? stored(std::move(*draft)) : draft.error();
}

void TestClosing::figuresTextReadsBack()
{
    const std::vector<db::NamedFigure> figures{{"a \"b\"\\c\n", -5}, {"budget.category:연구.plan", 1'234'567}};
    const std::string text = db::figuresText(figures);
    QVERIFY(text.find('\n') == std::string::npos);
    QCOMPARE(db::parseFigures(text), std::optional(figures));
    std::string forged = text;
    forged.replace(forged.find("-5"), 2, "-6");
    QVERIFY(!db::parseFigures(forged));
    QVERIFY(!db::parseFigures(""));
    QVERIFY(!db::parseFigures("because"));
    QCOMPARE(db::parseFigures(db::figuresText({}))->size(), std::size_t{0});
}

void TestClosing::aForgedClosingIsNone()
{
    QVERIFY(close(Q3));
    const auto stored = db::storedClosings(*now());
    QVERIFY(!stored.empty());
    support::DraftBuilder builder(now(), db::ChangeKind::Edit);
    const db::Table &table = now()->table(db::Kind::Decisions);
    std::vector<db::Value> cells(table.row(0).begin(), table.row(0).end());
    cells[db::col::decisions::Reason] = builder.text("{\"budget.plan\":1,\"sha256\":\"00\"}");
    builder.row(db::Kind::Decisions, cells, table.origins[0].version);
    QVERIFY(m_file->commit(builder.take()));
    QCOMPARE(db::storedClosings(*now()).size(), stored.size() - 1);
}

void TestClosing::closesOncePerQuarterAndOnlyPastOnes()
{
    QCOMPARE(*close(Q3), 2);
    const auto closed = db::closedQuarters(*now(), history());
    QCOMPARE(closed.size(), std::size_t{1});
    QCOMPARE(closed[0].quarter.text(), std::string("2024Q3"));
    QCOMPARE(closed[0].changeSet, 2);
    QVERIFY(!closed[0].corrected);
    QCOMPARE(history().back().kind, db::ChangeKind::Closing);
    const auto figures = db::storedClosings(*now()).front().figures;
    QVERIFY(std::find(figures.begin(), figures.end(), db::NamedFigure("budget.spent", 300)) != figures.end());

    const auto twice = close(Q3);
    QCOMPARE(twice.error().code, db::ErrorCode::AlreadyClosed);
    QCOMPARE(twice.error().args, (std::vector<std::string>{"2024Q3", "2"}));
    QCOMPARE(close(db::PartialDate::ofQuarter(2025, 1)).error().code, db::ErrorCode::QuarterNotOver);
    QCOMPARE(close(db::PartialDate::ofYear(2024)).error().code, db::ErrorCode::InvalidDate);
    // On its last day a quarter is not over.
    QCOMPARE(db::draftClosing(now(), Q4, db::PartialDate::ofDay(2024, 12, 31), "kim", "").error().code,
             db::ErrorCode::QuarterNotOver);
    QVERIFY(close(Q4));
    QCOMPARE(db::closedQuarters(*now(), history()).size(), std::size_t{2});
}

void TestClosing::lateClaimsOfTheClosedQuarterAreCorrections()
{
    QVERIFY(close(Q3));
    const auto refused = store({{db::Stage::Spent, 350, 20240930, "late"}, {db::Stage::Spent, 320, 20240929}});
    // The own books of the 30th count before a source without a rank: nothing is altered.
    QVERIFY(refused);
    QVERIFY(!isCorrection(*refused));

    const auto late = store({{db::Stage::Transferred, 500, 20240815}});
    QVERIFY(!late);
    QCOMPARE(late.error().code, db::ErrorCode::ClosedQuarter);
    QCOMPARE(late.error().args.at(0), std::string("2024Q3"));
    QCOMPARE(late.error().args.at(2), std::string("budget.transferred"));
    QCOMPARE(late.error().args.at(3), std::string());
    QCOMPARE(late.error().args.at(4), std::string("500"));
    QCOMPARE(*m_file->head(), 3); // nothing was stored
    QCOMPARE(store({{db::Stage::Transferred, 500, 20240815}}, " \n").error().code, db::ErrorCode::ClosedQuarter);

    const auto corrected = store({{db::Stage::Transferred, 500, 20240815}}, "late report of the division");
    QVERIFY(corrected);
    QVERIFY(isCorrection(*corrected));
    QVERIFY(db::closedQuarters(*now(), history()).front().corrected);
    // A correction is no licence: what comes after it is held against what holds now.
    const auto harmless = store({{db::Stage::Transferred, 400, 20240701}});
    QVERIFY(harmless);
    QVERIFY(!isCorrection(*harmless));
    QVERIFY(m_file->check()->problems.empty());
}

void TestClosing::whatSpeaksOfLaterDaysIsFree()
{
    QVERIFY(close(Q3));
    const auto next = store({{db::Stage::Spent, 700, 20241231}, {db::Stage::Plan, 1000, 20241001}});
    QVERIFY(next);
    QVERIFY(!isCorrection(*next));
    QVERIFY(!db::closedQuarters(*now(), history()).front().corrected);
    // 2024 as a whole is known at its end, not in September.
    QVERIFY(store({{db::Stage::Spent, 800, 20240000}}));
}

void TestClosing::revertsAreHeldAgainstItToo()
{
    const auto later = store({{db::Stage::Spent, 700, 20241231}});
    QVERIFY(later);
    QVERIFY(close(Q3));
    QVERIFY(db::revertChecked(*m_file, *later, "kim", ""));
    const auto refused = db::revertChecked(*m_file, 1, "kim", "");
    QCOMPARE(refused.error().code, db::ErrorCode::ClosedQuarter);
    const auto done = db::revertChecked(*m_file, 1, "kim", "wrong file");
    QVERIFY(done);
    QVERIFY(isCorrection(*done));
    QVERIFY(db::closedQuarters(*now(), history()).front().corrected);
    QCOMPARE(db::revertChecked(*m_file, 1, "kim", "again").error().code, db::ErrorCode::AlreadyReverted);
}

void TestClosing::takingACorrectionBackIsOne()
{
    QVERIFY(close(Q3));
    const auto correction = store({{db::Stage::Transferred, 500, 20240815}}, "late");
    QVERIFY(correction);
    QCOMPARE(db::revertChecked(*m_file, *correction, "kim", "").error().code, db::ErrorCode::ClosedQuarter);
    const auto back = db::revertChecked(*m_file, *correction, "kim", "it was not ours");
    QVERIFY(back);
    QVERIFY(isCorrection(*back));
    QVERIFY(!db::closedQuarters(*now(), history()).front().corrected); // it says again what was stored
}

void TestClosing::reopeningEndsIt()
{
    QCOMPARE(db::draftReopening(now(), Q3, "kim", "x").error().code, db::ErrorCode::NotClosed);
    QVERIFY(close(Q3));
    auto draft = db::draftReopening(now(), Q3, "kim", "the ministry asks");
    QVERIFY(draft);
    QVERIFY(stored(std::move(*draft)));
    QVERIFY(db::closedQuarters(*now(), history()).empty());
    const auto free = store({{db::Stage::Transferred, 500, 20240815}});
    QVERIFY(free);
    QVERIFY(!isCorrection(*free));
    QVERIFY(close(Q3));
    QCOMPARE(db::closedQuarters(*now(), history()).size(), std::size_t{1});
    QVERIFY(!db::closedQuarters(*now(), history()).front().corrected);
    QVERIFY(m_file->check()->problems.empty());
}

void TestClosing::takingAClosingBackNeedsAReason()
{
    const auto closing = close(Q3);
    QVERIFY(closing);
    const auto refused = db::revertChecked(*m_file, *closing, "kim", "");
    QCOMPARE(refused.error().code, db::ErrorCode::ClosedQuarter);
    QCOMPARE(refused.error().args, std::vector<std::string>{"2024Q3"});
    const auto done = db::revertChecked(*m_file, *closing, "kim", "closed too early");
    QVERIFY(done);
    QVERIFY(!isCorrection(*done));
    QVERIFY(db::closedQuarters(*now(), history()).empty());
}

void TestClosing::anAdoptionMayBeACorrection()
{
    QVERIFY(store({{db::Stage::Plan, 950, 20240301, "press"}, {db::Stage::Plan, 960, 20240201, "press"}}));
    QVERIFY(close(Q3));
    db::Look look;
    look.asOf = Today;
    const auto found = db::conflicts(*now(), look);
    QVERIFY(!found.empty());
    db::ClaimChoice choice;
    choice.conflict = db::conflictId(found.front());
    choice.source = "press";
    QCOMPARE(db::draftAdoption(now(), look, choice, "kim", "x").error().code, db::ErrorCode::AmbiguousClaim);
    choice.asOf = db::PartialDate::ofDay(2024, 2, 1);
    auto draft = db::draftAdoption(now(), look, choice, "kim", "as the ministry has it");
    QVERIFY(draft);
    const auto done = stored(std::move(*draft));
    QVERIFY(done);
    QVERIFY(isCorrection(*done));
    QCOMPARE(db::headline(*now(), look).budget.total.plan.value, 960);
    QVERIFY(db::conflicts(*now(), look).empty());
    QCOMPARE(db::readAdoptions(*now()).size(), std::size_t{1});
}

void TestClosing::adoptionNamesWhatItCannotFind()
{
    QVERIFY(store({{db::Stage::Plan, 950, 20240301, "press"}}));
    db::Look look;
    look.asOf = Today;
    db::ClaimChoice choice;
    choice.conflict = "00000000";
    choice.source = "press";
    const auto unknown = db::draftAdoption(now(), look, choice, "kim", "x");
    QCOMPARE(unknown.error().code, db::ErrorCode::UnknownName);
    QCOMPARE(unknown.error().args, (std::vector<std::string>{"conflict", "00000000"}));
    choice.conflict = db::conflictId(db::conflicts(*now(), look).at(0));
    choice.source = "nobody";
    QCOMPARE(db::draftAdoption(now(), look, choice, "kim", "x").error().args.at(0), std::string("claim"));
    // The office's own books have no key.
    choice.source.clear();
    QVERIFY(db::draftAdoption(now(), look, choice, "kim", "x"));
}

void TestClosing::gapsAreListed()
{
    const auto gaps = db::closingGaps(*now(), history(), Q4);
    QCOMPARE(gaps.size(), std::size_t{1});
    QCOMPARE(gaps[0].kind, db::GapKind::MissingClaims);
    QCOMPARE(gaps[0].args, std::vector<std::string>{"budget"});
    QVERIFY(db::closingGaps(*now(), history(), Q3).empty());

    QVERIFY(store({{db::Stage::Plan, 950, 20240301, "press"}}));
    support::DraftBuilder builder(now(), db::ChangeKind::Import);
    db::Draft refused = builder.take();
    refused.rowsRead = 3;
    refused.rowsRejected = 2;
    QVERIFY(stored(std::move(refused)));
    const auto more = db::closingGaps(*now(), history(), Q3);
    QCOMPARE(more.size(), std::size_t{2});
    QCOMPARE(more[0].kind, db::GapKind::Undecided);
    QCOMPARE(more[0].args, std::vector<std::string>{"1"});
    QCOMPARE(more[1].kind, db::GapKind::RejectedRows);
    QCOMPARE(more[1].args, (std::vector<std::string>{"3", "2"}));
}

void TestClosing::unreadWarningsAreAGap()
{
    const auto import = [&](std::vector<std::string> accepted, const std::string &reason) {
        db::MemorySource source("phase,fiscal_year,stage,amount,as_of,source\n1,2024,spent,-5,2024-09-30,books\n");
        db::ImportOptions options;
        options.accepted = std::move(accepted);
        auto plan = db::planImport(*m_file, source, options);
        return db::commitChecked(*m_file, *plan, options, "kim", reason);
    };
    const auto unread = import({"phase.unknown"}, "as the letter says");
    QVERIFY(unread.ok());
    const db::ChangeSet change = history().back();
    QCOMPARE(change.reason, std::string("as the letter says"));
    QStringList kept;
    for (const db::PassedWarning &each : change.warnings)
        kept += QStringLiteral("%1 %2%3").arg(QString::fromStdString(each.rule)).arg(each.count).arg(each.accepted ? u" ok" : u"");
    kept.sort();
    QCOMPARE(kept.join(u'|'), QStringLiteral("amount.negative 1|phase.unknown 1 ok|source.unknown 1"));
    QCOMPARE(change.unreadWarnings(), 2);
    auto gaps = db::closingGaps(*now(), history(), Q3);
    QCOMPARE(gaps.back().kind, db::GapKind::UnreadWarnings);
    QCOMPARE(gaps.back().args, (std::vector<std::string>{std::to_string(*unread), "2"}));
    QVERIFY(m_file->check()->problems.empty());

    // Read and accepted: no gap. Taken back: none either.
    QVERIFY(db::revertChecked(*m_file, *unread, "kim", "again"));
    const auto isGap = [](const db::ClosingGap &gap) { return gap.kind == db::GapKind::UnreadWarnings; };
    gaps = db::closingGaps(*now(), history(), Q3);
    QVERIFY(std::none_of(gaps.begin(), gaps.end(), isGap));
    QVERIFY(import({"phase.unknown", "source.unknown", "amount.negative"}, {}));
    QCOMPARE(history().back().reason, std::string());
    QCOMPARE(history().back().warnings.size(), std::size_t{3});
    gaps = db::closingGaps(*now(), history(), Q3);
    QVERIFY(std::none_of(gaps.begin(), gaps.end(), isGap));
}

void TestClosing::whatADraftAltersIsNamed()
{
    support::DraftBuilder late(now(), db::ChangeKind::Import);
    std::vector<db::Value> cells(db::col::budget::Count, db::Null);
    cells[db::col::budget::Phase] = late.text("1");
    cells[db::col::budget::Funding] = 0;
    cells[db::col::budget::Stage] = static_cast<db::Value>(db::Stage::Spent);
    cells[db::col::budget::Amount] = 350;
    cells[db::col::budget::AsOf] = 20240930;
    cells[db::col::budget::Source] = late.text("letter");
    late.row(db::Kind::Budget, cells);
    const db::Draft draft = late.take();
    QVERIFY(db::alteredClosedFigures(*now(), draft, history()).empty()); // nothing is closed
    const auto closed = close(Q3);
    QVERIFY(closed.ok());
    support::DraftBuilder again(now(), db::ChangeKind::Import);
    cells[db::col::budget::Phase] = again.text("1");
    cells[db::col::budget::Source] = db::Null;
    again.row(db::Kind::Budget, cells, now()->table(db::Kind::Budget).origins.at(1).version); // what was spent
    const db::Draft altering = again.take();
    const auto altered = db::alteredClosedFigures(*now(), altering, history());
    QVERIFY(!altered.empty());
    for (const db::AlteredFigure &each : altered) {
        QCOMPARE(each.quarter, Q3);
        QVERIFY(each.before != each.after);
    }
    const bool spent = std::any_of(altered.begin(), altered.end(), [](const db::AlteredFigure &each) {
        return each.figure == "budget.spent" && each.before == 300 && each.after == 350;
    });
    QVERIFY(spent);
    QCOMPARE(db::closingSubject(Q3, {}), std::string("2024Q3"));
    QCOMPARE(db::closingSubject(Q3, "1"), std::string("2024Q3|phase=1"));
    const auto quarters = db::closedQuarters(*now(), history());
    QCOMPARE(quarters.size(), std::size_t{1});
    QCOMPARE(quarters[0].changeSet, *closed);
    QVERIFY(!quarters[0].corrected);
}

db::Draft TestClosing::jobs(int count, db::Value asOf, db::Value dueOn)
{
    support::DraftBuilder builder(now(), db::ChangeKind::Import);
    if (dueOn == db::Null) {
        std::vector<db::Value> cells(db::col::observations::Count, db::Null);
        cells[db::col::observations::Indicator] = builder.text("jobs");
        cells[db::col::observations::Value] = count * db::DecimalScale;
        cells[db::col::observations::AsOf] = asOf;
        builder.row(db::Kind::Observations, cells);
        return builder.take();
    }
    std::vector<db::Value> cells(db::col::targets::Count, db::Null);
    cells[db::col::targets::Indicator] = builder.text("jobs");
    cells[db::col::targets::Nature] = static_cast<db::Value>(db::TargetNature::Target);
    cells[db::col::targets::DueOn] = dueOn;
    cells[db::col::targets::Value] = count * db::DecimalScale;
    cells[db::col::targets::AsOf] = asOf;
    builder.row(db::Kind::Targets, cells);
    return builder.take();
}

void TestClosing::whatIsJudgedIsClosedToo()
{
    QVERIFY(stored(jobs(50, 20240930)));
    QVERIFY(stored(jobs(100, 20240101, 20241231)));
    QVERIFY(close(Q3));
    // Neither the value nor the target of the next due date moves, but where the line stood at the end of the quarter.
    const db::Draft between = jobs(80, 20240101, 20240831);
    std::vector<std::string> names;
    for (const db::AlteredFigure &each : db::alteredClosedFigures(*now(), between, history()))
        names.push_back(each.figure);
    QCOMPARE(names, (std::vector<std::string>{"indicators.jobs.attainment", "indicators.jobs.status", "indicators.jobs.target_now"}));
    const auto refused = stored(between);
    QCOMPARE(refused.error().code, db::ErrorCode::ClosedQuarter);
    db::Draft explained = between;
    explained.reason = "the ministry's letter came late";
    const auto done = stored(explained);
    QVERIFY(done);
    QVERIFY(isCorrection(*done));
    QVERIFY(db::closedQuarters(*now(), history()).front().corrected);
    // What only speaks of a later day is free.
    QVERIFY(stored(jobs(90, 20241001, 20240930)));
}

void TestClosing::anOlderClosingKeepsWhatItStored()
{
    QVERIFY(stored(jobs(50, 20240930)));
    QVERIFY(stored(jobs(100, 20240101, 20241231)));
    QVERIFY(close(Q3));
    support::DraftBuilder builder(now(), db::ChangeKind::Closing);
    const db::Table &table = now()->table(db::Kind::Decisions);
    for (const db::StoredClosing &each : db::storedClosings(*now())) {
        std::vector<db::Value> cells(table.row(each.row).begin(), table.row(each.row).end());
        const auto named = db::namedFigures(db::headline(*now(), db::closingLook(Q3, each.phase)));
        QVERIFY(named.size() < each.figures.size());
        cells[db::col::decisions::Reason] = builder.text(db::figuresText(named));
        builder.row(db::Kind::Decisions, cells, table.origins[each.row].version);
    }
    QVERIFY(m_file->commit(builder.take()));
    QVERIFY(!db::closedQuarters(*now(), history()).front().corrected);
    const auto between = stored(jobs(80, 20240101, 20240831));
    QVERIFY(between);
    QVERIFY(!isCorrection(*between));
    QCOMPARE(stored(jobs(55, 20240930)).error().code, db::ErrorCode::ClosedQuarter);
}

QTEST_APPLESS_MAIN(TestClosing)
#include "tst_closing.moc"
