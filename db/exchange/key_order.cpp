#include "db/exchange/key_order.h"

#include "db/records/partial_date.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <unordered_map>

namespace db {

namespace {

bool comesBefore(Type type, const Texts &texts, Value a, Value b)
{
    if (a == b || a == Null || b == Null)
        return a != b && a == Null;
    if (type == Type::Text)
        return texts.text(a) < texts.text(b);
    if (type == Type::Date) {
        const auto left = PartialDate::fromCode(a).lastDay();
        const auto right = PartialDate::fromCode(b).lastDay();
        if (left != right)
            return left < right;
    }
    return a < b;
}

/// The values of one column, numbered in their order.
class Ranks
{
public:
    Ranks(const Table &table, std::span<const std::size_t> rows, std::size_t column, Type type, const Texts &texts)
    {
        std::vector<Value> distinct;
        Value last = Null;
        bool first = true;
        for (const std::size_t row : rows) {
            const Value value = table.cells[row * table.width + column];
            if (!first && value == last)
                continue;
            first = false;
            last = value;
            if (m_ranks.emplace(value, 0).second)
                distinct.push_back(value);
        }
        std::sort(distinct.begin(), distinct.end(),
                  [type, &texts](Value a, Value b) { return comesBefore(type, texts, a, b); });
        for (std::size_t i = 0; i < distinct.size(); ++i)
            m_ranks[distinct[i]] = static_cast<std::uint32_t>(i);
    }

    unsigned bits() const { return m_ranks.empty() ? 0U : static_cast<unsigned>(std::bit_width(m_ranks.size() - 1)); }
    std::uint64_t of(Value value)
    {
        if (!m_known || value != m_last) {
            m_last = value;
            m_rank = m_ranks.at(value);
            m_known = true;
        }
        return m_rank;
    }

private:
    std::unordered_map<Value, std::uint32_t> m_ranks;
    Value m_last = Null;
    std::uint32_t m_rank = 0;
    bool m_known = false;
};

} // namespace

void sortByKey(const Table &table, const Texts &texts, std::vector<std::size_t> &rows)
{
    // The ranks of the columns packed into one number sort far faster than comparing the columns: the keys of a
    // quarter's million rows fit into some fifty bits. What does not fit decides among equals.
    const KindInfo &kind = info(table.kind);
    struct Keyed {
        std::uint64_t key;
        std::uint32_t row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const std::size_t row : rows)
        keyed.push_back({0, static_cast<std::uint32_t>(row)});
    std::vector<std::size_t> others;
    unsigned used = 0;
    for (std::size_t column = 0; column < kind.columns.size(); ++column) {
        if (!kind.columns[column].identifies())
            continue;
        Ranks ranks(table, rows, column, kind.columns[column].type, texts);
        if (!others.empty() || used + ranks.bits() > 64) {
            others.push_back(column);
            continue;
        }
        used += ranks.bits();
        if (ranks.bits() == 0)
            continue;
        for (Keyed &one : keyed) {
            const std::uint64_t shifted = ranks.bits() < 64 ? one.key << ranks.bits() : 0;
            one.key = shifted | ranks.of(table.cells[one.row * table.width + column]);
        }
    }
    const auto before = [&](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        for (const std::size_t column : others) {
            const Value left = table.cells[a.row * table.width + column];
            const Value right = table.cells[b.row * table.width + column];
            if (left != right)
                return comesBefore(kind.columns[column].type, texts, left, right);
        }
        return a.row < b.row;
    };
    if (!std::is_sorted(keyed.begin(), keyed.end(), before))
        std::sort(keyed.begin(), keyed.end(), before);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

} // namespace db
