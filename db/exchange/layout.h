#pragma once

#include "db/exchange/header_map.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace db {

/// Where the table stands in the file, and what the rows above it say about it.
struct Layout {
    /// The header is looked for among this many records.
    static constexpr std::size_t Window = 40;
    static constexpr std::size_t MostHeaderRows = 3;

    std::size_t headerRecord = 0; ///< index of the (first) header row among the records given
    std::size_t headerRows = 1;
    HeaderMap header;
    std::string fingerprint; ///< headerFingerprint()
    std::int64_t unitWon = 0; ///< from `(단위: 천원)` above the header, 0 = not said
    PartialDate asOf;         ///< from `2024. 9. 30. 기준` above the header
};

/// What a person said of the layout; see ImportOptions.
struct LayoutChoice {
    std::optional<Kind> kind;
    std::int64_t headerLine = 0;
    int headerRows = 0;
    std::span<const ColumnChoice> columns;
    std::span<const std::pair<std::string, std::string>> defaults = {};
};

/// Finds the header and, unless it is given, the kind: the row and kind with the most columns that fit, the first such
/// row. A row of one filled cell is a title (2024년 예산) where a better header follows, and where it only names a measure
/// above rows of several cells. Two or three rows are one header where together they say more than with either row left
/// out (예산, 집행 under 2023년 and 2024년): more columns, or more of the same ones; one has merged cells (blank or
/// repeated) and none of the lower holds a number that is no year. NoHeader; AmbiguousKind when several kinds fit equally
/// well (args: their keys); MissingColumn (args: the column's key, the kind's key) when the best fit lacks a column that
/// every row needs.
Result<Layout> findLayout(std::span<const KeptRecord> records, const LayoutChoice &choice = {});

/// The money unit that a row above the header states, or 0.
std::int64_t statedUnit(std::span<const std::string> cells);

/// The date in `(2024. 9. 30. 기준)`, `2024년 9월말 현재`, `기준일: 2024-09-30`.
PartialDate statedDate(std::string_view text);

} // namespace db
