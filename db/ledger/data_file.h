#pragma once

#include "db/engine/result.h"
#include "db/ledger/change_set.h"
#include "db/ledger/snapshot.h"
#include "db/ledger/store_watch.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace db {

enum class OpenMode {
    ReadOnly,  ///< takes no lock; sees what is committed
    ReadWrite, ///< takes the file's lock until closed: InUse names the holder
};

/// What a full check found. Empty problems = the file is sound.
struct CheckReport {
    struct Problem {
        ErrorCode code{};
        std::vector<std::string> args;
    };
    std::int64_t changeSets = 0;
    std::int64_t versions = 0;
    std::vector<Problem> problems;
};

/// One data file (.clusterboard): opening protocol, history, views of the past, and the one way to change it.
/// Not for sharing between threads: open one per thread. Snapshots may be shared.
class DataFile final
{
public:
    /// Makes a new, empty data file. FileExists when there is something at the path.
    static Result<std::unique_ptr<DataFile>> create(const std::filesystem::path &path);
    /// Opens an existing file by the opening protocol (faults.md 1.2): regular file, header, schema, quick check,
    /// last link of the hash chain. Never alters a file that it refuses. A file of an older schema is brought to the
    /// newest one when it is opened for writing, after a checked copy was made (backups.h); read-only it stays as it is.
    static Result<std::unique_ptr<DataFile>> open(const std::filesystem::path &path, OpenMode mode);
    ~DataFile();
    DataFile(const DataFile &) = delete;
    DataFile &operator=(const DataFile &) = delete;

    const std::filesystem::path &path() const; ///< canonical
    /// The copy that was made before this opening raised the file's schema; empty when it did not.
    const std::filesystem::path &copyBeforeMigration() const;
    bool readOnly() const;
    /// The change set that a program on this computer was storing when it was killed, as the first to open the file for
    /// writing afterwards finds it.
    struct Interrupted {
        std::string title;
        bool stored = false; ///< it had got through; else nothing of it is in the file
    };
    const std::optional<Interrupted> &interrupted() const;

    /// Id of the newest change set, 0 in an empty file. Sees what others committed meanwhile.
    Result<std::int64_t> head() const;
    /// The file as it stood after change set knownOn (0 = the newest). UnknownChangeSet for others.
    Result<std::shared_ptr<const Snapshot>> snapshot(std::int64_t knownOn = 0) const;

    /// All change sets, oldest first.
    Result<std::vector<ChangeSet>> history() const;
    /// What changed between the view after change set `from` and the view after change set `to`.
    /// What change set N did is differences(N - 1, N). The values' texts are in snapshot(to)->texts.
    Result<std::vector<RowDifference>> differences(std::int64_t from, std::int64_t to) const;
    /// Every version of the record that version `version` of `kind` belongs to, oldest first.
    struct RowVersion {
        RowOrigin origin;
        std::int64_t from = 0;
        std::int64_t to = 0; ///< 0 = current
        std::vector<Value> cells;
    };
    Result<std::vector<RowVersion>> versions(Kind kind, std::int64_t version) const;

    /// Stores a draft as one change set in one transaction and returns its id. FileMoved when the file is no longer
    /// at draft.basedOn; NothingToDo when it has no rows and is no import; Cancelled by the watch.
    Result<std::int64_t> commit(const Draft &draft, const StoreWatch &watch = {});

    /// Rows that later change sets in effect also touched: their later content stays.
    struct LaterEdit {
        Kind kind{};
        std::int64_t version = 0;   ///< current version of the row
        std::int64_t changeSet = 0; ///< the newest change set in effect that touched it
    };
    Result<std::vector<LaterEdit>> laterEdits(std::int64_t changeSet) const;
    /// What revert() would begin and end, to be looked at beforehand (applied()); commit() does not take it.
    Result<Draft> draftRevert(std::int64_t changeSet) const;
    /// Takes a change set out of effect (or, for a revert, puts its target back) and returns the new change set's id.
    /// NothingToDo for a purge: what it removed cannot be put back.
    Result<std::int64_t> revert(std::int64_t changeSet, const std::string &author, const std::string &reason,
                                bool correction = false);
    /// Removes the bytes of the file that a change set imported and keeps its hash, as a change set of the kind
    /// Decision. NothingToDo when there are no bytes.
    Result<std::int64_t> purge(std::int64_t changeSet, const std::string &author, const std::string &reason);

    /// The bytes of the imported file; NotAvailable when only its hash was kept.
    Result<std::string> original(std::int64_t changeSet) const;

    /// Integrity, hash chain, counts and money sums, originals. Stops early when cancelled.
    Result<CheckReport> check(const std::atomic<bool> *cancel = nullptr) const;
    /// Keeps a checked copy in the file's folder of backups (keepBackup() in backups.h): before an import or when the
    /// file is closed. Does nothing for an empty file, and before changes of one that was made just now. Where the copy
    /// is, or an empty path.
    enum class BackupAt { BeforeChange, Closing };
    Result<std::filesystem::path> keepBackup(BackupAt when, const std::atomic<bool> *cancel = nullptr) const;
    /// Whether it was changed since the newest of its backups was kept; not when there is none.
    Result<bool> changedSinceBackup() const;
    /// A verified copy at `target`, made beside it and renamed; FileExists when there is something already.
    Result<void> backup(const std::filesystem::path &target) const;
    /// The same for a file that is not open; the only thing that works on a file of a newer program version.
    static Result<void> backupFile(const std::filesystem::path &path, const std::filesystem::path &target);

private:
    struct Private;
    explicit DataFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace db
