#include "db/exchange/record_edit.h"

#include "db/exchange/cell_text.h"
#include "db/exchange/csv_writer.h"
#include "db/exchange/values.h"
#include "db/ledger/edit_draft.h"
#include "db/records/record_key.h"

#include <algorithm>

namespace db {

namespace {

/// The file that would say the same.
Result<std::string> asTable(const RecordEdit &edit)
{
    const auto columns = info(edit.kind).columns;
    std::string table;
    CsvWriter writer(stringSink(table), {.byteOrderMark = false});
    for (const Column &column : columns)
        writer.field(column.key);
    writer.endRecord();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::string cell = i < edit.cells.size() ? edit.cells[i] : std::string();
        cell.erase(std::remove(cell.begin(), cell.end(), '\0'), cell.end());
        columns[i].type == Type::Text ? writer.textField(cell) : writer.field(cell);
    }
    writer.endRecord();
    if (const Result<void> written = writer.finish(); !written)
        return written.error();
    return table;
}

void refuse(ImportPlan &plan, const char *rule, std::size_t column, std::string text)
{
    ++plan.errors;
    plan.ruleCounts.push_back({rule, Severity::Error, 1});
    plan.problems.push_back({.line = 2, .column = static_cast<int>(column) + 1,
                             .header = std::string(info(plan.kind).columns[column].key), .text = std::move(text),
                             .rule = rule, .severity = Severity::Error, .args = {}});
}

/// What only a file can be told.
void forgetFile(ImportPlan &plan)
{
    const auto ofFile = [](std::string_view rule) { return rule == "file.contained"; };
    std::erase_if(plan.problems, [&](const Problem &problem) { return ofFile(problem.rule); });
    plan.warnings -= static_cast<std::int64_t>(
        std::erase_if(plan.ruleCounts, [&](const RuleCount &count) { return ofFile(count.rule); }));
    Draft &draft = plan.draft;
    draft.kind = ChangeKind::Edit;
    draft.fileBytes = 0;
    draft.fileSha256.clear();
    draft.encoding.clear();
    draft.fileBlocks.clear();
    plan.missing.clear();
}

/// The first key column that says something, or the first of all.
std::size_t namingColumn(const RecordEdit &edit)
{
    const auto columns = info(edit.kind).columns;
    for (std::size_t i = 0; i < columns.size() && i < edit.cells.size(); ++i) {
        if (columns[i].role == Role::Key && columns[i].type == Type::Text && !edit.cells[i].empty())
            return i;
    }
    return 0;
}

/// Whom the record meets under its key, and what becomes of the row that it takes the place of.
void settle(ImportPlan &plan, const RecordEdit &edit, std::optional<std::size_t> replaced)
{
    if (plan.read == 0 && plan.errors == 0) {
        const std::size_t column = namingColumn(edit);
        const std::string name = column < edit.cells.size() ? edit.cells[column] : std::string();
        refuse(plan, isBlankText(name) ? "value.missing" : "record.name", column, name);
    }
    if (plan.rows.empty() || plan.rows.front().fate == RowFate::Rejected)
        return;
    const PlannedRow &row = plan.rows.front();
    const Table &table = plan.before->table(plan.kind);
    const auto cells = plan.cellsAfter(row);
    plan.draft.title = recordTitle(*plan.draft.texts, plan.kind, cells);
    std::optional<std::size_t> met;
    if (row.fate == RowFate::Unchanged)
        met = row.row;
    else if (row.fate == RowFate::Updated)
        met = table.rowOf(plan.draft.parts.front().rows[row.row].endsVersion);
    if (met && met != replaced && table.origins[*met].state == RowState::Present) {
        refuse(plan, "key.stands", namingColumn(edit), plan.draft.title);
        return;
    }
    if (!replaced || met == replaced)
        return;
    DraftPart &part = plan.draft.parts.front();
    const auto old = table.row(*replaced);
    part.rows.push_back({table.origins[*replaced].version, RowState::Absent, part.cells.size()});
    part.cells.insert(part.cells.end(), old.begin(), old.end());
    ++plan.withdrawn;
}

} // namespace

Result<ImportPlan> planEdit(const PlanBase &base, const RecordEdit &edit)
{
    const Table &table = base.snapshot->table(edit.kind);
    std::optional<std::size_t> replaced;
    if (edit.replaces != 0) {
        replaced = table.rowOf(edit.replaces);
        if (!replaced)
            return fail(ErrorCode::UnknownRecord);
    }
    Result<std::string> text = asTable(edit);
    if (!text)
        return text.error();
    MemorySource source(*std::move(text));
    ImportOptions options;
    options.kind = edit.kind;
    options.encoding = EncodingChoice::Utf8;
    options.delimiter = ',';
    options.headerLine = 1;
    options.headerRows = 1;
    options.profiles = false;
    options.whole = true;
    // Without the history: no file came before this one.
    Result<ImportPlan> plan = planImport({.snapshot = base.snapshot, .history = {}, .today = base.today}, source, options);
    if (!plan)
        return plan;
    forgetFile(*plan);
    settle(*plan, edit, replaced);
    return plan;
}

std::vector<std::string> editedTexts(const Snapshot &snapshot, Kind kind, std::size_t row)
{
    const auto columns = info(kind).columns;
    const auto cells = snapshot.table(kind).row(row);
    std::vector<std::string> texts;
    texts.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool unit = columns[i].role == Role::Unit;
        texts.push_back(unit ? std::string("원") : cellText(columns[i], cells[i], *snapshot.texts));
    }
    return texts;
}

Result<Draft> draftWithdrawal(const std::shared_ptr<const Snapshot> &snapshot, Kind kind, std::int64_t version,
                              PartialDate from)
{
    const KindInfo &declared = info(kind);
    const Table &table = snapshot->table(kind);
    const std::optional<std::size_t> row = table.rowOf(version);
    if (!row || table.origins[*row].state != RowState::Present)
        return fail(ErrorCode::UnknownRecord);
    const auto cells = table.row(*row);
    EditDraft edit(snapshot);
    std::string title = recordTitle(*snapshot->texts, kind, cells);
    if (!declared.hasClaims()) {
        edit.remove(kind, *row);
    } else {
        const PartialDate said = PartialDate::fromCode(table.at(*row, declared.asOfColumn()));
        if (!from.valid())
            return fail(ErrorCode::InvalidDate, {from.text()});
        if (said.valid() && from.lastDay() < said.lastDay())
            return fail(ErrorCode::DateBefore, {from.text(), said.text()});
        std::vector<Value> none = claimNone(declared, cells, from.code());
        // What stands under the very key of the claim "none" is what that claim replaces.
        std::int64_t ends = 0;
        const RecordKey key(declared, *snapshot->texts);
        for (std::size_t i = 0; i < table.size() && ends == 0; ++i) {
            if (key.same(none, table.row(i)))
                ends = table.origins[i].version;
        }
        edit.put(kind, std::move(none), ends, RowState::Withdrawn);
        title += " · ∅ " + from.text();
    }
    Draft draft = edit.take();
    draft.title = std::move(title);
    return draft;
}

std::string recordTitle(const Texts &texts, Kind kind, std::span<const Value> row)
{
    const auto columns = info(kind).columns;
    std::string title;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role != Role::Key || row[i] == Null || row[i] == columns[i].blank)
            continue;
        title += (title.empty() ? "" : " · ") + cellText(columns[i], row[i], texts);
    }
    return title;
}

} // namespace db
