#pragma once

#include "db/engine/sha256.h"
#include "db/ledger/change_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace db {

/// What the chain says of one part of a change set.
struct PartDigests {
    Digest rows{};  ///< of the versions it began, in the order of their ids
    Digest ended{}; ///< of the ids of the versions it ended, ascending
};

/// A change set as the file stores it, with the links of the hash chain.
struct StoredChangeSet {
    ChangeSet set;
    std::vector<PartDigests> digests; ///< one per set.parts
    std::int64_t firstText = 0;       ///< ids of the texts it brought: firstText … firstText + texts - 1
    std::int64_t texts = 0;
    Digest textHash{};
    Digest previous{};
    Digest hash{};
};

/// Digest, count and money sum of versions, taken up one by one in the order of their ids.
class RowsDigest final
{
public:
    explicit RowsDigest(const KindInfo &kind);

    void add(std::int64_t id, std::int64_t saidIn, RowState state, std::span<const Value> cells);
    Digest finish() { return m_hash.finish(); }
    std::int64_t rows() const { return m_rows; }
    /// Sum of the Type::Money cells of present rows, modulo 2^64: a check sum, not a figure.
    std::int64_t moneyWon() const { return static_cast<std::int64_t>(m_money); }

private:
    Sha256 m_hash;
    struct Range {
        std::size_t first;
        std::size_t count;
    };
    std::vector<Range> m_stored; ///< columns that the file holds
    std::vector<std::size_t> m_moneyColumns;
    std::int64_t m_rows = 0;
    std::uint64_t m_money = 0;
};

Digest digestOfIds(std::span<const std::int64_t> ids);
/// A file's size as the file stores it, under the seal of the chain: the complement of the size, which is negative, says
/// that only the hash was kept. So an original that is missing for any other reason is noticed.
std::int64_t storedBytes(const ChangeSet &set);
/// The change set's own link: over the previous link, everything it says of itself, its texts and its parts.
Digest linkOf(const StoredChangeSet &stored);

} // namespace db
