#include "db/ledger/commit.h"

#include "db/engine/file_lock.h"
#include "db/ledger/hash_chain.h"
#include "db/ledger/schema.h"
#include "db/ledger/views.h"

#include <algorithm>
#include <future>
#include <utility>

namespace db {

namespace {

constexpr std::size_t PollEvery = 2048; // texts or rows, a few milliseconds
constexpr std::size_t WorthAThread = 10'000; // rows

/// What has been stored of all that is to be stored, for whoever watches.
class Passage
{
public:
    Passage(const StoreWatch &watch, const NewChangeSet &change) : m_watch(watch)
    {
        for (const NewPart &part : change.parts) {
            m_progress.rowsTotal += static_cast<std::int64_t>(part.states.size());
            m_ends += static_cast<std::int64_t>(part.ends.size());
        }
        if (change.fileBlocks) {
            for (const std::string &block : *change.fileBlocks)
                m_progress.bytesTotal += static_cast<std::int64_t>(block.size());
        }
    }

    // Each tells of what is done and says whether to go on.
    bool ended(std::size_t rows) { return add(m_endsDone, rows); }
    bool begun(std::size_t rows) { return add(m_progress.rows, rows); }
    bool kept(std::size_t bytes) { return add(m_progress.bytes, bytes); }
    bool goOn() const { return !m_watch.cancelled(); }
    void ending()
    {
        m_progress.ending = true;
        tell();
    }

private:
    bool add(std::int64_t &done, std::size_t more)
    {
        done += static_cast<std::int64_t>(more);
        tell();
        return goOn();
    }
    void tell()
    {
        constexpr double BytesPerRow = 256; // a row costs as much as so many bytes
        const double done = static_cast<double>(m_endsDone + m_progress.rows) + static_cast<double>(m_progress.bytes) / BytesPerRow;
        const double all = static_cast<double>(m_ends + m_progress.rowsTotal) + static_cast<double>(m_progress.bytesTotal) / BytesPerRow;
        m_progress.share = m_progress.ending || all <= 0 ? 1.0 : done / all;
        if (m_watch.report)
            m_watch.report(m_progress);
    }

    const StoreWatch &m_watch;
    StoreProgress m_progress;
    std::int64_t m_ends = 0;
    std::int64_t m_endsDone = 0;
};

Result<void> storeTexts(Connection &connection, const Texts *texts, StoredChangeSet &stored, const Passage &passage)
{
    const Result<std::int64_t> known = connection.integer("SELECT coalesce(max(id), 0) FROM text");
    if (!known)
        return known.error();
    stored.firstText = *known + 1;
    Sha256 hash;
    if (texts && texts->size() > texts->baseSize()) {
        if (static_cast<std::size_t>(*known) != texts->baseSize())
            return fail(ErrorCode::FileMoved, {std::to_string(texts->baseSize()), std::to_string(*known)});
        Result<Statement> insert = connection.prepare("INSERT INTO text(id, value) VALUES(?1, ?2)");
        if (!insert)
            return insert.error();
        for (std::size_t i = texts->baseSize(); i < texts->size(); ++i) {
            const auto id = static_cast<Value>(i + 1);
            const std::string_view text = texts->text(id);
            hash.text(text);
            if (i % PollEvery == 0 && !passage.goOn())
                return fail(ErrorCode::Cancelled);
            if (const Result<void> done = insert->bind(1, id).bind(2, text).run(); !done)
                return done;
        }
        stored.texts = static_cast<std::int64_t>(texts->size() - texts->baseSize());
    }
    stored.textHash = hash.finish();
    return {};
}

Result<void> beginVersions(Connection &connection, const KindInfo &kind, const NewPart &part, std::int64_t changeSet,
                           std::int64_t firstId, Passage &passage)
{
    std::vector<std::size_t> positions;
    const std::string columns = cellColumns(kind, positions);
    std::string sql = "INSERT INTO " + versionTable(kind.key) + "(id, from_change, said_in, state, " + columns
                      + ") SELECT id, ?1, said_in, state";
    for (const std::size_t position : positions)
        sql += ", c" + std::to_string(position);
    sql += " FROM feed";
    Result<Statement> insert = connection.prepare(sql);
    if (!insert)
        return insert.error();
    Feed feed;
    feed.firstId = firstId;
    feed.rows = part.states.size();
    feed.width = part.width;
    feed.cells = part.cells;
    feed.states = part.states.data();
    feed.saidIn = part.saidIn.empty() ? nullptr : part.saidIn.data();
    feed.allSaidIn = changeSet;
    feed.passed = [&passage, told = std::size_t(0)](std::size_t rows) mutable {
        const std::size_t fresh = rows - told;
        told = rows;
        return passage.begun(fresh);
    };
    connection.setFeed(&feed);
    const Result<void> done = insert->bind(1, changeSet).run();
    connection.setFeed(nullptr);
    return done;
}

/// The one statement that touches a stored version: it says until when the version stood, never what it says.
Result<void> endVersions(Connection &connection, const KindInfo &kind, std::vector<std::int64_t> &ids,
                         std::int64_t changeSet, std::int64_t basedOn, Passage &passage)
{
    std::sort(ids.begin(), ids.end());
    Result<Statement> end = connection.prepare("UPDATE " + versionTable(kind.key)
                                               + " SET to_change = ?1 WHERE id = ?2 AND to_change IS NULL");
    if (!end)
        return end.error();
    std::size_t untold = 0;
    for (const std::int64_t id : ids) {
        if (++untold == PollEvery && !passage.ended(std::exchange(untold, 0)))
            return fail(ErrorCode::Cancelled);
        if (const Result<void> done = end->bind(1, changeSet).bind(2, id).run(); !done)
            return done;
        if (connection.changes() != 1)
            return fail(ErrorCode::FileMoved, {std::to_string(basedOn), std::to_string(changeSet - 1)});
    }
    return passage.ended(untold) ? Result<void>() : fail(ErrorCode::Cancelled);
}

/// What the chain keeps of the versions that a part begins.
struct Sealed {
    Digest digest{};
    std::int64_t moneyWon = 0;
    bool whole = false; ///< not cancelled on the way
};

Sealed seal(const NewPart &part, std::int64_t changeSet, std::int64_t firstVersion, const Passage &passage)
{
    RowsDigest rows(info(part.kind));
    for (std::size_t i = 0; i < part.states.size(); ++i) {
        if (i % PollEvery == 0 && !passage.goOn())
            return {};
        rows.add(firstVersion + static_cast<std::int64_t>(i), part.saidIn.empty() ? changeSet : part.saidIn[i],
                 static_cast<RowState>(part.states[i]), {part.cells + i * part.width, part.width});
    }
    return {rows.finish(), rows.moneyWon(), true};
}

Result<void> storePart(Connection &connection, NewPart &part, StoredChangeSet &stored, std::int64_t basedOn,
                       Passage &passage)
{
    const KindInfo &kind = info(part.kind);
    const Result<std::int64_t> last =
        connection.integer("SELECT coalesce(max(id), 0) FROM " + versionTable(kind.key));
    if (!last)
        return last.error();
    const std::int64_t changeSet = stored.set.id;
    ChangePart counts;
    counts.kind = part.kind;
    counts.firstVersion = *last + 1;
    counts.inserted = part.inserted;
    counts.updated = part.updated;
    counts.removed = part.removed;
    counts.begun = static_cast<std::int64_t>(part.states.size());
    counts.ended = static_cast<std::int64_t>(part.ends.size());

    // Hashing a million rows needs nothing of SQLite, so it goes on beside it.
    const auto how = part.states.size() < WorthAThread ? std::launch::deferred : std::launch::async;
    std::future<Sealed> sealing = std::async(how, [&part, &passage, changeSet, first = counts.firstVersion] {
        return seal(part, changeSet, first, passage);
    });
    if (const Result<void> ended = endVersions(connection, kind, part.ends, changeSet, basedOn, passage); !ended)
        return ended;
    if (const Result<void> begun = beginVersions(connection, kind, part, changeSet, counts.firstVersion, passage); !begun)
        return begun;

    const Sealed sealed = sealing.get();
    if (!sealed.whole)
        return fail(ErrorCode::Cancelled);
    counts.moneyWon = sealed.moneyWon;
    const PartDigests digests{sealed.digest, digestOfIds(part.ends)};

    Result<Statement> insert = connection.prepare("INSERT INTO change_part VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                                                  " ?10, ?11)");
    if (!insert)
        return insert.error();
    const auto blob = [](const Digest &digest) {
        return std::string(digest.begin(), digest.end());
    };
    insert->bind(1, changeSet).bind(2, static_cast<std::int64_t>(part.kind)).bind(3, counts.firstVersion);
    insert->bind(4, counts.inserted).bind(5, counts.updated).bind(6, counts.removed);
    insert->bind(7, counts.begun).bind(8, counts.ended).bind(9, counts.moneyWon);
    insert->bindBlob(10, blob(digests.rows)).bindBlob(11, blob(digests.ended));
    if (const Result<void> done = insert->run(); !done)
        return done;
    stored.set.parts.push_back(counts);
    stored.digests.push_back(digests);
    return {};
}

Result<void> storeLink(Connection &connection, StoredChangeSet &stored)
{
    Result<Statement> previous = connection.prepare("SELECT hash FROM change_set WHERE id = ?1");
    if (!previous)
        return previous.error();
    previous->bind(1, stored.set.id - 1);
    const Result<bool> row = previous->step();
    if (!row)
        return row.error();
    if (*row) {
        const std::string_view hash = previous->blobView(0);
        if (hash.size() != stored.previous.size())
            return fail(ErrorCode::HistoryMismatch, {std::to_string(stored.set.id - 1)});
        std::copy(hash.begin(), hash.end(), stored.previous.begin());
    }
    stored.hash = linkOf(stored);

    Result<Statement> insert = connection.prepare(
        "INSERT INTO change_set(id, kind, at, author, title, reason, target, correction, file_name, file_bytes,"
        " file_sha256, encoding, rows_read, rows_rejected, first_text, texts, text_hash, previous_hash, hash)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)");
    if (!insert)
        return insert.error();
    const ChangeSet &set = stored.set;
    insert->bind(1, set.id).bind(2, static_cast<std::int64_t>(set.kind)).bind(3, std::string_view(set.at));
    insert->bind(4, std::string_view(set.author)).bind(5, std::string_view(set.title));
    insert->bind(6, std::string_view(set.reason)).bind(7, set.target == 0 ? Null : set.target);
    insert->bind(8, set.correction ? 1 : 0).bind(9, std::string_view(set.fileName)).bind(10, storedBytes(set));
    insert->bind(11, std::string_view(set.fileSha256)).bind(12, std::string_view(set.encoding));
    insert->bind(13, set.rowsRead).bind(14, set.rowsRejected).bind(15, stored.firstText).bind(16, stored.texts);
    const auto blob = [](const Digest &digest) {
        return std::string(digest.begin(), digest.end());
    };
    insert->bindBlob(17, blob(stored.textHash)).bindBlob(18, blob(stored.previous)).bindBlob(19, blob(stored.hash));
    return insert->run();
}

Result<void> storeOriginal(Connection &connection, const std::vector<std::string> *blocks, std::int64_t changeSet,
                           Passage &passage)
{
    if (!blocks)
        return {};
    Result<Statement> insert = connection.prepare("INSERT INTO original(change_set, block, bytes) VALUES(?1, ?2, ?3)");
    if (!insert)
        return insert.error();
    std::int64_t number = 0;
    for (const std::string &block : *blocks) {
        if (const Result<void> done = insert->bind(1, changeSet).bind(2, number++).bindBlob(3, block).run(); !done)
            return done;
        if (!passage.kept(block.size()))
            return fail(ErrorCode::Cancelled);
    }
    return {};
}

/// Overwritten with zeros, not only marked as free: what is purged must not be found in the file any more.
Result<void> removeOriginal(Connection &connection, std::int64_t changeSet)
{
    Result<Statement> remove = connection.prepare("DELETE FROM original WHERE change_set = ?1");
    if (!remove)
        return remove.error();
    if (const Result<void> done = remove->bind(1, changeSet).run(); !done)
        return done;
    return connection.changes() > 0 ? Result<void>() : fail(ErrorCode::NothingToDo);
}

} // namespace

std::vector<NewPart> newParts(const Draft &draft)
{
    std::vector<NewPart> out;
    for (const DraftPart &draftPart : draft.parts) {
        if (draftPart.rows.empty())
            continue;
        NewPart part;
        part.kind = draftPart.kind;
        part.width = draftPart.width;
        part.cells = draftPart.cells.data();
        part.saidIn = draftPart.saidIn;
        part.states.reserve(draftPart.rows.size());
        for (const RowChange &row : draftPart.rows) {
            part.states.push_back(static_cast<std::uint8_t>(row.state));
            if (row.endsVersion != 0)
                part.ends.push_back(row.endsVersion);
            ++(row.state == RowState::Absent ? part.removed
               : row.endsVersion == 0        ? part.inserted
                                             : part.updated);
        }
        out.push_back(std::move(part));
    }
    return out;
}

Result<std::int64_t> storeChangeSet(Connection &connection, NewChangeSet &change, std::int64_t basedOn,
                                    const StoreWatch &watch)
{
    if (change.purges != 0) { // not possible any more within a transaction
        if (const Result<void> set = connection.execute("PRAGMA secure_delete = ON"); !set)
            return set.error();
    }
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const Result<std::int64_t> head = connection.integer("SELECT coalesce(max(id), 0) FROM change_set");
    if (!head)
        return head.error();
    if (*head != basedOn)
        return fail(ErrorCode::FileMoved, {std::to_string(basedOn), std::to_string(*head)});

    StoredChangeSet stored;
    stored.set = change.set;
    stored.set.id = *head + 1;
    stored.set.at = utcNow();
    stored.set.parts.clear();
    // Kinds ascending, as they are read back for the chain.
    std::sort(change.parts.begin(), change.parts.end(),
              [](const NewPart &a, const NewPart &b) { return a.kind < b.kind; });
    Passage passage(watch, change);
    if (const Result<void> texts = storeTexts(connection, change.texts, stored, passage); !texts)
        return texts.error();
    for (NewPart &part : change.parts) {
        if (const Result<void> done = storePart(connection, part, stored, basedOn, passage); !done)
            return done.error();
    }
    if (const Result<void> link = storeLink(connection, stored); !link)
        return link.error();
    if (const Result<void> original = storeOriginal(connection, change.fileBlocks, stored.set.id, passage);
        !original)
        return original.error();
    if (change.purges != 0) {
        if (const Result<void> removed = removeOriginal(connection, change.purges); !removed)
            return removed.error();
    }
    if (!passage.goOn())
        return fail(ErrorCode::Cancelled);
    passage.ending();
    if (const Result<void> done = (*transaction)->commit(); !done)
        return done.error();
    change.set = stored.set;
    change.set.hash = hex(stored.hash);
    return stored.set.id;
}

} // namespace db
