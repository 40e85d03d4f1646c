// The opening protocol: what is not a sound data file of ours is told apart, refused and left as it was.

#include "db/engine/connection.h"
#include "db/engine/durable.h"
#include "db/engine/file_lock.h"
#include "db/engine/file_place.h"
#include "db/ledger/data_file.h"
#include "db/ledger/schema.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

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
    void aWayWithDotsLeadsToTheFile();
    void aHugeValueIsRefused();
    void whatAnotherHostLeftIsRespected();
    void whatADeadProcessWasStoringIsKnown_data();
    void whatADeadProcessWasStoringIsKnown();
    void aFullDiskSaysWhatIsFree();
    void aReplacedFileIsNotWritten();
    void whatMayOnlyBeReadIsRead();
    void openingAgainKeepsTheLocks();
    void aReaderKeepsTheCommitOut();
    void filesAreNoMoreOpenThanTheirFolder();
    void networkAndSyncedFoldersAreKnown();

private:
    db::Result<std::int64_t> addCompany(db::DataFile &file, const db::StoreWatch &watch = {});
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
    // What a power cut may make of it is nobody's either.
    for (const QByteArray &left : {QByteArray(40, '\0'), QByteArray("elsew"), QByteArray("elsewhere 47"), QByteArray(20, '\0') + "storing 1 x\n"}) {
        write(db::FileLock::pathFor(m_path), left);
        QVERIFY2(db::DataFile::open(m_path, db::OpenMode::ReadWrite).ok(), left);
    }
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

db::Result<std::int64_t> TestOpening::addCompany(db::DataFile &file, const db::StoreWatch &watch)
{
    support::DraftBuilder draft(*file.snapshot(), db::ChangeKind::Edit);
    draft.row(db::Kind::Companies, {draft.text("새 기업 " + std::to_string(*file.head()))});
    return file.commit(draft.take(), watch);
}

void TestOpening::aWayWithDotsLeadsToTheFile()
{
    std::filesystem::create_directory(m_path.parent_path() / "folder");
    const auto opened = db::DataFile::open(m_path.parent_path() / "folder" / ".." / "sound.clusterboard",
                                           db::OpenMode::ReadWrite);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->path(), std::filesystem::canonical(m_path));
}

void TestOpening::aHugeValueIsRefused()
{
    // Through SQLite itself, for the program's own connections take nothing so long.
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(m_path.c_str(), &raw), SQLITE_OK);
    const char *grow = "PRAGMA synchronous = OFF; UPDATE change_set SET title = CAST(zeroblob(300000000) AS TEXT)";
    QCOMPARE(sqlite3_exec(raw, grow, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
    QElapsedTimer timer;
    timer.start();
    const auto opened = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, db::ErrorCode::DamagedFile);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestOpening::whatAnotherHostLeftIsRespected()
{
    const std::filesystem::path lock = db::FileLock::pathFor(m_path);
    write(lock, "elsewhere 4711 2026-11-24T07:49:24Z\n");
    for (int i = 0; i < 2; ++i) { // asking does not take it
        const auto opened = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, db::ErrorCode::InUse);
        QCOMPARE(opened.error().args[1], std::string("elsewhere"));
        QCOMPARE(opened.error().args[2], std::string("4711"));
        QCOMPARE(opened.error().args[3], std::string("2026-11-24T07:49:24Z"));
    }
    QVERIFY(db::DataFile::open(m_path, db::OpenMode::ReadOnly).ok());
    QVERIFY(db::FileLock::clear(m_path).ok());
    const auto opened = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(opened.ok());
    QCOMPARE(db::FileLock::clear(m_path).error().code, db::ErrorCode::InUse); // a holder on this host
}

void TestOpening::whatADeadProcessWasStoringIsKnown_data()
{
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("while rows are stored") << false;
    QTest::newRow("when all is stored") << true;
}

/// The process is killed by itself, in the middle of storing or right after it.
void TestOpening::whatADeadProcessWasStoringIsKnown()
{
    QFETCH(bool, atTheEnd);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        support::DraftBuilder draft(*(*file)->snapshot(), db::ChangeKind::Edit);
        draft.row(db::Kind::Companies, {draft.text("중간에 끊긴 기업")});
        db::Draft edit = draft.take();
        edit.title = "끊긴 변경";
        db::StoreWatch watch;
        watch.report = [atTheEnd](const db::StoreProgress &now) {
            if (now.ending || !atTheEnd)
                kill(getpid(), SIGKILL);
        };
        static_cast<void>((*file)->commit(edit, watch));
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        QVERIFY(file.ok());
        QVERIFY((*file)->interrupted().has_value());
        QCOMPARE((*file)->interrupted()->title, std::string("끊긴 변경"));
        // Before the commit itself nothing is there.
        QVERIFY(!(*file)->interrupted()->stored);
    }
    const auto again = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(!(*again)->interrupted().has_value()); // told once
    QVERIFY(addCompany(**again).ok());
}

void TestOpening::aFullDiskSaysWhatIsFree()
{
    const db::Error error = db::diskFull(m_path, 5000);
    QCOMPARE(error.code, db::ErrorCode::DiskFull);
    QCOMPARE(error.args.size(), std::size_t{3});
    QVERIFY(QByteArray::fromStdString(error.args[1]).toLongLong() > 0);
    QCOMPARE(error.args[2], std::string("5000"));
    // Of a file that is not there (any more) its folder says it; of nothing at all nothing is said.
    QVERIFY(!db::diskFull(m_path.string() + ".gone").args[1].empty());
    QVERIFY(db::diskFull("/no/such/folder/file").args[1].empty());
}

void TestOpening::aReplacedFileIsNotWritten()
{
    const std::filesystem::path other = m_scratch->file("other.clusterboard");
    QVERIFY(db::DataFile::backupFile(m_path, other).ok());
    const QByteArray bytes = bytesOf(other);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(addCompany(**file).ok());
    std::filesystem::rename(other, m_path); // as a program does that syncs the folder
    QCOMPARE(addCompany(**file).error().code, db::ErrorCode::FileChanged);
    QCOMPARE((*file)->revert(1, "test", "why").error().code, db::ErrorCode::FileChanged);
    QCOMPARE((*file)->purge(1, "test", "why").error().code, db::ErrorCode::FileChanged);
    QCOMPARE(bytesOf(m_path), bytes);
    std::filesystem::remove(m_path);
    QCOMPARE(addCompany(**file).error().code, db::ErrorCode::FileMissing);
    QVERIFY((*file)->snapshot().ok()); // what is open can still be looked at and exported
}

void TestOpening::whatMayOnlyBeReadIsRead()
{
    std::filesystem::permissions(m_path.parent_path(), std::filesystem::perms(0555));
    std::filesystem::permissions(m_path, std::filesystem::perms(0644)); // as files are that others may read
    const QByteArray before = bytesOf(m_path);
    // Root may write anywhere, so somebody else looks.
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        if (getuid() == 0 && setuid(65534) != 0)
            _exit(1);
        const auto write = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        if (write || write.error().code != db::ErrorCode::ReadOnly)
            _exit(2);
        const auto read = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
        if (!read || !(*read)->check() || (*(*read)->snapshot())->table(db::Kind::Companies).size() != 2000)
            _exit(3);
        const auto copied = (*read)->backup(m_path.parent_path() / "copy.clusterboard");
        _exit(copied || copied.error().code != db::ErrorCode::CannotWrite ? 4 : 0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    std::filesystem::permissions(m_path.parent_path(), std::filesystem::perms(0755));
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(bytesOf(m_path), before);
}

void TestOpening::openingAgainKeepsTheLocks()
{
    // In the midst of a commit the file is opened, copied and asked for once more by this very process. Had any of it
    // opened and closed the file past SQLite, another process could write now.
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    int asked = 0;
    bool kept = true;
    const db::StoreWatch watch{.cancel = nullptr, .report = [&](const db::StoreProgress &progress) {
                                   if (!progress.ending)
                                       return;
                                   ++asked;
                                   static_cast<void>(db::DataFile::open(m_path, db::OpenMode::ReadOnly));
                                   static_cast<void>(db::DataFile::open(m_path, db::OpenMode::ReadWrite));
                                   static_cast<void>(db::DataFile::backupFile(m_path, m_scratch->file("copy.clusterboard")));
                                   const pid_t child = fork();
                                   if (child == 0) {
                                       const auto there = db::Connection::open(m_path, db::Connection::Access::ReadWrite);
                                       _exit(there && db::Transaction::begin(**there) ? 1 : 0);
                                   }
                                   int status = 0;
                                   waitpid(child, &status, 0);
                                   kept = kept && WIFEXITED(status) && WEXITSTATUS(status) == 0;
                               }};
    QVERIFY(addCompany(**file, watch).ok());
    QCOMPARE(asked, 1);
    QVERIFY(kept);
}

void TestOpening::aReaderKeepsTheCommitOut()
{
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    const auto reader = db::Connection::open(m_path, db::Connection::Access::ReadOnly);
    QVERIFY((*reader)->execute("BEGIN").ok());
    QCOMPARE(*(*reader)->integer("SELECT count(*) FROM change_set"), 1);
    QElapsedTimer timer;
    timer.start();
    const auto refused = addCompany(**file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, db::ErrorCode::InUse);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(*(*file)->head(), 1);
    QVERIFY((*reader)->execute("ROLLBACK").ok());
    QVERIFY(addCompany(**file).ok());
    QVERIFY((*file)->check()->problems.empty());
}

void TestOpening::filesAreNoMoreOpenThanTheirFolder()
{
    const mode_t mask = umask(022);
    for (const auto &[folder, expected] : {std::pair<mode_t, mode_t>(0700, 0600), std::pair<mode_t, mode_t>(0755, 0644)}) {
        const std::filesystem::path inside = m_scratch->file(folder == 0700 ? "own" : "shared");
        QCOMPARE(mkdir(inside.c_str(), folder), 0);
        QVERIFY(db::DataFile::create(inside / "new.clusterboard").ok());
        QVERIFY(db::DataFile::backupFile(m_path, inside / "copy.clusterboard").ok());
        for (const char *name : {"new.clusterboard", "copy.clusterboard"}) {
            struct stat status {};
            QCOMPARE(stat((inside / name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, expected);
        }
    }
    umask(mask);
}

void TestOpening::networkAndSyncedFoldersAreKnown()
{
    QCOMPARE(db::filePlace(m_path).kind, db::FilePlace::Kind::Local);
    QCOMPARE(db::networkFileSystem(0x6969), std::string_view("nfs"));
    QCOMPARE(db::networkFileSystem(0xFF534D42), std::string_view("cifs"));
    QCOMPARE(db::networkFileSystem(0xFE534D42), std::string_view("smb3"));
    QVERIFY(db::networkFileSystem(0xEF53).empty()); // ext4
    QCOMPARE(db::syncedFolderIn("/home/kim/OneDrive - 광주광역시/board.clusterboard"), std::string("OneDrive - 광주광역시"));
    QCOMPARE(db::syncedFolderIn("/home/kim/Dropbox/a/b.clusterboard"), std::string("Dropbox"));
    QCOMPARE(db::syncedFolderIn("/home/kim/네이버 MYBOX/b.clusterboard"), std::string("네이버 MYBOX"));
    QCOMPARE(db::syncedFolderIn("/home/kim/Dropbox reports/b.clusterboard"), std::string());
    QCOMPARE(db::syncedFolderIn("/home/kim/문서/b.clusterboard"), std::string());
    const std::filesystem::path shared = m_scratch->file("shared");
    std::filesystem::create_directories(shared / ".stfolder");
    std::filesystem::create_directories(shared / "deep");
    const db::FilePlace place = db::filePlace(shared / "deep" / "new.clusterboard");
    QCOMPARE(place.kind, db::FilePlace::Kind::Synced);
    QCOMPARE(place.name, std::string("shared"));
}

QTEST_APPLESS_MAIN(TestOpening)
#include "tst_opening.moc"
