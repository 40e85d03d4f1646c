#include "tests/support/planning.h"

#include "db/exchange/cell_text.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unordered_set>

namespace support {

Present::Present()
{
    auto empty = std::make_shared<db::Snapshot>();
    empty->texts = std::make_shared<db::Texts>();
    for (std::size_t i = 0; i < db::KindCount; ++i) {
        empty->tables[i].kind = static_cast<db::Kind>(i);
        empty->tables[i].width = db::info(static_cast<db::Kind>(i)).columns.size();
    }
    m_snapshot = empty;
}

db::PlanBase Present::base() const
{
    return {.snapshot = m_snapshot, .history = {}, .today = db::PartialDate::ofDay(2026, 12, 31)};
}

db::Result<db::ImportPlan> Present::plan(std::string bytes, const db::ImportOptions &options) const
{
    db::MemorySource source(std::move(bytes));
    return db::planImport(base(), source, options);
}

void Present::apply(const db::ImportPlan &plan)
{
    auto next = std::make_shared<db::Snapshot>(*m_snapshot);
    next->head = next->knownOn = m_snapshot->head + 1;
    next->texts = plan.draft.texts;
    for (const db::DraftPart &part : plan.draft.parts) {
        const db::Table &old = m_snapshot->table(part.kind);
        std::unordered_set<std::int64_t> ended;
        for (const db::RowChange &change : part.rows)
            ended.insert(change.endsVersion);
        db::Table table;
        table.kind = part.kind;
        table.width = old.width;
        const auto add = [&table](const db::Value *cells, const db::RowOrigin &origin) {
            table.cells.insert(table.cells.end(), cells, cells + table.width);
            table.origins.push_back(origin);
        };
        for (std::size_t row = 0; row < old.size(); ++row) {
            if (ended.find(old.origins[row].version) == ended.end())
                add(old.row(row).data(), old.origins[row]);
        }
        for (const db::RowChange &change : part.rows)
            add(part.cells.data() + change.cells, {++m_versions, next->head, change.state});
        next->tables[static_cast<std::size_t>(part.kind)] = std::move(table);
    }
    m_snapshot = next;
}

db::ImportPlan Present::import(std::string bytes, const db::ImportOptions &options)
{
    auto planned = plan(std::move(bytes), options);
    if (!planned)
        throw std::runtime_error("the text was refused as a whole");
    if (planned->errors > 0)
        throw std::runtime_error("rows were refused: " + problemsOf(*planned));
    apply(*planned);
    return *std::move(planned);
}

std::string problemsOf(const db::ImportPlan &plan)
{
    std::string out;
    for (const db::Problem &problem : plan.problems) {
        if (!out.empty())
            out += "; ";
        out += (problem.severity == db::Severity::Error ? "!" : "") + std::to_string(problem.line) + ':'
               + std::to_string(problem.column) + ' ' + problem.rule;
    }
    return out;
}

std::string rowText(const db::ImportPlan &plan, std::size_t row)
{
    if (row >= plan.rows.size())
        return "no such row";
    const auto cells = plan.cellsAfter(plan.rows[row]);
    const auto columns = db::info(plan.kind).columns;
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (columns[i].stored())
            out += (out.empty() && i == 0 ? "" : "|") + db::cellText(columns[i], cells[i], *plan.draft.texts);
    }
    return out;
}

std::string rowTexts(const db::ImportPlan &plan)
{
    std::string out;
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        out += (i > 0 ? "\n" : "") + (plan.rows[i].fate == db::RowFate::Rejected ? std::string("X") : rowText(plan, i));
    return out;
}

db::ImportOptions yearEnd(std::optional<db::Kind> kind)
{
    db::ImportOptions options;
    options.kind = kind;
    options.asOf = db::PartialDate::ofDay(2024, 12, 31);
    return options;
}

std::string countsOf(const db::ImportPlan &plan)
{
    return std::to_string(plan.read) + '=' + std::to_string(plan.inserted) + '+' + std::to_string(plan.updated) + '+'
           + std::to_string(plan.unchanged) + '+' + std::to_string(plan.rejected);
}

std::string contentsOf(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

} // namespace support
