#include "db/ledger/data_file.h"

#include "db/engine/connection.h"
#include "db/engine/new_file.h"
#include "db/engine/unpacker.h"
#include "db/ledger/backups.h"
#include "db/ledger/check.h"
#include "db/ledger/commit.h"
#include "db/ledger/differences.h"
#include "db/ledger/history.h"
#include "db/ledger/migration.h"
#include "db/ledger/open_protocol.h"
#include "db/ledger/reverts.h"
#include "db/ledger/schema.h"
#include "db/ledger/views.h"
#include "db/records/record_key.h"

namespace db {

namespace {

/// Reads that belong together see one state of the file, whatever others commit meanwhile.
class ReadTransaction
{
public:
    static Result<std::unique_ptr<ReadTransaction>> begin(const Connection &connection)
    {
        if (const Result<void> begun = connection.execute("BEGIN"); !begun)
            return begun.error();
        return std::unique_ptr<ReadTransaction>(new ReadTransaction(connection));
    }
    ~ReadTransaction() { static_cast<void>(m_connection.execute("ROLLBACK")); }
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    explicit ReadTransaction(const Connection &connection) : m_connection(connection) {}
    const Connection &m_connection;
};

} // namespace

struct DataFile::Private {
    OpenedFile file;
    bool write = false;
    bool isNew = false; ///< made by create(), not opened again since
    std::filesystem::path copyBefore;
    std::optional<Interrupted> interrupted;
    // What was read last; both are immutable and shared with whoever asked.
    std::shared_ptr<const Texts> texts;
    std::shared_ptr<const Snapshot> newest;

    Connection &connection() const { return *file.connection; }

    /// Whether a change would reach the file that the path stands for: a program that syncs the folder may have put
    /// another one in its place, or taken it away. Told without opening it.
    Result<void> writable() const
    {
        if (!write)
            return fail(ErrorCode::ReadOnly, {file.path.string()});
        const std::optional<FileIdentity> there = fileIdentity(file.path.string());
        if (!there)
            return fail(ErrorCode::FileMissing, {file.path.string()});
        return *there == file.identity ? Result<void>() : fail(ErrorCode::FileChanged, {file.path.string()});
    }

    Result<std::int64_t> head() const
    {
        return connection().integer("SELECT coalesce(max(id), 0) FROM change_set");
    }

    /// The lock says meanwhile what is being stored.
    Result<std::int64_t> store(NewChangeSet &change, std::int64_t basedOn, const StoreWatch &watch = {}) const
    {
        const std::string &title = change.set.fileName.empty() ? change.set.title : change.set.fileName;
        file.lock->say(FileLock::Storing{basedOn, title});
        Result<std::int64_t> stored = storeChangeSet(connection(), change, basedOn, watch);
        file.lock->say({});
        return stored;
    }

    Result<std::shared_ptr<const Texts>> currentTexts()
    {
        Result<std::shared_ptr<const Texts>> loaded = loadTexts(connection(), texts);
        if (loaded)
            texts = *loaded;
        return loaded;
    }
};

DataFile::DataFile(std::unique_ptr<Private> p) : d(std::move(p)) {}

DataFile::~DataFile() = default;

Result<std::unique_ptr<DataFile>> DataFile::create(const std::filesystem::path &path)
{
    const Result<std::unique_ptr<NewFile>> made = NewFile::beside(path);
    if (!made)
        return made.error();
    {
        Result<std::unique_ptr<Connection>> connection =
            Connection::open((*made)->temporary(), Connection::Access::ReadWrite);
        if (!connection)
            return (*made)->named(connection.error());
        if (const Result<void> filled = createSchema(**connection); !filled)
            return (*made)->named(filled.error());
    }
    if (const Result<void> placed = (*made)->place(); !placed)
        return placed.error();
    Result<std::unique_ptr<DataFile>> file = open(path, OpenMode::ReadWrite);
    if (file)
        (*file)->d->isNew = true;
    return file;
}

Result<std::unique_ptr<DataFile>> DataFile::open(const std::filesystem::path &path, OpenMode mode)
{
    Result<OpenedFile> opened = openDataFile(path, mode == OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    if (const Result<void> link = checkLastLink(*opened->connection, opened->path.string()); !link)
        return link.error();
    auto p = std::make_unique<Private>();
    if (mode == OpenMode::ReadWrite && opened->version < SchemaVersion) {
        const Result<std::filesystem::path> copy = migrateFile(*opened);
        if (!copy)
            return copy.error();
        p->copyBefore = *copy;
    }
    p->file = std::move(*opened);
    p->write = mode == OpenMode::ReadWrite;
    if (p->write && p->file.lock->leftBehind()) {
        const FileLock::Storing &left = *p->file.lock->leftBehind();
        const Result<std::int64_t> head = p->head();
        if (!head)
            return head.error();
        p->interrupted = Interrupted{left.title, *head > left.basedOn};
    }
    return std::unique_ptr<DataFile>(new DataFile(std::move(p)));
}

const std::filesystem::path &DataFile::path() const
{
    return d->file.path;
}

const std::filesystem::path &DataFile::copyBeforeMigration() const
{
    return d->copyBefore;
}

const std::optional<DataFile::Interrupted> &DataFile::interrupted() const
{
    return d->interrupted;
}

bool DataFile::readOnly() const
{
    return !d->write;
}

Result<std::int64_t> DataFile::head() const
{
    return d->head();
}

Result<std::shared_ptr<const Snapshot>> DataFile::snapshot(std::int64_t knownOn) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    const Result<std::int64_t> head = d->head();
    if (!head)
        return head.error();
    if (knownOn < 0 || knownOn > *head)
        return fail(ErrorCode::UnknownChangeSet, {std::to_string(knownOn)});
    const std::int64_t wanted = knownOn == 0 ? *head : knownOn;
    if (d->newest && d->newest->head == *head && d->newest->knownOn == wanted)
        return d->newest;
    const Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->knownOn = wanted;
    snapshot->head = *head;
    snapshot->texts = *texts;
    for (const KindInfo &kind : allKinds()) {
        Result<Table> table = loadTable(d->connection(), kind.kind, wanted);
        if (!table)
            return table.error();
        snapshot->tables[static_cast<std::size_t>(kind.kind)] = std::move(*table);
    }
    std::shared_ptr<const Snapshot> shared = std::move(snapshot);
    if (wanted == *head)
        d->newest = shared;
    return shared;
}

Result<std::vector<ChangeSet>> DataFile::history() const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    const Result<std::vector<StoredChangeSet>> stored = loadHistory(d->connection());
    if (!stored)
        return stored.error();
    std::vector<ChangeSet> out;
    out.reserve(stored->size());
    for (const StoredChangeSet &each : *stored) {
        ChangeSet &set = out.emplace_back(each.set);
        if (set.kind == ChangeKind::Import)
            set.warnings = takeWarnings(set.reason);
    }
    return out;
}

Result<std::vector<RowDifference>> DataFile::differences(std::int64_t from, std::int64_t to) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    const Result<std::int64_t> head = d->head();
    if (!head)
        return head.error();
    for (const std::int64_t each : {to, from}) { // a change set alone is asked for as the later of the two
        if (each < 0 || each > *head)
            return fail(ErrorCode::UnknownChangeSet, {std::to_string(each)});
    }
    const Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    return compareViews(d->connection(), **texts, from, to);
}

Result<std::vector<DataFile::RowVersion>> DataFile::versions(Kind kind, std::int64_t version) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    const Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    const Result<VersionTable> table = loadVersions(d->connection(), kind);
    if (!table)
        return table.error();
    std::vector<RowVersion> out;
    const RecordKey key(info(kind), **texts);
    for (std::size_t wanted = 0; wanted < table->size(); ++wanted) {
        if (table->ids[wanted] != version)
            continue;
        const std::uint64_t hash = key.hash(table->row(wanted));
        for (std::size_t i = 0; i < table->size(); ++i) {
            if (key.hash(table->row(i)) != hash || !key.same(table->row(i), table->row(wanted)))
                continue;
            out.push_back({{table->ids[i], table->saidIn[i], table->states[i]},
                           table->from[i],
                           table->to[i],
                           {table->row(i).begin(), table->row(i).end()}});
        }
        break;
    }
    return out;
}

Result<std::int64_t> DataFile::commit(const Draft &draft, const StoreWatch &watch)
{
    if (const Result<void> writable = d->writable(); !writable)
        return writable.error();
    NewChangeSet change;
    ChangeSet &set = change.set;
    set.kind = draft.kind;
    set.author = draft.author;
    set.title = draft.title;
    set.reason = draft.reason;
    if (!draft.warnings.empty())
        set.reason += (draft.reason.empty() ? "" : "\n") + warningsNote(draft.warnings);
    set.correction = draft.correction;
    set.hashOnly = !draft.fileSha256.empty() && draft.fileBlocks.empty();
    set.fileName = draft.fileName;
    set.fileBytes = draft.fileBytes;
    set.fileSha256 = draft.fileSha256;
    set.encoding = draft.encoding;
    set.rowsRead = draft.rowsRead;
    set.rowsRejected = draft.rowsRejected;
    change.texts = draft.texts.get();
    change.fileBlocks = &draft.fileBlocks;
    change.parts = newParts(draft);
    // What a revert does is worked out once more when it is done: see revert().
    if (draft.kind == ChangeKind::Revert || (change.parts.empty() && draft.kind != ChangeKind::Import))
        return fail(ErrorCode::NothingToDo);
    return d->store(change, draft.basedOn, watch);
}

Result<std::vector<DataFile::LaterEdit>> DataFile::laterEdits(std::int64_t changeSet) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    const Result<std::vector<StoredChangeSet>> history = loadHistory(d->connection());
    if (!history)
        return history.error();
    if (changeSet < 1 || static_cast<std::size_t>(changeSet) > history->size())
        return fail(ErrorCode::UnknownChangeSet, {std::to_string(changeSet)});
    const Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    // For a revert the rows in question are those of the change set that it, in the end, speaks of.
    std::int64_t target = changeSet;
    while ((*history)[static_cast<std::size_t>(target - 1)].set.kind == ChangeKind::Revert)
        target = (*history)[static_cast<std::size_t>(target - 1)].set.target;
    return findLaterEdits(d->connection(), **texts, inEffect(*history), target);
}

Result<Draft> DataFile::draftRevert(std::int64_t changeSet) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    Result<PlannedRevert> plan = planRevert(d->connection(), **texts, changeSet);
    if (!plan)
        return plan.error();
    return draftOf(std::move(*plan), std::move(*texts));
}

Result<std::int64_t> DataFile::revert(std::int64_t changeSet, const std::string &author, const std::string &reason,
                                      bool correction)
{
    if (const Result<void> writable = d->writable(); !writable)
        return writable.error();
    const Result<std::shared_ptr<const Texts>> texts = d->currentTexts();
    if (!texts)
        return texts.error();
    Result<PlannedRevert> plan = planRevert(d->connection(), **texts, changeSet);
    if (!plan)
        return plan.error();
    NewChangeSet change;
    change.set.kind = ChangeKind::Revert;
    change.set.author = author;
    change.set.title = plan->title;
    change.set.reason = reason;
    change.set.target = changeSet;
    change.set.correction = correction;
    for (RevertPart &part : plan->parts)
        change.parts.push_back(part.part);
    return d->store(change, plan->head);
}

Result<std::int64_t> DataFile::purge(std::int64_t changeSet, const std::string &author, const std::string &reason)
{
    if (const Result<void> writable = d->writable(); !writable)
        return writable.error();
    const Result<std::vector<StoredChangeSet>> history = loadHistory(d->connection());
    if (!history)
        return history.error();
    if (changeSet < 1 || static_cast<std::size_t>(changeSet) > history->size())
        return fail(ErrorCode::UnknownChangeSet, {std::to_string(changeSet)});
    NewChangeSet change;
    change.set.kind = ChangeKind::Decision;
    change.set.author = author;
    change.set.title = (*history)[static_cast<std::size_t>(changeSet - 1)].set.fileName;
    change.set.reason = reason;
    change.set.target = changeSet;
    change.purges = changeSet;
    return d->store(change, static_cast<std::int64_t>(history->size()));
}

Result<std::string> DataFile::original(std::int64_t changeSet) const
{
    Result<Statement> statement =
        d->connection().prepare("SELECT bytes FROM original WHERE change_set = ?1 ORDER BY block");
    if (!statement)
        return statement.error();
    statement->bind(1, changeSet);
    std::string out;
    bool any = false;
    Unpacker unpacker;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        any = true;
        if (!unpacker.feed(statement->blobView(0), [&out](std::string_view bytes) { out += bytes; }))
            return fail(ErrorCode::HistoryMismatch, {std::to_string(changeSet), "original"});
    }
    if (!any)
        return fail(ErrorCode::NotAvailable, {std::to_string(changeSet)});
    return out;
}

Result<CheckReport> DataFile::check(const std::atomic<bool> *cancel) const
{
    const Result<std::unique_ptr<ReadTransaction>> reading = ReadTransaction::begin(d->connection());
    if (!reading)
        return reading.error();
    return checkEverything(d->connection(), cancel);
}

Result<std::filesystem::path> DataFile::keepBackup(BackupAt when, const std::atomic<bool> *cancel) const
{
    // A file that was made just now can be made again.
    const Result<std::int64_t> head = d->head();
    if (!head)
        return head.error();
    if (*head == 0 || (d->isNew && when == BackupAt::BeforeChange))
        return std::filesystem::path();
    const Result<Backup> kept = db::keepBackup(
        d->file, when == BackupAt::Closing ? BackupOccasion::Closing : BackupOccasion::Change, cancel);
    if (!kept)
        return kept.error();
    return kept->path;
}

Result<bool> DataFile::changedSinceBackup() const
{
    return differsFromNewestBackup(d->file);
}

Result<void> DataFile::backup(const std::filesystem::path &target) const
{
    return backupFile(d->file.path, target);
}

Result<void> DataFile::backupFile(const std::filesystem::path &path, const std::filesystem::path &target)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return fail(ErrorCode::FileExists, {target.string()});
    const Result<OpenedFile> source = openDataFile(path, false, true);
    if (!source)
        return source.error();
    return copyChecked(*source->connection, path.string(), target);
}

} // namespace db
