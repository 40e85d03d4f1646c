#include "db/exchange/plan_rules.h"

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

/// The figures of a budget: all coordinates of a row but as-of, source and revision, with the stage put in its place.
class BudgetFigures
{
public:
    explicit BudgetFigures(const Texts &texts) : m_texts(texts) {}

    /// The latest row of each figure, of rows that come in the order of statements.
    void add(std::span<const Value> cells)
    {
        if (cells[col::budget::Amount] == Null)
            return;
        const std::uint64_t hash = hashOf(cells, cells[col::budget::Stage], cells[col::budget::FiscalYear]);
        const std::uint32_t found = find(hash, cells, cells[col::budget::Stage], cells[col::budget::FiscalYear]);
        if (found == RowIndex::None) {
            m_index.insert(hash, static_cast<std::uint32_t>(m_latest.size()));
            m_latest.push_back(cells);
        } else if (dayOf(cells) >= dayOf(m_latest[found])) {
            m_latest[found] = cells;
        }
    }

    /// The figure like that of `cells` in another stage and year, or empty.
    bool empty() const { return m_latest.empty(); }
    std::span<const Value> like(std::span<const Value> cells, Stage stage, Value year) const
    {
        const auto wanted = static_cast<Value>(stage);
        const std::uint32_t found = find(hashOf(cells, wanted, year), cells, wanted, year);
        return found == RowIndex::None ? std::span<const Value>{} : m_latest[found];
    }

    static std::chrono::sys_days dayOf(std::span<const Value> cells)
    {
        return PartialDate::fromCode(cells[col::budget::AsOf]).lastDay();
    }

private:
    static constexpr std::size_t NameColumns[] = {col::budget::Phase, col::budget::Category, col::budget::Project,
                                             col::budget::Scope};

    std::uint64_t hashOf(std::span<const Value> cells, Value stage, Value year) const
    {
        std::uint64_t hash = RowIndex::mix(static_cast<std::uint64_t>(stage), static_cast<std::uint64_t>(year));
        hash = RowIndex::mix(hash, static_cast<std::uint64_t>(cells[col::budget::Funding]));
        for (const std::size_t column : NameColumns)
            hash = RowIndex::mix(hash, static_cast<std::uint64_t>(m_texts.folded(cells[column])));
        return hash;
    }

    std::uint32_t find(std::uint64_t hash, std::span<const Value> cells, Value stage, Value year) const
    {
        return m_index.find(hash, [&](std::uint32_t entry) {
            const auto other = m_latest[entry];
            return other[col::budget::Stage] == stage && other[col::budget::FiscalYear] == year
                   && other[col::budget::Funding] == cells[col::budget::Funding]
                   && std::all_of(std::begin(NameColumns), std::end(NameColumns), [&](std::size_t column) {
                          return m_texts.folded(other[column]) == m_texts.folded(cells[column]);
                      });
        });
    }

    const Texts &m_texts;
    RowIndex m_index;
    std::vector<std::span<const Value>> m_latest;
};

bool jumps(Value now, Value before)
{
    constexpr Value Factor = 1000; // 천원 taken for 원, or the other way round
    if (now <= 0 || before <= 0)
        return false;
    return now / Factor >= before || before / Factor >= now;
}

} // namespace

void checkBudget(const ImportPlan &plan, ProblemList &problems)
{
    if (plan.inserted + plan.updated == 0)
        return;
    const Table &table = plan.before->table(Kind::Budget);
    const auto isBudgetStage = [](std::span<const Value> cells) {
        const auto stage = static_cast<Stage>(cells[col::budget::Stage]);
        return stage == Stage::Appropriated || stage == Stage::CarriedOver;
    };
    BudgetFigures before(*plan.draft.texts);
    BudgetFigures now(*plan.draft.texts); // what may be spent, as it would stand after the import
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state != RowState::Present)
            continue;
        before.add(table.row(row));
        if (isBudgetStage(table.row(row)))
            now.add(table.row(row));
    }
    bool anySpent = false;
    for (const PlannedRow &row : plan.rows) {
        if (row.fate != RowFate::Inserted && row.fate != RowFate::Updated)
            continue;
        const auto cells = plan.cellsAfter(row);
        anySpent = anySpent || cells[col::budget::Stage] == static_cast<Value>(Stage::Spent);
        if (isBudgetStage(cells))
            now.add(cells);
    }
    const int amountField = [&] {
        const auto use = std::find_if(plan.columns.begin(), plan.columns.end(),
                                      [](const ColumnUse &one) { return one.column == col::budget::Amount; });
        return use == plan.columns.end() ? -1 : static_cast<int>(use - plan.columns.begin());
    }();
    const auto report = [&](const PlannedRow &row, std::string_view rule, Value first, Value second) {
        problems.add({.line = row.line, .column = amountField + 1,
                      .header = amountField < 0 ? std::string() : plan.columns[static_cast<std::size_t>(amountField)].header,
                      .text = std::to_string(first), .rule = std::string(rule), .severity = Severity::Warning,
                      .args = {std::to_string(first), std::to_string(second)}});
    };
    for (const PlannedRow &row : plan.rows) {
        if (row.fate != RowFate::Inserted && row.fate != RowFate::Updated)
            continue;
        const auto cells = plan.cellsAfter(row);
        const Value amount = cells[col::budget::Amount];
        if (amount == Null)
            continue;
        const auto stage = static_cast<Stage>(cells[col::budget::Stage]);
        const Value year = cells[col::budget::FiscalYear];
        if (before.empty() && stage != Stage::Spent)
            continue;
        if (const auto old = before.like(cells, stage, year); !old.empty() && jumps(amount, old[col::budget::Amount]))
            report(row, "unit.jump", amount, old[col::budget::Amount]);
        if (!anySpent || stage != Stage::Spent || year == Null)
            continue;
        const auto appropriated = now.like(cells, Stage::Appropriated, year);
        if (appropriated.empty() || BudgetFigures::dayOf(appropriated) > BudgetFigures::dayOf(cells))
            continue;
        Value budget = appropriated[col::budget::Amount];
        if (const auto carried = now.like(cells, Stage::CarriedOver, year - 1); !carried.empty())
            addUp(budget, carried[col::budget::Amount]);
        if (amount > budget)
            report(row, "spent.above", amount, budget);
    }
}

} // namespace db
