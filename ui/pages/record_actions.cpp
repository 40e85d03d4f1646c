#include "ui/pages/record_actions.h"

#include "ui/models/record_table_model.h"
#include "ui/models/row_filter.h"
#include "ui/style/icons.h"
#include "ui/widgets/table_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

RecordActions::RecordActions(TablePanel *panel, RecordTableModel *records)
    : QObject(panel), m_panel(panel), m_records(records), m_button(new QPushButton(panel)), m_menu(new QMenu(panel))
{
    m_button->setObjectName(u"editRecords"_s);
    m_button->setIcon(icon(u"edit"_s, IconTone::Muted));
    m_button->setMenu(m_menu);
    panel->controls()->addWidget(m_button);
    connect(panel->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordActions::chosenChanged);
    connect(records, &QAbstractItemModel::modelAboutToBeReset, this, &RecordActions::keep);
    connect(records, &QAbstractItemModel::modelReset, this, &RecordActions::chosenChanged);
    retranslate();
}

void RecordActions::offer(const QList<QAction *> &actions, QAction *activated)
{
    m_menu->addActions(actions);
    QTableView *view = m_panel->view();
    view->addActions(actions);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view, &QTableView::activated, activated, [this, activated] {
        if (chosen() != 0)
            activated->trigger();
    });
}

std::int64_t RecordActions::chosen() const
{
    const QModelIndex current = m_panel->view()->currentIndex();
    if (!current.isValid() || m_panel->filter()->sourceModel() != m_records)
        return 0;
    return m_records->version(m_panel->filter()->mapToSource(current).row());
}

void RecordActions::keep()
{
    m_kept = chosen();
    m_keptRow = m_panel->view()->currentIndex().row();
    if (m_kept == 0)
        return;
    // Once everybody has seen the new rows, also those that stand between them and the table.
    QMetaObject::invokeMethod(this, [this] { choose(std::exchange(m_kept, 0)); }, Qt::QueuedConnection);
}

void RecordActions::choose(std::int64_t version)
{
    QTableView *view = m_panel->view();
    if (version == 0 || view->currentIndex().isValid() || m_panel->filter()->sourceModel() != m_records)
        return;
    QModelIndex shown;
    if (const int row = m_records->rowOf(version); row >= 0)
        shown = m_panel->filter()->mapFromSource(m_records->index(row, 0));
    if (!shown.isValid() && m_panel->filter()->rowCount() > 0)
        shown = m_panel->filter()->index(std::min(m_keptRow, m_panel->filter()->rowCount() - 1), 0);
    if (shown.isValid())
        view->setCurrentIndex(shown);
}

void RecordActions::retranslate()
{
    m_button->setText(tr("Edit"));
    m_button->setToolTip(tr("Write a new record, or change, renew or withdraw the chosen one"));
}

} // namespace ui
