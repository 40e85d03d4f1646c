#pragma once

#include "db/records/kind.h"
#include "db/records/row_index.h"
#include "db/records/texts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace db {

/// Numbers the rows of a kind that agree in given columns, texts by their folded spelling: 0, 1, 2 … in the order in
/// which take() meets them. The rows given to take() must outlive the groups, and the dictionary must not grow.
///
/// Rows of tables and files mostly come in runs that agree, so a row like the one before costs a comparison only.
class RowGroups final
{
public:
    static constexpr std::uint32_t None = RowIndex::None;

    RowGroups(const KindInfo &kind, const Texts &texts, std::vector<std::size_t> columns);

    /// The number of the row's group, a new one where no row was like it.
    std::uint32_t take(std::span<const Value> cells);
    /// The number of the row's group, or None.
    std::uint32_t find(std::span<const Value> cells);
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_first.size()); }
    /// The first row of a group.
    const Value *row(std::uint32_t group) const { return m_first[group]; }

    /// All columns of a kind with Role::Key: those that name a figure.
    static std::vector<std::size_t> figureColumns(const KindInfo &kind);

private:
    struct Column {
        std::size_t index;
        bool text;
    };
    Value normal(const Column &column, const Value *cells);
    std::uint64_t hash(const Value *cells);
    bool same(const Value *a, const Value *b);
    std::uint32_t look(std::span<const Value> cells, std::uint64_t &hashed);

    const Texts &m_texts;
    std::vector<Column> m_columns;
    std::vector<std::uint32_t> m_folds; // by text id, 0 = not asked for yet
    std::vector<const Value *> m_first;
    RowIndex m_index;
    std::uint32_t m_last = None;
};

} // namespace db
