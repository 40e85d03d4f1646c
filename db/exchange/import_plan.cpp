#include "db/exchange/import_plan.h"

#include "db/engine/sha256.h"
#include "db/exchange/original.h"
#include "db/exchange/planner.h"
#include "db/exchange/profile.h"
#include "db/exchange/workbook_input.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <system_error>

namespace db {

namespace {

std::span<const Value> draftCells(const ImportPlan &plan, std::uint32_t row)
{
    const DraftPart &part = plan.draft.parts.front();
    return {part.cells.data() + part.rows[row].cells, part.width};
}

/// One problem about the whole file.
void remark(ImportPlan &plan, std::string rule, std::vector<std::string> args)
{
    ++plan.warnings;
    plan.ruleCounts.push_back({rule, Severity::Warning, 1});
    plan.problems.insert(plan.problems.begin(), {.line = 0, .column = 0, .header = {}, .text = {}, .rule = std::move(rule),
                                                 .severity = Severity::Warning, .args = std::move(args)});
    if (plan.problems.size() > ImportPlan::ProblemLimit)
        plan.problems.pop_back();
}

/// The same bytes have been imported before, and that import is still in effect; or every row is there already.
void remarkKnownFile(ImportPlan &plan, std::span<const ChangeSet> history)
{
    for (const ChangeSet &change : history) {
        if (change.kind == ChangeKind::Import && change.revertedBy == 0 && change.fileSha256 == plan.draft.fileSha256) {
            remark(plan, "file.known", {std::to_string(change.id), change.at});
            return;
        }
    }
    if (plan.read > 0 && plan.unchanged == plan.read && plan.withdrawn == 0)
        remark(plan, "file.contained", {std::to_string(plan.read)});
}

/// The counts are the promise made to the person who read the plan, and what the draft holds is what they count.
bool holdsWhatItCounts(const ImportPlan &plan)
{
    std::array<std::int64_t, 4> fates{};
    for (const PlannedRow &row : plan.rows)
        ++fates[static_cast<std::size_t>(row.fate)];
    const std::int64_t drafted = plan.draft.parts.empty()
                                     ? 0
                                     : static_cast<std::int64_t>(std::count_if(
                                           plan.draft.parts.front().rows.begin(), plan.draft.parts.front().rows.end(),
                                           [](const RowChange &row) { return row.state == RowState::Present; }));
    return plan.read == plan.inserted + plan.updated + plan.unchanged + plan.rejected
           && fates == std::array{plan.inserted, plan.updated, plan.unchanged, plan.rejected}
           && drafted == plan.inserted + plan.updated && plan.draft.rowsRead == plan.read
           && plan.draft.rowsRejected == plan.rejected;
}

/// A workbook under the name of a text, and sheets that might have been meant as well.
void remarkWorkbook(ImportPlan &plan)
{
    if (plan.workbook.empty())
        return;
    if (plan.fileName.ends_with(".csv") || plan.fileName.ends_with(".txt") || plan.fileName.ends_with(".tsv"))
        remark(plan, "file.workbook", {plan.workbook});
    if (!plan.options.sheet.empty())
        return;
    std::string others;
    for (const SheetInfo &each : plan.sheets) {
        if (each.kind && !each.hidden && each.name != plan.sheet)
            others += (others.empty() ? "" : ", ") + each.name;
    }
    if (!others.empty())
        remark(plan, "sheet.chosen", {plan.sheet, others});
}

/// What is planned of a file passes whoever keeps it: the bytes that are stored are those that were understood, and
/// hashing and packing them goes on beside the understanding.
class KeptSource final : public ByteSource
{
public:
    KeptSource(ByteSource &source, OriginalPacker &packer) : m_source(source), m_packer(packer) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        Result<std::size_t> got = m_source.read(buffer, size);
        if (got && *got > 0 && !m_packer.feed({buffer, *got}))
            return fail(ErrorCode::CannotWrite, {"zstd", std::generic_category().message(ENOMEM)});
        return got;
    }
    Result<void> rewind() override { return m_source.rewind(); }
    std::int64_t size() const override { return m_source.size(); }

private:
    ByteSource &m_source;
    OriginalPacker &m_packer;
};

/// Takes a sheet of the workbook in the file's place. The file's bytes pass the tap.
Result<Encoding> takeSheet(ByteSource &input, const ByteTap &tap, const std::atomic<bool> *cancel, ImportPlan &plan)
{
    Result<WorkbookInput> opened = openWorkbook(input, plan.options, tap, cancel);
    if (!opened)
        return opened.error();
    // The reader's words are not trusted more than a file's.
    const Result<Encoding> checked = probeEncoding(*opened->rows, EncodingChoice::Utf8);
    if (!checked)
        return checked;
    plan.workbook = std::move(opened->format);
    plan.sheet = std::move(opened->sheet);
    plan.sheets = std::move(opened->sheets);
    plan.sheetRows = std::move(opened->rows);
    return checked;
}

/// An old Excel file may be nothing but the wrapping of a new one with a password.
Error orProtected(const Error &error, ByteSource &input)
{
    if (error.code != ErrorCode::NotText || error.args.empty() || error.args.front() != "xls")
        return error;
    const Result<bool> locked = isProtectedPackage(input);
    return locked && *locked ? fail(ErrorCode::SheetProtected) : error;
}

void use(const ImportProfile &profile, const PlanBase &base, ImportPlan &plan)
{
    plan.profile = profile.name;
    applyProfile(profile, plan.options, base.today);
}

/// The profile that says which of the two readings is the right one, by its header and its encoding.
Result<std::optional<ImportProfile>> profileOfAmbiguous(const Snapshot &snapshot, ByteSource &input,
                                                        std::optional<char> delimiter)
{
    if (const Result<void> rewound = input.rewind(); !rewound)
        return rewound.error();
    for (const auto &[encoding, choice] : {std::pair(Encoding::Windows949, EncodingChoice::Windows949),
                                           std::pair(Encoding::Utf8, EncodingChoice::Utf8)}) {
        Result<std::optional<ImportProfile>> found = profileForInput(snapshot, input, encoding, delimiter);
        if (!found || (*found && (*found)->encoding == choice))
            return found;
    }
    return std::optional<ImportProfile>();
}

} // namespace

std::span<const Value> ImportPlan::cellsBefore(const PlannedRow &row) const
{
    if (row.fate == RowFate::Rejected || row.fate == RowFate::Inserted)
        return {};
    const Table &table = before->table(kind);
    if (row.fate == RowFate::Unchanged && !row.twin)
        return table.row(row.row);
    const auto ended = table.rowOf(draft.parts.front().rows[row.row].endsVersion); // 0 is none
    return ended ? table.row(*ended) : std::span<const Value>{};
}

std::span<const Value> ImportPlan::cellsAfter(const PlannedRow &row) const
{
    if (row.fate == RowFate::Rejected)
        return {};
    if (row.fate == RowFate::Unchanged && !row.twin)
        return before->table(kind).row(row.row);
    return draftCells(*this, row.row);
}

Result<ImportPlan> planImport(const PlanBase &base, ByteSource &input, const ImportOptions &given,
                              const std::atomic<bool> *cancel, const std::function<void(const PlanProgress &)> &progress)
{
    ImportPlan plan;
    ImportOptions &options = plan.options;
    options = given;
    if (!given.profile.empty()) {
        const Result<ImportProfile> profile = profileNamed(*base.snapshot, given.profile);
        if (!profile)
            return profile.error();
        use(*profile, base, plan);
        if (options.sheet.empty())
            options.sheet = profile->sheet;
    }

    OriginalPacker packer;
    std::int64_t probed = 0;
    const auto look = [&](std::string_view bytes) {
        if (cancel && *cancel)
            return false;
        probed += static_cast<std::int64_t>(bytes.size());
        if (progress && input.size() > 0) // finding the encoding is the lesser part of the work
            progress({.share = 0.2 * static_cast<double>(std::min(probed, input.size())) / static_cast<double>(input.size()),
                      .bytesTotal = input.size()});
        return true;
    };
    const auto lookAndKeep = [&](std::string_view bytes) {
        return look(bytes) && packer.feed(bytes);
    };
    const bool lookFor = given.profile.empty() && given.profiles;
    const Result<bool> workbook = isWorkbook(input);
    if (!workbook)
        return workbook.error();
    Result<Encoding> encoding = *workbook ? takeSheet(input, lookAndKeep, cancel, plan)
                                          : probeEncoding(input, options.encoding, look);
    if (!encoding && encoding.error().code == ErrorCode::AmbiguousEncoding && lookFor) {
        const Result<std::optional<ImportProfile>> told = profileOfAmbiguous(*base.snapshot, input, options.delimiter);
        if (!told)
            return told.error();
        if (*told)
            encoding = probeEncoding(input, (*told)->encoding, look);
    }
    if (!encoding)
        return orProtected(encoding.error(), input);
    ByteSource &text = plan.sheetRows ? *plan.sheetRows : input;
    const auto delimiter = [&] { return plan.sheetRows ? std::optional<char>(',') : options.delimiter; };
    if (lookFor) {
        const Result<std::optional<ImportProfile>> profile =
            profileForInput(*base.snapshot, text, *encoding, delimiter());
        if (!profile)
            return profile.error();
        // A caller who says that it is something else means another table with a header like that.
        if (*profile && (!given.kind || given.kind == (*profile)->kind))
            use(**profile, base, plan);
    }

    plan.fileName = options.fileName;
    plan.encoding = *encoding;
    ImportOptions reading = options;
    reading.delimiter = delimiter();
    Planner planner(base, reading, plan);
    KeptSource kept(input, packer); // a workbook's bytes have passed already
    ByteSource &rows = plan.sheetRows ? text : kept;
    if (const Result<void> planned = planner.run(rows, *encoding, cancel, progress); !planned)
        return planned.error();
    if (cancel && *cancel)
        return fail(ErrorCode::Cancelled);
    const bool personal = planner.sawPersonal();
    Result<PackedOriginal> original = packer.finish();
    if (!original)
        return original.error();

    Draft &draft = plan.draft;
    draft.kind = ChangeKind::Import;
    draft.basedOn = base.snapshot->head;
    draft.title = plan.fileName;
    draft.fileName = plan.fileName;
    draft.fileBytes = original->size;
    draft.fileSha256 = hex(original->sha256);
    draft.encoding = plan.encodingKey();
    if (!personal)
        draft.fileBlocks = std::move(original->blocks);
    draft.rowsRead = plan.read;
    draft.rowsRejected = plan.rejected;
    remarkKnownFile(plan, base.history);
    remarkWorkbook(plan);
    if (progress)
        progress({.share = 1.0, .bytes = text.size(), .bytesTotal = text.size(), .rows = plan.read});
    return plan;
}

Result<ImportPlan> planImport(const DataFile &file, ByteSource &input, const ImportOptions &options,
                              const std::atomic<bool> *cancel, const std::function<void(const PlanProgress &)> &progress)
{
    PlanBase base;
    Result<std::shared_ptr<const Snapshot>> snapshot = file.snapshot();
    if (!snapshot)
        return snapshot.error();
    base.snapshot = std::move(*snapshot);
    Result<std::vector<ChangeSet>> history = file.history();
    if (!history)
        return history.error();
    base.history = std::move(*history);
    base.today = PartialDate::ofDay(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return planImport(base, input, options, cancel, progress);
}

Result<std::int64_t> commitImport(DataFile &file, ImportPlan &plan, const ImportOptions &options,
                                  const std::string &author, const std::string &reason, const StoreWatch &watch)
{
    if (!plan.committable(options.partial))
        return fail(ErrorCode::RowsRefused, {std::to_string(std::max(plan.rejected, plan.errors))});
    if (options.expectTotalWon && *options.expectTotalWon != plan.totalWon)
        return fail(ErrorCode::TotalDiffers, {std::to_string(*options.expectTotalWon), std::to_string(plan.totalWon)});
    if (!holdsWhatItCounts(plan))
        return fail(ErrorCode::EngineFailed, {"plan", "read " + std::to_string(plan.read)}); // a mistake of the program
    plan.draft.author = author;
    plan.draft.reason = reason;
    plan.draft.warnings.clear();
    for (const RuleCount &each : plan.ruleCounts) {
        if (each.severity != Severity::Warning || plan.draft.kind != ChangeKind::Import)
            continue;
        const bool accepted = std::find(options.accepted.begin(), options.accepted.end(), each.rule) != options.accepted.end();
        plan.draft.warnings.push_back({each.rule, each.count, accepted});
    }
    if (!plan.repaired.empty())
        plan.draft.reason += (reason.empty() ? "" : "\n") + plan.repaired;
    Result<std::int64_t> stored = file.commit(plan.draft, watch);
    if (!stored)
        return stored;
    const Result<std::int64_t> head = file.head();
    if (!head)
        return head;
    if (*head != *stored)
        return fail(ErrorCode::FileMoved, {std::to_string(*stored), std::to_string(*head)});
    return stored;
}

} // namespace db
