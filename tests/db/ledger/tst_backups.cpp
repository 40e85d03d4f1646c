// Backups: kept before what could go wrong, checked, in turn taken away; and a file put back from one.

#include "db/engine/connection.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/readable_copy.h"
#include "db/figures/closing.h"
#include "db/ledger/backups.h"
#include "db/ledger/open_protocol.h"
#include "db/ledger/restore.h"
#include "tests/support/draft_builder.h"
#include "tests/support/planning.h"
#include "tests/support/scratch.h"

#include <QTest>

#include <fstream>

#include <fcntl.h>
#include <sys/stat.h>

namespace fs = std::filesystem;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anImportIsPrecededByOne();
    void theSameStateIsKeptOnce();
    void nothingIsKeptOfAnEmptyFile();
    void tenStayAndTheLastOfEachMonth();
    void aDamagedOneCountsForNone();
    void aDamagedFileRemovesNothing();
    void ofALargeFileNothingGoesUnread();
    void theClockDoesNotOrderThem();
    void strangersInTheFolderAreLeftAlone();
    void aSoundFileIsPutBack();
    void aDamagedFileIsKeptAsItWas();
    void aMissingFileIsPutBack();
    void aDamagedBackupIsNotPutBack();
    void nothingIsPutBackUnderAWriter();
    void theOccasionIsKept();
    void whatIsNotWantedAnyMoreLeavesNothing();
    void aChangeSinceTheNewestIsKnown();
    void tablesAreReadableAndMakeTheFileAgain();
    void alteredTablesMakeNone();

private:
    /// Stores one company by an edit and closes the file.
    void change(std::string_view name);
    std::string content(const fs::path &path) const;
    db::Backup keep();
    /// Alters the amount of a row behind the program's back.
    void damage(const fs::path &path);
    void setMonth(const fs::path &path, int year, int month);

    std::unique_ptr<support::Scratch> m_scratch;
    fs::path m_path;
};

void TestBackups::init()
{
    m_scratch = std::make_unique<support::Scratch>();
    m_path = m_scratch->file("board.clusterboard");
    QVERIFY(db::DataFile::create(m_path).ok());
    change("첫 기업");
}

void TestBackups::cleanup()
{
    m_scratch.reset();
}

void TestBackups::change(std::string_view name)
{
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(file.ok());
    support::DraftBuilder draft(*(*file)->snapshot(), db::ChangeKind::Edit);
    draft.row(db::Kind::Companies, {draft.text(name)});
    QVERIFY((*file)->commit(draft.take()).ok());
}

std::string TestBackups::content(const fs::path &path) const
{
    const auto file = db::DataFile::open(path, db::OpenMode::ReadOnly);
    if (!file || !(*file)->check()->problems.empty())
        return "unsound";
    const auto history = (*file)->history();
    return history->empty() ? "empty" : history->back().hash;
}

db::Backup TestBackups::keep()
{
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    if (!file || !(*file)->keepBackup(db::DataFile::BackupAt::Closing))
        qFatal("no backup");
    return db::backupsOf(m_path).front();
}

void TestBackups::damage(const fs::path &path)
{
    const auto connection = db::Connection::open(path, db::Connection::Access::ReadWrite);
    QVERIFY((*connection)->execute("UPDATE text SET value = value || '!' WHERE id = 1").ok());
}

void TestBackups::setMonth(const fs::path &path, int year, int month)
{
    std::tm parts{};
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    parts.tm_mday = 15;
    const timespec at{timegm(&parts), 0};
    const timespec times[] = {at, at};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
}

void TestBackups::anImportIsPrecededByOne()
{
    const std::string before = content(m_path);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    db::MemorySource source("company,jobs\n둘째 기업,5\n");
    auto plan = db::planImport(**file, source, {});
    QVERIFY(plan.ok());
    QVERIFY(db::backupsOf(m_path).empty());
    QVERIFY(db::commitChecked(**file, *plan, {}, "test", {}).ok());
    const auto backups = db::backupsOf(m_path);
    QCOMPARE(backups.size(), 1U);
    QCOMPARE(backups[0].head, 1);
    QCOMPARE(content(backups[0].path), before);
    QVERIFY(content(m_path) != before);
}

void TestBackups::theSameStateIsKeptOnce()
{
    const db::Backup first = keep();
    QCOMPARE(keep().path, first.path);
    QCOMPARE(db::backupsOf(m_path).size(), 1U);
    change("둘째 기업");
    const db::Backup second = keep();
    QCOMPARE(second.number, first.number + 1);
    QCOMPARE(second.head, 2);
    QCOMPARE(content(second.path), content(m_path));
}

void TestBackups::nothingIsKeptOfAnEmptyFile()
{
    const fs::path path = m_scratch->file("empty.clusterboard");
    const auto file = db::DataFile::create(path);
    QCOMPARE(*(*file)->keepBackup(db::DataFile::BackupAt::Closing), fs::path());
    QVERIFY(!fs::exists(db::backupFolder(path)));
}

void TestBackups::tenStayAndTheLastOfEachMonth()
{
    // Two each in the months of a year and a half, made one after another.
    for (int i = 0; i < 36; ++i) {
        change("기업 " + std::to_string(i));
        const db::Backup made = keep();
        setMonth(made.path, 2024 + i / 24, i / 2 % 12 + 1);
    }
    change("더");
    const db::Backup last = keep();
    const auto backups = db::backupsOf(m_path);
    std::vector<std::int64_t> numbers;
    for (const db::Backup &backup : backups)
        numbers.push_back(backup.number);
    std::vector<std::int64_t> expected;
    for (std::int64_t number = last.number; number > last.number - 10; --number)
        expected.push_back(number);
    for (std::int64_t number = last.number - 10; number >= 1; --number) {
        // Numbers 2n - 1 and 2n are of one month, and 2n is the later.
        if (number % 2 == 0 || number == last.number - 10)
            expected.push_back(number);
    }
    QCOMPARE(numbers, expected);
    for (const db::Backup &backup : backups)
        QVERIFY(content(backup.path) != "unsound");
}

void TestBackups::aDamagedOneCountsForNone()
{
    for (int i = 0; i < 12; ++i) {
        change("기업 " + std::to_string(i));
        setMonth(keep().path, 2024, 1);
    }
    auto backups = db::backupsOf(m_path);
    QCOMPARE(backups.size(), 11U); // ten, and the month's last before them
    for (std::size_t i = 0; i < 5; ++i)
        fs::resize_file(backups[i].path, fs::file_size(backups[i].path) / 2);
    change("더");
    setMonth(keep().path, 2024, 1);
    backups = db::backupsOf(m_path);
    QCOMPARE(backups.size(), 12U); // six good ones of the ten, and not one went
    QCOMPARE(db::newestGoodBackup(m_path)->path, backups[0].path);
    fs::resize_file(backups[0].path, 5000);
    QCOMPARE(db::newestGoodBackup(m_path)->path, backups[6].path);
}

void TestBackups::aDamagedFileRemovesNothing()
{
    for (int i = 0; i < 12; ++i) {
        change("기업 " + std::to_string(i));
        setMonth(keep().path, 2024, 1);
    }
    change("더");
    damage(m_path);
    const std::size_t before = db::backupsOf(m_path).size();
    {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        QVERIFY(file.ok()); // the quick look at opening does not see it
        QCOMPARE((*file)->keepBackup(db::DataFile::BackupAt::Closing).error().code, db::ErrorCode::DamagedFile);
        // A copy of a large file is not read back whole; whoever wants to go back to it does that.
        const auto opened = db::openDataFile(m_path, false);
        db::Backup copy;
        copy.path = m_path.string() + ".copy";
        QVERIFY(db::copyChecked(*opened->connection, m_path, copy.path, nullptr, db::ReadBack::NewestLink).ok());
        QVERIFY(!*db::isSound(copy));
        db::MemorySource source("company,jobs\n둘째 기업,5\n");
        auto plan = db::planImport(**file, source, {});
        QCOMPARE(db::commitChecked(**file, *plan, {}, "test", {}).error().code, db::ErrorCode::DamagedFile);
        QCOMPARE(*(*file)->head(), 14);
    }
    QCOMPARE(db::backupsOf(m_path).size(), before);
    for (const auto &entry : fs::directory_iterator(db::backupFolder(m_path)))
        QVERIFY(!entry.path().filename().string().starts_with(".part-"));
}

void TestBackups::ofALargeFileNothingGoesUnread()
{
    {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        support::DraftBuilder draft(*(*file)->snapshot(), db::ChangeKind::Edit);
        for (int i = 0; i < 200; ++i)
            draft.row(db::Kind::Companies, {draft.text(std::to_string(i) + std::string(50'000, 'x'))});
        QVERIFY((*file)->commit(draft.take()).ok());
    }
    QVERIFY(fs::file_size(m_path) > 8U << 20);
    damage(m_path);
    const auto keepAt = [this](db::DataFile::BackupAt when) {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        const auto kept = (*file)->keepBackup(when);
        return kept ? QString() : QString::number(static_cast<int>(kept.error().code));
    };
    const QString damaged = QString::number(static_cast<int>(db::ErrorCode::DamagedFile));
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(keepAt(db::DataFile::BackupAt::BeforeChange), QString()); // the import need not wait
        change("기업 " + std::to_string(i));
    }
    QCOMPARE(db::backupsOf(m_path).size(), 20U);
    QCOMPARE(keepAt(db::DataFile::BackupAt::BeforeChange), damaged);
    QCOMPARE(keepAt(db::DataFile::BackupAt::Closing), damaged);
    QCOMPARE(db::backupsOf(m_path).size(), 20U);
}

void TestBackups::theClockDoesNotOrderThem()
{
    setMonth(keep().path, 2031, 1);
    change("später");
    const db::Backup later = keep();
    setMonth(later.path, 1999, 1);
    QCOMPARE(db::backupsOf(m_path).front().path, later.path);
    QCOMPARE(db::newestGoodBackup(m_path)->path, later.path);
}

void TestBackups::strangersInTheFolderAreLeftAlone()
{
    keep();
    const fs::path folder = db::backupFolder(m_path);
    for (const char *name : {"notes.txt", "mine.clusterboard", "1.c2.s2.clusterboard", "-1.c2.s2.00.clusterboard"})
        std::ofstream(folder / name) << "x";
    fs::create_directory(folder / "000009.c1.s2.0000000000000000.clusterboard");
    QCOMPARE(db::backupsOf(m_path).size(), 1U);
}

void TestBackups::aSoundFileIsPutBack()
{
    const db::Backup first = keep();
    const std::string then = content(m_path);
    change("둘째 기업");
    change("셋째 기업");
    const std::string now = content(m_path);
    const auto preview = db::previewRestore(m_path, first);
    QVERIFY(preview.ok());
    QVERIFY(preview->sound && preview->sameHistory);
    QCOMPARE(preview->changeSets, 1);
    QCOMPARE(preview->lost.size(), 2U);
    QCOMPARE(preview->lost[0].id, 2);
    QCOMPARE(preview->differences.size(), 2U);
    QVERIFY(preview->now);
    QCOMPARE(content(m_path), now);

    const auto restored = db::restoreBackup(m_path, first);
    QVERIFY(restored.ok());
    QVERIFY(!restored->damaged);
    QCOMPARE(content(m_path), then);
    QCOMPARE(content(restored->before), now);
    QCOMPARE(restored->before, db::backupsOf(m_path).front().path);
    // And forward again.
    QVERIFY(db::restoreBackup(m_path, db::backupsOf(m_path).front()).ok());
    QCOMPARE(content(m_path), now);
    QVERIFY(!fs::exists(m_path.string() + ".damaged"));
    QVERIFY(!fs::exists(m_path.string() + ".restoring"));
}

void TestBackups::aDamagedFileIsKeptAsItWas()
{
    const db::Backup first = keep();
    const std::string then = content(m_path);
    change("둘째 기업");
    // Its first bytes are gone, so that SQLite never gets to see it or the journal.
    std::fstream(m_path, std::ios::binary | std::ios::in | std::ios::out) << "no such database";
    std::ofstream(m_path.string() + "-journal") << "left behind";
    const std::string bytes = support::contentsOf(m_path.string());
    const auto preview = db::previewRestore(m_path, first);
    QVERIFY(preview.ok());
    QVERIFY(!preview->sound);
    for (const char *name : {".damaged", ".damaged.2"}) {
        const auto restored = db::restoreBackup(m_path, first);
        QVERIFY(restored.ok());
        QVERIFY(restored->damaged);
        QCOMPARE(restored->before, fs::path(m_path.string() + name));
        QCOMPARE(support::contentsOf(restored->before.string()), bytes);
        QCOMPARE(content(m_path), then);
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    QCOMPARE(support::contentsOf(m_path.string() + ".damaged-journal"), std::string("left behind"));
}

void TestBackups::aMissingFileIsPutBack()
{
    const db::Backup first = keep();
    const std::string then = content(m_path);
    fs::remove(m_path);
    const auto preview = db::previewRestore(m_path, first);
    QVERIFY(preview.ok() && !preview->sound);
    const auto restored = db::restoreBackup(m_path, first);
    QVERIFY(restored.ok() && restored->before.empty());
    QCOMPARE(content(m_path), then);
}

void TestBackups::aDamagedBackupIsNotPutBack()
{
    const db::Backup first = keep();
    change("둘째 기업");
    const std::string now = content(m_path);
    damage(first.path);
    QVERIFY(!db::previewRestore(m_path, first).ok());
    QVERIFY(!db::restoreBackup(m_path, first).ok());
    QCOMPARE(content(m_path), now);
    QVERIFY(!fs::exists(m_path.string() + ".restoring"));
    QCOMPARE(db::newestGoodBackup(m_path).error().code, db::ErrorCode::NotAvailable);
}

void TestBackups::nothingIsPutBackUnderAWriter()
{
    const db::Backup first = keep();
    change("둘째 기업");
    const auto writer = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(writer.ok());
    QCOMPARE(db::restoreBackup(m_path, first).error().code, db::ErrorCode::InUse);
    QCOMPARE(*(*writer)->head(), 2);
}

void TestBackups::theOccasionIsKept()
{
    const db::Backup closing = keep();
    QCOMPARE(closing.occasion, db::BackupOccasion::Closing);
    QCOMPARE(db::dataFileOfBackup(closing.path), m_path);
    QVERIFY(db::dataFileOfBackup(m_path).empty());
    QVERIFY(db::dataFileOfBackup(db::backupFolder(m_path) / "mine.clusterboard").empty());
    change("둘째 기업");
    QVERIFY(db::restoreBackup(m_path, closing).ok());
    QCOMPARE(db::backupsOf(m_path).front().occasion, db::BackupOccasion::Restore);
    // A name of an earlier version of the program, and one with a word that only a later one knows.
    const fs::path folder = db::backupFolder(m_path);
    fs::rename(closing.path, folder / ("000007.c1.s2." + closing.link + ".clusterboard"));
    QCOMPARE(db::backupsOf(m_path).front().occasion, db::BackupOccasion::Unknown);
    QCOMPARE(db::backupsOf(m_path).front().link, closing.link);
    fs::rename(folder / ("000007.c1.s2." + closing.link + ".clusterboard"), folder / ("000008.c1.s2." + closing.link + ".nightly.clusterboard"));
    QCOMPARE(db::backupsOf(m_path).front().link, closing.link);
    QCOMPARE(db::backupsOf(m_path).size(), 2U);
}

void TestBackups::whatIsNotWantedAnyMoreLeavesNothing()
{
    const db::Backup kept = keep();
    change("둘째 기업");
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(file.ok());
    const std::atomic<bool> cancel{true};
    QCOMPARE((*file)->keepBackup(db::DataFile::BackupAt::Closing, &cancel).error().code, db::ErrorCode::Cancelled);
    QCOMPARE(db::isSound(kept, &cancel).error().code, db::ErrorCode::Cancelled);
    QVERIFY(db::keepReadableCopy(**file, {"t", "d"}).ok());
    QCOMPARE(db::keepReadableCopy(**file, {"t", "d"}, &cancel).error().code, db::ErrorCode::Cancelled);
    QStringList names;
    for (const fs::directory_entry &entry : fs::directory_iterator(db::backupFolder(m_path)))
        names.append(QString::fromStdString(entry.path().filename().string()));
    names.sort();
    QCOMPARE(names, QStringList({QString::fromStdString(kept.path.filename().string()), QStringLiteral("readable")}));
    QVERIFY(fs::exists(db::readableCopy(m_path) / "companies.csv")); // the one before
    QVERIFY((*file)->keepBackup(db::DataFile::BackupAt::Closing).ok()); // and nothing is in the way of the next
}

void TestBackups::aChangeSinceTheNewestIsKnown()
{
    const auto changed = [this] {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadOnly);
        return *(*file)->changedSinceBackup();
    };
    QVERIFY(!changed()); // there is none
    keep();
    QVERIFY(!changed());
    change("둘째 기업");
    QVERIFY(changed());
    keep();
    QVERIFY(!changed());
}

void TestBackups::tablesAreReadableAndMakeTheFileAgain()
{
    const auto import = [this](const std::string &text, db::Kind kind) {
        const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
        db::MemorySource source(text);
        db::ImportOptions options;
        options.kind = kind;
        auto plan = db::planImport(**file, source, options);
        QVERIFY(plan.ok());
        QVERIFY(db::commitChecked(**file, *plan, options, "test", {}).ok());
    };
    import("phase,fiscal_year,category,stage,amount,as_of,approx,note\n1,2024,rnd,plan,1234567890123,2024Q1,1,=1+1\n", db::Kind::Budget);
    import("indicator,value,as_of,source\njobs,0.000001,2024-03,s1\n", db::Kind::Observations);
    import("of_kind,name,same_as\ncourse,AI 사관학교,인공지능사관학교\n", db::Kind::Names);
    import("source,title,rank\ns1,제목,2\n", db::Kind::Sources);
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    const db::PackageNotes notes{"title", "description"};
    QVERIFY(db::keepReadableCopy(**file, notes).ok());
    QVERIFY(db::keepReadableCopy(**file, notes).ok()); // in place of the one before
    const fs::path folder = db::readableCopy(m_path);
    QVERIFY(support::contentsOf((folder / "companies.csv").string()).find("첫 기업") != std::string::npos);

    const fs::path again = m_scratch->file("again.clusterboard");
    QCOMPARE(*db::rebuildDataFile(folder, again, "test"), 5);
    const auto rebuilt = db::DataFile::open(again, db::OpenMode::ReadOnly);
    QVERIFY((*rebuilt)->check()->problems.empty());
    const fs::path second = m_scratch->file("second");
    QVERIFY(db::exportDataPackage(**(*rebuilt)->snapshot(), {}, notes, second).ok());
    for (const char *name : {"budget.csv", "companies.csv", "names.csv", "observations.csv", "sources.csv"})
        QCOMPARE(support::contentsOf((second / name).string()), support::contentsOf((folder / name).string()));
    QCOMPARE(db::rebuildDataFile(folder, again, "test").error().code, db::ErrorCode::FileExists);
}

void TestBackups::alteredTablesMakeNone()
{
    const auto file = db::DataFile::open(m_path, db::OpenMode::ReadWrite);
    QVERIFY(db::keepReadableCopy(**file, {"t", "d"}).ok());
    const fs::path folder = db::readableCopy(m_path);
    const fs::path again = m_scratch->file("again.clusterboard");
    std::ofstream(folder / "companies.csv", std::ios::app) << "둘째\r\n";
    QCOMPARE(db::rebuildDataFile(folder, again, "test").error().code, db::ErrorCode::FileChanged);
    QVERIFY(!fs::exists(again));
    fs::remove(folder / "datapackage.json");
    QCOMPARE(db::rebuildDataFile(folder, again, "test").error().code, db::ErrorCode::FileMissing);
    QVERIFY(!fs::exists(again));
}

QTEST_APPLESS_MAIN(TestBackups)
#include "tst_backups.moc"
