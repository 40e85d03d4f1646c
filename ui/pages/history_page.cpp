#include "ui/pages/history_page.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/pages/difference_table.h"
#include "ui/pages/page_parts.h"
#include "ui/session/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_panel.h"
#include "ui/window/commands.h"
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

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int StateColumn = 8;
} // namespace

HistoryPage::HistoryPage(const Context &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(u"history"_s, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_list(new TablePanel(settings(), this)),
      m_details(new TablePanel(settings(), this)), m_changes(new CellTableModel(this)),
      m_differences(new CellTableModel(this)), m_title(new QLabel(this)), m_heading(new QLabel(this)), m_facts(new QLabel(this)),
      m_revert(new QPushButton(this)), m_lookThen(new QPushButton(this))
{
    m_emptyButton = m_empty->addButton(u"emptyMain"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        session().file() ? Q_EMIT importRequested() : Q_EMIT newRequested();
    });
    m_list->setObjectName(u"changeSets"_s);
    m_details->setObjectName(u"differences"_s);
    m_heading->setProperty("heading", true);
    m_heading->setWordWrap(true);
    m_facts->setProperty("muted", true);
    m_facts->setProperty("small", true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_revert->setObjectName(u"revert"_s);
    m_lookThen->setObjectName(u"lookThen"_s);
    m_revert->setIcon(icon(u"undo"_s, IconTone::Muted));
    m_lookThen->setIcon(icon(u"history"_s, IconTone::Muted));
    m_list->filter()->setRows(m_changes);
    m_details->filter()->setRows(m_differences);
    m_details->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_title->setProperty("heading", true);
    m_list->controls()->addWidget(m_title);
    m_list->view()->setSelectionMode(QAbstractItemView::SingleSelection);

    addCard(*m_splitter, m_list);
    QVBoxLayout *below = addCard(*m_splitter, m_details);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 12, 12, 0);
    top->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_facts);
    top->addLayout(words, 1);
    top->addWidget(m_lookThen, 0, Qt::AlignTop);
    top->addWidget(m_revert, 0, Qt::AlignTop);
    below->insertLayout(0, top);
    m_splitter->setSizes({280, 340});
    fillPage(*m_stack, m_empty, m_splitter);

    connect(m_list->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    connect(m_revert, &QPushButton::clicked, this, [this] { Q_EMIT revertRequested(chosen()); });
    connect(m_lookThen, &QPushButton::clicked, this, [this] { session().setKnownOn(chosen()); });
    connect(&session(), &Session::snapshotChanged, this, &HistoryPage::refresh);
    retranslate();
}

SearchBox *HistoryPage::searchBox() const
{
    return m_stack->currentIndex() == 1 ? m_list->searchBox() : nullptr;
}

QTableView *HistoryPage::table() const
{
    if (m_stack->currentIndex() != 1)
        return nullptr;
    return m_list->view()->hasFocus() ? m_list->view() : m_details->view();
}

std::int64_t HistoryPage::chosen() const
{
    const QModelIndex current = m_list->view()->currentIndex();
    if (!current.isValid())
        return 0;
    const int row = m_list->filter()->mapToSource(current).row();
    return m_changes->cell(row, 0).sort.toLongLong();
}

void HistoryPage::select(std::int64_t changeSet)
{
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        if (m_changes->cell(row, 0).sort.toLongLong() != changeSet)
            continue;
        const QModelIndex wanted = m_changes->index(row, 0);
        if (!m_list->filter()->mapFromSource(wanted).isValid()) { // a search hides it
            m_list->searchBox()->clear();
            m_list->filter()->setNeedle({});
        }
        m_list->view()->setCurrentIndex(m_list->filter()->mapFromSource(wanted));
    }
}

void HistoryPage::refresh()
{
    const std::vector<db::ChangeSet> &history = session().history();
    const std::int64_t before = chosen();
    QList<QList<TableCell>> rows;
    for (auto each = history.rbegin(); each != history.rend(); ++each) {
        QString state = tr("in effect");
        if (each->revertedBy != 0)
            state = tr("taken back by %1").arg(each->revertedBy);
        else if (each->correction)
            state = tr("in effect, correction");
        TableCell number = numberCell(QString::number(each->id), static_cast<double>(each->id));
        number.sort = static_cast<qint64>(each->id);
        QList<TableCell> row{number,
                             orderedCell(timestamp(fromDb(each->at)),
                                         QDateTime::fromString(fromDb(each->at), Qt::ISODate).toSecsSinceEpoch()),
                             textCell(fromDb(each->author)),
                             textCell(changeKindName(each->kind)),
                             textCell(each->kind == db::ChangeKind::Revert
                                          ? tr("of change set %1").arg(each->target)
                                          : fromDb(each->title.empty() ? each->fileName : each->title)),
                             numberCell(whole(each->inserted()), static_cast<double>(each->inserted())),
                             numberCell(whole(each->updated()), static_cast<double>(each->updated())),
                             numberCell(whole(each->removed()), static_cast<double>(each->removed())),
                             textCell(state),
                             textCell(fromDb(each->reason), fromDb(each->reason))};
        if (each->revertedBy != 0) {
            for (TableCell &cell : row)
                cell.ink = [] { return colors().muted; };
        }
        rows.append(row);
    }
    m_changes->setContent({{tr("No."), true, {}},
                           {tr("When"), false, {}},
                           {tr("Who"), false, {}},
                           {tr("What"), false, {}},
                           {tr("File or title"), false, {}},
                           {tr("New"), true, {}},
                           {tr("Changed"), true, {}},
                           {tr("Removed"), true, {}},
                           {tr("State"), false, {}},
                           {tr("Reason"), false, {}}},
                          rows);
    m_stack->setCurrentIndex(history.empty() ? 0 : 1);
    if (!history.empty()) {
        m_list->view()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_list->arrange(u"history"_s);
        // Wide enough for what taking back will write there.
        QHeaderView *header = m_list->view()->horizontalHeader();
        const int room = header->fontMetrics().horizontalAdvance(tr("taken back by %1").arg(9999)) + 30;
        m_list->setLeastWidth(StateColumn, room);
        select(before != 0 && before <= history.back().id && m_shown == before ? before : history.back().id);
        m_shown = 0;
        showChosen();
    }
    Q_EMIT contentChanged();
}

void HistoryPage::showChosen()
{
    const std::int64_t id = chosen();
    const std::vector<db::ChangeSet> &history = session().history();
    const auto found = std::find_if(history.begin(), history.end(),
                                    [id](const db::ChangeSet &each) { return each.id == id; });
    if (found == history.end())
        return;
    const bool revert = found->kind == db::ChangeKind::Revert;
    m_heading->setText(tr("%1. %2").arg(found->id).arg(changeSentence(*found)));
    QStringList facts;
    facts.append(tr("%1 · %2").arg(fromDb(found->author), timestamp(fromDb(found->at))));
    if (!found->fileName.empty())
        facts.append(tr("%1, %2, %3, %4 rows read, %5 refused")
                         .arg(fromDb(found->fileName), fileSize(found->fileBytes), encodingName(found->encoding),
                              whole(found->rowsRead), whole(found->rowsRejected)));
    if (!found->reason.empty())
        facts.append(tr("Reason: %1").arg(fromDb(found->reason)));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(found->fileSha256.empty() ? QString() : u"SHA-256 "_s + fromDb(found->fileSha256));
    m_revert->setText(revert ? tr("Put back…") : tr("Take back…"));
    m_revert->setEnabled(session().writable() && found->revertedBy == 0);
    m_revert->setToolTip(found->revertedBy != 0 ? tr("Already taken back") : QString());
    m_lookThen->setEnabled(session().knownOn() != id);
    if (m_shown == id)
        return;
    m_shown = id;
    session().differences(id, this, [this, id](const db::Result<std::shared_ptr<const Session::Difference>> &answer) {
        if (id != chosen())
            return;
        if (!answer) {
            m_differences->setContent({}, {});
            m_facts->setText(text(answer.error()));
            return;
        }
        fillDifferences(*m_differences, **answer);
        m_details->arrange(u"differences"_s);
        if ((*answer)->rows.size() > DifferenceLimit)
            m_facts->setText(m_facts->text() + u" · "_s
                             + tr("the first %1 of %2 rows are shown")
                                   .arg(whole(DifferenceLimit), whole(static_cast<std::int64_t>((*answer)->rows.size()))));
    });
}

void HistoryPage::retranslate()
{
    m_empty->setTexts(tr("No history yet"), tr("Here stands every import and change: who, when, from which file, what "
                                               "it changed cell by cell; and each can be taken back."));
    m_emptyButton->setText(session().file() ? tr("Import…") : tr("New data file…"));
    m_title->setText(tr("Change sets"));
    m_lookThen->setText(tr("See the file as known then"));
    m_revert->setText(tr("Take back…"));
    m_shown = 0;
    refresh();
}

} // namespace ui
