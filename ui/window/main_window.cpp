#include "ui/window/main_window.h"

#include "ui/importing/import_page.h"
#include "ui/pages/conflicts_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/risks_page.h"
#include "ui/pages/sources_page.h"
#include "ui/pages/subject_page.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/undo_stack.h"
#include "ui/style/theme.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/search_box.h"
#include "ui/window/about.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/condition_bars.h"
#include "ui/window/file_line.h"
#include "ui/window/replay_strip.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/sidebar.h"
#include "ui/window/top_bar.h"
#include "ui/window/welcome.h"
#include "ui/window/work_bar.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using Tone = MessageBar::Tone;

namespace {
constexpr qsizetype RecentLimit = 10;
}

MainWindow::MainWindow(Session &session, Settings &settings, Ask &ask, QWidget *parent)
    : QMainWindow(parent), m_context{session, settings, ask}, m_actions(new Actions(this)),
      m_commands(new Commands(m_context, this)), m_undo(new UndoStack(session, this)),
      m_sidebar(new Sidebar(this)), m_topBar(new TopBar(m_context, this)), m_fileLine(new FileLine(session, this)),
      m_replay(new ReplayStrip(m_context, this)), m_conditions(new ConditionBars(m_context, this)),
      m_message(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_overlay(nullptr),
      m_checkTimer(new QTimer(this))
{
    build();
    wireActions();
    wireLook();
    wireSearch();
    wireTools();
    wireInspector();
    wireEdits();
    wireSession();
    restoreGeometryClamped();
    retranslate();
    showPage(pageByKey(settings.get(setting::Page)).value_or(PageId::Overview));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setAcceptDrops(true);
    setMinimumSize(1000, 620);
    m_message->setObjectName(u"message"_s);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_replay);
    right->addWidget(m_conditions);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    setCentralWidget(middle);
    m_overlay = new DropOverlay(middle);
    m_actions->fill(menuBar());
    statusBar()->setSizeGripEnabled(false);
    // Permanent, for the state of the data stays in sight; so the bar itself has no room left for its messages.
    statusBar()->addPermanentWidget(m_fileLine, 1);
    connect(statusBar(), &QStatusBar::messageChanged, m_fileLine, &FileLine::setMessage);
    statusBar()->addPermanentWidget(new WorkBar(m_context.session, this));
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(1500);
}

void MainWindow::wireActions()
{
    Actions &a = *m_actions;
    a.on(Act::New, m_commands, &Commands::newFile);
    a.on(Act::Open, m_commands, &Commands::openFile);
    a.on(Act::Import, this, &MainWindow::importAsked);
    a.on(Act::ExportTable, this, [this] { m_commands->exportTable(*currentPage()); });
    a.on(Act::ExportShown, this, [this] { m_commands->exportShown(*currentPage()); });
    a.on(Act::ExportChart, this, [this] { m_commands->exportChart(*currentPage()); });
    a.on(Act::Print, this, [this] { m_commands->print(*currentPage()); });
    a.on(Act::Report, m_commands, &Commands::report);
    a.on(Act::Backup, m_commands, &Commands::backup);
    a.on(Act::Backups, m_commands, [this] { m_commands->showBackups(); });
    a.on(Act::Quit, this, &QWidget::close);
    a.on(Act::TakeBack, m_commands, &Commands::takeBackLast);
    a.on(Act::Copy, this, [this] { m_commands->copySelection(*currentPage()); });
    a.on(Act::Paste, this, &MainWindow::pasteRows);
    a.on(Act::CopyChart, this, [this] { m_commands->copyChart(*currentPage()); });
    a.on(Act::Find, this, [this] {
        if (SearchBox *box = currentPage()->searchBox()) {
            box->setFocus(Qt::ShortcutFocusReason);
            box->selectAll();
        }
    });
    for (int i = 0; i < PageCount; ++i) {
        const auto act = static_cast<Act>(static_cast<int>(Act::PageOverview) + i);
        a.on(act, this, [this, i] { showPage(static_cast<PageId>(i)); });
    }
    a.on(Act::ChartTable, this, [this] { currentPage()->toggleChartTable(); });
    a.on(Act::Today, this, [this] {
        m_context.session.setKnownOn(0);
        m_context.session.setAsOf(QDate::currentDate());
    });
    a.on(Act::Korean, this, [this] { chooseLanguage(u"ko"_s); });
    a.on(Act::English, this, [this] { chooseLanguage(u"en"_s); });
    a.on(Act::FullScreen, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    a.on(Act::CloseQuarter, this, &MainWindow::closeQuarter);
    a.on(Act::Check, m_commands, &Commands::check);
    a.on(Act::CheckPicture, m_commands, [this] { m_commands->checkPicture({}); });
    a.on(Act::Settings, this, [this] {
        SettingsDialog dialog(m_context.settings, this);
        connect(&dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::chooseTextSize);
        connect(&dialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
        connect(&dialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
        if (dialog.exec() == QDialog::Accepted)
            QApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange)); // amounts read differently now
    });
    a.on(Act::Help, this, [this] { showHelp(this); });
    a.on(Act::Shortcuts, this, [this] { showShortcuts(this, m_actions->shortcuts()); });
    a.on(Act::About, this, [this] { showAbout(this); });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(m_commands, &Commands::said, this, [this](Tone tone, const QString &text) { say(tone, text); });
    connect(m_commands, &Commands::dataChecked, this, [this](const db::CheckReport &report) {
        m_problems = static_cast<int>(report.problems.size());
        m_dataState = report.problems.empty() ? DataState::Sound : DataState::Troubled;
        showDataState();
        if (!report.problems.empty())
            sayDamaged(report.problems.front());
    });
    connect(m_conditions, &ConditionBars::fileWanted, m_commands, &Commands::open);
    connect(m_conditions, &ConditionBars::checkWanted, m_commands, &Commands::check);
    connect(m_conditions, &ConditionBars::copyWanted, m_commands, &Commands::copyToSafePlace);
    connect(m_conditions, &ConditionBars::setAsideWanted, m_commands, &Commands::setLockAside);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
}

void MainWindow::wireSession()
{
    Session &session = m_context.session;
    connect(&session, &Session::failed, this,
            [this](const db::Error &error) { say(Tone::Error, text(error)); });
    connect(&session, &Session::restorable, this, [this](const QString &path, const db::Error &error) {
        say(Tone::Error, text(error), tr("Backups…"), [this, path] { m_commands->showBackups(path); });
    });
    connect(&session, &Session::committed, this, &MainWindow::announce);
    connect(&session, &Session::freedChanged, m_conditions, &ConditionBars::refresh);
    connect(&session, &Session::workChanged, this, &MainWindow::showActions);
    connect(&session, &Session::workChanged, this, &MainWindow::closeOnceStored);
    connect(&session, &Session::snapshotChanged, this, [this] {
        m_conditions->refresh();
        showActions();
        scheduleCheck();
    });
    connect(&session, &Session::fileChanged, this, [this] {
        m_message->clear();
        const auto &file = m_context.session.file();
        setWindowTitle(file ? tr("%1 – Clusterboard").arg(QFileInfo(file->path).fileName())
                            : tr("Clusterboard"));
        if (file && file->backupOf.isEmpty()) {
            QStringList recent = m_context.settings.get(setting::RecentFiles);
            recent.removeAll(file->path);
            recent.prepend(file->path);
            m_context.settings.set(setting::RecentFiles, recent.mid(0, RecentLimit));
        }
        m_conditions->refresh();
        showActions();
        if (m_context.session.writable() && !m_waiting.isEmpty()) {
            // After everybody has seen the new file: the import page forgets its files with the old one.
            QTimer::singleShot(0, this, [this] { importFiles(std::exchange(m_waiting, {})); });
        }
    });
    const auto countConflicts = [this] {
        const auto figures = m_context.session.headline();
        m_sidebar->setCount(PageId::Conflicts, figures ? figures->conflicts : 0);
    };
    connect(&session, &Session::headlineChanged, m_sidebar, countConflicts);
    connect(&session, &Session::fileChanged, m_sidebar, countConflicts);
    connect(m_checkTimer, &QTimer::timeout, this, [this] {
        if (m_context.session.work() != Work::None) {
            m_checkTimer->start();
            return;
        }
        m_dataState = DataState::Checking;
        showDataState();
        m_context.session.check(this, [this](const db::Result<db::CheckReport> &report) {
            if (report) {
                Q_EMIT m_commands->dataChecked(*report);
            } else if (report.error().code == db::ErrorCode::Cancelled) {
                scheduleCheck();
            } else {
                say(Tone::Error, text(report.error()));
            }
        });
    });
}

/// The whole file is checked in the background once it lies still.
void MainWindow::scheduleCheck()
{
    m_dataState = DataState::Unchecked;
    if (m_context.session.file())
        m_checkTimer->start();
    else
        m_checkTimer->stop();
    showDataState();
}

void MainWindow::showDataState()
{
    if (!m_context.session.file()) {
        m_fileLine->setDataState({}, false);
        return;
    }
    switch (m_dataState) {
    case DataState::Unchecked:
        m_fileLine->setDataState(tr("Data not checked yet"), false);
        break;
    case DataState::Checking:
        m_fileLine->setDataState(tr("Checking the data…"), false);
        break;
    case DataState::Sound:
        m_fileLine->setDataState(tr("✓ Data checked, sound"), false);
        break;
    case DataState::Troubled:
        m_fileLine->setDataState(tr("⚠ Data check: %Ln problem(s)", nullptr, m_problems), true);
        break;
    }
}

/// Whoever asked for the check, or nobody: what is damaged, and the way to a good state of the file.
void MainWindow::sayDamaged(const db::CheckReport::Problem &first)
{
    say(Tone::Error,
        tr("%Ln problem(s) found. The first: %1", nullptr, m_problems)
            .arg(text(db::Error{first.code, first.args, {}})),
        tr("Backups…"), [this] { m_commands->showBackups(); });
}

Page *MainWindow::makePage(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(m_context, this);
    case PageId::Risks:
        return new RisksPage(m_context, this);
    case PageId::Sources:
        return new SourcesPage(m_context, this);
    case PageId::Conflicts:
        return new ConflictsPage(m_context, this);
    case PageId::Import:
        return new ImportPage(m_context, this);
    case PageId::History:
        return new HistoryPage(m_context, this);
    case PageId::Budget:
    case PageId::Companies:
    case PageId::Training:
    case PageId::Milestones:
    case PageId::Targets:
    case PageId::Phases:
    case PageId::Infrastructure:
        break;
    }
    return new SubjectPage(m_context, id, this);
}

Page *MainWindow::page(PageId id)
{
    Page *&page = m_pages[static_cast<std::size_t>(id)];
    if (page)
        return page;
    page = makePage(id);
    page->setObjectName(pageKey(id));
    offerEdits(page);
    m_stack->addWidget(page);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::importRequested, this, &MainWindow::importAsked);
    connect(page, &Page::closingRequested, this, &MainWindow::closeQuarter);
    connect(page, &Page::newRequested, m_commands, &Commands::newFile);
    connect(page, &Page::openRequested, m_commands, &Commands::openFile);
    connect(page, &Page::recordRequested, m_commands, &Commands::openRecord);
    connect(page, &Page::sampleRequested, m_commands, &Commands::openSample);
    connect(page, &Page::nameRequested, this, &MainWindow::renameRecord);
    connect(page, &Page::revertRequested, m_commands, &Commands::takeBack);
    connect(page, &Page::inspectRequested, this, &MainWindow::inspect);
    connect(page, &Page::exportChartRequested, this, [this, page] { m_commands->exportChart(*page); });
    connect(page, &Page::copyChartRequested, this, [this, page] { m_commands->copyChart(*page); });
    // The bar itself listens: a tile loses the keyboard also while the window is being taken down.
    connect(page, &Page::described, statusBar(),
            [bar = statusBar()](const QString &text) { bar->showMessage(text); });
    connect(page, &Page::said, this, [this](const QString &text) { say(Tone::Done, text); });
    connect(page, &Page::contentChanged, this, &MainWindow::showActions);
    return page;
}

Page *MainWindow::currentPage() const
{
    return m_pages[static_cast<std::size_t>(m_current)];
}

void MainWindow::showPage(PageId id)
{
    m_current = id;
    Page *shown = page(id);
    makeRoom();
    m_stack->setCurrentWidget(shown);
    m_sidebar->setCurrent(id);
    m_actions->action(static_cast<Act>(static_cast<int>(Act::PageOverview) + static_cast<int>(id)))
        ->setChecked(true);
    m_context.settings.set(setting::Page, pageKey(id));
    showActions();
}

void MainWindow::say(Tone tone, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_announced = 0;
    m_message->show(tone, text, actionText, std::move(action));
}

void MainWindow::announce(qint64 changeSet)
{
    const std::vector<db::ChangeSet> &history = m_context.session.history();
    const auto found = std::find_if(history.begin(), history.end(),
                                    [changeSet](const db::ChangeSet &each) { return each.id == changeSet; });
    if (found == history.end())
        return;
    const QString undo = found->kind == db::ChangeKind::Revert ? tr("Put it back") : tr("Take it back");
    say(Tone::Done, changeSentence(*found), undo, [this, changeSet] { m_commands->takeBack(changeSet); });
    m_announced = changeSet;
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    const QStringList recent = m_context.settings.get(setting::RecentFiles);
    for (const QString &path : recent) {
        QAction *action = menu->addAction(QFileInfo(path).fileName() + u"  —  "_s + QFileInfo(path).path());
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, m_commands, [this, path] { m_commands->open(path); });
    }
    if (recent.isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("Clear this list"));
    clear->setEnabled(!recent.isEmpty());
    connect(clear, &QAction::triggered, this,
            [this] { m_context.settings.set(setting::RecentFiles, QStringList()); });
}

void MainWindow::welcome()
{
    Welcome dialog(m_context.settings, this);
    connect(&dialog, &Welcome::languageChosen, this, &MainWindow::chooseLanguage);
    dialog.exec();
}

void MainWindow::chooseLanguage(const QString &key)
{
    const auto language = languageByKey(key);
    if (!language)
        return;
    m_context.settings.set(setting::Language, key);
    setLanguage(*language);
    showActions();
}

void MainWindow::showActions()
{
    const Session &session = m_context.session;
    const Page *current = currentPage();
    const bool open = session.file().has_value();
    const auto enable = [this](Act act, bool on) { m_actions->action(act)->setEnabled(on); };
    enable(Act::Import, session.writable());
    enable(Act::ExportTable, open && current && current->kind());
    enable(Act::ExportShown, open && current && current->table());
    enable(Act::ExportChart, open); // a key that does nothing explains nothing: it says why there is no chart
    enable(Act::Print, session.hasData());
    enable(Act::CopyChart, open);
    enable(Act::Copy, current && current->table());
    enable(Act::Paste, session.writable());
    enable(Act::CloseQuarter, session.writable() && session.hasData());
    enable(Act::Find, current && current->searchBox());
    enable(Act::Report, session.hasData());
    enable(Act::Backup, open);
    enable(Act::Backups, open);
    enable(Act::Check, open && session.work() != Work::Checking);
    enable(Act::Names, open);
    enable(Act::Profiles, open);
    enable(Act::CheckPicture, open);
    enable(Act::ChartTable, open);
    enable(Act::Today, open);
    enable(Act::TakeBack, session.writable() && m_commands->lastInEffect() != 0);
    showEdits();
    showChoices();
    m_actions->action(Act::Korean)->setChecked(currentLanguage() == Language::Korean);
    m_actions->action(Act::English)->setChecked(currentLanguage() == Language::English);
    m_actions->action(Act::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::restoreGeometryClamped()
{
    const QRect screen = this->screen()->availableGeometry();
    if (restoreGeometry(m_context.settings.get(setting::Geometry)))
        return;
    resize(screen.size().boundedTo(QSize(1440, 900)));
    move(screen.center() - rect().center());
    if (screen.width() <= 1440)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    showEdits();
    const auto &file = m_context.session.file();
    setWindowTitle(file ? tr("%1 – Clusterboard").arg(QFileInfo(file->path).fileName()) : tr("Clusterboard"));
    // What was done and can be taken back is said again in the other language; other messages are of the
    // moment.
    const qint64 announced = m_message->isHidden() ? 0 : m_announced;
    m_message->clear();
    if (announced != 0)
        announce(announced);
    m_conditions->refresh();
    showDataState();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        m_actions->action(Act::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace ui
