#include "ui/session/session_jobs.h"

#include "ui/session/settings.h"
#include "ui/words/numbers.h"

// Records written by hand.

namespace ui {

void Session::planEdit(const db::RecordEdit &edit, QObject *receiver,
                       std::function<void(db::Result<PlannedEdit>)> done)
{
    if (!m_snapshot)
        return;
    const db::PlanBase base{.snapshot = m_snapshot, .history = m_history, .today = dayOf(QDate::currentDate())};
    const QPointer<QObject> guard(receiver);
    onPool([this, base, edit, guard, done = std::move(done)]() mutable {
        db::Result<PlannedEdit> answer = db::fail(db::ErrorCode::Cancelled);
        if (auto plan = db::planEdit(base, edit)) {
            PlannedEdit planned{std::make_shared<db::ImportPlan>(*std::move(plan)), {}};
            if (planned.plan->errors == 0)
                planned.altered = db::alteredClosedFigures(*base.snapshot, planned.plan->draft, base.history);
            answer = std::move(planned);
        } else {
            answer = plan.error();
        }
        QMetaObject::invokeMethod(
            this,
            [guard, done = std::move(done), answer = std::move(answer)]() mutable {
                if (guard)
                    done(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

void Session::withdraw(db::Kind kind, std::int64_t version, db::PartialDate from, const QString &reason,
                       QObject *receiver, std::function<void(db::Result<std::int64_t>)> done)
{
    store(
        [kind, version, from, why = reason.toStdString()](const std::shared_ptr<const db::Snapshot> &snapshot) {
            auto draft = db::draftWithdrawal(snapshot, kind, version, from);
            if (draft)
                draft->reason = why;
            return draft;
        },
        receiver, std::move(done));
}

} // namespace ui
