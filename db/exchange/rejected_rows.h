#pragma once

#include "db/exchange/import_plan.h"

namespace db {

enum class ProblemRows { Refused, Warned, All };

/// The records of a file that have problems, as CSV under the file's own header, to be repaired and imported again.
/// Like rejectedRows(input, plan), with further columns behind `reason` that imports pass over without a word:
/// reject_line (physical line of the record), reject_column (number of the field), reject_text (the raw cell),
/// reject_rule and reject_suggestion. A record with several problems has one line in each cell for each of them.
/// Only problems that the plan kept are told (ImportPlan::ProblemLimit); refused rows are all there. Re-reads the input;
/// FileChanged when it is another by now.
Result<std::string> rowsWithProblems(ByteSource &input, const ImportPlan &plan, ProblemRows which);

} // namespace db
