#include "ui/session/session_jobs.h"

#include "db/engine/atomic_file.h"
#include "db/engine/file_lock.h"
#include "db/figures/picture_code.h"
#include "db/figures/verification.h"
#include "ui/output_file.h"
#include "ui/report/table_workbook.h"
#include "ui/session/settings.h"
#include "ui/session/starter.h"
#include "ui/words/numbers.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Session::Session(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_generation(std::make_shared<std::atomic<std::uint64_t>>(0))
{
    m_look.phase = m_settings.get(setting::Phase).toStdString();
    m_look.asOf = dayOf(QDate::currentDate());
    m_against = againstByKey(m_settings.get(setting::CompareWith));
    m_againstDay = QDate::fromString(m_settings.get(setting::CompareDay), Qt::ISODate);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(u"data file"_s);
    m_thread.start();
    m_pool.setMaxThreadCount(1);
    m_progressTimer.setInterval(60);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (!m_running.empty())
            Q_EMIT progressed(m_running.front()->progress());
    });
    m_watchTimer.setInterval(5000);
    connect(&m_watchTimer, &QTimer::timeout, this, [this] {
        if (!m_running.empty())
            return;
        reload();
        lookForFreedom();
    });
}

Session::~Session()
{
    ++*m_generation;
    for (const std::shared_ptr<Task> &task : m_running)
        task->cancel = !writes(task->work); // what was acknowledged by going on is stored
    m_pool.clear();
    m_pool.waitForDone();
    m_thread.quit();
    m_thread.wait();
}

void Session::finish(const Task *task)
{
    std::erase_if(m_running, [task](const std::shared_ptr<Task> &each) { return each.get() == task; });
    if (m_running.empty())
        m_progressTimer.stop();
    Q_EMIT workChanged();
}

bool Session::storing() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const std::shared_ptr<Task> &each) { return writes(each->work); });
}

void Session::cancel()
{
    for (const std::shared_ptr<Task> &task : m_running)
        task->cancel = true;
}

bool Session::hasData() const
{
    return m_snapshot
        && std::any_of(m_snapshot->tables.begin(), m_snapshot->tables.end(),
                       [](const db::Table &table) { return table.size() > 0; });
}

QDate Session::asOf() const
{
    const std::chrono::year_month_day day(m_look.asOf.lastDay());
    return QDate(int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day())));
}

void Session::setKnownOn(std::int64_t changeSet)
{
    if (!m_file || m_knownOn == changeSet)
        return;
    m_knownOn = changeSet;
    run(Work::Reading, [this, changeSet](Task &) { return readView(*m_data, changeSet); }, this,
        [this](db::Result<View> view) { take(std::move(view)); });
}

QStringList Session::phases() const
{
    QStringList keys;
    if (m_snapshot) {
        const db::Table &table = m_snapshot->table(db::Kind::Phases);
        for (std::size_t row = 0; row < table.size(); ++row) {
            const std::string_view key = m_snapshot->text(table.at(row, db::col::phases::Phase));
            keys.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        }
    }
    keys.removeDuplicates();
    keys.removeAll(QString());
    if (keys.isEmpty())
        return {u"1"_s, u"2"_s};
    keys.sort();
    return keys;
}

db::Result<Session::View> Session::readView(const db::DataFile &data, std::int64_t knownOn)
{
    auto snapshot = data.snapshot(knownOn);
    if (!snapshot)
        return snapshot.error();
    auto history = data.history();
    if (!history)
        return history.error();
    return View{std::move(*snapshot), std::move(*history)};
}

/// What is open, to be left; with it goes what it still wants. Worker only.
std::shared_ptr<db::DataFile> Session::letGo()
{
    std::shared_ptr<db::DataFile> before;
    if (m_unkept)
        before = std::move(m_data);
    m_data.reset();
    m_unkept = false;
    return before;
}

/// Opens a file in the place of the one that is open; that one stays when it fails. Worker only.
db::Result<std::shared_ptr<Session::Opened>> Session::openNow(const QString &path)
{
    auto opened = std::make_shared<Opened>();
    File &file = opened->file;
    // The file that is open already holds its own lock.
    const bool again = m_data && m_data->path() == std::filesystem::weakly_canonical(toPath(path));
    const bool unkept = again && m_unkept;
    if (again) {
        m_data.reset();
        m_lost = true;
    }
    // A backup that is written is none any more.
    file.backupOf = QString::fromStdString(db::dataFileOfBackup(std::filesystem::weakly_canonical(toPath(path))).string());
    auto data = db::DataFile::open(toPath(path), file.backupOf.isEmpty() ? db::OpenMode::ReadWrite : db::OpenMode::ReadOnly);
    if (!file.backupOf.isEmpty())
        file.access = Access::ReadOnly;
    if (!data) {
        const db::Error error = data.error();
        if (error.code != db::ErrorCode::InUse && error.code != db::ErrorCode::ReadOnly)
            return error;
        file.access = error.code == db::ErrorCode::InUse ? Access::InUse : Access::ReadOnly;
        // Path, machine, process, since when: a person can do something with the machine and the time.
        if (error.args.size() > 1) {
            file.holder = QString::fromStdString(error.args[1]);
            file.heldElsewhere = !error.args[1].empty() && !db::FileLock::isHere(error.args[1]);
        }
        if (error.args.size() > 3 && !error.args[3].empty())
            file.holder += u" · "_s + timestamp(QString::fromStdString(error.args[3]));
        data = db::DataFile::open(toPath(path), db::OpenMode::ReadOnly);
        if (!data)
            return data.error();
    }
    auto view = readView(**data, 0);
    if (!view)
        return view.error();
    const auto changed = (*data)->readOnly() ? db::Result<bool>(false) : (*data)->changedSinceBackup();
    file.path = QString::fromStdString((*data)->path().string());
    file.place = db::filePlace((*data)->path());
    file.interrupted = (*data)->interrupted();
    opened->view = std::move(*view);
    opened->before = letGo();
    m_data = std::move(*data);
    m_lost = false;
    m_unkept = unkept || (changed && *changed);
    return opened;
}

void Session::open(const QString &path)
{
    auto hasBackups = std::make_shared<bool>(false);
    run(
        Work::Opening,
        [this, path, hasBackups](Task &) {
            auto opened = openNow(path);
            *hasBackups = !opened && !db::backupsOf(toPath(path)).empty();
            return opened;
        },
        this,
        [this, path, hasBackups](db::Result<std::shared_ptr<Opened>> opened) {
            const db::Result<void> outcome = opened ? db::Result<void>() : db::Result<void>(opened.error());
            takeOpened(std::move(opened));
            if (*hasBackups)
                Q_EMIT restorable(path, outcome.error());
        });
}

void Session::create(const QString &path, Start start)
{
    const QString author = m_settings.author();
    const std::vector<StartFile> files = startFiles(start);
    run(
        Work::Opening,
        [this, path, files, author](Task &task) -> db::Result<std::shared_ptr<Opened>> {
            auto data = db::DataFile::create(toPath(path));
            if (!data)
                return data.error();
            const auto filled = fillDataFile(**data, files, author.toStdString(), task);
            if (!filled) {
                // A half-filled file would look like the whole record.
                data->reset();
                std::error_code ignored;
                std::filesystem::remove(toPath(path), ignored);
                return filled.error();
            }
            auto view = readView(**data, 0);
            if (!view)
                return view.error();
            auto opened = std::make_shared<Opened>();
            opened->file.path = QString::fromStdString((*data)->path().string());
            opened->file.place = db::filePlace((*data)->path());
            opened->view = std::move(*view);
            opened->before = letGo();
            m_data = std::move(*data);
            m_lost = false;
            return opened;
        },
        this, [this](db::Result<std::shared_ptr<Opened>> opened) { takeOpened(std::move(opened)); });
}

void Session::takeOpened(db::Result<std::shared_ptr<Opened>> opened)
{
    if (!opened) {
        if (m_lost)
            close(); // what was open cannot be opened again
        Q_EMIT failed(opened.error());
        return;
    }
    m_file = (*opened)->file;
    m_file->sample = m_file->path == samplePath();
    m_freed = false;
    m_knownOn = 0;
    m_history = std::move((*opened)->view.history);
    m_snapshot = std::move((*opened)->view.snapshot);
    m_look.asOf = dayOf(QDate::currentDate());
    if (m_file->access == Access::Writable)
        m_watchTimer.stop();
    else
        m_watchTimer.start();
    const QStringList known = phases();
    if (!m_look.phase.empty() && !known.contains(QString::fromStdString(m_look.phase)))
        m_look.phase.clear();
    if (m_file->backupOf.isEmpty())
        m_settings.set(setting::LastFile, m_file->path);
    if (auto before = std::move((*opened)->before))
        takeLeave(std::move(before));
    refigure();
    Q_EMIT fileChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT lookChanged();
}

void Session::close()
{
    if (!m_file)
        return;
    m_watchTimer.stop();
    m_file.reset();
    m_snapshot.reset();
    m_history.clear();
    m_knownOn = 0;
    run(
        Work::Opening,
        [this](Task &) -> db::Result<std::shared_ptr<db::DataFile>> { return letGo(); }, this,
        [this](db::Result<std::shared_ptr<db::DataFile>> before) {
            if (before && *before)
                takeLeave(*std::move(before));
        });
    refigure();
    Q_EMIT fileChanged();
    Q_EMIT snapshotChanged();
}

void Session::take(db::Result<View> view)
{
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    if (!m_file)
        return;
    m_history = std::move(view->history);
    m_snapshot = std::move(view->snapshot);
    refigure();
    Q_EMIT snapshotChanged();
}

void Session::reload()
{
    if (!m_file || !m_running.empty() || m_knownOn != 0)
        return;
    const std::int64_t seen = m_snapshot ? m_snapshot->head : 0;
    run(
        Work::Reading,
        [this, seen](Task &) -> db::Result<View> {
            const auto head = m_data->head();
            if (!head)
                return head.error();
            if (*head == seen)
                return db::fail(db::ErrorCode::NothingToDo);
            return readView(*m_data, 0);
        },
        this,
        [this](db::Result<View> view) {
            if (view || view.error().code != db::ErrorCode::NothingToDo)
                take(std::move(view));
        });
}

void Session::lookForFreedom()
{
    if (!m_file || m_file->access != Access::InUse)
        return;
    run(
        Work::Reading, [this](Task &) -> db::Result<bool> { return db::FileLock::take(m_data->path()).ok(); }, this,
        [this](const db::Result<bool> &free) {
            if (free && *free != m_freed) {
                m_freed = *free;
                Q_EMIT freedChanged();
            }
        });
}

void Session::differences(std::int64_t changeSet, QObject *receiver,
                          std::function<void(db::Result<std::shared_ptr<const Difference>>)> done)
{
    run(
        Work::Reading,
        [this, changeSet](Task &) -> db::Result<std::shared_ptr<const Difference>> {
            auto rows = m_data->differences(changeSet - 1, changeSet);
            if (!rows)
                return rows.error();
            auto snapshot = m_data->snapshot(changeSet);
            if (!snapshot)
                return snapshot.error();
            return std::make_shared<const Difference>(Difference{(*snapshot)->texts, std::move(*rows)});
        },
        receiver, std::move(done));
}

void Session::exportTable(db::Kind kind, db::HeaderStyle headers, const QString &path, QObject *receiver,
                          std::function<void(db::Result<void>)> done)
{
    const bool workbook = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    run(
        Work::Exporting,
        [this, kind, headers, path, workbook, snapshot = m_snapshot, look = m_look,
         history = m_history](Task &) -> db::Result<void> {
            const std::vector<std::string> untouchable{m_data->path().string()};
            auto file = db::AtomicFile::create(path.toStdString(), untouchable);
            if (!file)
                return file.error();
            const auto put = [&file](std::string_view piece) { return (*file)->write(piece); };
            if (workbook) {
                if (const auto written = exportTableWorkbook(*snapshot, kind, look, headers, history, put); !written)
                    return written.error();
                return (*file)->commit();
            }
            db::TableExportOptions options;
            options.asOf = look.asOf;
            options.headers = headers;
            db::CsvWriter writer(put);
            if (const auto written = db::exportTable(*snapshot, kind, options, writer); !written)
                return written.error();
            return (*file)->commit();
        },
        receiver, std::move(done));
}

void Session::exportFile(const QString &path, std::function<QByteArray()> make, QObject *receiver,
                         std::function<void(db::Result<void>)> done)
{
    run(
        Work::Exporting,
        [path, make = std::move(make), dataFile = m_file ? m_file->path : QString()](Task &task) -> db::Result<void> {
            const QByteArray bytes = make();
            if (task.cancel)
                return db::fail(db::ErrorCode::Cancelled);
            return writeOutputFile(path, bytes, dataFile);
        },
        receiver, std::move(done));
}

void Session::verify(const QString &codeOrPicture, bool picture, QObject *receiver,
                     std::function<void(db::Result<std::shared_ptr<const db::Verification>>)> done)
{
    run(
        Work::Reading,
        [this, codeOrPicture, picture](Task &task) -> db::Result<std::shared_ptr<const db::Verification>> {
            const std::string text = codeOrPicture.toStdString();
            const std::vector<std::string> dataFiles{m_data->path().string()};
            const auto code = picture ? db::codeInPictureFile(text, dataFiles)
                                      : db::Result<std::optional<db::CheckCode>>(db::parseCheckCode(text));
            if (!code)
                return code.error();
            if (!*code)
                return std::shared_ptr<const db::Verification>();
            auto found = db::verify(*m_data, **code, &task.cancel);
            if (!found)
                return found.error();
            return std::make_shared<const db::Verification>(*std::move(found));
        },
        receiver, std::move(done));
}

void Session::check(QObject *receiver, std::function<void(db::Result<db::CheckReport>)> done)
{
    run(Work::Checking, [this](Task &task) { return m_data->check(&task.cancel); }, receiver, std::move(done));
}

void Session::backup(const QString &target, QObject *receiver, std::function<void(db::Result<void>)> done)
{
    run(Work::BackingUp, [this, target](Task &) { return m_data->backup(toPath(target)); }, receiver,
        std::move(done));
}

void Session::describe(const std::string &chart, QObject *receiver,
                       std::function<void(const db::ChartDescription &)> done)
{
    if (!m_snapshot)
        return;
    figure(receiver, [chart, done = std::move(done)](const db::Snapshot &snapshot, const db::Look &look) -> Shown {
        auto description = db::chart(chart, snapshot, look);
        if (!description)
            return {};
        return [done, answer = std::move(*description)] { done(answer); };
    });
}

/// What a figure needs and does not get is told and not waited for.
void Session::onPool(std::function<void()> work, int priority)
{
    m_pool.start(
        [this, work = std::move(work)] {
            try {
                work();
            } catch (const std::bad_alloc &) {
                QMetaObject::invokeMethod(
                    this, [this] { Q_EMIT failed(db::fail(db::ErrorCode::OutOfMemory)); }, Qt::QueuedConnection);
            }
        },
        priority);
}

void Session::figure(QObject *receiver, std::function<Shown(const db::Snapshot &, const db::Look &)> work)
{
    if (!m_snapshot)
        return;
    onPool([this, generation = m_generation->load(), guard = QPointer<QObject>(receiver), work = std::move(work),
                  current = m_generation, snapshot = m_snapshot, look = m_look] {
        if (*current != generation)
            return;
        auto shown = work(*snapshot, look);
        if (!shown)
            return;
        QMetaObject::invokeMethod(
            this,
            [generation, current, guard, shown = std::move(shown)] {
                if (guard && *current == generation)
                    shown();
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
