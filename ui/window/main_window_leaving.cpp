#include "ui/running/log_file.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QTimer>

#include <utility>

// The window closes: what is being stored is stored first, and what was changed is kept in a backup.

namespace ui {

using Tone = MessageBar::Tone;

namespace {
constexpr int UnnoticedMilliseconds = 300;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving) { // its copies are being kept, and the window says so
        event->ignore();
        return;
    }
    if (m_context.session.storing()) {
        // Going on is the only way out of a change that is half stored; a window that says nothing looks hung.
        m_closing = true;
        say(Tone::Info, tr("Saving… The window closes as soon as everything is stored."));
        event->ignore();
        return;
    }
    if (m_context.session.needsCopies() && !m_leaveNow) {
        event->ignore();
        leave();
        return;
    }
    m_context.settings.set(setting::Geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::closeOnceStored()
{
    if (!m_closing || m_context.session.storing())
        return;
    // After the job's own answer: what could not be stored must be read before the window goes.
    QTimer::singleShot(0, this, [this] {
        if (m_context.session.storing() || !std::exchange(m_closing, false))
            return;
        if (m_context.session.lastStored())
            close();
        else if (!m_message->isHidden() && m_message->tone() == Tone::Info)
            say(Tone::Error, tr("It could not be stored, so the window stays open."));
    });
}

/// Keeps the copies of the open file, and closes then. Who is in a hurry can do without.
void MainWindow::leave()
{
    m_leaving = true;
    QTimer::singleShot(UnnoticedMilliseconds, this, [this] {
        if (m_leaving)
            say(Tone::Info, tr("A backup of your changes is being kept; then the window closes."), tr("Close without it"),
                [this] { m_context.session.cancel(); });
    });
    m_context.session.keepCopies(this, [this](const db::Result<void> &kept) {
        // After the session has said that it is idle: whoever listens to that must not find the window gone.
        QTimer::singleShot(0, this, [this, kept] { leaveWith(kept); });
    });
}

void MainWindow::leaveWith(const db::Result<void> &kept)
{
    m_leaving = false;
    if (!kept)
        qCWarning(runLog) << "no copies kept, code" << static_cast<int>(kept.error().code);
    if (!kept && kept.error().code != db::ErrorCode::Cancelled && !m_sessionEnds) {
        say(Tone::Error, tr("Your changes are stored, but no backup of them could be kept. %1").arg(text(kept.error())),
            tr("Close without it"), [this] { closeNow(); });
        return;
    }
    kept ? static_cast<void>(close()) : closeNow();
}

void MainWindow::closeNow()
{
    m_leaveNow = true;
    close();
    m_leaveNow = false;
}

} // namespace ui
