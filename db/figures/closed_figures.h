#pragma once

#include "db/figures/closing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// One decision of the type close.
struct StoredClosing {
    PartialDate quarter;
    std::string phase; ///< empty = all phases
    std::vector<NamedFigure> figures;
    std::int64_t changeSet = 0;
    std::size_t row = 0; ///< in the table of decisions
};

/// The closings among the decisions of a snapshot. A row whose figures do not fit their hash is none.
std::vector<StoredClosing> storedClosings(const Snapshot &snapshot);

std::string closingSubject(PartialDate quarter, const std::string &phase);

/// The figures as a decision keeps them, one line of JSON ending with their hash, and back.
std::string figuresText(const std::vector<NamedFigure> &figures);
std::optional<std::vector<NamedFigure>> parseFigures(std::string_view text);

} // namespace db
