#include "tests/support/window_fixture.h"

#include "ui/models/row_filter.h"
#include "ui/pages/history_page.h"
#include "ui/pages/page.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/actions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Header = "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of\n";

QByteArray spending(int rows)
{
    QByteArray csv = Header;
    for (int i = 0; i < rows; ++i)
        csv += "1,2021,infrastructure,project " + QByteArray::number(i) + ",total,spent," + QByteArray::number(1000 + i)
            + ",원,2021-12-31\n";
    return csv;
}

} // namespace

class TestImportFlow final : public QObject
{
    Q_OBJECT

private:
    static void start(WindowFixture &fixture, const QStringList &files)
    {
        fixture.ask.files = files;
        fixture.window->actions().action(ui::Act::Import)->trigger();
    }
    static QPushButton *storeOf(const WindowFixture &fixture) { return fixture.find<QPushButton>(u"store"_s); }
    static QAbstractItemModel *rowsOf(const WindowFixture &fixture)
    {
        return fixture.find<ui::TablePanel>(u"importRows"_s)->view()->model();
    }
    /// Accepts the warnings once they are there; true when the file can be stored.
    static bool canStore(const WindowFixture &fixture, int milliseconds = 20000)
    {
        return QTest::qWaitFor(
            [&fixture] {
                auto *accept = fixture.find<QPushButton>(u"acceptAll"_s);
                if (accept->isVisible() && accept->isEnabled())
                    QTest::mouseClick(accept, Qt::LeftButton);
                return storeOf(fixture)->isVisible() && storeOf(fixture)->isEnabled();
            },
            milliseconds);
    }

private Q_SLOTS:
    void aFileIsShownThenStoredThenTakenBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"spending.csv"_s, spending(3))});
        QCOMPARE(fixture.window->currentPage()->objectName(), u"import"_s);
        QVERIFY(canStore(fixture));
        QVERIFY(fixture.session->history().empty()); // shown, not stored
        QCOMPARE(rowsOf(fixture)->rowCount(), 3);
        QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(3));
        QTRY_VERIFY(fixture.window->messageBar().text().contains(u"spending.csv"_s));
        fixture.ask.reason = u"wrong file"_s;
        QTest::mouseClick(fixture.window->messageBar().actionButton(), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(2));
        QCOMPARE(fixture.session->history().back().reason, std::string("wrong file"));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(0));
        // And back again, from the same place.
        QTRY_VERIFY(fixture.window->messageBar().actionButton()->isVisible());
        QTest::mouseClick(fixture.window->messageBar().actionButton(), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(3));
    }

    void aSecondFileShowsOldBesideNew()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"a.csv"_s, spending(3))});
        QVERIFY(canStore(fixture));
        QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QByteArray second = spending(4);
        second.replace(",1001,", ",7001,");
        start(fixture, {fixture.write(u"b.csv"_s, second)});
        QVERIFY(canStore(fixture));
        QStringList all;
        for (int row = 0; row < rowsOf(fixture)->rowCount(); ++row) {
            for (int column = 0; column < rowsOf(fixture)->columnCount(); ++column)
                all.append(rowsOf(fixture)->index(row, column).data().toString());
        }
        QVERIFY2(all.contains(u"1,001 → 7,001"_s), qPrintable(all.join(u'|')));
        QCOMPARE(all.filter(u"unchanged"_s).size(), 2);
        QCOMPARE(all.filter(u"＋"_s).size(), 1);
    }

    void amongChangedRowsOnlyWhatChangesIsInSight()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Companies, "company,sector,jobs\nAlpha,chips,5\nBeta,light,2\n"));
        start(fixture, {fixture.write(u"b.csv"_s, "company,sector,jobs\nAlpha,chips,7\nBeta,light,2\n")});
        auto *rows = fixture.find<ui::TablePanel>(u"importRows"_s);
        QTRY_COMPARE(rowsOf(fixture)->rowCount(), 1); // it opens on what changes
        const auto inSight = [&] {
            QStringList names;
            for (int column = 0; column < rowsOf(fixture)->columnCount(); ++column) {
                if (!rows->view()->isColumnHidden(column))
                    names += rowsOf(fixture)->headerData(column, Qt::Horizontal).toString();
            }
            return names;
        };
        QCOMPARE(inSight(), QStringList({u"Line"_s, u"What happens"_s, u"Company"_s, u"Jobs"_s}));
        QTest::mouseClick(rows->findChild<QWidget *>(u"segment_all"_s), Qt::LeftButton);
        QCOMPARE(inSight(), QStringList({u"Line"_s, u"What happens"_s, u"Company"_s, u"Sector"_s, u"Jobs"_s}));
    }

    void onlyColumnsWithoutAWordStandAside()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        // The first file's blank columns have the numbers of columns that the second one fills.
        start(fixture, {fixture.write(u"kpi.csv"_s, "indicator,phase,value,as_of\nmou,1,3,2024-12-31\n"),
                        fixture.write(u"spending.csv"_s, spending(3))});
        auto *rows = fixture.find<ui::TablePanel>(u"importRows"_s);
        for (const int expected : {1, 3}) {
            QTRY_COMPARE(rowsOf(fixture)->rowCount(), expected);
            QVERIFY(canStore(fixture));
            int hidden = 0;
            for (int column = 0; column < rowsOf(fixture)->columnCount(); ++column) {
                const bool blank = rowsOf(fixture)->index(0, column).data().toString().isEmpty();
                QCOMPARE(rows->view()->isColumnHidden(column), blank);
                hidden += blank ? 1 : 0;
            }
            QVERIFY(hidden > 0);
            QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
            auto *next = fixture.find<QPushButton>(u"nextFile"_s);
            QTRY_VERIFY(next->isVisible());
            QTest::mouseClick(next, Qt::LeftButton);
        }
    }

    void anErrorStopsTheFileAndSaysWhy()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QByteArray bad = spending(3);
        bad.replace("2021-12-31\n1,2021,infrastructure,project 2", "2021-13-45\n1,2021,infrastructure,project 2");
        start(fixture, {fixture.write(u"bad.csv"_s, bad)});
        auto *ready = fixture.find<QLabel>(u"ready"_s);
        auto *partial = fixture.find<QCheckBox>(u"partial"_s);
        QTRY_VERIFY(partial->isVisible());
        QVERIFY(!storeOf(fixture)->isEnabled());
        QVERIFY2(ready->text().contains(u"1 error"_s), qPrintable(ready->text()));
        auto *problems = fixture.find<ui::TablePanel>(u"importProblems"_s);
        QVERIFY(problems->isVisible()); // a file with errors opens on them
        QStringList lines; // the phase that an empty file does not know is a warning on line 2
        for (int row = 0; row < problems->filter()->rowCount(); ++row)
            lines += problems->filter()->index(row, 1).data().toString();
        QVERIFY2(lines.contains(u"3"_s), qPrintable(lines.join(u'|')));
        // The good rows alone, the refused one in a file of its own.
        QTest::mouseClick(partial, Qt::LeftButton, {}, QPoint(8, partial->height() / 2));
        QVERIFY(canStore(fixture));
        fixture.ask.savePath = fixture.path(u"refused.csv"_s);
        QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(2));
        QFile refused(fixture.ask.savePath);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        QVERIFY(refused.readAll().contains("2021-13-45"));
    }

    void aFileThatIsNoTableSaysWhatItIs()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"picture.csv"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"))});
        auto *trouble = fixture.find<QLabel>(u"fileTrouble"_s);
        QTRY_VERIFY(trouble->isVisible() && !trouble->text().isEmpty());
        QVERIFY(!storeOf(fixture)->isEnabled());
        QTest::mouseClick(fixture.find<QPushButton>(u"skip"_s), Qt::LeftButton);
        QVERIFY(!storeOf(fixture)->isVisible());
    }

    void severalFilesGoOneAfterAnother()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(fixture.write(u"a.csv"_s, spending(2))),
                       QUrl::fromLocalFile(fixture.write(u"b.csv"_s, spending(5)))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &drop);
        QVERIFY(canStore(fixture));
        QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(1));
        auto *next = fixture.find<QPushButton>(u"nextFile"_s);
        QTRY_VERIFY(next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(canStore(fixture));
        QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(2));
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(5));
        QTRY_VERIFY(!storeOf(fixture)->isVisible());
    }

    void historyShowsAndTakesBack()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        for (const int rows : {2, 3}) {
            start(fixture, {fixture.write(u"f%1.csv"_s.arg(rows), spending(rows))});
            QVERIFY(canStore(fixture));
            QTest::mouseClick(storeOf(fixture), Qt::LeftButton);
            QVERIFY(fixture.settled());
        }
        fixture.window->showPage(ui::PageId::History);
        auto *list = fixture.find<ui::TablePanel>(u"changeSets"_s);
        auto *differences = fixture.find<ui::TablePanel>(u"differences"_s);
        QTRY_COMPARE(list->filter()->rowCount(), 2);
        QTRY_COMPARE(differences->filter()->rowCount(), 1); // the second file brought one row
        static_cast<ui::HistoryPage *>(fixture.window->currentPage())->select(1);
        QTRY_COMPARE(differences->filter()->rowCount(), 2);
        // The file as it was known then.
        QTest::mouseClick(fixture.find<QPushButton>(u"lookThen"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(2));
        QVERIFY(!fixture.window->actions().action(ui::Act::Import)->isEnabled());
        fixture.session->setKnownOn(0);
        QTRY_COMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(3));
        static_cast<ui::HistoryPage *>(fixture.window->currentPage())->select(1);
        fixture.ask.reason = u"test"_s;
        QTRY_VERIFY(fixture.find<QPushButton>(u"revert"_s)->isEnabled());
        QTest::mouseClick(fixture.find<QPushButton>(u"revert"_s), Qt::LeftButton);
        QTRY_COMPARE(fixture.session->history().size(), std::size_t(3));
        // It was asked with the later edits in sight.
        QVERIFY(!fixture.ask.asked.isEmpty());
    }

    void theWindowAnswersDuringAnImport()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"large.csv"_s, spending(100000))});
        // A tick every 5 ms; what it waits longer than that is the window standing still.
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer tick;
        tick.setInterval(5);
        connect(&tick, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
        });
        QElapsedTimer work;
        work.start();
        since.start();
        tick.start();
        QVERIFY(canStore(fixture, 60000));
        const qint64 planning = longest;
        const qint64 planningWork = work.restart();
        longest = 0;
        since.restart();
        storeOf(fixture)->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->history().size(), std::size_t(1), 60000);
        const qint64 storingWork = work.elapsed();
        tick.stop();
        qInfo("longest stand-still: planning %lld of %lld ms, storing %lld of %lld ms", planning, planningWork,
              longest, storingWork);
        // Against the work itself: work done in the window's own thread would be one stand-still, however slow or
        // loaded the machine is.
        QVERIFY2(planning < std::max<qint64>(250, planningWork / 2), "the window stood still while planning");
        QVERIFY2(longest < std::max<qint64>(250, storingWork / 2), "the window stood still while storing");
    }

    void aCancelledReadingLeavesTheWindowFree()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"large.csv"_s, spending(200000))});
        QTRY_COMPARE(fixture.session->work(), ui::Work::Planning);
        QElapsedTimer since;
        since.start();
        fixture.session->cancel();
        QTRY_COMPARE(fixture.session->work(), ui::Work::None);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(!storeOf(fixture)->isEnabled());
    }

    void aCancelledStoringChangesNothing()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        start(fixture, {fixture.write(u"large.csv"_s, spending(200000))});
        QVERIFY(canStore(fixture, 60000));
        // Half-way through, not before it began.
        bool asked = false;
        QElapsedTimer since;
        auto *cancel = fixture.find<QPushButton>(u"cancelWork"_s);
        const auto once = connect(fixture.session.get(), &ui::Session::progressed, this, [&](const ui::Progress &now) {
            if (asked || now.rows == 0 || now.ending)
                return;
            asked = true;
            QVERIFY(now.rowsTotal == 200000 && !cancel->isHidden() && cancel->isEnabled());
            since.start();
            cancel->click();
        });
        storeOf(fixture)->click();
        QTRY_COMPARE(fixture.session->work(), ui::Work::None);
        QVERIFY(asked);
        qInfo("free %lld ms after it was asked for", since.elapsed());
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        disconnect(once);
        QVERIFY(fixture.session->history().empty());
        QCOMPARE(fixture.find<QLabel>(u"ready"_s)->text(), u"Cancelled; nothing was changed."_s);
        // The plan is still there to be stored.
        storeOf(fixture)->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session->history().size(), std::size_t(1), 60000);
        QCOMPARE(fixture.session->snapshot()->table(db::Kind::Budget).size(), std::size_t(200000));
    }

    void theSampleStandsApart()
    {
        WindowFixture fixture;
        fixture.window->showPage(ui::PageId::Import);
        auto *sample = fixture.find<QPushButton>(u"openSample"_s);
        QVERIFY(sample->isVisible());
        QFile::remove(ui::samplePath());
        QTest::mouseClick(sample, Qt::LeftButton);
        QTRY_VERIFY(fixture.session->file().has_value());
        QVERIFY(fixture.settled());
        QVERIFY(fixture.session->file()->sample);
        auto *next = fixture.find<QPushButton>(u"sampleFiles"_s);
        QTRY_VERIFY(next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(canStore(fixture));
        QFile::remove(ui::samplePath());
    }
};

QTEST_MAIN(TestImportFlow)
#include "tst_import_flow.moc"
