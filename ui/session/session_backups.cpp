#include "ui/session/session_jobs.h"

#include "db/engine/file_lock.h"
#include "db/exchange/readable_copy.h"
#include "db/ledger/restore.h"
#include "ui/words/export_words.h"

// Copies of the file: kept when it is left, listed, put in its place.

namespace ui {

namespace {

db::Result<void> keepCopiesOf(const db::DataFile &data, const Task &task)
{
    const auto kept = data.keepBackup(db::DataFile::BackupAt::Closing, &task.cancel);
    if (!kept)
        return kept.error();
    const auto snapshot = data.snapshot();
    if (!snapshot)
        return snapshot.error();
    return db::keepReadableCopy(data, packageNotes(**snapshot, {}), &task.cancel);
}

} // namespace

void Session::keepCopies(QObject *receiver, std::function<void(db::Result<void>)> done)
{
    run(
        Work::BackingUp,
        [this](Task &task) -> db::Result<void> {
            const auto kept = keepCopiesOf(*m_data, task);
            if (kept)
                m_unkept = false;
            return kept;
        },
        receiver, std::move(done));
}

/// The file is not looked at any more; it is closed when its copies are kept.
void Session::takeLeave(std::shared_ptr<db::DataFile> before)
{
    run(
        Work::BackingUp,
        [before = std::move(before)](Task &task) mutable -> db::Result<void> {
            const auto kept = keepCopiesOf(*before, task);
            before.reset();
            return kept;
        },
        this,
        [this](const db::Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void Session::setLockAside(QObject *receiver, std::function<void(db::Result<void>)> done)
{
    if (!m_file)
        return;
    run(
        Work::Opening, [path = m_file->path](Task &) { return db::FileLock::clear(toPath(path)); }, this,
        [this, path = m_file->path, guard = QPointer<QObject>(receiver),
         done = std::move(done)](const db::Result<void> &cleared) {
            if (cleared)
                open(path);
            if (guard)
                done(cleared);
        });
}

void Session::listBackups(const QString &path, QObject *receiver,
                          std::function<void(db::Result<std::vector<db::Backup>>)> done)
{
    run(
        Work::Reading,
        [path](Task &) -> db::Result<std::vector<db::Backup>> { return db::backupsOf(toPath(path)); }, receiver,
        std::move(done));
}

void Session::checkBackup(const db::Backup &backup, QObject *receiver, std::function<void(db::Result<bool>)> done)
{
    run(Work::Checking, [backup](Task &task) { return db::isSound(backup, &task.cancel); }, receiver, std::move(done));
}

void Session::previewRestore(const QString &path, const db::Backup &backup, QObject *receiver,
                             std::function<void(db::Result<std::shared_ptr<const db::RestorePreview>>)> done)
{
    run(
        Work::Reading,
        [path, backup](Task &) -> db::Result<std::shared_ptr<const db::RestorePreview>> {
            auto preview = db::previewRestore(toPath(path), backup);
            if (!preview)
                return preview.error();
            return std::make_shared<const db::RestorePreview>(*std::move(preview));
        },
        receiver, std::move(done));
}

void Session::restore(const QString &path, const db::Backup &backup, QObject *receiver,
                      std::function<void(db::Result<db::Restored>)> done)
{
    struct Put {
        db::Result<db::Restored> restored;
        db::Result<std::shared_ptr<Opened>> opened;
    };
    run(
        Work::Restoring,
        [this, path, backup](Task &) -> db::Result<std::shared_ptr<Put>> {
            // Its lock is ours; restoring takes it anew.
            const bool wasOpen = m_data && m_data->path() == std::filesystem::weakly_canonical(toPath(path));
            if (wasOpen) {
                m_data.reset();
                m_lost = true;
                m_unkept = false;
            }
            auto restored = db::restoreBackup(toPath(path), backup);
            if (!restored && !wasOpen)
                return restored.error();
            return std::make_shared<Put>(Put{std::move(restored), openNow(path)});
        },
        this,
        [this, guard = QPointer<QObject>(receiver), done = std::move(done)](db::Result<std::shared_ptr<Put>> put) {
            if (!put) {
                if (guard)
                    done(put.error());
                return;
            }
            takeOpened(std::move((*put)->opened));
            if (guard)
                done(std::move((*put)->restored));
        });
}

} // namespace ui
