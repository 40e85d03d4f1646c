#include "ui/pages/sources_page.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/page_parts.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_panel.h"
#include "ui/words/claim_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
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

/// More figures of one document are counted, not listed.
constexpr std::size_t MostClaims = 5000;
constexpr int SourcesSplitterVersion = 1;

QString titleOf(const db::SourceState &state)
{
    if (state.source.key.empty())
        return measureName("own_books");
    return fromDb(state.source.title.empty() ? state.source.key : state.source.title);
}

} // namespace

SourcesPage::SourcesPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"sources"_s, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_list(new TablePanel(settings(), this)),
      m_details(new TablePanel(settings(), this)), m_sources(new CellTableModel(this)), m_claims(new CellTableModel(this)),
      m_title(new QLabel(this)), m_name(new ElidedLabel(this)), m_facts(new QLabel(this)), m_copy(new QPushButton(this))
{
    build();
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesPage::showChosen);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const db::SourceState *state = chosen()) {
            QGuiApplication::clipboard()->setText(fromDb(state->source.address));
            Q_EMIT said(tr("The address is on the clipboard. The program itself has no access to the network."));
        }
    });
    connect(&session(), &Session::snapshotChanged, this, &SourcesPage::refresh);
    connect(&session(), &Session::lookChanged, this, &SourcesPage::refresh);
    retranslate();
    refresh();
}

SourcesPage::~SourcesPage()
{
    settings().setViewState(pageKey(PageId::Sources), SourcesSplitterVersion, m_splitter->saveState());
}

void SourcesPage::build()
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    m_list->setObjectName(u"sourceList"_s);
    m_details->setObjectName(u"sourceClaims"_s);
    m_copy->setObjectName(u"copyAddress"_s);
    m_copy->setIcon(icon(u"copy"_s, IconTone::Muted));
    m_title->setProperty("heading", true);
    m_name->setProperty("strong", true);
    m_facts->setProperty("muted", true);
    m_facts->setProperty("small", true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->filter()->setRows(m_sources);
    m_details->filter()->setRows(m_claims);
    m_list->controls()->addWidget(m_title);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const TablePanel *panel : {m_list, m_details})
        panel->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    addCard(*m_splitter, m_list);
    QVBoxLayout *below = addCard(*m_splitter, m_details);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 12, 12, 0);
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    below->insertLayout(0, top);
    fillPage(*m_stack, m_empty, m_splitter);
    restoreParts(*m_splitter, settings(), PageId::Sources, SourcesSplitterVersion, {320, 300});
}

std::optional<db::Kind> SourcesPage::kind() const
{
    return m_stack->currentIndex() == 1 ? std::optional(db::Kind::Sources) : std::nullopt;
}

SearchBox *SourcesPage::searchBox() const
{
    return m_stack->currentIndex() == 1 ? m_list->searchBox() : nullptr;
}

QTableView *SourcesPage::table() const
{
    if (m_stack->currentIndex() != 1)
        return nullptr;
    return m_details->view()->hasFocus() ? m_details->view() : m_list->view();
}

const db::SourceState *SourcesPage::chosen() const
{
    const QModelIndex current = m_list->view()->currentIndex();
    if (!current.isValid())
        return nullptr;
    return &m_states[static_cast<std::size_t>(m_list->filter()->mapToSource(current).row())];
}

bool SourcesPage::reveal(db::Kind kind, qint64 version)
{
    if (kind != db::Kind::Sources || !session().snapshot())
        return false;
    if (!m_known) { // just asked for: the answer is on its way
        m_wanted = version;
        return session().snapshot()->table(kind).rowOf(version).has_value();
    }
    const auto found = std::find_if(m_states.begin(), m_states.end(),
                                    [version](const db::SourceState &state) { return state.version == version; });
    if (found == m_states.end())
        return false;
    m_list->searchBox()->clear();
    m_list->filter()->setNeedle({});
    select(found->source.key);
    m_list->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SourcesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void SourcesPage::refresh()
{
    const auto snapshot = session().snapshot();
    m_known = false;
    if (!snapshot || !session().hasData()) {
        m_states.clear();
        m_stack->setCurrentIndex(0);
        retranslate();
        Q_EMIT contentChanged();
        return;
    }
    m_stale = !isVisible();
    if (m_stale)
        return;
    session().figure(this, [this](const db::Snapshot &from, const db::Look &look) -> Session::Shown {
        return [this, states = db::sourceStates(from, look)] { take(states); };
    });
}

void SourcesPage::take(std::vector<db::SourceState> states)
{
    const std::string before = std::exchange(m_key, std::nullopt).value_or(std::string());
    m_states = std::move(states);
    m_known = true;
    fillStates();
    m_stack->setCurrentIndex(m_states.empty() ? 0 : 1);
    if (m_wanted)
        reveal(db::Kind::Sources, *std::exchange(m_wanted, std::nullopt));
    else
        select(before);
    showChosen();
    Q_EMIT contentChanged();
}

void SourcesPage::fillStates()
{
    QList<QList<TableCell>> rows;
    for (const db::SourceState &state : m_states) {
        TableCell rank = orderedCell(rankName(state.source), state.source.rank);
        TableCell title = textCell(titleOf(state), fromDb(state.source.key));
        if (!state.source.key.empty() && state.version == 0)
            title.tip = tr("Records name this source; nobody has described it.");
        TableCell counting = numberCell(whole(state.counting), static_cast<double>(state.counting));
        rows.append({title, textCell(fromDb(state.source.publisher)), dayCell(state.source.publishedOn), rank,
                     numberCell(whole(state.claims), static_cast<double>(state.claims)), counting,
                     textCell(fromDb(state.medium)), textCell(fromDb(state.source.address))});
    }
    m_sources->setContent({{tr("Document"), false, {}},
                           {tr("Publisher"), false, {}},
                           {tr("Published"), false, {}},
                           {tr("Rank"), false, tr("1 is the best, 9 the least; the office's own books go before all")},
                           {tr("Figures"), true, tr("Numbers and dates that it states up to the as-of date")},
                           {tr("Counting"), true, tr("How many of them count on the as-of date")},
                           {tr("Medium"), false, {}},
                           {tr("Address"), false, {}}},
                          rows);
    if (!rows.isEmpty()) // else the columns would be as wide as their names
        m_list->arrange(u"sources"_s);
}

void SourcesPage::select(const std::string &key)
{
    const auto found = std::find_if(m_states.begin(), m_states.end(),
                                    [&key](const db::SourceState &state) { return state.source.key == key; });
    // Unless one is meant, the first on which anything rests.
    const auto shownState = found != m_states.end()
        ? found
        : std::find_if(m_states.begin(), m_states.end(), [](const db::SourceState &state) { return state.claims > 0; });
    const int row = shownState == m_states.end() ? 0 : static_cast<int>(shownState - m_states.begin());
    QModelIndex shown = m_list->filter()->mapFromSource(m_sources->index(row, 0));
    if (!shown.isValid())
        shown = m_list->filter()->index(0, 0);
    m_list->view()->setCurrentIndex(shown);
    if (shown.isValid())
        m_list->view()->scrollTo(shown);
}

void SourcesPage::showChosen()
{
    const db::SourceState *state = chosen();
    m_copy->setEnabled(state && !state->source.address.empty());
    m_copy->setToolTip(m_copy->isEnabled() ? fromDb(state->source.address) : tr("No address is recorded"));
    if (!state) {
        m_name->setFullText({});
        m_facts->clear();
        m_key.reset();
        showClaims({});
        return;
    }
    m_name->setFullText(titleOf(*state));
    QStringList facts;
    for (const std::string &part : {state->source.publisher, state->source.docNo, state->source.page, state->source.address}) {
        if (!part.empty())
            facts += fromDb(part);
    }
    if (state->source.publishedOn.valid())
        facts.insert(state->source.publisher.empty() ? 0 : 1, date(state->source.publishedOn));
    if (state->source.key.empty())
        facts += tr("Records without a source: the imported file itself is the evidence");
    if (state->claims == 0)
        facts += tr("no number or date rests on it up to the as-of date, for this phase");
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    if (m_key == state->source.key)
        return;
    m_key = state->source.key;
    session().figure(this, [this, key = *m_key](const db::Snapshot &from, const db::Look &look) -> Session::Shown {
        return [this, key, claims = db::claimsOfSource(from, look, key, MostClaims)] {
            if (m_key == key)
                showClaims(claims);
        };
    });
}

void SourcesPage::showClaims(db::SourceClaims claims)
{
    m_listed = std::move(claims);
    const auto snapshot = session().snapshot();
    if (!snapshot)
        return;
    QList<QList<TableCell>> rows;
    for (const db::SourceClaim &claim : m_listed.claims) {
        TableCell counts = orderedCell(verdictMark(claim.verdict), db::counts(claim.verdict) ? 0 : 1);
        counts.strong = db::counts(claim.verdict);
        const QString why = text(db::Phrase{db::PhraseId::Why, {static_cast<db::Value>(claim.verdict), std::string()}});
        TableCell value = orderedCell(claimValue(*snapshot, claim.ref, claim.value, claim.approx), claim.value);
        rows.append({textCell(kindName(*claim.ref.kind)), textCell(figureName(*snapshot, claim.ref)), value, dayCell(claim.asOf),
                     counts, textCell(why, why)});
    }
    m_claims->setContent({{tr("Kind"), false, {}},
                          {tr("Figure"), false, {}},
                          {tr("Value"), true, {}},
                          {tr("As of"), false, {}},
                          {tr("Counts now"), false, {}},
                          {tr("Why"), false, {}}},
                         rows);
    if (!rows.isEmpty())
        m_details->arrange(u"source_claims"_s);
    if (m_listed.all > m_listed.claims.size())
        m_facts->setText(tr("The first %1 of %2 figures are listed")
                             .arg(whole(static_cast<std::int64_t>(m_listed.claims.size())),
                                  whole(static_cast<std::int64_t>(m_listed.all))));
}

void SourcesPage::retranslate()
{
    m_empty->setTexts(tr("No sources yet"),
                      tr("Here stand the documents behind the figures: publisher, date, rank, and for each which figures it "
                         "states and whether they count. A source file brings them: source, title, publisher, published, "
                         "address, rank."));
    m_emptyButton->setText(session().file() ? tr("Import…") : tr("New data file…"));
    m_title->setText(tr("Documents"));
    m_copy->setText(tr("Copy address"));
    m_list->view()->setAccessibleName(tr("Documents"));
    m_details->view()->setAccessibleName(tr("Figures of the document"));
    if (!m_states.empty()) {
        fillStates();
        select(m_key.value_or(std::string()));
        showChosen();
        showClaims(std::move(m_listed));
    }
}

} // namespace ui
