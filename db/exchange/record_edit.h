#pragma once

#include "db/exchange/import_plan.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace db {

/// One record as a person wrote it into a form: what a row of a file would say.
struct RecordEdit {
    Kind kind{};
    /// A text per column of the kind, the unit of amounts included; read as the cells of an import are.
    std::vector<std::string> cells;
    std::int64_t replaces = 0; ///< version of the standing row that it takes the place of, 0 = a new record
};

/// Plans an edit as an import of one row, by the same typing, matching and rules; commitChecked() stores it. The draft
/// is of the kind Edit, belongs to no file and has the record's key as its title. Blank cells clear. A row whose key
/// was altered ends, and the record begins anew under the other key. Problem::column is the number of the kind's
/// column, first = 1. Beside the rules of an import: key.stands (the record's key is that of another one that stands;
/// of the plan's row) and record.name (the key column's text is that of a heading, a note or a total): errors. Where
/// nothing at all is written the key is missing. UnknownRecord when the row to replace does not stand.
Result<ImportPlan> planEdit(const PlanBase &base, const RecordEdit &edit);

/// The text that a form shows for each cell of a standing row; planEdit() reads the same back. Amounts are in won.
std::vector<std::string> editedTexts(const Snapshot &snapshot, Kind kind, std::size_t row);

/// Withdraws a standing row (design: Withdrawing): in kinds with as-of a claim "none" of its figure at `from`, which is
/// not before the claim's own day (DateBefore: from, the claim's); in the others the row ends and `from` says nothing.
/// The title is the record's key, with `from` behind ∅ where it counts. UnknownRecord when the row does not stand.
Result<Draft> draftWithdrawal(const std::shared_ptr<const Snapshot> &snapshot, Kind kind, std::int64_t version,
                              PartialDate from);

/// The key of a row without its as-of date, source and blanks, parts joined by " · ".
std::string recordTitle(const Texts &texts, Kind kind, std::span<const Value> row);

} // namespace db
