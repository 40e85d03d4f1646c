#include "db/exchange/plan_rules.h"

#include "db/exchange/key_index.h"

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
            hash = KeyIndex::mix(hash, column);
        for (const Value value : question.values)
            hash = KeyIndex::mix(hash, static_cast<std::uint64_t>(value));
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

} // namespace db
