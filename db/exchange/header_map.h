#pragma once

#include "db/exchange/header_cell.h"
#include "db/exchange/import_plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace db {

/// A header read as the header of one kind of records.
struct HeaderMap {
    Kind kind{};
    std::vector<ColumnUse> uses; ///< one per field of the header
    std::vector<int> fieldOf;    ///< per column of the kind: the field that fills it, -1 = none (wide fields apart)
    std::vector<std::size_t> wideFields; ///< fields that are one row each; their `column` is the measure
    std::vector<std::size_t> personalFields; ///< named like personal numbers: never stored
    std::vector<Problem> problems;
    /// Texts that choices fix; a text column's ColumnUse::Fixed holds -1 - index until bindTexts().
    std::vector<std::string> fixedTexts;
    int matched = 0; ///< fields that have a meaning for the kind
    int named = 0;   ///< fields with a text that is no running number
    int missing = -1; ///< column of the kind without which it cannot be imported, -1 = none
    PartialDate month;          ///< the one month that headers name before the name of a column (2025년02월_수료)
    std::size_t monthField = 0; ///< the first field whose header names it

    bool fits() const { return missing < 0 && matched > 0; }
    bool hasPersonal() const { return !personalFields.empty(); }
};

/// Maps the fields of a header to the columns of a kind: canonical key, Korean name, aliases, in any spelling that
/// folds to the same, with a unit in brackets or at the end.
///
/// Wide tables: where the kind has no stage (funding, year) column of its own in the file, a column named after a
/// stage (예산액, 집행액), a funding (국비), a year or a quarter is the measure (amount, value) with that coordinate
/// fixed. A quarter without a year is that of each row's fiscal year. 집행 alone is real spending and 예산현액 the
/// appropriation, each with the warning header.assumed.
///
/// A month before the name of a column (2025년02월_수료, 2025년02월_취업) is the month of the whole table, as long as no
/// header names another period.
///
/// A choice comes before what the header says of its field: the column, the unit, the coordinates. Coordinates that
/// the header states and the choice does not stay, unless the file has a column of its own for them.
///
/// Problems are at `line`: header.unknown (args: header), header.unused (header, header taken instead),
/// header.assumed (header, stage key), header.cumulative (header), header.total (header), header.personal (header),
/// header.code (header, header that names the same): warnings; header.twice (header, other field), header.increment
/// (header), header.attracted (header, keys of the columns to choose from, '|'), header.choice (header, key or text
/// that the choice names and the kind does not know): errors.
/// The as-of column is never `missing`: its date may come from elsewhere. Nor is one of which `defaults` (column key,
/// text) say what all rows hold.
HeaderMap mapHeader(std::span<const HeaderCell> cells, Kind kind, std::int64_t line,
                    std::span<const ColumnChoice> choices = {},
                    std::span<const std::pair<std::string, std::string>> defaults = {});
/// Of a header of one row.
HeaderMap mapHeader(std::span<const std::string> cells, Kind kind, std::int64_t line,
                    std::span<const ColumnChoice> choices = {});

/// Takes the texts that choices fix up in the dictionary.
void bindTexts(HeaderMap &header, Texts &texts);

} // namespace db
