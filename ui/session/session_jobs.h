#pragma once

#include "ui/session/session.h"

#include <QPointer>

#include <filesystem>
#include <memory>
#include <new>
#include <system_error>
#include <utility>

// How the session's own sources give its worker something to do.

namespace ui {

inline std::filesystem::path toPath(const QString &path)
{
    return std::filesystem::path(path.toStdString());
}

/// The job's answer; where memory was refused that is one too.
template<typename Job>
auto answerOf(Job &job, Task &task) -> decltype(job(task))
{
    if (task.cancel)
        return db::fail(db::ErrorCode::Cancelled);
    try {
        return job(task);
    } catch (const std::bad_alloc &) {
        return db::fail(db::ErrorCode::OutOfMemory);
    } catch (const std::system_error &) { // no room for another thread
        return db::fail(db::ErrorCode::OutOfMemory);
    }
}

/// Posts a job to the worker and its result back to `receiver`, if that still lives. The job gets its Task.
template<typename Job, typename Done>
void Session::run(Work work, Job job, QObject *receiver, Done done)
{
    // A check of the whole file can wait for what somebody asked for.
    if (!m_running.empty() && m_running.front()->work == Work::Checking)
        m_running.front()->cancel = true;
    auto task = std::make_shared<Task>(work);
    m_running.push_back(task);
    if (m_running.size() == 1)
        Q_EMIT workChanged();
    if (!m_progressTimer.isActive())
        m_progressTimer.start();
    const QPointer<QObject> guard(receiver);
    QMetaObject::invokeMethod(
        &m_worker,
        [this, task, job = std::move(job), guard, done = std::move(done)]() mutable {
            auto answer = std::make_shared<decltype(job(*task))>(answerOf(job, *task));
            QMetaObject::invokeMethod(
                this,
                [this, task, answer, guard, done = std::move(done)]() mutable {
                    if (writes(task->work))
                        m_lastStored = answer->ok();
                    finish(task.get());
                    if (guard)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace ui
