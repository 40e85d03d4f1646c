#include "ui/session/session_jobs.h"

#include "db/engine/atomic_file.h"

// What the import page asks of the worker.

namespace ui {

namespace {

db::Result<std::shared_ptr<const FileHead>> headOf(db::ByteSource &source)
{
    auto bytes = db::readUpTo(source, FileHead::Limit);
    if (!bytes)
        return bytes.error();
    auto head = std::make_shared<FileHead>();
    head->size = source.size();
    head->bytes = *std::move(bytes);
    return std::shared_ptr<const FileHead>(std::move(head));
}

} // namespace

void Session::lookAtFile(const QString &path, QObject *receiver,
                         std::function<void(db::Result<std::shared_ptr<const FileHead>>)> done)
{
    run(
        Work::Planning,
        [this, path](Task &) -> db::Result<std::shared_ptr<const FileHead>> {
            const std::vector<std::string> dataFiles{m_data->path().string()};
            auto source = db::FileSource::open(path.toStdString(), dataFiles);
            if (!source)
                return source.error();
            return headOf(**source);
        },
        receiver, std::move(done));
}

void Session::planImport(const QString &path, const db::ImportOptions &options, QObject *receiver,
                         std::function<void(db::Result<std::shared_ptr<const PlannedFile>>)> done)
{
    run(
        Work::Planning,
        [this, path, options](Task &task) -> db::Result<std::shared_ptr<const PlannedFile>> {
            const std::vector<std::string> dataFiles{m_data->path().string()};
            auto source = db::FileSource::open(path.toStdString(), dataFiles);
            if (!source)
                return source.error();
            auto plan = db::planImport(*m_data, **source, options, &task.cancel,
                                       [&task](const db::PlanProgress &now) { task.setProgress(now); });
            if (!plan)
                return plan.error();
            auto planned = std::make_shared<PlannedFile>();
            planned->plan = std::make_shared<db::ImportPlan>(std::move(*plan));
            planned->facts = planFacts(*planned->plan);
            if (const auto &rows = planned->plan->sheetRows) {
                auto head = headOf(*rows);
                if (!head)
                    return head.error();
                planned->sheetHead = *std::move(head);
            }
            return std::shared_ptr<const PlannedFile>(std::move(planned));
        },
        receiver, std::move(done));
}

void Session::closedEffect(std::shared_ptr<db::ImportPlan> plan, QObject *receiver,
                           std::function<void(db::Result<db::ClosedEffect>)> done)
{
    run(
        Work::Planning,
        [this, plan](Task &task) -> db::Result<db::ClosedEffect> {
            const auto history = m_data->history();
            if (!history)
                return history.error();
            auto effect = db::closedEffect(*plan->before, plan->draft, *history, &task.cancel);
            if (task.cancel)
                return db::fail(db::ErrorCode::Cancelled);
            return effect;
        },
        receiver, std::move(done));
}

void Session::writeProblemRows(const QString &path, std::shared_ptr<db::ImportPlan> plan, db::ProblemRows which,
                               const QString &target, QObject *receiver, std::function<void(db::Result<void>)> done)
{
    run(
        Work::Planning,
        [this, path, plan, which, target](Task &) -> db::Result<void> {
            auto source = db::FileSource::open(path.toStdString());
            if (!source)
                return source.error();
            const auto rows = db::rowsWithProblems(**source, *plan, which);
            if (!rows)
                return rows.error();
            const std::vector<std::string> untouchable{m_data->path().string(), path.toStdString()};
            auto file = db::AtomicFile::create(target.toStdString(), untouchable);
            if (!file)
                return file.error();
            if (const auto written = (*file)->write(*rows); !written)
                return written.error();
            return (*file)->commit();
        },
        receiver, std::move(done));
}

void Session::drop(std::shared_ptr<const void> what)
{
    if (!what)
        return;
    QMetaObject::invokeMethod(&m_worker, [gone = std::move(what)]() mutable { gone.reset(); }, Qt::QueuedConnection);
}

} // namespace ui
