#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace db {

/// A rule that rows of an import broke without being refused for it.
struct PassedWarning {
    std::string rule;       ///< as Problem::rule
    std::int64_t count = 0; ///< how often
    bool accepted = false;  ///< the author of the change set read it and let it pass; otherwise nobody did
};

/// The warnings as a change set keeps them, the last line of its reason: `[!] date.far 3; unit.assumed 1 ok`. Empty for
/// none.
std::string warningsNote(const std::vector<PassedWarning> &warnings);
/// Takes that line off a reason; a reason without one stays as it is.
std::vector<PassedWarning> takeWarnings(std::string &reason);

} // namespace db
