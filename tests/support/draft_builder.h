#pragma once

#include "db/ledger/change_set.h"
#include "db/ledger/snapshot.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// Drafts row by row, for tests that need a history but no files.
class DraftBuilder
{
public:
    DraftBuilder(std::shared_ptr<const db::Snapshot> before, db::ChangeKind kind)
        : m_before(std::move(before)), m_texts(std::make_shared<db::Texts>(m_before->texts))
    {
        m_draft.kind = kind;
        m_draft.basedOn = m_before->head;
        m_draft.author = "test";
        m_draft.title = "test";
    }

    db::Value text(std::string_view value) { return value.empty() ? db::Null : m_texts->intern(value); }

    void row(db::Kind kind, std::vector<db::Value> cells, std::int64_t ends = 0,
             db::RowState state = db::RowState::Present)
    {
        db::DraftPart &part = partOf(kind);
        part.rows.push_back({ends, state, part.cells.size()});
        cells.resize(part.width, db::Null);
        part.cells.insert(part.cells.end(), cells.begin(), cells.end());
    }

    db::Draft take()
    {
        m_draft.texts = m_texts;
        return std::move(m_draft);
    }

private:
    db::DraftPart &partOf(db::Kind kind)
    {
        for (db::DraftPart &part : m_draft.parts) {
            if (part.kind == kind)
                return part;
        }
        db::DraftPart part;
        part.kind = kind;
        part.width = db::info(kind).columns.size();
        m_draft.parts.push_back(std::move(part));
        return m_draft.parts.back();
    }

    std::shared_ptr<const db::Snapshot> m_before;
    std::shared_ptr<db::Texts> m_texts;
    db::Draft m_draft;
};

} // namespace support
