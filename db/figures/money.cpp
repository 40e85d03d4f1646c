#include "db/figures/money.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace db {

namespace {

constexpr unsigned AllOpen = 7;

unsigned bit(Dimension dimension)
{
    return 1U << static_cast<unsigned>(dimension);
}

template<typename T>
void takeUp(std::vector<T> &values, T value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

} // namespace

Value MoneyLine::member(Dimension dimension) const
{
    switch (dimension) {
    case Dimension::Category:
        return category;
    case Dimension::Project:
        return project;
    case Dimension::Funding:
        break;
    }
    return funding;
}

void MoneySum::add(const MoneySum &part)
{
    if (!part.known())
        return;
    if (!known()) {
        *this = part;
        overruled = Null;
        members = 1;
        return;
    }
    ++members;
    rows.insert(rows.end(), part.rows.begin(), part.rows.end());
    value += part.value;
    derived = true;
    version = 0;
    approx = approx || part.approx;
    if (part.day == day)
        rank = std::max(rank, part.rank);
    if (part.day > day) {
        day = part.day;
        asOf = part.asOf;
        rank = part.rank;
        source = part.source;
    }
}

Figure MoneySum::figure(const View &view) const
{
    Figure out;
    if (!known())
        return out;
    out.value = value;
    out.asOf = asOf;
    out.source = view.text(source);
    out.approx = approx;
    out.derived = derived;
    out.version = version;
    return out;
}

bool countsBefore(const MoneySum &stated, const MoneySum &parts, bool complete)
{
    if (!parts.known())
        return true;
    if (stated.day >= parts.day && stated.rank <= parts.rank)
        return true;
    if (complete)
        return false;
    return (parts.members < 2 && parts.value < stated.value) || parts.value < stated.value - parts.value;
}

MoneySum choose(const MoneySum &stated, std::span<const PartSum> parts)
{
    const PartSum *best = nullptr;
    for (const PartSum &candidate : parts) {
        if (!candidate.sum.known() || (stated.known() && countsBefore(stated, candidate.sum, candidate.complete)))
            continue;
        const auto order = [](const PartSum &part) {
            const bool several = part.complete || part.sum.members > 1;
            return std::tuple(several, part.sum.day, -part.sum.rank);
        };
        if (!best || order(candidate) > order(*best))
            best = &candidate;
    }
    if (!best)
        return stated;
    MoneySum out = best->sum;
    out.derived = true;
    out.version = 0;
    out.overruled = stated.value;
    return out;
}

MoneyLines::MoneyLines(const View &view, SysDay day, bool traced)
    : m_view(view), m_day(day), m_traced(traced), m_claims(view, Kind::Budget)
{
    using namespace col::budget;
    std::vector<ClaimRow> claims;
    for (std::size_t figure = 0; figure < m_claims.figures(); ++figure) {
        if (m_claims.key(figure, Scope) != Null)
            continue;
        const auto counting = m_claims.at(figure, Amount, day);
        if (!counting)
            continue;
        MoneyLine line;
        line.phase = view.fold(m_claims.key(figure, Phase));
        const Value year = m_claims.key(figure, FiscalYear);
        line.year = year == Null ? 0 : static_cast<int>(year);
        line.stage = static_cast<db::Stage>(m_claims.key(figure, col::budget::Stage));
        line.category = view.fold(m_claims.key(figure, Category));
        line.project = view.fold(m_claims.key(figure, Project));
        const Value funding = m_claims.key(figure, col::budget::Funding);
        line.funding = funding == Null ? 0 : funding;
        takeUp(m_phases, line.phase);
        takeUp(m_years, line.year);

        m_claims.collect(figure, Amount, day, claims);
        for (const ClaimRow &claim : claims) {
            if (claim.value == Null)
                continue;
            line.claim = claim;
            line.source = view.fold(m_claims.source(claim));
            line.changeSet = m_claims.table().origins[claim.row].changeSet;
            m_stated.push_back(line);
            if (claim.row == counting->row)
                m_counting.push_back(line);
        }
    }
    m_countingAt = placesOf(m_counting);
    m_statedAt = placesOf(m_stated);
}

MoneyLines::Places MoneyLines::placesOf(const std::vector<MoneyLine> &lines)
{
    Places places;
    auto at = places.end();
    for (const MoneyLine &line : lines) {
        const Place place{line.phase, line.year, line.stage};
        if (at == places.end() || at->first != place)
            at = places.try_emplace(place).first;
        at->second.push_back(&line);
    }
    return places;
}

const MoneyLines::Lines &MoneyLines::select(const Places &places, const Place &place)
{
    static const Lines none;
    const auto found = places.find(place);
    return found == places.end() ? none : found->second;
}

MoneySum MoneyLines::sumOf(const MoneyLine &line) const
{
    MoneySum sum;
    sum.value = line.claim.value;
    sum.asOf = line.claim.asOf;
    sum.day = line.claim.day;
    sum.rank = line.claim.rank;
    sum.source = m_claims.source(line.claim);
    sum.version = m_claims.table().origins[line.claim.row].version;
    sum.approx = line.claim.approx;
    sum.members = 1;
    if (m_traced)
        sum.rows = {line.claim.row};
    return sum;
}

MoneySum MoneyLines::sumBy(const Lines &lines, unsigned open, Dimension dimension, bool &covers) const
{
    Lines filled;
    for (const MoneyLine *line : lines) {
        if (line->fills(dimension))
            filled.push_back(line);
    }
    covers = filled.size() == lines.size();
    std::stable_sort(filled.begin(), filled.end(), [dimension](const MoneyLine *a, const MoneyLine *b) {
        return a->member(dimension) < b->member(dimension);
    });
    MoneySum sum;
    for (auto from = filled.begin(); from != filled.end();) {
        const auto to = std::find_if(from, filled.end(), [&](const MoneyLine *line) {
            return line->member(dimension) != (*from)->member(dimension);
        });
        sum.add(whole(Lines(from, to), open & ~bit(dimension)));
        from = to;
    }
    return sum;
}

MoneySum MoneyLines::partsOf(const Lines &lines, unsigned open) const
{
    MoneySum best;
    for (const Dimension dimension : Dimensions) {
        if (!(open & bit(dimension)))
            continue;
        bool covers = false;
        MoneySum sum = sumBy(lines, open, dimension, covers);
        const auto order = [](const MoneySum &candidate) {
            return std::tuple(candidate.members > 1, candidate.day, -candidate.rank, candidate.value);
        };
        if (sum.known() && (covers || !best.known() || order(sum) > order(best)))
            best = std::move(sum);
        if (covers && best.known())
            break; // a coordinate that every line fills divides them all: no other way holds more
    }
    return best;
}

MoneySum MoneyLines::whole(Lines lines, unsigned open) const
{
    const auto closed = [open](const MoneyLine *line) {
        return std::none_of(Dimensions.begin(), Dimensions.end(), [&](Dimension dimension) {
            return (open & bit(dimension)) != 0 && line->fills(dimension);
        });
    };
    const MoneyLine *stated = nullptr;
    for (const MoneyLine *line : lines) {
        if (closed(line) && (!stated || newer(*line, *stated)))
            stated = line;
    }
    std::erase_if(lines, closed);
    const MoneySum parts = lines.empty() ? MoneySum{} : partsOf(lines, open);
    if (!stated)
        return parts;
    const PartSum part{parts, false};
    return choose(sumOf(*stated), {&part, 1});
}

bool MoneyLines::onePurse(const Lines &lines) const
{
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const MoneyLine *line) {
        return line->funding != 0 && line->funding == lines.front()->funding && line->source != Null
               && !line->fills(Dimension::Category) && !line->fills(Dimension::Project);
    });
}

bool MoneyLines::newer(const MoneyLine &a, const MoneyLine &b) const
{
    return m_claims.better(a.claim, b.claim);
}

MoneySum MoneyLines::total(Value phase, int year, Stage stage) const
{
    const auto [known, isNew] = m_totals.try_emplace({phase, year, stage});
    if (isNew)
        known->second = computeTotal(phase, year, stage);
    return known->second;
}

MoneySum MoneyLines::computeTotal(Value phase, int year, Stage stage) const
{
    const Lines &counting = select(m_countingAt, {phase, year, stage});
    if (onePurse(counting))
        return {};
    if (stage != Stage::Plan)
        return whole(counting, AllOpen);

    MoneySum stated;
    for (const MoneyLine *line : counting) {
        if (line->whole())
            stated = sumOf(*line);
    }
    std::vector<PartSum> parts;
    for (const Dimension dimension : Dimensions) {
        PartSum part;
        for (const Part &member : breakDown(phase, year, stage, dimension))
            part.sum.add(member.sum);
        parts.push_back(part);
    }
    return choose(stated, parts);
}

std::vector<MoneyLines::Part> MoneyLines::partsBy(Lines lines, Dimension dimension) const
{
    std::stable_sort(lines.begin(), lines.end(), [dimension](const MoneyLine *a, const MoneyLine *b) {
        return a->member(dimension) < b->member(dimension);
    });
    std::vector<Part> parts;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), [&](const MoneyLine *line) {
            return line->member(dimension) != (*from)->member(dimension);
        });
        parts.push_back({(*from)->member(dimension), whole(Lines(from, to), AllOpen & ~bit(dimension))});
        from = to;
    }
    return parts;
}

std::vector<MoneyLines::Statement> MoneyLines::statementsOf(Lines lines, Dimension dimension) const
{
    const auto statement = [](const MoneyLine *line) {
        return std::tuple(line->claim.asOf.code(), line->source, line->source == Null ? line->changeSet : 0);
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const MoneyLine *a, const MoneyLine *b) {
        return statement(a) < statement(b);
    });
    std::vector<Statement> statements;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(),
                                     [&](const MoneyLine *line) { return statement(line) != statement(*from); });
        Statement one;
        one.lines.assign(from, to);
        one.parts = partsBy(one.lines, dimension);
        for (const Part &part : one.parts)
            one.sum += part.sum.value;
        statements.push_back(std::move(one));
        from = to;
    }
    const auto newest = [this](const Statement &one) {
        return *std::min_element(one.lines.begin(), one.lines.end(),
                                 [this](const MoneyLine *a, const MoneyLine *b) { return newer(*a, *b); });
    };
    std::stable_sort(statements.begin(), statements.end(), [&](const Statement &a, const Statement &b) {
        return newer(*newest(a), *newest(b));
    });
    return statements;
}

const std::vector<MoneyLines::Part> &MoneyLines::breakDown(Value phase, int year, Stage stage, Dimension dimension) const
{
    const auto [known, isNew] = m_breakDowns.try_emplace({Place{phase, year, stage}, dimension});
    if (isNew)
        known->second = computeBreakDown(phase, year, stage, dimension);
    return known->second;
}

std::vector<MoneyLines::Part> MoneyLines::computeBreakDown(Value phase, int year, Stage stage, Dimension dimension) const
{
    const Place place{phase, year, stage};
    Lines lines = select(m_statedAt, place);
    Value reference = 0;
    for (const MoneyLine *line : select(m_countingAt, place)) {
        if (line->whole())
            reference = line->claim.value;
    }
    std::erase_if(lines, [dimension](const MoneyLine *line) { return !line->fills(dimension); });
    std::vector<Statement> statements = statementsOf(lines, dimension);
    for (const Statement &statement : statements)
        reference = std::max(reference, statement.sum);
    const auto hasMore = [&](const Statement &statement) {
        return (statement.parts.size() > 1 || statement.sum >= reference)
               && statement.sum >= reference - statement.sum;
    };
    auto best = std::find_if(statements.begin(), statements.end(), hasMore);
    if (best == statements.end())
        best = statements.begin();
    if (best == statements.end())
        return {};
    if (best->lines.front()->source != Null)
        return std::move(best->parts);

    // A file that corrects a few lines of the office's own books leaves the others as an earlier file stated them.
    Lines own = best->lines;
    for (const Statement &other : statements) {
        if (&other != &*best && other.lines.front()->source == Null && !hasMore(other)
            && other.lines.front()->claim.asOf == own.front()->claim.asOf)
            own.insert(own.end(), other.lines.begin(), other.lines.end());
    }
    return partsBy(std::move(own), dimension);
}

} // namespace db
