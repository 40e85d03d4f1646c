#include "tests/support/window_fixture.h"

#include "db/figures/closing.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/pages/change_list.h"
#include "ui/window/actions.h"
#include "ui/words/inspection_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

ui::ChangeList *listOf(const WindowFixture &fixture)
{
    return fixture.window->findChild<ui::ChangeList *>();
}

bool showsChanges(WindowFixture &fixture)
{
    auto *segment = fixture.find<QAbstractButton>(u"segment_changes"_s);
    if (!segment)
        return false;
    QTest::mouseClick(segment, Qt::LeftButton);
    return QTest::qWaitFor([&] { return listOf(fixture)->changes() != nullptr; });
}

/// Won and millionths alike; people are counted whole on the board.
db::Value stored(const std::string &name, db::Value value)
{
    const bool whole = name.rfind("training.", 0) == 0 || name.rfind("milestones.", 0) == 0;
    return whole ? value * db::DecimalScale : value;
}

db::ChangeSet import(std::int64_t id, const char *at, std::int64_t revertedBy = 0)
{
    db::ChangeSet change;
    change.id = id;
    change.at = at;
    change.revertedBy = revertedBy;
    return change;
}

} // namespace

class TestChangeList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceOfEachFigureIsExplainedWhole()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setPhase({});
        fixture.session->setAsOf(QDate(2022, 12, 31));
        fixture.session->setComparison(db::Against::Day, QDate(2020, 12, 31));
        QVERIFY(fixture.settled());
        QTRY_VERIFY(fixture.session->compared());
        QVERIFY(showsChanges(fixture));
        const std::shared_ptr<const ui::Changes> changes = listOf(fixture)->changes();
        QCOMPARE(changes->firstChangeSet, 0);
        QVERIFY(changes->before.asOf == fixture.session->look().compareTo.asOf);
        QVERIFY(fixture.find<QLabel>(u"changesSince"_s)->text().contains(u"31 Dec 2020"_s));

        // Every figure of the board that is another now stands there, and its parts add up to its difference.
        std::map<std::string, db::Value> now;
        std::map<std::string, db::Value> then;
        for (const auto &[name, value] : db::namedFigures(*fixture.session->headline()))
            now[name] = value;
        for (const auto &[name, value] : db::namedFigures(*fixture.session->compared()))
            then[name] = value;
        int explained = 0;
        for (const char *name : {"budget.plan", "companies.mou", "companies.office", "training.graduated"}) {
            const bool moved = now.count(name) && now[name] != (then.count(name) ? then[name] : db::Null);
            const auto found = std::find_if(changes->figures.begin(), changes->figures.end(),
                                            [name](const auto &each) { return !each.ref.kind && each.ref.name == name; });
            QCOMPARE(found != changes->figures.end(), moved);
            if (!moved)
                continue;
            const db::Value before = then.count(name) ? then[name] : 0;
            QCOMPARE(found->difference, stored(name, now[name] - before));
            ++explained;
        }
        QVERIFY(explained >= 2);
        auto *tree = listOf(fixture)->list();
        QCOMPARE(tree->topLevelItemCount(), static_cast<int>(changes->figures.size()));
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const db::FigureChange &change = changes->figures[static_cast<std::size_t>(i)];
            const QTreeWidgetItem *item = tree->topLevelItem(i);
            QVERIFY(!item->text(0).isEmpty());
            QVERIFY(item->data(0, Qt::AccessibleTextRole).toString().contains(u"→"_s));
            if (change.difference == db::Null || change.parts.empty())
                continue;
            db::Value sum = change.rest;
            for (const db::Contribution &part : change.parts)
                sum += part.amount;
            QCOMPARE(sum, change.difference);
            QCOMPARE(item->childCount(), static_cast<int>(change.parts.size()) + (change.rest != 0 ? 1 : 0));
            QVERIFY(item->child(0)->data(0, Qt::AccessibleTextRole)
                        .toString()
                        .contains(ui::differenceText(change.unit, change.unitText, change.parts.front().amount)));
        }
    }

    void aLineOpensTheInspector()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setAsOf(QDate(2022, 12, 31));
        fixture.session->setComparison(db::Against::Day, QDate(2020, 12, 31));
        QVERIFY(fixture.settled());
        QVERIFY(showsChanges(fixture));
        auto *tree = listOf(fixture)->list();
        QTRY_VERIFY(tree->topLevelItemCount() > 0);
        tree->setCurrentItem(tree->topLevelItem(0));
        tree->setFocus();
        const db::FigureRef ref = fixture.window->currentPage()->figureInFocus();
        QVERIFY(ref.known());
        fixture.window->actions().action(ui::Act::Inspect)->trigger();
        QCOMPARE(fixture.find<ui::InspectorDock>(u"inspector"_s)->figure(), ref);
    }

    void itIsWorkedOutAnewForAnotherDay()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setAsOf(QDate(2022, 12, 31));
        fixture.session->setComparison(db::Against::Day, QDate(2020, 12, 31));
        QVERIFY(fixture.settled());
        QVERIFY(showsChanges(fixture));
        fixture.session->setComparison(db::Against::Day, QDate(2021, 12, 31));
        QTRY_VERIFY(fixture.find<QLabel>(u"changesSince"_s)->text().contains(u"31 Dec 2021"_s));
        // What is chosen is chosen again at the next start.
        QCOMPARE(fixture.settings->get(ui::setting::OverviewSide), u"changes"_s);
        // The other phase did not become this one: a year back is said instead.
        fixture.session->setPhase(u"2"_s);
        fixture.session->setComparison(db::Against::OtherPhase);
        QTRY_VERIFY(fixture.find<QLabel>(u"changesSince"_s)->text().contains(u"31 Dec 2021"_s));
    }

    void importsOfOneSittingBelongTogether()
    {
        const std::vector<db::ChangeSet> history{import(1, "2026-01-05T08:00:00Z"), import(2, "2026-04-05T08:00:00Z"),
                                                 import(3, "2026-04-05T08:20:00Z"), import(4, "2026-04-05T09:00:00Z", 5)};
        QCOMPARE(ui::lastImports(history, 0), 2);
        QCOMPARE(ui::lastImports(history, 1), 0);
        QCOMPARE(ui::lastImports({}, 0), 0);
    }
};

QTEST_MAIN(TestChangeList)
#include "tst_change_list.moc"
