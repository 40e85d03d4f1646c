#include "ui/session/session_jobs.h"

#include "db/engine/atomic_file.h"
#include "db/figures/closing.h"
#include "ui/session/settings.h"

// What the import page asks of the worker.

namespace ui {

namespace {

db::Result<std::shared_ptr<const FileHead>> headOf(db::ByteSource &source)
{
    auto head = std::make_shared<FileHead>();
    head->size = source.size();
    head->bytes.resize(std::min<std::size_t>(FileHead::Limit, static_cast<std::size_t>(head->size)));
    std::size_t filled = 0;
    while (filled < head->bytes.size()) {
        const auto got = source.read(head->bytes.data() + filled, head->bytes.size() - filled);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        filled += *got;
    }
    head->bytes.resize(filled);
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
                                       [&task](double share) { task.setProgress(share); });
            if (!plan)
                return plan.error();
            auto planned = std::make_shared<PlannedFile>();
            planned->plan = std::make_shared<db::ImportPlan>(std::move(*plan));
            planned->facts = planFacts(*planned->plan);
            if (const auto &rows = planned->plan->sheetRows) {
                if (const auto rewound = rows->rewind(); !rewound)
                    return rewound.error();
                auto head = headOf(*rows);
                if (!head)
                    return head.error();
                planned->sheetHead = *std::move(head);
            }
            return std::shared_ptr<const PlannedFile>(std::move(planned));
        },
        receiver, std::move(done));
}

void Session::writeRejects(const QString &path, std::shared_ptr<db::ImportPlan> plan, const QString &rejects,
                           QObject *receiver, std::function<void(db::Result<void>)> done)
{
    run(
        Work::Planning,
        [this, path, plan, rejects](Task &) -> db::Result<void> {
            auto source = db::FileSource::open(path.toStdString());
            if (!source)
                return source.error();
            const auto rows = db::rejectedRows(**source, *plan);
            if (!rows)
                return rows.error();
            const std::vector<std::string> untouchable{m_data->path().string(), path.toStdString()};
            auto file = db::AtomicFile::create(rejects.toStdString(), untouchable);
            if (!file)
                return file.error();
            if (const auto written = (*file)->write(*rows); !written)
                return written.error();
            return (*file)->commit();
        },
        receiver, std::move(done));
}

void Session::saveProfile(const db::ImportProfile &profile, QObject *receiver,
                          std::function<void(db::Result<void>)> done)
{
    const std::string author = m_settings.author().toStdString();
    run(
        Work::Committing,
        [this, profile, author](Task &) -> db::Result<View> {
            const auto snapshot = m_data->snapshot();
            if (!snapshot)
                return snapshot.error();
            auto draft = db::saveProfile(*snapshot, profile);
            if (!draft)
                return draft.error();
            draft->author = author;
            if (const auto stored = db::commitChecked(*m_data, *draft); !stored)
                return stored.error();
            return readView(*m_data, 0);
        },
        this,
        [this, guard = QPointer<QObject>(receiver), done = std::move(done)](db::Result<View> answer) {
            const bool same = !answer && answer.error().code == db::ErrorCode::NothingToDo;
            db::Result<void> kept = answer || same ? db::Result<void>() : db::Result<void>(answer.error());
            if (answer)
                take(std::move(answer));
            if (guard)
                done(kept);
        });
}

void Session::drop(std::shared_ptr<const void> what)
{
    if (!what)
        return;
    QMetaObject::invokeMethod(&m_worker, [gone = std::move(what)]() mutable { gone.reset(); }, Qt::QueuedConnection);
}

} // namespace ui
