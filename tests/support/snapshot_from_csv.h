#pragma once

#include "db/ledger/snapshot.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/// Builds snapshots from CSV text with canonical headers, for tests of what is computed from one: no file, no ledger.
/// Every call is a change set of its own. A row with the identity of an earlier one replaces it, as an import would.
/// Aborts on text that is not in the canonical spelling: a test's rows are part of the test.
class SnapshotFromCsv final
{
public:
    SnapshotFromCsv();

    SnapshotFromCsv &add(db::Kind kind, std::string_view csv) { return take(kind, csv, db::RowState::Present); }
    SnapshotFromCsv &withdraw(db::Kind kind, std::string_view csv) { return take(kind, csv, db::RowState::Withdrawn); }
    /// Every kind that has a file of its name in the folder, in the order of the declarations.
    SnapshotFromCsv &addFolder(const std::filesystem::path &folder);

    /// The snapshot as built so far; stays as it is when more is added.
    std::shared_ptr<const db::Snapshot> snapshot() const;

private:
    SnapshotFromCsv &take(db::Kind kind, std::string_view csv, db::RowState state);

    db::Snapshot m_snapshot;
    std::shared_ptr<db::Texts> m_texts;
    std::int64_t m_version = 0;
};
