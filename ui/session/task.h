#pragma once

#include "db/exchange/import_plan.h"
#include "db/ledger/store_watch.h"

#include <atomic>
#include <cstdint>
#include <mutex>

namespace ui {

/// What the worker of a session can be doing.
enum class Work { None, Opening, Reading, Planning, Committing, Reverting, Checking, BackingUp, Restoring, Exporting };

constexpr bool writes(Work work)
{
    return work == Work::Committing || work == Work::Reverting || work == Work::BackingUp || work == Work::Restoring
        || work == Work::Exporting;
}

/// How far a job is.
struct Progress {
    int percent = -1;              ///< -1 = not known
    std::int64_t rows = 0;         ///< stored, while a change is being stored; read, while a file is
    std::int64_t rowsTotal = 0;    ///< 0 = not known
    std::int64_t bytes = 0;        ///< of the original, packed; of the file, while it is read
    std::int64_t bytesTotal = 0;
    bool ending = false;           ///< it cannot be stopped any more
};

/// One job of the worker, seen from both threads: the window may ask it to stop, the job says how far it is.
struct Task {
    explicit Task(Work what) : work(what) {}

    const Work work;
    std::atomic<bool> cancel{false};

    void setProgress(double share) { set({.percent = static_cast<int>(share * 100.0)}); }
    /// For jobs that read a file.
    void setProgress(const db::PlanProgress &now)
    {
        set({.percent = static_cast<int>(now.share * 100.0), .rows = now.rows, .bytes = now.bytes,
             .bytesTotal = now.bytesTotal});
    }
    /// For jobs that store something.
    db::StoreWatch watch()
    {
        return {.cancel = &cancel, .report = [this](const db::StoreProgress &now) {
                    set({.percent = static_cast<int>(now.share * 100.0), .rows = now.rows, .rowsTotal = now.rowsTotal,
                         .bytes = now.bytes, .bytesTotal = now.bytesTotal, .ending = now.ending});
                }};
    }
    Progress progress() const
    {
        const std::lock_guard lock(m_mutex);
        return m_progress;
    }

private:
    void set(const Progress &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_progress = progress;
    }

    mutable std::mutex m_mutex;
    Progress m_progress;
};

} // namespace ui
