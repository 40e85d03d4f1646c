#include "ui/search/search_palette.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/search_box.h"
#include "ui/window/actions.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t RecordsAtMost = 40;
constexpr int DetailRole = Qt::UserRole;

/// A name, and at the right what it is.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colors();
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, c.accentSoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
        }
        const QRect room = option.rect.adjusted(14, 0, -14, 0);
        const QString detail = index.data(DetailRole).toString();
        // The advance is rounded down at times, and a text that is a part of a pixel too wide loses three letters.
        const int wide = std::min(option.fontMetrics.horizontalAdvance(detail) + 2, room.width() / 2);
        painter->setPen(c.muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, wide));
        painter->setPen(c.text);
        const int left = room.width() - wide - 16;
        painter->drawText(QRect(room.topLeft(), QSize(left, room.height())), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
        painter->restore();
    }
};

} // namespace

struct SearchPalette::Command {
    QString text;
    QString detail;
    std::u16string folded;
    std::function<void()> jump;
    bool offered = false; ///< also before anything is written
};

SearchPalette::SearchPalette(const Context &context, const Actions &actions, QWidget *parent)
    : QFrame(parent), m_context(context), m_actions(actions), m_box(new SearchBox(this)), m_list(new QListWidget(this)),
      m_hint(new QLabel(this))
{
    setObjectName(u"searchPalette"_s);
    m_box->setObjectName(u"searchEverything"_s);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the letters go on being written while the keys choose
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setProperty("muted", true);
    m_hint->setProperty("small", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 10);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_box->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_box, &SearchBox::searched, this, &SearchPalette::showResults);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPalette::accept);
    connect(&m_context.session, &Session::snapshotChanged, this, [this] {
        m_index.reset();
        if (isVisible())
            readRecords();
    });
    retranslate();
    hide();
}

SearchPalette::~SearchPalette() = default;

bool SearchPalette::ready() const
{
    return m_index && m_index->snapshot() == m_context.session.snapshot();
}

void SearchPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    collectCommands();
    readRecords();
    place();
    show();
    raise();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
    showResults();
}

void SearchPalette::leave()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && (QApplication::focusWidget() == m_box || !QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::place()
{
    const QRect room = parentWidget()->rect();
    const QSize size(std::min(scaled(680), room.width() - 40), std::min(scaled(460), room.height() - 40));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, std::min(60, (room.height() - size.height()) / 2)), size));
}

/// Pages, charts and commands in the present language; few, so they are gathered at each opening.
void SearchPalette::collectCommands()
{
    m_commands.clear();
    const auto add = [this](const QString &text, const QString &detail, bool offered, std::function<void()> jump) {
        m_commands.push_back({text, detail, searchFold(text), std::move(jump), offered});
    };
    for (int i = 0; i < PageCount; ++i) {
        const auto page = static_cast<PageId>(i);
        add(pageName(toDb(pageKey(page))), tr("Page"), true, [this, page] { Q_EMIT pageChosen(page); });
    }
    if (m_context.session.file()) {
        for (const db::ChartInfo &chart : db::allCharts()) {
            const auto page = pageByKey(fromDb(chart.page));
            if (!page)
                continue;
            add(chartName(chart.name), tr("Chart · %1", "page").arg(pageName(chart.page)), false,
                [this, name = fromDb(chart.name)] { Q_EMIT chartChosen(name); });
        }
    }
    for (int i = 0; i < ActCount; ++i) {
        const auto act = static_cast<Act>(i);
        if ((act >= Act::PageOverview && act <= Act::PageHistory) || act == Act::SearchAll)
            continue;
        QAction *action = m_actions.action(act);
        if (!action->isEnabled())
            continue;
        QString text = withoutKey(action->text());
        // "Nothing" and "150 %" say what they do only with the name of their menu.
        const QString menu = m_actions.menuOf(act);
        if (!menu.isEmpty())
            text = menu + u": "_s + text;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        add(text, keys.isEmpty() ? tr("Command") : tr("Command · %1", "keys").arg(keys), act == Act::Import,
            [action] { action->trigger(); });
    }
}

void SearchPalette::readRecords()
{
    const auto snapshot = m_context.session.snapshot();
    const QString language = languageKey(currentLanguage());
    if (!snapshot || m_reading || (ready() && m_indexLanguage == language))
        return;
    m_reading = true;
    const QPointer<SearchPalette> guard(this);
    QThreadPool::globalInstance()->start([guard, snapshot, language] {
        auto index = std::make_shared<const RecordIndex>(snapshot);
        QMetaObject::invokeMethod(
            qApp,
            [guard, index, language] {
                if (!guard)
                    return;
                guard->m_reading = false;
                guard->m_index = index;
                guard->m_indexLanguage = language;
                if (!guard->isVisible())
                    return;
                guard->ready() ? guard->showResults() : guard->readRecords();
            },
            Qt::QueuedConnection);
    });
}

void SearchPalette::addResult(const QString &text, const QString &detail, std::function<void()> jump)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, QString(text + u", "_s + detail));
    m_jumps.push_back(std::move(jump));
}

void SearchPalette::showResults()
{
    m_list->clear();
    m_jumps.clear();
    m_searched = m_box->wholeText();
    const SearchQuery query(m_searched);
    struct Found {
        int rank;
        const Command *command;
    };
    std::vector<Found> found;
    for (const Command &command : m_commands) {
        if (query.empty() && command.offered)
            found.push_back({0, &command});
        else if (const auto rank = query.empty() ? std::nullopt : query.rank(command.folded))
            found.push_back({*rank, &command});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    const auto addCommand = [this](const Command &command) { addResult(command.text, command.detail, command.jump); };
    // What is meant exactly comes first; else commands, being few, before the many records.
    std::vector<RecordIndex::Hit> records;
    if (ready() && !query.empty())
        records = m_index->find(query, RecordsAtMost);
    std::size_t next = 0;
    for (int rank = 0; rank <= 5; ++rank) {
        for (const Found &each : found) {
            if (each.rank == rank)
                addCommand(*each.command);
        }
        for (; next < records.size() && records[next].rank == rank; ++next) {
            const RecordIndex::Entry &entry = *records[next].entry;
            const qint64 version = m_index->snapshot()->table(entry.kind).origins[entry.row].version;
            addResult(m_index->name(entry), kindName(entry.kind), [this, kind = entry.kind, version] {
                Q_EMIT recordChosen(kind, version);
            });
        }
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_hint->setText(m_list->count() > 0 ? tr("↑ ↓ choose · Enter goes there · Esc leaves")
                        : m_reading     ? tr("Reading the records…")
                                        : tr("Nothing of this name"));
}

void SearchPalette::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_jumps.size()))
        return;
    const std::function<void()> jump = m_jumps[static_cast<std::size_t>(row)];
    leave();
    jump();
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    switch (key->key()) {
    case Qt::Key_Up:
        m_list->setCurrentRow(row > 0 ? row - 1 : last);
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(row < last ? row + 1 : 0);
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - 8));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(last, row + 8));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The last letters may be younger than the results, the last syllable may not be finished.
        if (m_box->wholeText() != m_searched)
            showResults();
        accept();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void SearchPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            open();
    }
    QFrame::changeEvent(event);
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    // A style sheet border would leave the corners of the page in sight.
    QPainter painter(this);
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(colors().card);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void SearchPalette::retranslate()
{
    setAccessibleName(tr("Search everything"));
    m_box->setAccessibleName(tr("Search everything"));
    m_box->setPlaceholderText(tr("Record, source, page, chart or command"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace ui
