#include "ui/session/session_jobs.h"

#include "db/figures/closing.h"
#include "ui/session/settings.h"

// Everything by which the window changes the file goes through the checks of db/figures/closing.h.

namespace ui {

namespace {

db::PartialDate fromDate(QDate date)
{
    return db::PartialDate::ofDay(date.year(), date.month(), date.day());
}

} // namespace

/// Posts a job that changes the file, and takes what the file holds then.
void Session::change(Work work, std::function<db::Result<std::int64_t>(db::DataFile &)> job, QObject *receiver,
                     std::function<void(db::Result<std::int64_t>)> done)
{
    struct Changed {
        std::int64_t id = 0;
        View view;
    };
    run(
        work,
        [this, job = std::move(job)](Task &) -> db::Result<Changed> {
            const auto id = job(*m_data);
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
        [plan, options, author = m_settings.author().toStdString(), why = reason.toStdString()](db::DataFile &data) {
            return db::commitChecked(data, *plan, options, author, why);
        },
        receiver, std::move(done));
}

void Session::store(db::Draft draft, QObject *receiver, std::function<void(db::Result<std::int64_t>)> done)
{
    draft.author = m_settings.author().toStdString();
    change(
        Work::Committing,
        [draft = std::move(draft)](db::DataFile &data) { return db::commitChecked(data, draft); }, receiver,
        std::move(done));
}

void Session::closeQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                           std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Committing,
        [quarter, today = fromDate(QDate::currentDate()), author = m_settings.author().toStdString(),
         why = reason.toStdString()](db::DataFile &data) -> db::Result<std::int64_t> {
            const auto snapshot = data.snapshot();
            if (!snapshot)
                return snapshot.error();
            auto draft = db::draftClosing(**snapshot, quarter, today, author, why);
            if (!draft)
                return draft.error();
            return db::commitChecked(data, std::move(*draft));
        },
        receiver, std::move(done));
}

void Session::reopenQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                            std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Committing,
        [quarter, author = m_settings.author().toStdString(),
         why = reason.toStdString()](db::DataFile &data) -> db::Result<std::int64_t> {
            const auto snapshot = data.snapshot();
            if (!snapshot)
                return snapshot.error();
            auto draft = db::draftReopening(**snapshot, quarter, author, why);
            if (!draft)
                return draft.error();
            return db::commitChecked(data, std::move(*draft));
        },
        receiver, std::move(done));
}

void Session::revert(std::int64_t changeSet, const QString &reason)
{
    change(
        Work::Reverting,
        [changeSet, author = m_settings.author().toStdString(), why = reason.toStdString()](db::DataFile &data) {
            return db::revertChecked(data, changeSet, author, why);
        },
        this,
        [this](const db::Result<std::int64_t> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
        });
}

} // namespace ui
