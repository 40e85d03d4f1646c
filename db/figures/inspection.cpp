#include "db/figures/inspection.h"

#include "db/figures/inspection_parts.h"

#include <algorithm>

namespace db {

InspectedSource describedSource(const View &view, std::size_t row)
{
    namespace cell = col::sources;
    const Table &table = view.table(Kind::Sources);
    InspectedSource out;
    out.key = view.text(table.at(row, cell::Source));
    out.rank = view.rank(table.at(row, cell::Source));
    out.title = view.text(table.at(row, cell::Title));
    out.publisher = view.text(table.at(row, cell::Publisher));
    out.publishedOn = PartialDate::fromCode(table.at(row, cell::PublishedOn));
    out.address = view.text(table.at(row, cell::Address));
    out.docNo = view.text(table.at(row, cell::DocNo));
    out.page = view.text(table.at(row, cell::Page));
    return out;
}

InspectedSource inspectedSource(const View &view, Value source)
{
    const Table &table = view.table(Kind::Sources);
    const Value folded = view.fold(source);
    for (std::size_t row = 0; folded != Null && row < table.size(); ++row) {
        if (view.fold(table.at(row, col::sources::Source)) == folded)
            return describedSource(view, row);
    }
    InspectedSource out;
    out.key = view.text(source);
    out.rank = view.rank(source);
    return out;
}

Figure figureOfRow(const View &view, Kind kind, std::size_t row, int column)
{
    const KindInfo &declared = info(kind);
    const Table &table = view.table(kind);
    Figure out;
    out.value = table.at(row, column);
    out.version = table.origins[row].version;
    if (declared.sourceColumn() >= 0)
        out.source = view.text(table.at(row, declared.sourceColumn()));
    if (declared.hasClaims())
        out.asOf = PartialDate::fromCode(table.at(row, declared.asOfColumn()));
    if (const int approx = declared.find("approx"); approx >= 0)
        out.approx = table.at(row, approx) == 1;
    return out;
}

void addRecord(Inspection &out, const View &view, Kind kind, std::size_t row)
{
    const RowOrigin &origin = view.table(kind).origins[row];
    const bool known = std::any_of(out.records.begin(), out.records.end(), [&](const InspectedRecord &record) {
        return record.kind == kind && record.version == origin.version;
    });
    if (!known)
        out.records.push_back({kind, origin.version, origin.changeSet});
}

void inspectClaims(Inspection &out, const View &view, Kind kind, std::size_t row, int column)
{
    const Claims claims(view, kind);
    const std::size_t figure = claims.figureOf(row);
    const int revision = info(kind).find("revision");
    std::string reason;
    if (const std::int64_t decision = claims.settlingDecision(figure, column, view.day()); decision != 0) {
        const Table &decisions = view.table(Kind::Decisions);
        if (const auto found = decisions.rowOf(decision))
            reason = view.text(decisions.at(*found, col::decisions::Reason));
    }
    for (const WeighedClaim &weighed : claims.weigh(figure, column, view.day())) {
        const ClaimRow &claim = weighed.claim;
        InspectedClaim one;
        one.value = claim.value;
        one.asOf = claim.asOf;
        one.source = inspectedSource(view, claims.source(claim));
        one.approx = claim.approx;
        if (revision >= 0)
            one.revision = view.text(claims.table().at(claim.row, revision));
        one.version = claims.table().origins[claim.row].version;
        one.changeSet = claims.table().origins[claim.row].changeSet;
        one.verdict = weighed.verdict;
        const bool decided = weighed.verdict == Verdict::Adopted || weighed.verdict == Verdict::Settled;
        one.why = {PhraseId::Why, {static_cast<Value>(weighed.verdict), decided ? reason : std::string()}};
        out.claims.push_back(std::move(one));
        addRecord(out, view, kind, claim.row);
    }
}

namespace {

/// The first row of the figure that a reference names.
std::optional<std::size_t> rowOf(const View &view, Kind kind, const FigureRef &ref)
{
    const KindInfo &declared = info(kind);
    const Table &table = view.table(kind);
    std::vector<std::pair<int, Value>> wanted;
    for (std::size_t i = 0; i < declared.columns.size(); ++i) {
        const Column &key = declared.columns[i];
        if (key.role != Role::Key)
            continue;
        const auto said = std::find_if(ref.coordinates.begin(), ref.coordinates.end(),
                                       [&key](const auto &pair) { return pair.first == key.key; });
        Value cell = key.blank;
        if (said != ref.coordinates.end()) {
            cell = cellOf(view.snapshot(), key, said->second);
            if (cell == Null)
                return std::nullopt;
        }
        wanted.emplace_back(static_cast<int>(i), cell);
    }
    for (std::size_t row = 0; row < table.size(); ++row) {
        const bool same = std::all_of(wanted.begin(), wanted.end(), [&](const auto &pair) {
            const Column &key = declared.columns[static_cast<std::size_t>(pair.first)];
            const Value cell = table.at(row, pair.first);
            const Value spelt = key.type == Type::Text ? view.fold(cell) : cell;
            return (spelt == Null ? key.blank : spelt) == pair.second;
        });
        if (same)
            return row;
    }
    return std::nullopt;
}

Result<Inspection> inspectClaimed(Inspection out, const View &view)
{
    const Kind kind = *out.ref.kind;
    const int column = info(kind).find(out.ref.name);
    if (column < 0)
        return fail(ErrorCode::UnknownName, {"figure", out.ref.name});
    const auto row = rowOf(view, kind, out.ref);
    if (!row)
        return out;
    if (!info(kind).hasClaims()) {
        out.figure = figureOfRow(view, kind, *row, column);
        addRecord(out, view, kind, *row);
    } else {
        inspectClaims(out, view, kind, *row, column);
        const auto counting = std::find_if(out.claims.begin(), out.claims.end(),
                                           [](const InspectedClaim &claim) { return counts(claim.verdict); });
        if (counting != out.claims.end() && counting->value != Null) {
            if (const auto found = view.table(kind).rowOf(counting->version))
                out.figure = figureOfRow(view, kind, *found, column);
        }
    }
    out.formula = out.figure.known() ? Formula::Stated : Formula::Unknown;
    return out;
}

} // namespace

Phrase nameOf(const FigureRef &ref, const std::string &phase)
{
    if (!ref.kind)
        return {PhraseId::HeadlineName, {ref.name, ref.phase.value_or(phase)}};
    Phrase name{PhraseId::FigureName, {std::string(info(*ref.kind).key), ref.name}};
    for (const auto &[key, spelling] : ref.coordinates) {
        name.args.emplace_back(key);
        name.args.emplace_back(spelling);
    }
    return name;
}

Result<Inspection> inspect(const Snapshot &snapshot, const Look &look, const FigureRef &ref)
{
    Inspection out;
    out.ref = ref;
    out.look = look;
    if (ref.phase)
        out.look.phase = *ref.phase;
    if (ref.day.valid())
        out.look.asOf = ref.day;
    out.name = nameOf(ref, out.look.phase);
    const View view(snapshot, out.look);
    return ref.kind ? inspectClaimed(std::move(out), view) : inspectHeadline(std::move(out), view);
}

std::vector<InspectedClaim> disputedClaims(const Snapshot &snapshot, const Look &look, const Conflict &conflict)
{
    FigureRef ref;
    ref.kind = conflict.kind;
    ref.name = conflict.column;
    ref.coordinates = conflict.coordinates;
    const auto judged = [&] {
        std::vector<InspectedClaim> claims;
        if (auto found = inspect(snapshot, look, ref); found.ok())
            claims = std::move(found.value().claims);
        std::erase_if(claims, [&conflict](const InspectedClaim &claim) {
            return std::none_of(conflict.claims.begin(), conflict.claims.end(),
                                [&claim](const Claim &each) { return each.version == claim.version; });
        });
        return claims;
    };
    std::vector<InspectedClaim> claims = judged();
    const bool decided = std::any_of(claims.begin(), claims.end(),
                                     [](const InspectedClaim &claim) { return counts(claim.verdict); });
    if (decided || conflict.claims.empty())
        return claims;
    ref.day = PartialDate::ofDay(conflict.claims.front().asOf.lastDay());
    return judged();
}

Result<std::vector<ClaimStep>> claimHistory(const DataFile &file, const Inspection &inspection)
{
    std::vector<ClaimStep> steps;
    if (!inspection.ref.kind)
        return steps; // a formula has no history of its own: its terms do
    const Kind kind = *inspection.ref.kind;
    const KindInfo &declared = info(kind);
    const int column = declared.find(inspection.ref.name);
    auto history = file.history();
    if (!history.ok())
        return history.error();
    auto newest = file.snapshot();
    if (!newest.ok())
        return newest.error();
    const Snapshot &texts = *newest.value();
    for (const InspectedRecord &record : inspection.records) {
        auto versions = file.versions(kind, record.version);
        if (!versions.ok())
            return versions.error();
        Value before = Null;
        for (const DataFile::RowVersion &version : versions.value()) {
            const bool present = version.origin.state == RowState::Present && column >= 0;
            const Value after = present ? version.cells[static_cast<std::size_t>(column)] : Null;
            if (after == before)
                continue;
            ClaimStep step;
            step.changeSet = version.from;
            const auto place = static_cast<std::size_t>(version.from);
            if (place >= 1 && place <= history.value().size()) {
                const ChangeSet &change = history.value()[place - 1];
                step.kind = change.kind;
                step.at = change.at;
                step.author = change.author;
                step.reason = change.reason;
                step.fileName = change.fileName;
            }
            step.before = before;
            step.after = after;
            if (declared.hasClaims())
                step.asOf = PartialDate::fromCode(version.cells[static_cast<std::size_t>(declared.asOfColumn())]);
            if (declared.sourceColumn() >= 0) {
                const Value source = version.cells[static_cast<std::size_t>(declared.sourceColumn())];
                step.source = source == Null ? std::string() : std::string(texts.text(source));
            }
            before = after;
            steps.push_back(std::move(step));
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const ClaimStep &a, const ClaimStep &b) { return a.changeSet < b.changeSet; });
    return steps;
}

} // namespace db
