#pragma once

#include "db/records/kind.h"
#include "db/ledger/passed_warnings.h"
#include "db/ledger/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace db {

enum class ChangeKind : std::uint8_t { Import, Edit, Revert, Decision, Closing };

/// Counts of a change set within one kind of records.
struct ChangePart {
    Kind kind{};
    std::int64_t firstVersion = 0; ///< id of the first version it began; its versions are consecutive
    std::int64_t inserted = 0;     ///< rows that were not there before
    std::int64_t updated = 0;      ///< rows whose content changed
    std::int64_t removed = 0;      ///< rows taken away
    std::int64_t begun = 0;        ///< versions begun
    std::int64_t ended = 0;        ///< versions ended
    std::int64_t moneyWon = 0;     ///< sum of the Type::Money cells of the versions begun
};

/// Who changed what, when, why and from which file: the only way anything changes.
struct ChangeSet {
    std::int64_t id = 0;
    ChangeKind kind = ChangeKind::Import;
    std::string at; ///< UTC, 2026-11-24T07:49:24Z
    std::string author;
    std::string title;  ///< free text; for imports the source file's name
    std::string reason;
    std::int64_t target = 0; ///< the change set a revert takes out of effect; of a decision: whose original it purged
    std::int64_t revertedBy = 0; ///< the revert in effect that takes this one out of effect, 0 = in effect
    bool correction = false;     ///< altered a closed quarter
    std::string fileName;        ///< imports: the file's own name without its folder
    std::int64_t fileBytes = 0;
    std::string fileSha256;      ///< lower-case hex, empty when there was no file
    bool hashOnly = false;       ///< the file's bytes were not kept in the first place, for they held personal numbers
    std::string encoding;        ///< "utf-8", "windows-949", "utf-16"
    std::int64_t rowsRead = 0;
    std::int64_t rowsRejected = 0;
    std::vector<PassedWarning> warnings; ///< imports: what was stored in spite of them
    std::vector<ChangePart> parts;
    std::string hash; ///< lower-case hex

    /// Findings that were stored and that nobody has read.
    std::int64_t unreadWarnings() const;
    std::int64_t inserted() const;
    std::int64_t updated() const;
    std::int64_t removed() const;
    /// The change set whose original's bytes this one removed, 0 = it is no purge. What is gone stays gone: it counts
    /// whether or not it is in effect.
    std::int64_t purged() const { return kind == ChangeKind::Decision ? target : 0; }
};

/// One row of a change set before it is stored.
struct RowChange {
    std::int64_t endsVersion = 0; ///< id of the current version it replaces, 0 = a new row
    RowState state = RowState::Present;
    std::size_t cells = 0; ///< index of the row's first cell in Draft::cells
};

/// The rows of one kind that a change set would begin.
struct DraftPart {
    Kind kind{};
    std::size_t width = 0;
    std::vector<Value> cells; ///< like Table::cells
    std::vector<RowChange> rows;
    std::vector<std::int64_t> saidIn = {}; ///< as RowOrigin::changeSet, one per row; empty = all by the change set itself
};

/// A change set before it is stored: the very thing that was shown is what is committed.
struct Draft {
    ChangeKind kind = ChangeKind::Import;
    std::int64_t basedOn = 0; ///< head of the file when the draft was made; a moved file refuses it
    std::string author;
    std::string title;
    std::string reason;
    bool correction = false; ///< it alters figures of a closed quarter
    std::shared_ptr<const Texts> texts; ///< stands on the snapshot's texts, holds the new ones
    std::vector<DraftPart> parts;

    // The file it came from
    std::string fileName;
    std::int64_t fileBytes = 0;
    std::string fileSha256;
    std::string encoding;
    std::vector<std::string> fileBlocks; ///< compressed, each at most 512 KiB; empty = only the hash is kept
    std::int64_t rowsRead = 0;
    std::int64_t rowsRejected = 0;
    std::vector<PassedWarning> warnings;
};

/// One row as it stood before and after; either side may be missing.
struct RowDifference {
    Kind kind{};
    bool hadBefore = false;
    bool hasAfter = false;
    std::vector<Value> before;
    std::vector<Value> after;
    RowState stateBefore = RowState::Present;
    RowState stateAfter = RowState::Present;
};

} // namespace db
