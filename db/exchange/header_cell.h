#pragma once

#include "db/exchange/header_names.h"

#include <cstddef>
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

/// One field of a header. Of several header rows `levels` holds the texts from the group at the top to the detail at
/// the bottom, each once: 인구 / 합계 / 계.
struct HeaderCell {
    std::string text; ///< tidied, as written; the levels with blanks between them
    std::vector<std::string> levels;
};

/// The fields of a header of one to three rows. A group's blank cells to the right are its own as long as something
/// stands below them: that is what becomes of merged cells. Merged downwards, a cell is blank in the rows below.
std::vector<HeaderCell> headerCells(std::span<const KeptRecord> rows);

/// What one field of a header may stand for in a kind, before the fields are seen together.
struct HeaderReading {
    HeaderParts parts;    ///< of the text, all levels together
    std::string last;     ///< the detail, as written
    std::string measured; ///< the folded word from which the stage was read
    int column = -1;
    Fit fit = Fit::None;
    std::int64_t unitWon = 0;
    int stage = -1;
    int funding = -1;
    std::string revision; ///< of an appropriation, folded: 본예산, 제1회추경
    std::optional<HeaderPeriod> period;

    bool wide() const { return column < 0 && (stage >= 0 || funding >= 0 || period); }
};
HeaderReading readHeaderCell(const HeaderCell &cell, Kind kind);

/// Money or Decimal column that columns of a wide table fill: amount, value. -1 for other kinds.
int measureColumn(Kind kind);

/// The SHA-256 (hex) by which a header is known again. Fields count in their order, blank ones at the end do not; spelling is set
/// aside as everywhere, units are not. Years, quarters, half-years, months and days are all alike, so that the table
/// of the next quarter has the same; the number of its columns must be the same too, for what is remembered of them
/// goes by their numbers. Empty for a header without any text.
std::string headerFingerprint(std::span<const HeaderCell> cells);
/// Of a header of one row.
std::string headerFingerprint(std::span<const std::string> cells);

} // namespace db
