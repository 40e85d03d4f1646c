#include "ui/closing/closing_dialog.h"
#include "ui/importing/import_page.h"
#include "ui/importing/pasted_table.h"
#include "ui/session/session.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// What the window does in the round of a quarter beside importing files.

namespace ui {

/// The table of the page in sight says what kind of rows they are.
void MainWindow::pasteRows()
{
    const ClipboardText text = tableIn(QGuiApplication::clipboard()->mimeData());
    if (!text.isTable()) {
        say(MessageBar::Tone::Info,
            tr("The clipboard holds no table. Copy the rows with their header in the spreadsheet, then paste them here."));
        return;
    }
    if (!m_context.session.writable() || !m_commands->ensureAuthor())
        return;
    const PastedTable table = keepPasted(text);
    if (!table.folder) {
        say(MessageBar::Tone::Error,
            tr("What you copied could not be written to a temporary file. Free some space on the disk and try again."));
        return;
    }
    const std::optional<db::Kind> kind = currentPage()->kind();
    showPage(PageId::Import);
    static_cast<ImportPage *>(page(PageId::Import))->addPasted(table, kind);
}

void MainWindow::closeQuarter()
{
    if (!m_context.session.writable() || !m_context.session.hasData() || !m_commands->ensureAuthor())
        return;
    auto *dialog = new ClosingDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
