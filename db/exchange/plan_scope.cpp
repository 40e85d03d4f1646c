#include "db/exchange/plan_scope.h"

#include "db/exchange/row_groups.h"
#include "db/ledger/edit_draft.h"
#include "db/records/record_key.h"

#include <algorithm>
#include <chrono>
#include <unordered_set>

namespace db {

namespace {

using Day = std::chrono::sys_days;

/// The columns whose values say what part of its kind a file covers.
std::vector<std::size_t> scopeColumns(const ImportPlan &plan)
{
    static constexpr std::string_view keys[] = {"phase", "fiscal_year", "stage", "funding", "scope", "nature"};
    const KindInfo &kind = info(plan.kind);
    const auto stated = [&plan](int column) {
        return std::any_of(plan.columns.begin(), plan.columns.end(), [column](const ColumnUse &use) {
            return use.column == column
                   || std::any_of(use.fixed.begin(), use.fixed.end(),
                                  [column](const ColumnUse::Fixed &fixed) { return fixed.column == column; });
        });
    };
    std::vector<std::size_t> out;
    for (const std::string_view key : keys) {
        const int column = kind.find(key);
        if (column < 0)
            continue;
        const Role role = kind.columns[static_cast<std::size_t>(column)].role;
        const bool names = role == Role::Key && !kind.columns[static_cast<std::size_t>(column)].required;
        if (names || (key == "phase" && role == Role::Figure && stated(column)))
            out.push_back(static_cast<std::size_t>(column));
    }
    // A stage has to be named in every row, and is a part of the whole all the same.
    if (plan.kind == Kind::Budget)
        out.push_back(col::budget::Stage);
    return out;
}

/// The column of a row's source, or -1: for the sources themselves it is the key.
int sourceOf(const KindInfo &kind)
{
    const int column = kind.find("source");
    return column >= 0 && kind.columns[static_cast<std::size_t>(column)].role == Role::Key ? -1 : column;
}

/// What the file has within one set of scoping coordinates, and the statement before.
struct Scope {
    Day fileDay = Day::min();
    Value fileAsOf = Null;
    Day before = Day::min();
    bool any = false;
};

/// The file's scopes, kept apart from what stands in them.
class Scopes
{
public:
    explicit Scopes(const ImportPlan &plan)
        : m_kind(info(plan.kind)), m_asOf(m_kind.asOfColumn()), m_source(sourceOf(m_kind)),
          m_groups(m_kind, *plan.draft.texts, columns(plan))
    {
        for (const PlannedRow &row : plan.rows) {
            const auto cells = plan.cellsAfter(row);
            if (cells.empty())
                continue;
            const std::uint32_t group = m_groups.take(cells);
            if (group == m_scopes.size())
                m_scopes.emplace_back();
            if (m_asOf < 0)
                continue;
            Scope &scope = m_scopes[group];
            const Value asOf = cells[static_cast<std::size_t>(m_asOf)];
            if (asOf == scope.fileAsOf)
                continue;
            if (const Day day = PartialDate::fromCode(asOf).lastDay(); day > scope.fileDay) {
                scope.fileDay = day;
                scope.fileAsOf = asOf;
            }
        }
    }

    Scope *of(std::span<const Value> cells)
    {
        const std::uint32_t group = m_groups.find(cells);
        return group == RowGroups::None ? nullptr : &m_scopes[group];
    }
    bool claims() const { return m_asOf >= 0; }
    Day dayOf(std::span<const Value> cells) const
    {
        return PartialDate::fromCode(cells[static_cast<std::size_t>(m_asOf)]).lastDay();
    }
    bool ownBooks(std::span<const Value> cells) const
    {
        return m_source < 0 || cells[static_cast<std::size_t>(m_source)] == Null;
    }

private:
    static std::vector<std::size_t> columns(const ImportPlan &plan)
    {
        std::vector<std::size_t> out = scopeColumns(plan);
        if (const int source = sourceOf(info(plan.kind)); source >= 0)
            out.push_back(static_cast<std::size_t>(source));
        return out;
    }

    const KindInfo &m_kind;
    int m_asOf;
    int m_source;
    RowGroups m_groups;
    std::vector<Scope> m_scopes;
};

/// Change sets that imported the same list into this kind and are in effect.
std::unordered_set<std::int64_t> earlierIssues(const ImportPlan &plan, std::span<const ChangeSet> history)
{
    std::unordered_set<std::int64_t> out;
    const std::string name = listName(plan.fileName);
    for (const ChangeSet &change : history) {
        const bool same = change.kind == ChangeKind::Import && change.revertedBy == 0 && !name.empty()
                          && std::any_of(change.parts.begin(), change.parts.end(),
                                         [&plan](const ChangePart &part) { return part.kind == plan.kind; })
                          && listName(change.fileName) == name;
        if (same)
            out.insert(change.id);
    }
    return out;
}

/// The standing rows of the scope that count as the statement before, by their positions.
std::vector<std::uint32_t> statementBefore(const ImportPlan &plan, Scopes &scopes,
                                           const std::unordered_set<std::int64_t> &issues, bool anyList)
{
    const Table &table = plan.before->table(plan.kind);
    std::vector<std::pair<std::uint32_t, Scope *>> found;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state != RowState::Present)
            continue;
        const auto cells = table.row(row);
        const bool ours = !scopes.ownBooks(cells) || anyList || issues.count(table.origins[row].changeSet) > 0;
        Scope *scope = ours ? scopes.of(cells) : nullptr;
        if (!scope)
            continue;
        if (scopes.claims()) {
            const Day day = scopes.dayOf(cells);
            if (day > scope->fileDay)
                continue;
            scope->before = std::max(scope->before, day);
        }
        found.emplace_back(static_cast<std::uint32_t>(row), scope);
    }
    std::vector<std::uint32_t> out;
    for (const auto &[row, scope] : found) {
        if (!scopes.claims() || scopes.dayOf(table.row(row)) == scope->before)
            out.push_back(row);
    }
    return out;
}

} // namespace

void findMissing(ImportPlan &plan, std::span<const ChangeSet> history, const std::vector<bool> &taken)
{
    const Table &table = plan.before->table(plan.kind);
    const auto all = static_cast<std::size_t>(std::count(taken.begin(), taken.end(), true));
    if (plan.rejected > 0 || plan.read == 0 || all == table.size())
        return;
    Scopes scopes(plan);
    const std::unordered_set<std::int64_t> issues = earlierIssues(plan, history);
    const bool anyList = issues.empty() && scopes.claims();
    const std::vector<std::uint32_t> before = statementBefore(plan, scopes, issues, anyList);

    const KindInfo &kind = info(plan.kind);
    RowGroups figures(kind, *plan.draft.texts, RowGroups::figureColumns(kind));
    std::vector<std::vector<std::uint32_t>> standing; // rows of each figure that may be missing
    for (const std::uint32_t row : before) {
        if (taken[row])
            continue;
        const std::uint32_t figure = figures.take(table.row(row));
        if (figure == standing.size())
            standing.emplace_back();
        standing[figure].push_back(row);
    }
    if (standing.empty())
        return;
    for (const PlannedRow &row : plan.rows) {
        if (const std::uint32_t figure = figures.find(plan.cellsAfter(row)); figure != RowGroups::None)
            standing[figure].clear();
    }
    std::size_t ownBooks = 0; // among the rows before that the file would have to have half of
    std::size_t lacking = 0;
    for (const std::uint32_t row : before)
        ownBooks += scopes.ownBooks(table.row(row)) ? 1U : 0U;
    for (const auto &rows : standing) {
        for (const std::uint32_t row : rows) {
            plan.missing.push_back(row);
            lacking += scopes.ownBooks(table.row(row)) ? 1U : 0U;
        }
    }
    if (anyList && lacking * 2 > ownBooks) {
        plan.missing.erase(std::remove_if(plan.missing.begin(), plan.missing.end(),
                                          [&](std::uint32_t row) { return scopes.ownBooks(table.row(row)); }),
                           plan.missing.end());
    }
    std::sort(plan.missing.begin(), plan.missing.end());
}

void withdrawMissing(ImportPlan &plan, std::span<const std::int64_t> versions)
{
    if (versions.empty() || plan.missing.empty())
        return;
    const std::unordered_set<std::int64_t> wanted(versions.begin(), versions.end());
    const KindInfo &kind = info(plan.kind);
    const Table &table = plan.before->table(plan.kind);
    DraftPart &part = plan.draft.parts.front();
    if (!kind.hasClaims()) {
        for (const std::uint32_t row : plan.missing) {
            if (wanted.count(table.origins[row].version) == 0)
                continue;
            const auto cells = table.row(row);
            part.rows.push_back({table.origins[row].version, RowState::Absent, part.cells.size()});
            part.cells.insert(part.cells.end(), cells.begin(), cells.end());
            ++plan.withdrawn;
        }
        return;
    }
    Scopes scopes(plan);
    const RecordKey key(kind, *plan.draft.texts);
    RowIndex index; // of the claims "none"
    const auto standing = [&](std::span<const Value> cells, std::uint64_t hash) {
        return index.find(hash, [&](std::uint32_t candidate) {
            return key.same(cells, {part.cells.data() + part.rows[candidate].cells, part.width});
        });
    };
    for (const std::uint32_t row : plan.missing) {
        if (wanted.count(table.origins[row].version) == 0)
            continue;
        const auto cells = table.row(row);
        const std::vector<Value> none = claimNone(kind, cells, scopes.of(cells)->fileAsOf);
        ++plan.withdrawn;
        const std::uint64_t hash = key.hash(none);
        if (standing(none, hash) != RowIndex::None)
            continue; // one claim of a day says it for both
        index.insert(hash, static_cast<std::uint32_t>(part.rows.size()));
        part.rows.push_back({0, RowState::Withdrawn, part.cells.size()});
        part.cells.insert(part.cells.end(), none.begin(), none.end());
    }
    // What stands under the very key of a claim "none" is what that claim replaces: a row of the file's own day.
    for (std::size_t row = 0; index.size() > 0 && row < table.size(); ++row) {
        const std::uint32_t same = standing(table.row(row), key.hash(table.row(row)));
        if (same != RowIndex::None)
            part.rows[same].endsVersion = table.origins[row].version;
    }
}

std::string listName(std::string_view fileName)
{
    std::string name = foldName(fileName.substr(0, std::min(fileName.rfind('.'), fileName.size())));
    std::string out;
    bool afterDigit = false;
    // The letters that make a date or a quarter of the digits beside them.
    static constexpr std::string_view behindDigits[] = {"년도", "년", "월", "일", "분기", "차", "q", "h", "/4"};
    static constexpr std::string_view words[] = {"상반기", "하반기", "기준", "최종본", "최종", "수정본", "수정", "사본",
                                                 "final", "copy"};
    static constexpr std::string_view beforeDigits[] = {"q", "v", "ver", "rev"};
    const auto startsWith = [&name](std::size_t at, std::string_view word) {
        return name.compare(at, word.size(), word) == 0;
    };
    const auto digitAt = [&name](std::size_t at) { return at < name.size() && name[at] >= '0' && name[at] <= '9'; };
    for (std::size_t at = 0; at < name.size();) {
        std::size_t skip = 0;
        for (const std::string_view word : words)
            skip = std::max(skip, startsWith(at, word) ? word.size() : 0);
        for (const std::string_view word : behindDigits)
            skip = std::max(skip, afterDigit && startsWith(at, word) ? word.size() : 0);
        const bool letterBefore = at > 0 && name[at - 1] >= 'a' && name[at - 1] <= 'z';
        for (const std::string_view word : beforeDigits) {
            const bool stands = !letterBefore && startsWith(at, word) && digitAt(at + word.size());
            skip = std::max(skip, stands ? word.size() : 0);
        }
        if (skip > 0) {
            at += skip;
            continue;
        }
        const char c = name[at++];
        afterDigit = c >= '0' && c <= '9';
        const bool kept = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (kept)
            out += c;
    }
    return out;
}

} // namespace db
