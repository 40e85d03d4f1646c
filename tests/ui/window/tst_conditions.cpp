#include "db/engine/file_lock.h"
#include "tests/support/window_fixture.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/commands.h"
#include "ui/window/condition_bars.h"
#include "ui/words/language.h"

#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

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

QTEST_MAIN(TestConditions)
#include "tst_conditions.moc"
