#pragma once

#include "db/engine/file_place.h"
#include "db/exchange/import_plan.h"
#include "db/exchange/profile.h"
#include "db/exchange/record_edit.h"
#include "db/exchange/rejected_rows.h"
#include "db/exchange/table_export.h"
#include "db/figures/chart.h"
#include "db/figures/closing_view.h"
#include "db/figures/headline.h"
#include "db/figures/inspection.h"
#include "db/ledger/backups.h"
#include "db/ledger/data_file.h"
#include "ui/models/plan_facts.h"
#include "ui/session/changes.h"
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

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace db {
struct RestorePreview;
struct Restored;
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
        bool heldElsewhere = false; ///< InUse: by another computer, or by what one left behind
        bool sample = false; ///< the sample quarter, never the record
        QString backupOf;    ///< the data file that this is a backup of; empty of every other
        db::FilePlace place;
        std::optional<db::DataFile::Interrupted> interrupted; ///< what a killed program was storing
    };

    explicit Session(Settings &settings, QObject *parent = nullptr);
    ~Session() override;

    const std::optional<File> &file() const { return m_file; }
    /// The file was in use by another when it was opened, and is no longer: open() may take it.
    bool freed() const { return m_freed; }
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
    /// Where the as-of date lies in a closed quarter: which figures are no longer what its closing stored.
    const std::vector<db::AlteredFigure> &corrections() const { return m_corrections; }
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
    /// Sets aside what another computer left as the mark of its work, once a person has made sure that nobody works there,
    /// and opens the file anew. InUse when somebody on this one does.
    void setLockAside(QObject *receiver, std::function<void(db::Result<void>)> done);

    /// The open file was changed and no backup holds that.
    bool needsCopies() const { return m_file && m_file->access == Access::Writable && m_unkept; }
    /// Keeps a backup and the readable copy of the open file; cancel() gives them up. A file that another one takes the
    /// place of is taken care of unasked.
    void keepCopies(QObject *receiver, std::function<void(db::Result<void>)> done);
    /// The backups of a data file, open or not, newest first.
    void listBackups(const QString &path, QObject *receiver, std::function<void(db::Result<std::vector<db::Backup>>)> done);
    /// Whether one is sound. Cancelled as soon as anything else is asked for.
    void checkBackup(const db::Backup &backup, QObject *receiver, std::function<void(db::Result<bool>)> done);
    void previewRestore(const QString &path, const db::Backup &backup, QObject *receiver,
                        std::function<void(db::Result<std::shared_ptr<const db::RestorePreview>>)> done);
    /// Puts a backup in the place of a data file, and opens that. When it fails, the file that was open still is.
    void restore(const QString &path, const db::Backup &backup, QObject *receiver,
                 std::function<void(db::Result<db::Restored>)> done);

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
    /// Stores a change set that is made of what the file holds then; its author is the one of the settings. Errors of the
    /// maker, and ClosedQuarter as with commitImport().
    void store(db::DraftMaker draftOf, QObject *receiver, std::function<void(db::Result<std::int64_t>)> done);
    /// What the plan would do to closed quarters.
    void closedEffect(std::shared_ptr<db::ImportPlan> plan, QObject *receiver,
                      std::function<void(db::Result<db::ClosedEffect>)> done);
    /// The rows that have problems, as CSV that says which, whole or not at all.
    void writeProblemRows(const QString &path, std::shared_ptr<db::ImportPlan> plan, db::ProblemRows which,
                          const QString &target, QObject *receiver, std::function<void(db::Result<void>)> done);
    /// Keeps how a file was read under a name, in a change set of its own; also when there is nothing new to keep.
    void saveProfile(const db::ImportProfile &profile, QObject *receiver, std::function<void(db::Result<void>)> done);
    /// Lets go of something large where nobody waits for it.
    void drop(std::shared_ptr<const void> what);
    /// Without a receiver an error is told by failed(). `otherwise` stands in the history where no reason was given and
    /// none is needed; ClosedQuarter when one is.
    void revert(std::int64_t changeSet, const QString &reason, QObject *receiver = nullptr,
                std::function<void(db::Result<std::int64_t>)> done = {}, const QString &otherwise = {});
    /// What there is to know before a change set is taken back.
    struct TakingBack {
        std::vector<db::DataFile::LaterEdit> edits; ///< what later change sets also touched
        db::ClosedEffect closed;
    };
    void lookAtTakingBack(std::int64_t changeSet, QObject *receiver,
                          std::function<void(db::Result<TakingBack>)> done);

    /// The file as it stood after a change set.
    void snapshotOf(std::int64_t changeSet, QObject *receiver,
                    std::function<void(db::Result<std::shared_ptr<const db::Snapshot>>)> done);

    /// A record written by hand as it would be stored, and what it would alter of closed quarters.
    struct PlannedEdit {
        std::shared_ptr<db::ImportPlan> plan; ///< commitImport() stores it
        std::vector<db::AlteredFigure> altered;
    };
    /// Worked out on the pool, so that writing waits for nothing that the worker has to do.
    void planEdit(const db::RecordEdit &edit, QObject *receiver, std::function<void(db::Result<PlannedEdit>)> done);
    /// ClosedQuarter as commitImport(); the errors of db::draftWithdrawal().
    void withdraw(db::Kind kind, std::int64_t version, db::PartialDate from, const QString &reason, QObject *receiver,
                  std::function<void(db::Result<std::int64_t>)> done);

    /// The quarters that can be closed or are, newest first, of the snapshot of the moment.
    void quarters(QObject *receiver, std::function<void(db::Result<std::vector<db::QuarterState>>)> done);
    /// What closing a quarter would store, or what it has stored.
    void closing(db::PartialDate quarter, QObject *receiver,
                 std::function<void(db::Result<std::shared_ptr<const db::ClosingView>>)> done);
    void closeQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                      std::function<void(db::Result<std::int64_t>)> done);
    /// ClosedQuarter without a reason.
    void reopenQuarter(db::PartialDate quarter, const QString &reason, QObject *receiver,
                       std::function<void(db::Result<std::int64_t>)> done);

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
    /// Writes what `make` gives, on the worker, whole or not at all. The data file and any other database are never written
    /// over; CannotWrite, DiskFull, Cancelled.
    void exportFile(const QString &path, std::function<QByteArray()> make, QObject *receiver,
                    std::function<void(db::Result<void>)> done);
    /// What has become of the chart that a check code names: one as typed, or that a picture's file carries. Nothing
    /// (null) where there is no code.
    void verify(const QString &codeOrPicture, bool picture, QObject *receiver,
                std::function<void(db::Result<std::shared_ptr<const db::Verification>>)> done);
    void check(QObject *receiver, std::function<void(db::Result<db::CheckReport>)> done);
    void backup(const QString &target, QObject *receiver, std::function<void(db::Result<void>)> done);

    /// Describes a chart for the present snapshot and look; the answer is dropped when either changes meanwhile.
    void describe(const std::string &chart, QObject *receiver, std::function<void(const db::ChartDescription &)> done);

    /// What is done with the answer of something worked out: runs in the window's thread.
    using Shown = std::function<void()>;
    /// Works something out from the present snapshot and look on the pool; `work` gives what to do with it. Dropped when
    /// either changes meanwhile, or the receiver is gone.
    void figure(QObject *receiver, std::function<Shown(const db::Snapshot &, const db::Look &)> work);
    /// Opens a figure in the present snapshot and look; the answer is dropped when either changes meanwhile.
    void inspect(const db::FigureRef &ref, QObject *receiver,
                 std::function<void(const db::Result<db::Inspection> &)> done);
    void claimHistory(std::shared_ptr<const db::Inspection> inspection, QObject *receiver,
                      std::function<void(const db::Result<std::vector<db::ClaimStep>> &)> done);
    /// Lets a claim settle what stands, in a change set of its own: the version of its row and its value column.
    void adopt(db::Kind kind, std::int64_t version, int column, const QString &reason, QObject *receiver,
               std::function<void(db::Result<std::int64_t>)> done);
    /// What is different in the present look; null when there is nothing to hold it against. As inspect().
    void whatChanged(QObject *receiver, std::function<void(const std::shared_ptr<const Changes> &)> done);

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
    void freedChanged();
    void snapshotChanged(); ///< its content, or the change set after which it is seen
    void lookChanged();     ///< phase, as-of date or what is compared with
    void headlineChanged(); ///< the figures of the present snapshot and look are there
    void comparedChanged();
    void correctionsChanged();
    void changeDaysChanged();
    void trendChanged();
    void workChanged();
    void progressed(const ui::Progress &progress);
    void committed(qint64 changeSet); ///< by this session: import, revert
    void failed(const db::Error &error);
    /// A file could not be opened, as failed() said, and there are backups of it.
    void restorable(const QString &path, const db::Error &error);

private:
    struct View {
        std::shared_ptr<const db::Snapshot> snapshot;
        std::vector<db::ChangeSet> history;
    };
    struct Opened {
        std::unique_ptr<db::DataFile> data;
        File file;
        View view;
        std::shared_ptr<db::DataFile> before; ///< what was open, changed, and wants its copies
    };

    template<typename Job, typename Done>
    void run(Work work, Job job, QObject *receiver, Done done);
    void change(Work work, std::function<db::Result<std::int64_t>(db::DataFile &, Task &)> job, QObject *receiver,
                std::function<void(db::Result<std::int64_t>)> done);
    db::Result<std::shared_ptr<Opened>> openNow(const QString &path);
    std::shared_ptr<db::DataFile> letGo();
    void takeLeave(std::shared_ptr<db::DataFile> before);
    void onPool(std::function<void()> work, int priority = 0);
    static db::Result<View> readView(const db::DataFile &data, std::int64_t knownOn);
    void take(db::Result<View> view);
    void takeOpened(db::Result<std::shared_ptr<Opened>> opened);
    void reload();
    void lookForFreedom();
    void refigure();
    void compare(const db::Look &other, std::uint64_t generation);
    void findChangeDays();
    void findCorrections(std::uint64_t generation);
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
    bool m_freed = false;
    std::atomic<bool> m_unkept{false}; ///< m_data was changed since its newest backup
    std::atomic<bool> m_lost{false};   ///< m_data was given up for an opening that failed

    QThread m_thread;
    QObject m_worker; ///< lives in m_thread; jobs are posted to it
    std::unique_ptr<db::DataFile> m_data; ///< touched by jobs only
    std::vector<std::shared_ptr<Task>> m_running; ///< posted and not finished, oldest first
    QTimer m_progressTimer;
    QTimer m_watchTimer; ///< read-only files: others may write
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<std::uint64_t>> m_generation;
    std::vector<db::AlteredFigure> m_corrections; ///< of the quarter that the as-of date lies in
};

} // namespace ui
