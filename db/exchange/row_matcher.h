#pragma once

#include "db/exchange/import_plan.h"
#include "db/records/row_index.h"

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace db {

/// Compares the typed rows of a file with the rows that stand, by key, and collects what would change.
///
/// The key is every identifying column of the kind, texts compared folded (design: Names). The stored spelling of a
/// key wins over one that is only spelt differently.
/// A column that the file does not have keeps its stored value. A blank cell of a column that it has clears the
/// stored value in kinds without as-of; in kinds with as-of a blank cell claims nothing, so the stored claim of the
/// same key stays, unless ImportOptions::whole says otherwise. The mark `approx` is taken away by a 0, and set by a
/// number called rounded also where the file has no column for it. A row that stands withdrawn and is stated again is an update.
/// Within one file the first row of a key is taken; the same row again is unchanged; a different one makes all rows
/// of that key refused.
class RowMatcher final
{
public:
    /// `hasColumn`: per column of the kind, whether the file states it. The plan's texts stand on the snapshot's.
    RowMatcher(ImportPlan &plan, const Texts &texts, const std::vector<bool> &hasColumn);

    /// A row before that says something different under the same key.
    struct Conflict {
        std::uint32_t firstLine = 0; ///< 0 = none
        bool known = false;          ///< an earlier row had contested it already
    };

    /// Plans one typed row (one cell per column of the kind, Role::Unit cells Null) that stands on the given line.
    Conflict place(std::uint32_t line, std::span<Value> cells);
    void refuse(std::uint32_t line);
    /// Refuses a row that was placed, by its position in the plan. Before finish().
    void refusePlaced(std::size_t plannedRow);
    /// Makes room for this many rows that will be new or changed.
    void reserve(std::size_t rows)
    {
        m_owner.reserve(rows);
        m_index.reserve(rows);
    }

    /// A row that was placed as the copy of one that was contested later.
    struct LateRefusal {
        std::uint32_t line = 0;
        std::uint32_t otherLine = 0;
    };
    /// Takes out the rows that were refused after they had been placed, and counts what the plan holds.
    std::vector<LateRefusal> finish();

    /// Per standing row, whether the file has a row of its key.
    std::vector<bool> taken() const;

private:
    static constexpr std::uint32_t None = RowIndex::None;

    Value folded(Value text);
    void readKey(std::span<const Value> cells);
    bool sameKey(const Value *cells);
    std::uint64_t hashOf(std::span<const Value> key) const;
    void indexTable();
    std::uint32_t find();
    Conflict conflict(std::uint32_t line, std::uint32_t first);
    std::vector<std::uint32_t> closeUp();
    void merge(std::span<Value> cells, std::uint32_t standing) const;
    std::uint32_t append(std::span<const Value> cells, std::int64_t endsVersion, std::uint32_t owner);
    bool sameAsFirst(std::span<const Value> cells, const PlannedRow &first) const;

    ImportPlan &m_plan;
    const Texts &m_texts;
    const KindInfo &m_info;
    const Table &m_table;
    DraftPart &m_part;
    std::size_t m_width;
    /// What becomes of a cell where a row stands already.
    enum class Merge : std::uint8_t {
        Standing,    ///< the standing row's
        Stated,      ///< the file's
        UnlessBlank, ///< the file's, or what stands where it says nothing
        Mark,        ///< the file's; not marked is said in two ways, blank and 0
        MarkUnlessBlank, ///< the same, or what stands where it says nothing
    };
    std::vector<Merge> m_merges; // per column
    int m_mark; // the column of the mark, -1 = none
    struct KeyColumn {
        std::size_t index;
        bool text;
    };
    std::vector<KeyColumn> m_keyColumns;
    std::vector<std::uint32_t> m_folds; // by text id
    std::vector<Value> m_key;  // of the row being placed, texts folded
    std::vector<Value> m_other;
    RowIndex m_index; // entries below m_table.size() stand in the table, the others are rows of the draft
    bool m_tableIndexed = false;
    std::size_t m_cursor = 0; // the standing row expected next: files mostly come in the order of the last one
    std::vector<std::uint32_t> m_takenBy; // standing row -> planned row
    std::vector<std::uint32_t> m_owner;   // draft row -> planned row
    std::unordered_map<std::uint32_t, std::uint32_t> m_contested; // planned row -> line that contests it
};

} // namespace db
