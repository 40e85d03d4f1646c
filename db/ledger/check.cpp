#include "db/ledger/check.h"

#include "db/engine/unpacker.h"
#include "db/ledger/history.h"
#include "db/ledger/views.h"
#include "db/records/partial_date.h"

#include <algorithm>
#include <map>
#include <optional>

namespace db {

namespace {

/// At opening, versions are hashed again only up to this many: about 20 ms.
constexpr std::int64_t OpeningRows = 50'000;

bool cancelled(const std::atomic<bool> *cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

void report(CheckReport &out, ErrorCode code, std::vector<std::string> args)
{
    constexpr std::size_t limit = 100;
    if (out.problems.size() < limit)
        out.problems.push_back({code, std::move(args)});
}

void mismatch(CheckReport &out, std::int64_t changeSet, const std::string &what)
{
    report(out, ErrorCode::HistoryMismatch, {std::to_string(changeSet), what});
}

/// Is every cell something that its column can hold?
bool plausible(const KindInfo &kind, std::span<const Value> row, std::size_t texts)
{
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const Value value = row[i];
        if (value == Null)
            continue;
        const Column &column = kind.columns[i];
        const bool sound = column.type == Type::Text ? value >= 1 && static_cast<std::size_t>(value) <= texts
                           : column.type == Type::Choice
                               ? value >= 0 && static_cast<std::size_t>(value) < column.choices.size()
                           : column.type == Type::Date ? PartialDate::fromCode(value).valid()
                           : column.type == Type::Flag ? value == 0 || value == 1
                                                       : true;
        if (!sound)
            return false;
    }
    return true;
}

Result<void> checkIntegrity(const Connection &connection, CheckReport &out)
{
    Result<Statement> statement = connection.prepare("PRAGMA integrity_check(20)");
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (statement->textView(0) != "ok")
            report(out, ErrorCode::DamagedFile, {"", statement->text(0)});
    }
}

void checkLinks(const std::vector<StoredChangeSet> &history, CheckReport &out)
{
    Digest previous{};
    for (const StoredChangeSet &stored : history) {
        if (stored.previous != previous || stored.hash != linkOf(stored))
            mismatch(out, stored.set.id, "link");
        previous = stored.hash;
    }
}

Result<void> checkTexts(const Connection &connection, const std::vector<StoredChangeSet> &history, CheckReport &out)
{
    const Result<std::shared_ptr<const Texts>> texts = loadTexts(connection, {});
    if (!texts)
        return texts.error();
    std::int64_t next = 1;
    for (const StoredChangeSet &stored : history) {
        Sha256 hash;
        for (std::int64_t i = 0; i < stored.texts; ++i)
            hash.text((*texts)->text(stored.firstText + i));
        if (stored.firstText != next || hash.finish() != stored.textHash)
            mismatch(out, stored.set.id, "text");
        next += stored.texts;
    }
    if (static_cast<std::int64_t>((*texts)->size()) != next - 1)
        mismatch(out, static_cast<std::int64_t>(history.size()), "text");
    return {};
}

/// The versions of one kind against what its change sets say they began and ended.
Result<void> checkKind(const Connection &connection, const KindInfo &kind, const std::vector<StoredChangeSet> &history,
                       std::size_t texts, CheckReport &out, const std::atomic<bool> *cancel)
{
    const Result<VersionTable> loaded = loadVersions(connection, kind.kind);
    if (!loaded)
        return loaded.error();
    const VersionTable &table = *loaded;
    out.versions += static_cast<std::int64_t>(table.size());

    std::map<std::int64_t, std::vector<std::int64_t>> ended;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.to[i] != 0)
            ended[table.to[i]].push_back(table.ids[i]);
        if (!plausible(kind, table.row(i), texts))
            mismatch(out, table.from[i], std::string(kind.key));
    }

    std::size_t at = 0;
    for (const StoredChangeSet &stored : history) {
        if (cancelled(cancel))
            return fail(ErrorCode::Cancelled);
        for (std::size_t p = 0; p < stored.set.parts.size(); ++p) {
            const ChangePart &part = stored.set.parts[p];
            if (part.kind != kind.kind)
                continue;
            RowsDigest rows(kind);
            bool sound = part.begun == 0 || (at < table.size() && table.ids[at] == part.firstVersion);
            for (std::int64_t i = 0; i < part.begun && at < table.size(); ++i, ++at) {
                sound = sound && table.from[at] == stored.set.id && table.saidIn[at] <= stored.set.id
                        && (table.to[at] == 0 || table.to[at] > stored.set.id);
                rows.add(table.ids[at], table.saidIn[at], table.states[at], table.row(at));
            }
            const std::vector<std::int64_t> &ids = ended[stored.set.id];
            sound = sound && rows.rows() == part.begun && rows.moneyWon() == part.moneyWon
                    && static_cast<std::int64_t>(ids.size()) == part.ended && digestOfIds(ids) == stored.digests[p].ended
                    && rows.finish() == stored.digests[p].rows;
            ended.erase(stored.set.id);
            if (!sound)
                mismatch(out, stored.set.id, std::string(kind.key));
        }
    }
    if (at != table.size()) // versions that no change set began
        mismatch(out, table.from[at], std::string(kind.key));
    for (const auto &[changeSet, ids] : ended) { // or that none ended
        if (!ids.empty())
            mismatch(out, changeSet, std::string(kind.key));
    }
    return {};
}

Result<void> checkOriginals(const Connection &connection, const std::vector<StoredChangeSet> &history,
                            CheckReport &out, const std::atomic<bool> *cancel)
{
    Result<Statement> statement =
        connection.prepare("SELECT bytes FROM original WHERE change_set = ?1 ORDER BY block");
    if (!statement)
        return statement.error();
    // Before schema 2 nothing said of which files only the hash was kept.
    const Result<std::int64_t> version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    std::vector<bool> gone(history.size() + 1, false);
    for (const StoredChangeSet &stored : history) {
        if (stored.set.fileSha256.empty() || stored.set.hashOnly)
            gone[static_cast<std::size_t>(stored.set.id)] = true;
        gone[static_cast<std::size_t>(stored.set.purged())] = true;
    }
    for (const StoredChangeSet &stored : history) {
        if (cancelled(cancel))
            return fail(ErrorCode::Cancelled);
        Unpacker unpacker;
        Sha256 hash;
        bool any = false;
        bool sound = true;
        statement->bind(1, stored.set.id);
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            any = true;
            sound = sound && unpacker.feed(statement->blobView(0), [&](std::string_view bytes) {
                        hash.bytes(bytes.data(), bytes.size());
                    });
        }
        statement->reset();
        // Only the hash is kept of files with personal numbers, and of purged ones; of all others the bytes must be there.
        const bool expected = !gone[static_cast<std::size_t>(stored.set.id)];
        if (any != expected && (any || *version > 1))
            mismatch(out, stored.set.id, "original");
        else if (any && (!sound || !unpacker.complete() || hex(hash.finish()) != stored.set.fileSha256))
            mismatch(out, stored.set.id, "original");
    }
    return {};
}

} // namespace

Result<void> checkLastLink(const Connection &connection, const std::string &path)
{
    const Result<std::vector<StoredChangeSet>> history = loadHistory(connection);
    if (!history)
        return history.error();
    if (history->empty())
        return {};
    const StoredChangeSet &last = history->back();
    Digest previous{};
    if (history->size() > 1)
        previous = (*history)[history->size() - 2].hash;
    if (last.previous != previous || last.hash != linkOf(last))
        return fail(ErrorCode::HistoryMismatch, {std::to_string(last.set.id), path});
    for (std::size_t p = 0; p < last.set.parts.size(); ++p) {
        const ChangePart &part = last.set.parts[p];
        if (part.begun > OpeningRows)
            continue;
        const Result<VersionTable> table = loadVersions(connection, part.kind, part.firstVersion);
        if (!table)
            return table.error();
        RowsDigest rows(info(part.kind));
        for (std::size_t i = 0; i < table->size(); ++i)
            rows.add(table->ids[i], table->saidIn[i], table->states[i], table->row(i));
        if (rows.rows() != part.begun || rows.finish() != last.digests[p].rows)
            return fail(ErrorCode::HistoryMismatch, {std::to_string(last.set.id), path});
    }
    return {};
}

Result<CheckReport> checkEverything(const Connection &connection, const std::atomic<bool> *cancel)
{
    CheckReport out;
    if (const Result<void> done = checkIntegrity(connection, out); !done)
        return done.error();
    const Result<std::vector<StoredChangeSet>> history = loadHistory(connection);
    if (!history && history.error().code == ErrorCode::OutOfMemory)
        return history.error();
    if (!history) {
        report(out, history.error().code, history.error().args);
        return out;
    }
    out.changeSets = static_cast<std::int64_t>(history->size());
    checkLinks(*history, out);
    const Result<std::int64_t> texts = connection.integer("SELECT count(*) FROM text");
    if (!texts)
        return texts.error();
    // A part of the file that cannot even be read is a finding, not a reason to stop looking; whoever stopped the check or
    // left it without memory has found nothing.
    std::optional<Error> stopped;
    const auto goesOn = [&out, &stopped](const Result<void> &done) {
        if (done)
            return true;
        if (done.error().code == ErrorCode::Cancelled || done.error().code == ErrorCode::OutOfMemory)
            stopped = done.error();
        else
            report(out, done.error().code, done.error().args);
        return !stopped;
    };
    if (!goesOn(checkTexts(connection, *history, out)))
        return *stopped;
    for (const KindInfo &kind : allKinds()) {
        if (!goesOn(checkKind(connection, kind, *history, static_cast<std::size_t>(*texts), out, cancel)))
            return *stopped;
    }
    if (!goesOn(checkOriginals(connection, *history, out, cancel)))
        return *stopped;
    return out;
}

} // namespace db
