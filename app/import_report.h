#pragma once

#include "app/console.h"
#include "db/exchange/import_plan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace app {

/// What became of one file.
struct ImportOutcome {
    std::string file; ///< as given
    std::optional<db::ImportPlan> plan; ///< none when the file could not be read at all
    std::optional<db::Kind> kind;       ///< as asked for
    std::optional<db::Error> error;     ///< why nothing was stored; in a dry run: why nothing would be
    std::int64_t changeSet = 0;         ///< 0 = nothing was stored
    bool dryRun = false;
};

/// The JSON object of `import --json` (design: the command line), on one line.
std::string importJson(const ImportOutcome &outcome);
/// One summary line on standard output, the problems as `file:line:column: message` on standard error.
void reportImport(const ImportOutcome &outcome, Console &console);

} // namespace app
