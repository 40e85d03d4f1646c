#pragma once

#include "ui/models/plan_facts.h"

#include <QString>

#include <atomic>
#include <optional>

namespace ui {

/// The rows of a plan as texts, from any thread: the table shows them, the search looks through them.
class PlanCells final
{
public:
    enum FixedColumn { Line, Fate, FixedColumns };

    explicit PlanCells(const PlannedFile &planned) : m_planned(planned), m_plan(*planned.plan) {}

    int columnCount() const { return static_cast<int>(m_planned.facts.columns.size()) + FixedColumns; }
    bool isMissing(std::uint32_t row) const { return row >= m_plan.rows.size(); }
    /// Of a row of the file.
    const db::PlannedRow &planned(std::uint32_t row) const { return m_plan.rows[row]; }
    bool refused(std::uint32_t row) const { return !isMissing(row) && planned(row).fate == db::RowFate::Rejected; }
    bool changed(std::uint32_t row) const { return !isMissing(row) && planned(row).fate == db::RowFate::Updated; }
    /// Version of a row that the file lacks.
    std::int64_t missingVersion(std::uint32_t row) const;
    /// What stands and what would stand; Null for what there is not.
    std::pair<db::Value, db::Value> cells(std::uint32_t row, int column) const;
    bool differs(std::uint32_t row, int column) const;
    /// What stands after the import (or at all, where nothing changes).
    QString text(std::uint32_t row, int column) const;
    /// What stood before, where it differs.
    QString oldText(std::uint32_t row, int column) const;
    const db::Problem *problem(std::uint32_t row) const;
    const db::Column &columnOf(int column) const;
    int kindColumn(int column) const;
    bool isNumber(int column) const;

private:
    const PlannedFile &m_planned;
    const db::ImportPlan &m_plan;
};

/// Which rows are shown and in which order.
struct RowQuery {
    RowSet set = RowSet::All;
    QString needle;
    int column = -1; ///< sorted by; -1 = as in the file
    bool descending = false;

    bool plain() const { return needle.isEmpty() && column < 0; }
};

/// The numbers of the rows that a query finds, blank cells last; nothing once cancelled.
std::optional<std::vector<std::uint32_t>> findRows(const PlannedFile &planned, const RowQuery &query,
                                                   const std::atomic<bool> &cancel);

QString fateName(db::RowFate fate);
QString fateMark(db::RowFate fate); ///< a sign beside the word: + ~ = ×

} // namespace ui
