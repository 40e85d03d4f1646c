#pragma once

#include "db/engine/result.h"

namespace app {

/// What the program says to the shell (design: the command line).
enum ExitCode {
    Done = 0,
    Refused = 1,    ///< for its content; nothing was stored
    WrongUsage = 2,
    IoFailed = 3,   ///< an input or output failed
    InUse = 4,
    Unsound = 5,    ///< the data file is damaged, foreign or of a newer program
};

/// The one place that maps what went wrong to an exit code.
ExitCode exitCode(db::ErrorCode code);

/// A name that does not change with the language, for the `rule` of problems that concern a whole file.
const char *ruleName(db::ErrorCode code);

} // namespace app
