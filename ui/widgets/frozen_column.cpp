#include "ui/widgets/frozen_column.h"

#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

FrozenColumn::FrozenColumn(QTableView *table) : QTableView(table), m_table(table)
{
    setObjectName(u"frozenColumn"_s);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table->verticalScrollMode());
    setSelectionBehavior(table->selectionBehavior());
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    hide();
    QHeaderView *header = table->horizontalHeader();
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, changed, this, &FrozenColumn::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumn::place);
    connect(header, &QHeaderView::sortIndicatorChanged, horizontalHeader(), &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &FrozenColumn::sortByColumn);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, header, [this, header](const QPoint &at) {
        Q_EMIT header->customContextMenuRequested(header->mapFromGlobal(horizontalHeader()->mapToGlobal(at)));
    });
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (isVisible()) // out of sight it has a size of its own, and other ends
            m_table->verticalScrollBar()->setValue(value);
    });
    connect(this, &QTableView::activated, table, &QTableView::activated);
    table->viewport()->installEventFilter(this);
    attach();
}

void FrozenColumn::attach()
{
    if (model() != m_table->model())
        setModel(m_table->model());
    if (selectionModel() != m_table->selectionModel() && m_table->selectionModel()) {
        QItemSelectionModel *own = selectionModel();
        setSelectionModel(m_table->selectionModel());
        delete own;
    }
    if (selectionModel())
        connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumn::uncover,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    if (model()) {
        connect(model(), &QAbstractItemModel::modelReset, this, &FrozenColumn::place, Qt::UniqueConnection);
        connect(model(), &QAbstractItemModel::layoutChanged, this, &FrozenColumn::place, Qt::UniqueConnection);
    }
    place();
}

int FrozenColumn::firstColumn() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            return column;
    }
    return -1;
}

void FrozenColumn::place()
{
    const int first = firstColumn();
    // Of a column that fills the view nothing would be seen beside it.
    const bool wanted = first >= 0 && m_table->horizontalScrollBar()->value() > 0
        && m_table->columnWidth(first) * 3 < m_table->viewport()->width() * 2;
    const QHeaderView *header = m_table->horizontalHeader();
    if (horizontalHeader()->count() == header->count()) {
        for (int column = 0; column < header->count(); ++column)
            setColumnHidden(column, column != first);
        setColumnWidth(first, m_table->columnWidth(first));
    }
    setVisible(wanted);
    if (!wanted)
        return;
    horizontalHeader()->setFixedHeight(header->height());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    setItemDelegate(m_table->itemDelegate());
    setGeometry(m_table->viewport()->x(), header->y(), m_table->columnWidth(first),
                header->height() + m_table->viewport()->height());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
    raise();
}

void FrozenColumn::sortByColumn()
{
    const int first = firstColumn();
    const QHeaderView *header = m_table->horizontalHeader();
    const bool again = header->sortIndicatorSection() == first && header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table->sortByColumn(first, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// The cell with the keyboard does not stand under the column that stays.
void FrozenColumn::uncover()
{
    const QModelIndex current = m_table->currentIndex();
    if (!isVisible() || !current.isValid() || current.column() == firstColumn())
        return;
    const int left = m_table->columnViewportPosition(current.column());
    if (left < width())
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->value() + left - width());
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    // Asked in this order: what hides the viewport at the end finds the table half destroyed.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show) && watched == m_table->viewport())
        place();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_table->contextMenuPolicy() == Qt::ActionsContextMenu)
        QMenu::exec(m_table->actions(), event->globalPos(), nullptr, this);
    else
        Q_EMIT m_table->customContextMenuRequested(m_table->viewport()->mapFromGlobal(event->globalPos()));
}

void FrozenColumn::mousePressEvent(QMouseEvent *event)
{
    m_table->setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(colors().border);
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

} // namespace ui
