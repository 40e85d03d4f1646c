#pragma once

#include "db/exchange/rejected_rows.h"
#include "db/figures/closing.h"
#include "ui/models/plan_facts.h"
#include "ui/session/file_head.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

class Session;

/// One file on its way into the data file: what it looks like, what was said of it, what would come of it. The steps
/// of the page show it and change it; every change of the options asks for a new plan.
class ImportCase final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { None, Planning, Troubled, Planned, Storing, Stored };

    explicit ImportCase(Session &session, QObject *parent = nullptr);

    /// `preset`: what is known of the file before it is looked at.
    void begin(const QString &path, const db::ImportOptions &preset = {});
    /// Forgets the file; what is still under way for it is dropped.
    void leave();

    Stage stage() const { return m_stage; }
    bool busy() const { return m_stage == Stage::Planning || m_stage == Stage::Storing; }
    const QString &path() const { return m_path; }
    QString fileName() const;
    const FileHead *head() const { return m_head.get(); }
    const db::ImportOptions &options() const { return m_options; }
    /// Null while there is none. While a new plan is made the one before stays.
    std::shared_ptr<const PlannedFile> planned() const { return m_planned; }
    const db::ImportPlan *plan() const { return m_planned ? m_planned->plan.get() : nullptr; }
    /// Why the file as a whole cannot be read.
    const std::optional<db::Error> &error() const { return m_error; }

    /// Asks for a new plan, soon: several changes in a row ask once.
    void change(const std::function<void(db::ImportOptions &)> &with);
    /// What a person said of one column, in place of what was said before.
    void choose(const db::ColumnChoice &choice);
    void replan();

    bool partial() const { return m_options.partial; }
    void setPartial(bool partial);
    const std::optional<std::int64_t> &expectedTotal() const { return m_options.expectTotalWon; }
    /// `unread`: something was typed that is no sum.
    void setExpectedTotal(std::optional<std::int64_t> won, bool unread);
    bool totalUnread() const { return m_totalUnread; }
    const QString &reason() const { return m_reason; }
    void setReason(const QString &reason);
    /// What the plan would do to closed quarters; nothing while that is being found out.
    const db::ClosedEffect &closedEffect() const { return m_closed; }
    /// It does something to a closed quarter, and nobody has said why.
    bool needsReason() const { return m_closed.needsReason() && m_reason.trimmed().isEmpty(); }
    bool accepted(const std::string &rule) const { return m_accepted.contains(QString::fromStdString(rule)); }
    void accept(const std::string &rule, bool accepted);
    void acceptAll();
    /// Rules with warnings that nobody has accepted yet.
    int unaccepted() const;

    /// Stores the plan as it is shown; reasonWanted() when it needs a reason that it does not have.
    void store();
    /// Whether rows are stored with a warning: they can be saved beside the refused ones.
    bool warnsOfRows() const;
    /// Rows with problems as a CSV file that says which; with `done` once it is written.
    void writeProblemRows(db::ProblemRows which, const QString &target,
                          std::function<void(const db::Result<void> &)> done);
    /// Keeps how the file was read, for those with the same header.
    void remember(const QString &name, std::function<void(const db::Result<void> &)> done);
    /// Reads the file as if nothing had been remembered of its header.
    void forgetProfile();
    std::int64_t changeSet() const { return m_changeSet; } ///< once stored
    const std::optional<db::Error> &storeError() const { return m_storeError; }

Q_SIGNALS:
    void changed();              ///< anything a step may show
    void planArrived(bool first); ///< first: nobody has changed the options yet
    void stored(qint64 changeSet);
    void reasonWanted();

private:
    void makePlan();
    void take(db::Result<std::shared_ptr<const PlannedFile>> answer, bool first);
    void takeProfile();
    void dropPlan();
    void findClosedEffect();

    Session &m_session;
    QString m_path;
    Stage m_stage = Stage::None;
    std::shared_ptr<const FileHead> m_head;
    db::ImportOptions m_options;
    std::shared_ptr<const PlannedFile> m_planned;
    std::optional<db::Error> m_error;
    std::optional<db::Error> m_storeError;
    QSet<QString> m_accepted;
    QString m_reason;
    bool m_totalUnread = false;
    std::int64_t m_changeSet = 0;
    int m_round = 0; ///< answers to older questions are dropped
    bool m_first = true;
    QTimer m_soon;
    db::ImportOptions m_preset; ///< what was known before the file was looked at
    db::ClosedEffect m_closed;
};

} // namespace ui
