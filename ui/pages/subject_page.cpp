#include "ui/pages/subject_page.h"

#include "db/exchange/equal_names.h"
#include "db/figures/indicators.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/chart_view.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/record_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/chart_records.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/record_actions.h"
#include "ui/pages/state_tables.h"
#include "ui/pages/subject_words.h"
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
constexpr int SubjectSplitterVersion = 4;

/// A row for each milestone wants height more than width; curves want width.
Qt::Orientation layoutOf(PageId subject)
{
    return subject == PageId::Milestones ? Qt::Horizontal : Qt::Vertical;
}

/// Without weights there is no earned value, and nothing to say about it.
bool anyWeight(const db::Snapshot &snapshot)
{
    const db::Table &table = snapshot.table(db::Kind::Milestones);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.at(row, db::col::milestones::Weight) != db::Null)
            return true;
    }
    return false;
}

std::vector<std::string> chartsOf(PageId subject, const db::Snapshot *snapshot)
{
    std::vector<std::string> names;
    const std::string page = pageKey(subject).toStdString();
    for (const db::ChartInfo &each : db::allCharts()) {
        if (each.page == page && (each.name != "earned_value" || (snapshot && anyWeight(*snapshot))))
            names.emplace_back(each.name);
    }
    return names;
}

bool ofInfrastructure(const db::Snapshot &snapshot, db::Kind kind, std::size_t row)
{
    const int column = db::info(kind).find("indicator");
    const std::string_view key = snapshot.text(snapshot.table(kind).at(row, column));
    const auto all = db::infrastructureIndicators();
    return std::find(all.begin(), all.end(), key) != all.end();
}

bool anyInfrastructure(const db::Snapshot &snapshot)
{
    for (const db::Kind kind : {db::Kind::Observations, db::Kind::Targets, db::Kind::Indicators}) {
        for (std::size_t row = 0; row < snapshot.table(kind).size(); ++row) {
            if (ofInfrastructure(snapshot, kind, row))
                return true;
        }
    }
    return false;
}

} // namespace

SubjectPage::SubjectPage(const Context &context, PageId subject, QWidget *parent)
    : Page(context, parent), m_subject(subject), m_choices(choicesOf(subject)), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(pageKey(subject), this)), m_splitter(new QSplitter(layoutOf(subject), this)),
      m_chart(new ChartCard(session(), settings(), chartsOf(subject, session().snapshot().get()), ChartCard::Choice::Offered, this)),
      m_table(new TablePanel(settings(), this)),
      m_segments(new Segments(this)), m_chip(new FilterChip(this)), m_rename(new QAction(this)),
      m_records(new RecordTableModel(this)), m_states(new CellTableModel(this)), m_edits(nullptr)
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    m_emptySample = m_empty->addButton(u"emptySample"_s);
    m_emptyWrite = m_empty->addButton(u"emptyWrite"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_emptySample, &QPushButton::clicked, this, &Page::sampleRequested);

    m_table->controls()->addWidget(m_segments);
    m_edits = new RecordActions(m_table, m_records);
    m_table->controls()->addWidget(m_chip);
    m_splitter->addWidget(m_chart);
    QWidget *card = addCard(*m_splitter, m_table)->parentWidget();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    if (layoutOf(subject) == Qt::Vertical) {
        // Under this a chart is all frame and no picture, and a table is a heading: the page scrolls instead.
        m_chart->setMinimumHeight(LeastChart);
        card->setMinimumHeight(LeastTable);
    } else {
        m_table->setControlsAbove();
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
    restoreParts(*m_splitter, settings(), subject, SubjectSplitterVersion,
                 layoutOf(subject) == Qt::Horizontal ? QList<int>{600, 540} : QList<int>{LeastChart, 268});

    m_rename->setObjectName(u"renameRecord"_s);
    m_table->view()->addAction(m_rename);
    m_table->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_rename, &QAction::triggered, this, &SubjectPage::askForName);
    connect(m_segments, &Segments::chosen, this, &SubjectPage::choose);
    connect(m_chart, &ChartCard::changed, this, &Page::contentChanged);
    connect(m_chart, &ChartCard::importRequested, this, &Page::importRequested);
    connect(m_chart, &ChartCard::pointActivated, this, &SubjectPage::showRecordsOf);
    connect(m_chart, &ChartCard::inspectRequested, this, &Page::inspectRequested);
    auto *inspect = new QAction(m_table->view());
    inspect->setObjectName(u"inspectCell"_s);
    m_table->view()->addAction(inspect);
    m_table->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(inspect, &QAction::triggered, this, [this] { Q_EMIT inspectRequested(figureOfCell()); });
    connect(m_edits, &RecordActions::chosenChanged, this, &Page::contentChanged);
    connect(m_chip, &FilterChip::cleared, this, &SubjectPage::showAllRecords);
    connect(m_chart, &ChartCard::exportRequested, this, &Page::exportChartRequested);
    connect(m_chart, &ChartCard::copyRequested, this, &Page::copyChartRequested);
    connect(&session(), &Session::snapshotChanged, this, &SubjectPage::refresh);
    connect(&session(), &Session::lookChanged, this, [this] {
        showAllRecords(); // what stood behind the value then
        refreshTable();
    });
    for (const auto &changed : {&Session::headlineChanged, &Session::correctionsChanged}) {
        connect(&session(), changed, this, [this] {
            if (!current().records && !current().workOut)
                refreshTable();
        });
    }
    retranslate();
    refresh();
}

SubjectPage::~SubjectPage()
{
    settings().setViewState(pageKey(m_subject), SubjectSplitterVersion, m_splitter->saveState());
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

/// What the chosen cell of the table shows.
db::FigureRef SubjectPage::figureOfCell() const
{
    const QModelIndex cell = m_table->filter()->mapToSource(m_table->view()->currentIndex());
    if (!cell.isValid())
        return {};
    return current().records ? m_records->figureAt(cell) : m_states->cell(cell.row(), cell.column()).ref;
}

db::FigureRef SubjectPage::figureInFocus() const
{
    const QWidget *focus = window()->focusWidget();
    if (focus == m_table->view())
        return figureOfCell();
    return m_chart->isAncestorOf(focus) ? m_chart->figureInFocus() : db::FigureRef{};
}

/// The records behind a value of the chart alone, with what they are of said above them.
void SubjectPage::showRecordsOf(int series, int point)
{
    Q_EMIT inspectRequested(m_chart->figureAt(series, point));
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
        m_table->showAllRows();
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

/// Whether the file holds anything that the page shows.
bool SubjectPage::hasContent(const db::Snapshot &snapshot) const
{
    const auto holds = [&snapshot](db::Kind kind) { return snapshot.table(kind).size() > 0; };
    switch (m_subject) {
    case PageId::Budget:
        return holds(db::Kind::Budget);
    case PageId::Targets: // targets of indicators that nobody described still stand
        return holds(db::Kind::Indicators) || holds(db::Kind::Targets) || holds(db::Kind::Observations);
    case PageId::Infrastructure:
        return anyInfrastructure(snapshot);
    default:
        return std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice &each) { return holds(each.exported); });
    }
}

void SubjectPage::refresh()
{
    showAllRecords();
    const auto snapshot = session().snapshot();
    m_chart->offer(chartsOf(m_subject, snapshot.get()));
    m_stack->setCurrentIndex(snapshot && hasContent(*snapshot) ? 1 : 0);
    retranslate();
    refreshTable();
    Q_EMIT contentChanged();
}

/// The name of the selected record is to become another.
void SubjectPage::askForName()
{
    const auto snapshot = session().snapshot();
    const auto of = current().records ? db::nameOf(*current().records) : std::nullopt;
    const QModelIndex chosen = m_table->filter()->mapToSource(m_table->view()->currentIndex());
    if (!snapshot || !of || !chosen.isValid())
        return;
    const db::Value name = snapshot->table(*current().records).at(m_records->tableRow(chosen.row()), 0);
    Q_EMIT nameRequested(*current().records, fromDb(snapshot->text(name)));
}

void SubjectPage::refreshTable()
{
    m_rename->setVisible(current().records && db::nameOf(*current().records));
    m_rename->setEnabled(session().writable());
    const auto snapshot = session().snapshot();
    if (current().records) {
        const db::Kind kind = *current().records;
        std::function<bool(std::size_t)> keep;
        if (m_subject == PageId::Infrastructure && snapshot)
            keep = [&](std::size_t row) { return ofInfrastructure(*snapshot, kind, row); };
        m_records->setContent(snapshot, kind, session().look(), keep);
        showRows(m_records);
        m_table->setBlankColumns(m_records->blankColumns());
        return;
    }
    if (current().workOut)
        return workOutTable();
    const auto figures = session().headline();
    if (!figures || !snapshot)
        return;
    if (current().exported == db::Kind::Milestones)
        fillMilestones(*m_states, *figures, *snapshot);
    else
        fillIndicators(*m_states, *figures, *snapshot, session().corrections(),
                       m_subject == PageId::Infrastructure ? db::infrastructureIndicators()
                                                           : std::span<const std::string_view>());
    showRows(m_states);
}

void SubjectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (current().workOut)
        workOutTable();
}

/// A table that nobody looks at waits until the page is seen again.
void SubjectPage::workOutTable()
{
    if (!isVisible())
        return;
    session().figure(this, [this, key = current().key, workOut = current().workOut](const db::Snapshot &from,
                                                                                   const db::Look &look) -> Session::Shown {
        return [this, key, fill = workOut(from, look)] {
            const auto snapshot = session().snapshot();
            if (current().key != key || !snapshot)
                return;
            fill(*m_states, *snapshot);
            showRows(m_states);
        };
    });
}

template<typename Model>
void SubjectPage::showRows(Model *model)
{
    if (m_table->filter()->sourceModel() != model)
        m_table->filter()->setRows(model);
    applyColumns();
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
        view->setColumnHidden(column, current().records ? m_records->hiddenAtFirst(column)
                                                        : m_states->hiddenAtFirst(column));
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->arrange(name);
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
    m_rename->setText(tr("Rename or merge…"));
    m_table->view()->findChild<QAction *>(u"inspectCell"_s)->setText(tr("Where it comes from"));
    const bool open = session().file().has_value();
    m_emptyButton->setText(open ? tr("Import…") : tr("New data file…"));
    m_emptySample->setText(tr("Try it with sample data"));
    m_emptySample->setVisible(!open);
    m_emptyWrite->setText(tr("Write the first record…"));
    m_emptyWrite->setVisible(session().writable());
    m_edits->retranslate();
    const SubjectWords words = subjectWords(m_subject);
    m_chart->setEmptyText(tr("Nothing to draw up to this date for this phase.") + u' ' + words.needed);
    m_empty->setTexts(words.heading, words.text);
    if (m_stack->currentIndex() == 1)
        refreshTable();
}

} // namespace ui
