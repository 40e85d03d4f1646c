#include "tests/support/window_fixture.h"

#include "db/figures/conflicts.h"
#include "ui/charts/chart_view.h"
#include "ui/inspector/inspection_view.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/inspector/link_row.h"
#include "ui/pages/attention_list.h"
#include "ui/pages/history_page.h"
#include "ui/pages/tile.h"
#include "ui/window/actions.h"
#include "ui/words/inspection_words.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ui::InspectorDock *dockOf(const WindowFixture &fixture)
{
    return fixture.find<ui::InspectorDock>(u"inspector"_s);
}

QAction *inspectAction(const WindowFixture &fixture)
{
    return fixture.window->actions().action(ui::Act::Inspect);
}

/// A text that stands in the inspector, without the places to break.
QString shown(const WindowFixture &fixture, const char *name)
{
    const auto *label = dockOf(fixture) ? dockOf(fixture)->findChild<QLabel *>(QLatin1StringView(name)) : nullptr;
    return label ? QString(label->text()).remove(QChar(0x200B)) : QString();
}

template<typename Widget>
QList<Widget *> rows(const WindowFixture &fixture, const char *name)
{
    // Those of an answer before may still wait to be deleted.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return dockOf(fixture)->view()->widget()->template findChildren<Widget *>(QLatin1StringView(name));
}

bool showsFigure(const WindowFixture &fixture, const db::FigureRef &ref)
{
    return QTest::qWaitFor([&] {
        const auto *dock = dockOf(fixture);
        return dock && dock->isVisible() && dock->view()->inspection() && dock->view()->inspection()->ref == ref;
    });
}

bool openRecord(WindowFixture &fixture, const QString &phase, QDate asOf)
{
    if (!fixture.create(ui::Start::Record))
        return false;
    fixture.session->setPhase(phase);
    fixture.session->setAsOf(asOf);
    return fixture.settled();
}

/// A text that has not the room it needs; empty when there is none.
QString cutLabel(const QWidget &content)
{
    for (const QLabel *label : content.findChildren<QLabel *>()) {
        const int room = label->width();
        const bool wide = !label->wordWrap() && label->fontMetrics().horizontalAdvance(label->text()) > room;
        if (wide || label->heightForWidth(room) > label->height())
            return u"%1 (%2x%3)"_s.arg(label->text()).arg(room).arg(label->height());
    }
    return {};
}

/// The figure of a real conflict in the present look, with a claim that could be adopted.
std::optional<db::Conflict> disputed(const WindowFixture &fixture)
{
    for (const db::Conflict &each : db::conflicts(*fixture.session->snapshot(), fixture.session->look())) {
        if (each.nature == db::Disagreement::Conflict && each.claims.size() > 1)
            return each;
    }
    return std::nullopt;
}

db::FigureRef refOf(const db::Conflict &conflict)
{
    db::FigureRef ref;
    ref.kind = conflict.kind;
    ref.name = conflict.column;
    ref.coordinates = conflict.coordinates;
    return ref;
}

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setNumberStyle({ui::MoneyUnit::HundredMillion, ui::MinusStyle::Triangle}); }

    void withoutAFigureItSaysHowToUseIt()
    {
        WindowFixture fixture;
        QVERIFY(!dockOf(fixture)); // not made before it is asked for
        inspectAction(fixture)->trigger();
        QVERIFY(dockOf(fixture)->isVisible());
        QVERIFY(shown(fixture, "inspectorHelp").contains(u"F4"_s));
        inspectAction(fixture)->trigger();
        QVERIFY(!dockOf(fixture)->isVisible());
    }

    void aTileOpensItByButtonMenuAndKey()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        auto *tile = fixture.find<ui::Tile>(u"tile_budget"_s);
        const db::FigureRef plan = db::headlineRef("budget.plan");
        QTRY_VERIFY(tile->figure() == plan);
        auto *button = tile->findChild<QAbstractButton *>(u"tileInfo"_s);
        QVERIFY(button && button->isVisible() && !button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(showsFigure(fixture, plan));
        QCOMPARE(fixture.window->currentPage()->objectName(), u"overview"_s); // the tile itself leads to its page
        QVERIFY2(shown(fixture, "inspectedValue").contains(u"429.6"_s), qPrintable(shown(fixture, "inspectedValue")));
        QVERIFY2(shown(fixture, "inspectedLook").contains(u"31 Mar 2022"_s), qPrintable(shown(fixture, "inspectedLook")));
        QVERIFY(!rows<QLabel>(fixture, "claimWhy").isEmpty());
        dockOf(fixture)->close();

        auto *companies = fixture.find<ui::Tile>(u"tile_companies"_s);
        companies->actions().first()->trigger(); // its menu
        QVERIFY(showsFigure(fixture, db::headlineRef("companies.mou")));

        auto *milestones = fixture.find<ui::Tile>(u"tile_milestones"_s);
        milestones->setFocus();
        inspectAction(fixture)->trigger();
        QVERIFY(showsFigure(fixture, db::headlineRef("milestones.done")));
        QVERIFY(dockOf(fixture)->hasKeyboard());
        inspectAction(fixture)->trigger(); // the same key leads back
        QVERIFY(!dockOf(fixture)->isVisible());
        QCOMPARE(fixture.window->focusWidget(), static_cast<QWidget *>(milestones));
    }

    void theKeyIsF4()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        auto *tile = fixture.find<ui::Tile>(u"tile_training"_s);
        QTRY_VERIFY(tile->figure().known());
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_F4);
        QVERIFY(showsFigure(fixture, db::headlineRef("training.graduated")));
        QTest::keyClick(dockOf(fixture)->view(), Qt::Key_Escape);
        QVERIFY(!dockOf(fixture)->isVisible());
    }

    void aValueOfAChart()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        fixture.window->showPage(ui::PageId::Budget);
        QTRY_VERIFY(fixture.window->currentPage()->chart());
        auto *view = fixture.window->currentPage()->findChild<ui::ChartView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        const auto cursor = view->cursor();
        QVERIFY(cursor);
        const db::FigureRef ref = view->description()
                                      .series[static_cast<std::size_t>(cursor->first)]
                                      .points[static_cast<std::size_t>(cursor->second)]
                                      .ref;
        QVERIFY(ref.known());
        QVERIFY(fixture.window->currentPage()->figureInFocus() == ref);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(showsFigure(fixture, ref));
        QCOMPARE(shown(fixture, "inspectedName"), ui::text(dockOf(fixture)->view()->inspection()->name));
        // The same value in the table in the picture's place.
        dockOf(fixture)->close();
        fixture.window->currentPage()->toggleChartTable();
        auto *twin = fixture.window->currentPage()->findChild<QTableView *>(u"chartTwin"_s);
        QVERIFY(twin);
        twin->setCurrentIndex(twin->model()->index(0, 1));
        twin->setFocus();
        const db::FigureRef same = fixture.window->currentPage()->figureInFocus();
        QVERIFY(same.known());
        inspectAction(fixture)->trigger();
        QVERIFY(showsFigure(fixture, same));
    }

    void aCellOfATable_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("table");
        QTest::newRow("records") << static_cast<int>(ui::PageId::Budget) << u"records_budget"_s;
        QTest::newRow("companies") << static_cast<int>(ui::PageId::Companies) << u"records_companies"_s;
        QTest::newRow("milestones") << static_cast<int>(ui::PageId::Milestones) << u"standing"_s;
        QTest::newRow("indicators") << static_cast<int>(ui::PageId::Targets) << u"standing"_s;
    }
    void aCellOfATable()
    {
        QFETCH(int, page);
        QFETCH(QString, table);
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        fixture.window->showPage(static_cast<ui::PageId>(page));
        ui::Page *current = fixture.window->currentPage();
        if (auto *segment = current->findChild<QAbstractButton *>(u"segment_"_s + table))
            QTest::mouseClick(segment, Qt::LeftButton);
        QTableView *view = current->table();
        QTRY_VERIFY(view->model()->rowCount() > 0);
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            if (view->isColumnHidden(column))
                continue;
            view->setCurrentIndex(view->model()->index(0, column));
            view->setFocus();
            const db::FigureRef ref = current->figureInFocus();
            const auto found = db::inspect(*fixture.session->snapshot(), fixture.session->look(), ref);
            QVERIFY2(found, qPrintable(view->model()->headerData(column, Qt::Horizontal).toString()));
        }
        auto *action = view->findChild<QAction *>(u"inspectCell"_s);
        QVERIFY(action && view->actions().contains(action) && !action->text().isEmpty());
        const db::FigureRef ref = current->figureInFocus();
        action->trigger();
        QVERIFY(showsFigure(fixture, ref));
        QVERIFY(!shown(fixture, "inspectedValue").isEmpty());
    }

    void aLineOfWhatNeedsAttention()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        auto *list = fixture.find<QListWidget>(u"attention"_s);
        QTRY_VERIFY(list->count() > 0);
        list->setCurrentRow(0);
        list->setFocus();
        const db::FigureRef ref = fixture.window->currentPage()->figureInFocus();
        QVERIFY(ref.known());
        inspectAction(fixture)->trigger();
        QVERIFY(showsFigure(fixture, ref));
        QVERIFY(!shown(fixture, "inspectedValue").isEmpty());
    }

    void termsLeadOnAndBack()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        auto *tile = fixture.find<ui::Tile>(u"tile_training"_s);
        QTRY_VERIFY(tile->figure().known());
        tile->setFocus();
        inspectAction(fixture)->trigger();
        QVERIFY(showsFigure(fixture, tile->figure()));
        const auto terms = rows<ui::LinkRow>(fixture, "term");
        QVERIFY(terms.size() > 2);
        QVERIFY(!terms.first()->accessibleName().isEmpty());
        const db::FigureRef first = dockOf(fixture)->view()->inspection()->terms.front().ref;
        terms.first()->setFocus();
        QTest::keyClick(terms.first(), Qt::Key_Return);
        QVERIFY(showsFigure(fixture, first));
        auto *back = dockOf(fixture)->findChild<QAbstractButton *>(u"inspectorBack"_s);
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(showsFigure(fixture, tile->figure()));
        QVERIFY(!back->isEnabled());
        // And by the key.
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::mouseClick(rows<ui::LinkRow>(fixture, "term").first(), Qt::LeftButton);
        QVERIFY(showsFigure(fixture, first));
        dockOf(fixture)->view()->setFocus();
        QTest::keyClick(dockOf(fixture)->view(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(showsFigure(fixture, tile->figure()));
    }

    void aLongListIsOpenedStepByStep()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        fixture.window->actions().action(ui::Act::Inspect)->trigger();
        dockOf(fixture)->open(db::headlineRef("milestones.total"));
        QVERIFY(showsFigure(fixture, db::headlineRef("milestones.total")));
        const std::size_t all = dockOf(fixture)->view()->inspection()->terms.size();
        QVERIFY(all > 12);
        const auto before = rows<ui::LinkRow>(fixture, "term").size();
        QVERIFY(static_cast<std::size_t>(before) < all);
        auto *more = dockOf(fixture)->findChild<QAbstractButton *>(u"showMore"_s);
        QVERIFY(more);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(static_cast<std::size_t>(rows<ui::LinkRow>(fixture, "term").size()), std::min<std::size_t>(all, 108));
    }

    void itFollowsTheLook()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        auto *tile = fixture.find<ui::Tile>(u"tile_budget"_s);
        QTRY_VERIFY(tile->figure().known());
        QTest::mouseClick(tile->findChild<QAbstractButton *>(u"tileInfo"_s), Qt::LeftButton);
        QTRY_VERIFY(shown(fixture, "inspectedValue").contains(u"429.6"_s));
        fixture.session->setAsOf(QDate(2020, 12, 31));
        QTRY_VERIFY2(shown(fixture, "inspectedLook").contains(u"31 Dec 2020"_s), qPrintable(shown(fixture, "inspectedLook")));
        const QString then = shown(fixture, "inspectedValue");
        QVERIFY2(!then.contains(u"429.6"_s), qPrintable(then));
        fixture.window->actions().action(ui::Act::UnitMillion)->trigger();
        QTRY_VERIFY(shown(fixture, "inspectedValue") != then);
        QVERIFY(shown(fixture, "inspectedValue").contains(u"million"_s));
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QTRY_VERIFY(shown(fixture, "inspectedValue").contains(u"백만원"_s));
        QVERIFY(ui::setLanguage(ui::Language::English));
    }

    void anAdoptionIsOneChangeSet()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        const auto conflict = disputed(fixture);
        QVERIFY(conflict);
        const db::FigureRef ref = refOf(*conflict);
        inspectAction(fixture)->trigger();
        dockOf(fixture)->open(ref);
        QVERIFY(showsFigure(fixture, ref));
        const auto offered = rows<QAbstractButton>(fixture, "claimAdopt");
        QVERIFY(!offered.isEmpty());
        const std::size_t before = fixture.session->history().size();
        const db::Value stood = dockOf(fixture)->view()->inspection()->figure.value;
        // Without a reason nothing is decided.
        fixture.ask.reason = QString();
        QTest::mouseClick(offered.first(), Qt::LeftButton);
        QVERIFY(fixture.settled());
        QCOMPARE(fixture.session->history().size(), before);
        QVERIFY(!fixture.window->messageBar().isHidden());
        fixture.ask.reason = u"as the ministry has it"_s;
        QTest::mouseClick(offered.first(), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), before + 1);
        QVERIFY(fixture.session->history().back().kind == db::ChangeKind::Decision);
        QCOMPARE(QString::fromStdString(fixture.session->history().back().reason), u"as the ministry has it"_s);
        QTRY_VERIFY(dockOf(fixture)->view()->inspection()->figure.value != stood);
        const auto &claims = dockOf(fixture)->view()->inspection()->claims;
        QVERIFY(std::any_of(claims.begin(), claims.end(),
                            [](const auto &each) { return each.verdict == db::Verdict::Adopted; }));
        QVERIFY2(rows<QLabel>(fixture, "claimWhy").first()->text().contains(u"as the ministry has it"_s),
                 qPrintable(rows<QLabel>(fixture, "claimWhy").first()->text()));
        // The file as it was known then cannot be changed.
        fixture.session->setKnownOn(static_cast<std::int64_t>(before));
        QTRY_VERIFY(dockOf(fixture)->view()->inspection()->figure.value == stood);
        QVERIFY(rows<QAbstractButton>(fixture, "claimAdopt").isEmpty());
    }

    void theAddressIsCopied()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        inspectAction(fixture)->trigger();
        dockOf(fixture)->open(db::headlineRef("budget.plan"));
        QVERIFY(showsFigure(fixture, db::headlineRef("budget.plan")));
        const auto copies = rows<QAbstractButton>(fixture, "claimCopy");
        QVERIFY(!copies.isEmpty());
        QTest::mouseClick(copies.first(), Qt::LeftButton);
        const auto &claims = dockOf(fixture)->view()->inspection()->claims;
        QVERIFY(std::any_of(claims.begin(), claims.end(), [](const auto &each) {
            return ui::fromDb(each.source.address) == QGuiApplication::clipboard()->text();
        }));
    }

    void aStepOpensItsChangeSet()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        inspectAction(fixture)->trigger();
        dockOf(fixture)->open(db::headlineRef("budget.plan"));
        QTRY_VERIFY(dockOf(fixture)->view()->inspection() && !rows<ui::LinkRow>(fixture, "step").isEmpty());
        auto *step = rows<ui::LinkRow>(fixture, "step").first();
        const qint64 wanted = step->property("changeSet").toLongLong();
        QVERIFY(wanted > 0 && wanted < fixture.session->history().back().id);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"history"_s);
        const auto *list = fixture.window->currentPage()->findChild<QWidget *>(u"changeSets"_s)->findChild<QTableView *>();
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QString::number(wanted));
    }

    void aRecordIsShownOnItsPage()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, {}, QDate(2025, 12, 31)));
        inspectAction(fixture)->trigger();
        dockOf(fixture)->open(db::headlineRef("training.graduated"));
        QVERIFY(showsFigure(fixture, db::headlineRef("training.graduated")));
        const auto records = rows<ui::LinkRow>(fixture, "record");
        QVERIFY(!records.isEmpty());
        QTest::mouseClick(records.first(), Qt::LeftButton);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"training"_s);
        QVERIFY(fixture.window->currentPage()->table()->selectionModel()->hasSelection());
    }

    void anotherFileHasOtherFigures()
    {
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        inspectAction(fixture)->trigger();
        dockOf(fixture)->open(db::headlineRef("budget.plan"));
        QVERIFY(showsFigure(fixture, db::headlineRef("budget.plan")));
        fixture.session->close();
        QVERIFY(!dockOf(fixture)->figure().known());
        QVERIFY(!shown(fixture, "inspectorHelp").isEmpty());
    }

    void itRemembersThatItWasOpenAndHowWide()
    {
        WindowFixture fixture;
        inspectAction(fixture)->trigger();
        fixture.window->resizeDocks({dockOf(fixture)}, {380}, Qt::Horizontal);
        QTRY_COMPARE(dockOf(fixture)->width(), 380);
        fixture.window.reset();
        QVERIFY(fixture.settings->get(ui::setting::InspectorOpen));
        QCOMPARE(fixture.settings->get(ui::setting::InspectorWidth), 380);
    }

    void everyPageHasRoomBesideIt_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("ko") << static_cast<int>(ui::Language::Korean);
        QTest::newRow("en") << static_cast<int>(ui::Language::English);
    }
    void everyPageHasRoomBesideIt()
    {
        QFETCH(int, language);
        WindowFixture fixture;
        QVERIFY(openRecord(fixture, u"1"_s, QDate(2022, 3, 31)));
        QVERIFY(ui::setLanguage(static_cast<ui::Language>(language)));
        inspectAction(fixture)->trigger();
        fixture.window->resizeDocks({dockOf(fixture)}, {360}, Qt::Horizontal);
        for (const char *name : {"budget.plan", "companies.mou", "training.completion", "milestones.done"}) {
            dockOf(fixture)->open(db::headlineRef(name));
            QVERIFY(showsFigure(fixture, db::headlineRef(name)));
            QVERIFY(fixture.settled());
            QCoreApplication::sendPostedEvents();
            QWidget *content = dockOf(fixture)->view()->widget();
            QTRY_VERIFY2(content->width() <= dockOf(fixture)->view()->viewport()->width(), name);
            // The scroll bar takes its room a moment later.
            QString cut;
            const bool whole = QTest::qWaitFor([&] { return (cut = cutLabel(*content)).isEmpty(); }, 2000);
            QVERIFY2(whole, qPrintable(cut));
        }
        for (int i = 0; i < ui::PageCount; ++i) {
            const auto page = static_cast<ui::PageId>(i);
            fixture.window->showPage(page);
            QCoreApplication::sendPostedEvents();
            QVERIFY2(fixture.window->minimumSizeHint().width() <= 1366,
                     qPrintable(u"%1 %2"_s.arg(ui::pageKey(page)).arg(fixture.window->minimumSizeHint().width())));
            // Only an import has the window for itself.
            QCOMPARE(dockOf(fixture)->isVisible(), page != ui::PageId::Import);
            if (page != ui::PageId::Import)
                QTRY_VERIFY2(dockOf(fixture)->width() >= 340, qPrintable(ui::pageKey(page)));
        }
        QVERIFY(ui::setLanguage(ui::Language::English));
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
