#include "ui/session/undo_stack.h"

#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace ui {

UndoStack::UndoStack(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::committed, this, &UndoStack::take);
    connect(&session, &Session::fileChanged, this, &UndoStack::forget);
}

void UndoStack::forget()
{
    m_undo.clear();
    m_redo.clear();
    m_target = 0;
    Q_EMIT changed();
}

/// Whatever else was done: it comes first from now on, and what was undone before it is out of reach.
void UndoStack::take(std::int64_t changeSet)
{
    const std::vector<db::ChangeSet> &history = m_session.history();
    const auto found = std::find_if(history.begin(), history.end(),
                                    [changeSet](const db::ChangeSet &each) { return each.id == changeSet; });
    if (found == history.end() || found->purged() != 0) // what a purge removed cannot be put back
        return;
    if (busy() && found->kind == db::ChangeKind::Revert && found->target == m_target)
        return; // our own: finish() knows what it means
    m_undo.push_back(changeSet);
    m_redo.clear();
    Q_EMIT changed();
}

void UndoStack::undo(const QString &reason)
{
    if (const std::int64_t target = undoable(); target != 0)
        revert(target, reason, false);
}

void UndoStack::redo(const QString &reason)
{
    if (redoable() != 0)
        revert(m_redo.back().revert, reason, true);
}

void UndoStack::revert(std::int64_t target, const QString &reason, bool redoing)
{
    m_target = target;
    Q_EMIT changed();
    m_session.revert(
        target, reason, this, [this, redoing](const db::Result<std::int64_t> &answer) { finish(answer, redoing); },
        redoing ? tr("Redone") : tr("Undone"));
}

void UndoStack::finish(const db::Result<std::int64_t> &answer, bool redoing)
{
    const std::int64_t target = std::exchange(m_target, 0);
    if (target == 0) // another file is open meanwhile
        return;
    if (answer && redoing) {
        if (!m_redo.empty() && m_redo.back().revert == target) {
            m_undo.push_back(m_redo.back().changeSet);
            m_redo.pop_back();
        }
    } else if (answer) {
        if (m_undo.back() == target) // nothing else was done meanwhile
            m_redo.push_back({target, *answer});
        std::erase(m_undo, target);
    } else if (answer.error().code == db::ErrorCode::AlreadyReverted) {
        std::erase(m_undo, target);
        std::erase_if(m_redo, [target](const Undone &each) { return each.revert == target; });
    }
    Q_EMIT changed();
    if (!answer)
        Q_EMIT refused(answer.error(), redoing);
}

} // namespace ui
