#pragma once

#include "db/ledger/snapshot.h"

#include <cstddef>
#include <vector>

namespace db {

/// Brings rows of a table (given by index) into the order of their keys: column after column, blanks first, texts by
/// their code points, dates by their last day, choices in the order of their declaration.
void sortByKey(const Table &table, const Texts &texts, std::vector<std::size_t> &rows);

} // namespace db
