#include "ui/importing/import_case.h"

#include "db/exchange/profile.h"
#include "ui/session/session.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

ImportCase::ImportCase(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ImportCase::makePlan);
}

QString ImportCase::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportCase::begin(const QString &path, const db::ImportOptions &preset)
{
    leave();
    m_path = path;
    m_preset = preset;
    m_preset.fileName = fileName().toStdString();
    m_options = m_preset;
    m_first = true;
    m_session.lookAtFile(path, this,
                         [this, path](const db::Result<std::shared_ptr<const FileHead>> &head) {
                             if (path != m_path || !head)
                                 return;
                             m_head = *head;
                             Q_EMIT changed();
                         });
    makePlan();
}

void ImportCase::leave()
{
    ++m_round;
    m_soon.stop();
    dropPlan();
    m_stage = Stage::None;
    m_path.clear();
    m_head.reset();
    m_preset = {};
    m_options = {};
    m_closed = {};
    m_error.reset();
    m_storeError.reset();
    m_accepted.clear();
    m_reason.clear();
    m_totalUnread = false;
    m_changeSet = 0;
}

/// A plan of a million rows is no small thing to take down.
void ImportCase::dropPlan()
{
    m_session.drop(std::exchange(m_planned, nullptr));
}

void ImportCase::change(const std::function<void(db::ImportOptions &)> &with)
{
    with(m_options);
    m_first = false;
    replan();
}

void ImportCase::choose(const db::ColumnChoice &choice)
{
    change([&choice](db::ImportOptions &options) {
        std::erase_if(options.columns, [&choice](const db::ColumnChoice &each) { return each.field == choice.field; });
        options.columns.push_back(choice);
    });
}

void ImportCase::replan()
{
    if (m_stage == Stage::None || m_stage == Stage::Storing || m_stage == Stage::Stored)
        return;
    ++m_round;
    m_stage = Stage::Planning;
    m_soon.start();
    Q_EMIT changed();
}

void ImportCase::makePlan()
{
    m_soon.stop();
    m_stage = Stage::Planning;
    m_storeError.reset();
    const int round = ++m_round;
    Q_EMIT changed();
    // A plan that nobody wants any more gives way at once.
    if (m_session.work() == Work::Planning && !m_first)
        m_session.cancel();
    m_session.planImport(m_path, m_options, this,
                         [this, round](db::Result<std::shared_ptr<const PlannedFile>> answer) {
                             if (round == m_round)
                                 take(std::move(answer), m_first);
                             else if (answer)
                                 m_session.drop(*answer);
                         });
}

void ImportCase::take(db::Result<std::shared_ptr<const PlannedFile>> answer, bool first)
{
    dropPlan();
    m_error.reset();
    m_closed = {};
    if (answer) {
        m_planned = *answer;
        m_stage = Stage::Planned;
        findClosedEffect();
        if (m_planned->sheetHead) // the bytes of a workbook are nothing to look at
            m_head = m_planned->sheetHead;
        takeProfile();
    } else {
        m_error = answer.error();
        m_stage = Stage::Troubled;
    }
    Q_EMIT planArrived(first);
    Q_EMIT changed();
}

/// The plan is in sight meanwhile: of a large file this takes about as long as the plan.
void ImportCase::findClosedEffect()
{
    if (!m_planned->plan->committable(true))
        return;
    const int round = m_round;
    m_session.closedEffect(m_planned->plan, this, [this, round](const db::Result<db::ClosedEffect> &effect) {
        if (round != m_round || !effect || !effect->needsReason())
            return;
        m_closed = *effect;
        Q_EMIT changed();
    });
}

/// What was remembered of the header stands in the options from now on, where it can be seen and changed.
void ImportCase::takeProfile()
{
    const db::ImportPlan &plan = *m_planned->plan;
    if (plan.profile.empty() || plan.profile == m_options.profile)
        return;
    m_options = plan.options;
    m_options.profile = plan.profile;
    if (const auto profile = db::profileNamed(*plan.before, plan.profile)) {
        for (const std::string &rule : profile->accepted)
            m_accepted.insert(QString::fromStdString(rule));
    }
}

void ImportCase::forgetProfile()
{
    m_accepted.clear();
    change([this](db::ImportOptions &options) {
        db::ImportOptions plain = m_preset;
        plain.expectTotalWon = options.expectTotalWon;
        plain.profiles = false;
        options = plain;
    });
}

void ImportCase::remember(const QString &name, std::function<void(const db::Result<void> &)> done)
{
    if (!m_planned)
        return;
    db::ImportProfile profile = db::profileOf(*m_planned->plan, m_options, name.toStdString());
    profile.accepted.clear();
    for (const QString &rule : std::as_const(m_accepted))
        profile.accepted.push_back(rule.toStdString());
    std::sort(profile.accepted.begin(), profile.accepted.end());
    m_session.saveProfile(profile, this, std::move(done));
}

void ImportCase::setPartial(bool partial)
{
    m_options.partial = partial;
    Q_EMIT changed();
}

void ImportCase::setExpectedTotal(std::optional<std::int64_t> won, bool unread)
{
    m_totalUnread = unread;
    m_options.expectTotalWon = won;
    Q_EMIT changed();
}

void ImportCase::setReason(const QString &reason)
{
    m_reason = reason;
    if (m_storeError && m_storeError->code == db::ErrorCode::ClosedQuarter)
        m_storeError.reset(); // this is what it asked for
    Q_EMIT changed();
}

void ImportCase::accept(const std::string &rule, bool accepted)
{
    if (accepted)
        m_accepted.insert(QString::fromStdString(rule));
    else
        m_accepted.remove(QString::fromStdString(rule));
    Q_EMIT changed();
}

void ImportCase::acceptAll()
{
    if (!m_planned)
        return;
    for (const PlanFacts::Rule &rule : m_planned->facts.rules) {
        if (rule.severity == db::Severity::Warning)
            m_accepted.insert(QString::fromStdString(rule.id));
    }
    Q_EMIT changed();
}

int ImportCase::unaccepted() const
{
    if (!m_planned)
        return 0;
    const std::vector<PlanFacts::Rule> &rules = m_planned->facts.rules;
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [this](const PlanFacts::Rule &rule) {
        return rule.severity == db::Severity::Warning && !accepted(rule.id);
    }));
}

void ImportCase::store()
{
    if (m_stage != Stage::Planned || !m_planned)
        return;
    if (needsReason()) {
        Q_EMIT reasonWanted();
        return;
    }
    m_stage = Stage::Storing;
    m_storeError.reset();
    const int round = m_round;
    Q_EMIT changed();
    db::ImportOptions options = m_options;
    for (const QString &rule : std::as_const(m_accepted))
        options.accepted.push_back(rule.toStdString());
    m_session.commitImport(m_planned->plan, options, m_reason, this,
                           [this, round](const db::Result<std::int64_t> &done) {
                               if (round != m_round)
                                   return;
                               if (done) {
                                   m_stage = Stage::Stored;
                                   m_changeSet = *done;
                                   Q_EMIT changed();
                                   Q_EMIT stored(*done);
                                   return;
                               }
                               m_stage = Stage::Planned;
                               m_storeError = done.error();
                               // The data file moved on since: show what the file would do now.
                               if (done.error().code == db::ErrorCode::FileMoved)
                                   replan();
                               Q_EMIT changed();
                               if (done.error().code == db::ErrorCode::ClosedQuarter) {
                                   findClosedEffect();
                                   Q_EMIT reasonWanted();
                               }
                           });
}

bool ImportCase::warnsOfRows() const
{
    return m_planned && m_planned->facts.count(*m_planned->plan, RowSet::Warned) > 0;
}

void ImportCase::writeProblemRows(db::ProblemRows which, const QString &target,
                                  std::function<void(const db::Result<void> &)> done)
{
    if (m_planned)
        m_session.writeProblemRows(m_path, m_planned->plan, which, target, this, std::move(done));
}

} // namespace ui
