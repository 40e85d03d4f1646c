#pragma once

#include "db/ledger/snapshot.h"
#include "ui/search/search_query.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace ui {

/// The records and sources of a snapshot by their names: each figure, company, course … once, however many claims speak
/// of it. Built on a worker, then only read.
class RecordIndex final
{
public:
    struct Entry {
        std::u16string folded;
        db::Kind kind{};
        std::uint32_t row = 0; ///< of the snapshot's table: the newest that has this name
    };
    struct Hit {
        const Entry *entry = nullptr;
        int rank = 0;
    };

    explicit RecordIndex(std::shared_ptr<const db::Snapshot> snapshot);

    const std::shared_ptr<const db::Snapshot> &snapshot() const { return m_snapshot; }
    std::size_t size() const { return m_entries.size(); }
    /// The best first, shorter names before longer ones; at most so many.
    std::vector<Hit> find(const SearchQuery &query, std::size_t most) const;
    /// The name as it is shown.
    QString name(const Entry &entry) const;

private:
    std::shared_ptr<const db::Snapshot> m_snapshot;
    std::vector<Entry> m_entries;
};

} // namespace ui
