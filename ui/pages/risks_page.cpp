#include "ui/pages/risks_page.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/page_parts.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RisksSplitterVersion = 1;

TableCell scoreCell(const db::Figure &figure)
{
    return figure.known() ? numberCell(whole(figure.value), static_cast<double>(figure.value))
                          : orderedCell(unknownMark(), std::nullopt);
}

TableCell levelCell(const db::RiskState &risk)
{
    if (!risk.placed())
        return orderedCell(unknownMark(), std::nullopt);
    const db::RiskLevel level = risk.level();
    TableCell cell = orderedCell(riskLevelText(level), static_cast<qint64>(level));
    cell.strong = !risk.closed;
    cell.ink = [level] {
        return level == db::RiskLevel::High ? colors().trouble
            : level == db::RiskLevel::Medium ? colors().attention : colors().good;
    };
    return cell;
}

} // namespace

RisksPage::RisksPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"risks"_s, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_heading(new QLabel(this)), m_axis(new QLabel(this)),
      m_legend(new QLabel(this)), m_view(new RiskMatrixView(this)),
      m_chart(new ChartCard(session(), settings(), {"risks_matrix"}, ChartCard::Choice::FirstWithData, this)),
      m_table(new TablePanel(settings(), this)), m_chip(new FilterChip(this)), m_rows(new CellTableModel(this))
{
    build();
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_view, &RiskMatrixView::placeChosen, this, &RisksPage::narrow);
    connect(m_chip, &FilterChip::cleared, this, &RisksPage::showAll);
    connect(m_chart, &ChartCard::changed, this, &Page::contentChanged);
    connect(m_chart, &ChartCard::importRequested, this, &Page::importRequested);
    connect(m_chart, &ChartCard::exportRequested, this, &Page::exportChartRequested);
    connect(m_chart, &ChartCard::copyRequested, this, &Page::copyChartRequested);
    connect(&session(), &Session::snapshotChanged, this, &RisksPage::refresh);
    connect(&session(), &Session::lookChanged, this, &RisksPage::refresh);
    retranslate();
    refresh();
}

RisksPage::~RisksPage()
{
    settings().setViewState(pageKey(PageId::Risks), RisksSplitterVersion, m_splitter->saveState());
}

void RisksPage::build()
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    m_heading->setProperty("heading", true);
    for (QLabel *label : {m_axis, m_legend}) {
        label->setProperty("muted", true);
        label->setProperty("small", true);
        label->setWordWrap(true); // beside the inspector there is little room
    }
    m_table->filter()->setRows(m_rows);
    m_table->controls()->addWidget(m_chip);
    m_table->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *picture = new QFrame(this);
    picture->setProperty("card", true);
    auto *matrix = new QVBoxLayout(picture);
    matrix->setContentsMargins(14, 12, 14, 10);
    matrix->setSpacing(4);
    matrix->addWidget(m_heading);
    matrix->addWidget(m_axis);
    matrix->addWidget(m_view, 1);
    matrix->addWidget(m_legend);
    auto *upper = new QWidget(this);
    auto *side = new QHBoxLayout(upper);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(10);
    side->addWidget(picture, 3);
    side->addWidget(m_chart, 2);
    m_splitter->addWidget(upper);
    addCard(*m_splitter, m_table);
    fillPage(*m_stack, m_empty, m_splitter);
    restoreParts(*m_splitter, settings(), PageId::Risks, RisksSplitterVersion, {390, 220});
}

bool RisksPage::shown() const
{
    return m_stack->currentIndex() == 1;
}

const db::ChartDescription *RisksPage::chart() const
{
    return shown() ? m_chart->description() : nullptr;
}

void RisksPage::toggleChartTable()
{
    if (shown())
        m_chart->toggleTable();
}

bool RisksPage::showChart(const std::string &name)
{
    return m_chart->choose(name);
}

std::optional<db::Kind> RisksPage::kind() const
{
    return shown() ? std::optional(db::Kind::Risks) : std::nullopt;
}

SearchBox *RisksPage::searchBox() const
{
    return shown() ? m_table->searchBox() : nullptr;
}

QTableView *RisksPage::table() const
{
    return shown() ? m_table->view() : nullptr;
}

/// A risk is one row here, whatever version of it is meant.
bool RisksPage::reveal(db::Kind kind, qint64 version)
{
    const auto snapshot = session().snapshot();
    const auto row = kind == db::Kind::Risks && snapshot ? snapshot->table(kind).rowOf(version) : std::nullopt;
    if (!row)
        return false;
    if (!m_known) { // the answer of the pool is on its way, and will fill the table anew
        take(db::riskMatrix(*snapshot, session().look()));
        m_wanted = version;
    }
    const db::Value wanted = snapshot->texts->folded(snapshot->table(kind).at(*row, db::col::risks::Risk));
    const auto found = std::find_if(m_matrix.risks.begin(), m_matrix.risks.end(), [&](const db::RiskState &risk) {
        return snapshot->texts->folded(snapshot->texts->find(risk.risk)) == wanted;
    });
    if (found == m_matrix.risks.end())
        return false;
    m_table->searchBox()->clear();
    m_table->filter()->setNeedle({});
    showAll();
    const int place = static_cast<int>(found - m_matrix.risks.begin());
    const QModelIndex index = m_table->filter()->mapFromSource(m_rows->index(place, 0));
    m_table->view()->selectRow(index.row());
    m_table->view()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void RisksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void RisksPage::refresh()
{
    showAll();
    const auto snapshot = session().snapshot();
    const bool any = snapshot && snapshot->table(db::Kind::Risks).size() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_known = false;
    if (!any) {
        take({});
        return;
    }
    m_stale = !isVisible();
    if (m_stale)
        return;
    session().figure(this, [this](const db::Snapshot &from, const db::Look &look) -> Session::Shown {
        return [this, matrix = db::riskMatrix(from, look)] {
            m_known = true;
            take(matrix);
            if (m_wanted)
                reveal(db::Kind::Risks, *std::exchange(m_wanted, std::nullopt));
        };
    });
}

void RisksPage::take(db::RiskMatrix matrix)
{
    m_matrix = std::move(matrix);
    retranslate();
    Q_EMIT contentChanged();
}

void RisksPage::fillRisks()
{
    QList<QList<TableCell>> rows;
    for (const db::RiskState &risk : m_matrix.risks) {
        const QString state = risk.closed ? tr("✔ closed")
            : risk.status.empty()         ? tr("open")
                                          : fromDb(risk.status);
        QList<TableCell> row{textCell(riskTitle(risk), fromDb(risk.risk)),
                             levelCell(risk),
                             scoreCell(risk.likelihood),
                             scoreCell(risk.impact),
                             textCell(fromDb(risk.owner)),
                             textCell(state),
                             dayCell(risk.openedOn),
                             dayCell(risk.closedOn),
                             textCell(risk.phase.empty() ? QString() : phaseName(risk.phase)),
                             dayCell(risk.newest.asOf),
                             textCell(session().snapshot() ? sourceName(*session().snapshot(), risk.newest.source) : QString())};
        if (risk.closed) {
            for (TableCell &cell : row)
                cell.ink = [] { return colors().muted; };
        }
        rows.append(row);
    }
    m_rows->setContent({{tr("Risk"), false, {}},
                        {tr("Level"), false, tr("High: likelihood and impact 4 or more. Medium: one of them, or both 3. "
                                                "Low: the rest.")},
                        {tr("Likelihood"), true, {}},
                        {tr("Impact"), true, {}},
                        {tr("Owner"), false, {}},
                        {tr("State"), false, {}},
                        {tr("Opened"), false, {}},
                        {tr("Closed"), false, {}},
                        {tr("Phase"), false, {}},
                        {tr("As of"), false, {}},
                        {tr("Source"), false, {}}},
                       rows);
    if (!rows.isEmpty())
        m_table->arrange(u"risks"_s);
}

void RisksPage::narrow(RiskMatrixView::Place place)
{
    const std::vector<std::size_t> there = m_matrix.at(place.likelihood, place.impact);
    m_chip->setText(tr("Likelihood %1, impact %2: %Ln risk(s)", nullptr, static_cast<int>(there.size()))
                        .arg(place.likelihood)
                        .arg(place.impact));
    m_table->filter()->setCondition([there](int row) {
        return std::find(there.begin(), there.end(), static_cast<std::size_t>(row)) != there.end();
    });
}

void RisksPage::showAll()
{
    if (m_chip->text().isEmpty())
        return;
    m_chip->setText({});
    m_table->filter()->setCondition({});
    m_view->clearSelection();
}

void RisksPage::retranslate()
{
    showAll(); // its words are of the other language
    m_empty->setTexts(tr("No risks yet"),
                      tr("Here stand the risks by likelihood and impact, with owner, state and dates. A risk file brings "
                         "them: risk, title, likelihood and impact from 1 to 5, owner, opened and closed."));
    m_emptyButton->setText(session().file() ? tr("Import…") : tr("New data file…"));
    m_chart->setEmptyText(tr("No open risk with a likelihood and an impact up to this date for this phase."));
    m_heading->setText(tr("Likelihood and impact"));
    m_axis->setText(tr("Upwards: likelihood, 1 to 5 · to the right: impact, 1 to 5"));
    QString legend = tr("%1: both 4 or more · %2: one of them, or both 3 · %3: the rest", "levels of risk")
                         .arg(riskLevelText(db::RiskLevel::High), riskLevelText(db::RiskLevel::Medium),
                              riskLevelText(db::RiskLevel::Low));
    if (const std::size_t unplaced = m_matrix.unplaced(); unplaced > 0)
        legend += u" · "_s + tr("%Ln without a place", nullptr, static_cast<int>(unplaced));
    m_legend->setText(legend);
    m_view->setAccessibleName(tr("Likelihood and impact"));
    m_view->setAccessibleDescription(tr("Each place lists its open risks; Enter shows them alone in the table below."));
    m_table->view()->setAccessibleName(tr("Risks"));
    m_view->setMatrix(m_matrix);
    fillRisks();
}

} // namespace ui
