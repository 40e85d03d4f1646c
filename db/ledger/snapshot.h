#pragma once

#include "db/records/kind.h"
#include "db/records/texts.h"
#include "db/records/value.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace db {

/// How a row stands in a version.
enum class RowState : std::uint8_t {
    Present = 0,
    Absent = 1,    ///< the row was taken away
    Withdrawn = 2, ///< claims "none": from its as-of date the figure is absent (kinds with claims only)
};

/// Where a row comes from.
struct RowOrigin {
    std::int64_t version = 0;   ///< id of the version within its kind; grows in the order of statements
    std::int64_t changeSet = 0; ///< the change set that stated the content (not a revert that brought it back)
    RowState state = RowState::Present;
};

/// The rows of one kind as one block of numbers: row r, column c is cells[r * width + c], with the columns in the
/// order of the kind's declaration (Role::Unit columns are always Null). Present and withdrawn rows, in the order of
/// their version ids.
struct Table {
    Kind kind{};
    std::size_t width = 0;
    std::vector<Value> cells;
    std::vector<RowOrigin> origins;

    std::size_t size() const { return origins.size(); }
    std::span<const Value> row(std::size_t index) const { return {cells.data() + index * width, width}; }
    /// The row of a version, which the tables are ordered by.
    std::optional<std::size_t> rowOf(std::int64_t version) const
    {
        const auto found = std::lower_bound(origins.begin(), origins.end(), version,
                                            [](const RowOrigin &origin, std::int64_t id) { return origin.version < id; });
        if (found == origins.end() || found->version != version)
            return std::nullopt;
        return static_cast<std::size_t>(found - origins.begin());
    }
    Value at(std::size_t index, int column) const { return cells[index * width + static_cast<std::size_t>(column)]; }
};

/// What the file held after one change set: copied out of the file, immutable, safe to share between threads.
struct Snapshot {
    std::int64_t knownOn = 0; ///< the change set after which the file held this
    std::int64_t head = 0;    ///< the newest change set of the file when this was read
    std::shared_ptr<const Texts> texts;
    std::array<Table, KindCount> tables;

    const Table &table(Kind kind) const { return tables[static_cast<std::size_t>(kind)]; }
    std::string_view text(Value id) const { return texts->text(id); }
};

} // namespace db
