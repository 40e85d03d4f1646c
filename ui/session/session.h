#pragma once

#include "db/exchange/import_plan.h"
#include "db/exchange/profile.h"
#include "db/exchange/table_export.h"
#include "db/figures/chart.h"
#include "db/figures/headline.h"
#include "db/ledger/data_file.h"
#include "ui/models/plan_facts.h"
#include "ui/session/file_head.h"
#include "ui/session/starter.h"
#include "ui/session/task.h"
#include "ui/session/trend.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace db {
struct Verification;
}

namespace ui {

class Settings;

/// How a choice to compare with is written in the settings.
QString againstKey(db::Against against);
db::Against againstByKey(const QString &key);

/// The open data file and how it is being looked at. A worker thread owns the db::DataFile: everything that touches
/// the file runs there, one job after another; what it holds arrives here as an immutable snapshot. Figures and
/// charts are worked out on a pool thread. The window's thread never waits for either.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class Access { Writable, InUse, ReadOnly };

    struct File {
        QString path;
        Access access = Access::Writable;
        QString holder;      ///< InUse: the machine that has it, and since when; may be empty
        bool sample = false; ///< the sample quarter, never the record
    };

    explicit Session(Settings &settings, QObject *parent = nullptr);
    ~Session() override;

    const std::optional<File> &file() const { return m_file; }
    bool writable() const { return m_file && m_file->access == Access::Writable && m_knownOn == 0; }
    bool hasData() const; ///< the snapshot has at least one row
    std::shared_ptr<const db::Snapshot> snapshot() const { return m_snapshot; }
    const std::vector<db::ChangeSet> &history() const { return m_history; }
    /// Null until worked out for the present snapshot and look.
    std::shared_ptr<const db::Headline> headline() const { return m_headline; }
    /// The same for the small lines of the tiles; arrives after the headline.
    std::shared_ptr<const Trend> trend() const { return m_trend; }

    /// The figures that the look is compared with; null until worked out, and where there is nothing to compare with.
    std::shared_ptr<const db::Headline> compared() const { return m_compared; }
    /// The days on which something changed, up to today; a moment later than the snapshot.
    const QList<QDate> &changeDays() const { return m_changeDays; }

    const db::Look &look() const { return m_look; }
    QDate asOf() const;
    std::int64_t knownOn() const { return m_knownOn; } ///< 0 = the newest
    void setPhase(const QString &phase);
    void setAsOf(QDate date);
    /// What was chosen to compare with; look().compareTo says what that means for the present look.
    db::Against against() const { return m_against; }
    QDate againstDay() const { return m_againstDay; }
    void setComparison(db::Against against, QDate day = {});
    void setKnownOn(std::int64_t changeSet);
    /// Phase keys that the file knows, in order; 1 and 2 when it knows none.
    QStringList phases() const;

    /// Takes the file's lock if it can; if another holds it the file is opened read-only and says so.
    void open(const QString &path);
    /// Makes a data file and opens it. Never writes over an existing one.
    void create(const QString &path, Start start);
    void close();

    /// The beginning of a file that may be imported.
    void lookAtFile(const QString &path, QObject *receiver,
                    std::function<void(db::Result<std::shared_ptr<const FileHead>>)> done);
    void planImport(const QString &path, const db::ImportOptions &options, QObject *receiver,
                    std::function<void(db::Result<std::shared_ptr<const PlannedFile>>)> done);
    /// Can be cancelled until the end of it, with nothing changed.
    /// ClosedQuarter when it alters a figure of a closed quarter and the reason is empty: ask for one and try again.
    void commitImport(std::shared_ptr<db::ImportPlan> plan, const db::ImportOptions &options,
                      const QString &reason, QObject *receiver,
                      std::function<void(db::Result<std::int64_t>)> done);
    /// The rows that the plan refuses, as CSV with their reasons, whole or not at all.
    void writeRejects(const QString &path, std::shared_ptr<db::ImportPlan> plan, const QString &rejects,
                      QObject *receiver, std::function<void(db::Result<void>)> done);
    /// Keeps how a file was read under a name, in a change set of its own; also when there is nothing new to keep.
    void saveProfile(const db::ImportProfile &profile, QObject *receiver, std::function<void(db::Result<void>)> done);
    /// Lets go of something large where nobody waits for it.
    void drop(std::shared_ptr<const void> what);
    void revert(std::int64_t changeSet, const QString &reason);
    /// Stores a decision, with the author of the settings.
    void decide(std::function<db::Result<db::Draft>(const std::shared_ptr<const db::Snapshot> &, const std::string &)> draftOf,
                QObject *receiver, std::function<void(db::Result<std::int64_t>)> done);
    /// The file as it stood after a change set.
    void snapshotOf(std::int64_t changeSet, QObject *receiver,
                    std::function<void(db::Result<std::shared_ptr<const db::Snapshot>>)> done);
    void laterEdits(std::int64_t changeSet, QObject *receiver,
                    std::function<void(db::Result<std::vector<db::DataFile::LaterEdit>>)> done);

    struct Difference {
        std::shared_ptr<const db::Texts> texts;
        std::vector<db::RowDifference> rows;
    };
    /// What change set N did.
    void differences(std::int64_t changeSet, QObject *receiver,
                     std::function<void(db::Result<std::shared_ptr<const Difference>>)> done);
    /// The records of a kind as of the look's date, as a table that imports back unchanged: a workbook with notes
    /// where the path ends with .xlsx, else CSV.
    void exportTable(db::Kind kind, db::HeaderStyle headers, const QString &path, QObject *receiver,
                     std::function<void(db::Result<void>)> done);
    /// What has become of the chart that a check code names: one as typed, or that a picture's file carries. Nothing
    /// (null) where there is no code.
    void verify(const QString &codeOrPicture, bool picture, QObject *receiver,
                std::function<void(db::Result<std::shared_ptr<const db::Verification>>)> done);
    void check(QObject *receiver, std::function<void(db::Result<db::CheckReport>)> done);
    void backup(const QString &target, QObject *receiver, std::function<void(db::Result<void>)> done);

    /// Describes a chart for the present snapshot and look; the answer is dropped when either changes meanwhile.
    void describe(const std::string &chart, QObject *receiver, std::function<void(const db::ChartDescription &)> done);

    /// What the worker is doing; None when it is idle.
    Work work() const { return m_running.empty() ? Work::None : m_running.front()->work; }
    /// Something is being written to the data file or out of it, or waits for its turn.
    bool storing() const;
    /// Whether the last job that wrote was done.
    bool lastStored() const { return m_lastStored; }
    /// Asks the running job to stop; it ends with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    void fileChanged();     ///< another file, or none
    void snapshotChanged(); ///< its content, or the change set after which it is seen
    void lookChanged();     ///< phase, as-of date or what is compared with
    void headlineChanged(); ///< the figures of the present snapshot and look are there
    void comparedChanged();
    void changeDaysChanged();
    void trendChanged();
    void workChanged();
    void progressed(const ui::Progress &progress);
    void committed(qint64 changeSet); ///< by this session: import, revert
    void failed(const db::Error &error);

private:
    struct View {
        std::shared_ptr<const db::Snapshot> snapshot;
        std::vector<db::ChangeSet> history;
    };
    struct Opened {
        std::unique_ptr<db::DataFile> data;
        File file;
        View view;
    };

    template<typename Job, typename Done>
    void run(Work work, Job job, QObject *receiver, Done done);
    void change(Work work, std::function<db::Result<std::int64_t>(db::DataFile &, Task &)> job, QObject *receiver,
                std::function<void(db::Result<std::int64_t>)> done);
    static db::Result<View> readView(const db::DataFile &data, std::int64_t knownOn);
    void take(db::Result<View> view);
    void takeOpened(db::Result<std::shared_ptr<Opened>> opened);
    void reload();
    void refigure();
    void compare(const db::Look &other, std::uint64_t generation);
    void findChangeDays();
    void finish(const Task *task);

    Settings &m_settings;
    std::optional<File> m_file;
    std::shared_ptr<const db::Snapshot> m_snapshot;
    std::vector<db::ChangeSet> m_history;
    std::shared_ptr<const db::Headline> m_headline;
    std::shared_ptr<const db::Headline> m_compared;
    std::shared_ptr<const Trend> m_trend;
    QList<QDate> m_changeDays;
    std::weak_ptr<const db::Snapshot> m_daysOf; ///< the snapshot of m_changeDays
    db::Look m_look;
    db::Against m_against = db::Against::Nothing;
    QDate m_againstDay;
    std::int64_t m_knownOn = 0;
    bool m_lastStored = true;

    QThread m_thread;
    QObject m_worker; ///< lives in m_thread; jobs are posted to it
    std::unique_ptr<db::DataFile> m_data; ///< touched by jobs only
    std::vector<std::shared_ptr<Task>> m_running; ///< posted and not finished, oldest first
    QTimer m_progressTimer;
    QTimer m_watchTimer; ///< read-only files: others may write
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<std::uint64_t>> m_generation;
};

} // namespace ui
