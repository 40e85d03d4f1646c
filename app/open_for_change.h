#pragma once

#include "app/command_line.h"
#include "db/ledger/data_file.h"

#include <memory>

namespace app {

/// Opens the call's data file for writing. A file of an older program version is raised by that: then the copy that
/// was made before is named.
db::Result<std::unique_ptr<db::DataFile>> openForChange(const Call &call);

} // namespace app
