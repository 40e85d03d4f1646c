#include "ui/widgets/table_panel.h"

#include "ui/models/row_filter.h"
#include "ui/session/settings.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/search_box.h"
#include "ui/words/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int HeaderVersion = 3;
constexpr int FilterVersion = 1;
constexpr int WidestColumn = 280;

QString filtersOf(const QString &table)
{
    return table + u"_filters"_s;
}
} // namespace

TablePanel::TablePanel(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_filter(new RowFilter(this)), m_view(new QTableView(this)),
      m_filters(new FilterBar(m_filter, m_view, this)), m_frozen(nullptr),
      m_search(new SearchBox(this)), m_controls(new QHBoxLayout), m_top(new QHBoxLayout), m_count(new QLabel(this)),
      m_sums(new QLabel(this)), m_later(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_top->setContentsMargins(12, 8, 12, 0);
    m_top->setSpacing(12);
    m_top->addLayout(m_controls);
    m_top->addStretch(1);
    m_top->addWidget(m_filters->button());
    m_top->addWidget(m_search, 1000);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(260);
    m_search->setObjectName(u"search"_s);
    layout->addLayout(m_top);
    layout->addWidget(m_filters);
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(14, 0, 14, 6);
    m_count->setObjectName(u"rowCount"_s);
    m_sums->setObjectName(u"rowSums"_s);
    for (QLabel *label : {m_count, m_sums}) {
        label->setProperty("muted", true);
        label->setProperty("small", true);
    }
    bottom->addWidget(m_count);
    bottom->addStretch();
    bottom->addWidget(m_sums);
    layout->addLayout(bottom);

    m_view->setModel(m_filter);
    m_view->setSortingEnabled(true);
    m_view->setAlternatingRowColors(false);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(27);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // Qt would sort the first column from its end
    header->setResizeContentsPrecision(60);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->viewport()->installEventFilter(this);
    m_frozen = new FrozenColumn(m_view);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_widthsSet = m_widthsSet || m_pressed; });
    connect(header, &QHeaderView::customContextMenuRequested, this, &TablePanel::showColumnMenu);
    connect(m_search, &SearchBox::searched, m_filter, &RowFilter::setNeedle);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &TablePanel::showCounts);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, m_later, qOverload<>(&QTimer::start));
    connect(m_filter, &QAbstractItemModel::modelReset, m_later, qOverload<>(&QTimer::start));
    connect(m_filter, &QAbstractItemModel::layoutChanged, m_later, qOverload<>(&QTimer::start));
    retranslate();
}

void TablePanel::setModel(QAbstractItemModel *model, std::function<qint64()> all)
{
    m_all = std::move(all);
    disconnect(m_search, nullptr, m_filter, nullptr);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setModel(model);
    m_filters->withdraw();
    m_frozen->attach();
    connect(model, &QAbstractItemModel::modelReset, m_later, qOverload<>(&QTimer::start));
}

TablePanel::~TablePanel()
{
    remember();
}

void TablePanel::setControlsAbove()
{
    m_top->removeItem(m_controls);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(12, 8, 12, 0);
    above->addLayout(m_controls);
    above->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, above);
}

void TablePanel::setSearchHidden(bool hidden)
{
    m_search->setVisible(!hidden);
}

void TablePanel::showAllRows()
{
    m_search->clear();
    m_filter->setNeedle({});
    m_filters->restore({});
}

void TablePanel::remember()
{
    if (m_name.isEmpty() || m_view->horizontalHeader()->count() == 0)
        return;
    m_settings.setViewState(filtersOf(m_name), FilterVersion, m_filters->state());
    // That a column is blank today is no choice of the person's.
    showBlankColumns(true);
    m_settings.setViewState(m_name, HeaderVersion,
                            (m_widthsSet ? "1" : "0") + m_view->horizontalHeader()->saveState());
    showBlankColumns(false);
}

void TablePanel::setBlankColumns(const QSet<int> &columns)
{
    showBlankColumns(true);
    m_blank.clear();
    for (const int column : columns) {
        if (!m_view->isColumnHidden(column))
            m_blank.insert(column);
    }
    showBlankColumns(false);
}

void TablePanel::showBlankColumns(bool shown)
{
    for (const int column : std::as_const(m_blank))
        m_view->setColumnHidden(column, !shown);
}

void TablePanel::leave()
{
    remember();
    m_name.clear();
    m_filters->restore({});
    // The next columns have the same numbers and other content.
    showBlankColumns(true);
    m_blank.clear();
}

void TablePanel::arrange(const QString &name)
{
    if (m_name == name) {
        if (std::exchange(m_refit, false) && !m_widthsSet)
            fitColumns();
        return;
    }
    showBlankColumns(true);
    m_blank.clear();
    m_name = name;
    QHeaderView *header = m_view->horizontalHeader();
    const QByteArray state = m_settings.viewState(name, HeaderVersion);
    const bool restored = !state.isEmpty() && header->restoreState(state.mid(1))
        && header->count() == m_view->model()->columnCount();
    m_widthsSet = restored && state.startsWith('1');
    // Order and hidden columns come back in any case; widths only where the person has set one.
    if (!m_widthsSet)
        fitColumns();
    m_filters->restore(m_settings.viewState(filtersOf(name), FilterVersion));
}

void TablePanel::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, std::max(std::clamp(header->sectionSize(column), 60, WidestColumn),
                                                   m_least.value(column)));
    }
    header->setStretchLastSection(true);
}

void TablePanel::setLeastWidth(int column, int width)
{
    m_least[column] = width;
    QHeaderView *header = m_view->horizontalHeader();
    if (!m_widthsSet && column < header->count() && header->sectionSize(column) < width)
        header->resizeSection(column, width);
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        m_pressed = true;
    else if (event->type() == QEvent::MouseButtonRelease)
        m_pressed = false;
    return QWidget::eventFilter(watched, event);
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The page above has given its columns their other names by now.
        m_refit = true;
        if (!m_name.isEmpty() && !m_widthsSet)
            fitColumns();
    }
    QWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search this table"));
    m_search->setAccessibleName(tr("Search this table"));
    m_view->setAccessibleName(tr("Records"));
    m_frozen->setAccessibleName(tr("First column, kept in sight"));
    showCounts();
}

void TablePanel::showCounts()
{
    const qint64 all = m_all ? m_all() : m_filter->sourceModel() ? m_filter->sourceModel()->rowCount() : 0;
    const qint64 shown = m_view->model()->rowCount();
    m_count->setText(shown == all ? tr("%1 rows").arg(whole(all)) : tr("%1/%2 rows").arg(whole(shown), whole(all)));
    m_sums->setText(m_all ? QString() : m_filter->sums());
    // The words of the other language came after the panel was told of it.
    if (shown > 0 && !m_widthsSet && std::exchange(m_refit, false))
        fitColumns();
    // No row has said yet how wide its column is to be; the names in the header are to be read all the same.
    if (shown == 0 && m_name.isEmpty() && !m_widthsSet)
        fitColumns();
}

void TablePanel::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    QHeaderView *header = m_view->horizontalHeader();
    m_filters->offer(menu, header->logicalIndexAt(at));
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu.addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, header, [this, header, column](bool on) {
            m_blank.remove(column);
            header->setSectionHidden(column, !on);
        });
    }
    menu.exec(header->mapToGlobal(at));
}

} // namespace ui
