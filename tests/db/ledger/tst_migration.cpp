// A file of every schema that was ever shipped is read as it is and brought up when it is opened for writing: the same
// rows, the same history, the same chain; whatever interrupts it, the file has one schema or the other.

#include "db/engine/connection.h"
#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"
#include "db/ledger/schema.h"
#include "tests/support/draft_builder.h"
#include "tests/support/scratch.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::int64_t versionOf(const std::filesystem::path &path)
{
    const auto connection = db::Connection::open(path, db::Connection::Access::ReadWrite);
    return connection ? (*connection)->integer("PRAGMA user_version").value() : -1;
}

/// Everything that a file says: the rows of every view of the past, the change sets and their links.
std::string contentOf(const db::DataFile &file)
{
    std::string out;
    const auto history = file.history();
    if (!history)
        return "unreadable";
    for (const db::ChangeSet &set : *history) {
        out += set.hash + ' ' + set.at + ' ' + set.title + '\n';
        const auto snapshot = file.snapshot(set.id);
        if (!snapshot)
            return "unreadable";
        for (const db::Table &table : (*snapshot)->tables) {
            for (std::size_t row = 0; row < table.size(); ++row) {
                out += std::to_string(table.origins[row].version) + ':';
                for (const db::Value value : table.row(row))
                    out += std::to_string(value) + ',';
                out += '\n';
            }
        }
        for (db::Value id = 1; id <= static_cast<db::Value>((*snapshot)->texts->size()); ++id)
            out += std::string((*snapshot)->text(id)) + '\n';
    }
    return out;
}

std::string contentOf(const std::filesystem::path &path)
{
    const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
    if (!file)
        return "unreadable";
    const auto report = (*file)->check();
    return report && report->problems.empty() ? contentOf(**file) : "unsound";
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readOnlyLeavesItAlone();
    void openedForWritingItIsRaised();
    void theCopyOverwritesNothing();
    void newKindsWorkAfterwards();
    void aDamagedFileIsNotRaised();
    void killedAnywhereItIsOldOrNew();
    void withoutRoomItStaysOld();

private:
    std::unique_ptr<support::Scratch> m_scratch;
    std::filesystem::path m_path;
    std::string m_content;
};

void TestMigration::init()
{
    m_scratch = std::make_unique<support::Scratch>();
    QVERIFY(m_scratch->isValid());
    m_path = m_scratch->file("old.clusterboard");
    std::filesystem::copy_file(TEST_DATA_DIR "/schema/1.clusterboard", m_path);
    m_content = contentOf(m_path);
    QVERIFY(m_content.size() > 1000);
}

void TestMigration::readOnlyLeavesItAlone()
{
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(versionOf(m_path), 1);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
    QVERIFY(file.ok());
    const auto snapshot = (*file)->snapshot();
    QVERIFY(snapshot.ok());
    QCOMPARE((*snapshot)->head, 6);
    QCOMPARE((*snapshot)->table(db::Kind::Budget).size(), 13U);
    QCOMPARE((*snapshot)->table(db::Kind::Names).size(), 0U);
    QCOMPARE((*snapshot)->table(db::Kind::Names).width, static_cast<std::size_t>(db::col::names::Count));
    const auto differences = (*file)->differences(0, 6);
    QVERIFY(differences.ok());
    QCOMPARE(differences->size(), 25U);
    const auto report = (*file)->check();
    QVERIFY(report.ok() && report->problems.empty());
    QVERIFY((*file)->backup(m_scratch->file("copy.clusterboard")).ok());
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(versionOf(m_scratch->file("copy.clusterboard")), 1);
}

void TestMigration::openedForWritingItIsRaised()
{
    std::filesystem::path copy;
    {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        QVERIFY(file.ok());
        QCOMPARE((*file)->copyBeforeMigration().parent_path(), db::backupFolder(m_path));
        copy = (*file)->copyBeforeMigration();
        QCOMPARE(contentOf(**file), m_content);
        const auto report = (*file)->check();
        QVERIFY(report.ok() && report->problems.empty());
    }
    QCOMPARE(versionOf(m_path), db::SchemaVersion);
    QCOMPARE(contentOf(m_path), m_content);
    QCOMPARE(versionOf(copy), 1);
    QCOMPARE(contentOf(copy), m_content);
    const auto again = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(again.ok());
    QVERIFY((*again)->copyBeforeMigration().empty());
}

void TestMigration::theCopyOverwritesNothing()
{
    // A copy of the same state that is not whole is none.
    {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        QVERIFY(file.ok());
    }
    const std::vector<db::Backup> first = db::backupsOf(m_path);
    QCOMPARE(first.size(), 1U);
    std::filesystem::resize_file(first[0].path, 5000);
    const QByteArray before = bytesOf(first[0].path);
    std::filesystem::copy_file(TEST_DATA_DIR "/schema/1.clusterboard", m_path,
                               std::filesystem::copy_options::overwrite_existing);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(file.ok());
    QCOMPARE(bytesOf(first[0].path), before);
    QCOMPARE(contentOf((*file)->copyBeforeMigration()), m_content);
}

void TestMigration::newKindsWorkAfterwards()
{
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(file.ok());
    const auto before = (*file)->snapshot();
    support::DraftBuilder draft(*before, db::ChangeKind::Edit);
    const db::Value written = draft.text("AI 사관학교");
    draft.row(db::Kind::Names, {static_cast<db::Value>(db::NameOf::Course), written, draft.text("인공지능사관학교")});
    const auto stored = (*file)->commit(draft.take());
    QVERIFY(stored.ok());
    QCOMPARE((*(*file)->snapshot())->table(db::Kind::Names).size(), 1U);
    QCOMPARE((*(*file)->snapshot(6))->table(db::Kind::Names).size(), 0U);
    QVERIFY((*file)->revert(*stored, "test", {}).ok());
    QCOMPARE((*(*file)->snapshot())->table(db::Kind::Names).size(), 0U);
    const auto report = (*file)->check();
    QVERIFY(report.ok() && report->problems.empty());
}

void TestMigration::aDamagedFileIsNotRaised()
{
    {
        // Sound for the quick look at opening (it holds only the last change set's rows against the chain).
        const auto connection = db::Connection::open(m_path, db::Connection::Access::ReadWrite);
        QVERIFY((*connection)->execute("UPDATE version_budget SET amount = amount + 1 WHERE id = 3").ok());
    }
    const QByteArray before = bytesOf(m_path);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, db::ErrorCode::DamagedFile);
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY(db::backupsOf(m_path).empty());
}

void TestMigration::killedAnywhereItIsOldOrNew()
{
    const QByteArray original = bytesOf(m_path);
    int old = 0;
    for (int round = 0; round < 60; ++round) {
        const std::filesystem::path path = m_scratch->file(("killed" + std::to_string(round)).c_str());
        std::filesystem::copy_file(TEST_DATA_DIR "/schema/1.clusterboard", path);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            const auto file = db::DataFile::open(path, db::OpenMode::ReadWrite);
            ::_exit(file ? 0 : 1);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(500 * round));
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) == 0);
        QCOMPARE(contentOf(path), m_content);
        const std::int64_t version = versionOf(path);
        QVERIFY(version == 1 || version == db::SchemaVersion);
        old += version == 1;
        QVERIFY(db::DataFile::open(path, db::OpenMode::ReadWrite).ok());
        QCOMPARE(contentOf(path), m_content);
    }
    QVERIFY(old > 0); // some were killed before the end
}

void TestMigration::withoutRoomItStaysOld()
{
    const QByteArray before = bytesOf(m_path);
    // The copy finds room, the two new tables do not: as on a full disk.
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const auto size = static_cast<rlim_t>(std::filesystem::file_size(m_path));
        const rlimit limit{size, size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(db::DataFile::open(m_path, db::OpenMode::ReadWrite) ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 1);
    QCOMPARE(contentOf(m_path), m_content);
    QCOMPARE(versionOf(m_path), 1);
    QCOMPARE(bytesOf(m_path), before);
}

QTEST_APPLESS_MAIN(TestMigration)
#include "tst_migration.moc"
