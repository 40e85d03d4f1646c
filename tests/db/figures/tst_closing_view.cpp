// What is looked at before a quarter is closed, and of one that is closed, on a real data file.

#include "db/figures/closing_view.h"

#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace {

const db::PartialDate Q3 = db::PartialDate::ofQuarter(2024, 3);
const db::PartialDate Q4 = db::PartialDate::ofQuarter(2024, 4);
const db::PartialDate Today = db::PartialDate::ofDay(2025, 1, 10);

db::Look look(int year, int month, int day, const char *phase = "")
{
    db::Look out;
    out.phase = phase;
    out.asOf = db::PartialDate::ofDay(year, month, day);
    return out;
}

} // namespace

class TestClosingView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quartersGoFromTheFirstReportToTheLastThatIsOver();
    void aFileWithoutReportsHasNone();
    void theNewestOpenQuarterWithClaimsIsOffered();
    void figuresNameTheirDayAndSource();
    void anOpenQuarterShowsWhatWouldBeStoredAndWhatIsMissing();
    void aClosedQuarterShowsWhatWasStoredBesideWhatStands();
    void correctionsAreThoseOfTheQuarterLookedAt();
    void whatAChangeDoesIsKnownBefore();

private:
    db::Draft spent(db::Value won, db::Value asOf, const char *source = "", db::Stage stage = db::Stage::Spent);
    db::Result<std::int64_t> stored(db::Draft draft, const std::string &reason = {});
    db::Result<std::int64_t> close(db::PartialDate quarter);
    std::shared_ptr<const db::Snapshot> now() const { return *m_file->snapshot(); }
    std::vector<db::ChangeSet> history() const { return *m_file->history(); }
    std::vector<db::QuarterState> quarters() const { return db::quarterStates(*now(), history(), Today); }

    std::optional<support::Scratch> m_scratch;
    std::unique_ptr<db::DataFile> m_file;
};

void TestClosingView::init()
{
    m_file.reset();
    m_scratch.emplace();
    m_file = std::move(*db::DataFile::create(m_scratch->file("view.clusterboard")));
}

db::Draft TestClosingView::spent(db::Value won, db::Value asOf, const char *source, db::Stage stage)
{
    support::DraftBuilder builder(now(), db::ChangeKind::Import);
    std::vector<db::Value> cells(db::col::budget::Count, db::Null);
    cells[db::col::budget::Phase] = builder.text("1");
    cells[db::col::budget::Funding] = 0;
    cells[db::col::budget::Stage] = static_cast<db::Value>(stage);
    cells[db::col::budget::Amount] = won;
    cells[db::col::budget::AsOf] = asOf;
    cells[db::col::budget::Source] = builder.text(source);
    builder.row(db::Kind::Budget, cells);
    return builder.take();
}

db::Result<std::int64_t> TestClosingView::stored(db::Draft draft, const std::string &reason)
{
    draft.reason = reason;
    return db::changeChecked(*m_file, [&draft](const auto &) { return db::Result<db::Draft>(draft); });
}

db::Result<std::int64_t> TestClosingView::close(db::PartialDate quarter)
{
    auto draft = db::draftClosing(now(), quarter, Today, "kim", "");
    return draft ? stored(std::move(*draft)) : draft.error();
}

void TestClosingView::quartersGoFromTheFirstReportToTheLastThatIsOver()
{
    QVERIFY(stored(spent(300, 20240215)));
    QVERIFY(stored(spent(700, 20240930)));
    QVERIFY(stored(spent(800, 20260630))); // of a day to come
    const auto all = quarters();
    QCOMPARE(all.size(), std::size_t{4});
    QCOMPARE(all.front().quarter.text(), std::string("2024Q4"));
    QCOMPARE(all.back().quarter.text(), std::string("2024Q1"));
    QVERIFY(!all[0].hasClaims);
    QVERIFY(all[1].hasClaims);
    QVERIFY(!all[2].hasClaims);
    QVERIFY(all[3].hasClaims);
    // On its last day a quarter is not over; on the day after it is.
    QCOMPARE(db::quarterStates(*now(), history(), db::PartialDate::ofDay(2024, 12, 31)).front().quarter.text(),
             std::string("2024Q3"));
    QCOMPARE(db::quarterStates(*now(), history(), db::PartialDate::ofDay(2025, 1, 1)).front().quarter.text(),
             std::string("2024Q4"));
}

void TestClosingView::aFileWithoutReportsHasNone()
{
    QVERIFY(quarters().empty());
    QVERIFY(!db::quarterToClose(quarters()).valid());
}

void TestClosingView::theNewestOpenQuarterWithClaimsIsOffered()
{
    QVERIFY(stored(spent(300, 20240415)));
    QVERIFY(stored(spent(700, 20240930)));
    QCOMPARE(db::quarterToClose(quarters()).text(), std::string("2024Q3")); // the fourth has no claims
    const auto closing = close(Q3);
    QVERIFY(closing);
    const auto all = quarters();
    QCOMPARE(all[1].changeSet, *closing);
    QVERIFY(!all[1].corrected);
    QCOMPARE(db::quarterToClose(all).text(), std::string("2024Q2"));
    QVERIFY(close(db::PartialDate::ofQuarter(2024, 2)));
    QCOMPARE(db::quarterToClose(quarters()).text(), std::string("2024Q3")); // nothing to close: the newest closed one
}

void TestClosingView::figuresNameTheirDayAndSource()
{
    QVERIFY(stored(spent(700, 20240929, "press")));
    const auto figures = db::datedFigures(db::headline(*now(), look(2024, 9, 30)));
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [](const db::DatedFigure &each) { return each.name == "budget.spent"; });
    QVERIFY(found != figures.end());
    QCOMPARE(found->figure.value, db::Value{700});
    QCOMPARE(found->figure.asOf.text(), std::string("2024-09-29"));
    QCOMPARE(found->figure.source, std::string("press"));
    // The same figures, by the same names, as those that a closing stores.
    const auto named = db::namedFigures(db::headline(*now(), look(2024, 9, 30)));
    QCOMPARE(named.size(), figures.size());
    for (std::size_t i = 0; i < named.size(); ++i)
        QCOMPARE(named[i], db::NamedFigure(figures[i].name, figures[i].figure.value));
}

void TestClosingView::anOpenQuarterShowsWhatWouldBeStoredAndWhatIsMissing()
{
    QVERIFY(stored(spent(700, 20240930)));
    const db::ClosingView view = db::closingView(*now(), history(), Q4);
    QCOMPARE(view.changeSet, 0);
    QCOMPARE(view.corrected, std::size_t{0});
    QCOMPARE(view.phases.front(), std::string());
    const auto found = std::find_if(view.figures.begin(), view.figures.end(), [](const db::ClosingFigure &each) {
        return each.phase.empty() && each.name == "budget.spent";
    });
    QVERIFY(found != view.figures.end());
    QCOMPARE(found->figure.value, db::Value{700});
    QCOMPARE(found->stored, db::Null);
    QVERIFY(!found->corrected);
    QCOMPARE(view.gaps.size(), std::size_t{1});
    QCOMPARE(view.gaps[0].kind, db::GapKind::MissingClaims);
    QVERIFY(db::closingView(*now(), history(), Q3).gaps.empty());
}

void TestClosingView::aClosedQuarterShowsWhatWasStoredBesideWhatStands()
{
    QVERIFY(stored(spent(700, 20240930)));
    QVERIFY(stored(spent(900, 20240101, "", db::Stage::Plan)));
    const auto closing = close(Q3);
    QVERIFY(closing);
    QVERIFY(stored(spent(500, 20240815, "", db::Stage::Transferred), "late report"));
    const db::ClosingView view = db::closingView(*now(), history(), Q3);
    QCOMPARE(view.changeSet, *closing);
    QVERIFY(view.gaps.empty());
    QCOMPARE(view.corrected, std::size_t{1});
    for (const db::ClosingFigure &each : view.figures) {
        QCOMPARE(each.corrected, each.name == "budget.transferred");
        if (!each.corrected)
            QCOMPARE(each.stored, each.figure.value);
    }
    const auto found = std::find_if(view.figures.begin(), view.figures.end(),
                                    [](const db::ClosingFigure &each) { return each.corrected; });
    QVERIFY(found != view.figures.end());
    QCOMPARE(found->stored, db::Null); // unknown then
    QCOMPARE(found->figure.value, db::Value{500});
    QVERIFY(quarters()[1].corrected);
}

void TestClosingView::correctionsAreThoseOfTheQuarterLookedAt()
{
    QVERIFY(stored(spent(700, 20240930)));
    const auto closing = close(Q3);
    QVERIFY(closing);
    QVERIFY(db::correctedFigures(*now(), history(), look(2024, 9, 30)).empty());
    auto draft = spent(750, 20240930);
    draft.parts.front().rows.front().endsVersion = now()->table(db::Kind::Budget).origins[0].version;
    QVERIFY(stored(std::move(draft), "typing error"));
    for (const auto &[month, day] : {std::pair(7, 1), std::pair(9, 30)}) { // any day in the quarter
        const auto found = db::correctedFigures(*now(), history(), look(2024, month, day));
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].figure, std::string("budget.spent"));
        QCOMPARE(found[0].quarter.text(), std::string("2024Q3"));
        QCOMPARE(found[0].before, db::Value{700});
        QCOMPARE(found[0].after, db::Value{750});
    }
    QVERIFY(db::correctedFigures(*now(), history(), look(2024, 10, 1)).empty());
    QVERIFY(db::correctedFigures(*now(), history(), look(2024, 6, 30)).empty());
    QVERIFY(db::correctedFigures(*now(), history(), look(2024, 9, 30, "9")).empty()); // no such phase was closed
    // Nothing is a correction of a quarter that was opened again.
    auto reopening = db::draftReopening(now(), Q3, "kim", "the ministry asks");
    QVERIFY(reopening);
    QVERIFY(stored(std::move(*reopening), "the ministry asks"));
    QVERIFY(db::correctedFigures(*now(), history(), look(2024, 9, 30)).empty());
}

void TestClosingView::whatAChangeDoesIsKnownBefore()
{
    QVERIFY(stored(spent(700, 20240930)));
    QVERIFY(!db::closedEffect(*now(), spent(500, 20240815, "", db::Stage::Transferred), history()).needsReason());
    const auto closing = close(Q3);
    QVERIFY(closing);
    const db::ClosedEffect late = db::closedEffect(*now(), spent(500, 20240815, "", db::Stage::Transferred), history());
    QVERIFY(late.needsReason());
    QCOMPARE(late.altered.size(), std::size_t{1});
    QCOMPARE(late.altered[0].figure, std::string("budget.transferred"));
    QVERIFY(late.reopened.empty());
    QVERIFY(!db::closedEffect(*now(), spent(800, 20241231), history()).needsReason());
    const db::ClosedEffect undone = db::closedEffect(*now(), *m_file->draftRevert(*closing), history());
    QVERIFY(undone.needsReason());
    QVERIFY(undone.altered.empty());
    QCOMPARE(undone.reopened.size(), std::size_t{1});
    QCOMPARE(undone.reopened[0].text(), std::string("2024Q3"));
}

QTEST_APPLESS_MAIN(TestClosingView)
#include "tst_closing_view.moc"
