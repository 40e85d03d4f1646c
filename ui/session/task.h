#pragma once

#include <atomic>

namespace ui {

/// What the worker of a session can be doing.
enum class Work { None, Opening, Reading, Planning, Committing, Reverting, Checking, BackingUp, Exporting };

constexpr bool writes(Work work)
{
    return work == Work::Committing || work == Work::Reverting || work == Work::BackingUp || work == Work::Exporting;
}

/// One job of the worker, seen from both threads: the window may ask it to stop, the job says how far it is.
struct Task {
    explicit Task(Work what) : work(what) {}

    const Work work;
    std::atomic<bool> cancel{false};
    std::atomic<int> percent{-1};

    void setProgress(double share) { percent.store(static_cast<int>(share * 100.0), std::memory_order_relaxed); }
};

} // namespace ui
