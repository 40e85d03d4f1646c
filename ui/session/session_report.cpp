#include "db/figures/closing.h"
#include "ui/session/session_jobs.h"
#include "ui/session/settings.h"

namespace ui {

void Session::decide(std::function<db::Result<db::Draft>(const std::shared_ptr<const db::Snapshot> &, const std::string &)> draftOf,
                     QObject *receiver, std::function<void(db::Result<std::int64_t>)> done)
{
    change(
        Work::Committing,
        [draftOf = std::move(draftOf), author = m_settings.author().toStdString()](db::DataFile &data, Task &) {
            return db::changeChecked(data, [&](const auto &snapshot) { return draftOf(snapshot, author); });
        },
        receiver, std::move(done));
}

void Session::snapshotOf(std::int64_t changeSet, QObject *receiver,
                         std::function<void(db::Result<std::shared_ptr<const db::Snapshot>>)> done)
{
    run(Work::Reading, [this, changeSet](Task &) { return m_data->snapshot(changeSet); }, receiver, std::move(done));
}

} // namespace ui
