#include "ui/session/session_jobs.h"

#include "db/figures/closing_view.h"
#include "ui/session/settings.h"
#include "ui/words/numbers.h"

// Closing a quarter: what is asked before, and the closing itself.

namespace ui {

void Session::quarters(QObject *receiver, std::function<void(db::Result<std::vector<db::QuarterState>>)> done)
{
    if (!m_snapshot)
        return;
    run(
        Work::Reading,
        [snapshot = m_snapshot, history = m_history, today = dayOf(QDate::currentDate())](Task &)
            -> db::Result<std::vector<db::QuarterState>> { return db::quarterStates(*snapshot, history, today); },
        receiver, std::move(done));
}

void Session::closing(db::PartialDate quarter, QObject *receiver,
                      std::function<void(db::Result<std::shared_ptr<const db::ClosingView>>)> done)
{
    if (!m_snapshot)
        return;
    run(
        Work::Reading,
        [snapshot = m_snapshot, history = m_history, quarter](Task &)
            -> db::Result<std::shared_ptr<const db::ClosingView>> {
            return std::make_shared<const db::ClosingView>(db::closingView(*snapshot, history, quarter));
        },
        receiver, std::move(done));
}

void Session::closeQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                           std::function<void(db::Result<std::int64_t>)> done)
{
    store(
        [quarter, today = dayOf(QDate::currentDate()), author = m_settings.author().toStdString(),
         why = reason.toStdString()](const std::shared_ptr<const db::Snapshot> &snapshot) {
            return db::draftClosing(snapshot, quarter, today, author, why);
        },
        receiver, std::move(done));
}

void Session::reopenQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                            std::function<void(db::Result<std::int64_t>)> done)
{
    store(
        [quarter, author = m_settings.author().toStdString(),
         why = reason.toStdString()](const std::shared_ptr<const db::Snapshot> &snapshot) {
            return db::draftReopening(snapshot, quarter, author, why);
        },
        receiver, std::move(done));
}

void Session::findCorrections(std::uint64_t generation)
{
    onPool([this, generation, current = m_generation, snapshot = m_snapshot, history = m_history,
                  look = m_look] {
        if (*current != generation)
            return;
        auto found = db::correctedFigures(*snapshot, history, look);
        if (found.empty())
            return; // as it was
        QMetaObject::invokeMethod(
            this,
            [this, generation, found = std::move(found)] {
                if (*m_generation != generation)
                    return;
                m_corrections = found;
                Q_EMIT correctionsChanged();
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
