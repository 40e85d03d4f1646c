#pragma once

#include "ui/models/column_filter.h"

#include <QString>

#include <optional>
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

    /// How a column can be narrowed; the four below answer for columns of which this is not None.
    virtual ColumnKind columnKind(int) const { return ColumnKind::None; }
    /// Cells of a column with the same number read the same; nullopt where the model cannot tell.
    virtual std::optional<qint64> sameness(int, int) const { return std::nullopt; }
    /// Names the value of a cell, as far as possible whatever the language; empty = blank.
    virtual QString cellKey(int, int) const { return {}; }
    virtual QString shownText(int, int) const { return {}; }
    /// Where a cell lies: a number in placeUnit(), or days since 1970; nullopt = blank.
    virtual std::optional<double> cellPlace(int, int) const { return std::nullopt; }
    /// So many in cellPlace() are one as the column writes it: won of an amount in 억원.
    virtual double placeUnit(int) const { return 1; }

protected:
    TableRows() = default;
    TableRows(const TableRows &) = default;
    TableRows &operator=(const TableRows &) = default;
};

} // namespace ui
