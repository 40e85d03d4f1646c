#pragma once

#include "db/exchange/import_plan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Finds ImportPlan::missing: rows that stand, belong to what the file covers as a whole, and are not in the file.
///
/// A standing row belongs to the file's scope when
/// - a row of the file has the same scoping coordinates: phase, fiscal year, stage, funding, scope and nature, as far
///   as the kind has them (a phase that is no key counts only where the file states it), and the same source; and
/// - it is of the same list: its source is named, or the office's own books had it from an import with the same name
///   of file but for dates, quarters and versions ("2024Q3 예산현황.csv", "예산현황_2024년4분기(최종).csv"). In kinds
///   with as-of, where no such import is in effect, it is also of the same list when the file has at least half of
///   the rows that would be in its scope so: then it is the next issue of that list under a new name; and
/// - in kinds with as-of, it is of the newest as-of date within these coordinates that is not behind the file's own:
///   what the statement before last had and the last one had not is no news.
/// It is missing when no row of the file, of whatever as-of date, speaks of the same figure.
/// Nothing is missing while rows are refused, for these might be it. Takes time in proportion to the rows.
/// `taken`: per standing row, whether the file has it under the same key.
void findMissing(ImportPlan &plan, std::span<const ChangeSet> history, const std::vector<bool> &taken);

/// Adds the withdrawal of the named versions among plan.missing to the draft, and counts it: in kinds with as-of a
/// claim "none" at the file's as-of date, else the end of the row. Other versions are passed over: they are not
/// missing (any more).
void withdrawMissing(ImportPlan &plan, std::span<const std::int64_t> versions);

/// A file's name without ending, dates, quarters, versions, marks of a copy and blanks: the name of the list of which
/// it is one issue. Empty where nothing is left.
std::string listName(std::string_view fileName);

} // namespace db
