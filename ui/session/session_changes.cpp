#include "ui/session/session_jobs.h"

#include "db/figures/closing.h"
#include "db/figures/closed_figures.h"
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
            m_unkept = true;
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

void Session::store(db::DraftMaker draftOf, QObject *receiver, std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Committing,
        [draftOf = std::move(draftOf), author = m_settings.author().toStdString()](db::DataFile &data, Task &) {
            return db::changeChecked(data, [&](const auto &snapshot) {
                auto draft = draftOf(snapshot);
                if (draft)
                    draft->author = author;
                return draft;
            });
        },
        receiver, std::move(done));
}

void Session::saveProfile(const db::ImportProfile &profile, QObject *receiver,
                          std::function<void(db::Result<void>)> done)
{
    store(
        [profile](const auto &snapshot) { return db::saveProfile(snapshot, profile); }, receiver,
        [done = std::move(done)](const db::Result<std::int64_t> &stored) {
            const bool kept = stored || stored.error().code == db::ErrorCode::NothingToDo;
            done(kept ? db::Result<void>() : db::Result<void>(stored.error()));
        });
}

void Session::revert(std::int64_t changeSet, const QString &reason, QObject *receiver,
                     std::function<void(db::Result<std::int64_t>)> done, const QString &otherwise)
{
    change(
        Work::Reverting,
        [changeSet, author = m_settings.author().toStdString(), why = reason.toStdString(),
         plain = otherwise.toStdString()](db::DataFile &data, Task &) {
            return db::revertChecked(data, changeSet, author, why, plain);
        },
        this,
        [this, guard = QPointer<QObject>(receiver), done = std::move(done)](const db::Result<std::int64_t> &answer) {
            if (done && guard)
                done(answer);
            else if (!answer)
                Q_EMIT failed(answer.error());
        });
}

void Session::lookAtTakingBack(std::int64_t changeSet, QObject *receiver,
                               std::function<void(db::Result<TakingBack>)> done)
{
    run(
        Work::Reading,
        [this, changeSet](Task &) -> db::Result<TakingBack> {
            TakingBack facts;
            auto edits = m_data->laterEdits(changeSet);
            if (!edits)
                return edits.error();
            facts.edits = *std::move(edits);
            const auto now = m_data->snapshot();
            if (!now)
                return now.error();
            if (db::storedClosings(**now).empty())
                return facts;
            const auto history = m_data->history();
            if (!history)
                return history.error();
            const auto draft = m_data->draftRevert(changeSet);
            if (!draft)
                return draft.error();
            facts.closed = db::closedEffect(**now, *draft, *history);
            return facts;
        },
        receiver, std::move(done));
}

} // namespace ui
