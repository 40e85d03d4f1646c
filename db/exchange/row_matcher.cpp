#include "db/exchange/row_matcher.h"

#include <algorithm>

namespace db {

RowMatcher::RowMatcher(ImportPlan &plan, const Texts &texts, const std::vector<bool> &hasColumn)
    : m_plan(plan), m_texts(texts), m_info(info(plan.kind)), m_table(plan.before->table(plan.kind)),
      m_part(plan.draft.parts.front()), m_width(m_info.columns.size()), m_mark(m_info.find("approx")),
      m_takenBy(m_table.size(), None)
{
    const bool blankKeeps = m_info.hasClaims() && !plan.options.whole;
    for (std::size_t i = 0; i < m_width; ++i) {
        const Column &column = m_info.columns[i];
        const bool flag = column.type == Type::Flag;
        m_merges.push_back(flag && (blankKeeps || !hasColumn[i])  ? Merge::MarkUnlessBlank
                           : flag                                 ? Merge::Mark
                           : column.identifies() || !hasColumn[i] ? Merge::Standing
                           : blankKeeps                           ? Merge::UnlessBlank
                                                                  : Merge::Stated);
        if (column.identifies())
            m_keyColumns.push_back({i, m_info.columns[i].type == Type::Text});
    }
    m_key.resize(m_keyColumns.size());
    m_other.resize(m_keyColumns.size());
}

Value RowMatcher::folded(Value text)
{
    if (text == Null)
        return Null;
    const auto id = static_cast<std::size_t>(text);
    while (id >= m_folds.size()) // the dictionary grows while the file is read
        m_folds.push_back(m_folds.empty() ? 0 : static_cast<std::uint32_t>(m_texts.folded(static_cast<Value>(m_folds.size()))));
    return static_cast<Value>(m_folds[id]);
}

void RowMatcher::readKey(std::span<const Value> cells)
{
    for (std::size_t i = 0; i < m_keyColumns.size(); ++i) {
        const Value cell = cells[m_keyColumns[i].index];
        m_key[i] = m_keyColumns[i].text ? folded(cell) : cell;
    }
}

bool RowMatcher::sameKey(const Value *cells)
{
    for (std::size_t i = 0; i < m_keyColumns.size(); ++i) {
        const Value cell = cells[m_keyColumns[i].index];
        if ((m_keyColumns[i].text ? folded(cell) : cell) != m_key[i])
            return false;
    }
    return true;
}

std::uint64_t RowMatcher::hashOf(std::span<const Value> key) const
{
    std::uint64_t hash = 0x2545F4914F6CDD1DULL;
    for (const Value part : key)
        hash = RowIndex::mix(hash, static_cast<std::uint64_t>(part));
    return hash;
}

void RowMatcher::indexTable()
{
    m_tableIndexed = true;
    m_index.reserve(m_index.size() + m_table.size());
    for (std::size_t row = 0; row < m_table.size(); ++row) {
        const auto cells = m_table.row(row);
        for (std::size_t i = 0; i < m_keyColumns.size(); ++i) {
            const Value cell = cells[m_keyColumns[i].index];
            m_other[i] = m_keyColumns[i].text ? folded(cell) : cell;
        }
        m_index.insert(hashOf(m_other), static_cast<std::uint32_t>(row));
    }
}

/// The standing row or the draft's row with the key read last.
std::uint32_t RowMatcher::find()
{
    if (m_cursor < m_table.size() && sameKey(m_table.cells.data() + m_cursor * m_width))
        return static_cast<std::uint32_t>(m_cursor++);
    if (!m_tableIndexed)
        indexTable();
    const auto standing = static_cast<std::uint32_t>(m_table.size());
    const std::uint32_t entry = m_index.find(hashOf(m_key), [&](std::uint32_t candidate) {
        return sameKey(candidate < standing ? m_table.cells.data() + candidate * m_width
                                            : m_part.cells.data() + m_part.rows[candidate - standing].cells);
    });
    if (entry < standing)
        m_cursor = entry + 1;
    return entry;
}

void RowMatcher::refuse(std::uint32_t line)
{
    m_plan.rows.push_back({.line = line, .row = 0, .fate = RowFate::Rejected});
}

void RowMatcher::refusePlaced(std::size_t plannedRow)
{
    m_plan.rows[plannedRow].fate = RowFate::Rejected;
    m_contested.emplace(static_cast<std::uint32_t>(plannedRow), 0);
}

std::vector<bool> RowMatcher::taken() const
{
    std::vector<bool> out(m_takenBy.size());
    for (std::size_t row = 0; row < out.size(); ++row)
        out[row] = m_takenBy[row] != None;
    return out;
}

RowMatcher::Conflict RowMatcher::conflict(std::uint32_t line, std::uint32_t first)
{
    m_plan.rows[first].fate = RowFate::Rejected;
    const bool known = !m_contested.emplace(first, line).second;
    refuse(line);
    return {m_plan.rows[first].line, known};
}

/// Fills in what the row leaves to the standing one.
void RowMatcher::merge(std::span<Value> cells, std::uint32_t standing) const
{
    const auto before = m_table.row(standing);
    for (std::size_t i = 0; i < m_width; ++i) {
        const Merge merge = m_merges[i];
        const bool silent = cells[i] == Null && (merge == Merge::UnlessBlank || merge == Merge::MarkUnlessBlank);
        if (merge == Merge::Standing || silent)
            cells[i] = before[i];
        else if ((merge == Merge::Mark || merge == Merge::MarkUnlessBlank) && cells[i] != 1)
            cells[i] = before[i] == 0 ? 0 : Null;
    }
}

bool RowMatcher::sameAsFirst(std::span<const Value> cells, const PlannedRow &first) const
{
    const auto said = m_plan.cellsAfter(first);
    return std::equal(said.begin(), said.end(), cells.begin(), cells.end());
}

std::uint32_t RowMatcher::append(std::span<const Value> cells, std::int64_t endsVersion, std::uint32_t owner)
{
    const auto row = static_cast<std::uint32_t>(m_part.rows.size());
    m_part.rows.push_back({.endsVersion = endsVersion, .state = RowState::Present, .cells = m_part.cells.size()});
    m_part.cells.insert(m_part.cells.end(), cells.begin(), cells.end());
    m_owner.push_back(owner);
    return row;
}

RowMatcher::Conflict RowMatcher::place(std::uint32_t line, std::span<Value> cells)
{
    readKey(cells);
    const std::uint32_t entry = find();
    const auto standing = static_cast<std::uint32_t>(m_table.size());
    const auto mine = static_cast<std::uint32_t>(m_plan.rows.size());
    PlannedRow row{.line = line};

    const bool stands = entry < standing;
    const std::uint32_t first = stands ? m_takenBy[entry] : entry == None ? None : m_owner[entry - standing];
    if (stands)
        merge(cells, entry);
    else if (m_mark >= 0 && cells[static_cast<std::size_t>(m_mark)] == 0)
        cells[static_cast<std::size_t>(m_mark)] = Null;
    if (first != None) {
        const PlannedRow &said = m_plan.rows[first];
        if (said.fate == RowFate::Rejected)
            return conflict(line, first);
        if (!stands) {
            // Only the spelling of the key may differ.
            const auto kept = m_plan.cellsAfter(said);
            for (const KeyColumn &column : m_keyColumns)
                cells[column.index] = kept[column.index];
        }
        if (!sameAsFirst(cells, said))
            return conflict(line, first);
        row.row = said.row;
        row.twin = said.fate != RowFate::Unchanged;
    } else if (!stands) {
        row.fate = RowFate::Inserted;
        row.row = append(cells, 0, mine);
        m_index.insert(hashOf(m_key), standing + row.row);
    } else {
        m_takenBy[entry] = mine;
        const auto before = m_table.row(entry);
        const RowOrigin &origin = m_table.origins[entry];
        if (origin.state == RowState::Present && std::equal(before.begin(), before.end(), cells.begin())) {
            row.row = entry;
        } else {
            row.fate = RowFate::Updated;
            row.row = append(cells, origin.version, mine);
        }
    }
    m_plan.rows.push_back(row);
    return {};
}

/// Takes the draft rows whose planned row was refused out; the others move up. Gives each row's new place, or None.
std::vector<std::uint32_t> RowMatcher::closeUp()
{
    std::vector<std::uint32_t> moved(m_part.rows.size(), None);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_part.rows.size(); ++i) {
        if (m_plan.rows[m_owner[i]].fate == RowFate::Rejected)
            continue;
        const auto from = m_part.cells.begin() + static_cast<std::ptrdiff_t>(m_part.rows[i].cells);
        std::copy(from, from + static_cast<std::ptrdiff_t>(m_width),
                  m_part.cells.begin() + static_cast<std::ptrdiff_t>(kept * m_width));
        m_part.rows[kept] = m_part.rows[i];
        m_part.rows[kept].cells = kept * m_width;
        moved[i] = static_cast<std::uint32_t>(kept++);
    }
    m_part.rows.resize(kept);
    m_part.cells.resize(kept * m_width);
    return moved;
}

std::vector<RowMatcher::LateRefusal> RowMatcher::finish()
{
    std::vector<LateRefusal> late;
    if (!m_contested.empty()) {
        const std::vector<std::uint32_t> moved = closeUp();
        for (PlannedRow &row : m_plan.rows) {
            if (row.fate == RowFate::Rejected)
                continue;
            const bool drafted = row.fate != RowFate::Unchanged || row.twin;
            const std::uint32_t first = drafted ? m_owner[row.row] : m_takenBy[row.row];
            if (m_plan.rows[first].fate == RowFate::Rejected) {
                row.fate = RowFate::Rejected;
                late.push_back({row.line, m_contested[first]});
            } else if (drafted) {
                row.row = moved[row.row];
            }
        }
    }
    m_plan.read = static_cast<std::int64_t>(m_plan.rows.size());
    m_plan.inserted = m_plan.updated = m_plan.unchanged = m_plan.rejected = 0;
    for (const PlannedRow &row : m_plan.rows) {
        std::int64_t *const counts[] = {&m_plan.inserted, &m_plan.updated, &m_plan.unchanged, &m_plan.rejected};
        ++*counts[static_cast<std::size_t>(row.fate)];
    }
    return late;
}

} // namespace db
