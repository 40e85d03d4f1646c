// The opening protocol: what is not a sound data file of ours is told apart, refused and left as it was.

#include "db/engine/connection.h"
#include "db/ledger/data_file.h"
#include "db/ledger/schema.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const std::filesystem::path &path, const char *sql)
{
    const auto connection = db::Connection::open(path, db::Connection::Access::ReadWrite);
    QVERIFY(connection.ok());
    QVERIFY2((*connection)->execute(sql).ok(), sql);
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusedAndUntouched_data();
    void refusedAndUntouched();
    void missingFile();
    void folderAndFifoDoNotHang();
    void symbolicLinkLeadsToTheFile();
    void secondNameIsNotWritten();
    void lockNamesItsHolder();
    void lockOfADeadProcessIsFree();
    void creatingNeverOverwrites();
    void newerFileCanOnlyBeBackedUp();

private:
    std::unique_ptr<support::Scratch> m_scratch;
    std::filesystem::path m_path; ///< a sound file with one change set
};

void TestOpening::init()
{
    m_scratch = std::make_unique<support::Scratch>();
    m_path = m_scratch->file("sound.clusterboard");
    auto file = db::DataFile::create(m_path);
    QVERIFY(file.ok());
    support::DraftBuilder draft(*(*file)->snapshot(), db::ChangeKind::Edit);
    for (int i = 0; i < 2000; ++i) // several pages, so that a cut file misses some
        draft.row(db::Kind::Companies, {draft.text("기업 " + std::to_string(i))});
    QVERIFY((*file)->commit(draft.take()).ok());
}

void TestOpening::cleanup()
{
    m_scratch.reset();
}

void TestOpening::refusedAndUntouched_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    const auto row = [](const char *what, db::ErrorCode code) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(code);
    };
    row("empty", db::ErrorCode::NotADataFile);
    row("text", db::ErrorCode::NotADataFile);
    row("png", db::ErrorCode::NotADataFile);
    row("foreign sqlite", db::ErrorCode::ForeignFile);
    row("newer", db::ErrorCode::NewerFile);
    row("truncated", db::ErrorCode::DamagedFile);
    row("extra view", db::ErrorCode::DamagedFile);
    row("extra trigger", db::ErrorCode::DamagedFile);
    row("table replaced by endless view", db::ErrorCode::DamagedFile);
}

void TestOpening::refusedAndUntouched()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    std::filesystem::path path = m_path;
    if (what == QLatin1String("empty")) {
        write(path, {});
    } else if (what == QLatin1String("text")) {
        write(path, QByteArray("company,jobs\r\n").repeated(100));
    } else if (what == QLatin1String("png")) {
        write(path, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(500, '\0'));
    } else if (what == QLatin1String("foreign sqlite")) {
        execute(path, "PRAGMA application_id = 77");
    } else if (what == QLatin1String("newer")) {
        execute(path, "PRAGMA user_version = 99");
    } else if (what == QLatin1String("truncated")) {
        const QByteArray whole = bytesOf(path);
        write(path, whole.first(whole.size() / 2));
    } else if (what == QLatin1String("extra view")) {
        execute(path, "CREATE VIEW extra AS SELECT * FROM text");
    } else if (what == QLatin1String("extra trigger")) {
        execute(path, "CREATE TRIGGER extra AFTER INSERT ON text BEGIN SELECT 1; END");
    } else {
        execute(path, "DROP TABLE change_set; CREATE VIEW change_set AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL "
                      "SELECT x + 1 FROM n) SELECT x AS id FROM n");
    }
    const QByteArray before = bytesOf(path);
    QElapsedTimer timer;
    timer.start();
    for (const db::OpenMode mode : {db::OpenMode::ReadOnly, db::OpenMode::ReadWrite}) {
        const auto opened = db::DataFile::open(path, mode);
        QVERIFY(!opened.ok());
        QCOMPARE(static_cast<int>(opened.error().code), code);
        QVERIFY(!opened.error().args.empty() && !opened.error().args.front().empty());
    }
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!std::filesystem::exists(path.string() + ".lock"));
    QVERIFY(!std::filesystem::exists(path.string() + "-journal"));
}

void TestOpening::missingFile()
{
    const auto opened = db::DataFile::open(m_scratch->file("nothing.clusterboard"), db::OpenMode::ReadOnly);
    QCOMPARE(opened.error().code, db::ErrorCode::FileMissing);
    QVERIFY(!std::filesystem::exists(m_scratch->file("nothing.clusterboard")));
}

void TestOpening::folderAndFifoDoNotHang()
{
    const std::filesystem::path fifo = m_scratch->file("fifo.clusterboard");
    QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
    for (const std::filesystem::path &path : {fifo, m_path.parent_path(), std::filesystem::path("/dev/zero")}) {
        const auto opened = db::DataFile::open(path, db::OpenMode::ReadWrite);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, db::ErrorCode::NotRegularFile);
    }
}

void TestOpening::symbolicLinkLeadsToTheFile()
{
    const std::filesystem::path link = m_scratch->file("link.clusterboard");
    std::filesystem::create_symlink(m_path, link);
    const auto opened = db::DataFile::open(link, db::OpenMode::ReadWrite);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->path(), std::filesystem::canonical(m_path));
}

void TestOpening::secondNameIsNotWritten()
{
    std::filesystem::create_hard_link(m_path, m_scratch->file("second.clusterboard"));
    QCOMPARE(db::DataFile::open(m_path, db::OpenMode::ReadWrite).error().code, db::ErrorCode::LinkedTwice);
    QVERIFY(db::DataFile::open(m_path, db::OpenMode::ReadOnly).ok());
}

void TestOpening::lockNamesItsHolder()
{
    const auto first = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(first.ok());
    const auto second = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, db::ErrorCode::InUse);
    QCOMPARE(second.error().args.size(), std::size_t{4});
    QCOMPARE(second.error().args[2], std::to_string(getpid()));
    QVERIFY(second.error().args[3].ends_with('Z'));
    QVERIFY(db::DataFile::open(m_path, db::OpenMode::ReadOnly).ok());
}

void TestOpening::lockOfADeadProcessIsFree()
{
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto opened = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        kill(getpid(), opened.ok() ? SIGKILL : SIGTERM);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QVERIFY(std::filesystem::exists(m_path.string() + ".lock"));
    QVERIFY(db::DataFile::open(m_path, db::OpenMode::ReadWrite).ok());
}

void TestOpening::creatingNeverOverwrites()
{
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(db::DataFile::create(m_path).error().code, db::ErrorCode::FileExists);
    QCOMPARE(bytesOf(m_path), before);
    const auto nowhere = db::DataFile::create(m_scratch->file("no/such/folder.clusterboard"));
    QCOMPARE(nowhere.error().code, db::ErrorCode::CannotWrite);
}

void TestOpening::newerFileCanOnlyBeBackedUp()
{
    execute(m_path, "PRAGMA user_version = 99; CREATE TABLE of_tomorrow(x)");
    const QByteArray before = bytesOf(m_path);
    const std::filesystem::path copy = m_scratch->file("copy.clusterboard");
    QVERIFY(db::DataFile::backupFile(m_path, copy).ok());
    QCOMPARE(bytesOf(m_path), before);
    const auto connection = db::Connection::open(copy, db::Connection::Access::ReadOnly);
    QCOMPARE(*(*connection)->integer("SELECT count(*) FROM version_companies"), 2000);
    QCOMPARE(*(*connection)->integer("PRAGMA user_version"), 99);
}

QTEST_APPLESS_MAIN(TestOpening)
#include "tst_opening.moc"
