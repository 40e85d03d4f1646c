#include "ui/session/session_jobs.h"

namespace ui {

void Session::snapshotOf(std::int64_t changeSet, QObject *receiver,
                         std::function<void(db::Result<std::shared_ptr<const db::Snapshot>>)> done)
{
    run(Work::Reading, [this, changeSet](Task &) { return m_data->snapshot(changeSet); }, receiver, std::move(done));
}

} // namespace ui
