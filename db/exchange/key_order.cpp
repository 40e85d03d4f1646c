#include "db/exchange/key_order.h"

#include "db/engine/large_pages.h"
#include "db/records/partial_date.h"

#include <algorithm>
#include <bit>
#include <cstdint>
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

/// The values of one column, numbered in their order. First all are seen, then numbered, then asked for.
class Ranks
{
public:
    Ranks(std::size_t column, Type type) : m_column(column), m_type(type) {}

    std::size_t column() const { return m_column; }

    void see(Value value)
    {
        if (m_known && value == m_last)
            return;
        m_known = true;
        m_last = value;
        if (m_ranks.emplace(value, 0).second)
            m_distinct.push_back(value);
    }
    void number(const Texts &texts)
    {
        std::sort(m_distinct.begin(), m_distinct.end(),
                  [this, &texts](Value a, Value b) { return comesBefore(m_type, texts, a, b); });
        for (std::size_t i = 0; i < m_distinct.size(); ++i)
            m_ranks[m_distinct[i]] = static_cast<std::uint32_t>(i);
        m_known = false;
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
    std::size_t m_column;
    Type m_type;
    std::vector<Value> m_distinct;
    std::unordered_map<Value, std::uint32_t> m_ranks;
    Value m_last = Null; // neighbours mostly say the same
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
    std::vector<Ranks> columns;
    for (std::size_t column = 0; column < kind.columns.size(); ++column) {
        if (kind.columns[column].identifies())
            columns.emplace_back(column, kind.columns[column].type);
    }
    // Row by row: a table of a million rows passes the processor's cache once, not once for each column.
    for (const std::size_t row : rows) {
        for (Ranks &ranks : columns)
            ranks.see(table.cells[row * table.width + ranks.column()]);
    }
    std::vector<Ranks *> packed;
    std::vector<std::size_t> others;
    unsigned used = 0;
    for (Ranks &ranks : columns) {
        ranks.number(texts);
        if (!others.empty() || used + ranks.bits() > 64)
            others.push_back(ranks.column());
        else if (ranks.bits() > 0)
            packed.push_back(&ranks);
        used += ranks.bits();
    }
    std::vector<Keyed> keyed;
    reserveLarge(keyed, rows.size());
    for (const std::size_t row : rows) {
        std::uint64_t key = 0;
        for (Ranks *ranks : packed)
            key = (ranks->bits() < 64 ? key << ranks->bits() : 0) | ranks->of(table.cells[row * table.width + ranks->column()]);
        keyed.push_back({key, static_cast<std::uint32_t>(row)});
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
