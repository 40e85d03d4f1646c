#include "ui/models/plan_cells.h"

#include "ui/models/cell_table_model.h"
#include "ui/models/exact_cells.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Rows {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanCells)
};

constexpr std::size_t CancelStep = 4096;

/// What sorts as its number does; texts and choices sort as they read.
bool sortsByValue(db::Type type)
{
    return type != db::Type::Text && type != db::Type::Choice;
}

std::vector<std::uint32_t> rowsOf(const PlannedFile &planned, RowSet set)
{
    if (set != RowSet::All && set != RowSet::Missing)
        return planned.facts.sets[static_cast<std::size_t>(set)];
    std::vector<std::uint32_t> rows(planned.facts.count(*planned.plan, set));
    std::iota(rows.begin(), rows.end(), set == RowSet::All ? 0U : static_cast<std::uint32_t>(planned.plan->rows.size()));
    return rows;
}

/// Looks for a text in a row; a text that thousands of rows share is looked at once.
class Searcher final
{
public:
    Searcher(const PlannedFile &planned, const QString &needle)
        : m_cells(planned), m_needle(needle), m_known(static_cast<std::size_t>(m_cells.columnCount()))
    {
    }

    bool matches(std::uint32_t row)
    {
        for (int column = 0; column < m_cells.columnCount(); ++column) {
            const bool shared = column >= PlanCells::FixedColumns && !m_cells.refused(row)
                && !m_cells.differs(row, column);
            if (!shared) {
                if (contains(m_cells.text(row, column)) || contains(m_cells.oldText(row, column)))
                    return true;
                continue;
            }
            const auto [before, after] = m_cells.cells(row, column);
            const db::Value value = after == db::Null ? before : after;
            const auto [at, fresh] = m_known[static_cast<std::size_t>(column)].try_emplace(value, false);
            if (fresh)
                at->second = contains(m_cells.text(row, column));
            if (at->second)
                return true;
        }
        return false;
    }

private:
    bool contains(const QString &text) const { return text.contains(m_needle, Qt::CaseInsensitive); }

    PlanCells m_cells;
    QString m_needle;
    std::vector<std::unordered_map<db::Value, bool>> m_known;
};

/// Each row's rank in a column, so that sorting compares numbers only. Blank = the largest.
std::vector<std::int64_t> ranks(const PlanCells &cells, const std::vector<std::uint32_t> &rows, int column)
{
    constexpr std::int64_t Blank = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> ranks(rows.size(), Blank);
    if (column == PlanCells::Line || column == PlanCells::Fate) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!cells.isMissing(rows[i]))
                ranks[i] = column == PlanCells::Line ? cells.planned(rows[i]).line
                                                     : static_cast<std::int64_t>(cells.planned(rows[i]).fate);
        }
        return ranks;
    }
    const bool byValue = sortsByValue(cells.columnOf(column).type);
    std::unordered_map<db::Value, QString> texts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (cells.refused(rows[i]))
            continue;
        const auto [before, after] = cells.cells(rows[i], column);
        ranks[i] = after == db::Null ? before : after;
        if (ranks[i] == db::Null)
            ranks[i] = Blank;
        else if (!byValue && !texts.contains(ranks[i]))
            texts.emplace(ranks[i], cells.text(rows[i], column));
    }
    if (byValue)
        return ranks;
    // A collator of its own: this may be any thread.
    QCollator collator(QLocale(QLocale::Korean, QLocale::SouthKorea));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QString, db::Value>> sorted;
    sorted.reserve(texts.size());
    for (const auto &[value, text] : texts)
        sorted.emplace_back(text, value);
    std::sort(sorted.begin(), sorted.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    std::unordered_map<db::Value, std::int64_t> rankOf;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        rankOf.emplace(sorted[i].second, static_cast<std::int64_t>(i));
    for (std::int64_t &rank : ranks) {
        if (rank != Blank)
            rank = rankOf.at(rank);
    }
    return ranks;
}

} // namespace

std::int64_t PlanCells::missingVersion(std::uint32_t row) const
{
    const std::size_t at = m_plan.missing[row - m_plan.rows.size()];
    return m_plan.before->table(m_plan.kind).origins[at].version;
}

int PlanCells::kindColumn(int column) const
{
    return m_planned.facts.columns[static_cast<std::size_t>(column - FixedColumns)];
}

const db::Column &PlanCells::columnOf(int column) const
{
    return db::info(m_plan.kind).columns[static_cast<std::size_t>(kindColumn(column))];
}

bool PlanCells::isNumber(int column) const
{
    const db::Type type = columnOf(column).type;
    return type == db::Type::Money || type == db::Type::Count || type == db::Type::Decimal;
}

std::pair<db::Value, db::Value> PlanCells::cells(std::uint32_t row, int column) const
{
    const auto at = static_cast<std::size_t>(kindColumn(column));
    if (isMissing(row)) {
        const std::size_t standing = m_plan.missing[row - m_plan.rows.size()];
        return {m_plan.before->table(m_plan.kind).row(standing)[at], db::Null};
    }
    const db::PlannedRow &of = planned(row);
    const std::span<const db::Value> before = m_plan.cellsBefore(of);
    const std::span<const db::Value> after = m_plan.cellsAfter(of);
    return {at < before.size() ? before[at] : db::Null, at < after.size() ? after[at] : db::Null};
}

bool PlanCells::differs(std::uint32_t row, int column) const
{
    if (column < FixedColumns || !changed(row))
        return false;
    const auto [before, after] = cells(row, column);
    return before != after;
}

const db::Problem *PlanCells::problem(std::uint32_t row) const
{
    if (isMissing(row))
        return nullptr;
    const PlanFacts::LineProblem *found = m_planned.facts.problemOf(planned(row).line);
    return found ? &m_plan.problems[found->problem] : nullptr;
}

QString PlanCells::text(std::uint32_t row, int column) const
{
    if (column == Line)
        return isMissing(row) ? QString() : whole(planned(row).line);
    if (column == Fate)
        return isMissing(row) ? u"－ "_s + Rows::tr("not in the file")
                              : fateMark(planned(row).fate) + u' ' + fateName(planned(row).fate);
    if (refused(row)) {
        // Of a refused row only what is wrong with it is known.
        const db::Problem *wrong = column == FixedColumns ? problem(row) : nullptr;
        return wrong ? ui::text(*wrong) : QString();
    }
    const auto [before, after] = cells(row, column);
    const bool kept = isMissing(row) || planned(row).fate == db::RowFate::Unchanged;
    return exactCellText(*m_plan.draft.texts, m_plan.kind, kindColumn(column),
                         kept && after == db::Null ? before : after);
}

QString PlanCells::oldText(std::uint32_t row, int column) const
{
    if (!differs(row, column))
        return {};
    const QString old = exactCellText(*m_plan.draft.texts, m_plan.kind, kindColumn(column), cells(row, column).first);
    return old.isEmpty() ? unknownMark() : old;
}

std::optional<std::vector<std::uint32_t>> findRows(const PlannedFile &planned, const RowQuery &query,
                                                   const std::atomic<bool> &cancel)
{
    const PlanCells cells(planned);
    std::vector<std::uint32_t> rows = rowsOf(planned, query.set);
    if (!query.needle.isEmpty()) {
        Searcher searcher(planned, query.needle);
        std::size_t kept = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % CancelStep == 0 && cancel)
                return std::nullopt;
            if (searcher.matches(rows[i]))
                rows[kept++] = rows[i];
        }
        rows.resize(kept);
    }
    if (query.column >= 0 && query.column < cells.columnCount()) {
        constexpr std::int64_t Blank = std::numeric_limits<std::int64_t>::max();
        const std::vector<std::int64_t> rank = ranks(cells, rows, query.column);
        if (cancel)
            return std::nullopt;
        std::vector<std::uint32_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (rank[a] == Blank || rank[b] == Blank)
                return rank[a] != Blank && rank[b] == Blank;
            return query.descending ? rank[b] < rank[a] : rank[a] < rank[b];
        });
        for (std::uint32_t &each : order)
            each = rows[each];
        rows = std::move(order);
    }
    return cancel ? std::nullopt : std::optional(std::move(rows));
}

QString fateName(db::RowFate fate)
{
    switch (fate) {
    case db::RowFate::Inserted:
        return Rows::tr("new");
    case db::RowFate::Updated:
        return Rows::tr("changed");
    case db::RowFate::Unchanged:
        return Rows::tr("unchanged");
    case db::RowFate::Rejected:
        return Rows::tr("refused");
    }
    return {};
}

QString fateMark(db::RowFate fate)
{
    switch (fate) {
    case db::RowFate::Inserted:
        return u"＋"_s;
    case db::RowFate::Updated:
        return u"→"_s;
    case db::RowFate::Unchanged:
        return u"＝"_s;
    case db::RowFate::Rejected:
        return u"✕"_s;
    }
    return {};
}

} // namespace ui
