#include "ui/session/session_jobs.h"

#include "db/figures/closing.h"
#include "db/figures/decisions.h"
#include "ui/session/settings.h"
#include "ui/words/numbers.h"

// Where figures come from, and what became of them.

namespace ui {

void Session::inspect(const db::FigureRef &ref, QObject *receiver,
                      std::function<void(const db::Result<db::Inspection> &)> done)
{
    figure(receiver, [ref, done = std::move(done)](const db::Snapshot &snapshot, const db::Look &look) -> Shown {
        return [done, answer = db::inspect(snapshot, look, ref)] { done(answer); };
    });
}

void Session::claimHistory(std::shared_ptr<const db::Inspection> inspection, QObject *receiver,
                           std::function<void(const db::Result<std::vector<db::ClaimStep>> &)> done)
{
    run(
        Work::Reading,
        [this, inspection, generation = m_generation->load(), current = m_generation](
            Task &) -> db::Result<std::vector<db::ClaimStep>> {
            if (*current != generation) // somebody moves on faster than the file is read
                return db::fail(db::ErrorCode::Cancelled);
            return db::claimHistory(*m_data, *inspection);
        },
        receiver, std::move(done));
}

void Session::adopt(db::Kind kind, std::int64_t version, int column, const QString &reason, QObject *receiver,
                    std::function<void(db::Result<std::int64_t>)> done)
{
    store(
        [kind, version, column, author = m_settings.author().toStdString(),
         why = reason.toStdString()](const std::shared_ptr<const db::Snapshot> &snapshot) {
            return db::draftAdoption(snapshot, kind, version, column, author, why);
        },
        receiver, std::move(done));
}

void Session::whatChanged(QObject *receiver, std::function<void(const std::shared_ptr<const Changes> &)> done)
{
    if (!m_snapshot)
        return;
    const auto against = [receiver, done, this](std::shared_ptr<const db::Snapshot> older, const db::Look &then,
                                                std::int64_t firstChangeSet) {
        figure(receiver, [older = std::move(older), then, firstChangeSet, done](const db::Snapshot &snapshot,
                                                                                const db::Look &look) -> Shown {
            auto changes = std::make_shared<const Changes>(
                Changes{then, firstChangeSet, changesBetween(older ? *older : snapshot, then, snapshot, look)});
            return [done, changes = std::move(changes)] { done(changes); };
        });
    };
    if (const auto then = earlierLook(*m_snapshot, m_look))
        return against(nullptr, *then, 0);
    const std::int64_t first = lastImports(m_history, m_knownOn);
    if (first == 0) {
        // Nothing was chosen, reported or imported before: a year back, as for the choice of a day.
        db::Look then = m_look;
        then.asOf = quarterEnd(m_look.asOf, 4);
        return against(nullptr, then, 0);
    }
    run(
        Work::Reading,
        [this, first, generation = m_generation->load(),
         current = m_generation](Task &) -> db::Result<std::shared_ptr<const db::Snapshot>> {
            if (*current != generation)
                return db::fail(db::ErrorCode::Cancelled);
            return m_data->snapshot(first - 1);
        },
        this,
        [this, against, first, generation = m_generation->load()](const db::Result<std::shared_ptr<const db::Snapshot>> &older) {
            if (older && *m_generation == generation)
                against(*older, m_look, first);
        });
}

} // namespace ui
