#pragma once

#include "db/ledger/snapshot.h"
#include "db/records/kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// A decision of the type adopt: one claim of a figure settles what stands (design 4).
///
/// The decision's subject names the figure and the claim in one line,
///     budget.amount|phase=1|stage=plan|as_of=2022-02-23|source=jnilbo-20220223
/// that is kind and value column, then every identifying column (key, as-of, source, revision) that is not blank, in the
/// order of the declaration, spelt as exports write it; '|', '%' and control characters as %XX.
struct Adoption {
    Kind kind{};
    int column = -1;             ///< the value column
    std::vector<Value> identity; ///< of the claim's row: one cell per identifying column, texts folded
    std::int64_t decision = 0;   ///< version of the decision's row: later decisions go before earlier ones
};

/// The subject that adopts the claim of a row's column.
std::string adoptionSubject(const Snapshot &snapshot, Kind kind, std::size_t row, int column);
/// Reads a subject; nothing when it names no kind or column of a claim.
std::optional<Adoption> parseAdoption(const Snapshot &snapshot, std::string_view subject);
/// The adoptions among the decisions of a snapshot, in the order they were taken.
std::vector<Adoption> readAdoptions(const Snapshot &snapshot);

/// The cell that a spelling of exports stands for, texts folded; Null when there is none.
Value cellOf(const Snapshot &snapshot, const Column &column, const std::string &text);

} // namespace db
