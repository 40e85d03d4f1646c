#include "ui/importing/import_page.h"
#include "ui/session/session.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QDragEnterEvent>
#include <QFileInfo>

// Files that come in: asked for, handed over, dropped.

namespace ui {

using Tone = MessageBar::Tone;

void MainWindow::importAsked()
{
    if (!m_context.session.file())
        return;
    const QStringList paths = m_commands->askForTables();
    if (!paths.isEmpty())
        importFiles(paths);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_context.session.writable() || !m_commands->ensureAuthor())
        return;
    showPage(PageId::Import);
    static_cast<ImportPage *>(page(PageId::Import))->addFiles(paths);
}

void MainWindow::importOnceOpen(const QStringList &paths)
{
    if (m_context.session.writable()) {
        importFiles(paths);
        return;
    }
    m_waiting = paths;
    if (!m_context.session.file() && m_context.session.work() == Work::None)
        say(Tone::Info, tr("Open or make a data file; %1 is read then.").arg(QFileInfo(paths.first()).fileName()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const DroppedFiles files = droppedFiles(event->mimeData());
    const bool usable = !files.dataFile.isEmpty()
        || (!files.picture.isEmpty() && m_context.session.file())
        || (!files.tables.isEmpty() && (m_context.session.writable() || !m_context.session.file()));
    if (!usable)
        return;
    event->acceptProposedAction();
    m_overlay->announce(files);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_overlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    const DroppedFiles files = droppedFiles(event->mimeData());
    event->acceptProposedAction();
    if (!files.dataFile.isEmpty())
        m_commands->open(files.dataFile);
    else if (!files.picture.isEmpty())
        m_commands->checkPicture(files.picture);
    else if (!files.tables.isEmpty())
        importOnceOpen(files.tables);
}

} // namespace ui
