#include "db/figures/decisions.h"

#include "db/engine/sha256.h"
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

} // namespace db
