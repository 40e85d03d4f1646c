#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/replay_strip.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/top_bar.h"

#include <QApplication>

using namespace Qt::StringLiterals;

// How the window is being looked at: what the View menu and the top bar choose.

namespace ui {

namespace {

constexpr std::pair<Act, const char *> themes[] = {{Act::ThemeSystem, "system"},
                                                   {Act::ThemeLight, "light"},
                                                   {Act::ThemeDark, "dark"},
                                                   {Act::ThemeContrast, "contrast"}};
constexpr std::pair<Act, int> textSizes[] = {
    {Act::Text100, 100}, {Act::Text110, 110}, {Act::Text125, 125}, {Act::Text150, 150}};
constexpr std::pair<Act, MoneyUnit> units[] = {{Act::UnitHundredMillion, MoneyUnit::HundredMillion},
                                               {Act::UnitMillion, MoneyUnit::Million},
                                               {Act::UnitThousand, MoneyUnit::Thousand},
                                               {Act::UnitWon, MoneyUnit::Won}};
constexpr std::pair<Act, db::Against> comparisons[] = {{Act::CompareNothing, db::Against::Nothing},
                                                       {Act::CompareDay, db::Against::Day},
                                                       {Act::CompareReport, db::Against::LastReport},
                                                       {Act::ComparePhase, db::Against::OtherPhase}};

/// Amounts read differently now: everybody writes them anew, as for another language.
void announceNumbers()
{
    QApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
}

} // namespace

void MainWindow::wireLook()
{
    Actions &a = *m_actions;
    for (const auto &[act, key] : themes)
        a.on(act, this, [this, key = QString::fromLatin1(key)] { chooseTheme(key); });
    for (const auto &[act, percent] : textSizes)
        a.on(act, this, [this, percent = percent] { chooseTextSize(percent); });
    for (const auto &[act, unit] : units)
        a.on(act, this, [this, unit = unit] { chooseUnit(unit); });
    for (const auto &[act, against] : comparisons)
        a.on(act, this, [this, against = against] { chooseComparison(against); });
    a.on(Act::TriangleMinus, this, &MainWindow::chooseMinus);
    a.on(Act::Replay, this, [this](bool on) {
        m_context.settings.set(setting::Replay, on);
        m_replay->setWanted(on);
        // At a past date the strip stands in any case: the key then brings the keyboard to it.
        if (m_replay->isVisible())
            m_replay->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_replay, &ReplayStrip::closed, a.action(Act::Replay), &QAction::trigger);
    connect(m_topBar, &TopBar::unitChosen, this, &MainWindow::chooseUnit);
    connect(m_topBar, &TopBar::comparisonChosen, this, &MainWindow::chooseComparison);
    connect(&m_context.session, &Session::lookChanged, this, &MainWindow::showChoices);
    m_replay->setWanted(m_context.settings.get(setting::Replay));
}

void MainWindow::showChoices()
{
    const auto check = [this](Act act, bool on) { m_actions->action(act)->setChecked(on); };
    const ThemeChoice theme = themeByKey(m_context.settings.get(setting::Theme));
    for (const auto &[act, key] : themes)
        check(act, theme == themeByKey(QString::fromLatin1(key)));
    for (const auto &[act, percent] : textSizes)
        check(act, percent == m_context.settings.get(setting::TextSize));
    for (const auto &[act, unit] : units)
        check(act, unit == numberStyle().money);
    for (const auto &[act, against] : comparisons) {
        check(act, against == m_context.session.against());
        m_actions->action(act)->setEnabled(m_context.session.file().has_value());
    }
    check(Act::TriangleMinus, numberStyle().minus == MinusStyle::Triangle);
    check(Act::Replay, m_context.settings.get(setting::Replay));
    m_actions->action(Act::Replay)->setEnabled(m_context.session.file().has_value());
}

void MainWindow::chooseTheme(const QString &key)
{
    m_context.settings.set(setting::Theme, key);
    applyTheme(*qApp, themeByKey(key));
    showActions();
}

void MainWindow::chooseTextSize(int percent)
{
    m_context.settings.set(setting::TextSize, percent);
    applyTextSize(*qApp, percent);
    showChoices();
}

void MainWindow::chooseUnit(MoneyUnit unit)
{
    m_context.settings.set(setting::MoneyUnit, static_cast<int>(unit));
    applyNumberStyle(m_context.settings);
    showChoices();
    announceNumbers();
}

void MainWindow::chooseMinus(bool triangle)
{
    m_context.settings.set(setting::TriangleMinus, triangle);
    applyNumberStyle(m_context.settings);
    showChoices();
    announceNumbers();
}

/// A day needs one: the end of the quarter a year back is what reports compare with until another is written.
void MainWindow::chooseComparison(db::Against against)
{
    Session &session = m_context.session;
    QDate day = session.againstDay();
    if (against == db::Against::Day && (!day.isValid() || day >= session.asOf()))
        day = dateOf(quarterEnd(session.look().asOf, 4).lastDay());
    session.setComparison(against, day);
    showChoices();
}

} // namespace ui
