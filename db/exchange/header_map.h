#pragma once

#include "db/exchange/import_plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace db {

/// One header row read as the header of one kind of records.
struct HeaderMap {
    Kind kind{};
    std::vector<ColumnUse> uses; ///< one per field of the header
    std::vector<int> fieldOf;    ///< per column of the kind: the field that fills it, -1 = none (wide fields apart)
    std::vector<std::size_t> wideFields; ///< fields that are one row each; their `column` is the measure
    std::vector<std::size_t> personalFields; ///< named like personal numbers: never stored
    std::vector<Problem> problems;
    int matched = 0; ///< fields that have a meaning for the kind
    int named = 0;   ///< fields with a text that is no running number
    int missing = -1; ///< column of the kind without which it cannot be imported, -1 = none

    bool fits() const { return missing < 0 && matched > 0; }
    bool hasPersonal() const { return !personalFields.empty(); }
};

/// Maps the cells of a header row to the columns of a kind: canonical key, Korean name, aliases, in any spelling that
/// folds to the same, with a unit in brackets or at the end.
///
/// Wide tables: where the kind has no stage (funding, year) column of its own in the file, a column named after a
/// stage (예산액, 집행액), a funding (국비), a year or a quarter is the measure (amount, value) with that coordinate
/// fixed. 집행 alone is real spending and 예산현액 the appropriation, each with the warning header.assumed.
/// Problems are at `line`: header.unknown (args: header), header.unused (header, header taken instead),
/// header.assumed (header, stage key), header.cumulative (header), header.total (header), header.personal (header):
/// warnings; header.twice (header, other field), header.increment (header), header.attracted (header, keys of the
/// columns to choose from, '|'): errors.
/// The as-of column is never `missing`: its date may come from elsewhere.
HeaderMap mapHeader(std::span<const std::string> cells, Kind kind, std::int64_t line);

/// Money or Decimal column that columns of a wide table fill: amount, value. -1 for other kinds.
int measureColumn(Kind kind);

} // namespace db
