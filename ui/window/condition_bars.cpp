#include "ui/window/condition_bars.h"

#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ConditionBars::ConditionBars(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_ended(new MessageBar(this)), m_interrupted(new MessageBar(this)),
      m_place(new MessageBar(this)), m_sample(new MessageBar(this)), m_access(new MessageBar(this)), m_past(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_ended->setObjectName(u"endedBadly"_s);
    m_access->setObjectName(u"access"_s);
    m_interrupted->setObjectName(u"interrupted"_s);
    m_place->setObjectName(u"place"_s);
    for (MessageBar *bar : {m_ended, m_interrupted, m_place})
        layout->addWidget(bar);
    connect(m_place, &MessageBar::dismissed, this, &ConditionBars::rememberPlace);
    connect(&context.session, &Session::fileChanged, this, &ConditionBars::showInterrupted);
    for (MessageBar *bar : {m_sample, m_access, m_past}) {
        bar->setClosable(false);
        layout->addWidget(bar);
    }
}

void ConditionBars::sayEndedBadly()
{
    m_ended->show(MessageBar::Tone::Warning,
                  tr("The program did not end properly last time. What it called stored is stored; an import or a file "
                     "that was being written then is not."),
                  tr("Check the data"), [this] { Q_EMIT checkWanted(); });
}

void ConditionBars::refresh()
{
    if (!m_ended->isHidden())
        sayEndedBadly(); // in the present language
    const Session &session = m_context.session;
    const auto &file = session.file();
    if (file && file->sample) {
        const QStringList recent = m_context.settings.get(setting::RecentFiles);
        const auto own = std::find_if(recent.begin(), recent.end(), [&file](const QString &path) {
            return path != file->path && QFileInfo::exists(path);
        });
        const QString back = own != recent.end() ? *own : QString();
        m_sample->show(MessageBar::Tone::Info, tr("Sample data: every company, project and figure is invented."),
                          back.isEmpty() ? QString() : tr("Back to %1").arg(QFileInfo(back).fileName()),
                          [this, back] { Q_EMIT fileWanted(back); });
    } else {
        m_sample->clear();
    }
    showPlace();
    showAccess();
    if (!m_interrupted->isHidden())
        showInterrupted();
    if (file && session.knownOn() != 0) {
        const auto found = std::find_if(session.history().begin(), session.history().end(),
                                        [&session](const db::ChangeSet &each) { return each.id == session.knownOn(); });
        const QString when = found != session.history().end() ? timestamp(fromDb(found->at)) : QString();
        m_past->show(MessageBar::Tone::Warning,
                        tr("You are looking at the file as it was known after change set %1 (%2).")
                            .arg(session.knownOn())
                            .arg(when),
                        tr("Back to now"), [this] { m_context.session.setKnownOn(0); });
    } else {
        m_past->clear();
    }
}

void ConditionBars::showAccess()
{
    const Session &session = m_context.session;
    const auto &file = session.file();
    if (!file || file->access == Session::Access::Writable) {
        m_access->clear();
    } else if (!file->backupOf.isEmpty()) {
        const QString name = QFileInfo(file->backupOf).fileName();
        m_access->show(MessageBar::Tone::Warning,
                       tr("You are looking at a backup of %1; it cannot be changed.").arg(name), tr("Back to %1").arg(name),
                       [this, path = file->backupOf] { Q_EMIT fileWanted(path); });
    } else if (file->access == Session::Access::ReadOnly) {
        m_access->show(MessageBar::Tone::Warning, tr("Read only: the file or its folder cannot be written. Copy it to a folder "
                                                     "of your own to change it."));
    } else if (session.freed()) {
        m_access->show(MessageBar::Tone::Info, tr("The file is free now: it was closed in the other place. You see its newest state."),
                       tr("Open it for changes"), [this, path = file->path] { Q_EMIT fileWanted(path); });
    } else if (file->heldElsewhere) {
        m_access->show(MessageBar::Tone::Warning, tr("Read only: the file is marked as open on another computer (%1). Changes are "
                                                     "possible once it is closed there.").arg(file->holder),
                       tr("Nobody works there any more…"), [this] { Q_EMIT setAsideWanted(); });
    } else {
        m_access->show(MessageBar::Tone::Warning, tr("Read only: the file is open in another place (%1). You see what is "
                                                     "stored there; changes are possible once it is closed.")
                                                      .arg(file->holder.isEmpty() ? tr("another program") : file->holder),
                       tr("Try again"), [this, path = file->path] { Q_EMIT fileWanted(path); });
    }
}

void ConditionBars::showPlace()
{
    const auto &file = m_context.session.file();
    if (!file || file->place.kind == db::FilePlace::Kind::Local
        || m_context.settings.get(setting::PlacesKnown).contains(file->path)) {
        m_place->clear();
        return;
    }
    const QString name = fromDb(file->place.name);
    m_place->show(MessageBar::Tone::Warning,
                  file->place.kind == db::FilePlace::Kind::Network
                      ? tr("The file lies on a network drive (%1). Losing the connection while something is stored can damage "
                           "it, and its lock may not hold others off.").arg(name)
                      : tr("The file lies in a folder that another program synchronises (%1). That program may replace the "
                           "file while you work.").arg(name),
                  tr("Copy to a safe place…"), [this] { Q_EMIT copyWanted(); });
}

void ConditionBars::rememberPlace()
{
    constexpr qsizetype Remembered = 50;
    const auto &file = m_context.session.file();
    if (!file)
        return;
    QStringList known = m_context.settings.get(setting::PlacesKnown);
    known.prepend(file->path);
    m_context.settings.set(setting::PlacesKnown, known.mid(0, Remembered));
}

void ConditionBars::showInterrupted()
{
    const auto &file = m_context.session.file();
    if (!file || !file->interrupted) {
        m_interrupted->clear();
        return;
    }
    const QString title = fromDb(file->interrupted->title);
    if (file->interrupted->stored)
        m_interrupted->show(MessageBar::Tone::Info, tr("The program ended while it stored “%1” last time. It is stored as a whole.")
                                                        .arg(title));
    else
        m_interrupted->show(MessageBar::Tone::Warning, tr("The last import or change was not applied: the program ended while it "
                                                          "stored “%1”. Nothing of it is in the file; do it again.").arg(title));
}

} // namespace ui
