#pragma once

#include "ui/models/plan_cells.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <set>
#include <vector>

namespace ui {

/// The rows of an import plan: line, what becomes of it, and each cell, with the old value beside a new one. Answers
/// from the plan itself, for there may be a million rows; searching and sorting happen on a thread of their own.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportRowsModel(QObject *parent = nullptr);
    ~ImportRowsModel() override;

    void setPlanned(std::shared_ptr<const PlannedFile> planned);
    void setSet(RowSet set);
    RowSet rowSet() const { return m_query.set; }
    void setNeedle(const QString &needle);
    /// Rows that the file lacks and that are to be withdrawn, by version.
    void setWithdrawn(const std::vector<std::int64_t> &versions);

    db::RowFate fate(int row) const; ///< of a row of the file
    bool hasProblem(int row) const;
    /// Row in sight of the first record that starts on this line, or -1.
    int rowOfLine(std::int64_t line) const;
    std::int64_t lineOf(int row) const; ///< 0 = a row that the file lacks
    /// Rows of the chosen set, before the search.
    std::int64_t rowsInSet() const;
    /// Columns that stand aside: without anything in any row, and among changed rows those that no row changes. What
    /// names a row stays.
    QSet<int> columnsAside() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void withdrawToggled(qint64 version, bool withdrawn);
    void arranged(); ///< other rows, or the same in another order

private:
    void ask();
    void take(std::vector<std::uint32_t> rows);
    std::uint32_t at(int row) const;
    PlanCells cells() const { return PlanCells(*m_planned); }

    std::shared_ptr<const PlannedFile> m_planned;
    RowQuery m_query; ///< as asked for
    RowQuery m_shown; ///< as answered
    std::vector<std::uint32_t> m_rows; ///< what is shown, unless that is plain
    std::set<std::int64_t> m_withdrawn;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the search under way
    int m_round = 0;
};

} // namespace ui
