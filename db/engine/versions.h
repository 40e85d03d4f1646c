#pragma once

#include <string>

namespace db {

/// Versions of the libraries that this process has really loaded.
std::string sqliteVersion();
std::string icuVersion();

} // namespace db
