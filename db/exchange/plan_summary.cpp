#include "db/exchange/plan_summary.h"

#include "db/exchange/row_groups.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace db {

namespace {

using Row = const Value *;

void addTo(std::optional<std::int64_t> &sum, Value amount)
{
    std::int64_t next = 0;
    if (sum && amount != Null)
        sum = __builtin_add_overflow(*sum, amount, &next) ? std::nullopt : std::optional(next);
}

/// The row that speaks for one figure of one source; withdrawn rows say that there is none.
struct Speaker {
    Row row = nullptr;
    bool withdrawn = false;
};

/// A figure of one source before and after the plan.
struct Figure {
    Speaker before;
    Speaker after;
    bool touched = false;
};

class Summary
{
public:
    explicit Summary(const ImportPlan &plan)
        : m_plan(plan), m_kind(info(plan.kind)), m_asOf(m_kind.asOfColumn()), m_money(moneyOf(m_kind)),
          m_groups(m_kind, *plan.draft.texts, figureColumns(m_kind))
    {
        m_out.inserted = plan.inserted;
        m_out.updated = plan.updated;
        m_out.unchanged = plan.unchanged;
        m_out.rejected = plan.rejected;
        m_out.missing = static_cast<std::int64_t>(plan.missing.size());
        m_out.withdrawn = plan.withdrawn;
        m_out.money = m_money >= 0;
    }

    PlanSummary run()
    {
        takeStanding();
        takeDraft();
        for (const Figure &figure : m_figures) {
            addFigure(m_out.whole, figure);
            if (figure.touched)
                addTouched(figure);
        }
        return std::move(m_out);
    }

private:
    static int moneyOf(const KindInfo &kind)
    {
        const auto column = std::find_if(kind.columns.begin(), kind.columns.end(),
                                         [](const Column &one) { return one.type == Type::Money; });
        return column == kind.columns.end() ? -1 : static_cast<int>(column - kind.columns.begin());
    }
    static std::vector<std::size_t> figureColumns(const KindInfo &kind)
    {
        std::vector<std::size_t> columns = RowGroups::figureColumns(kind);
        for (std::size_t i = 0; i < kind.columns.size(); ++i) {
            if (kind.columns[i].role == Role::Source)
                columns.push_back(i);
        }
        return columns;
    }

    Figure &figureOf(std::span<const Value> cells)
    {
        const std::uint32_t group = m_groups.take(cells);
        if (group == m_figures.size())
            m_figures.emplace_back();
        return m_figures[group];
    }

    std::chrono::sys_days dayOf(Row row) const { return PartialDate::fromCode(row[m_asOf]).lastDay(); }
    void put(Speaker &speaker, Row row, bool withdrawn) const
    {
        if (!speaker.row || m_asOf < 0 || dayOf(row) >= dayOf(speaker.row))
            speaker = {row, withdrawn};
    }

    void takeStanding()
    {
        const Table &table = m_plan.before->table(m_plan.kind);
        std::unordered_set<std::int64_t> ended;
        for (const DraftPart &part : m_plan.draft.parts) {
            for (const RowChange &change : part.rows) {
                if (part.kind == m_plan.kind && change.endsVersion != 0)
                    ended.insert(change.endsVersion);
            }
        }
        for (std::size_t i = 0; i < table.size(); ++i) {
            Figure &figure = figureOf(table.row(i));
            const Row row = table.row(i).data();
            const bool withdrawn = table.origins[i].state == RowState::Withdrawn;
            put(figure.before, row, withdrawn);
            if (ended.empty() || ended.count(table.origins[i].version) == 0)
                put(figure.after, row, withdrawn);
        }
    }

    void takeDraft()
    {
        for (const DraftPart &part : m_plan.draft.parts) {
            if (part.kind != m_plan.kind)
                continue;
            for (const RowChange &change : part.rows) {
                const std::span<const Value> cells(part.cells.data() + change.cells, part.width);
                Figure &figure = figureOf(cells);
                figure.touched = true;
                if (change.state != RowState::Absent)
                    put(figure.after, cells.data(), change.state == RowState::Withdrawn);
            }
        }
    }

    void addFigure(BeforeAfter &sums, const Figure &figure) const
    {
        const auto add = [this](const Speaker &speaker, std::int64_t &rows, std::optional<std::int64_t> &won) {
            if (!speaker.row || speaker.withdrawn)
                return;
            ++rows;
            if (m_money >= 0)
                addTo(won, speaker.row[m_money]);
        };
        add(figure.before, sums.rowsBefore, sums.wonBefore);
        add(figure.after, sums.rowsAfter, sums.wonAfter);
    }

    void addTouched(const Figure &figure)
    {
        addFigure(m_out.touched, figure);
        const Row row = figure.after.row ? figure.after.row : figure.before.row;
        if (!row)
            return;
        if (m_plan.kind == Kind::Budget) {
            addFigure(line(m_out.byCategory, row[col::budget::Category], Null, true), figure);
            addFigure(line(m_out.byFunding, row[col::budget::Funding], Null, false), figure);
            addFigure(line(m_out.byStageAndYear, row[col::budget::Stage], row[col::budget::FiscalYear], false), figure);
        }
        if (const int source = m_kind.sourceColumn(); source >= 0 && m_plan.kind != Kind::Sources)
            addFigure(line(m_out.bySource, row[source], Null, true), figure);
    }

    BeforeAfter &line(std::vector<SummaryLine> &lines, Value key, Value second, bool text)
    {
        const Value name = text ? m_plan.draft.texts->folded(key) : key;
        const auto [at, isNew] = m_lines[&lines].emplace(std::pair(name, second), lines.size());
        if (isNew)
            lines.push_back({key, second, {}});
        return lines[at->second].sums;
    }

    const ImportPlan &m_plan;
    const KindInfo &m_kind;
    int m_asOf;
    int m_money;
    RowGroups m_groups;
    std::vector<Figure> m_figures;
    PlanSummary m_out;
    using Places = std::map<std::pair<Value, Value>, std::size_t>;
    std::map<const std::vector<SummaryLine> *, Places> m_lines; // by the list: where its lines stand
};

} // namespace

PlanSummary summarize(const ImportPlan &plan)
{
    return Summary(plan).run();
}

std::vector<RuleWarnings> warningsByRule(const ImportPlan &plan)
{
    constexpr std::size_t MostLines = 5;
    std::vector<RuleWarnings> out;
    for (const RuleCount &rule : plan.ruleCounts) {
        if (rule.severity == Severity::Warning)
            out.push_back({rule.rule, rule.count, {}});
    }
    for (const Problem &problem : plan.problems) {
        const auto rule = std::find_if(out.begin(), out.end(), [&](const RuleWarnings &one) {
            return problem.severity == Severity::Warning && one.rule == problem.rule;
        });
        if (rule == out.end() || rule->firstLines.size() >= MostLines)
            continue;
        if (rule->firstLines.empty() || rule->firstLines.back() != problem.line)
            rule->firstLines.push_back(problem.line);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const RuleWarnings &a, const RuleWarnings &b) { return a.count > b.count; });
    return out;
}

} // namespace db
