#include "ui/inspector/inspector_dock.h"
#include "ui/pages/history_page.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QStackedWidget>

// Where a figure comes from, and where that leads to.

namespace ui {

void MainWindow::wireInspector()
{
    m_actions->on(Act::Inspect, this, &MainWindow::toggleInspector);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        if (m_inspector && m_current != PageId::Import)
            m_inspector->setAside(false);
    });
    if (m_context.settings.get(setting::InspectorOpen))
        inspector()->show();
}

/// Before the present page is put in sight.
void MainWindow::makeRoom()
{
    // A page out of sight asks for no room: the widest would push the inspector aside for all.
    for (Page *each : m_pages) {
        if (each)
            each->setSizePolicy(each == currentPage() ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                QSizePolicy::Preferred);
    }
    // An import shows no figures of the board, and its differences need the whole window.
    const bool importing = m_current == PageId::Import;
    m_actions->action(Act::Inspect)->setEnabled(!importing);
    if (m_inspector && importing)
        m_inspector->setAside(true);
    m_stack->updateGeometry(); // a hidden page does not say that it wants less
}

InspectorDock *MainWindow::inspector()
{
    if (m_inspector)
        return m_inspector;
    m_inspector = new InspectorDock(m_context, this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    connect(m_inspector, &InspectorDock::recordChosen, this, &MainWindow::revealRecord);
    connect(m_inspector, &InspectorDock::changeSetChosen, this, &MainWindow::openChangeSet);
    connect(m_inspector, &InspectorDock::adoptionWanted, m_commands, &Commands::adopt);
    return m_inspector;
}

void MainWindow::inspect(const db::FigureRef &ref)
{
    if (ref.known())
        inspector()->open(ref);
}

/// One key: opens the figure that has the keyboard, moves the keyboard there, and back.
void MainWindow::toggleInspector()
{
    InspectorDock *dock = inspector();
    const db::FigureRef ref = currentPage()->figureInFocus();
    if (dock->hasKeyboard() || (dock->isVisible() && !ref.known())) {
        dock->close();
        return;
    }
    if (ref.known()) {
        dock->open(ref);
    } else {
        dock->forget(); // what was looked at on another page is not what is asked for here
        dock->show();
    }
    dock->takeKeyboard();
}

void MainWindow::openChangeSet(qint64 changeSet)
{
    showPage(PageId::History);
    static_cast<HistoryPage *>(page(PageId::History))->select(changeSet);
}

} // namespace ui
