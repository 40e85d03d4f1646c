#pragma once

#include "ui/models/table_rows.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace ui {

/// Searches and sorts any of the window's tables. Blank cells stand last in both directions.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent = nullptr);

    /// A model that is also TableRows.
    template<typename Model>
    void setRows(Model *model)
    {
        m_rows = model;
        m_rows->prepareSearch(m_needle);
        setSourceModel(model);
    }
    void setNeedle(const QString &needle);
    /// A further condition on source rows, for instance "only problems".
    void setCondition(std::function<bool(int)> condition);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Of the rows in sight.
    QString sums() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TableRows *m_rows = nullptr;
    QString m_needle;
    std::function<bool(int)> m_condition;
};

} // namespace ui
