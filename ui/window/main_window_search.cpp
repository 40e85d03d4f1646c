#include "ui/search/search_palette.h"
#include "ui/session/session.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

// Where a search leads to.

namespace ui {

namespace {

/// The pages on which records stand.
constexpr PageId recordPages[] = {PageId::Companies, PageId::Training, PageId::Milestones, PageId::Targets,
                                  PageId::Budget,    PageId::Phases,   PageId::Risks,      PageId::Sources};

} // namespace

void MainWindow::wireSearch()
{
    m_actions->on(Act::SearchAll, this, [this] {
        if (!m_search) {
            m_search = new SearchPalette(m_context, *m_actions, centralWidget());
            connect(m_search, &SearchPalette::pageChosen, this, &MainWindow::showPage);
            connect(m_search, &SearchPalette::chartChosen, this, [this](const QString &name) {
                for (const db::ChartInfo &chart : db::allCharts()) {
                    const auto id = chart.name == toDb(name) ? pageByKey(fromDb(chart.page)) : std::nullopt;
                    if (!id)
                        continue;
                    showPage(*id);
                    page(*id)->showChart(toDb(name));
                }
            });
            connect(m_search, &SearchPalette::recordChosen, this, &MainWindow::revealRecord);
        }
        m_search->open();
    });
}

void MainWindow::revealRecord(db::Kind kind, qint64 version)
{
    for (const PageId id : recordPages) {
        if (!page(id)->holds(kind))
            continue;
        showPage(id);
        if (page(id)->reveal(kind, version))
            return;
        // The look hides it: it speaks of a later day, or of another phase.
        say(MessageBar::Tone::Info,
            tr("This record is not in sight as of %1, %2.")
                .arg(date(m_context.session.look().asOf), phaseName(m_context.session.look().phase)),
            tr("Show everything as of today"), [this, id, kind, version] {
                m_context.session.setPhase({});
                m_context.session.setAsOf(QDate::currentDate());
                if (page(id)->reveal(kind, version))
                    m_message->clear();
            });
        return;
    }
}

} // namespace ui
