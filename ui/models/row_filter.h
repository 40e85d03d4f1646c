#pragma once

#include "ui/models/table_rows.h"

#include <QHash>
#include <QMap>
#include <QSortFilterProxyModel>

#include <functional>

namespace ui {

/// Searches, narrows and sorts any of the window's tables. Blank cells stand last in both directions.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// One of the values of a column.
    struct ColumnValue {
        QString key;
        QString text;
        int rows = 0;
    };

    explicit RowFilter(QObject *parent = nullptr);

    /// A model that is also TableRows. Columns are narrowed no longer: the new ones are others.
    template<typename Model>
    void setRows(Model *model)
    {
        setColumnFilters({});
        disconnect(m_reset);
        m_rows = model;
        m_rows->prepareSearch(m_needle);
        // The rows are asked for while the reset ends: what is known of the old ones must be forgotten by then.
        m_reset = connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_known.clear(); });
        setSourceModel(model);
    }
    void setNeedle(const QString &needle);
    /// A further condition on source rows, for instance "only problems".
    void setCondition(std::function<bool(int)> condition);
    ColumnKind columnKind(int column) const;
    const QMap<int, ColumnFilter> &columnFilters() const { return m_columns; }
    void setColumnFilters(QMap<int, ColumnFilter> filters);
    /// One that narrows nothing takes away what the column was narrowed to.
    void setColumnFilter(int column, const ColumnFilter &filter);
    /// The values of a column in the rows that everything but its own filter leaves, in order of their texts; none when
    /// there are more than `most`.
    QList<ColumnValue> columnValues(int column, qsizetype most) const;
    /// How a value reads; nullopt where no row has it now.
    std::optional<QString> valueText(int column, const QString &key) const;
    double placeUnit(int column) const { return m_rows ? m_rows->placeUnit(column) : 1; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Of the rows in sight.
    QString sums() const;

Q_SIGNALS:
    void columnFiltersChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool passes(int column, const ColumnFilter &filter, int row) const;
    bool passesOthers(int row, int column) const;

    TableRows *m_rows = nullptr;
    QMetaObject::Connection m_reset;
    QString m_needle;
    QMap<int, ColumnFilter> m_columns;
    mutable QHash<int, QHash<qint64, bool>> m_known; ///< by column and sameness: whether such cells pass
    std::function<bool(int)> m_condition;
};

} // namespace ui
