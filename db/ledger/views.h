#pragma once

#include "db/engine/connection.h"
#include "db/ledger/snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace db {

/// All versions of one kind, current and ended, in the order of their ids.
struct VersionTable {
    Kind kind{};
    std::size_t width = 0;
    std::vector<Value> cells;
    std::vector<std::int64_t> ids;
    std::vector<std::int64_t> from;
    std::vector<std::int64_t> to; ///< 0 = current
    std::vector<std::int64_t> saidIn;
    std::vector<RowState> states;

    std::size_t size() const { return ids.size(); }
    std::span<const Value> row(std::size_t index) const { return {cells.data() + index * width, width}; }
    bool isStatement(std::size_t index) const { return from[index] == saidIn[index]; }
};

/// The dictionary of the file, taken up from `known` when that is a part of it.
Result<std::shared_ptr<const Texts>> loadTexts(const Connection &connection, const std::shared_ptr<const Texts> &known);
/// One kind as it stood after change set knownOn.
Result<Table> loadTable(const Connection &connection, Kind kind, std::int64_t knownOn);
/// Every version of a kind; only those from id `first` on when given.
Result<VersionTable> loadVersions(const Connection &connection, Kind kind, std::int64_t first = 1);

/// The columns of a kind's version table that hold cells, quoted and separated by commas, in the declared order;
/// `positions` gets the index of each among the kind's columns.
std::string cellColumns(const KindInfo &kind, std::vector<std::size_t> &positions);

} // namespace db
