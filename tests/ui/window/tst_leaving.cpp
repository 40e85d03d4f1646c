#include "db/exchange/readable_copy.h"
#include "db/ledger/backups.h"
#include "tests/support/window_fixture.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

/// What is kept of a file that was changed when the window closes or turns to another one.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedFileIsKept();
    void anUnchangedFileClosesAtOnce();
    void whatABackupMissesIsKeptLater();
    void anotherFileLeavesTheFirstKept();
    void theWindowDoesNotStandStill();
    void whatCannotBeKeptIsSaid();
    void nobodyIsAskedWhenTheSessionEnds();

private:
    static QByteArray companies(int count);
    static bool changedWithoutRoom(WindowFixture &window);
    static std::vector<db::Backup> backups(const WindowFixture &window)
    {
        return db::backupsOf(window.path(u"data.clusterboard"_s).toStdString());
    }
};

QByteArray TestLeaving::companies(int count)
{
    QByteArray csv = "company,jobs,note\n";
    for (int i = 0; i < count; ++i)
        csv += "company " + QByteArray::number(i) + ",5,note " + QByteArray::number(i * 7) + "\n";
    return csv;
}

void TestLeaving::aChangedFileIsKept()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Empty));
    QVERIFY(window.import(db::Kind::Companies, companies(3)));
    QVERIFY(window.session->needsCopies());
    QVERIFY(backups(window).empty());
    window.window->close();
    QTRY_VERIFY(!window.window->isVisible());
    const auto kept = backups(window);
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0].head, 1);
    QCOMPARE(kept[0].occasion, db::BackupOccasion::Closing);
    QVERIFY(*db::isSound(kept[0]));
    const auto readable = db::readableCopy(window.path(u"data.clusterboard"_s).toStdString());
    QVERIFY(std::filesystem::exists(readable / "companies.csv"));
    QVERIFY(std::filesystem::exists(readable / "datapackage.json"));
    QVERIFY(!window.session->needsCopies());
}

void TestLeaving::anUnchangedFileClosesAtOnce()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Record));
    QVERIFY(window.window->close());
    QVERIFY(!window.window->isVisible());
    QVERIFY(backups(window).empty());
}

/// A window that was killed kept nothing: the next one that closes the file does.
void TestLeaving::whatABackupMissesIsKeptLater()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Empty));
    QVERIFY(window.import(db::Kind::Companies, companies(3)));
    const QString path = window.session->file()->path;
    bool kept = false;
    window.session->keepCopies(window.session.get(), [&kept](const db::Result<void> &done) { kept = done.ok(); });
    QTRY_VERIFY(kept);
    QVERIFY(window.open(path));
    QVERIFY(!window.session->needsCopies());
    {
        // Behind the window's back, as by a program that was killed afterwards.
        window.session->close();
        QVERIFY(window.settled());
        auto file = db::DataFile::open(path.toStdString(), db::OpenMode::ReadWrite);
        QVERIFY(file.ok());
        QVERIFY((*file)->revert(1, "other", "why").ok());
    }
    QVERIFY(window.open(path));
    QVERIFY(window.session->needsCopies());
    window.window->close();
    QTRY_VERIFY(!window.window->isVisible());
    QCOMPARE(backups(window).front().head, 2);
}

void TestLeaving::anotherFileLeavesTheFirstKept()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Empty));
    QVERIFY(window.import(db::Kind::Companies, companies(3)));
    window.session->create(window.path(u"other.clusterboard"_s), ui::Start::Empty);
    QTRY_VERIFY(window.session->file()->path.endsWith("other.clusterboard"_L1));
    QVERIFY(window.settled());
    QCOMPARE(backups(window).size(), 1U);
    // Nothing holds the first any more.
    QVERIFY(db::DataFile::open(window.path(u"data.clusterboard"_s).toStdString(), db::OpenMode::ReadWrite).ok());
}

void TestLeaving::theWindowDoesNotStandStill()
{
    WindowFixture window;
    QVERIFY(window.create(ui::Start::Empty));
    QVERIFY(window.import(db::Kind::Companies, companies(100000)));
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer tick;
    connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, since.restart()); });
    tick.start(10);
    since.start();
    QElapsedTimer taken;
    taken.start();
    window.window->close();
    QVERIFY(window.window->isVisible());
    auto *bar = window.find<ui::MessageBar>(u"message"_s);
    QTRY_VERIFY(bar->text().contains("backup"_L1) || !window.window->isVisible());
    if (window.window->isVisible()) { // else it was faster than anybody could read
        window.window->close();       // a second wish changes nothing
        QVERIFY(window.window->isVisible());
        bar->actionButton()->click();
        taken.restart();
        QTRY_VERIFY(!window.window->isVisible());
        QVERIFY2(taken.elapsed() < 2000, qPrintable(QString::number(taken.elapsed())));
    }
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    // Nothing half made is left.
    const QStringList left = QDir(window.path(u"data.clusterboard.backups"_s)).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        QVERIFY2(!name.startsWith(u'.'), qPrintable(name));
}

/// A file that was changed and whose backups have nowhere to go.
bool TestLeaving::changedWithoutRoom(WindowFixture &window)
{
    if (!window.create(ui::Start::Empty) || !window.import(db::Kind::Companies, companies(3)))
        return false;
    return !window.write(u"data.clusterboard.backups"_s, "a file where the folder should be").isEmpty();
}

void TestLeaving::whatCannotBeKeptIsSaid()
{
    WindowFixture window;
    QVERIFY(changedWithoutRoom(window));
    window.window->close();
    auto *bar = window.find<ui::MessageBar>(u"message"_s);
    QTRY_VERIFY(bar->text().contains("no backup"_L1));
    QVERIFY(window.window->isVisible());
    bar->actionButton()->click();
    QVERIFY(!window.window->isVisible());
}

void TestLeaving::nobodyIsAskedWhenTheSessionEnds()
{
    WindowFixture window;
    QVERIFY(changedWithoutRoom(window));
    window.window->endSession();
    window.window->close();
    QTRY_VERIFY(!window.window->isVisible());
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
