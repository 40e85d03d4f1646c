#include "db/exchange/equal_names.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"
#include "ui/window/names_dialog.h"
#include "ui/window/profiles_dialog.h"

// Dialogs about what the data file knows beside its figures.

namespace ui {

void MainWindow::wireTools()
{
    m_actions->on(Act::Names, this, [this] { showNames(); });
    m_actions->on(Act::Profiles, this, [this] {
        if (!m_context.session.file())
            return;
        auto *dialog = new ProfilesDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ProfilesDialog::importRequested, this, &MainWindow::importAsked);
        dialog->open();
    });
}

NamesDialog *MainWindow::showNames()
{
    if (!m_context.session.file() || (m_context.session.writable() && !m_commands->ensureAuthor()))
        return nullptr;
    auto *dialog = new NamesDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::renameRecord(db::Kind kind, const QString &name)
{
    const auto list = db::nameOf(kind);
    if (!list)
        return;
    if (NamesDialog *dialog = showNames()) {
        dialog->choose(*list, name);
        dialog->renameSelected();
    }
}

} // namespace ui
