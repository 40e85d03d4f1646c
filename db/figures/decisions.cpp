#include "db/figures/decisions.h"

#include "db/engine/sha256.h"
#include "db/figures/adoption.h"

#include <algorithm>

namespace db {

namespace {

std::optional<std::size_t> rowOf(const Table &table, std::int64_t version)
{
    const auto found = std::lower_bound(
        table.origins.begin(), table.origins.end(), version,
        [](const RowOrigin &origin, std::int64_t wanted) { return origin.version < wanted; });
    if (found == table.origins.end() || found->version != version)
        return std::nullopt;
    return static_cast<std::size_t>(found - table.origins.begin());
}

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

DecisionDraft::DecisionDraft(const Snapshot &snapshot, ChangeKind kind, const std::string &author,
                             const std::string &reason)
    : m_snapshot(snapshot), m_texts(std::make_shared<Texts>(snapshot.texts))
{
    m_part.kind = Kind::Decisions;
    m_part.width = info(Kind::Decisions).columns.size();
    m_draft.kind = kind;
    m_draft.basedOn = snapshot.head;
    m_draft.author = author;
    m_draft.reason = reason;
}

void DecisionDraft::add(const Row &row)
{
    const auto text = [this](const std::string &value) {
        const std::string tidy = tidyText(value);
        return tidy.empty() ? Null : m_texts->intern(tidy);
    };
    std::vector<Value> cells(m_part.width, Null);
    cells[col::decisions::Decision] = text(row.decision);
    cells[col::decisions::Type] = static_cast<Value>(row.type);
    cells[col::decisions::Subject] = text(row.subject);
    cells[col::decisions::AsOf] = row.asOf.code();
    cells[col::decisions::Reason] = text(row.reason);
    cells[col::decisions::Author] = text(m_draft.author);

    std::int64_t ends = 0;
    const Table &table = m_snapshot.table(Kind::Decisions);
    const Value key = m_texts->folded(cells[col::decisions::Decision]);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (m_texts->folded(table.at(i, col::decisions::Decision)) != key)
            continue;
        const auto known = table.row(i);
        if (std::equal(known.begin(), known.end(), cells.begin()))
            return;
        ends = table.origins[i].version;
    }
    m_part.rows.push_back({ends, RowState::Present, m_part.cells.size()});
    m_part.cells.insert(m_part.cells.end(), cells.begin(), cells.end());
}

Draft DecisionDraft::take(std::string title)
{
    m_draft.title = std::move(title);
    m_draft.texts = m_texts;
    m_draft.parts.push_back(std::move(m_part));
    return std::move(m_draft);
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

Result<Draft> draftAdoption(const Snapshot &snapshot, const Look &look, const ClaimChoice &choice,
                            const std::string &author, const std::string &reason)
{
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
    const auto row = rowOf(snapshot.table(figure->kind), claims.front()->version);
    if (!row)
        return fail(ErrorCode::UnknownName, {"claim", choice.source});

    DecisionDraft decisions(snapshot, ChangeKind::Decision, author, reason);
    DecisionDraft::Row decision;
    // Decided anew for the same figure and year: the later decision takes the place of the earlier one.
    decision.decision = "adopt-" + choice.conflict + '-' + std::to_string(claims.front()->asOf.year());
    decision.type = DecisionType::Adopt;
    decision.subject = adoptionSubject(snapshot, figure->kind, *row, info(figure->kind).find(figure->column));
    decision.asOf = claims.front()->asOf;
    decision.reason = reason;
    decisions.add(decision);
    Draft draft = decisions.take(decision.decision);
    if (draft.parts.front().rows.empty())
        return fail(ErrorCode::NothingToDo);
    return draft;
}

} // namespace db
