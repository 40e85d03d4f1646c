#include "db/figures/decisions.h"

#include "db/engine/sha256.h"
#include "db/exchange/cell_text.h"
#include "db/figures/adoption.h"
#include "db/figures/figure_ref.h"

#include <algorithm>

namespace db {

namespace {

bool sameName(std::string_view a, std::string_view b)
{
    return a == b || foldName(a) == foldName(b);
}

bool fits(const Claim &claim, const ClaimChoice &choice)
{
    return sameName(claim.source, choice.source) && (!choice.asOf.valid() || claim.asOf == choice.asOf)
           && (choice.revision.empty() || sameName(claim.revision, choice.revision));
}

} // namespace

void putDecision(EditDraft &draft, const Snapshot &before, const DecisionRow &row)
{
    std::vector<Value> cells(info(Kind::Decisions).columns.size(), Null);
    cells[col::decisions::Decision] = draft.text(tidyText(row.decision));
    cells[col::decisions::Type] = static_cast<Value>(row.type);
    cells[col::decisions::Subject] = draft.text(tidyText(row.subject));
    cells[col::decisions::AsOf] = row.asOf.code();
    cells[col::decisions::Reason] = draft.text(tidyText(row.reason));
    cells[col::decisions::Author] = draft.text(tidyText(row.author));

    std::int64_t ends = 0;
    const Table &table = before.table(Kind::Decisions);
    const Value key = draft.texts().folded(cells[col::decisions::Decision]);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (draft.texts().folded(table.at(i, col::decisions::Decision)) != key)
            continue;
        const auto known = table.row(i);
        if (std::equal(known.begin(), known.end(), cells.begin()))
            return;
        ends = table.origins[i].version;
    }
    draft.put(Kind::Decisions, std::move(cells), ends);
}

std::string conflictId(const Conflict &conflict)
{
    Sha256 hash;
    hash.text(info(conflict.kind).key);
    hash.text(conflict.column);
    for (const auto &[name, spelling] : conflict.coordinates) {
        hash.text(name);
        hash.text(foldName(spelling));
    }
    return hex(hash.finish()).substr(0, 8);
}

Result<Draft> draftAdoption(const std::shared_ptr<const Snapshot> &before, const Look &look, const ClaimChoice &choice,
                            const std::string &author, const std::string &reason)
{
    const Snapshot &snapshot = *before;
    const Conflict *figure = nullptr;
    std::vector<const Claim *> claims;
    const std::vector<Conflict> all = conflicts(snapshot, look);
    for (const Conflict &conflict : all) {
        if (conflictId(conflict) != choice.conflict)
            continue;
        figure = &conflict;
        for (const Claim &claim : conflict.claims) {
            const bool known = std::any_of(claims.begin(), claims.end(),
                                           [&claim](const Claim *each) { return each->version == claim.version; });
            if (fits(claim, choice) && !known)
                claims.push_back(&claim);
        }
    }
    if (!figure)
        return fail(ErrorCode::UnknownName, {"conflict", choice.conflict});
    if (claims.empty()) {
        const std::string when = choice.asOf.valid() ? " " + choice.asOf.text() : std::string();
        return fail(ErrorCode::UnknownName, {"claim", (choice.source.empty() ? "-" : choice.source) + when});
    }
    if (claims.size() > 1) {
        std::vector<std::string> args{choice.source};
        for (const Claim *claim : claims)
            args.push_back(claim->revision.empty() ? claim->asOf.text() : claim->asOf.text() + " " + claim->revision);
        return fail(ErrorCode::AmbiguousClaim, std::move(args));
    }
    return draftAdoption(before, figure->kind, claims.front()->version, info(figure->kind).find(figure->column), author,
                         reason);
}

Result<Draft> draftAdoption(const std::shared_ptr<const Snapshot> &before, Kind kind, std::int64_t version, int column,
                            const std::string &author, const std::string &reason)
{
    const Snapshot &snapshot = *before;
    const Table &table = snapshot.table(kind);
    const auto row = table.rowOf(version);
    const bool claimed = info(kind).hasClaims() && column >= 0
                         && info(kind).columns[static_cast<std::size_t>(column)].role == Role::Figure;
    if (!row || !claimed || table.at(*row, column) == Null)
        return fail(ErrorCode::UnknownName, {"claim", std::to_string(version)});
    const PartialDate asOf = PartialDate::fromCode(table.at(*row, info(kind).asOfColumn()));
    const FigureRef ref = claimedRef(View(snapshot, {}), kind, *row, column);
    Conflict figure;
    figure.kind = kind;
    figure.column = ref.name;
    figure.coordinates = ref.coordinates;

    DecisionRow decision;
    // Decided anew for the same figure and year: the later decision takes the place of the earlier one.
    decision.decision = "adopt-" + conflictId(figure) + '-' + std::to_string(asOf.year());
    decision.type = DecisionType::Adopt;
    decision.subject = adoptionSubject(snapshot, kind, *row, column);
    decision.asOf = asOf;
    decision.reason = reason;
    decision.author = author;
    EditDraft edit(before, ChangeKind::Decision);
    putDecision(edit, snapshot, decision);
    if (edit.empty())
        return fail(ErrorCode::NothingToDo);
    Draft draft = edit.take();
    draft.author = author;
    draft.title = decision.decision;
    draft.reason = reason;
    return draft;
}

namespace {

/// The row that an adoption names.
std::optional<std::size_t> adoptedRow(const Snapshot &snapshot, const Adoption &adoption)
{
    const KindInfo &declared = info(adoption.kind);
    const Table &table = snapshot.table(adoption.kind);
    for (std::size_t row = 0; row < table.size(); ++row) {
        bool same = table.origins[row].state == RowState::Present && table.at(row, adoption.column) != Null;
        std::size_t next = 0;
        for (std::size_t i = 0; same && i < declared.columns.size(); ++i) {
            if (!declared.columns[i].identifies())
                continue;
            const Value cell = table.at(row, static_cast<int>(i));
            same = (declared.columns[i].type == Type::Text ? snapshot.texts->folded(cell) : cell) == adoption.identity[next++];
        }
        if (same)
            return row;
    }
    return std::nullopt;
}

} // namespace

std::vector<SettledConflict> settledConflicts(const Snapshot &snapshot)
{
    namespace cell = col::decisions;
    std::vector<SettledConflict> out;
    const Table &decisions = snapshot.table(Kind::Decisions);
    const auto text = [&snapshot](Value id) { return id == Null ? std::string() : std::string(snapshot.text(id)); };
    for (const Adoption &adoption : readAdoptions(snapshot)) {
        const auto decided = decisions.rowOf(adoption.decision);
        if (!decided)
            continue;
        const KindInfo &declared = info(adoption.kind);
        SettledConflict one;
        one.decision = text(decisions.at(*decided, cell::Decision));
        one.reason = text(decisions.at(*decided, cell::Reason));
        one.author = text(decisions.at(*decided, cell::Author));
        one.asOf = PartialDate::fromCode(decisions.at(*decided, cell::AsOf));
        one.changeSet = decisions.origins[*decided].changeSet;
        one.kind = adoption.kind;
        one.column = declared.columns[static_cast<std::size_t>(adoption.column)].key;
        std::size_t next = 0;
        for (const Column &column : declared.columns) {
            if (!column.identifies())
                continue;
            const Value value = adoption.identity[next++];
            if (column.role == Role::Key && value != Null && value != column.blank)
                one.coordinates.emplace_back(column.key, cellText(column, value, *snapshot.texts));
            else if (column.role == Role::Source)
                one.source = text(value);
        }
        if (const auto row = adoptedRow(snapshot, adoption)) {
            const Table &table = snapshot.table(adoption.kind);
            one.value = table.at(*row, adoption.column);
            one.source = text(table.at(*row, declared.sourceColumn()));
            one.claim = table.origins[*row].version;
            const int approx = declared.find("approx");
            one.approx = approx >= 0 && table.at(*row, approx) == 1;
            // As the row spells them: what was folded for comparing is not for reading.
            for (auto &[key, spelling] : one.coordinates) {
                const int column = declared.find(key);
                spelling = cellText(declared.columns[static_cast<std::size_t>(column)], table.at(*row, column), *snapshot.texts);
            }
        }
        out.push_back(std::move(one));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace db
