#include "db/figures/source_claims.h"

#include "db/figures/inspection_parts.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace db {

namespace {

std::vector<int> figureColumns(const KindInfo &declared)
{
    std::vector<int> columns;
    for (std::size_t i = 0; i < declared.columns.size(); ++i) {
        if (statesFigures(declared.columns[i]))
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

/// Whether a row is of the phase looked at. A blank phase is the whole programme's and is seen in every phase.
bool inLook(const View &view, const KindInfo &declared, const Table &table, std::size_t row)
{
    const int phase = declared.find("phase");
    if (view.allPhases() || phase < 0)
        return true;
    const Value cell = table.at(row, phase);
    return cell == Null || view.fold(cell) == view.phase();
}

bool namesSource(const KindInfo &declared)
{
    return declared.kind != Kind::Sources && declared.sourceColumn() >= 0;
}

struct Count {
    std::int64_t claims = 0;
    std::int64_t counting = 0;
};
using Counted = std::unordered_map<Value, Count>; ///< by folded key; Null = own books

/// A kind without as-of: every cell of a record stands, and there is no other.
void countRegister(Counted &out, const View &view, const KindInfo &declared)
{
    const Table &table = view.table(declared.kind);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (!inLook(view, declared, table, row))
            continue;
        for (const int column : figureColumns(declared)) {
            if (table.at(row, column) == Null)
                continue;
            Count &of = out[view.fold(table.at(row, declared.sourceColumn()))];
            ++of.claims;
            ++of.counting;
        }
    }
}

void countClaims(Counted &out, const View &view, const KindInfo &declared)
{
    const Claims claims(view, declared.kind);
    std::vector<ClaimRow> rows;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        if (!inLook(view, declared, claims.table(), claims.rows(figure).front()))
            continue;
        for (const int column : figureColumns(declared)) {
            claims.collect(figure, column, view.day(), rows);
            for (const ClaimRow &claim : rows)
                out[view.fold(claims.source(claim))].claims += claim.value != Null ? 1 : 0;
            if (const auto counting = claims.at(figure, column))
                ++out[view.fold(claims.source(*counting))].counting;
        }
    }
}

void addRegister(SourceClaims &out, const View &view, const KindInfo &declared, Value source, std::size_t most)
{
    const Table &table = view.table(declared.kind);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (view.fold(table.at(row, declared.sourceColumn())) != source || !inLook(view, declared, table, row))
            continue;
        for (const int column : figureColumns(declared)) {
            if (table.at(row, column) == Null || ++out.all > most)
                continue;
            SourceClaim one;
            one.ref = claimedRef(view, declared.kind, row, column);
            one.value = table.at(row, column);
            one.version = table.origins[row].version;
            out.claims.push_back(std::move(one));
        }
    }
}

void addClaims(SourceClaims &out, const View &view, const KindInfo &declared, Value source, std::size_t most)
{
    const Claims claims(view, declared.kind);
    std::vector<ClaimRow> stated;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        const auto rows = claims.rows(figure);
        const bool names = std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) {
            return view.fold(claims.sourceOfRow(row)) == source;
        });
        if (!names || !inLook(view, declared, claims.table(), rows.front()))
            continue;
        for (const int column : figureColumns(declared)) {
            claims.collect(figure, column, SysDay::max(), stated);
            std::erase_if(stated, [&](const ClaimRow &claim) {
                return claim.value == Null || view.fold(claims.source(claim)) != source;
            });
            if (stated.empty())
                continue;
            // Weighing is the dear part: only of what is shown.
            const std::vector<WeighedClaim> weighed = out.all < most ? claims.weigh(figure, column, view.day())
                                                                     : std::vector<WeighedClaim>();
            for (const ClaimRow &claim : stated) {
                if (++out.all > most)
                    continue;
                const auto judged = std::find_if(weighed.begin(), weighed.end(), [&claim](const WeighedClaim &each) {
                    return each.claim.row == claim.row;
                });
                SourceClaim one;
                one.ref = claimedRef(view, declared.kind, claim.row, column);
                one.value = claim.value;
                one.asOf = claim.asOf;
                one.approx = claim.approx;
                one.verdict = judged->verdict;
                one.version = claims.table().origins[claim.row].version;
                out.claims.push_back(std::move(one));
            }
        }
    }
}

} // namespace

std::vector<SourceState> sourceStates(const Snapshot &snapshot, const Look &look)
{
    namespace cell = col::sources;
    const View view(snapshot, look);
    Counted counted;
    for (const KindInfo &declared : allKinds()) {
        if (!namesSource(declared))
            continue;
        declared.hasClaims() ? countClaims(counted, view, declared) : countRegister(counted, view, declared);
    }
    std::vector<SourceState> out;
    const auto take = [&](Value source, std::optional<std::size_t> row) {
        SourceState state;
        state.source = row ? describedSource(view, *row) : InspectedSource{};
        if (const auto found = counted.find(view.fold(source)); found != counted.end()) {
            state.claims = found->second.claims;
            state.counting = found->second.counting;
            counted.erase(found);
        }
        if (!row) {
            state.source.key = view.text(source);
            state.source.rank = view.rank(source);
        } else {
            state.medium = view.text(view.table(Kind::Sources).at(*row, cell::Medium));
            state.version = view.table(Kind::Sources).origins[*row].version;
        }
        out.push_back(std::move(state));
    };
    const Table &described = view.table(Kind::Sources);
    for (std::size_t row = 0; row < described.size(); ++row)
        take(described.at(row, cell::Source), row);
    while (!counted.empty())
        take(counted.begin()->first, std::nullopt);
    std::sort(out.begin(), out.end(), [](const SourceState &a, const SourceState &b) {
        if (a.source.rank != b.source.rank)
            return a.source.rank < b.source.rank;
        const bool dated = a.source.publishedOn.valid() && b.source.publishedOn.valid();
        if (dated && a.source.publishedOn.lastDay() != b.source.publishedOn.lastDay())
            return a.source.publishedOn.lastDay() > b.source.publishedOn.lastDay();
        if (a.source.publishedOn.valid() != b.source.publishedOn.valid())
            return a.source.publishedOn.valid();
        return a.source.key < b.source.key;
    });
    return out;
}

SourceClaims claimsOfSource(const Snapshot &snapshot, const Look &look, std::string_view source, std::size_t most)
{
    const View view(snapshot, look);
    const Value folded = view.foldOf(source);
    SourceClaims out;
    if (folded == Null && !source.empty())
        return out;
    for (const KindInfo &declared : allKinds()) {
        if (!namesSource(declared))
            continue;
        declared.hasClaims() ? addClaims(out, view, declared, folded, most)
                             : addRegister(out, view, declared, folded, most);
    }
    return out;
}

} // namespace db
