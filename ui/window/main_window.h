#pragma once

#include "ui/context.h"
#include "ui/forms/record_form.h"
#include "ui/pages/page.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/numbers.h"

#include <QMainWindow>

#include <array>

class QStackedWidget;

namespace ui {

class Actions;
class Commands;
class ConditionBars;
class DropOverlay;
class FileLine;
class NamesDialog;
class InspectorDock;
class ReplayStrip;
class SearchPalette;
class Sidebar;
class TopBar;
class UndoStack;

/// The window: pages beside a list of them, what is being looked at above, and the menus. It wires; the pages show,
/// the commands do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Settings &settings, Ask &ask, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes the page when it is first asked for: the start must not wait for pages nobody looks at.
    Page *page(PageId id);
    Page *currentPage() const;
    void showPage(PageId id);
    void importFiles(const QStringList &paths);
    /// The same once a data file is open: for tables that come before one.
    void importOnceOpen(const QStringList &paths);
    void say(MessageBar::Tone tone, const QString &text, const QString &actionText = {},
             std::function<void()> action = {});

    /// Nobody will answer any more: closing goes without what cannot be done.
    void endSession() { m_sessionEnds = true; }

    /// Asks at the first start for the language and the person.
    void welcome();

    Actions &actions() const { return *m_actions; }
    Commands &commands() const { return *m_commands; }
    MessageBar &messageBar() const { return *m_message; }
    ConditionBars &conditions() const { return *m_conditions; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void wireActions();
    void wireSession();
    Page *makePage(PageId id);
    void importAsked();
    void pasteRows();
    void closeQuarter();
    void fillRecent();
    void chooseTheme(const QString &key);
    void chooseTextSize(int percent);
    void chooseUnit(MoneyUnit unit);
    void chooseMinus(bool triangle);
    void chooseComparison(db::Against against);
    void wireLook();
    void wireSearch();
    void wireTools();
    NamesDialog *showNames();
    void renameRecord(db::Kind kind, const QString &name);
    void wireInspector();
    void makeRoom();
    InspectorDock *inspector();
    void inspect(const db::FigureRef &ref);
    void toggleInspector();
    void openChangeSet(qint64 changeSet);
    void wireEdits();
    void offerEdits(Page *page);
    void showEdits();
    void editRecord(RecordForm::Mode mode);
    void withdrawRecord();
    void showStored(db::Kind kind, qint64 changeSet);
    void undo(bool redoing);
    void refuseUndo(const db::Error &error, bool redoing);
    void revealRecord(db::Kind kind, qint64 version);
    void showChoices();
    void chooseLanguage(const QString &key);
    void showActions();
    void showDataState();
    void sayDamaged(const db::CheckReport::Problem &first);
    void announce(qint64 changeSet);
    void scheduleCheck();
    void closeOnceStored();
    void leave();
    void leaveWith(const db::Result<void> &kept);
    void closeNow();
    void restoreGeometryClamped();
    void retranslate();

    Context m_context;
    Actions *m_actions;
    Commands *m_commands;
    UndoStack *m_undo;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    FileLine *m_fileLine;
    ReplayStrip *m_replay;
    ConditionBars *m_conditions;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    DropOverlay *m_overlay;
    SearchPalette *m_search = nullptr; ///< made when first asked for
    InspectorDock *m_inspector = nullptr; ///< made when first asked for
    std::array<Page *, PageCount> m_pages{};
    PageId m_current = PageId::Overview;
    QTimer *m_checkTimer;
    enum class DataState { Unchecked, Checking, Sound, Troubled } m_dataState = DataState::Unchecked;
    int m_problems = 0;
    qint64 m_announced = 0; ///< the change set that the message bar speaks of
    bool m_closing = false;  ///< asked to close while something is being stored
    bool m_leaving = false;  ///< the copies of the open file are being kept
    bool m_leaveNow = false; ///< whatever copies are missing
    bool m_sessionEnds = false; ///< nobody is there to answer
    QStringList m_waiting; ///< tables to import once a data file is open
};

} // namespace ui
