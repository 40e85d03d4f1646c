#include "ui/session/session_jobs.h"

#include "db/figures/closing.h"
#include "ui/session/settings.h"

// Everything by which the window changes the file goes through the checks of db/figures/closing.h.

namespace ui {

/// Posts a job that changes the file, and takes what the file holds then.
void Session::change(Work work, std::function<db::Result<std::int64_t>(db::DataFile &, Task &)> job, QObject *receiver,
                     std::function<void(db::Result<std::int64_t>)> done)
{
    struct Changed {
        std::int64_t id = 0;
        View view;
    };
    run(
        work,
        [this, job = std::move(job)](Task &task) -> db::Result<Changed> {
            const auto id = job(*m_data, task);
            if (!id)
                return id.error();
            auto view = readView(*m_data, 0);
            if (!view)
                return view.error();
            return Changed{*id, std::move(*view)};
        },
        this,
        [this, guard = QPointer<QObject>(receiver), done = std::move(done)](db::Result<Changed> answer) {
            if (answer) {
                m_knownOn = 0;
                take(std::move(answer->view));
                Q_EMIT committed(answer->id);
            }
            if (guard)
                done(answer ? db::Result<std::int64_t>(answer->id) : db::Result<std::int64_t>(answer.error()));
        });
}

void Session::commitImport(std::shared_ptr<db::ImportPlan> plan, const db::ImportOptions &options,
                           const QString &reason, QObject *receiver,
                           std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Committing,
        [plan, options, author = m_settings.author().toStdString(), why = reason.toStdString()](db::DataFile &data,
                                                                                                     Task &task) {
            return db::commitChecked(data, *plan, options, author, why, task.watch());
        },
        receiver, std::move(done));
}

void Session::saveProfile(const db::ImportProfile &profile, QObject *receiver,
                          std::function<void(db::Result<void>)> done)
{
    change(
        Work::Committing,
        [profile, author = m_settings.author().toStdString()](db::DataFile &data, Task &) {
            return db::changeChecked(data, [&](const auto &snapshot) {
                auto draft = db::saveProfile(snapshot, profile);
                if (draft)
                    draft->author = author;
                return draft;
            });
        },
        receiver,
        [done = std::move(done)](const db::Result<std::int64_t> &stored) {
            const bool kept = stored || stored.error().code == db::ErrorCode::NothingToDo;
            done(kept ? db::Result<void>() : db::Result<void>(stored.error()));
        });
}

void Session::revert(std::int64_t changeSet, const QString &reason)
{
    revert(changeSet, reason, {}, this, [this](const db::Result<std::int64_t> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

void Session::revert(std::int64_t changeSet, const QString &reason, const QString &otherwise, QObject *receiver,
                     std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Reverting,
        [changeSet, author = m_settings.author().toStdString(), why = reason.toStdString(),
         plain = otherwise.toStdString()](db::DataFile &data, Task &) {
            return db::revertChecked(data, changeSet, author, why, plain);
        },
        receiver, std::move(done));
}

} // namespace ui
