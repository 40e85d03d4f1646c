#include "ui/models/row_filter.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <utility>

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

ColumnKind RowFilter::columnKind(int column) const
{
    return m_rows && column >= 0 && column < columnCount() ? m_rows->columnKind(column) : ColumnKind::None;
}

void RowFilter::setColumnFilters(QMap<int, ColumnFilter> filters)
{
    filters.removeIf([](const auto &each) { return !each.value().narrows(); });
    if (m_columns == filters)
        return;
    m_columns = std::move(filters);
    m_known.clear();
    invalidateFilter();
    Q_EMIT columnFiltersChanged();
}

void RowFilter::setColumnFilter(int column, const ColumnFilter &filter)
{
    QMap<int, ColumnFilter> filters = m_columns;
    filters[column] = filter;
    setColumnFilters(std::move(filters));
}

QList<RowFilter::ColumnValue> RowFilter::columnValues(int column, qsizetype most) const
{
    QList<ColumnValue> values;
    if (columnKind(column) == ColumnKind::None)
        return values;
    QHash<QString, qsizetype> places;
    QHash<qint64, qsizetype> same; // spares a text for every row of a large table
    const int rows = sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_rows->blank(column, row) || !passesOthers(row, column))
            continue;
        const std::optional<qint64> known = m_rows->sameness(column, row);
        if (known) {
            if (const auto found = same.constFind(*known); found != same.constEnd()) {
                ++values[*found].rows;
                continue;
            }
        }
        const QString key = m_rows->cellKey(column, row);
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            if (values.size() == most)
                return {};
            place = places.insert(key, values.size());
            values.append({key, m_rows->shownText(column, row), 0});
        }
        ++values[*place].rows;
        if (known)
            same.insert(*known, *place);
    }
    std::sort(values.begin(), values.end(),
              [](const ColumnValue &a, const ColumnValue &b) { return compareTexts(a.text, b.text) < 0; });
    return values;
}

std::optional<QString> RowFilter::valueText(int column, const QString &key) const
{
    const int rows = columnKind(column) == ColumnKind::None ? 0 : sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (!m_rows->blank(column, row) && m_rows->cellKey(column, row) == key)
            return m_rows->shownText(column, row);
    }
    return std::nullopt;
}

bool RowFilter::passes(int column, const ColumnFilter &filter, int row) const
{
    const bool blank = m_rows->blank(column, row);
    if (filter.by == ColumnFilter::By::Unknown || blank)
        return blank == (filter.by == ColumnFilter::By::Unknown);
    const std::optional<qint64> same = m_rows->sameness(column, row);
    if (same) {
        const auto &known = m_known[column];
        if (const auto found = known.constFind(*same); found != known.constEnd())
            return *found;
    }
    bool passes = false;
    switch (filter.by) {
    case ColumnFilter::By::Contains:
        passes = m_rows->shownText(column, row).contains(filter.contains, Qt::CaseInsensitive);
        break;
    case ColumnFilter::By::Values:
        passes = filter.values.contains(m_rows->cellKey(column, row));
        break;
    case ColumnFilter::By::Range: {
        const std::optional<double> place = m_rows->cellPlace(column, row);
        passes = place && (!filter.from || *place >= *filter.from) && (!filter.to || *place <= *filter.to);
        break;
    }
    case ColumnFilter::By::Unknown:
        break;
    }
    if (same)
        m_known[column].insert(*same, passes);
    return passes;
}

/// Everything but the filter of one column lets the row through; -1 = everything.
bool RowFilter::passesOthers(int row, int column) const
{
    if ((m_condition && !m_condition(row)) || (!m_needle.isEmpty() && m_rows && !m_rows->matches(row)))
        return false;
    const int columns = m_columns.isEmpty() ? 0 : sourceModel()->columnCount(); // the model may have others by now
    for (auto each = m_columns.begin(); each != m_columns.end(); ++each) {
        if (each.key() != column && each.key() < columns && !passes(each.key(), *each, row))
            return false;
    }
    return true;
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
    return passesOthers(row, -1);
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
