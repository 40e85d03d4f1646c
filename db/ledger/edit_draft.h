#pragma once

#include "db/ledger/change_set.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace db {

/// The claim "none" of a row's figure at a date (design: Withdrawing): its key and nothing else.
std::vector<Value> claimNone(const KindInfo &kind, std::span<const Value> row, Value asOf);

/// A change set made row by row on what the file held last: for everything that is not read from a file.
class EditDraft final
{
public:
    explicit EditDraft(std::shared_ptr<const Snapshot> before, ChangeKind kind = ChangeKind::Edit);

    /// The id of a text; Null for an empty one.
    Value text(std::string_view value);
    /// A row of a kind, one cell per column (missing ones at the end are Null). `ends` is the version that it takes
    /// the place of, 0 = a new row; the key of both is the same.
    void put(Kind kind, std::vector<Value> cells, std::int64_t ends = 0, RowState state = RowState::Present);
    /// Takes a standing row (by its position in the snapshot's table) away.
    void remove(Kind kind, std::size_t row);

    bool empty() const { return m_draft.parts.empty(); }
    const Texts &texts() const { return *m_texts; }
    /// The draft; author, title and reason are the caller's.
    Draft take();

private:
    std::shared_ptr<const Snapshot> m_before;
    std::shared_ptr<Texts> m_texts;
    Draft m_draft;
};

} // namespace db
