#include "db/ledger/reverts.h"

#include "db/ledger/history.h"
#include "db/ledger/views.h"
#include "db/records/record_key.h"
#include "db/records/row_index.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t None = static_cast<std::size_t>(-1);

/// The versions of each record that some given change sets stated.
class Groups
{
public:
    /// One group per record stated by a change set for which `wanted` holds; then every version of those records.
    template<typename Wanted>
    Groups(const VersionTable &table, const Texts &texts, Wanted wanted)
        : m_key(info(table.kind), texts)
    {
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (!table.isStatement(i) || !wanted(table.from[i]))
                continue;
            const std::uint64_t hash = m_key.hash(table.row(i));
            if (find(table, hash, i) == RowIndex::None) {
                m_index.insert(hash, static_cast<std::uint32_t>(members.size()));
                m_first.push_back(i);
                members.emplace_back();
            }
        }
        if (members.empty())
            return;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const std::uint32_t group = find(table, m_key.hash(table.row(i)), i);
            if (group != RowIndex::None)
                members[group].push_back(i);
        }
    }

    std::vector<std::vector<std::size_t>> members; ///< positions in the table, by id

private:
    std::uint32_t find(const VersionTable &table, std::uint64_t hash, std::size_t row) const
    {
        return m_index.find(hash, [&](std::uint32_t group) {
            return m_key.same(table.row(m_first[group]), table.row(row));
        });
    }

    RecordKey m_key;
    RowIndex m_index;
    std::vector<std::size_t> m_first;
};

std::size_t newestInEffect(const VersionTable &table, const std::vector<std::size_t> &versions,
                           const std::vector<bool> &effective)
{
    std::size_t newest = None;
    for (const std::size_t i : versions) {
        if (!table.isStatement(i) || !effective[static_cast<std::size_t>(table.from[i])])
            continue;
        if (newest == None || table.from[i] > table.from[newest])
            newest = i;
    }
    return newest;
}

void settle(const VersionTable &table, const std::vector<std::size_t> &versions, const std::vector<bool> &effective,
            RevertPart &out)
{
    const std::size_t winner = newestInEffect(table, versions, effective);
    bool stands = false;
    bool showed = false;
    std::size_t ended = 0;
    for (const std::size_t i : versions) {
        if (table.to[i] != 0)
            continue;
        if (winner != None && table.saidIn[i] == table.from[winner]) {
            stands = true;
            continue;
        }
        showed = showed || table.states[i] != RowState::Absent;
        out.part.ends.push_back(table.ids[i]);
        ++ended;
    }
    if (winner == None || stands || table.states[winner] == RowState::Absent) {
        // Nothing to bring back: the record is as if it had never been, or a version that is there already counts.
        if (ended > 0 && showed)
            ++out.part.removed;
        return;
    }
    const std::span<const Value> row = table.row(winner);
    out.cells.insert(out.cells.end(), row.begin(), row.end());
    out.part.states.push_back(static_cast<std::uint8_t>(table.states[winner]));
    out.part.saidIn.push_back(table.from[winner]);
    if (showed)
        ++out.part.updated;
    else
        ++out.part.inserted;
}

Result<std::vector<RevertPart>> planParts(const Connection &connection, const Texts &texts,
                                          const std::vector<bool> &before, const std::vector<bool> &after)
{
    std::vector<RevertPart> out;
    for (const KindInfo &kind : allKinds()) {
        const Result<VersionTable> table = loadVersions(connection, kind.kind);
        if (!table)
            return table.error();
        const Groups groups(*table, texts, [&](std::int64_t changeSet) {
            const auto i = static_cast<std::size_t>(changeSet);
            return i < before.size() && before[i] != after[i];
        });
        if (groups.members.empty())
            continue;
        RevertPart part;
        part.part.kind = kind.kind;
        part.part.width = table->width;
        for (const std::vector<std::size_t> &versions : groups.members)
            settle(*table, versions, after, part);
        if (!part.part.ends.empty() || !part.part.states.empty())
            out.push_back(std::move(part));
    }
    for (RevertPart &part : out)
        part.part.cells = part.cells.data();
    return out;
}

} // namespace

Result<PlannedRevert> planRevert(const Connection &connection, const Texts &texts, std::int64_t changeSet)
{
    Result<std::vector<StoredChangeSet>> history = loadHistory(connection);
    if (!history)
        return history.error();
    PlannedRevert out;
    out.head = static_cast<std::int64_t>(history->size());
    if (changeSet < 1 || changeSet > out.head)
        return fail(ErrorCode::UnknownChangeSet, {std::to_string(changeSet)});
    const ChangeSet &target = (*history)[static_cast<std::size_t>(changeSet - 1)].set;
    if (target.revertedBy != 0)
        return fail(ErrorCode::AlreadyReverted, {std::to_string(changeSet), std::to_string(target.revertedBy)});
    if (target.purged() != 0)
        return fail(ErrorCode::NothingToDo);
    out.title = target.title;

    std::vector<bool> before = inEffect(*history);
    StoredChangeSet self;
    self.set.kind = ChangeKind::Revert;
    self.set.target = changeSet;
    self.set.id = out.head + 1;
    history->push_back(self);
    const std::vector<bool> after = inEffect(*history);
    before.push_back(true); // the revert itself states nothing
    Result<std::vector<RevertPart>> parts = planParts(connection, texts, before, after);
    if (!parts)
        return parts.error();
    out.parts = std::move(*parts);
    return out;
}

Draft draftOf(PlannedRevert plan, std::shared_ptr<const Texts> texts)
{
    Draft draft;
    draft.kind = ChangeKind::Revert;
    draft.basedOn = plan.head;
    draft.title = std::move(plan.title);
    draft.texts = std::move(texts);
    for (RevertPart &from : plan.parts) {
        DraftPart part;
        part.kind = from.part.kind;
        part.width = from.part.width;
        part.cells = std::move(from.cells);
        part.saidIn = std::move(from.part.saidIn);
        for (std::size_t i = 0; i < from.part.states.size(); ++i)
            part.rows.push_back({0, static_cast<RowState>(from.part.states[i]), i * part.width});
        for (const std::int64_t version : from.part.ends) {
            part.rows.push_back({version, RowState::Absent, part.cells.size()});
            part.cells.resize(part.cells.size() + part.width, Null);
            part.saidIn.push_back(0);
        }
        draft.parts.push_back(std::move(part));
    }
    return draft;
}

Result<std::vector<DataFile::LaterEdit>> findLaterEdits(const Connection &connection, const Texts &texts,
                                                        const std::vector<bool> &effective, std::int64_t target)
{
    std::vector<DataFile::LaterEdit> out;
    for (const KindInfo &kind : allKinds()) {
        const Result<VersionTable> table = loadVersions(connection, kind.kind);
        if (!table)
            return table.error();
        const Groups groups(*table, texts, [&](std::int64_t changeSet) { return changeSet == target; });
        for (const std::vector<std::size_t> &versions : groups.members) {
            const std::size_t newest = newestInEffect(*table, versions, effective);
            if (newest == None || table->from[newest] <= target)
                continue;
            std::int64_t current = table->ids[newest];
            for (const std::size_t i : versions) {
                if (table->to[i] == 0)
                    current = table->ids[i];
            }
            out.push_back({kind.kind, current, table->from[newest]});
        }
    }
    return out;
}

} // namespace db
