#include "db/figures/closing.h"

#include "db/figures/closed_figures.h"
#include "db/figures/conflicts.h"
#include "db/figures/decisions.h"
#include "db/figures/view.h"
#include "db/ledger/applied.h"

#include <algorithm>
#include <map>

namespace db {

namespace {

bool differsFromStored(const Snapshot &snapshot, const StoredClosing &closing)
{
    return closingFigures(headline(snapshot, closingLook(closing.quarter, closing.phase)), closing) != closing.figures;
}

void findMissingClaims(const Snapshot &snapshot, PartialDate quarter, std::vector<ClosingGap> &out)
{
    for (const Kind kind : ReportedKinds) {
        const Table &table = snapshot.table(kind);
        bool before = false;
        bool within = false;
        for (std::size_t row = 0; row < table.size() && !within; ++row) {
            const PartialDate asOf = PartialDate::fromCode(table.at(row, info(kind).asOfColumn()));
            if (!asOf.valid() || asOf.lastDay() > quarter.lastDay())
                continue;
            before = before || asOf.lastDay() < quarter.firstDay();
            within = asOf.lastDay() >= quarter.firstDay();
        }
        if (before && !within)
            out.push_back({GapKind::MissingClaims, {std::string(info(kind).key)}});
    }
}

/// Does anything that the draft begins or ends count on a day? Rows with an as-of date after it do not.
bool reaches(const Snapshot &before, const DraftPart &part, SysDay day)
{
    const int asOf = info(part.kind).asOfColumn();
    if (asOf < 0)
        return true;
    const auto counts = [day](Value code) {
        const PartialDate date = PartialDate::fromCode(code);
        return !date.valid() || date.lastDay() <= day;
    };
    const Table &table = before.table(part.kind);
    return std::any_of(part.rows.begin(), part.rows.end(), [&](const RowChange &row) {
        if (row.state != RowState::Absent && counts(part.cells[row.cells + static_cast<std::size_t>(asOf)]))
            return true;
        if (row.endsVersion == 0)
            return false;
        const auto ended = table.rowOf(row.endsVersion);
        return ended && counts(table.at(*ended, asOf));
    });
}

bool contains(const std::vector<StoredClosing> &closings, const StoredClosing &wanted)
{
    return std::any_of(closings.begin(), closings.end(), [&wanted](const StoredClosing &each) {
        return each.quarter == wanted.quarter && each.phase == wanted.phase;
    });
}

bool blank(const std::string &reason)
{
    return reason.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string number(Value value)
{
    return value == Null ? std::string() : std::to_string(value);
}

Draft closingOf(EditDraft &edit, PartialDate quarter, const std::string &author, const std::string &reason)
{
    Draft draft = edit.take();
    draft.author = author;
    draft.title = quarter.text();
    draft.reason = reason;
    return draft;
}

/// Whether a draft is a correction; ClosedQuarter when it needs a reason that it does not have.
Result<bool> correctionIn(const DataFile &file, const Snapshot &before, const Draft &draft, const std::string &reason,
                          const StoreWatch &watch = {})
{
    const bool empty = std::all_of(draft.parts.begin(), draft.parts.end(),
                                   [](const DraftPart &part) { return part.rows.empty(); });
    if (empty)
        return false;
    if (storedClosings(before).empty())
        return false;
    const auto history = file.history();
    if (!history)
        return history.error();
    const ClosedEffect effect = closedEffect(before, draft, *history, watch.cancel);
    if (watch.cancelled())
        return fail(ErrorCode::Cancelled);
    if (blank(reason) && !effect.altered.empty()) {
        const AlteredFigure &first = effect.altered.front();
        return fail(ErrorCode::ClosedQuarter,
                    {first.quarter.text(), first.phase, first.figure, number(first.before), number(first.after),
                     std::to_string(effect.altered.size())});
    }
    if (blank(reason) && !effect.reopened.empty())
        return fail(ErrorCode::ClosedQuarter, {effect.reopened.front().text()});
    return !effect.altered.empty();
}

} // namespace

std::vector<ClosedQuarter> closedQuarters(const Snapshot &snapshot, std::span<const ChangeSet> history)
{
    std::map<std::int64_t, ClosedQuarter> quarters; // by last day
    for (const StoredClosing &closing : storedClosings(snapshot)) {
        ClosedQuarter &quarter = quarters[closing.quarter.lastDay().time_since_epoch().count()];
        quarter.quarter = closing.quarter;
        quarter.changeSet = std::max(quarter.changeSet, closing.changeSet);
        quarter.corrected = quarter.corrected
                            || (mayBeCorrected(history, closing.changeSet) && differsFromStored(snapshot, closing));
    }
    std::vector<ClosedQuarter> out;
    for (const auto &[day, quarter] : quarters)
        out.push_back(quarter);
    return out;
}

std::vector<ClosingGap> closingGaps(const Snapshot &snapshot, std::span<const ChangeSet> history, PartialDate quarter)
{
    std::vector<ClosingGap> out;
    findMissingClaims(snapshot, quarter, out);
    const Headline figures = headline(snapshot, closingLook(quarter, {}));
    for (const IndicatorState &state : figures.indicators) {
        if (state.judged && state.status == Status::Unreported)
            out.push_back({GapKind::UnreportedIndicator, {state.indicator, state.nameKo, state.nameEn}});
    }
    if (figures.conflicts > 0)
        out.push_back({GapKind::Undecided, {std::to_string(figures.conflicts)}});
    std::int64_t lastClosing = 0;
    for (const ChangeSet &change : history) {
        if (change.kind == ChangeKind::Closing && change.revertedBy == 0)
            lastClosing = change.id;
    }
    for (const ChangeSet &change : history) {
        if (change.id <= lastClosing || change.revertedBy != 0)
            continue;
        if (change.rowsRejected > 0)
            out.push_back({GapKind::RejectedRows, {std::to_string(change.id), std::to_string(change.rowsRejected)}});
        if (const std::int64_t unread = change.unreadWarnings(); unread > 0)
            out.push_back({GapKind::UnreadWarnings, {std::to_string(change.id), std::to_string(unread)}});
    }
    return out;
}

Result<Draft> draftClosing(const std::shared_ptr<const Snapshot> &before, PartialDate quarter, PartialDate today,
                           const std::string &author, const std::string &reason)
{
    const Snapshot &snapshot = *before;
    if (quarter.precision() != PartialDate::Precision::Quarter)
        return fail(ErrorCode::InvalidDate, {quarter.text()});
    if (quarter.lastDay() >= today.lastDay())
        return fail(ErrorCode::QuarterNotOver, {quarter.text(), PartialDate::ofDay(quarter.lastDay()).text()});
    for (const StoredClosing &closing : storedClosings(snapshot)) {
        if (closing.quarter == quarter)
            return fail(ErrorCode::AlreadyClosed, {quarter.text(), std::to_string(closing.changeSet)});
    }
    EditDraft edit(before, ChangeKind::Closing);
    for (const std::string &phase : closingPhases(snapshot, quarter)) {
        const Look look = closingLook(quarter, phase);
        DecisionRow row;
        row.subject = closingSubject(quarter, phase);
        row.decision = "close-" + row.subject;
        row.type = DecisionType::Close;
        row.asOf = look.asOf;
        row.reason = figuresText(closingFigures(headline(snapshot, look)));
        row.author = author;
        putDecision(edit, snapshot, row);
    }
    return closingOf(edit, quarter, author, reason);
}

Result<Draft> draftReopening(const std::shared_ptr<const Snapshot> &before, PartialDate quarter,
                             const std::string &author, const std::string &reason)
{
    EditDraft edit(before, ChangeKind::Closing);
    for (const StoredClosing &closing : storedClosings(*before)) {
        if (closing.quarter == quarter)
            edit.remove(Kind::Decisions, closing.row);
    }
    if (edit.empty())
        return fail(ErrorCode::NotClosed, {quarter.text()});
    return closingOf(edit, quarter, author, reason);
}

std::vector<AlteredFigure> alteredClosedFigures(const Snapshot &before, const Draft &draft,
                                                std::span<const ChangeSet> history, const std::atomic<bool> *cancel)
{
    std::vector<StoredClosing> reached;
    for (StoredClosing &closing : storedClosings(before)) {
        const bool touched = std::any_of(draft.parts.begin(), draft.parts.end(), [&](const DraftPart &part) {
            return !part.rows.empty() && reaches(before, part, closing.quarter.lastDay());
        });
        if (touched)
            reached.push_back(std::move(closing));
    }
    std::vector<AlteredFigure> out;
    if (reached.empty())
        return out;
    const std::shared_ptr<const Snapshot> after = applied(before, draft);
    const std::vector<StoredClosing> still = storedClosings(*after);
    for (const StoredClosing &closing : reached) {
        if (cancel && *cancel)
            break;
        if (!contains(still, closing))
            continue;
        const Look look = closingLook(closing.quarter, closing.phase);
        const std::vector<NamedFigure> figures = closingFigures(headline(*after, look), closing);
        // What stands now is what was stored, unless something altered it since.
        if (figures == closing.figures && !mayBeCorrected(history, closing.changeSet))
            continue;
        compareFigures(closing.quarter, closing.phase, closingFigures(headline(before, look), closing), figures, out);
    }
    return out;
}

ClosedEffect closedEffect(const Snapshot &before, const Draft &draft, std::span<const ChangeSet> history,
                          const std::atomic<bool> *cancel)
{
    ClosedEffect effect;
    effect.altered = alteredClosedFigures(before, draft, history, cancel);
    const bool decides = std::any_of(draft.parts.begin(), draft.parts.end(), [](const DraftPart &part) {
        return part.kind == Kind::Decisions && !part.rows.empty();
    });
    if (!decides)
        return effect;
    const std::vector<StoredClosing> left = storedClosings(*applied(before, draft));
    for (const StoredClosing &each : storedClosings(before)) {
        if (!contains(left, each) && (effect.reopened.empty() || effect.reopened.back() != each.quarter))
            effect.reopened.push_back(each.quarter);
    }
    return effect;
}

Result<std::int64_t> changeChecked(DataFile &file, const DraftMaker &draftOf)
{
    const auto before = file.snapshot();
    if (!before)
        return before.error();
    Result<Draft> draft = draftOf(*before);
    if (!draft)
        return draft.error();
    const Result<bool> correction = correctionIn(file, **before, *draft, draft->reason);
    if (!correction)
        return correction.error();
    draft->correction = *correction;
    return file.commit(*draft);
}

Result<std::int64_t> commitChecked(DataFile &file, ImportPlan &plan, const ImportOptions &options,
                                   const std::string &author, const std::string &reason, const StoreWatch &watch)
{
    // What refuses the plan anyway comes first: a reason would not help.
    if (plan.committable(options.partial)) {
        const Result<bool> correction = correctionIn(file, *plan.before, plan.draft, reason, watch);
        if (!correction)
            return correction.error();
        plan.draft.correction = *correction;
        if (plan.draft.kind == ChangeKind::Import) {
            const Result<std::filesystem::path> kept = file.keepBackup(DataFile::BackupAt::BeforeChange);
            if (!kept)
                return kept.error();
        }
    }
    return commitImport(file, plan, options, author, reason, watch);
}

Result<std::int64_t> revertChecked(DataFile &file, std::int64_t changeSet, const std::string &author,
                                   const std::string &reason, const std::string &otherwise)
{
    const Result<Draft> draft = file.draftRevert(changeSet);
    if (!draft)
        return draft.error();
    const auto before = file.snapshot();
    if (!before)
        return before.error();
    const Result<bool> correction = correctionIn(file, **before, *draft, reason);
    if (!correction)
        return correction.error();
    return file.revert(changeSet, author, blank(reason) ? otherwise : reason, *correction);
}

} // namespace db
