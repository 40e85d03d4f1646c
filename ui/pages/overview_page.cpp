#include "ui/pages/overview_page.h"

#include "ui/charts/chart_view.h"
#include "ui/pages/attention_list.h"
#include "ui/pages/change_list.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/tile.h"
#include "ui/pages/tile_comparison.h"
#include "ui/pages/tile_contents.h"
#include "ui/pages/tile_corrections.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LeastBoard = 600;
constexpr int LeastSide = 200;
constexpr int TwoCharts = 960; ///< under this there is no room for both
const QString AttentionKey = u"attention"_s;
const QString ChangesKey = u"changes"_s;

/// Spending tells more than plans, once there is any; without it the ladder of a year has one rung.
std::vector<std::string> moneyCharts(bool spent)
{
    return spent ? std::vector<std::string>{"budget_ladder", "plan_versions", "phases_money", "plan_by_category"}
                 : std::vector<std::string>{"plan_versions", "plan_by_category", "phases_money", "budget_ladder"};
}

const QString GlanceKey = u"glance"_s;
const QString ResultsKey = u"results"_s;
const QString BudgetKey = u"budget"_s;

/// What the first and the second chart of a board may be, the first of them that has data.
std::vector<std::string> chartsOf(const QString &board, std::size_t place, bool spent)
{
    const std::vector<std::string> companies{"companies_over_time", "companies_funnel"};
    if (board == ResultsKey)
        return place == 0 ? companies
                          : std::vector<std::string>{"graduates_cumulative", "graduates_by_cohort", "targets_attainment"};
    if (board == BudgetKey)
        return place == 0 ? moneyCharts(spent)
                          : std::vector<std::string>{"execution_by_year", "funding_by_year", "plan_by_funding"};
    return place == 0 ? moneyCharts(spent) : companies;
}

} // namespace

OverviewPage::OverviewPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"overview"_s, this)),
      m_board(new QWidget(this)), m_attention(nullptr)
{
    m_emptyMain = m_empty->addButton(u"emptyMain"_s);
    m_emptyNew = m_empty->addButton(u"emptyNew"_s);
    m_emptyOpen = m_empty->addButton(u"emptyOpen"_s);
    m_emptySample = m_empty->addButton(u"emptySample"_s);
    connect(m_emptyMain, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT recordRequested();
    });
    connect(m_emptyNew, &QPushButton::clicked, this, &Page::newRequested);
    connect(m_emptyOpen, &QPushButton::clicked, this, &Page::openRequested);
    connect(m_emptySample, &QPushButton::clicked, this, &Page::sampleRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_board);
    connect(&session(), &Session::fileChanged, this, &OverviewPage::showState);
    connect(&session(), &Session::snapshotChanged, this, &OverviewPage::showState);
    connect(&session(), &Session::headlineChanged, this, &OverviewPage::showFigures);
    connect(&session(), &Session::trendChanged, this, &OverviewPage::showFigures);
    connect(&session(), &Session::comparedChanged, this, &OverviewPage::showFigures);
    connect(&session(), &Session::correctionsChanged, this, &OverviewPage::showFigures);
    retranslate();
    showState();
}

/// Made when there is something to show: an empty window must not wait for charts.
void OverviewPage::buildBoard()
{
    if (m_attention)
        return;
    auto *layout = new QVBoxLayout(m_board);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const PageId pages[] = {PageId::Budget, PageId::Companies, PageId::Training, PageId::Milestones};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new Tile(m_board);
        m_tiles[i]->setObjectName(u"tile_"_s + pageKey(pages[i]));
        tiles->addWidget(m_tiles[i], 1);
        connect(m_tiles[i], &Tile::activated, this, [this, page = pages[i]] { Q_EMIT pageRequested(page); });
        connect(m_tiles[i], &Tile::inspectRequested, this, &Page::inspectRequested);
        connect(m_tiles[i], &Tile::described, this, &Page::described);
    }
    layout->addLayout(tiles);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(buildSide(), 29);
    auto *boards = new QVBoxLayout;
    boards->setSpacing(8);
    m_boards = new Segments(m_board);
    boards->addWidget(m_boards, 0, Qt::AlignLeft);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    boards->addLayout(pair, 1);
    below->addLayout(boards, 80);
    const QString shown = settings().get(setting::OverviewBoard);
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i] = new ChartCard(session(), settings(), chartsOf(shown, i, false), ChartCard::Choice::FirstWithData, m_board);
        pair->addWidget(m_charts[i], 1);
        connect(m_charts[i], &ChartCard::changed, this, &Page::contentChanged);
        connect(m_charts[i], &ChartCard::inspectRequested, this, &Page::inspectRequested);
        connect(m_charts[i], &ChartCard::pointActivated, this, [this, i](int series, int point) {
            Q_EMIT inspectRequested(m_charts[i]->figureAt(series, point));
        });
        connect(m_charts[i], &ChartCard::importRequested, this, &Page::importRequested);
        connect(m_charts[i], &ChartCard::exportRequested, this, [this, i] {
            m_charts[i]->view()->setFocus();
            Q_EMIT exportChartRequested();
        });
        connect(m_charts[i], &ChartCard::copyRequested, this, [this, i] {
            m_charts[i]->view()->setFocus();
            Q_EMIT copyChartRequested();
        });
    }
    layout->addLayout(below, 1);
    // Two charts side by side are no reason to push the inspector out of the window.
    m_board->setMinimumWidth(LeastBoard);
    m_charts[1]->setVisible(width() >= TwoCharts);
    nameCharts();
    m_boards->setCurrent(shown);
    connect(m_boards, &Segments::chosen, this, [this](const QString &key) {
        settings().set(setting::OverviewBoard, key);
        nameCharts();
        showFigures();
    });
}

QWidget *OverviewPage::buildSide()
{
    auto *card = new QFrame(m_board);
    card->setProperty("card", true);
    card->setMinimumWidth(LeastSide);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(8, 8, 6, 6);
    layout->setSpacing(6);
    m_segments = new Segments(card);
    m_side = new QStackedWidget(card);
    m_attention = new AttentionList(m_side);
    m_changes = new ChangeList(session(), m_side);
    m_side->addWidget(m_attention);
    m_side->addWidget(m_changes);
    layout->addWidget(m_segments);
    layout->addWidget(m_side, 1);
    connect(m_segments, &Segments::chosen, this, &OverviewPage::showSide);
    connect(m_attention, &AttentionList::activated, this, &Page::pageRequested);
    connect(m_attention, &AttentionList::inspectRequested, this, &Page::inspectRequested);
    connect(m_changes, &ChangeList::inspectRequested, this, &Page::inspectRequested);
    showSegments();
    showSide(settings().get(setting::OverviewSide));
    return card;
}

void OverviewPage::showSide(const QString &key)
{
    m_segments->setCurrent(key);
    m_side->setCurrentWidget(key == ChangesKey ? static_cast<QWidget *>(m_changes) : m_attention);
    settings().set(setting::OverviewSide, m_segments->current());
}

void OverviewPage::showSegments()
{
    m_segments->setAccessibleName(tr("What the list shows"));
    m_segments->setItems({{AttentionKey, m_attention->count() == 0 ? tr("Needs attention")
                                                                   : tr("Attention (%1)").arg(m_attention->count()),
                           {}},
                          {ChangesKey, tr("What changed"), {}}});
}

db::FigureRef OverviewPage::figureInFocus() const
{
    const QWidget *focus = window()->focusWidget();
    if (!m_attention || !focus)
        return {};
    for (const Tile *tile : m_tiles) {
        if (tile == focus)
            return tile->figure();
    }
    for (const ChartCard *card : m_charts) {
        if (card->isAncestorOf(focus))
            return card->figureInFocus();
    }
    return focus == m_attention->list() ? m_attention->figure()
        : focus == m_changes->list()    ? m_changes->figure()
                                        : db::FigureRef{};
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_attention)
        m_charts[1]->setVisible(width() >= TwoCharts);
}

/// The chart that has the keyboard, else the first.
const db::ChartDescription *OverviewPage::chart() const
{
    if (!m_attention || m_stack->currentWidget() != m_board)
        return nullptr;
    const db::ChartDescription *second = m_charts[1]->isHidden() ? nullptr : m_charts[1]->description();
    if (second && m_charts[1]->hasKeyboard())
        return second;
    return m_charts[0]->description() ? m_charts[0]->description() : second;
}

void OverviewPage::toggleChartTable()
{
    if (m_attention)
        m_charts[m_charts[1]->hasKeyboard() ? 1 : 0]->toggleTable();
}

void OverviewPage::showState()
{
    if (session().hasData()) {
        buildBoard();
        m_stack->setCurrentWidget(m_board);
        showFigures();
    } else {
        m_stack->setCurrentWidget(m_empty);
        retranslate();
    }
    Q_EMIT contentChanged();
}

void OverviewPage::showFigures()
{
    const auto figures = session().headline();
    const auto snapshot = session().snapshot();
    if (!m_attention || !figures || !snapshot)
        return;
    const Trend *trend = session().trend().get();
    const db::Headline *then = session().compared().get();
    TileContent tiles[] = {budgetTile(*figures, *snapshot, trend), companiesTile(*figures, *snapshot, trend),
                           trainingTile(*figures, *snapshot, trend), milestonesTile(*figures, *snapshot, trend)};
    compareBudget(tiles[0], *figures, then);
    compareCompanies(tiles[1], *figures, then);
    compareTraining(tiles[2], *figures, then);
    compareMilestones(tiles[3], *figures, then);
    const std::vector<db::AlteredFigure> &corrections = session().corrections();
    tiles[0].corrected = figures->budget.execution.known()
        ? correctedSentence(corrections, {"budget.spent", "budget.appropriated"})
        : correctedSentence(corrections, {"budget.plan"});
    tiles[1].corrected = correctedSentence(corrections, {"companies.mou"});
    tiles[2].corrected = correctedSentence(corrections, {"training.graduated"});
    tiles[3].corrected = correctedSentence(corrections, {"milestones.done", "milestones.total"});
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setContent(tiles[i]);
    m_attention->setItems(attentionItems(*figures));
    showSegments();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->offer(chartsOf(m_boards->current(), i, figures->budget.total.spent.known()));
}

/// What would stand in a chart, also while it is being worked out.
void OverviewPage::nameCharts()
{
    m_boards->setAccessibleName(tr("Board"));
    m_boards->setItems({{GlanceKey, tr("At a glance"), tr("The budget beside the companies")},
                        {ResultsKey, tr("Results"), tr("Companies attracted and graduates")},
                        {BudgetKey, tr("Budget"), tr("The money, and how it was spent or who gives it")}});
    const QString money = tr("No budget up to this date. Import a budget file to see its course.");
    const QString companies = tr("No companies up to this date. Import a register to see its course.");
    const QString board = m_boards->current();
    m_charts[0]->setEmptyText(board == ResultsKey ? companies : money);
    m_charts[1]->setEmptyText(board == ResultsKey ? tr("No graduates up to this date. Import a training file to see them.")
                              : board == BudgetKey ? money
                                                   : companies);
}

void OverviewPage::retranslate()
{
    const bool open = session().file().has_value();
    if (open) {
        m_empty->setTexts(tr("This data file is empty"),
                          tr("Here you would see execution, companies, graduates and milestones at a glance, what needs "
                             "attention, and two charts. Import a CSV file to begin."));
        m_emptyMain->setText(tr("Import…"));
    } else {
        m_empty->setTexts(tr("Where does the cluster stand?"),
                          tr("The published record holds what the press wrote about the programme from 2017 to 2026, each "
                             "figure with its source. Your own figures stand in a data file of their own."));
        m_emptyMain->setText(tr("Open the published record"));
    }
    m_emptyNew->setText(tr("New data file…"));
    m_emptyOpen->setText(tr("Open a data file…"));
    m_emptyNew->setVisible(!open);
    m_emptySample->setText(tr("Try it with sample data"));
    if (m_attention) {
        showSegments();
        nameCharts();
        showFigures();
    }
}

} // namespace ui
