#include "ui/pages/conflicts_page.h"

#include "ui/ask.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/adoption_form.h"
#include "ui/pages/conflict_tables.h"
#include "ui/pages/page_parts.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/style/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segments.h"
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
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ConflictsSplitterVersion = 1;
constexpr int FormWidth = 440;
const QString ListKeys[] = {u"conflicts"_s, u"versions"_s, u"settled"_s};

/// A figure that has gone on since two sources disagreed about it: which claim the board shows now. Empty where one of
/// the two still counts.
QString goneOn(const db::Snapshot &snapshot, const db::FigureRef &ref, const std::vector<db::InspectedClaim> &all,
               const std::vector<db::InspectedClaim> &disputed)
{
    const auto now = std::find_if(all.begin(), all.end(), [](const db::InspectedClaim &each) { return db::counts(each.verdict); });
    if (now == all.end() || now->verdict == db::Verdict::Withdrawal
        || std::any_of(disputed.begin(), disputed.end(),
                       [now](const db::InspectedClaim &each) { return each.version == now->version; }))
        return {};
    return ConflictsPage::tr("On that day the claim marked ✔ counted. A later one counts now: %1, as of %2.")
        .arg(claimValue(snapshot, ref, now->value, now->approx), date(now->asOf));
}

} // namespace

ConflictsPage::ConflictsPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"conflicts"_s, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_segments(new Segments(this)), m_list(new TablePanel(settings(), this)),
      m_entries(new CellTableModel(this)), m_below(new QWidget(this)), m_lower(new QStackedLayout(m_below)),
      m_none(new EmptyState(u"done"_s, this)), m_name(new ElidedLabel(this)), m_facts(new QLabel(this)),
      m_footnote(new QPushButton(this)), m_takeBack(new QPushButton(this)), m_details(new TablePanel(settings(), this)),
      m_sides(new CellTableModel(this)), m_form(new AdoptionForm(this)),
      m_adoption(new QScrollArea(this))
{
    build();
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    connect(m_segments, &Segments::chosen, this, &ConflictsPage::choose);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showChosen);
    connect(m_details->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showClaim);
    connect(m_form, &AdoptionForm::adopted, this, &ConflictsPage::adopt);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto now = chosen(); now && now->settled)
            Q_EMIT revertRequested(now->settled->changeSet);
    });
    connect(m_footnote, &QPushButton::clicked, this, [this] {
        const QString words = session().snapshot() ? footnote(*session().snapshot(), m_figure, m_claims) : QString();
        if (words.isEmpty())
            return;
        QGuiApplication::clipboard()->setText(words);
        Q_EMIT said(tr("The footnote is on the clipboard: %1").arg(words));
    });
    connect(&session(), &Session::snapshotChanged, this, &ConflictsPage::refresh);
    connect(&session(), &Session::lookChanged, this, &ConflictsPage::refresh);
    connect(&session(), &Session::workChanged, this, &ConflictsPage::showClaim);
    retranslate();
    refresh();
}

ConflictsPage::~ConflictsPage()
{
    settings().setViewState(pageKey(PageId::Conflicts), ConflictsSplitterVersion, m_splitter->saveState());
}

void ConflictsPage::build()
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    m_list->setObjectName(u"conflictList"_s);
    m_list->filter()->setRows(m_entries);
    m_list->controls()->addWidget(m_segments);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *details = new QFrame(this);
    details->setProperty("card", true);
    auto *sides = new QHBoxLayout(details);
    sides->setContentsMargins(1, 1, 1, 1);
    sides->setSpacing(0);
    sides->addWidget(buildDetails(), 1);
    // The form keeps its height in a low window: it scrolls beside the table.
    m_adoption->setObjectName(u"adoption"_s);
    m_adoption->setFrameShape(QFrame::NoFrame);
    m_adoption->setWidgetResizable(true);
    m_adoption->setFocusPolicy(Qt::NoFocus);
    m_adoption->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_adoption->setFixedWidth(FormWidth);
    m_adoption->setWidget(m_form);
    sides->addWidget(m_adoption);
    m_lower->setContentsMargins(0, 0, 0, 0);
    m_lower->addWidget(m_none);
    m_lower->addWidget(details);
    addCard(*m_splitter, m_list);
    m_splitter->addWidget(m_below);
    fillPage(*m_stack, m_empty, m_splitter);
    restoreParts(*m_splitter, settings(), PageId::Conflicts, ConflictsSplitterVersion, {226, 374});
}

QWidget *ConflictsPage::buildDetails()
{
    m_details->setObjectName(u"conflictClaims"_s);
    m_details->filter()->setRows(m_sides);
    m_details->setSearchHidden(true);
    m_details->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_details->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_name->setProperty("strong", true);
    m_facts->setProperty("muted", true);
    m_facts->setProperty("small", true);
    m_facts->setWordWrap(true);
    m_footnote->setObjectName(u"copyFootnote"_s);
    m_footnote->setIcon(icon(u"copy"_s, IconTone::Muted));
    m_takeBack->setObjectName(u"takeBackDecision"_s);
    m_takeBack->setIcon(icon(u"undo"_s, IconTone::Muted));
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 12, 12, 0);
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(m_takeBack, 0, Qt::AlignTop);
    top->addWidget(m_footnote, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_details, 1);
    return side;
}

SearchBox *ConflictsPage::searchBox() const
{
    return m_stack->currentIndex() == 1 ? m_list->searchBox() : nullptr;
}

QTableView *ConflictsPage::table() const
{
    if (m_stack->currentIndex() != 1)
        return nullptr;
    return m_details->view()->hasFocus() ? m_details->view() : m_list->view();
}

std::optional<db::Kind> ConflictsPage::kind() const
{
    return m_stack->currentIndex() == 1 ? std::optional(db::Kind::Decisions) : std::nullopt;
}

void ConflictsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void ConflictsPage::refresh()
{
    if (!session().snapshot() || !session().hasData()) {
        m_stack->setCurrentIndex(0);
        take({});
        return;
    }
    m_stale = !isVisible();
    if (m_stale)
        return;
    session().figure(this, [this](const db::Snapshot &snapshot, const db::Look &look) -> Session::Shown {
        Content content;
        for (db::Conflict &each : db::conflicts(snapshot, look))
            (each.nature == db::Disagreement::Conflict ? content.conflicts : content.versions).push_back(std::move(each));
        content.settled = db::settledConflicts(snapshot);
        return [this, content] {
            m_stack->setCurrentIndex(1);
            take(content);
        };
    });
}

void ConflictsPage::take(Content content)
{
    const std::string before = std::exchange(m_key, std::nullopt).value_or(std::string());
    m_content = std::move(content);
    fillList();
    select(before);
    Q_EMIT contentChanged();
}

void ConflictsPage::choose(const QString &key)
{
    const auto found = std::find(std::begin(ListKeys), std::end(ListKeys), key);
    m_shown = static_cast<List>(found - std::begin(ListKeys));
    m_list->leave();
    m_key.reset();
    fillList();
    select({});
}

void ConflictsPage::fillList()
{
    showNames();
    if (const auto snapshot = session().snapshot()) {
        if (m_shown == List::Settled)
            fillSettled(*m_entries, m_content.settled, *snapshot);
        else
            fillConflicts(*m_entries, m_shown == List::Conflicts ? m_content.conflicts : m_content.versions, *snapshot);
        if (m_entries->rowCount() > 0) // else the columns would be as wide as their names
            m_list->arrange(u"conflicts_"_s + ListKeys[static_cast<std::size_t>(m_shown)]);
    }
    m_lower->setCurrentIndex(m_entries->rowCount() > 0 ? 1 : 0);
}

std::optional<ConflictsPage::Entry> ConflictsPage::entry(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    Entry found;
    if (m_shown == List::Settled) {
        if (row < 0 || place >= m_content.settled.size())
            return std::nullopt;
        found.settled = &m_content.settled[place];
        found.key = found.settled->decision;
        found.figure.kind = found.settled->kind;
        found.figure.name = found.settled->column;
        found.figure.coordinates = found.settled->coordinates;
        return found;
    }
    const std::vector<db::Conflict> &all = m_shown == List::Conflicts ? m_content.conflicts : m_content.versions;
    if (row < 0 || place >= all.size())
        return std::nullopt;
    found.conflict = &all[place];
    // A figure may be disputed on several days: the newest of its claims tells them apart.
    found.key = db::conflictId(all[place]) + ' ' + all[place].claims.front().asOf.text();
    found.figure = figureOf(all[place]);
    return found;
}

std::optional<ConflictsPage::Entry> ConflictsPage::chosen() const
{
    const QModelIndex current = m_list->view()->currentIndex();
    return current.isValid() ? entry(m_list->filter()->mapToSource(current).row()) : std::nullopt;
}

void ConflictsPage::select(const std::string &key)
{
    QModelIndex shown;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        if (const auto each = entry(row); each && each->key == key)
            shown = m_list->filter()->mapFromSource(m_entries->index(row, 0));
    }
    m_list->view()->setCurrentIndex(shown.isValid() ? shown : m_list->filter()->index(0, 0));
    showChosen();
}

void ConflictsPage::showChosen()
{
    const auto now = chosen();
    const bool settled = m_shown == List::Settled;
    m_adoption->setVisible(!settled);
    m_takeBack->setVisible(settled);
    if (!now || !session().snapshot()) {
        m_key.reset();
        m_figure = {};
        m_name->setFullText({});
        m_facts->clear();
        showClaims({});
        return;
    }
    m_figure = now->figure;
    m_name->setFullText(figureName(*session().snapshot(), m_figure));
    if (settled)
        m_facts->setText(tr("%1 · %2: %3", "what was decided, by whom, why")
                             .arg(tr("Decided in change set %1").arg(now->settled->changeSet), fromDb(now->settled->author),
                                  fromDb(now->settled->reason)));
    else
        m_facts->setText(m_shown == List::Conflicts
                             ? tr("Until somebody decides, the claim marked ✔ counts. All claims stay in the file.")
                             : tr("It was stated differently before. The claim marked ✔ counts; the others stay as its history."));
    if (m_key == now->key)
        return;
    m_key = now->key;
    m_form->reset();
    const auto conflict = now->conflict ? std::optional(*now->conflict) : std::nullopt;
    session().figure(this, [this, key = *m_key, conflict, ref = m_figure](const db::Snapshot &snapshot,
                                                                         const db::Look &look) -> Session::Shown {
        std::vector<db::InspectedClaim> claims;
        QString since;
        auto all = db::inspect(snapshot, look, ref);
        if (conflict) {
            claims = db::disputedClaims(snapshot, look, *conflict);
            if (all.ok())
                since = goneOn(snapshot, ref, all.value().claims, claims);
        } else if (all.ok()) {
            claims = std::move(all.value().claims);
        }
        return [this, key, claims, since] {
            if (m_key != key)
                return;
            if (!since.isEmpty())
                m_facts->setText(since);
            showClaims(claims);
        };
    });
}

void ConflictsPage::showClaims(std::vector<db::InspectedClaim> claims)
{
    m_claims = std::move(claims);
    if (const auto snapshot = session().snapshot(); snapshot && m_figure.known()) {
        fillClaims(*m_sides, m_figure, m_claims, *snapshot);
        if (!m_claims.empty())
            m_details->arrange(m_sides->columnCount() > 6 ? u"conflict_claims_revised"_s : u"conflict_claims"_s);
        m_details->view()->setCurrentIndex(m_details->filter()->index(0, 0));
    }
    showClaim();
}

const db::InspectedClaim *ConflictsPage::chosenClaim() const
{
    const QModelIndex current = m_details->view()->currentIndex();
    const int row = current.isValid() ? m_details->filter()->mapToSource(current).row() : -1;
    return row >= 0 && row < static_cast<int>(m_claims.size()) ? &m_claims[static_cast<std::size_t>(row)] : nullptr;
}

void ConflictsPage::showClaim()
{
    const auto snapshot = session().snapshot();
    const db::InspectedClaim *claim = chosenClaim();
    const bool usable = claim && claim->value != db::Null && snapshot;
    m_form->setClaim(usable ? tr("%1, as of %2, %3", "value, date, source")
                                  .arg(claimValue(*snapshot, m_figure, claim->value, claim->approx), date(claim->asOf),
                                       sourceName(claim->source))
                            : QString());
    QString hindrance;
    if (session().knownOn() != 0)
        hindrance = tr("The file is seen as known at an earlier change set: go back to the newest state to decide.");
    else if (session().file() && !session().writable())
        hindrance = tr("The file is open for reading only.");
    else if (session().storing())
        hindrance = tr("Something is being stored…");
    m_form->setHindrance(hindrance);
    m_takeBack->setEnabled(session().writable());
    const bool others = std::any_of(m_claims.begin(), m_claims.end(),
                                    [](const db::InspectedClaim &each) { return !db::counts(each.verdict); });
    m_footnote->setEnabled(others);
}

void ConflictsPage::adopt()
{
    const db::InspectedClaim *claim = chosenClaim();
    if (!claim || !m_figure.kind || !session().writable() || !ensureAuthor(context(), this))
        return;
    session().adopt(*m_figure.kind, claim->version, db::info(*m_figure.kind).find(m_figure.name), m_form->reason(), this,
                    [this](const db::Result<std::int64_t> &done) {
                        if (!done)
                            m_form->refuse(text(done.error()));
                    });
}

/// What depends on the list that is shown, and on how much is in each.
void ConflictsPage::showNames()
{
    const auto named = [](const QString &name, std::size_t count) {
        return tr("%1 (%2)", "name of a list, how many").arg(name, whole(static_cast<std::int64_t>(count)));
    };
    m_segments->setItems({{ListKeys[0], named(tr("Conflicts"), m_content.conflicts.size()),
                           tr("Claims of the same year that differ")},
                          {ListKeys[1], named(tr("Earlier versions"), m_content.versions.size()),
                           tr("Figures that were stated differently in earlier years")},
                          {ListKeys[2], named(tr("Decided"), m_content.settled.size()),
                           tr("Conflicts that an adoption has settled")}});
    m_segments->setCurrent(ListKeys[static_cast<std::size_t>(m_shown)]);
    switch (m_shown) {
    case List::Conflicts:
        m_none->setTexts(tr("No claims disagree"),
                         tr("Where two sources state the same figure of the same year differently, both stand here until "
                            "somebody decides. Up to this date, for this phase, there is nothing to decide."));
        break;
    case List::Versions:
        m_none->setTexts(tr("No earlier versions"),
                         tr("Plans, targets and dates that were stated differently in earlier years stand here."));
        break;
    case List::Settled:
        m_none->setTexts(tr("Nothing is decided yet"),
                         tr("Adopt a claim in the list of conflicts: the decision stands here with its reason and author, "
                            "and can be taken back."));
        break;
    }
}

void ConflictsPage::retranslate()
{
    m_empty->setTexts(tr("No claims yet"), tr("Here stand the figures that sources state differently, claim beside claim, "
                                              "with the reason why one counts and the way to decide otherwise."));
    m_emptyButton->setText(session().file() ? tr("Import…") : tr("New data file…"));
    m_segments->setAccessibleName(tr("Lists"));
    m_footnote->setText(tr("Copy as footnote"));
    m_footnote->setToolTip(tr("The claims that do not count, with sources and dates, as a sentence for a report"));
    m_takeBack->setText(tr("Take back…"));
    m_list->view()->setAccessibleName(tr("Disagreements"));
    m_details->view()->setAccessibleName(tr("Claims side by side"));
    fillList();
    select(m_key.value_or(std::string()));
    showClaims(std::move(m_claims));
}

} // namespace ui
