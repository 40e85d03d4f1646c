#include "db/engine/file_lock.h"
#include "tests/support/window_fixture.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/condition_bars.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What the window says for as long as it is so.
class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setLanguage(ui::Language::English); }
    void aFileInUseIsOfferedOnceItIsFree();
    void aRunThatDidNotEndIsToldUntilRead();
    void brokenSettingsAreDefaults();
    void aSynchronisedFolderIsToldOnce();
    void whatAnotherComputerLeftIsSetAsideWhenAsked();
    void whatWasNotAppliedIsTold_data();
    void whatWasNotAppliedIsTold();
};

void TestConditions::aFileInUseIsOfferedOnceItIsFree()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Record));
    const QString path = window.session->file()->path;
    window.session->close();
    QTRY_COMPARE(window.session->work(), ui::Work::None);
    auto other = db::FileLock::take(path.toStdString());
    QVERIFY(other.ok());
    QVERIFY(window.open(path));
    auto *bar = window.find<ui::MessageBar>(u"access"_s);
    QVERIFY(bar);
    QVERIFY(!window.session->writable());
    QVERIFY2(bar->text().contains("open in another place"_L1), qPrintable(bar->text()));

    other->reset();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains("free now"_L1), 15000);
    QVERIFY(!window.session->writable()); // nothing happens to what somebody looks at unasked
    bar->actionButton()->click();
    QTRY_VERIFY(window.session->writable());
    QVERIFY(bar->text().isEmpty());
}

void TestConditions::aRunThatDidNotEndIsToldUntilRead()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Record));
    auto *bar = window.find<ui::MessageBar>(u"endedBadly"_s);
    QVERIFY(bar);
    QVERIFY(bar->text().isEmpty());
    window.window->conditions().sayEndedBadly();
    QVERIFY(bar->text().contains("did not end properly"_L1));
    // It stays when a file is opened, and speaks the language of the window.
    QVERIFY(window.open(window.session->file()->path));
    QVERIFY(!bar->text().isEmpty());
    ui::setLanguage(ui::Language::Korean);
    QTRY_VERIFY(bar->text().contains(u"종료"_s));
    QSignalSpy checked(&window.window->commands(), &ui::Commands::dataChecked);
    bar->actionButton()->click();
    QVERIFY(bar->text().isEmpty());
    QTRY_VERIFY(!checked.isEmpty());
}

void TestConditions::brokenSettingsAreDefaults()
{
    WindowFixture window;
    const QString path = window.write(u"broken.ini"_s,
                                      QByteArray("[view]\ntext_size=enormous\ntheme=@Variant(\\0\\0\\0\\x7f)\nmoney_unit=99\n"
                                                 "[state]\npage=no such page\ngeometry=@ByteArray(\\x1\\xd9)\nphase=77\n"
                                                 "compare_with=\xff\xfe\n[author\n")
                                          + QByteArray(1000, '\0'));
    ui::Settings settings(path);
    ui::Session session(settings);
    ui::MainWindow broken(session, settings, window.ask);
    broken.show();
    QVERIFY(QTest::qWaitForWindowExposed(&broken));
    QVERIFY(broken.currentPage());
    QCOMPARE(settings.get(ui::setting::Language), QString());
    const QRect screen = broken.screen()->availableGeometry();
    QVERIFY2(screen.contains(broken.geometry().center()), "off the screen");
}

void TestConditions::aSynchronisedFolderIsToldOnce()
{
    WindowFixture window;
    QVERIFY(QDir().mkpath(window.path(u"Dropbox"_s)));
    const QString path = window.path(u"Dropbox/board.clusterboard"_s);
    window.session->create(path, ui::Start::Record);
    QVERIFY(window.settled());
    auto *bar = window.find<ui::MessageBar>(u"place"_s);
    QVERIFY(bar);
    QVERIFY2(bar->text().contains("Dropbox"_L1), qPrintable(bar->text()));
    // The way out: a copy in another folder, and the window works on that.
    window.ask.savePath = window.path(u"safe.clusterboard"_s);
    bar->actionButton()->click();
    QTRY_COMPARE(window.session->file()->path, window.ask.savePath);
    QVERIFY(window.settled());
    QVERIFY(bar->text().isEmpty());
    QVERIFY(window.session->writable());
    QVERIFY(window.session->hasData());
    // Told again until the person has put it away, then never again for this file.
    QVERIFY(window.open(path));
    QVERIFY(!bar->text().isEmpty());
    bar->findChild<QToolButton *>(u"dismiss"_s)->click();
    QVERIFY(window.open(window.ask.savePath));
    QVERIFY(window.open(path));
    QVERIFY(bar->text().isEmpty());
}

void TestConditions::whatAnotherComputerLeftIsSetAsideWhenAsked()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Record));
    const QString path = window.session->file()->path;
    window.session->close();
    QVERIFY(window.settled());
    window.write(u"data.clusterboard.lock"_s, "elsewhere 4711 2026-11-24T07:49:24Z\n");
    QVERIFY(window.open(path));
    QVERIFY(!window.session->writable());
    auto *bar = window.find<ui::MessageBar>(u"access"_s);
    QVERIFY2(bar->text().contains("elsewhere"_L1), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains("2026"_L1), qPrintable(bar->text()));
    window.ask.sure = false;
    bar->actionButton()->click();
    QVERIFY(window.ask.asked.last().contains("elsewhere"_L1));
    QVERIFY(window.settled());
    QVERIFY(!window.session->writable()); // only asked
    QVERIFY(QFile::exists(path + u".lock"_s));
    window.ask.sure = true;
    bar->actionButton()->click();
    QTRY_VERIFY(window.session->writable());
    QVERIFY(bar->text().isEmpty());
}

void TestConditions::whatWasNotAppliedIsTold_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QString>("told");
    QTest::newRow("before its end") << QByteArray("storing 1 2024Q4 집행.csv\n") << u"was not applied"_s;
    QTest::newRow("after its end") << QByteArray("storing 0 2024Q4 집행.csv\n") << u"stored as a whole"_s;
    QTest::newRow("not while storing") << QByteArray() << QString();
}

void TestConditions::whatWasNotAppliedIsTold()
{
    QFETCH(QByteArray, left);
    QFETCH(QString, told);
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Empty));
    QVERIFY(window.import(db::Kind::Companies, "company,jobs\nAlpha,5\n"));
    const QString path = window.session->file()->path;
    window.session->close();
    QVERIFY(window.settled());
    // What a killed program leaves: its lock file, which nobody holds any more.
    window.write(u"data.clusterboard.lock"_s, QSysInfo::machineHostName().toUtf8() + " 4711 2026-11-24T07:49:24Z\n" + left);
    QVERIFY(window.open(path));
    QVERIFY(window.session->writable());
    auto *bar = window.find<ui::MessageBar>(u"interrupted"_s);
    QVERIFY2(told.isEmpty() ? bar->text().isEmpty() : bar->text().contains(told), qPrintable(bar->text()));
    QVERIFY(told.isEmpty() || bar->text().contains(u"2024Q4 집행.csv"_s));
    QVERIFY(window.open(path)); // told once
    QVERIFY(bar->text().isEmpty());
}

QTEST_MAIN(TestConditions)
#include "tst_conditions.moc"
