#include "tests/support/window_fixture.h"

#include "ui/models/row_filter.h"
#include "ui/pages/attention_list.h"
#include "ui/pages/tile.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include <cmath>
#include <set>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasKorean(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

/// Every text of the window's own that stands on the screen: labels, buttons, actions, headers, names for screen
/// readers. Not the data.
QStringList ownTexts(const QWidget &window)
{
    QStringList texts;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append(field->placeholderText());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->property("heading").toBool())
            texts.append(label->text());
        if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int column = 0; view->model() && column < view->model()->columnCount(); ++column)
                texts.append(view->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    const QList<QAction *> actions = window.actions();
    for (const QAction *action : actions) {
        if (action->objectName() != "korean"_L1 && action->objectName() != "english"_L1)
            texts.append(action->text() + action->statusTip());
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileEachPageSaysWhatItWouldShow()
    {
        WindowFixture fixture;
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            ui::Page *page = fixture.window->currentPage();
            QStringList words;
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->isVisible())
                    words.append(label->text());
            }
            QVERIFY2(words.join(u' ').size() > 20, qPrintable(ui::pageKey(static_cast<ui::PageId>(i))));
            bool button = false;
            for (const QAbstractButton *each : page->findChildren<QAbstractButton *>())
                button = button || (each->isVisible() && each->isEnabled() && !each->text().isEmpty());
            QVERIFY(button);
        }
    }

    void noTwoActionsShareAKey()
    {
        WindowFixture fixture;
        std::set<QString> keys;
        for (const QAction *action : fixture.window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(keys.insert(text).second, qPrintable(text + u' ' + action->text()));
            }
        }
        QVERIFY(keys.contains(u"Ctrl+I"_s) && keys.contains(u"Ctrl+1"_s) && keys.contains(u"F1"_s));
    }

    void everyActionHasItsWords()
    {
        WindowFixture fixture;
        for (int i = 0; i < ui::ActCount; ++i) {
            const QAction *action = fixture.window->actions().action(static_cast<ui::Act>(i));
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        }
        QCOMPARE(fixture.window->menuBar()->actions().size(), 5);
    }

    void theRecordShowsItsFigures()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setPhase(u"1"_s);
        fixture.session->setAsOf(QDate(2022, 3, 31));
        QVERIFY(fixture.settled());
        auto *budget = fixture.find<ui::Tile>(u"tile_budget"_s);
        QVERIFY(budget);
        QTRY_VERIFY2(budget->sentence().contains(u"429.6"_s), qPrintable(budget->sentence()));
        fixture.session->setAsOf(QDate(2019, 12, 31));
        QTRY_VERIFY2(budget->sentence().contains(u"406.1"_s), qPrintable(budget->sentence()));
    }

    void aPhaseChosenByClickRendersEverythingAnew()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *budget = fixture.find<ui::Tile>(u"tile_budget"_s);
        auto *first = fixture.find<QAbstractButton>(u"segment_1"_s);
        auto *second = fixture.find<QAbstractButton>(u"segment_2"_s);
        QVERIFY(budget && first && second);
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(fixture.settled());
        QTRY_VERIFY(!budget->sentence().isEmpty());
        const QString before = budget->sentence();
        QTest::mouseClick(second, Qt::LeftButton);
        QTRY_VERIFY(budget->sentence() != before);
        QCOMPARE(fixture.session->look().phase, std::string("2"));
    }

    void theAsOfFieldMovesTheWholeProgram()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *field = fixture.find<ui::DateField>(u"asOf"_s);
        QVERIFY(field);
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keySequence(field, QKeySequence(u"Ctrl+A"_s));
        QTest::keyClicks(field, u"2020-12-31"_s);
        QCOMPARE(fixture.session->asOf(), QDate::currentDate()); // not before Enter
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.session->asOf(), QDate(2020, 12, 31));
        QCOMPARE(field->text(), u"31 Dec 2020"_s);
        QTest::mouseClick(fixture.find<QAbstractButton>(u"today"_s), Qt::LeftButton);
        QCOMPARE(fixture.session->asOf(), QDate::currentDate());
        QCOMPARE(field->date(), QDate::currentDate());
    }

    void aPageOpensOnTheFirstChartWithData()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Sample)); // it states no plan of the whole programme
        fixture.window->showPage(ui::PageId::Budget);
        ui::Page *page = fixture.window->currentPage();
        QTRY_VERIFY(page->chart());
        auto *list = page->findChild<QComboBox *>(u"chartChoice"_s); // more charts than fit beside each other
        QVERIFY(list);
        QCOMPARE(list->currentData().toString(), QString::fromStdString(page->chart()->name));
        QVERIFY(list->currentData().toString() != u"plan_versions"_s);
        // What the person chooses stays, also when it has nothing to show.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTRY_VERIFY(!page->chart());
        fixture.session->setAsOf(QDate(2024, 10, 1));
        QVERIFY(fixture.settled());
        QTest::qWait(200);
        QCOMPARE(list->currentData().toString(), u"plan_versions"_s);
        fixture.window->actions().action(ui::Act::ExportChart)->trigger();
        QVERIFY(!fixture.window->messageBar().text().isEmpty());
        QVERIFY(fixture.ask.asked.isEmpty());
    }

    void columnsFitInEachLanguageUntilAWidthIsSet()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        const auto cut = [](const QTableView *view) {
            const QHeaderView *header = view->horizontalHeader();
            QStringList names;
            for (int column = 0; column < header->count(); ++column) {
                if (!header->isSectionHidden(column) && header->sectionSize(column) < header->sectionSizeHint(column))
                    names.append(view->model()->headerData(column, Qt::Horizontal).toString());
            }
            return names;
        };
        const ui::PageId pages[] = {ui::PageId::Budget, ui::PageId::Targets, ui::PageId::History};
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        for (const ui::PageId page : pages) {
            fixture.window->showPage(page);
            QVERIFY(fixture.settled());
            QTRY_COMPARE(cut(fixture.window->currentPage()->table()), QStringList());
        }
        fixture.window->actions().action(ui::Act::English)->trigger();
        for (const ui::PageId page : pages) {
            fixture.window->showPage(page);
            for (const QTableView *view : fixture.window->currentPage()->findChildren<QTableView *>())
                QTRY_COMPARE(cut(view), QStringList());
        }
        fixture.window->showPage(ui::PageId::Budget);
        QHeaderView *header = fixture.window->currentPage()->table()->horizontalHeader();
        const int edge = header->sectionViewportPosition(0) + header->sectionSize(0) - 1;
        const QPoint grip(edge, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, grip);
        QMouseEvent drag(QEvent::MouseMove, QPointF(grip + QPoint(90, 0)),
                         QPointF(header->viewport()->mapToGlobal(grip + QPoint(90, 0))), Qt::LeftButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(header->viewport(), &drag);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, grip + QPoint(90, 0));
        const int wide = header->sectionSize(0);
        QVERIFY(wide > edge + 60);
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QTRY_VERIFY(hasKorean(fixture.window->windowTitle()));
        QCOMPARE(header->sectionSize(0), wide);
    }

    void theNoticeOfAChangeStaysInTheOtherLanguage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->revert(fixture.session->history().back().id, u"test"_s);
        ui::MessageBar &bar = fixture.window->messageBar();
        QTRY_VERIFY(!bar.text().isEmpty());
        const QString english = bar.text();
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QTRY_VERIFY(bar.text() != english);
        QVERIFY(hasKorean(bar.text()));
        QVERIFY(bar.actionButton()->isVisible());
    }

    void closingWhileStoringSaysSoAndClosesAfter()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->revert(fixture.session->history().back().id, u"test"_s);
        QVERIFY(fixture.session->storing());
        const std::size_t before = fixture.session->history().size();
        fixture.window->close();
        QVERIFY(fixture.window->isVisible());
        QVERIFY(!fixture.window->messageBar().text().isEmpty());
        QTRY_VERIFY(!fixture.window->isVisible());
        QCOMPARE(fixture.session->history().size(), before + 1);
    }

    void tilesAreReachedByTabAndOpenTheirPage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        std::set<QString> reached;
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : fixture.window.get(), Qt::Key_Tab);
            if (auto *tile = qobject_cast<ui::Tile *>(QApplication::focusWidget())) {
                QVERIFY(!tile->accessibleName().isEmpty() && !tile->accessibleDescription().isEmpty());
                reached.insert(tile->objectName());
            }
        }
        QCOMPARE(reached.size(), std::size_t(4));
        auto *tile = fixture.find<ui::Tile>(u"tile_training"_s);
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
        QCOMPARE(fixture.window->currentPage()->objectName(), u"training"_s);
    }

    void everyFocusableThingHasAName()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            for (QWidget *widget : fixture.window->currentPage()->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(face);
                if (qobject_cast<QSplitter *>(widget) || qobject_cast<QTabBar *>(widget))
                    continue;
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                         qPrintable(ui::pageKey(static_cast<ui::PageId>(i)) + u' ' + QString::fromLatin1(widget->metaObject()->className())
                                    + u' ' + widget->objectName()));
            }
        }
    }

    void searchWaitsForTheSyllable()
    {
        ui::SearchBox box;
        QSignalSpy searched(&box, &ui::SearchBox::searched);
        box.show();
        box.setFocus();
        QInputMethodEvent composing(u"하"_s, {});
        QApplication::sendEvent(&box, &composing);
        QTest::qWait(300);
        QCOMPARE(searched.size(), 0);
        QInputMethodEvent finished;
        finished.setCommitString(u"한"_s);
        QApplication::sendEvent(&box, &finished);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"한"_s);
    }

    void searchAndSortOnAPage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(ui::PageId::Training);
        ui::Page *page = fixture.window->currentPage();
        const int all = page->table()->model()->rowCount();
        QVERIFY(all > 3);
        auto *count = page->findChild<QLabel *>(u"rowCount"_s);
        fixture.window->actions().action(ui::Act::Find)->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), page->searchBox());
        QTest::keyClicks(page->searchBox(), u"2021"_s);
        QTRY_VERIFY(page->table()->model()->rowCount() < all);
        QTRY_VERIFY(count->text().contains(u'/'));
        QTest::keyClick(page->searchBox(), Qt::Key_Escape);
        QTRY_COMPARE(page->table()->model()->rowCount(), all);
    }

    void languageIsSwitchedEverywhere()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            QVERIFY(fixture.settled());
        }
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QCOMPARE(ui::currentLanguage(), ui::Language::Korean);
        // Qt posts the news of another language to windows; the phase's name is made of the data and a word.
        const auto *phase = fixture.find<QAbstractButton>(u"segment_1"_s);
        QVERIFY(phase);
        QTRY_COMPARE(phase->text(), u"1단계"_s);
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            // Some tables are worked out anew, beside the window.
            const auto english = [&fixture] {
                const QStringList texts = ownTexts(*fixture.window);
                const auto left = std::find_if(texts.begin(), texts.end(), [](const QString &text) {
                    return !hasKorean(text) && text.size() > 3 && text.contains(QRegularExpression(u"[A-Za-z]{4}"_s));
                });
                return left == texts.end() ? QString() : *left;
            };
            QVERIFY2(QTest::qWaitFor([&] { return english().isEmpty(); }), qPrintable(english()));
        }
        fixture.window->actions().action(ui::Act::English)->trigger();
        QTRY_COMPARE(phase->text(), u"Phase 1"_s);
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            const auto korean = [&fixture] { return ownTexts(*fixture.window).filter(QRegularExpression(u"[가-힣]"_s)); };
            QVERIFY2(QTest::qWaitFor([&] { return korean().isEmpty(); }), qPrintable(korean().join(u' ')));
        }
    }

    void theThemeIsSwitchedLive()
    {
        WindowFixture fixture;
        fixture.window->actions().action(ui::Act::ThemeDark)->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(ui::colors().dark);
        fixture.window->actions().action(ui::Act::ThemeLight)->trigger();
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 128);
    }

    void textIsReadableOnWhatItStandsOn()
    {
        const auto luminance = [](const QColor &color) {
            const auto part = [](float value) {
                return value <= 0.03928F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
            };
            return 0.2126F * part(color.redF()) + 0.7152F * part(color.greenF()) + 0.0722F * part(color.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const float high = std::max(luminance(a), luminance(b));
            const float low = std::min(luminance(a), luminance(b));
            return (high + 0.05F) / (low + 0.05F);
        };
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark, ui::ThemeChoice::Contrast}) {
            ui::applyTheme(*qApp, choice);
            const ui::Colors &c = ui::colors();
            const std::pair<QColor, QColor> pairs[] = {
                {c.text, c.card}, {c.text, c.window}, {c.muted, c.card}, {c.muted, c.window}, {c.muted, c.raised},
                {c.accent, c.card}, {c.onAccent, c.accent}, {c.sidebarText, c.sidebar}, {c.good, c.goodSoft},
                {c.attention, c.attentionSoft}, {c.trouble, c.troubleSoft}, {c.unreported, c.raised},
                {c.text, c.added}, {c.text, c.removed}, {c.attention, c.card}, {c.trouble, c.card}};
            for (const auto &[ink, paper] : pairs)
                QVERIFY2(contrast(ink, paper) >= 4.5F,
                         qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), paper.name()).arg(contrast(ink, paper))));
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    }

    void aFileInUseOpensReadOnlyAndSaysWho()
    {
        WindowFixture fixture;
        const QString path = fixture.path(u"shared.clusterboard"_s);
        auto other = db::DataFile::create(path.toStdString());
        QVERIFY(other);
        QVERIFY(fixture.open(path));
        QCOMPARE(fixture.session->file()->access, ui::Session::Access::InUse);
        QVERIFY(!fixture.window->actions().action(ui::Act::Import)->isEnabled());
        other->reset();
        fixture.session->open(path);
        QVERIFY(fixture.settled());
        QTRY_COMPARE(fixture.session->file()->access, ui::Session::Access::Writable);
    }

    void aFileThatIsNoneIsRefusedInWords()
    {
        WindowFixture fixture;
        fixture.session->open(fixture.write(u"x.clusterboard"_s, "this is no data file, whatever its name says"));
        QTRY_VERIFY(!fixture.window->messageBar().text().isEmpty());
        QCOMPARE(fixture.window->messageBar().tone(), ui::MessageBar::Tone::Error);
        QVERIFY(!fixture.session->file());
    }

    void theOverviewFitsASmallScreen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->resize(1366, 738);
        fixture.window->showPage(ui::PageId::Overview);
        QVERIFY(fixture.settled());
        ui::Page *page = fixture.window->currentPage();
        QVERIFY(page->minimumSizeHint().height() <= page->height());
        for (const char *name : {"tile_budget", "tile_companies", "tile_training", "tile_milestones"}) {
            const auto *tile = fixture.find<ui::Tile>(QLatin1StringView(name));
            const QRect place(tile->mapTo(fixture.window.get(), QPoint()), tile->size());
            QVERIFY(fixture.window->rect().contains(place));
            QVERIFY2(tile->height() >= tile->minimumSizeHint().height(), name);
        }
    }

    void theWindowRemembersItsPageAndFile()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        fixture.window->showPage(ui::PageId::Targets);
        ui::MainWindow again(*fixture.session, *fixture.settings, fixture.ask);
        QCOMPARE(again.currentPage()->objectName(), u"targets"_s);
        QCOMPARE(fixture.settings->get(ui::setting::LastFile), fixture.session->file()->path);
        QCOMPARE(fixture.settings->get(ui::setting::RecentFiles).size(), 1);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
