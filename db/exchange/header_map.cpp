#include "db/exchange/header_map.h"

#include "db/exchange/header_names.h"
#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

/// What one header cell may stand for, before the cells are seen together.
struct Candidate {
    HeaderParts parts;
    int column = -1;
    Fit fit = Fit::None;
    std::int64_t unitWon = 0;
    int stage = -1;
    int funding = -1;
    std::optional<HeaderPeriod> period;

    bool wide() const { return column < 0 && (stage >= 0 || funding >= 0 || period); }
};

class Mapper
{
public:
    Mapper(std::span<const std::string> cells, Kind kind, std::int64_t line)
        : m_cells(cells), m_info(info(kind)), m_line(line)
    {
        m_map.kind = kind;
        m_map.uses.resize(cells.size());
        m_map.fieldOf.assign(m_info.columns.size(), -1);
    }

    HeaderMap run()
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_map.uses[i].header = tidyText(m_cells[i]);
            m_candidates.push_back(candidate(m_cells[i]));
        }
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (m_candidates[i].column >= 0)
                assign(i);
        }
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (m_map.uses[i].column < 0 && !m_lost[i])
                rest(i);
        }
        std::sort(m_map.problems.begin(), m_map.problems.end(),
                  [](const Problem &a, const Problem &b) { return a.column < b.column; });
        m_map.missing = missingColumn();
        return std::move(m_map);
    }

private:
    bool budget() const { return m_info.kind == Kind::Budget; }
    bool has(std::string_view key) const
    {
        const int column = m_info.find(key);
        return column >= 0 && m_map.fieldOf[static_cast<std::size_t>(column)] >= 0;
    }

    void problem(std::size_t field, std::string rule, Severity severity, std::vector<std::string> args)
    {
        const std::string &header = m_map.uses[field].header;
        args.insert(args.begin(), header);
        m_map.problems.push_back({.line = m_line, .column = static_cast<int>(field) + 1, .header = header,
                                  .text = header, .rule = std::move(rule), .severity = severity,
                                  .args = std::move(args)});
    }

    int stageNamed(std::string_view folded) const
    {
        return budget() ? findChoice(m_info.columns[col::budget::Stage], folded) : -1;
    }
    int fundingNamed(std::string_view folded) const
    {
        return budget() ? findChoice(m_info.columns[col::budget::Funding], folded) : -1;
    }

    /// A name with its unit cut off, as a stage or a funding or as nothing but a word for the measure.
    bool readMeasure(std::string_view name, Candidate &found) const
    {
        std::int64_t unit = 0;
        const std::string_view bare = withoutUnit(name, unit);
        for (const std::string_view text : {name, bare}) {
            const ColumnHit hit = findColumn(m_info.kind, text);
            const int stage = stageNamed(text);
            const int funding = fundingNamed(text);
            const bool measure = hit.column >= 0 && hit.column == measureColumn(m_info.kind);
            if (stage < 0 && funding < 0 && !measure && !text.empty())
                continue;
            if (stage >= 0)
                found.stage = stage;
            else if (funding >= 0)
                found.funding = funding;
            if (text.size() < name.size())
                found.unitWon = unit;
            return true;
        }
        return false;
    }

    Candidate candidate(const std::string &cell) const
    {
        Candidate found;
        found.parts = headerParts(cell);
        if (found.parts.whole.empty())
            return found;
        // The text as a whole, then without its groups where these only name a unit.
        ColumnHit hit = findColumn(m_info.kind, found.parts.whole);
        bool known = true;
        for (const std::string &group : found.parts.groups) {
            if (const std::int64_t won = moneyUnit(group); won != 0)
                found.unitWon = won;
            else if (const int stage = stageNamed(group); stage >= 0)
                found.stage = stage;
            else if (const int funding = fundingNamed(group); funding >= 0)
                found.funding = funding;
            else
                known = known && (isNeutralGroup(group) || group.empty());
        }
        if (hit.column < 0 && known) {
            hit = findColumn(m_info.kind, found.parts.name);
            std::int64_t unit = 0;
            if (const auto bare = withoutUnit(found.parts.name, unit); hit.column < 0 && unit != 0) {
                hit = findColumn(m_info.kind, bare);
                if (hit.column == measureColumn(m_info.kind) && hit.column >= 0)
                    found.unitWon = unit;
                else
                    hit = {};
            }
        }
        if (hit.column >= 0 && found.stage < 0 && found.funding < 0) {
            found.column = hit.column;
            found.fit = hit.fit;
            return found;
        }
        if (measureColumn(m_info.kind) < 0 || !known)
            return found;
        if (hit.column >= 0 && hit.column == measureColumn(m_info.kind))
            return found; // 금액(국비): the measure with a coordinate in brackets
        found.period = headerPeriod(cell);
        std::string name = found.parts.name;
        if (found.period) {
            const HeaderParts rest = headerParts(found.period->rest);
            name = rest.name;
        }
        if (!(found.period && name.empty()) && !readMeasure(name, found))
            found.period.reset(), found.stage = found.funding = -1;
        return found;
    }

    void assign(std::size_t field)
    {
        const Candidate &mine = m_candidates[field];
        int &taken = m_map.fieldOf[static_cast<std::size_t>(mine.column)];
        if (taken >= 0) {
            const auto other = static_cast<std::size_t>(taken);
            if (m_candidates[other].fit == mine.fit) {
                problem(field, "header.twice", Severity::Error, {std::to_string(taken + 1)});
                m_lost[field] = true;
                return;
            }
            const auto loser = m_candidates[other].fit < mine.fit ? other : field;
            const auto winner = loser == field ? other : field;
            problem(loser, "header.unused", Severity::Warning, {m_map.uses[winner].header});
            m_lost[loser] = true;
            if (loser == field)
                return;
            m_map.uses[other] = {.header = m_map.uses[other].header, .column = -1, .unitWon = 0, .fixed = {}};
            --m_map.matched;
            --m_map.named;
        }
        taken = static_cast<int>(field);
        m_map.uses[field].column = mine.column;
        if (m_info.columns[static_cast<std::size_t>(mine.column)].type == Type::Money)
            m_map.uses[field].unitWon = mine.unitWon;
        ++m_map.matched;
        ++m_map.named;
        if (isPersonal(mine.parts.whole))
            m_map.personalFields.push_back(field);
    }

    void rest(std::size_t field)
    {
        const Candidate &mine = m_candidates[field];
        const std::string &whole = mine.parts.whole;
        if (whole.empty() || isRunningNumber(whole))
            return;
        ++m_map.named;
        if (isPersonal(whole)) {
            m_map.personalFields.push_back(field);
            problem(field, "header.personal", Severity::Warning, {});
        } else if (budget() && isIncrement(whole)) {
            ++m_map.matched;
            problem(field, "header.increment", Severity::Error, {});
        } else if (m_info.kind == Kind::Companies && isAttracted(mine.parts.name)) {
            ++m_map.matched;
            problem(field, "header.attracted", Severity::Error, {"mou_on|office_on|hq_on|tenant_on"});
        } else if (!mine.wide() || !widen(field)) {
            problem(field, "header.unknown", Severity::Warning, {});
        }
    }

    /// Makes the field a column of a wide table. False when the file has a column for that coordinate.
    bool widen(std::size_t field)
    {
        const Candidate &mine = m_candidates[field];
        ColumnUse &use = m_map.uses[field];
        std::vector<ColumnUse::Fixed> fixed;
        if (mine.stage >= 0) {
            if (has("stage"))
                return false;
            fixed.push_back({col::budget::Stage, mine.stage});
        }
        if (mine.funding >= 0) {
            if (has("funding"))
                return false;
            // 계 beside years is the sum over them, not a figure of its own.
            if (mine.funding == static_cast<int>(Funding::Total) && isTotalWord(use.header) && !anyFunding()) {
                problem(field, "header.total", Severity::Warning, {});
                return true;
            }
            fixed.push_back({col::budget::Funding, mine.funding});
        }
        if (mine.period && !fixPeriod(*mine.period, fixed))
            return false;
        const int measure = m_map.fieldOf[static_cast<std::size_t>(measureColumn(m_info.kind))];
        if (measure >= 0 && mine.stage < 0) { // 금액 beside 2021: what would the first be?
            problem(field, "header.twice", Severity::Error, {std::to_string(measure + 1)});
            return true;
        }
        for (const std::size_t other : m_map.wideFields) {
            const auto &theirs = m_map.uses[other].fixed;
            if (std::equal(theirs.begin(), theirs.end(), fixed.begin(), fixed.end(),
                           [](auto a, auto b) { return a.column == b.column && a.value == b.value; })) {
                problem(field, "header.twice", Severity::Error, {std::to_string(other + 1)});
                return true;
            }
        }
        use.column = measureColumn(m_info.kind);
        use.unitWon = budget() ? mine.unitWon : 0;
        use.fixed = std::move(fixed);
        m_map.wideFields.push_back(field);
        ++m_map.matched;
        warnOfAssumption(field);
        return true;
    }

    bool anyFunding() const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(),
                           [](const Candidate &one) { return one.funding > static_cast<int>(Funding::Total); });
    }

    bool fixPeriod(const HeaderPeriod &period, std::vector<ColumnUse::Fixed> &fixed) const
    {
        const auto year = PartialDate::ofYear(period.year);
        const auto date = period.quarter > 0 ? PartialDate::ofQuarter(period.year, period.quarter) : year;
        if (budget()) {
            const bool hasYear = has("fiscal_year");
            if (period.quarter == 0 ? hasYear : has("as_of"))
                return false;
            if (!hasYear)
                fixed.push_back({col::budget::FiscalYear, period.year});
            if (period.quarter > 0)
                fixed.push_back({col::budget::AsOf, date.code()});
            return true;
        }
        const std::string_view key = m_info.kind == Kind::Targets ? "due_on" : "as_of";
        if (has(key))
            return false;
        fixed.push_back({m_info.find(key), date.code()});
        return true;
    }

    void warnOfAssumption(std::size_t field)
    {
        const Candidate &mine = m_candidates[field];
        std::int64_t unit = 0;
        const std::string_view name = withoutUnit(mine.parts.name, unit);
        for (const std::string_view word : {"집행", "예산현액", "집행잔액"}) {
            if (name == word || mine.parts.name == word) {
                const auto &stages = m_info.columns[col::budget::Stage].choices;
                problem(field, "header.assumed", Severity::Warning,
                        {std::string(stages[static_cast<std::size_t>(mine.stage)].key)});
            }
        }
        if (budget() && mine.period && mine.period->quarter > 0)
            problem(field, "header.cumulative", Severity::Warning, {});
    }

    /// Whether every wide field fixes a column.
    bool fixedByAll(int column) const
    {
        return !m_map.wideFields.empty()
               && std::all_of(m_map.wideFields.begin(), m_map.wideFields.end(), [&](std::size_t field) {
                      const auto &fixed = m_map.uses[field].fixed;
                      return std::any_of(fixed.begin(), fixed.end(),
                                         [column](auto one) { return one.column == column; });
                  });
    }

    int missingColumn() const
    {
        for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
            const Column &column = m_info.columns[i];
            if (column.required && column.role != Role::AsOf && m_map.fieldOf[i] < 0
                && !fixedByAll(static_cast<int>(i)))
                return static_cast<int>(i);
        }
        const int measure = measureColumn(m_info.kind);
        // 금액 beside 집행액: of which stage would it be?
        if (budget() && has("amount") && !has("stage") && !m_map.wideFields.empty())
            return col::budget::Stage;
        const bool parts = m_info.kind == Kind::Observations && has("numerator");
        if (measure >= 0 && m_map.fieldOf[static_cast<std::size_t>(measure)] < 0 && m_map.wideFields.empty() && !parts)
            return measure;
        return -1;
    }

    std::span<const std::string> m_cells;
    const KindInfo &m_info;
    std::int64_t m_line;
    HeaderMap m_map;
    std::vector<Candidate> m_candidates;
    std::vector<bool> m_lost = std::vector<bool>(m_cells.size(), false);
};

} // namespace

int measureColumn(Kind kind)
{
    switch (kind) {
    case Kind::Budget:
        return col::budget::Amount;
    case Kind::Observations:
        return col::observations::Value;
    case Kind::Targets:
        return col::targets::Value;
    default:
        return -1;
    }
}

HeaderMap mapHeader(std::span<const std::string> cells, Kind kind, std::int64_t line)
{
    return Mapper(cells, kind, line).run();
}

} // namespace db
