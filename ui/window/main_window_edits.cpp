#include "ui/ask.h"
#include "ui/forms/withdraw_dialog.h"
#include "ui/session/session.h"
#include "ui/session/undo_stack.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Records written by hand, and what was done last taken back.

namespace ui {

namespace {

const db::ChangeSet *changeOf(const Session &session, std::int64_t id)
{
    const std::vector<db::ChangeSet> &history = session.history();
    const auto found = std::find_if(history.begin(), history.end(),
                                    [id](const db::ChangeSet &each) { return each.id == id; });
    return found == history.end() ? nullptr : &*found;
}

/// Whether a record stands and says something.
bool stands(const db::Table &table, qint64 version)
{
    const auto row = version != 0 ? table.rowOf(version) : std::nullopt;
    return row && table.origins[*row].state == db::RowState::Present;
}

/// For a menu, where "&" marks a key.
QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void MainWindow::wireEdits()
{
    Actions &a = *m_actions;
    a.on(Act::Undo, this, [this] { undo(false); });
    a.on(Act::Redo, this, [this] { undo(true); });
    a.on(Act::NewRecord, this, [this] { editRecord(RecordForm::Mode::Add); });
    a.on(Act::ChangeRecord, this, [this] { editRecord(RecordForm::Mode::Change); });
    a.on(Act::NewerClaim, this, [this] { editRecord(RecordForm::Mode::NewerClaim); });
    a.on(Act::WithdrawRecord, this, &MainWindow::withdrawRecord);
    connect(m_undo, &UndoStack::changed, this, &MainWindow::showEdits);
    connect(m_undo, &UndoStack::refused, this, &MainWindow::refuseUndo);
}

void MainWindow::offerEdits(Page *page)
{
    page->offerRecordActions({m_actions->action(Act::NewRecord), m_actions->action(Act::ChangeRecord),
                              m_actions->action(Act::NewerClaim), m_actions->action(Act::WithdrawRecord)});
}

void MainWindow::showEdits()
{
    const Session &session = m_context.session;
    const Page *current = currentPage();
    const bool writable = session.writable();
    bool offered = false;
    bool chosen = false;
    bool claims = false;
    if (const auto kind = current && writable ? current->editedKind() : std::nullopt) {
        offered = true;
        chosen = stands(session.snapshot()->table(*kind), current->chosenRecord());
        claims = db::info(*kind).hasClaims();
    }
    const auto enable = [this](Act act, bool on) { m_actions->action(act)->setEnabled(on); };
    enable(Act::NewRecord, offered);
    enable(Act::ChangeRecord, chosen);
    enable(Act::NewerClaim, chosen && claims);
    enable(Act::WithdrawRecord, chosen);
    const auto name = [this, writable](Act act, const QString &plain, const QString &named, std::int64_t id) {
        const db::ChangeSet *change = changeOf(m_context.session, id);
        m_actions->action(act)->setText(change ? named.arg(inMenu(changeName(*change))) : plain);
        m_actions->action(act)->setEnabled(writable && change);
    };
    name(Act::Undo, tr("&Undo"), tr("&Undo: %1"), m_undo->undoable());
    name(Act::Redo, tr("&Redo"), tr("&Redo: %1"), m_undo->redoable());
}

void MainWindow::editRecord(RecordForm::Mode mode)
{
    const std::optional<db::Kind> kind = currentPage()->editedKind();
    if (!kind || !m_context.session.writable() || !m_commands->ensureAuthor())
        return;
    const qint64 from = mode == RecordForm::Mode::Add ? 0 : currentPage()->chosenRecord();
    auto *form = new RecordForm(m_context, *kind, mode, from, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::stored, this, [this, kind](qint64 changeSet) { showStored(*kind, changeSet); });
    form->open();
}

void MainWindow::withdrawRecord()
{
    const std::optional<db::Kind> kind = currentPage()->editedKind();
    const qint64 version = currentPage()->chosenRecord();
    if (!kind || version == 0 || !m_context.session.writable() || !m_commands->ensureAuthor())
        return;
    auto *dialog = new WithdrawDialog(m_context, *kind, version, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The record as it stands now is chosen in the table.
void MainWindow::showStored(db::Kind kind, qint64 changeSet)
{
    const db::ChangeSet *change = changeOf(m_context.session, changeSet);
    if (!change)
        return;
    const auto part = std::find_if(change->parts.begin(), change->parts.end(),
                                   [kind](const db::ChangePart &each) { return each.kind == kind; });
    if (part == change->parts.end() || part->begun == 0)
        return;
    if (!currentPage()->reveal(kind, part->firstVersion))
        revealRecord(kind, part->firstVersion);
}

void MainWindow::undo(bool redoing)
{
    if (!m_context.session.writable() || !m_commands->ensureAuthor())
        return;
    redoing ? m_undo->redo() : m_undo->undo();
}

void MainWindow::refuseUndo(const db::Error &error, bool redoing)
{
    if (error.code != db::ErrorCode::ClosedQuarter) {
        say(MessageBar::Tone::Error, text(error));
        return;
    }
    const QString what = redoing ? tr("Redo") : tr("Undo");
    const auto reason = m_context.ask.line(
        this, {what, text(error) + u"\n\n"_s + tr("Reason (it is kept in the history):"), {}, what});
    if (!reason || reason->isEmpty())
        return;
    redoing ? m_undo->redo(*reason) : m_undo->undo(*reason);
}

} // namespace ui
