#include "db/exchange/row_groups.h"

#include <algorithm>

namespace db {

RowGroups::RowGroups(const KindInfo &kind, const Texts &texts, std::vector<std::size_t> columns)
    : m_texts(texts), m_folds(texts.size() + 1, 0)
{
    for (const std::size_t index : columns)
        m_columns.push_back({index, kind.columns[index].type == Type::Text});
}

std::vector<std::size_t> RowGroups::figureColumns(const KindInfo &kind)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].role == Role::Key)
            out.push_back(i);
    }
    return out;
}

Value RowGroups::normal(const Column &column, const Value *cells)
{
    const Value cell = cells[column.index];
    if (!column.text || cell < 1 || static_cast<std::size_t>(cell) >= m_folds.size())
        return cell;
    std::uint32_t &fold = m_folds[static_cast<std::size_t>(cell)];
    if (fold == 0)
        fold = static_cast<std::uint32_t>(m_texts.folded(cell));
    return static_cast<Value>(fold);
}

std::uint64_t RowGroups::hash(const Value *cells)
{
    std::uint64_t out = 0x2545F4914F6CDD1DULL;
    for (const Column &column : m_columns)
        out = RowIndex::mix(out, static_cast<std::uint64_t>(normal(column, cells)));
    return out;
}

bool RowGroups::same(const Value *a, const Value *b)
{
    return std::all_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return a[column.index] == b[column.index] || (column.text && normal(column, a) == normal(column, b));
    });
}

std::uint32_t RowGroups::look(std::span<const Value> cells, std::uint64_t &hashed)
{
    if (m_last != None && same(m_first[m_last], cells.data()))
        return m_last;
    hashed = hash(cells.data());
    const std::uint32_t found =
        m_index.find(hashed, [&](std::uint32_t group) { return same(m_first[group], cells.data()); });
    if (found != None)
        m_last = found;
    return found;
}

std::uint32_t RowGroups::find(std::span<const Value> cells)
{
    std::uint64_t hashed = 0;
    return look(cells, hashed);
}

std::uint32_t RowGroups::take(std::span<const Value> cells)
{
    std::uint64_t hashed = 0;
    if (const std::uint32_t found = look(cells, hashed); found != None)
        return found;
    m_last = size();
    m_index.insert(hashed, m_last);
    m_first.push_back(cells.data());
    return m_last;
}

} // namespace db
