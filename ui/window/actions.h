#pragma once

#include <QAction>
#include <QObject>

#include <array>
#include <functional>

class QMenu;
class QMenuBar;

namespace ui {

/// Everything that the menus can do. Each has its texts, icon and key in one table (actions.cpp).
enum class Act {
    New, Open, Import, ExportTable, ExportShown, ExportChart, Print, Report, Backup, Backups, Quit,
    Undo, Redo, TakeBack, NewRecord, ChangeRecord, NewerClaim, WithdrawRecord, Copy, CopyChart, Paste, Find, SearchAll,
    PageOverview, PageBudget, PageCompanies, PageTraining, PageMilestones, PageTargets, PagePhases, PageInfrastructure,
    PageRisks, PageSources, PageConflicts, PageImport, PageHistory,
    ChartTable, Inspect,
    Today, Replay, CompareNothing, CompareDay, CompareReport, ComparePhase,
    UnitHundredMillion, UnitMillion, UnitThousand, UnitWon, TriangleMinus,
    ThemeSystem, ThemeLight, ThemeDark, ThemeContrast, Text100, Text110, Text125, Text150, Korean, English, FullScreen,
    CloseQuarter, Check, CheckPicture, Names, Profiles, Settings,
    Help, Shortcuts, About,
};
inline constexpr int ActCount = static_cast<int>(Act::About) + 1;

/// The actions of one window and its menu bar.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *action(Act which) const { return m_actions[static_cast<std::size_t>(which)]; }
    template<typename Receiver, typename Slot>
    void on(Act which, Receiver *receiver, Slot slot)
    {
        connect(action(which), &QAction::triggered, receiver, slot);
    }
    void fill(QMenuBar *bar);
    /// The menu in the View menu that a choice stands in; empty for others.
    QString menuOf(Act which) const;
    QMenu *recentMenu() const { return m_recent; }
    void retranslate();

    /// Menu, text and keys of every action that has a key: the list of shortcuts.
    struct Shortcut {
        QString menu;
        QString text;
        QString keys;
    };
    QList<Shortcut> shortcuts() const;

private:
    std::array<QAction *, ActCount> m_actions{};
    std::array<QMenu *, 5> m_menus{};
    QMenu *m_recent = nullptr;
    std::array<QMenu *, 6> m_choices{}; ///< the menus in the View menu
};

} // namespace ui
