#include "db/figures/conflicts.h"

#include "db/figures/claims.h"
#include "db/figures/phases.h"

#include <algorithm>

namespace db {

namespace {

/// Half-open size of what an approximate number may stand for: the unit of its last digit that is not zero.
Value roundingUnit(Value value)
{
    if (value == 0)
        return 1;
    Value unit = 1;
    while (value % 10 == 0) {
        value /= 10;
        unit *= 10;
    }
    return unit;
}

/// Figures that time alone does not move (design 4).
bool lasting(Kind kind, int column, Value stage)
{
    switch (kind) {
    case Kind::Phases:
    case Kind::Targets:
        return true;
    case Kind::Budget:
        return stage == static_cast<Value>(Stage::Plan);
    case Kind::Milestones:
        return column == col::milestones::ActualOn;
    case Kind::Training:
        return column == col::training::StartedOn || column == col::training::EndedOn;
    default:
        return false;
    }
}

class Search final
{
public:
    Search(const View &view, Kind kind)
        : m_view(view), m_info(info(kind)), m_claims(view, kind), m_revisionColumn(m_info.find("revision")),
          m_phaseColumn(m_info.find("phase"))
    {
    }

    void run(std::vector<Conflict> &out)
    {
        for (std::size_t figure = 0; figure < m_claims.figures(); ++figure) {
            if (!inLook(figure))
                continue;
            const Value stage = m_info.kind == Kind::Budget ? m_claims.key(figure, col::budget::Stage) : Null;
            for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
                const int column = static_cast<int>(i);
                if (!statesFigures(m_info.columns[i]))
                    continue;
                m_claims.collect(figure, column, m_view.day(), m_rows);
                std::erase_if(m_rows, [](const ClaimRow &claim) { return claim.value == Null; });
                if (m_rows.size() < 2)
                    continue;
                std::stable_sort(m_rows.begin(), m_rows.end(), [this](const ClaimRow &a, const ClaimRow &b) {
                    return m_claims.better(a, b);
                });
                settle(figure, column);
                if (lasting(m_info.kind, column, stage))
                    findLasting(figure, column, out);
                else
                    findOverlaps(figure, column, out);
            }
        }
    }

private:
    bool inLook(std::size_t figure) const
    {
        if (m_view.allPhases() || m_phaseColumn < 0)
            return true;
        if (m_info.columns[static_cast<std::size_t>(m_phaseColumn)].role == Role::Key)
            return m_view.fold(m_claims.key(figure, m_phaseColumn)) == m_view.phase();
        const auto phase = m_claims.at(figure, m_phaseColumn);
        return phase && m_view.fold(phase->value) == m_view.phase();
    }

    /// Leaves out what an adoption has settled; the adopted claim itself stays.
    void settle(std::size_t figure, int column)
    {
        const auto adopted = m_claims.adopted(figure, column, m_view.day());
        if (!adopted)
            return;
        const SysDay settled = PartialDate::ofYear(m_claims.asOfRow(*adopted).year()).lastDay();
        std::erase_if(m_rows, [&](const ClaimRow &claim) { return claim.row != *adopted && claim.day <= settled; });
    }

    bool disagree(int column, const ClaimRow &a, const ClaimRow &b) const
    {
        return differ(m_info.columns[static_cast<std::size_t>(column)].type, a.value, a.approx, b.value, b.approx);
    }

    bool sameSource(const ClaimRow &a, const ClaimRow &b) const
    {
        return m_view.fold(m_claims.source(a)) == m_view.fold(m_claims.source(b));
    }

    void findLasting(std::size_t figure, int column, std::vector<Conflict> &out)
    {
        const auto counting = m_claims.at(figure, column);
        if (!counting)
            return;
        std::vector<ClaimRow> against;
        std::vector<ClaimRow> earlier;
        for (const ClaimRow &claim : m_rows) {
            if (claim.row == counting->row || !disagree(column, claim, *counting))
                continue;
            const bool sameYear = claim.asOf.year() == counting->asOf.year();
            const bool newer = claim.day > counting->day && !sameYear;
            const bool conflict = newer || (sameYear && !sameSource(claim, *counting));
            (conflict ? against : earlier).push_back(claim);
        }
        for (auto *group : {&against, &earlier}) {
            if (group->empty())
                continue;
            const auto place = std::find_if(group->begin(), group->end(), [&](const ClaimRow &claim) {
                return m_claims.better(*counting, claim);
            });
            group->insert(place, *counting);
            out.push_back(entry(figure, column, *group, counting->row,
                                group == &against ? Disagreement::Conflict : Disagreement::EarlierVersion));
        }
    }

    void findOverlaps(std::size_t figure, int column, std::vector<Conflict> &out)
    {
        // Newest first, so that claims whose dates overlap stand together.
        std::size_t from = 0;
        while (from < m_rows.size()) {
            SysDay first = m_rows[from].asOf.firstDay();
            std::size_t to = from + 1;
            while (to < m_rows.size() && m_rows[to].day >= first) {
                first = std::min(first, m_rows[to].asOf.firstDay());
                ++to;
            }
            std::vector<ClaimRow> group;
            for (std::size_t i = from; i < to; ++i) {
                const ClaimRow &claim = m_rows[i];
                const bool disputed = std::any_of(m_rows.begin() + static_cast<std::ptrdiff_t>(from),
                                                  m_rows.begin() + static_cast<std::ptrdiff_t>(to),
                                                  [&](const ClaimRow &other) { return disputes(column, claim, other); });
                if (disputed)
                    group.push_back(claim);
            }
            if (!group.empty()) {
                const auto counting = m_claims.at(figure, column, m_rows[from].day);
                out.push_back(entry(figure, column, group, counting ? counting->row : ~std::uint32_t{0},
                                    Disagreement::Conflict));
            }
            from = to;
        }
    }

    bool disputes(int column, const ClaimRow &a, const ClaimRow &b) const
    {
        return a.asOf.firstDay() <= b.day && b.asOf.firstDay() <= a.day && !sameSource(a, b) && disagree(column, a, b);
    }

    Conflict entry(std::size_t figure, int column, const std::vector<ClaimRow> &claims, std::uint32_t counting,
                   Disagreement nature) const
    {
        Conflict out;
        out.kind = m_info.kind;
        out.column = m_info.columns[static_cast<std::size_t>(column)].key;
        out.nature = nature;
        for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
            const Column &key = m_info.columns[i];
            const Value cell = m_claims.key(figure, static_cast<int>(i));
            if (key.role == Role::Key && cell != Null && cell != key.blank)
                out.coordinates.emplace_back(key.key, cellText(m_view.snapshot(), key, cell));
        }
        for (const ClaimRow &row : claims) {
            Claim claim;
            claim.value = row.value;
            claim.asOf = row.asOf;
            claim.source = m_view.text(m_claims.source(row));
            if (m_revisionColumn >= 0)
                claim.revision = m_view.text(m_claims.table().at(row.row, m_revisionColumn));
            claim.approx = row.approx;
            claim.counts = row.row == counting;
            claim.version = m_claims.table().origins[row.row].version;
            claim.changeSet = m_claims.table().origins[row.row].changeSet;
            out.claims.push_back(std::move(claim));
        }
        return out;
    }

    const View &m_view;
    const KindInfo &m_info;
    Claims m_claims;
    int m_revisionColumn;
    int m_phaseColumn;
    std::vector<ClaimRow> m_rows; // of the figure at hand, the better first
};

} // namespace

bool differ(Type type, Value a, bool approxA, Value b, bool approxB)
{
    if (type == Type::Date) {
        const PartialDate one = PartialDate::fromCode(a);
        const PartialDate other = PartialDate::fromCode(b);
        return one.firstDay() > other.lastDay() || other.firstDay() > one.lastDay();
    }
    if (a == b)
        return false;
    Value allowed = 0;
    if (approxA)
        allowed = std::max(allowed, roundingUnit(a));
    if (approxB)
        allowed = std::max(allowed, roundingUnit(b));
    return (a > b ? a - b : b - a) >= std::max<Value>(allowed, 1);
}

namespace {

bool before(const Conflict &a, const Conflict &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    const auto differs = std::mismatch(a.coordinates.begin(), a.coordinates.end(), b.coordinates.begin(), b.coordinates.end());
    if (differs.first == a.coordinates.end() || differs.second == b.coordinates.end())
        return a.coordinates.size() < b.coordinates.size();
    // The figure of the whole, which leaves a coordinate out, before those of its parts.
    const KindInfo &kind = info(a.kind);
    if (differs.first->first != differs.second->first)
        return kind.find(differs.first->first) > kind.find(differs.second->first);
    return keyBefore(differs.first->second, differs.second->second);
}

} // namespace

std::vector<Conflict> conflicts(const Snapshot &snapshot, const Look &look)
{
    const View view(snapshot, look);
    std::vector<Conflict> out;
    for (const KindInfo &kind : allKinds()) {
        if (kind.hasClaims() && snapshot.table(kind.kind).size() > 1)
            Search(view, kind.kind).run(out);
    }
    std::stable_sort(out.begin(), out.end(), before);
    return out;
}

} // namespace db
