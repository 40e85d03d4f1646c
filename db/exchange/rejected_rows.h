#pragma once

#include "db/exchange/import_plan.h"

namespace db {

enum class ProblemRows { Refused, Warned, All };

/// The records of a file that have problems, as CSV (UTF-8 with byte order mark) under the file's own header, to be
/// repaired and imported again: the cells are as written, and the rows above the header stay. Behind them stand columns
/// that imports pass over without a word: `reason` (`reject_reason` where the kind has a reason of its own) with the rule
/// ids, each with its header; reject_line (physical line of the record), reject_column (number of the field), reject_text
/// (the raw cell), reject_rule and reject_suggestion. A record with several problems has one line in each cell for each of them.
/// Only problems that the plan kept are told (ImportPlan::ProblemLimit); refused rows are all there. Re-reads the input;
/// FileChanged when it is another by now.
Result<std::string> rowsWithProblems(ByteSource &input, const ImportPlan &plan, ProblemRows which);

} // namespace db
