#include "ui/widgets/filter_bar.h"

#include "ui/models/row_filter.h"
#include "ui/style/icons.h"
#include "ui/widgets/column_filter_dialog.h"
#include "ui/widgets/filter_chip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

FilterBar::FilterBar(RowFilter *rows, QTableView *view, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_view(view), m_chips(new QHBoxLayout(this)), m_button(new QToolButton(parent)),
      m_menu(new QMenu(parent)), m_ask(new QAction(view)), m_clear(new QAction(view))
{
    m_chips->setContentsMargins(12, 2, 12, 0);
    m_chips->setSpacing(6);
    m_button->setObjectName(u"filterColumns"_s);
    m_button->setProperty("flat", true);
    m_button->setIcon(icon(u"filter"_s, IconTone::Muted));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_ask->setObjectName(u"filterColumn"_s);
    m_ask->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_clear->setObjectName(u"clearColumnFilters"_s);
    for (QAction *action : {m_ask, m_clear}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_ask, &QAction::triggered, this, [this] { ask(columnWithKeyboard()); });
    connect(m_clear, &QAction::triggered, this, &FilterBar::clear);
    connect(rows, &RowFilter::columnFiltersChanged, this, &FilterBar::showChips);
    connect(rows, &QAbstractItemModel::modelReset, this, &FilterBar::showChips);
    retranslate();
}

void FilterBar::withdraw()
{
    m_button->hide();
    for (QAction *action : {m_ask, m_clear})
        m_view->removeAction(action);
}

QString FilterBar::nameOf(int column) const
{
    return m_rows->headerData(column, Qt::Horizontal).toString();
}

/// That of the current cell; without one, the first that has a filter, or the first there is.
int FilterBar::columnWithKeyboard() const
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        return current.column();
    if (!m_rows->columnFilters().isEmpty())
        return m_rows->columnFilters().firstKey();
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            return column;
    }
    return 0;
}

void FilterBar::ask(int column)
{
    if (m_rows->columnKind(column) == ColumnKind::None)
        return;
    auto *dialog = new ColumnFilterDialog(*m_rows, column, nameOf(column), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnFilterDialog::chosen, this,
            [this, column](const ColumnFilter &filter) { m_rows->setColumnFilter(column, filter); });
    // The keyboard goes back to the table, whatever it is narrowed to.
    connect(dialog, &QDialog::finished, m_view, [view = m_view] { view->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void FilterBar::clear()
{
    m_rows->setColumnFilters({});
}

void FilterBar::offer(QMenu &menu, int column)
{
    if (!m_button->isHidden() && m_rows->columnKind(column) != ColumnKind::None) {
        QAction *narrow = menu.addAction(tr("Filter “%1”…").arg(nameOf(column)));
        connect(narrow, &QAction::triggered, this, [this, column] { ask(column); });
        if (m_rows->columnFilters().contains(column)) {
            QAction *open = menu.addAction(tr("Show all of “%1”").arg(nameOf(column)));
            connect(open, &QAction::triggered, this, [this, column] { m_rows->setColumnFilter(column, {}); });
        }
        menu.addSeparator();
    }
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column) || m_rows->columnKind(column) == ColumnKind::None)
            continue;
        QAction *action = m_menu->addAction(nameOf(column) + u'…');
        action->setCheckable(true);
        action->setChecked(m_rows->columnFilters().contains(column));
        connect(action, &QAction::triggered, this, [this, column] { ask(column); });
    }
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(m_clear->text());
    all->setEnabled(!m_rows->columnFilters().isEmpty());
    connect(all, &QAction::triggered, this, &FilterBar::clear);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // the button that was pressed may be one of them
        delete item;
    }
    const QMap<int, ColumnFilter> &filters = m_rows->columnFilters();
    for (auto each = filters.begin(); each != filters.end(); ++each) {
        auto *chip = new FilterChip(this);
        chip->setText(columnFilterSentence(*m_rows, each.key(), nameOf(each.key()), *each));
        chip->setClearText(tr("Remove the filter: %1").arg(chip->text()));
        connect(chip, &FilterChip::cleared, this, [this, column = each.key()] {
            m_view->setFocus(Qt::OtherFocusReason);
            m_rows->setColumnFilter(column, {});
        });
        m_chips->addWidget(chip);
    }
    if (filters.size() > 1) {
        auto *all = new QPushButton(m_clear->text(), this);
        all->setObjectName(u"clearAllFilters"_s);
        all->setProperty("link", true);
        connect(all, &QPushButton::clicked, this, [this] {
            m_view->setFocus(Qt::OtherFocusReason);
            clear();
        });
        m_chips->addWidget(all);
    }
    m_chips->addStretch(1);
    m_clear->setEnabled(!filters.isEmpty());
    m_button->setIcon(icon(u"filter"_s, filters.isEmpty() ? IconTone::Muted : IconTone::Accent));
    setVisible(!filters.isEmpty());
}

QByteArray FilterBar::state() const
{
    if (m_rows->columnFilters().isEmpty())
        return {};
    QJsonObject columns;
    const QMap<int, ColumnFilter> &filters = m_rows->columnFilters();
    for (auto each = filters.begin(); each != filters.end(); ++each)
        columns[QString::number(each.key())] = each->toJson();
    return QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

void FilterBar::restore(const QByteArray &state)
{
    QMap<int, ColumnFilter> filters;
    const QJsonObject columns = QJsonDocument::fromJson(state).object();
    for (auto each = columns.begin(); each != columns.end(); ++each) {
        if (const int column = each.key().toInt(); column < m_rows->columnCount())
            filters[column] = ColumnFilter::fromJson(each->toObject());
    }
    m_rows->setColumnFilters(filters);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        forgetLostWords();
        retranslate();
    }
    QWidget::changeEvent(event);
}

/// Values that were words of the other language name nothing in this one.
void FilterBar::forgetLostWords()
{
    QMap<int, ColumnFilter> filters = m_rows->columnFilters();
    filters.removeIf([this](const auto &each) {
        const QStringList &values = each.value().values;
        return !values.isEmpty() && std::none_of(values.begin(), values.end(), [&](const QString &value) {
            return m_rows->valueText(each.key(), value).has_value();
        });
    });
    m_rows->setColumnFilters(filters);
}

void FilterBar::retranslate()
{
    m_button->setAccessibleName(tr("Filter by column"));
    m_button->setToolTip(tr("Narrow the table to what stands in a column (Alt+Down in the table)"));
    m_ask->setText(tr("Filter this column…"));
    m_clear->setText(tr("Remove all filters"));
    showChips();
}

} // namespace ui
