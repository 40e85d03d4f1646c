#include "ui/models/row_filter.h"

#include "ui/models/roles.h"

namespace ui {

RowFilter::RowFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void RowFilter::setNeedle(const QString &needle)
{
    if (m_needle == needle)
        return;
    m_needle = needle;
    if (m_rows)
        m_rows->prepareSearch(m_needle);
    invalidateFilter();
}

void RowFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    if (m_rows && column >= 0)
        m_rows->prepareSort(column);
    QSortFilterProxyModel::sort(column, order);
}

QString RowFilter::sums() const
{
    if (!m_rows)
        return {};
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return m_rows->sums(rows);
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_condition || m_condition(row)) && (m_needle.isEmpty() || !m_rows || m_rows->matches(row));
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int column = left.column();
    const bool leftBlank = m_rows->blank(column, left.row());
    const bool rightBlank = m_rows->blank(column, right.row());
    if (leftBlank != rightBlank)
        return sortOrder() == Qt::AscendingOrder ? rightBlank : leftBlank;
    return m_rows->compare(column, left.row(), right.row()) < 0;
}

} // namespace ui
