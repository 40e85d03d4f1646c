#include "db/ledger/hash_chain.h"

namespace db {

RowsDigest::RowsDigest(const KindInfo &kind)
{
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].type == Type::Money)
            m_moneyColumns.push_back(i);
        if (!kind.columns[i].stored())
            continue;
        if (m_stored.empty() || m_stored.back().first + m_stored.back().count != i)
            m_stored.push_back({i, 0});
        ++m_stored.back().count;
    }
}

void RowsDigest::add(std::int64_t id, std::int64_t saidIn, RowState state, std::span<const Value> cells)
{
    m_hash.number(id);
    m_hash.number(saidIn);
    m_hash.number(static_cast<std::int64_t>(state));
    for (const Range &range : m_stored) // little endian on every platform we build for
        m_hash.bytes(cells.data() + range.first, range.count * sizeof(Value));
    ++m_rows;
    if (state != RowState::Present)
        return;
    for (const std::size_t column : m_moneyColumns) {
        if (cells[column] != Null)
            m_money += static_cast<std::uint64_t>(cells[column]);
    }
}

Digest digestOfIds(std::span<const std::int64_t> ids)
{
    Sha256 hash;
    for (const std::int64_t id : ids)
        hash.number(id);
    return hash.finish();
}

std::int64_t storedBytes(const ChangeSet &set)
{
    return set.hashOnly ? ~set.fileBytes : set.fileBytes;
}

Digest linkOf(const StoredChangeSet &stored)
{
    const ChangeSet &set = stored.set;
    Sha256 hash;
    hash.bytes(stored.previous.data(), stored.previous.size());
    hash.number(set.id);
    hash.number(static_cast<std::int64_t>(set.kind));
    for (const std::string *text : {&set.at, &set.author, &set.title, &set.reason, &set.fileName, &set.fileSha256,
                                    &set.encoding})
        hash.text(*text);
    for (const std::int64_t number : {set.target, set.correction ? std::int64_t{1} : std::int64_t{0}, storedBytes(set),
                                      set.rowsRead, set.rowsRejected, stored.firstText, stored.texts})
        hash.number(number);
    hash.bytes(stored.textHash.data(), stored.textHash.size());
    for (std::size_t i = 0; i < set.parts.size(); ++i) {
        const ChangePart &part = set.parts[i];
        for (const std::int64_t number :
             {static_cast<std::int64_t>(part.kind), part.firstVersion, part.inserted, part.updated, part.removed,
              part.begun, part.ended, part.moneyWon})
            hash.number(number);
        hash.bytes(stored.digests[i].rows.data(), stored.digests[i].rows.size());
        hash.bytes(stored.digests[i].ended.data(), stored.digests[i].ended.size());
    }
    return hash.finish();
}

} // namespace db
