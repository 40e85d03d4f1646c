#include "db/exchange/header_map.h"

#include "db/exchange/row_typing.h"
#include "db/exchange/values.h"
#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

class Mapper
{
public:
    Mapper(std::span<const HeaderCell> cells, Kind kind, std::int64_t line, std::span<const ColumnChoice> choices,
           std::span<const std::pair<std::string, std::string>> defaults)
        : m_cells(cells), m_info(info(kind)), m_line(line), m_defaults(defaults), m_choices(cells.size(), nullptr),
          m_lost(cells.size(), false)
    {
        m_map.kind = kind;
        m_map.uses.resize(cells.size());
        m_map.fieldOf.assign(m_info.columns.size(), -1);
        for (const ColumnChoice &choice : choices) {
            if (choice.field >= 1 && static_cast<std::size_t>(choice.field) <= cells.size())
                m_choices[static_cast<std::size_t>(choice.field) - 1] = &choice;
        }
    }

    HeaderMap run()
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_map.uses[i].header = m_cells[i].text;
            m_candidates.push_back(readHeaderCell(m_cells[i], m_info.kind));
            if (m_choices[i])
                choose(i);
        }
        takeMonth();
        for (const bool chosen : {true, false}) { // what a person said comes first
            for (std::size_t i = 0; i < m_cells.size(); ++i) {
                if (m_candidates[i].column >= 0 && !m_lost[i] && (m_choices[i] != nullptr) == chosen)
                    assign(i);
            }
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

    /// Whether the file or the defaults say it of every row.
    bool stated(std::string_view key) const
    {
        return has(key)
               || std::any_of(m_defaults.begin(), m_defaults.end(), [key](const auto &each) { return each.first == key; });
    }

    void problem(std::size_t field, std::string rule, Severity severity, std::vector<std::string> args)
    {
        const std::string &header = m_map.uses[field].header;
        args.insert(args.begin(), header);
        m_map.problems.push_back({.line = m_line, .column = static_cast<int>(field) + 1, .header = header,
                                  .text = header, .rule = std::move(rule), .severity = severity,
                                  .args = std::move(args)});
    }

    /// The value of a coordinate that a choice fixes; nothing when its text cannot be read.
    std::optional<Value> fixedValue(const Column &column, const std::string &text)
    {
        const auto number = [](const NumberText &read) {
            return read.status == ReadStatus::Ok ? std::optional<Value>(read.value) : std::nullopt;
        };
        switch (column.type) {
        case Type::Choice: {
            const int choice = findChoice(column, text);
            return choice < 0 ? std::nullopt : std::optional<Value>(choice);
        }
        case Type::Year:
            return number(readYear(text));
        case Type::Date: {
            const DateText date = readDate(text);
            return date.status == ReadStatus::Ok ? std::optional<Value>(date.value.code()) : std::nullopt;
        }
        case Type::Text: {
            std::string plain = canonicalSpelling(column.spelling, tidyText(text));
            if (plain.empty())
                return std::nullopt;
            auto &texts = m_map.fixedTexts;
            auto known = std::find(texts.begin(), texts.end(), plain);
            if (known == texts.end())
                known = texts.insert(texts.end(), std::move(plain));
            return -1 - (known - texts.begin());
        }
        default:
            return std::nullopt;
        }
    }

    /// Reads headers of which each begins with the same month (2025년02월_수료) as if they did without it.
    void takeMonth()
    {
        std::vector<std::optional<HeaderReading>> bare(m_cells.size());
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const std::optional<HeaderPeriod> period = headerPeriod(m_cells[i].text);
            if (!period)
                continue;
            const PartialDate month = period->month > 0 ? PartialDate::ofMonth(period->year, period->month) : PartialDate();
            if (!month.valid() || (m_map.month.valid() && m_map.month != month)) {
                m_map.month = {};
                return;
            }
            if (!m_map.month.valid())
                m_map.monthField = i;
            m_map.month = month;
            if (m_candidates[i].column < 0 && !m_candidates[i].wide() && !m_choices[i])
                bare[i] = readHeaderCell({period->rest, {period->rest}}, m_info.kind);
        }
        bool any = false;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (bare[i] && bare[i]->column >= 0) {
                m_candidates[i] = *std::move(bare[i]);
                any = true;
            }
        }
        if (!any)
            m_map.month = {};
    }

    /// Puts a person's choice in the place of what the header was read as.
    void choose(std::size_t field)
    {
        const ColumnChoice &choice = *m_choices[field];
        m_map.uses[field].point = choice.point;
        HeaderReading &mine = m_candidates[field];
        const int column = choice.column.empty() ? -1 : m_info.find(choice.column);
        if (column < 0 || m_info.columns[static_cast<std::size_t>(column)].role == Role::Unit) {
            m_lost[field] = column < 0;
            mine.column = column;
            mine.stage = mine.funding = -1;
            mine.period.reset();
            if (column < 0 && !choice.column.empty())
                problem(field, "header.choice", Severity::Error, {choice.column});
            return;
        }
        mine.fit = Fit::Name;
        if (choice.unitWon != 0)
            mine.unitWon = choice.unitWon;
        if (column != measureColumn(m_info.kind)) {
            mine.column = column;
            return;
        }
        if (choice.increments && mine.stage < 0)
            mine.stage = stageWithin(mine.parts.whole);
        mine.column = choice.fixed.empty() && mine.stage < 0 && mine.funding < 0 && !mine.period ? column : -1;
    }

    /// The stage that a header of increments names among other words: 분기 집행액, 예산 증감.
    int stageWithin(std::string_view whole) const
    {
        if (!budget())
            return -1;
        static constexpr std::pair<std::string_view, Stage> words[] = {
            {"교부", Stage::Transferred}, {"집행", Stage::Spent},        {"지출", Stage::Spent},  {"이월", Stage::CarriedOver},
            {"불용", Stage::Lapsed},      {"예산", Stage::Appropriated}, {"편성", Stage::Appropriated}};
        for (const auto &[word, stage] : words) {
            if (whole.find(word) != std::string_view::npos)
                return static_cast<int>(stage);
        }
        return -1;
    }

    void assign(std::size_t field)
    {
        const HeaderReading &mine = m_candidates[field];
        int &taken = m_map.fieldOf[static_cast<std::size_t>(mine.column)];
        if (taken >= 0) {
            const auto other = static_cast<std::size_t>(taken);
            const bool decided = m_choices[other] && !m_choices[field];
            if (m_candidates[other].fit == mine.fit && !decided) {
                problem(field, "header.twice", Severity::Error, {std::to_string(taken + 1)});
                m_lost[field] = true;
                return;
            }
            const auto loser = !decided && m_candidates[other].fit < mine.fit ? other : field;
            const auto winner = loser == field ? other : field;
            problem(loser, "header.unused", Severity::Warning, {m_map.uses[winner].header});
            m_lost[loser] = true;
            if (loser == field)
                return;
            m_map.uses[other] = {.header = m_map.uses[other].header, .column = -1, .unitWon = 0, .fixed = {}, .increments = false};
            --m_map.matched;
            --m_map.named;
        }
        taken = static_cast<int>(field);
        m_map.uses[field].column = mine.column;
        if (m_info.columns[static_cast<std::size_t>(mine.column)].type == Type::Money)
            m_map.uses[field].unitWon = mine.unitWon;
        m_map.uses[field].increments = m_choices[field] && m_choices[field]->increments
                                       && mine.column == measureColumn(m_info.kind);
        ++m_map.matched;
        ++m_map.named;
        if (isPersonal(mine.parts.whole))
            m_map.personalFields.push_back(field);
    }

    void rest(std::size_t field)
    {
        const HeaderReading &mine = m_candidates[field];
        const std::string &whole = mine.parts.whole;
        if (m_choices[field]) {
            ++m_map.named;
            if (!widen(field))
                problem(field, "header.choice", Severity::Error, {m_choices[field]->column});
            return;
        }
        if (whole.empty() || isRunningNumber(whole))
            return;
        if (const int named = findCodeOf(m_info.kind, whole); named >= 0 && !isPersonal(whole)) {
            if (const int other = m_map.fieldOf[static_cast<std::size_t>(named)]; other >= 0) {
                problem(field, "header.code", Severity::Warning, {m_map.uses[static_cast<std::size_t>(other)].header});
                return;
            }
        }
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
        } else if (measureColumn(m_info.kind) >= 0 && !mine.wide() && isTotalWord(mine.last)) {
            problem(field, "header.total", Severity::Warning, {}); // 소계 beside its years
        } else if (!mine.wide() || !widen(field)) {
            problem(field, "header.unknown", Severity::Warning, {});
        }
    }

    /// Makes the field a column of a wide table. False when the file has a column for that coordinate.
    bool widen(std::size_t field)
    {
        const HeaderReading &mine = m_candidates[field];
        std::vector<ColumnUse::Fixed> fixed;
        if (const ColumnChoice *choice = m_choices[field])
            return widenAsChosen(field, *choice);
        if (mine.stage >= 0) {
            if (has("stage"))
                return false;
            fixed.push_back({col::budget::Stage, mine.stage});
        }
        if (mine.funding >= 0) {
            if (has("funding"))
                return false;
            // 계 beside years is the sum over them, not a figure of its own.
            if (mine.funding == static_cast<int>(Funding::Total) && isTotalWord(mine.last) && !anyFunding()) {
                problem(field, "header.total", Severity::Warning, {});
                return true;
            }
            fixed.push_back({col::budget::Funding, mine.funding});
        }
        fixRevision(mine, fixed);
        if (mine.period && !fixPeriod(*mine.period, fixed))
            return false;
        const int measure = m_map.fieldOf[static_cast<std::size_t>(measureColumn(m_info.kind))];
        if (measure >= 0 && mine.stage < 0) { // 금액 beside 2021: what would the first be?
            problem(field, "header.twice", Severity::Error, {std::to_string(measure + 1)});
            return true;
        }
        if (place(field, std::move(fixed)))
            warnOfAssumption(field);
        return true;
    }

    /// 본예산 beside 1회 추경: the appropriations of one figure, each under the name that the header gives it.
    void fixRevision(const HeaderReading &mine, std::vector<ColumnUse::Fixed> &fixed)
    {
        if (mine.revision.empty() || has("revision"))
            return;
        if (const auto text = fixedValue(m_info.columns[col::budget::Revision], mine.revision))
            fixed.push_back({col::budget::Revision, *text});
    }

    /// As widen(), with the coordinates of a choice before those of the header.
    bool widenAsChosen(std::size_t field, const ColumnChoice &choice)
    {
        const HeaderReading &mine = m_candidates[field];
        std::vector<ColumnUse::Fixed> fixed;
        const auto fix = [&fixed](int column, Value value) {
            const auto known = std::find_if(fixed.begin(), fixed.end(), [column](auto one) { return one.column == column; });
            if (known == fixed.end())
                fixed.push_back({column, value});
        };
        for (const auto &[key, text] : choice.fixed) {
            const int column = m_info.find(key);
            const auto value = column < 0 ? std::nullopt : fixedValue(m_info.columns[static_cast<std::size_t>(column)], text);
            if (!value) {
                problem(field, "header.choice", Severity::Error, {column < 0 ? key : text});
                return true;
            }
            fix(column, *value);
        }
        std::vector<ColumnUse::Fixed> period;
        if (mine.period)
            fixPeriod(*mine.period, period);
        for (const ColumnUse::Fixed &one : period)
            fix(one.column, one.value);
        if (mine.stage >= 0 && !has("stage"))
            fix(col::budget::Stage, mine.stage);
        if (mine.funding >= 0 && !has("funding"))
            fix(col::budget::Funding, mine.funding);
        fixRevision(mine, fixed);
        std::sort(fixed.begin(), fixed.end(), [](auto a, auto b) { return a.column < b.column; });
        place(field, std::move(fixed));
        return true;
    }

    /// Makes the field a column of a wide table with these coordinates. False when another field has the same.
    bool place(std::size_t field, std::vector<ColumnUse::Fixed> fixed)
    {
        for (const std::size_t other : m_map.wideFields) {
            const auto &theirs = m_map.uses[other].fixed;
            if (std::equal(theirs.begin(), theirs.end(), fixed.begin(), fixed.end(),
                           [](auto a, auto b) { return a.column == b.column && a.value == b.value; })) {
                problem(field, "header.twice", Severity::Error, {std::to_string(other + 1)});
                return false;
            }
        }
        ColumnUse &use = m_map.uses[field];
        use.column = measureColumn(m_info.kind);
        use.unitWon = budget() ? m_candidates[field].unitWon : 0;
        use.fixed = std::move(fixed);
        use.increments = m_choices[field] && m_choices[field]->increments;
        m_map.wideFields.push_back(field);
        ++m_map.matched;
        return true;
    }

    bool anyFunding() const
    {
        return std::any_of(m_candidates.begin(), m_candidates.end(),
                           [](const HeaderReading &one) { return one.funding > static_cast<int>(Funding::Total); });
    }

    bool fixPeriod(const HeaderPeriod &period, std::vector<ColumnUse::Fixed> &fixed) const
    {
        if (period.year == 0) { // 1분기: of each row's fiscal year
            if (!budget() || !has("fiscal_year") || has("as_of"))
                return false;
            fixed.push_back({col::budget::AsOf, (20 + period.quarter) * 100});
            return true;
        }
        const auto year = PartialDate::ofYear(period.year);
        const auto date = period.quarter > 0 ? PartialDate::ofQuarter(period.year, period.quarter)
                          : period.month > 0 ? PartialDate::ofMonth(period.year, period.month)
                                             : year;
        const bool whole = date == year;
        if (budget()) {
            const bool hasYear = has("fiscal_year");
            if (whole ? hasYear : has("as_of"))
                return false;
            if (!hasYear)
                fixed.push_back({col::budget::FiscalYear, period.year});
            if (!whole)
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
        const HeaderReading &mine = m_candidates[field];
        for (const std::string_view word : {"집행", "예산현액", "집행잔액"}) {
            if (mine.measured == word) {
                const auto &stages = m_info.columns[col::budget::Stage].choices;
                problem(field, "header.assumed", Severity::Warning,
                        {std::string(stages[static_cast<std::size_t>(mine.stage)].key)});
            }
        }
        if (budget() && mine.period && (mine.period->quarter > 0 || mine.period->month > 0))
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
        // Increments that nobody explained yet: the answer names the stage and the measure.
        const bool asked = std::any_of(m_map.problems.begin(), m_map.problems.end(),
                                       [](const Problem &problem) { return problem.rule == "header.increment"; });
        if (asked)
            return -1;
        for (std::size_t i = 0; i < m_info.columns.size(); ++i) {
            const Column &column = m_info.columns[i];
            if (column.required && column.role != Role::AsOf && !stated(column.key)
                && !fixedByAll(static_cast<int>(i)))
                return static_cast<int>(i);
        }
        const int measure = measureColumn(m_info.kind);
        // 금액 beside 집행액: of which stage would it be?
        if (budget() && has("amount") && !stated("stage") && !m_map.wideFields.empty())
            return col::budget::Stage;
        const bool parts = m_info.kind == Kind::Observations && has("numerator");
        if (measure >= 0 && m_map.fieldOf[static_cast<std::size_t>(measure)] < 0 && m_map.wideFields.empty() && !parts)
            return measure;
        return -1;
    }

    std::span<const HeaderCell> m_cells;
    const KindInfo &m_info;
    std::int64_t m_line;
    std::span<const std::pair<std::string, std::string>> m_defaults;
    HeaderMap m_map;
    std::vector<HeaderReading> m_candidates;
    std::vector<const ColumnChoice *> m_choices; // per field
    std::vector<bool> m_lost;
};

} // namespace

HeaderMap mapHeader(std::span<const HeaderCell> cells, Kind kind, std::int64_t line, std::span<const ColumnChoice> choices,
                    std::span<const std::pair<std::string, std::string>> defaults)
{
    return Mapper(cells, kind, line, choices, defaults).run();
}

HeaderMap mapHeader(std::span<const std::string> cells, Kind kind, std::int64_t line,
                    std::span<const ColumnChoice> choices)
{
    const KeptRecord row{line, false, false, {cells.begin(), cells.end()}};
    return mapHeader(headerCells(std::span(&row, 1)), kind, line, choices);
}

void bindTexts(HeaderMap &header, Texts &texts)
{
    for (ColumnUse &use : header.uses) {
        for (ColumnUse::Fixed &fixed : use.fixed) {
            const Column &column = info(header.kind).columns[static_cast<std::size_t>(fixed.column)];
            if (column.type == Type::Text)
                fixed.value = texts.intern(header.fixedTexts[static_cast<std::size_t>(-1 - fixed.value)]);
        }
    }
}

} // namespace db
