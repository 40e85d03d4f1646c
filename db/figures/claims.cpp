#include "db/figures/claims.h"

#include <algorithm>
#include <iterator>

namespace db {

namespace {

constexpr std::uint32_t NoFigure = ~std::uint32_t{0};

std::uint64_t mixed(std::uint64_t hash, Value cell)
{
    hash ^= static_cast<std::uint64_t>(cell) + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 32);
}

} // namespace

bool statesFigures(const Column &column)
{
    return column.role == Role::Figure
           && (column.type == Type::Money || column.type == Type::Decimal || column.type == Type::Count
               || column.type == Type::Date);
}

Claims::Claims(const View &view, Kind kind)
    : m_view(view), m_table(view.table(kind)), m_info(info(kind)), m_asOfColumn(m_info.asOfColumn()),
      m_sourceColumn(m_info.sourceColumn()), m_approxColumn(m_info.find("approx"))
{
    for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
        if (m_info.columns[i].role == Role::Key)
            m_keys.push_back(static_cast<int>(i));
    }
    group();
    findAdopted();
}

void Claims::group()
{
    const std::size_t count = m_table.size();
    if (count == 0)
        return;
    std::size_t slots = 16;
    while (slots < count * 2)
        slots *= 2;
    std::vector<std::uint32_t> table(slots, NoFigure);
    std::vector<std::uint32_t> firstRow; // of each figure
    m_figureOf.resize(count);

    const auto cell = [this](std::size_t row, int column) {
        const Value value = m_table.at(row, column);
        return m_info.columns[static_cast<std::size_t>(column)].type == Type::Text ? m_view.fold(value) : value;
    };
    for (std::size_t row = 0; row < count; ++row) {
        std::uint64_t hash = 0;
        for (const int column : m_keys)
            hash = mixed(hash, cell(row, column));
        std::size_t slot = hash & (slots - 1);
        while (table[slot] != NoFigure) {
            const std::uint32_t other = firstRow[table[slot]];
            if (std::all_of(m_keys.begin(), m_keys.end(),
                            [&](int column) { return cell(row, column) == cell(other, column); }))
                break;
            slot = (slot + 1) & (slots - 1);
        }
        if (table[slot] == NoFigure) {
            table[slot] = static_cast<std::uint32_t>(firstRow.size());
            firstRow.push_back(static_cast<std::uint32_t>(row));
        }
        m_figureOf[row] = table[slot];
    }

    m_first.assign(firstRow.size() + 1, 0);
    for (const std::uint32_t figure : m_figureOf)
        ++m_first[figure + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_rows.resize(count);
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t row = 0; row < count; ++row)
        m_rows[next[m_figureOf[row]]++] = static_cast<std::uint32_t>(row);
}

void Claims::findAdopted()
{
    for (const Adoption &adoption : m_view.adoptions()) {
        if (adoption.kind != m_info.kind)
            continue;
        for (std::size_t row = 0; row < m_table.size(); ++row) {
            bool same = m_table.origins[row].state == RowState::Present && m_table.at(row, adoption.column) != Null;
            std::size_t next = 0;
            for (std::size_t i = 0; same && i < m_info.columns.size(); ++i) {
                if (!m_info.columns[i].identifies())
                    continue;
                const Value cell = m_table.at(row, static_cast<int>(i));
                same = (m_info.columns[i].type == Type::Text ? m_view.fold(cell) : cell) == adoption.identity[next++];
            }
            if (same) {
                m_adopted.push_back({m_figureOf[row], adoption.column, static_cast<std::uint32_t>(row), adoption.decision});
                break;
            }
        }
    }
}

const Claims::Adopted *Claims::settling(std::size_t figure, int column, SysDay day) const
{
    const Adopted *best = nullptr;
    for (const Adopted &candidate : m_adopted) {
        if (candidate.figure != figure || candidate.column != column || asOfRow(candidate.row).lastDay() > day)
            continue;
        const int year = asOfRow(candidate.row).year();
        const int bestYear = best ? asOfRow(best->row).year() : 0;
        if (!best || year > bestYear || (year == bestYear && candidate.decision > best->decision))
            best = &candidate;
    }
    return best;
}

std::optional<std::uint32_t> Claims::adopted(std::size_t figure, int column, SysDay day) const
{
    const Adopted *found = settling(figure, column, day);
    return found ? std::optional(found->row) : std::nullopt;
}

std::int64_t Claims::settlingDecision(std::size_t figure, int column, SysDay day) const
{
    const Adopted *found = settling(figure, column, day);
    return found ? found->decision : 0;
}

void Claims::collect(std::size_t figure, int column, SysDay day, std::vector<ClaimRow> &out) const
{
    out.clear();
    for (const std::uint32_t row : rows(figure)) {
        const bool withdrawn = m_table.origins[row].state == RowState::Withdrawn;
        const Value value = withdrawn ? Null : m_table.at(row, column);
        if (value == Null && !withdrawn)
            continue;
        const PartialDate asOf = asOfRow(row);
        if (!asOf.valid() || asOf.lastDay() > day)
            continue;
        const bool approx = !withdrawn && m_approxColumn >= 0 && m_table.at(row, m_approxColumn) == 1;
        out.push_back({row, value, asOf, asOf.lastDay(), m_view.rank(sourceOfRow(row)), approx});
    }
}

Claims::Better Claims::compare(const ClaimRow &a, const ClaimRow &b) const
{
    if (a.day != b.day)
        return {a.day > b.day, Verdict::Latest};
    if (a.rank != b.rank)
        return {a.rank < b.rank, Verdict::Rank};
    const RowOrigin &originA = m_table.origins[a.row];
    const RowOrigin &originB = m_table.origins[b.row];
    if (originA.changeSet != originB.changeSet)
        return {originA.changeSet > originB.changeSet, Verdict::ChangeSet};
    if (source(a) != source(b))
        return {m_view.snapshot().text(source(a)) < m_view.snapshot().text(source(b)), Verdict::Order};
    return {originA.version > originB.version, Verdict::Order};
}

bool Claims::better(const ClaimRow &a, const ClaimRow &b) const
{
    return compare(a, b).first;
}

bool Claims::competes(const ClaimRow &claim, std::optional<std::uint32_t> adoptedRow) const
{
    return !adoptedRow || claim.row == *adoptedRow
           || claim.day > PartialDate::ofYear(asOfRow(*adoptedRow).year()).lastDay();
}

bool Claims::displaced(const ClaimRow &claim, std::span<const ClaimRow> claims,
                       std::optional<std::uint32_t> adoptedRow) const
{
    return claim.approx && std::any_of(claims.begin(), claims.end(), [&](const ClaimRow &other) {
               return !other.approx && competes(other, adoptedRow) && other.day <= claim.day
                      && claim.day < plusMonths(other.day, 12);
           });
}

const ClaimRow *Claims::counting(std::span<const ClaimRow> claims, std::optional<std::uint32_t> adoptedRow) const
{
    const ClaimRow *best = nullptr;
    for (const ClaimRow &claim : claims) {
        if (competes(claim, adoptedRow) && (!best || better(claim, *best)) && !displaced(claim, claims, adoptedRow))
            best = &claim;
    }
    return best;
}

std::vector<WeighedClaim> Claims::weigh(std::size_t figure, int column, SysDay day) const
{
    std::vector<ClaimRow> all;
    collect(figure, column, SysDay::max(), all);
    std::vector<ClaimRow> dated;
    std::copy_if(all.begin(), all.end(), std::back_inserter(dated), [day](const ClaimRow &claim) { return claim.day <= day; });
    const auto adoptedRow = m_adopted.empty() ? std::nullopt : adopted(figure, column, day);
    const ClaimRow *best = counting(dated, adoptedRow);

    std::stable_sort(all.begin(), all.end(), [this](const ClaimRow &a, const ClaimRow &b) { return better(a, b); });
    std::vector<WeighedClaim> out;
    const ClaimRow *rival = nullptr; // the best of those that lost by the order alone
    bool overApproximate = false;
    for (const ClaimRow &claim : all) {
        Verdict verdict = Verdict::Only;
        if (claim.day > day) {
            verdict = Verdict::AfterLook;
        } else if (best && claim.row == best->row) {
            verdict = Verdict::Only; // told below, when its rivals are known
        } else if (!competes(claim, adoptedRow)) {
            verdict = Verdict::Settled;
        } else if (displaced(claim, dated, adoptedRow)) {
            verdict = Verdict::Approximate;
            overApproximate = overApproximate || (best && better(claim, *best));
        } else {
            const Verdict why = best ? compare(*best, claim).why : Verdict::Order;
            verdict = why == Verdict::Latest ? Verdict::Older
                      : why == Verdict::Rank ? Verdict::WorseRank
                      : why == Verdict::ChangeSet ? Verdict::EarlierChangeSet : Verdict::LaterInOrder;
            rival = rival ? rival : &claim;
        }
        out.push_back({claim, verdict});
    }
    for (WeighedClaim &weighed : out) {
        if (!best || weighed.claim.row != best->row)
            continue;
        const bool withdrawn = weighed.claim.value == Null;
        weighed.verdict = withdrawn ? Verdict::Withdrawal
                          : adoptedRow && *adoptedRow == best->row ? Verdict::Adopted
                          : overApproximate ? Verdict::Exact
                          : rival ? compare(*best, *rival).why : Verdict::Only;
    }
    return out;
}

std::optional<ClaimRow> Claims::at(std::size_t figure, int column, SysDay day) const
{
    collect(figure, column, day, m_scratch);
    const ClaimRow *best = counting(m_scratch, m_adopted.empty() ? std::nullopt : adopted(figure, column, day));
    return best && best->value != Null ? std::optional(*best) : std::nullopt;
}

Figure Claims::figure(const ClaimRow &claim) const
{
    Figure out;
    out.value = claim.value;
    out.asOf = claim.asOf;
    out.source = m_view.text(source(claim));
    out.approx = claim.approx;
    out.version = m_table.origins[claim.row].version;
    return out;
}

Figure Claims::figureAt(std::size_t figureIndex, int column, SysDay day) const
{
    const auto claim = at(figureIndex, column, day);
    return claim ? figure(*claim) : Figure{};
}

} // namespace db
