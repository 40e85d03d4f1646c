#pragma once

#include "db/exchange/import_plan.h"
#include "ui/models/table_rows.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <unordered_map>
#include <vector>

namespace ui {

/// The rows of an import plan: line, what becomes of it, and each cell, with the old value beside a new one. Answers
/// from the plan itself, for there may be a million rows.
class ImportRowsModel final : public QAbstractTableModel, public TableRows
{
    Q_OBJECT

public:
    enum FixedColumn { Line, Fate, FixedColumns };

    explicit ImportRowsModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const db::ImportPlan> plan);
    db::RowFate fate(int row) const;
    bool hasProblem(int row) const;
    /// Row of the first record that starts on this line, or -1.
    int rowOfLine(std::int64_t line) const;

    /// Columns without a word in any row; none for long files.
    QSet<int> blankColumns() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void prepareSearch(const QString &needle) override { m_needle = needle; }
    bool matches(int row) const override;
    void prepareSort(int) override {}
    int compare(int column, int left, int right) const override;
    bool blank(int column, int row) const override;
    QString sums(std::span<const int> rows) const override;

private:
    QString display(int row, int column) const;
    bool isNumber(int column) const;
    bool differs(int row, int column) const;
    std::pair<db::Value, db::Value> cells(int row, int column) const; ///< old, new

    std::shared_ptr<const db::ImportPlan> m_plan;
    std::vector<int> m_columns; ///< shown column - FixedColumns -> column of the kind
    std::unordered_map<std::int64_t, int> m_problems; ///< line -> index of its first problem
    QString m_needle;
};

QString fateName(db::RowFate fate);
QString fateMark(db::RowFate fate); ///< a sign beside the word: + ~ = ×

} // namespace ui
