#include "db/exchange/plan_rules.h"

#include "db/exchange/row_groups.h"
#include "db/exchange/rule_report.h"
#include "db/records/row_index.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace db {

namespace {

/// Sums that may leave the range of int64 are held at its end: then they differ from anything stated.
void addUp(std::int64_t &sum, std::int64_t value)
{
    if (__builtin_add_overflow(sum, value, &sum))
        sum = value > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min() + 1;
}

struct Sums {
    std::int64_t all = 0;
    std::int64_t wholes = 0;
    std::int64_t parts = 0;
    bool any = false;
};

bool isWhole(const KindInfo &kind, std::span<const Value> cells)
{
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const Column &column = kind.columns[i];
        if (column.type == Type::Choice && column.role == Role::Key && column.blank != Null && cells[i] == column.blank)
            return true;
    }
    return false;
}

/// The value under which a coordinate of a row is compared.
Value coordinate(const Texts &texts, const Column &column, Value cell)
{
    return column.type == Type::Text ? texts.folded(cell) : cell;
}

/// One question put to all rows: the sum of a column where certain columns have certain values.
struct Question {
    std::vector<std::size_t> columns; // asked for, ascending
    std::vector<Value> values;
    int figure = -1;

    friend bool operator==(const Question &, const Question &) = default;
};

void addRow(Sums &sums, Value value, bool whole)
{
    sums.any = true;
    addUp(sums.all, value);
    addUp(whole ? sums.wholes : sums.parts, value);
}

bool holds(const Sums &sums, Value stated)
{
    return stated == sums.all || stated == sums.wholes || stated == sums.parts;
}

struct QuestionHash {
    std::size_t operator()(const Question &question) const
    {
        std::uint64_t hash = static_cast<std::uint64_t>(question.figure);
        for (const std::size_t column : question.columns)
            hash = RowIndex::mix(hash, column);
        for (const Value value : question.values)
            hash = RowIndex::mix(hash, static_cast<std::uint64_t>(value));
        return hash;
    }
};

Question questionOf(const StatedTotal &total, const StatedTotal::Figure &figure)
{
    Question question;
    question.figure = figure.column;
    for (std::size_t i = 0; i < total.stated.size(); ++i) {
        const auto fixed = std::find_if(figure.fixed.begin(), figure.fixed.end(), [i](const ColumnUse::Fixed &one) {
            return static_cast<std::size_t>(one.column) == i;
        });
        if (fixed == figure.fixed.end() && !total.stated[i])
            continue;
        question.columns.push_back(i);
        question.values.push_back(fixed != figure.fixed.end() ? fixed->value : total.cells[i]);
    }
    return question;
}

/// The rows between total rows. Subtotals stand below their rows or above them, all of a file alike. A subtotal beside
/// another is the total of several blocks: it reaches to the next such one.
class Blocks
{
public:
    struct Range {
        std::size_t from = 0; ///< among the planned rows
        std::size_t to = 0;
    };

    Blocks(std::span<const PlannedRow> rows, std::span<const StatedTotal> totals)
    {
        for (const StatedTotal &total : totals) {
            const auto at = std::partition_point(rows.begin(), rows.end(),
                                                 [&total](const PlannedRow &row) { return row.line < total.line; });
            m_places.push_back(static_cast<std::size_t>(at - rows.begin()));
        }
        const auto first = std::find_if(totals.begin(), totals.end(), [](const StatedTotal &total) {
            return total.covers == StatedTotal::Covers::Block;
        });
        const auto index = static_cast<std::size_t>(first - totals.begin());
        const bool above = first != totals.end() && m_places[index] == (index == 0 ? 0 : m_places[index - 1]);
        m_ranges.resize(totals.size());
        if (above) {
            // Read from the end, what stands above stands behind.
            std::reverse(m_places.begin(), m_places.end());
            for (std::size_t &place : m_places)
                place = rows.size() - place;
        }
        spread();
        if (above) {
            std::reverse(m_ranges.begin(), m_ranges.end());
            for (Range &range : m_ranges)
                range = {.from = rows.size() - range.to, .to = rows.size() - range.from};
        }
    }

    Range of(std::size_t total) const { return m_ranges[total]; }

private:
    void spread()
    {
        constexpr std::size_t Deepest = 3; // phases, categories, projects
        std::size_t reached[Deepest] = {}; // where the last total of each depth, or of a greater one, stands
        std::size_t depth = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const bool beside = i > 0 && m_places[i] == m_places[i - 1];
            depth = beside ? std::min(depth + 1, Deepest - 1) : 0;
            m_ranges[i] = {.from = reached[depth], .to = m_places[i]};
            std::fill_n(reached, depth + 1, m_places[i]);
        }
    }

    std::vector<std::size_t> m_places; // how many rows stand before each total
    std::vector<Range> m_ranges;
};

Sums sumOf(const ImportPlan &plan, const Question &question, Blocks::Range range)
{
    const KindInfo &kind = info(plan.kind);
    Sums sums;
    for (std::size_t row = range.from; row < range.to; ++row) {
        const auto cells = plan.cellsAfter(plan.rows[row]);
        bool covered = cells[static_cast<std::size_t>(question.figure)] != Null;
        for (std::size_t i = 0; covered && i < question.columns.size(); ++i) {
            const std::size_t column = question.columns[i];
            covered = coordinate(*plan.draft.texts, kind.columns[column], cells[column]) == question.values[i];
        }
        if (covered)
            addRow(sums, cells[static_cast<std::size_t>(question.figure)], isWhole(kind, cells));
    }
    return sums;
}

} // namespace

void checkTotals(const ImportPlan &plan, std::span<const StatedTotal> totals, ProblemList &problems)
{
    // With rows refused no sum can be right, and the refused rows are reported already.
    if (totals.empty() || plan.rejected > 0)
        return;
    const KindInfo &kind = info(plan.kind);
    const Texts &texts = *plan.draft.texts;
    std::unordered_map<Question, Sums, QuestionHash> answers;
    std::vector<Question> shapes; // one per set of columns: each row is asked once per shape
    for (const StatedTotal &total : totals) {
        for (const StatedTotal::Figure &figure : total.figures) {
            Question question = questionOf(total, figure);
            const bool known = std::any_of(shapes.begin(), shapes.end(), [&question](const Question &shape) {
                return shape.columns == question.columns && shape.figure == question.figure;
            });
            if (!known)
                shapes.push_back(question);
            answers.emplace(std::move(question), Sums{});
        }
    }
    for (const PlannedRow &row : plan.rows) {
        const auto cells = plan.cellsAfter(row);
        const bool whole = isWhole(kind, cells);
        for (Question &shape : shapes) {
            const Value value = cells[static_cast<std::size_t>(shape.figure)];
            if (value == Null)
                continue;
            for (std::size_t i = 0; i < shape.columns.size(); ++i)
                shape.values[i] = coordinate(texts, kind.columns[shape.columns[i]], cells[shape.columns[i]]);
            const auto answer = answers.find(shape);
            if (answer == answers.end())
                continue;
            addRow(answer->second, value, whole);
        }
    }
    const Blocks blocks(plan.rows, totals);
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const StatedTotal &total = totals[i];
        const bool placed = std::find(total.stated.begin(), total.stated.end(), true) != total.stated.end();
        for (const StatedTotal::Figure &figure : total.figures) {
            const Question question = questionOf(total, figure);
            Sums sums = answers.at(question);
            const bool all = total.covers != StatedTotal::Covers::Block || placed;
            if (!sums.any || (all && holds(sums, figure.value)))
                continue;
            if (total.covers != StatedTotal::Covers::All) {
                const Sums block = sumOf(plan, question, blocks.of(i));
                if (block.any && holds(block, figure.value))
                    continue;
                if (block.any && total.covers == StatedTotal::Covers::Block)
                    sums = block;
                else if (!all)
                    continue; // nothing stands beside it
            }
            problems.add({.line = total.line, .column = figure.field, .header = plan.columns[static_cast<std::size_t>(figure.field - 1)].header,
                          .text = figure.text, .rule = "total.differs", .severity = Severity::Warning,
                          .args = {std::to_string(figure.value), std::to_string(sums.all)}});
        }
    }
}

namespace {

/// The whole and the parts of one statement in one column: the funding total beside national, city and private money.
struct Parts {
    const PlannedRow *whole = nullptr;
    bool changed = false; // something of it is new or other than before
    int count = 0;
    std::int64_t sum = 0;
};

/// Holds wholes against the sum of their parts, in one column of the kind: rows that agree in every other coordinate,
/// as-of, source and revision are one statement.
/// `complete`: several parts name all of the whole; else only more than the whole is wrong.
void checkParts(const ImportPlan &plan, std::size_t partColumn, std::size_t figure, std::string_view rule, bool complete,
                ProblemList &problems)
{
    const KindInfo &kind = info(plan.kind);
    const Value wholeValue = kind.columns[partColumn].blank;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].identifies() && i != partColumn)
            others.push_back(i);
    }
    RowGroups groups(kind, *plan.draft.texts, std::move(others));
    std::vector<Parts> statements;
    // Wholes first: parts without one have nothing to be held against and need not be looked up twice.
    for (const PlannedRow &row : plan.rows) {
        const auto cells = plan.cellsAfter(row);
        if (cells.empty() || cells[partColumn] != wholeValue || cells[figure] == Null)
            continue;
        const std::uint32_t group = groups.take(cells);
        if (group == statements.size())
            statements.push_back({});
        statements[group].whole = &row;
        statements[group].changed = statements[group].changed || row.fate != RowFate::Unchanged;
    }
    if (statements.empty())
        return;
    for (const PlannedRow &row : plan.rows) {
        const auto cells = plan.cellsAfter(row);
        if (cells.empty() || row.twin || cells[partColumn] == wholeValue || cells[figure] == Null)
            continue;
        const std::uint32_t group = groups.find(cells);
        if (group == RowGroups::None)
            continue;
        Parts &parts = statements[group];
        parts.changed = parts.changed || row.fate != RowFate::Unchanged;
        ++parts.count;
        addUp(parts.sum, cells[figure]);
    }
    RuleReport report(plan, problems);
    for (const Parts &parts : statements) {
        const auto cells = plan.cellsAfter(*parts.whole);
        const Value whole = cells[figure];
        // One part alone may leave others unsaid, but cannot be more than the whole.
        const bool differs = complete && parts.count > 1 ? parts.sum != whole : parts.count > 0 && parts.sum > whole;
        if (!parts.changed || !differs)
            continue;
        report.add(*parts.whole, cells, rule, Severity::Warning, [&] {
            return RuleReport::Says{static_cast<int>(figure), {std::to_string(whole), std::to_string(parts.sum)},
                                    complete && parts.count > 1 ? std::to_string(parts.sum) + "원" : std::string()};
        });
    }
}

} // namespace

void checkBudgetParts(const ImportPlan &plan, ProblemList &problems)
{
    if (plan.kind != Kind::Budget || plan.rejected > 0 || plan.inserted + plan.updated == 0)
        return;
    struct BreakDown {
        std::size_t column;
        std::string_view rule;
        bool complete;
        bool wholes = false;
        bool parts = false;
    };
    BreakDown breakDowns[] = {{col::budget::Funding, "parts.differ", true},
                              {col::budget::Category, "parts.category", false},
                              {col::budget::Project, "parts.project", false}};
    // A file that names one funding alone, or always a category, has no parts of a whole: most have not, and a look at
    // their rows is cheaper than grouping them.
    for (const PlannedRow &row : plan.rows) {
        const auto cells = plan.cellsAfter(row);
        bool all = true;
        for (BreakDown &one : breakDowns) {
            const bool whole = cells[one.column] == info(plan.kind).columns[one.column].blank;
            (whole ? one.wholes : one.parts) = true;
            all = all && one.wholes && one.parts;
        }
        if (all)
            break;
    }
    for (const BreakDown &one : breakDowns) {
        if (one.wholes && one.parts)
            checkParts(plan, one.column, col::budget::Amount, one.rule, one.complete, problems);
    }
}

} // namespace db
