#include "db/exchange/plan_rules.h"

#include "db/exchange/cell_text.h"
#include "db/exchange/row_groups.h"
#include "db/exchange/rule_report.h"

#include <unordered_set>

namespace db {

namespace {

using Row = const Value *;

/// The latest claim of each figure in one column, as the file stands and as the rows are gone through.
class LatestClaims
{
public:
    LatestClaims(const ImportPlan &plan, std::size_t column)
        : m_kind(info(plan.kind)), m_groups(m_kind, *plan.draft.texts, RowGroups::figureColumns(m_kind)),
          m_column(column), m_asOf(static_cast<std::size_t>(m_kind.asOfColumn())),
          m_approx(static_cast<std::size_t>(m_kind.find("approx")))
    {
        const Table &table = plan.before->table(plan.kind);
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (table.origins[row].state == RowState::Present)
                put(table.row(row));
        }
    }

    /// The claim that stands so far, or nullptr.
    Row of(std::span<const Value> cells)
    {
        const std::uint32_t group = m_groups.find(cells);
        return group == RowGroups::None ? nullptr : m_latest[group];
    }
    void put(std::span<const Value> cells)
    {
        if (cells[m_column] == Null)
            return;
        const std::uint32_t group = m_groups.take(cells);
        if (group == m_latest.size())
            m_latest.push_back(cells.data());
        else if (dayOf(cells.data()) >= dayOf(m_latest[group]))
            m_latest[group] = cells.data();
    }
    /// Less than the claim that stands, which is of an earlier day; rounded numbers may seem to fall.
    bool falls(std::span<const Value> cells, Row standing) const
    {
        return standing && cells[m_column] != Null && cells[m_column] < standing[m_column]
               && dayOf(standing) < dayOf(cells.data()) && standing[m_approx] != 1 && cells[m_approx] != 1;
    }
    bool earlier(std::span<const Value> cells, Row standing) const { return dayOf(standing) < dayOf(cells.data()); }
    PartialDate asOf(Row row) const { return PartialDate::fromCode(row[m_asOf]); }

private:
    std::chrono::sys_days dayOf(Row row) const { return asOf(row).lastDay(); }

    const KindInfo &m_kind;
    RowGroups m_groups;
    std::size_t m_column;
    std::size_t m_asOf;
    std::size_t m_approx;
    std::vector<Row> m_latest;
};

/// Reports values of one column that fall between as-of dates, in the rows for which `counts` holds.
template<typename Counts>
void checkFalls(const ImportPlan &plan, std::size_t column, RuleReport &report, Counts counts)
{
    LatestClaims claims(plan, column);
    const Column &declared = info(plan.kind).columns[column];
    for (const PlannedRow &row : plan.rows) {
        if (!row.changes())
            continue;
        const auto cells = plan.cellsAfter(row);
        if (!counts(cells))
            continue;
        const Row standing = claims.of(cells);
        if (claims.falls(cells, standing)) {
            report.add(row, cells, "cumulative.falls", Severity::Warning, [&] {
                const auto said = [&](Value value) { return cellText(declared, value, *plan.draft.texts); };
                return RuleReport::Says{static_cast<int>(column),
                                        {said(cells[column]), said(standing[column]), claims.asOf(standing).text()}};
            });
        }
        claims.put(cells);
    }
}

bool above(Value part, Value whole)
{
    return part != Null && whole != Null && part > whole;
}

} // namespace

void refuseTraining(const ImportPlan &plan, ProblemList &problems, const RefuseRow &refuse)
{
    using namespace col::training;
    struct Rule {
        std::size_t part;
        std::size_t whole;
        std::string_view name;
    };
    static constexpr Rule rules[] = {{Graduated, Admitted, "graduated.above"}, {Employed, Surveyed, "employed.above"}};
    RuleReport report(plan, problems);
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows[i];
        const auto cells = plan.cellsAfter(row);
        if (cells.empty())
            continue;
        bool refused = false;
        for (const Rule &rule : rules) {
            const Value part = cells[rule.part];
            const Value whole = cells[rule.whole];
            if (!above(part, whole))
                continue;
            refused = true;
            // Often the two columns were simply taken for each other; which other number is meant nobody can tell.
            report.add(row, cells, rule.name, Severity::Error, [&] {
                return RuleReport::Says{static_cast<int>(rule.part), {std::to_string(part), std::to_string(whole)}};
            });
        }
        if (refused)
            refuse(i);
    }
}

void checkTraining(const ImportPlan &plan, ProblemList &problems)
{
    using namespace col::training;
    if (plan.inserted + plan.updated == 0)
        return;
    RuleReport report(plan, problems);
    LatestClaims admitted(plan, Admitted);
    for (const PlannedRow &row : plan.rows) {
        if (!row.changes())
            continue;
        const auto cells = plan.cellsAfter(row);
        const Value graduated = cells[Graduated];
        if (above(cells[Employed], graduated)) {
            report.add(row, cells, "employed.above_graduated", Severity::Warning, [&] {
                return RuleReport::Says{Employed, {std::to_string(cells[Employed]), std::to_string(graduated)}};
            });
        }
        if (cells[Admitted] == Null) {
            const Row before = admitted.of(cells);
            if (before && admitted.earlier(cells, before) && above(graduated, before[Admitted])) {
                report.add(row, cells, "graduated.above", Severity::Warning, [&] {
                    return RuleReport::Says{Graduated, {std::to_string(graduated), std::to_string(before[Admitted])}};
                });
            }
        }
        admitted.put(cells);
    }
    checkFalls(plan, Graduated, report, [](std::span<const Value>) { return true; });
}

void checkObservations(const ImportPlan &plan, ProblemList &problems)
{
    if (plan.inserted + plan.updated == 0)
        return;
    const Texts &texts = *plan.draft.texts;
    std::unordered_set<Value> cumulative; // folded names of indicators
    const Table &indicators = plan.before->table(Kind::Indicators);
    for (std::size_t row = 0; row < indicators.size(); ++row) {
        if (indicators.origins[row].state == RowState::Present
            && indicators.at(row, col::indicators::Period) == static_cast<Value>(Period::Cumulative))
            cumulative.insert(texts.folded(indicators.at(row, col::indicators::Indicator)));
    }
    if (cumulative.empty())
        return;
    RuleReport report(plan, problems);
    checkFalls(plan, col::observations::Value, report, [&](std::span<const Value> cells) {
        return cumulative.count(texts.folded(cells[col::observations::Indicator])) > 0;
    });
}

} // namespace db
