#pragma once

#include "db/exchange/header_map.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace db {

/// A record with its texts, kept while the header is looked for.
struct KeptRecord {
    std::int64_t line = 0;
    bool malformed = false;
    bool blank = false;
    std::vector<std::string> cells;
};

/// Where the table stands in the file, and what the rows above it say about it.
struct Layout {
    /// The header is looked for among this many records.
    static constexpr std::size_t Window = 40;

    std::size_t headerRecord = 0; ///< index among the records given
    HeaderMap header;
    std::int64_t unitWon = 0; ///< from `(단위: 천원)` above the header, 0 = not said
    PartialDate asOf;         ///< from `2024. 9. 30. 기준` above the header
};

/// Finds the header row and, unless it is given, the kind: the row and kind with the most columns that fit, the
/// first such row. NoHeader; AmbiguousKind when several kinds fit equally well (args: their keys); MissingColumn (args: the column's
/// key, the kind's key) when the best fit lacks a column that every row needs.
Result<Layout> findLayout(std::span<const KeptRecord> records, std::optional<Kind> kind);

/// The money unit that a row above the header states, or 0.
std::int64_t statedUnit(std::span<const std::string> cells);

/// The date in `(2024. 9. 30. 기준)`, `2024년 9월말 현재`, `기준일: 2024-09-30`.
PartialDate statedDate(std::string_view text);

} // namespace db
