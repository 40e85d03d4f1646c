#pragma once

#include "app/command_line.h"
#include "db/engine/result.h"
#include "db/figures/figure.h"
#include "db/ledger/data_file.h"
#include "db/ledger/snapshot.h"

#include <memory>
#include <vector>

namespace app {

/// A data file as --phase, --as-of and --known-on ask to see it.
struct View {
    std::shared_ptr<const db::Snapshot> snapshot;
    db::Look look;
    std::vector<db::ChangeSet> history; ///< up to the snapshot's change set
};

/// Opens the file of the call for reading. --phase takes the spellings that a file may use (1단계 is 1). UnknownName
/// for a phase that is not one of the programme's two and that no row of the file names: answering with unknown figures
/// would hide a slip of the pen.
db::Result<View> viewOf(const Call &call);

} // namespace app
