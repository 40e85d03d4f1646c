#include "ui/window/actions.h"

#include "ui/pages/page.h"
#include "ui/style/icons.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Menu { File, Edit, View, Tools, Help };

struct Entry {
    Act act;
    Menu menu;
    const char *name;
    const char *icon;
    const char *text;
    const char *tip;
    const char *key; ///< in portable text; several are separated by "; "
};

constexpr const char *ActionsContext = "ui::Actions";

const Entry entries[] = {
    {Act::New, File, "new", "new", QT_TRANSLATE_NOOP("ui::Actions", "&New data file…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Make a new data file, empty or with the published record"), "Ctrl+N"},
    {Act::Open, File, "open", "open", QT_TRANSLATE_NOOP("ui::Actions", "&Open…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Open another data file"), "Ctrl+O"},
    {Act::Import, File, "import", "import", QT_TRANSLATE_NOOP("ui::Actions", "&Import…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Import CSV files; you see what changes before anything is stored"), "Ctrl+I"},
    {Act::ExportTable, File, "exportTable", "export", QT_TRANSLATE_NOOP("ui::Actions", "Export &table…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write the records of this page to a CSV or Excel file"), "Ctrl+E"},
    {Act::ExportShown, File, "exportShown", "filter", QT_TRANSLATE_NOOP("ui::Actions", "Export table as s&hown…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write the rows and columns in sight, as filtered and sorted, to a CSV file"), nullptr},
    {Act::ExportChart, File, "exportChart", "chart", QT_TRANSLATE_NOOP("ui::Actions", "Export &chart…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write the chart in sight as PNG, SVG, PDF or CSV"), "Ctrl+Shift+E"},
    {Act::Print, File, "print", "print", QT_TRANSLATE_NOOP("ui::Actions", "Print the pa&ge…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Print the chart and the table in sight, or keep them as PDF"), "Ctrl+P"},
    {Act::Report, File, "report", "report", QT_TRANSLATE_NOOP("ui::Actions", "Quarterly re&port…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Build the quarterly report: file, folder with everything, issue"), "Ctrl+R"},
    {Act::Backup, File, "backup", "backup", QT_TRANSLATE_NOOP("ui::Actions", "&Back up…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write a verified copy of the data file"), nullptr},
    {Act::Backups, File, "backups", "history", QT_TRANSLATE_NOOP("ui::Actions", "Back&ups…"),
     QT_TRANSLATE_NOOP("ui::Actions", "See the copies that the program kept of this file, and put one back"), nullptr},
    {Act::Quit, File, "quit", "quit", QT_TRANSLATE_NOOP("ui::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("ui::Actions", "Close the window; everything is already stored"), "Ctrl+Q"},
    {Act::Undo, Edit, "undo", "undo", QT_TRANSLATE_NOOP("ui::Actions", "&Undo"),
     QT_TRANSLATE_NOOP("ui::Actions", "Take back what was done last in this window; it stays in the history"), "Ctrl+Z"},
    {Act::Redo, Edit, "redo", "redo", QT_TRANSLATE_NOOP("ui::Actions", "&Redo"),
     QT_TRANSLATE_NOOP("ui::Actions", "Put back what was undone last"), "Ctrl+Shift+Z; Ctrl+Y"},
    {Act::TakeBack, Edit, "takeBack", "history", QT_TRANSLATE_NOOP("ui::Actions", "&Take back the last change…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Take the newest change set out of effect; it stays in the history"), nullptr},
    {Act::NewRecord, Edit, "newRecord", "new", QT_TRANSLATE_NOOP("ui::Actions", "&New record…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write a record of the kind in sight"), "Ctrl+Shift+N; Ins"},
    {Act::ChangeRecord, Edit, "changeRecord", "edit", QT_TRANSLATE_NOOP("ui::Actions", "Chan&ge record…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Correct what the chosen record says; what stood there stays in the history"), "F2"},
    {Act::NewerClaim, Edit, "newerClaim", "forward", QT_TRANSLATE_NOOP("ui::Actions", "Newer clai&m…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write what holds now beside the chosen record, which stays for its own day"),
     "Shift+F2"},
    {Act::WithdrawRecord, Edit, "withdrawRecord", "close", QT_TRANSLATE_NOOP("ui::Actions", "&Withdraw…"),
     QT_TRANSLATE_NOOP("ui::Actions", "The chosen record no longer holds from a day on; asks for the reason"), "Del"},
    {Act::Copy, Edit, "copy", "copy", QT_TRANSLATE_NOOP("ui::Actions", "&Copy"),
     QT_TRANSLATE_NOOP("ui::Actions", "Copy the selected cells, for a spreadsheet or a report"), "Ctrl+C"},
    {Act::CopyChart, Edit, "copyChart", "chart", QT_TRANSLATE_NOOP("ui::Actions", "Copy c&hart"),
     QT_TRANSLATE_NOOP("ui::Actions", "Copy the chart in sight as a picture with its numbers"), "Ctrl+Shift+C"},
    {Act::Paste, Edit, "paste", "paste", QT_TRANSLATE_NOOP("ui::Actions", "&Paste rows…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Import the table on the clipboard; you see what changes before anything is stored"),
     "Ctrl+V"},
    {Act::Find, Edit, "find", "search", QT_TRANSLATE_NOOP("ui::Actions", "&Find"),
     QT_TRANSLATE_NOOP("ui::Actions", "Search the table of this page"), "Ctrl+F"},
    {Act::SearchAll, Edit, "searchAll", "search", QT_TRANSLATE_NOOP("ui::Actions", "&Search everything…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Go to a record, source, page, chart or command by a few letters"), "Ctrl+K"},
    {Act::PageOverview, View, "pageOverview", "overview", nullptr, nullptr, "Ctrl+1"},
    {Act::PageBudget, View, "pageBudget", "budget", nullptr, nullptr, "Ctrl+2"},
    {Act::PageCompanies, View, "pageCompanies", "companies", nullptr, nullptr, "Ctrl+3"},
    {Act::PageTraining, View, "pageTraining", "training", nullptr, nullptr, "Ctrl+4"},
    {Act::PageMilestones, View, "pageMilestones", "milestones", nullptr, nullptr, "Ctrl+5"},
    {Act::PageTargets, View, "pageTargets", "targets", nullptr, nullptr, "Ctrl+6"},
    {Act::PagePhases, View, "pagePhases", "phases", nullptr, nullptr, nullptr},
    {Act::PageInfrastructure, View, "pageInfrastructure", "infrastructure", nullptr, nullptr, nullptr},
    {Act::PageRisks, View, "pageRisks", "risks", nullptr, nullptr, nullptr},
    {Act::PageSources, View, "pageSources", "sources", nullptr, nullptr, nullptr},
    {Act::PageConflicts, View, "pageConflicts", "conflicts", nullptr, nullptr, "Ctrl+9"},
    {Act::PageImport, View, "pageImport", "import", nullptr, nullptr, "Ctrl+7"},
    {Act::PageHistory, View, "pageHistory", "history", nullptr, nullptr, "Ctrl+8"},
    {Act::ChartTable, View, "chartTable", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "Chart as ta&ble"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show the numbers of the chart as a table in its place, or the picture again"),
     "Ctrl+T"},
    {Act::Inspect, View, "inspect", "info", QT_TRANSLATE_NOOP("ui::Actions", "Where it c&omes from"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show the sources, the formula and the history of the figure that has the keyboard"),
     "F4"},
    {Act::Today, View, "today", "calendar", QT_TRANSLATE_NOOP("ui::Actions", "As of &today"),
     QT_TRANSLATE_NOOP("ui::Actions", "See the newest state as of today"), "Ctrl+Shift+T"},
    {Act::Replay, View, "replay", "history", QT_TRANSLATE_NOOP("ui::Actions", "&Replay by date"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show the strip of the dates on which something changed, and move along it"), "F7"},
    {Act::CompareNothing, View, "compareNothing", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "&Nothing"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show the figures alone"), nullptr},
    {Act::CompareDay, View, "compareDay", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "An earlier &day"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show how the figures differ from an earlier day"), nullptr},
    {Act::CompareReport, View, "compareReport", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "The last &report"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show how the figures differ from the last closed quarter or issued report"), nullptr},
    {Act::ComparePhase, View, "comparePhase", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "The other &phase"),
     QT_TRANSLATE_NOOP("ui::Actions", "Show how the figures differ from the same year of the other phase"), nullptr},
    {Act::UnitHundredMillion, View, "unitHundredMillion", nullptr, nullptr,
     QT_TRANSLATE_NOOP("ui::Actions", "Show amounts in this unit; files keep won"), nullptr},
    {Act::UnitMillion, View, "unitMillion", nullptr, nullptr,
     QT_TRANSLATE_NOOP("ui::Actions", "Show amounts in this unit; files keep won"), nullptr},
    {Act::UnitThousand, View, "unitThousand", nullptr, nullptr,
     QT_TRANSLATE_NOOP("ui::Actions", "Show amounts in this unit; files keep won"), nullptr},
    {Act::UnitWon, View, "unitWon", nullptr, nullptr,
     QT_TRANSLATE_NOOP("ui::Actions", "Show amounts in this unit; files keep won"), nullptr},
    {Act::TriangleMinus, View, "triangleMinus", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "Decreases as &△"),
     QT_TRANSLATE_NOOP("ui::Actions", "Write decreases as △371, as in budget books, instead of −371"), nullptr},
    {Act::ThemeSystem, View, "themeSystem", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "Like the &system"),
     QT_TRANSLATE_NOOP("ui::Actions", "Light or dark as the desktop has it"), nullptr},
    {Act::ThemeLight, View, "themeLight", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "&Light"),
     QT_TRANSLATE_NOOP("ui::Actions", "Dark text on light"), nullptr},
    {Act::ThemeDark, View, "themeDark", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "&Dark"),
     QT_TRANSLATE_NOOP("ui::Actions", "Light text on dark"), nullptr},
    {Act::ThemeContrast, View, "themeContrast", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "High &contrast"),
     QT_TRANSLATE_NOOP("ui::Actions", "White text on black with strong borders"), nullptr},
    {Act::Text100, View, "text100", nullptr, "100 %", QT_TRANSLATE_NOOP("ui::Actions", "Letters in this size"), nullptr},
    {Act::Text110, View, "text110", nullptr, "110 %", QT_TRANSLATE_NOOP("ui::Actions", "Letters in this size"), nullptr},
    {Act::Text125, View, "text125", nullptr, "125 %", QT_TRANSLATE_NOOP("ui::Actions", "Letters in this size"), nullptr},
    {Act::Text150, View, "text150", nullptr, "150 %", QT_TRANSLATE_NOOP("ui::Actions", "Letters in this size"), nullptr},
    // The name of a language stands in the language itself.
    {Act::Korean, View, "korean", nullptr, "한국어", "한국어로 표시합니다", nullptr},
    {Act::English, View, "english", nullptr, "English", "Show everything in English", nullptr},
    {Act::FullScreen, View, "fullScreen", "full", QT_TRANSLATE_NOOP("ui::Actions", "&Full screen"),
     QT_TRANSLATE_NOOP("ui::Actions", "Use the whole screen"), "F11"},
    {Act::CloseQuarter, Tools, "closeQuarter", "lock", QT_TRANSLATE_NOOP("ui::Actions", "C&lose a quarter…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Store the headline figures of a quarter that is over, or see what was stored"),
     "Ctrl+Shift+M"},
    {Act::Check, Tools, "check", "check", QT_TRANSLATE_NOOP("ui::Actions", "&Check the data"),
     QT_TRANSLATE_NOOP("ui::Actions", "Check the whole file: structure, history, originals"), "F5"},
    {Act::CheckPicture, Tools, "checkPicture", "check", QT_TRANSLATE_NOOP("ui::Actions", "Check a p&icture or code…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Tell whether an exported chart still says what the data say"), nullptr},
    {Act::Names, Tools, "names", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "&Names…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Rename and merge records, and keep the dictionary of equal names"), nullptr},
    {Act::Profiles, Tools, "profiles", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "Import &profiles…"),
     QT_TRANSLATE_NOOP("ui::Actions", "See, rename and delete what was remembered of imported files"), nullptr},
    {Act::Settings, Tools, "settings", "settings", QT_TRANSLATE_NOOP("ui::Actions", "&Settings…"),
     QT_TRANSLATE_NOOP("ui::Actions", "Name, division, language, theme, numbers"), "Ctrl+,"},
    {Act::Help, Help, "help", "help", QT_TRANSLATE_NOOP("ui::Actions", "&Help"),
     QT_TRANSLATE_NOOP("ui::Actions", "How the program works, in short"), "F1"},
    {Act::Shortcuts, Help, "shortcuts", nullptr, QT_TRANSLATE_NOOP("ui::Actions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("ui::Actions", "All keys in one list"), "Ctrl+/"},
    {Act::About, Help, "about", "info", QT_TRANSLATE_NOOP("ui::Actions", "&About Clusterboard"),
     QT_TRANSLATE_NOOP("ui::Actions", "Version, licence, notices of third parties"), nullptr},
};
static_assert(std::size(entries) == ActCount);

bool startsGroup(Act act)
{
    return act == Act::Import || act == Act::Backup || act == Act::Quit || act == Act::NewRecord || act == Act::Copy || act == Act::Find
        || act == Act::Names
        || act == Act::Settings || act == Act::About || act == Act::FullScreen || act == Act::Today;
}

bool isPage(Act act)
{
    return act >= Act::PageOverview && act <= Act::PageHistory;
}

/// The menus of the View menu: in each, one of its actions holds.
struct Choices {
    Act first;
    Act last;
};
constexpr Choices choices[] = {
    {Act::PageOverview, Act::PageHistory},       {Act::CompareNothing, Act::ComparePhase},
    {Act::UnitHundredMillion, Act::UnitWon},     {Act::ThemeSystem, Act::ThemeContrast},
    {Act::Text100, Act::Text150},                {Act::Korean, Act::English},
};

/// Which of them an action is in; -1 = none.
int choiceOf(Act act)
{
    for (int i = 0; i < static_cast<int>(std::size(choices)); ++i) {
        if (act >= choices[i].first && act <= choices[i].last)
            return i;
    }
    return -1;
}

bool isLanguage(Act act)
{
    return act == Act::Korean || act == Act::English;
}

bool isUnit(Act act)
{
    return act >= Act::UnitHundredMillion && act <= Act::UnitWon;
}

/// HundredMillion comes first in the menu, being the common one, and last in the enumeration.
MoneyUnit unitOf(Act act)
{
    return static_cast<MoneyUnit>(static_cast<int>(Act::UnitWon) - static_cast<int>(act));
}

QString translated(const char *text)
{
    return QCoreApplication::translate(ActionsContext, text);
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    std::array<QActionGroup *, std::size(choices)> groups{};
    for (QActionGroup *&group : groups)
        group = new QActionGroup(this);
    for (const Entry &entry : entries) {
        auto *made = new QAction(window);
        made->setObjectName(QLatin1StringView(entry.name));
        if (entry.icon)
            made->setIcon(icon(QLatin1StringView(entry.icon), IconTone::Muted));
        if (entry.key)
            made->setShortcuts(QKeySequence::listFromString(QLatin1StringView(entry.key)));
        if (const int choice = choiceOf(entry.act); choice >= 0)
            groups[static_cast<std::size_t>(choice)]->addAction(made)->setCheckable(true);
        if (entry.act == Act::FullScreen || entry.act == Act::Replay || entry.act == Act::TriangleMinus)
            made->setCheckable(true);
        if (entry.act == Act::Quit)
            made->setMenuRole(QAction::QuitRole);
        m_actions[static_cast<std::size_t>(entry.act)] = made;
        window->addAction(made);
    }
}

void Actions::fill(QMenuBar *bar)
{
    for (QMenu *&menu : m_menus)
        menu = bar->addMenu(QString());
    m_recent = new QMenu(m_menus[File]);
    for (QMenu *&choice : m_choices)
        choice = new QMenu(m_menus[View]);
    for (const Entry &entry : entries) {
        const int choice = choiceOf(entry.act);
        QMenu *menu = m_menus[static_cast<std::size_t>(entry.menu)];
        if (choice >= 0) {
            if (entry.act == choices[choice].first)
                menu->addMenu(m_choices[static_cast<std::size_t>(choice)]);
            menu = m_choices[static_cast<std::size_t>(choice)];
        }
        if (startsGroup(entry.act))
            menu->addSeparator();
        menu->addAction(action(entry.act));
        if (entry.act == Act::Open)
            menu->addMenu(m_recent);
    }
    retranslate();
}

QString Actions::menuOf(Act which) const
{
    const int choice = choiceOf(which);
    return choice < 0 ? QString() : withoutKey(m_choices[static_cast<std::size_t>(choice)]->title());
}

void Actions::retranslate()
{
    const QString titles[] = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Tools"), tr("&Help")};
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        if (m_menus[i])
            m_menus[i]->setTitle(titles[i]);
    }
    if (m_recent) {
        m_recent->setTitle(tr("Open &recent"));
        const QString names[] = {tr("&Page"),  tr("Compare &with"), tr("Amounts &in"),
                                 tr("T&heme"), tr("Te&xt size"),    tr("&Language")};
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            m_choices[i]->setTitle(names[i]);
    }
    for (const Entry &entry : entries) {
        QAction *made = action(entry.act);
        if (isPage(entry.act)) {
            const int page = static_cast<int>(entry.act) - static_cast<int>(Act::PageOverview);
            made->setText(pageName(pageKey(static_cast<PageId>(page)).toStdString()));
            made->setStatusTip(tr("Go to this page"));
        } else if (isUnit(entry.act)) {
            made->setText(moneyUnitName(unitOf(entry.act)));
            made->setStatusTip(translated(entry.tip));
        } else if (isLanguage(entry.act)) {
            made->setText(QString::fromUtf8(entry.text));
            made->setStatusTip(QString::fromUtf8(entry.tip));
        } else {
            made->setText(translated(entry.text));
            made->setStatusTip(translated(entry.tip));
            made->setWhatsThis(translated(entry.tip));
        }
    }
}

QList<Actions::Shortcut> Actions::shortcuts() const
{
    QList<Shortcut> list;
    for (const Entry &entry : entries) {
        const QAction *made = action(entry.act);
        if (made->shortcut().isEmpty())
            continue;
        list.append({withoutKey(m_menus[static_cast<std::size_t>(entry.menu)]->title()), withoutKey(made->text()),
                     QKeySequence::listToString(made->shortcuts(), QKeySequence::NativeText)});
    }
    return list;
}

} // namespace ui
