#pragma once

#include "db/engine/result.h"

#include <atomic>
#include <string>
#include <vector>

namespace db {

/// A program to be run in a process group of its own, with nothing of this process but two open files.
struct ChildRequest {
    std::vector<std::string> arguments; ///< the first is the program's path
    int input = -1;                     ///< descriptor, opened anew for reading only
    int output = -1;                    ///< descriptor
    int wallSeconds = 0;                ///< then it is killed
};

/// How it ended.
struct ChildEnd {
    int exit = -1;     ///< -1 when it did not end by itself
    int signal = 0;    ///< that ended it, 0 = none
    bool timedOut = false;
    std::string said;  ///< on standard error, the first 64 K
};

/// Starts the program and waits for its end. SheetReaderMissing when it cannot be started, Cancelled soon after `cancel`
/// is set; in every case the process is gone when this returns.
Result<ChildEnd> runChild(const ChildRequest &request, const std::atomic<bool> *cancel);

} // namespace db
