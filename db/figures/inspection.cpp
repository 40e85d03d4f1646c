#include "db/figures/inspection.h"

#include "db/figures/inspection_parts.h"

#include <algorithm>
#include <utility>

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

FigureRef claimedFigure(const Inspection &inspection)
{
    if (inspection.ref.kind)
        return inspection.ref;
    const bool one = inspection.formula == Formula::Stated && inspection.terms.size() == 1;
    return one ? inspection.terms.front().ref : FigureRef{};
}

namespace {

/// Writes down what the versions of one row did to one of its cells.
class Steps final
{
public:
    Steps(const std::vector<ChangeSet> &history, const Texts &texts, Kind kind, int column)
        : m_history(history), m_texts(texts), m_info(info(kind)), m_column(column)
    {
    }

    void add(std::vector<DataFile::RowVersion> versions)
    {
        std::stable_sort(versions.begin(), versions.end(),
                         [](const auto &a, const auto &b) { return a.from < b.from; });
        m_before = Null;
        m_withdrawn = false;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            const DataFile::RowVersion &version = versions[i];
            const bool present = version.origin.state == RowState::Present;
            step(version.from, present ? version.cells[static_cast<std::size_t>(m_column)] : Null,
                 version.origin.state == RowState::Withdrawn, version);
            // A version that ends with none after it was taken away; nothing is stored of that but its end.
            const bool gone = version.to != 0 && (i + 1 == versions.size() || versions[i + 1].from != version.to);
            if (gone)
                step(version.to, Null, false, version);
        }
    }

    std::vector<ClaimStep> take()
    {
        std::stable_sort(m_steps.begin(), m_steps.end(),
                         [](const ClaimStep &a, const ClaimStep &b) { return a.changeSet < b.changeSet; });
        return std::move(m_steps);
    }

private:
    void step(std::int64_t changeSet, Value after, bool withdrawn, const DataFile::RowVersion &version)
    {
        if (after == m_before && withdrawn == m_withdrawn)
            return;
        ClaimStep step;
        step.changeSet = changeSet;
        const auto place = static_cast<std::size_t>(changeSet);
        if (place >= 1 && place <= m_history.size()) {
            const ChangeSet &change = m_history[place - 1];
            step.kind = change.kind;
            step.at = change.at;
            step.author = change.author;
            step.reason = change.reason;
            step.fileName = change.fileName;
        }
        step.before = std::exchange(m_before, after);
        step.after = after;
        step.withdrawn = m_withdrawn = withdrawn;
        if (m_info.hasClaims())
            step.asOf = PartialDate::fromCode(version.cells[static_cast<std::size_t>(m_info.asOfColumn())]);
        if (m_info.sourceColumn() >= 0) {
            const Value source = version.cells[static_cast<std::size_t>(m_info.sourceColumn())];
            step.source = source == Null ? std::string() : std::string(m_texts.text(source));
        }
        m_steps.push_back(std::move(step));
    }

    const std::vector<ChangeSet> &m_history;
    const Texts &m_texts;
    const KindInfo &m_info;
    int m_column;
    Value m_before = Null;
    bool m_withdrawn = false;
    std::vector<ClaimStep> m_steps;
};

} // namespace

Result<std::vector<ClaimStep>> claimHistory(const DataFile &file, const Inspection &inspection)
{
    const FigureRef ref = claimedFigure(inspection);
    const int column = ref.kind ? info(*ref.kind).find(ref.name) : -1;
    if (column < 0)
        return std::vector<ClaimStep>();
    const auto history = file.history();
    if (!history.ok())
        return history.error();
    const auto newest = file.snapshot();
    if (!newest.ok())
        return newest.error();
    Steps steps(history.value(), *newest.value()->texts, *ref.kind, column);
    for (const InspectedRecord &record : inspection.records) {
        auto versions = record.kind == *ref.kind ? file.versions(record.kind, record.version)
                                                 : Result<std::vector<DataFile::RowVersion>>(std::vector<DataFile::RowVersion>());
        if (!versions.ok())
            return versions.error();
        steps.add(std::move(versions).value());
    }
    return steps.take();
}

} // namespace db
