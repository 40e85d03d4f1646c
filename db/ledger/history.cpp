#include "db/ledger/history.h"

#include <algorithm>

namespace db {

namespace {

bool readDigest(std::string_view blob, Digest &out)
{
    if (blob.size() != out.size())
        return false;
    std::copy(blob.begin(), blob.end(), out.begin());
    return true;
}

Error damaged(std::int64_t changeSet)
{
    return fail(ErrorCode::HistoryMismatch, {std::to_string(changeSet)});
}

Result<void> loadParts(const Connection &connection, std::vector<StoredChangeSet> &history)
{
    Result<Statement> statement = connection.prepare(
        "SELECT change_set, kind, first_version, inserted, updated, removed, begun, ended, money_won, rows_hash,"
        " ended_hash FROM change_part ORDER BY change_set, kind");
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const std::int64_t id = statement->integer(0);
        const std::int64_t kind = statement->integer(1);
        if (id < 1 || static_cast<std::size_t>(id) > history.size() || kind < 0 || kind >= KindCount)
            return damaged(id);
        ChangePart part;
        part.kind = static_cast<Kind>(kind);
        part.firstVersion = statement->integer(2);
        part.inserted = statement->integer(3);
        part.updated = statement->integer(4);
        part.removed = statement->integer(5);
        part.begun = statement->integer(6);
        part.ended = statement->integer(7);
        part.moneyWon = statement->integer(8);
        PartDigests digests;
        if (!readDigest(statement->blobView(9), digests.rows) || !readDigest(statement->blobView(10), digests.ended))
            return damaged(id);
        StoredChangeSet &stored = history[static_cast<std::size_t>(id - 1)];
        stored.set.parts.push_back(part);
        stored.digests.push_back(digests);
    }
}

} // namespace

Result<std::vector<StoredChangeSet>> loadHistory(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT id, kind, at, author, title, reason, target, correction, file_name, file_bytes, file_sha256, encoding,"
        " rows_read, rows_rejected, first_text, texts, text_hash, previous_hash, hash FROM change_set ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<StoredChangeSet> history;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        StoredChangeSet stored;
        ChangeSet &set = stored.set;
        set.id = statement->integer(0);
        const std::int64_t kind = statement->integer(1);
        set.at = statement->text(2);
        set.author = statement->text(3);
        set.title = statement->text(4);
        set.reason = statement->text(5);
        set.target = statement->integer(6) == Null ? 0 : statement->integer(6);
        set.correction = statement->integer(7) != 0;
        set.fileName = statement->text(8);
        set.hashOnly = statement->integer(9) < 0;
        set.fileBytes = set.hashOnly ? ~statement->integer(9) : statement->integer(9);
        set.fileSha256 = statement->text(10);
        set.encoding = statement->text(11);
        set.rowsRead = statement->integer(12);
        set.rowsRejected = statement->integer(13);
        stored.firstText = statement->integer(14);
        stored.texts = statement->integer(15);
        // Ids without a gap, and a revert of something before it: everything else relies on both.
        const bool sound = set.id == static_cast<std::int64_t>(history.size()) + 1 && kind >= 0
                           && kind <= static_cast<std::int64_t>(ChangeKind::Closing) && set.target >= 0
                           && set.target < set.id && readDigest(statement->blobView(16), stored.textHash)
                           && readDigest(statement->blobView(17), stored.previous)
                           && readDigest(statement->blobView(18), stored.hash);
        if (!sound)
            return damaged(set.id);
        set.kind = static_cast<ChangeKind>(kind);
        set.hash = hex(stored.hash);
        history.push_back(std::move(stored));
    }
    if (const Result<void> parts = loadParts(connection, history); !parts)
        return parts.error();

    const std::vector<bool> effective = inEffect(history);
    for (const StoredChangeSet &stored : history) {
        if (stored.set.kind == ChangeKind::Revert && effective[static_cast<std::size_t>(stored.set.id)])
            history[static_cast<std::size_t>(stored.set.target - 1)].set.revertedBy = stored.set.id;
    }
    return history;
}

std::vector<bool> inEffect(const std::vector<StoredChangeSet> &history)
{
    std::vector<bool> effective(history.size() + 1, true);
    effective[0] = false;
    // A revert is younger than its target: from the newest on, every revert's own state is known when it is met.
    for (auto it = history.rbegin(); it != history.rend(); ++it) {
        if (it->set.kind == ChangeKind::Revert && it->set.target > 0 && effective[static_cast<std::size_t>(it->set.id)])
            effective[static_cast<std::size_t>(it->set.target)] = false;
    }
    return effective;
}

} // namespace db
