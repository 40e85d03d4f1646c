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
            Sums &sums = answer->second;
            sums.any = true;
            addUp(sums.all, value);
            addUp(whole ? sums.wholes : sums.parts, value);
        }
    }
    for (const StatedTotal &total : totals) {
        for (const StatedTotal::Figure &figure : total.figures) {
            const Sums &sums = answers.at(questionOf(total, figure));
            if (!sums.any || figure.value == sums.all || figure.value == sums.wholes || figure.value == sums.parts)
                continue;
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
