#include "tests/support/window_fixture.h"

#include "ui/pages/chart_card.h"
#include "ui/charts/chart_texts.h"
#include "ui/pages/tile.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/date_track.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/replay_strip.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QStatusBar>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString tileText(WindowFixture &fixture, const char *name)
{
    auto *tile = fixture.find<ui::Tile>(QLatin1StringView(name));
    return tile ? tile->sentence() : QString();
}

/// Every text that stands in the window, also those of the data.
QStringList allTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts.append(box->currentText());
        if (widget->focusPolicy() & Qt::TabFocus)
            texts.append(widget->accessibleName());
    }
    return texts;
}

} // namespace

class TestLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(ui::setLanguage(ui::Language::English));
        ui::setNumberStyle({ui::MoneyUnit::HundredMillion, ui::MinusStyle::Triangle});
    }

    void theOverviewHasABoardOfResultsAndOneOfTheBudget()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(fixture.settled());
        ui::Page *page = fixture.window->page(ui::PageId::Overview);
        const auto charts = [page] {
            QStringList names;
            const QList<ui::ChartCard *> cards = page->findChildren<ui::ChartCard *>();
            for (const ui::ChartCard *card : cards)
                names += card->description() ? QString::fromStdString(card->description()->name) : QString();
            return names.join(u' ');
        };
        QTRY_COMPARE(charts(), u"plan_versions companies_over_time"_s);
        fixture.find<QAbstractButton>(u"segment_results"_s)->click();
        QTRY_COMPARE(charts(), u"companies_over_time graduates_cumulative"_s);
        fixture.find<QAbstractButton>(u"segment_budget"_s)->click();
        QTRY_COMPARE(charts(), u"plan_versions funding_by_year"_s);
        QCOMPARE(fixture.settings->get(ui::setting::OverviewBoard), u"budget"_s);
        fixture.find<QAbstractButton>(u"segment_glance"_s)->click();
        QTRY_COMPARE(charts(), u"plan_versions companies_over_time"_s);
    }

    void theFootNamesTheFileAndGivesWayToHints()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(fixture.settled());
        const auto shown = [&fixture] {
            QStringList texts;
            for (const char *name : {"fileName", "lastImport", "hint", "dataState"}) {
                const auto *label = fixture.find<QLabel>(QString::fromLatin1(name));
                if (label->isVisible())
                    texts += label->text();
            }
            return texts.join(u'|');
        };
        QVERIFY2(shown().startsWith("data.clusterboard|Last import: "_L1), qPrintable(shown()));
        QTRY_VERIFY2_WITH_TIMEOUT(shown().endsWith(u"|✓ Data checked, sound"_s), qPrintable(shown()), 20'000);
        fixture.window->statusBar()->showMessage(u"2024: 12 companies"_s);
        QCOMPARE(shown(), u"2024: 12 companies|✓ Data checked, sound"_s);
        fixture.window->statusBar()->clearMessage();
        QVERIFY2(shown().startsWith("data.clusterboard|"_L1), qPrintable(shown()));
        fixture.session->close();
        QTRY_COMPARE(shown().section(u'|', 0, 0), u"No data file is open"_s);
    }

    void amountsChangeTheirUnitEverywhereAtOnce()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setPhase(u"1"_s);
        fixture.session->setAsOf(QDate(2022, 3, 31));
        QVERIFY(fixture.settled());
        QTRY_VERIFY2(tileText(fixture, "tile_budget").contains(u"429.6"_s), qPrintable(tileText(fixture, "tile_budget")));
        fixture.window->actions().action(ui::Act::UnitMillion)->trigger();
        QTRY_VERIFY2(tileText(fixture, "tile_budget").contains(u"429,600"_s), qPrintable(tileText(fixture, "tile_budget")));
        auto *unit = fixture.find<QComboBox>(u"moneyUnit"_s);
        QVERIFY(unit);
        QCOMPARE(unit->currentText(), ui::moneyUnitName(ui::MoneyUnit::Million));
        fixture.window->showPage(ui::PageId::Budget);
        QTRY_VERIFY(fixture.window->currentPage()->chart());
        QVERIFY(ui::chartSubtitle(*fixture.window->currentPage()->chart()).contains(u"KRW million"_s));
        const QAbstractItemModel *model = fixture.window->currentPage()->table()->model();
        QStringList headers;
        for (int column = 0; column < model->columnCount(); ++column)
            headers.append(model->headerData(column, Qt::Horizontal).toString());
        QVERIFY2(headers.contains(u"Amount (KRW million)"_s), qPrintable(headers.join(u'|')));
        unit->setCurrentIndex(unit->findData(static_cast<int>(ui::MoneyUnit::Won)));
        Q_EMIT unit->activated(unit->currentIndex());
        QCOMPARE(fixture.settings->get(ui::setting::MoneyUnit), static_cast<int>(ui::MoneyUnit::Won));
        QVERIFY(fixture.window->actions().action(ui::Act::UnitWon)->isChecked());
        QTRY_VERIFY(model->headerData(static_cast<int>(headers.indexOf(u"Amount (KRW million)"_s)), Qt::Horizontal)
                        .toString() == u"Amount (KRW)"_s);
    }

    void decreasesAreWrittenAsChosen()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window->actions().action(ui::Act::TriangleMinus)->isChecked());
        fixture.window->actions().action(ui::Act::TriangleMinus)->trigger();
        QCOMPARE(ui::whole(-5), QString::fromUtf8("\u22125"));
        QVERIFY(!fixture.settings->get(ui::setting::TriangleMinus));
        fixture.window->actions().action(ui::Act::TriangleMinus)->trigger();
        QCOMPARE(ui::whole(-5), u"△5"_s);
    }

    void tilesSayTheDifferenceFromWhatIsComparedWith()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setPhase({});
        fixture.session->setAsOf(QDate(2022, 12, 31));
        fixture.session->setComparison(db::Against::Day, QDate(2020, 12, 31));
        QVERIFY(fixture.settled());
        QTRY_VERIFY2(tileText(fixture, "tile_companies").contains(u" more since 31 Dec 2020"_s),
                     qPrintable(tileText(fixture, "tile_companies")));
        QTRY_VERIFY(fixture.session->compared());
        const db::Value now = fixture.session->headline()->companies.mou.figure.value;
        const db::Value then = fixture.session->compared()->companies.mou.figure.value;
        QVERIFY(now > then);
        QVERIFY(tileText(fixture, "tile_companies").contains(u"▲ "_s + ui::decimal(now - then, 0)));
        // The same in the sentence under every chart.
        fixture.window->showPage(ui::PageId::Companies);
        QTRY_VERIFY(fixture.window->currentPage()->chart());
        QTRY_VERIFY2(ui::chartAsOfLine(*fixture.window->currentPage()->chart()).contains(u"compared with 31 Dec 2020"_s),
                     qPrintable(ui::chartAsOfLine(*fixture.window->currentPage()->chart())));
        fixture.window->actions().action(ui::Act::CompareNothing)->trigger();
        QTRY_VERIFY(!ui::chartAsOfLine(*fixture.window->currentPage()->chart()).contains(u"compared"_s));
        QTRY_VERIFY(!tileText(fixture, "tile_companies").contains(u" more since 31 Dec 2020"_s));
    }

    void whereThereIsNothingToCompareWithTheTilesSaySo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.session->setComparison(db::Against::LastReport);
        QVERIFY(fixture.settled());
        QTRY_VERIFY2(tileText(fixture, "tile_companies").contains(u"No closed quarter or report before this date"_s),
                     qPrintable(tileText(fixture, "tile_companies")));
        QVERIFY(!fixture.session->compared());
    }

    void theChoiceOfADayOffersOneAndAsksForOthers()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *day = fixture.find<ui::DateField>(u"compareDay"_s);
        QVERIFY(day && !day->isVisible());
        fixture.window->actions().action(ui::Act::CompareDay)->trigger();
        QVERIFY(day->isVisible());
        QVERIFY(fixture.session->look().compareTo.known());
        day->setFocus();
        QTest::keySequence(day, QKeySequence(u"Ctrl+A"_s));
        QTest::keyClicks(day, u"2021-06-30"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(fixture.session->againstDay(), QDate(2021, 6, 30));
        // Kept for the next start.
        ui::Session again(*fixture.settings);
        QCOMPARE(again.against(), db::Against::Day);
        QCOMPARE(again.againstDay(), QDate(2021, 6, 30));
    }

    void theStripMovesFromDateToDate()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *strip = fixture.find<ui::ReplayStrip>(u"replayStrip"_s);
        auto *track = fixture.find<ui::DateTrack>(u"dateTrack"_s);
        QVERIFY(strip && track);
        QVERIFY(!strip->isVisible()); // today, and nobody asked for it
        fixture.window->actions().action(ui::Act::Replay)->trigger();
        QVERIFY(strip->isVisible());
        QTRY_VERIFY(track->days().size() > 20);
        QVERIFY(std::is_sorted(track->days().begin(), track->days().end()));
        QCOMPARE(track->day(), QDate::currentDate());
        QTRY_VERIFY(track->hasFocus());
        QTest::keyClick(track, Qt::Key_Left);
        const QDate before = track->days()[track->days().size() - 2];
        QCOMPARE(fixture.session->asOf(), QDate::currentDate()); // not per key, but once it rests
        QTRY_COMPARE(fixture.session->asOf(), before);
        QTest::keyClick(track, Qt::Key_Home);
        QTRY_COMPARE(fixture.session->asOf(), track->days().first());
        QTest::keyClick(track, Qt::Key_Right);
        QTRY_COMPARE(fixture.session->asOf(), track->days()[1]);
        // A past day is said, and leads back, whether the strip is wanted or not.
        fixture.window->actions().action(ui::Act::Replay)->trigger();
        QVERIFY(strip->isVisible());
        auto *words = fixture.find<QLabel>(u"replayWords"_s);
        QVERIFY(words->text().contains(ui::date(fixture.session->look().asOf)));
        QTest::mouseClick(fixture.find<QAbstractButton>(u"replayToday"_s), Qt::LeftButton);
        QCOMPARE(fixture.session->asOf(), QDate::currentDate());
        QVERIFY(!strip->isVisible());
    }

    void aDayBetweenTheDatesStaysWhereItIs()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *track = fixture.find<ui::DateTrack>(u"dateTrack"_s);
        QTRY_VERIFY(track->days().size() > 20);
        const QDate between = track->days()[5].addDays(1);
        QVERIFY(!track->days().contains(between));
        fixture.session->setAsOf(between);
        QCOMPARE(track->value(), 5);
        QTest::qWait(200);
        QCOMPARE(fixture.session->asOf(), between);
    }

    void replayGoesOnByItselfAndEndsToday()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        auto *strip = fixture.find<ui::ReplayStrip>(u"replayStrip"_s);
        auto *track = fixture.find<ui::DateTrack>(u"dateTrack"_s);
        QTRY_VERIFY(track->days().size() > 20);
        fixture.session->setAsOf(track->days()[track->days().size() - 3]);
        auto *play = fixture.find<QAbstractButton>(u"replayPlay"_s);
        QTest::mouseClick(play, Qt::LeftButton);
        QVERIFY(strip->playing());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->asOf(), QDate::currentDate(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!strip->playing(), 5000);
    }

    void lettersGrowAndNothingOfTheOverviewIsLost()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->resize(1920, 1080); // in a narrow tile the number gives way instead
        auto *tile = fixture.find<ui::Tile>(u"tile_budget"_s);
        auto *value = tile->findChild<QLabel *>(u"tileValue"_s);
        const int usual = value->fontMetrics().height();
        const int menu = QApplication::font().pixelSize();
        fixture.window->actions().action(ui::Act::Text150)->trigger();
        QCOMPARE(QApplication::font().pixelSize(), (menu * 150 + 50) / 100);
        QCOMPARE(fixture.settings->get(ui::setting::TextSize), 150);
        fixture.session->setAsOf(QDate(2022, 3, 31)); // the tiles are written anew
        QVERIFY(fixture.settled());
        QTRY_VERIFY(value->fontMetrics().height() > usual * 14 / 10);
        fixture.window->actions().action(ui::Act::Text100)->trigger();
        QCOMPARE(QApplication::font().pixelSize(), menu);
    }

    void highContrastIsBlackAndWhite()
    {
        WindowFixture fixture;
        fixture.window->actions().action(ui::Act::ThemeContrast)->trigger();
        QCOMPARE(ui::colors().card, QColor(Qt::black));
        QCOMPARE(ui::colors().text, QColor(Qt::white));
        QCOMPARE(fixture.settings->get(ui::setting::Theme), u"contrast"_s);
        fixture.window->actions().action(ui::Act::ThemeDark)->trigger();
        QVERIFY(ui::colors().card != QColor(Qt::black)); // dark and contrast are told apart
        fixture.window->actions().action(ui::Act::ThemeLight)->trigger();
        QVERIFY(!ui::colors().dark);
    }

    void noPageKeepsTheOtherLanguage()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty)); // no data: every text is the program's own
        fixture.session->setAsOf(QDate(2022, 3, 31));
        fixture.session->setComparison(db::Against::Day, QDate(2021, 3, 31));
        for (int i = 0; i < ui::PageCount; ++i)
            fixture.window->showPage(static_cast<ui::PageId>(i));
        fixture.window->actions().action(ui::Act::SearchAll)->trigger();
        fixture.window->actions().action(ui::Act::Korean)->trigger();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        static const QRegularExpression english(u"[A-Za-z]{4}"_s);
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            for (const QString &text : allTexts(*fixture.window)) {
                const bool korean = std::any_of(text.begin(), text.end(),
                                                [](QChar c) { return c.script() == QChar::Script_Hangul; });
                QVERIFY2(korean || !text.contains(english) || text.contains(u".clusterboard"_s), qPrintable(text));
            }
        }
        fixture.window->actions().action(ui::Act::English)->trigger();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (int i = 0; i < ui::PageCount; ++i) {
            fixture.window->showPage(static_cast<ui::PageId>(i));
            for (const QString &text : allTexts(*fixture.window)) {
                const bool korean = std::any_of(text.begin(), text.end(),
                                                [](QChar c) { return c.script() == QChar::Script_Hangul; });
                QVERIFY2(!korean, qPrintable(text));
            }
        }
    }

    void namesOfTilesAreWholeBesideTheInspector()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->resize(1366, 768);
        auto *tile = fixture.find<ui::Tile>(u"tile_milestones"_s);
        QVERIFY(tile);
        tile->setFocus();
        fixture.window->actions().action(ui::Act::Inspect)->trigger();
        const auto cut = [&fixture] {
            QStringList names;
            for (const ui::Tile *each : fixture.window->findChildren<ui::Tile *>()) {
                const auto *title = each->findChild<QLabel *>(u"tileTitle"_s);
                if (title->text() != each->accessibleName() || title->heightForWidth(title->width()) > title->height())
                    names.append(title->text());
            }
            return names;
        };
        QTRY_VERIFY(fixture.find<QWidget>(u"inspector"_s) && fixture.find<QWidget>(u"inspector"_s)->isVisible());
        QTRY_COMPARE(cut(), QStringList());
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
