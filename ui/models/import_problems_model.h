#pragma once

#include "ui/models/plan_facts.h"
#include "ui/models/table_rows.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace ui {

/// What is wrong or remarkable in a file, each with its place and, where one is plain, what the cell may have meant.
class ImportProblemsModel final : public QAbstractTableModel, public TableRows
{
    Q_OBJECT

public:
    enum Column { Weight, Line, Header, Text, Finding, Suggestion, ColumnCount };

    explicit ImportProblemsModel(QObject *parent = nullptr);

    void setPlanned(std::shared_ptr<const PlannedFile> planned);
    const db::Problem &problem(int row) const;

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

    std::shared_ptr<const PlannedFile> m_planned;
    QString m_needle;
};

} // namespace ui
