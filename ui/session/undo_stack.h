#pragma once

#include "db/engine/result.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace ui {

class Session;

/// The change sets of this window, to be taken back one after another and put back again, on whatever page they were
/// made. Undoing is a revert and redoing the revert of that revert: both stay in the history like any change. Knows
/// nothing any more once another file is open.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    explicit UndoStack(Session &session, QObject *parent = nullptr);

    /// The change set that is next to be undone or redone; 0 = none, or one of them is under way.
    std::int64_t undoable() const { return busy() || m_undo.empty() ? 0 : m_undo.back(); }
    std::int64_t redoable() const { return busy() || m_redo.empty() ? 0 : m_redo.back().changeSet; }
    bool busy() const { return m_target != 0; }
    /// `reason`: for what alters a closed quarter, which is refused without one.
    void undo(const QString &reason = {});
    void redo(const QString &reason = {});

Q_SIGNALS:
    void changed();
    /// It could not be done. ClosedQuarter: with a reason it can.
    void refused(const db::Error &error, bool redoing);

private:
    /// What was undone, and by which revert.
    struct Undone {
        std::int64_t changeSet = 0;
        std::int64_t revert = 0;
    };
    void forget();
    void take(std::int64_t changeSet);
    void revert(std::int64_t target, const QString &reason, bool redoing);
    void finish(const db::Result<std::int64_t> &answer, bool redoing);

    Session &m_session;
    std::vector<std::int64_t> m_undo;
    std::vector<Undone> m_redo;
    std::int64_t m_target = 0; ///< what is being reverted now
};

} // namespace ui
