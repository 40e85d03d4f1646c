#include "ui/pages/subject_page.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/record_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/chart_records.h"
#include "ui/pages/record_actions.h"
#include "ui/pages/state_tables.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LeastChart = 366;
constexpr int LeastTable = 172;
constexpr int SplitterVersion = 3;

/// A row for each milestone wants height more than width; curves want width.
Qt::Orientation layoutOf(PageId subject)
{
    return subject == PageId::Milestones ? Qt::Horizontal : Qt::Vertical;
}

std::vector<std::string> chartsOf(PageId subject)
{
    std::vector<std::string> names;
    const std::string page = pageKey(subject).toStdString();
    for (const db::ChartInfo &each : db::allCharts()) {
        if (each.page == page)
            names.emplace_back(each.name);
    }
    return names;
}

} // namespace

QList<SubjectPage::Choice> SubjectPage::choicesOf(PageId subject)
{
    const auto records = [](db::Kind kind) {
        return Choice{u"records_"_s + fromDb(db::info(kind).key), kind, kind};
    };
    switch (subject) {
    case PageId::Budget:
        return {records(db::Kind::Budget), records(db::Kind::Phases), records(db::Kind::Sources)};
    case PageId::Companies:
        return {records(db::Kind::Companies), records(db::Kind::Observations)};
    case PageId::Training:
        return {records(db::Kind::Training)};
    case PageId::Milestones:
        return {{u"standing"_s, std::nullopt, db::Kind::Milestones}, records(db::Kind::Milestones),
                records(db::Kind::Events)};
    case PageId::Targets:
        return {{u"standing"_s, std::nullopt, db::Kind::Indicators}, records(db::Kind::Targets),
                records(db::Kind::Observations), records(db::Kind::Indicators)};
    case PageId::Overview:
    case PageId::Import:
    case PageId::History:
        break;
    }
    return {};
}

SubjectPage::SubjectPage(const Context &context, PageId subject, QWidget *parent)
    : Page(context, parent), m_subject(subject), m_choices(choicesOf(subject)), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(pageKey(subject), this)), m_splitter(new QSplitter(layoutOf(subject), this)),
      m_chart(new ChartCard(session(), settings(), chartsOf(subject), ChartCard::Choice::Offered, this)),
      m_table(new TablePanel(settings(), this)),
      m_segments(new Segments(this)), m_chip(new FilterChip(this)), m_records(new RecordTableModel(this)), m_states(new CellTableModel(this)),
      m_edits(nullptr)
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    m_emptySample = m_empty->addButton(u"emptySample"_s);
    m_emptyWrite = m_empty->addButton(u"emptyWrite"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_emptySample, &QPushButton::clicked, this, &Page::sampleRequested);

    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    m_table->controls()->addWidget(m_segments);
    m_edits = new RecordActions(m_table, m_records);
    m_table->controls()->addWidget(m_chip);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    if (layoutOf(subject) == Qt::Vertical) {
        // Under this a chart is all frame and no picture, and a table is a heading: the page scrolls instead.
        m_chart->setMinimumHeight(LeastChart);
        card->setMinimumHeight(LeastTable);
    }
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    const QByteArray state = settings().viewState(pageKey(subject), SplitterVersion);
    if (state.isEmpty() || !m_splitter->restoreState(state))
        m_splitter->setSizes(layoutOf(subject) == Qt::Horizontal ? QList<int>{600, 540} : QList<int>{390, 210});

    connect(m_segments, &Segments::chosen, this, &SubjectPage::choose);
    connect(m_chart, &ChartCard::changed, this, &Page::contentChanged);
    connect(m_chart, &ChartCard::importRequested, this, &Page::importRequested);
    connect(m_chart, &ChartCard::pointActivated, this, &SubjectPage::showRecordsOf);
    connect(m_edits, &RecordActions::chosenChanged, this, &Page::contentChanged);
    connect(m_chip, &FilterChip::cleared, this, &SubjectPage::showAllRecords);
    connect(m_chart, &ChartCard::exportRequested, this, &Page::exportChartRequested);
    connect(m_chart, &ChartCard::copyRequested, this, &Page::copyChartRequested);
    connect(&session(), &Session::snapshotChanged, this, &SubjectPage::refresh);
    connect(&session(), &Session::lookChanged, this, [this] {
        showAllRecords(); // what stood behind the value then
        refreshTable();
    });
    connect(&session(), &Session::headlineChanged, this, [this] {
        if (!current().records)
            refreshTable();
    });
    retranslate();
    refresh();
}

SubjectPage::~SubjectPage()
{
    settings().setViewState(pageKey(m_subject), SplitterVersion, m_splitter->saveState());
}

const db::ChartDescription *SubjectPage::chart() const
{
    return m_stack->currentIndex() == 1 ? m_chart->description() : nullptr;
}

std::optional<db::Kind> SubjectPage::kind() const
{
    return m_stack->currentIndex() == 1 ? std::optional(current().exported) : std::nullopt;
}

SearchBox *SubjectPage::searchBox() const
{
    return m_stack->currentIndex() == 1 ? m_table->searchBox() : nullptr;
}

QTableView *SubjectPage::table() const
{
    return m_stack->currentIndex() == 1 ? m_table->view() : nullptr;
}

void SubjectPage::toggleChartTable()
{
    if (m_stack->currentIndex() == 1)
        m_chart->toggleTable();
}

/// The records behind a value of the chart alone, with what they are of said above them.
void SubjectPage::showRecordsOf(int series, int point)
{
    const db::ChartDescription *chart = m_chart->description();
    const auto snapshot = session().snapshot();
    if (!chart || !snapshot)
        return;
    // Of a figure that stands on several kinds, the one whose table the page has.
    const std::vector<ChartRecords> all = chartRecords(*chart, series, point, *snapshot, session().look());
    auto choice = m_choices.cend();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChartRecords &each) {
        choice = std::find_if(m_choices.cbegin(), m_choices.cend(),
                              [&](const Choice &candidate) { return candidate.records == each.kind; });
        return choice != m_choices.cend();
    });
    if (found == all.end())
        return showAllRecords();
    if (current().key != choice->key) {
        choose(choice->key);
        m_segments->setCurrent(choice->key);
    }
    m_chip->setText(chartPointSentence(*chart, series, point));
    m_table->filter()->setCondition(
        [this, records = *found](int row) { return records.contains(m_records->tableRow(row)); });
}

void SubjectPage::showAllRecords()
{
    if (m_chip->text().isEmpty())
        return;
    m_chip->setText({});
    m_table->filter()->setCondition({});
}

bool SubjectPage::showChart(const std::string &name)
{
    return m_chart->choose(name);
}

bool SubjectPage::holds(db::Kind kind) const
{
    return std::any_of(m_choices.begin(), m_choices.end(), [kind](const Choice &each) { return each.records == kind; });
}

bool SubjectPage::reveal(db::Kind kind, qint64 version)
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [kind](const Choice &each) { return each.records == kind; });
    if (found == m_choices.end())
        return false;
    if (current().key != found->key) {
        m_segments->setCurrent(found->key);
        choose(found->key);
    }
    const int row = m_records->rowOf(version);
    if (row < 0)
        return false;
    QTableView *view = m_table->view();
    QModelIndex shown = m_table->filter()->mapFromSource(m_records->index(row, 0));
    if (!shown.isValid()) { // what is searched for gives way
        m_table->searchBox()->clear();
        m_table->filter()->setNeedle({});
        showAllRecords();
        shown = m_table->filter()->mapFromSource(m_records->index(row, 0));
    }
    if (!shown.isValid())
        return false;
    view->selectRow(shown.row());
    view->scrollTo(shown, QAbstractItemView::PositionAtCenter);
    view->setFocus(Qt::OtherFocusReason);
    return true;
}

qint64 SubjectPage::chosenRecord() const
{
    return m_stack->currentIndex() == 1 ? m_edits->chosen() : 0;
}

void SubjectPage::offerRecordActions(const QList<QAction *> &actions)
{
    m_edits->offer(actions, actions.at(1));
    connect(m_emptyWrite, &QPushButton::clicked, actions.front(), &QAction::trigger);
}

void SubjectPage::choose(const QString &key)
{
    showAllRecords();
    m_table->leave();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].key == key)
            m_chosen = i;
    }
    refreshTable();
    Q_EMIT contentChanged();
}

void SubjectPage::refresh()
{
    showAllRecords();
    bool any = false;
    if (const auto snapshot = session().snapshot()) {
        for (const Choice &choice : m_choices)
            any = any || snapshot->table(choice.exported).size() > 0;
        // Targets of indicators that nobody described still stand.
        if (m_subject == PageId::Targets)
            any = any || snapshot->table(db::Kind::Targets).size() > 0
                || snapshot->table(db::Kind::Observations).size() > 0;
        if (m_subject == PageId::Budget)
            any = snapshot->table(db::Kind::Budget).size() > 0;
    }
    m_stack->setCurrentIndex(any ? 1 : 0);
    retranslate();
    refreshTable();
    Q_EMIT contentChanged();
}

void SubjectPage::refreshTable()
{
    const auto snapshot = session().snapshot();
    if (current().records) {
        m_records->setContent(snapshot, *current().records, session().look());
        if (m_table->filter()->sourceModel() != m_records)
            m_table->filter()->setRows(m_records);
    } else {
        const auto figures = session().headline();
        if (!figures || !snapshot)
            return;
        if (m_subject == PageId::Milestones)
            fillMilestones(*m_states, *figures, *snapshot);
        else
            fillIndicators(*m_states, *figures, *snapshot);
        if (m_table->filter()->sourceModel() != m_states)
            m_table->filter()->setRows(m_states);
    }
    applyColumns();
    if (current().records)
        m_table->setBlankColumns(m_records->blankColumns());
}

/// Once per table: which columns stand aside at first, and the widths.
void SubjectPage::applyColumns()
{
    const QString name = pageKey(m_subject) + u'_' + current().key;
    if (m_arranged == name || m_table->filter()->rowCount() == 0)
        return;
    m_arranged = name;
    QTableView *view = m_table->view();
    for (int column = 0; column < view->horizontalHeader()->count(); ++column)
        view->setColumnHidden(column, current().records && m_records->hiddenAtFirst(column));
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->arrange(name);
}

QString SubjectPage::choiceName(const Choice &choice) const
{
    if (choice.records)
        return kindName(*choice.records);
    return m_subject == PageId::Milestones ? tr("How they stand") : tr("Standing");
}

/// What would fill a chart that has nothing.
QString SubjectPage::neededFile() const
{
    switch (m_subject) {
    case PageId::Budget:
        return tr("A budget file brings it: fiscal year, stage (plan, appropriated, spent …) and amount.");
    case PageId::Companies:
        return tr("A register with the days of MOU, office and headquarters brings it, or reported counts.");
    case PageId::Training:
        return tr("A training file brings it: course, cohort, graduates and the day the cohort ended.");
    case PageId::Milestones:
        return tr("A milestone file brings it: title, planned day and the day it was done.");
    case PageId::Targets:
        return tr("Observations and targets of the indicators bring it: indicator, value and as-of day.");
    case PageId::Overview:
    case PageId::Import:
    case PageId::History:
        break;
    }
    return {};
}

void SubjectPage::retranslate()
{
    showAllRecords(); // its words are of the other language
    QList<Segments::Item> items;
    for (const Choice &choice : m_choices)
        items.append({choice.key, choiceName(choice), {}});
    m_segments->setItems(items);
    m_segments->setCurrent(current().key);
    m_segments->setVisible(m_choices.size() > 1);
    m_segments->setAccessibleName(tr("Table"));
    const bool open = session().file().has_value();
    m_emptyButton->setText(open ? tr("Import…") : tr("New data file…"));
    m_emptySample->setText(tr("Try it with sample data"));
    m_emptySample->setVisible(!open);
    m_emptyWrite->setText(tr("Write the first record…"));
    m_emptyWrite->setVisible(session().writable());
    m_edits->retranslate();
    m_chart->setEmptyText(tr("Nothing to draw up to this date for this phase.") + u' ' + neededFile());
    switch (m_subject) {
    case PageId::Budget:
        m_empty->setTexts(tr("No budget yet"), tr("Here stand the versions of the plan, the budget by category, and "
                                                  "what was spent, each with its source."));
        break;
    case PageId::Companies:
        m_empty->setTexts(tr("No companies yet"), tr("Here stand the companies from MOU over office to headquarters "
                                                     "moved, and how their number grew."));
        break;
    case PageId::Training:
        m_empty->setTexts(tr("No training yet"), tr("Here stand the courses by cohort, with graduates per cohort and "
                                                    "their sum against the target."));
        break;
    case PageId::Milestones:
        m_empty->setTexts(tr("No milestones yet"), tr("Here stand planned and actual dates side by side, and how far "
                                                      "each slipped."));
        break;
    case PageId::Targets:
        m_empty->setTexts(tr("No targets yet"), tr("Here stand the indicators with value, target, attainment and "
                                                   "status."));
        break;
    case PageId::Overview:
    case PageId::Import:
    case PageId::History:
        break;
    }
    if (m_stack->currentIndex() == 1)
        refreshTable();
}

} // namespace ui
