#pragma once

#include <QString>

#include <span>

namespace ui {

/// What searching and sorting ask of a table, row by row: a model answers from its own numbers, without making a text
/// or a variant per cell.
class TableRows
{
public:
    virtual ~TableRows() = default;
    /// Called once before a run of matches().
    virtual void prepareSearch(const QString &needle) = 0;
    virtual bool matches(int row) const = 0;
    /// Called once before a run of compare() on this column.
    virtual void prepareSort(int column) = 0;
    virtual int compare(int column, int left, int right) const = 0;
    virtual bool blank(int column, int row) const = 0;
    /// The sums of these rows in words, or why there are none; empty = nothing here is ever summed.
    virtual QString sums(std::span<const int> rows) const = 0;

protected:
    TableRows() = default;
    TableRows(const TableRows &) = default;
    TableRows &operator=(const TableRows &) = default;
};

} // namespace ui
