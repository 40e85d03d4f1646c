#include "db/ledger/restore.h"

#include "db/engine/atomic_file.h"
#include "db/engine/durable.h"
#include "db/engine/new_file.h"
#include "db/ledger/check.h"
#include "db/ledger/open_protocol.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

namespace fs = std::filesystem;

/// A backup, open, that passed the full check.
Result<std::unique_ptr<DataFile>> openedSound(const Backup &backup)
{
    Result<std::unique_ptr<DataFile>> file = DataFile::open(backup.path, OpenMode::ReadOnly);
    if (!file)
        return file;
    const Result<CheckReport> report = (*file)->check();
    if (!report)
        return report.error();
    if (!report->problems.empty())
        return fail(ErrorCode::DamagedFile, {backup.path.string(), report->problems.front().args.back()});
    return file;
}

Result<void> copyBytes(const fs::path &from, const fs::path &to)
{
    const int descriptor = ::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return fail(ErrorCode::CannotRead, {from.string(), std::generic_category().message(errno)});
    const auto copy = [descriptor, &from, &to]() -> Result<void> {
        const Result<std::unique_ptr<AtomicFile>> out = AtomicFile::create(to.string());
        if (!out)
            return out.error();
        std::string piece(std::size_t(1) << 20, '\0');
        for (;;) {
            const ssize_t size = ::read(descriptor, piece.data(), piece.size());
            if (size < 0)
                return fail(ErrorCode::CannotRead, {from.string(), std::generic_category().message(errno)});
            if (size == 0)
                return (*out)->commit();
            if (const Result<void> written = (*out)->write({piece.data(), static_cast<std::size_t>(size)}); !written)
                return written;
        }
    };
    const Result<void> done = copy();
    ::close(descriptor);
    return done;
}

/// A free name for what a damaged file was.
fs::path damagedName(const fs::path &dataFile)
{
    std::error_code ignored;
    fs::path name = dataFile.string() + ".damaged";
    for (int number = 2; fs::exists(fs::symlink_status(name, ignored)); ++number)
        name = dataFile.string() + ".damaged." + std::to_string(number);
    return name;
}

/// Keeps the damaged file and what SQLite had not finished, and takes the latter away: it must not be rolled back into
/// the backup that comes in its place.
Result<fs::path> setAside(const fs::path &dataFile)
{
    const fs::path kept = damagedName(dataFile);
    const fs::path journal = dataFile.string() + "-journal";
    std::error_code ignored;
    if (fs::exists(journal, ignored)) {
        if (const Result<void> copied = copyBytes(journal, kept.string() + "-journal"); !copied)
            return copied.error();
    }
    if (const Result<void> copied = copyBytes(dataFile, kept); !copied)
        return copied.error();
    if (::unlink(journal.c_str()) != 0 && errno != ENOENT)
        return writeFailure(journal, errno);
    // The journal is gone for good before the name means another file.
    if (const Result<void> synced = syncFolder(folderOf(dataFile)); !synced)
        return synced.error();
    return kept;
}

/// Keeps what stands there now.
Result<Restored> keepPresent(const fs::path &dataFile)
{
    Restored out;
    {
        const Result<OpenedFile> present = openDataFile(dataFile, false);
        if (present) {
            const Result<Backup> kept = keepBackup(*present, BackupOccasion::Restore);
            if (kept) {
                out.before = kept->path;
                return out;
            }
            if (kept.error().code != ErrorCode::DamagedFile && kept.error().code != ErrorCode::HistoryMismatch)
                return kept.error();
        } else if (present.error().code == ErrorCode::InUse || present.error().code == ErrorCode::NewerFile
                   || present.error().code == ErrorCode::ForeignFile) {
            return present.error(); // nothing that a backup of ours should take the place of
        }
    }
    const Result<fs::path> aside = setAside(dataFile);
    if (!aside)
        return aside.error();
    out.before = *aside;
    out.damaged = true;
    return out;
}

} // namespace

Result<RestorePreview> previewRestore(const fs::path &dataFile, const Backup &backup)
{
    const Result<std::unique_ptr<DataFile>> then = openedSound(backup);
    if (!then)
        return then.error();
    const Result<std::vector<ChangeSet>> kept = (*then)->history();
    if (!kept)
        return kept.error();
    RestorePreview out;
    out.backup = backup;
    out.changeSets = static_cast<std::int64_t>(kept->size());
    const Result<std::unique_ptr<DataFile>> now = DataFile::open(dataFile, OpenMode::ReadOnly);
    if (!now)
        return out;
    const Result<CheckReport> report = (*now)->check();
    out.sound = report && report->problems.empty();
    const Result<std::vector<ChangeSet>> history = (*now)->history();
    if (!history)
        return out;
    std::size_t common = 0;
    while (common < kept->size() && common < history->size() && (*kept)[common].hash == (*history)[common].hash)
        ++common;
    out.sameHistory = common == kept->size();
    out.lost.assign(history->begin() + static_cast<std::ptrdiff_t>(common), history->end());
    if (!out.sound || !out.sameHistory)
        return out;
    Result<std::vector<RowDifference>> differences =
        (*now)->differences(static_cast<std::int64_t>(history->size()), out.changeSets);
    const Result<std::shared_ptr<const Snapshot>> snapshot = (*now)->snapshot();
    if (differences && snapshot) {
        out.differences = *std::move(differences);
        out.now = *snapshot;
    }
    return out;
}

Result<Restored> restoreBackup(const fs::path &dataFile, const Backup &backup)
{
    std::error_code code;
    const fs::path target = fs::weakly_canonical(dataFile, code);
    if (code)
        return fail(ErrorCode::CannotWrite, {dataFile.string(), code.message()});
    struct stat status {};
    const bool exists = ::lstat(target.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return fail(ErrorCode::NotRegularFile, {target.string()});
    const Result<std::unique_ptr<FileLock>> lock = FileLock::take(target);
    if (!lock)
        return lock.error();
    // The copy lies ready and checked before anything is touched.
    const fs::path ready = target.string() + ".restoring";
    ::unlink(ready.c_str()); // of a restore that was killed; the lock is ours
    {
        const Result<OpenedFile> source = openDataFile(backup.path, false);
        if (!source)
            return source.error();
        if (const Result<void> copied = copyChecked(*source->connection, backup.path.string(), ready); !copied)
            return copied.error();
    }
    const auto refuse = [&ready](Error error) {
        ::unlink(ready.c_str());
        return error;
    };
    Restored out;
    if (exists) {
        Result<Restored> kept = keepPresent(target);
        if (!kept)
            return refuse(kept.error());
        out = *std::move(kept);
        ::chmod(ready.c_str(), status.st_mode & 0777);
    }
    if (::rename(ready.c_str(), target.c_str()) != 0)
        return refuse(writeFailure(target, errno));
    if (const Result<void> synced = syncFolder(folderOf(target)); !synced)
        return synced.error();
    return out;
}

} // namespace db
