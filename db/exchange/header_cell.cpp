#include "db/exchange/header_cell.h"

#include "db/engine/sha256.h"
#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

/// Reads one text of a header, or all of its levels as one text.
class CellReader
{
public:
    explicit CellReader(Kind kind) : m_info(info(kind)), m_measure(measureColumn(kind)) {}

    HeaderReading read(const std::string &text) const;
    bool isMeasure(int column) const { return column >= 0 && column == m_measure; }

private:
    int choiceOf(int column, std::string_view folded) const
    {
        return m_info.kind == Kind::Budget ? findChoice(m_info.columns[static_cast<std::size_t>(column)], folded) : -1;
    }
    int stageNamed(std::string_view folded) const { return choiceOf(col::budget::Stage, folded); }
    int fundingNamed(std::string_view folded) const { return choiceOf(col::budget::Funding, folded); }
    bool readMeasure(std::string_view name, HeaderReading &found) const;
    bool readOne(std::string_view text, HeaderReading &found) const;

    const KindInfo &m_info;
    int m_measure;
};

bool CellReader::readOne(std::string_view text, HeaderReading &found) const
{
    const int stage = stageNamed(text);
    const int funding = fundingNamed(text);
    if (m_info.kind == Kind::Budget && isBudgetRevision(text)) {
        found.stage = static_cast<int>(Stage::Appropriated);
        found.revision = text;
        return true;
    }
    if (stage >= 0) {
        found.stage = stage;
        found.measured = text;
    } else if (funding >= 0) {
        found.funding = funding;
    }
    return stage >= 0 || funding >= 0 || isMeasure(findColumn(m_info.kind, text).column) || text.empty();
}

/// A name with its unit cut off, as a stage, a funding, one behind the other (국비예산액), or as nothing but a word
/// for the measure.
bool CellReader::readMeasure(std::string_view name, HeaderReading &found) const
{
    std::int64_t unit = 0;
    const std::string_view bare = withoutUnit(name, unit);
    for (const std::string_view text : {name, bare}) {
        bool known = readOne(text, found);
        for (std::size_t cut = 1; !known && m_info.kind == Kind::Budget && cut < text.size(); ++cut) {
            if ((static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
                continue;
            HeaderReading first;
            HeaderReading second;
            known = readOne(text.substr(0, cut), first) && readOne(text.substr(cut), second)
                    && (first.stage >= 0) != (second.stage >= 0) && (first.funding >= 0) != (second.funding >= 0);
            if (known) {
                found.stage = std::max(first.stage, second.stage);
                found.funding = std::max(first.funding, second.funding);
                found.measured = first.stage >= 0 ? first.measured : second.measured;
                found.revision = first.stage >= 0 ? first.revision : second.revision;
            }
        }
        if (!known)
            continue;
        if (text.size() < name.size())
            found.unitWon = unit;
        return true;
    }
    return false;
}

HeaderReading CellReader::read(const std::string &text) const
{
    HeaderReading found;
    found.parts = headerParts(text);
    found.last = text;
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
        else if (m_info.kind == Kind::Budget && isBudgetRevision(group))
            readOne(group, found); // 예산액(1회추경)
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
            if (isMeasure(hit.column))
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
    if (m_measure < 0 || !known)
        return found;
    if (isMeasure(hit.column))
        return found; // 금액(국비): the measure with a coordinate in brackets
    found.period = headerPeriod(text);
    if (!found.period && m_info.kind == Kind::Budget)
        found.period = headerQuarter(text);
    const std::string name = found.period ? headerParts(found.period->rest).name : found.parts.name;
    if (!(found.period && name.empty()) && !readMeasure(name, found))
        found.period.reset(), found.stage = found.funding = -1;
    return found;
}

/// Takes what a group above says into the reading of what stands below. False when the group has no meaning there.
bool takeGroup(const CellReader &reader, const std::string &text, HeaderReading &found)
{
    const HeaderReading group = reader.read(text);
    if (found.unitWon == 0)
        found.unitWon = group.unitWon;
    if (group.stage >= 0 && found.stage < 0) {
        found.stage = group.stage;
        found.measured = group.measured;
    }
    if (found.revision.empty() && found.stage == group.stage)
        found.revision = group.revision;
    if (group.funding >= 0 && found.funding < 0)
        found.funding = group.funding;
    if (group.period) {
        if (!found.period)
            found.period = group.period;
        else if (found.period->year == 0 && group.period->year != 0 && group.period->quarter == 0
                 && group.period->month == 0)
            found.period->year = group.period->year; // 2024년 / 1분기
        else
            return false;
    }
    // A group named like a column whose values stand below it (재원 / 국비) only arranges.
    return group.wide() || group.column >= 0 || isArranging(group.parts.whole) || isArranging(group.parts.name)
           || moneyUnit(group.parts.whole) != 0;
}

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

HeaderReading readHeaderCell(const HeaderCell &cell, Kind kind)
{
    const CellReader reader(kind);
    if (cell.levels.size() <= 1)
        return reader.read(cell.text);
    // A name broken over two rows: 회계 / 연도.
    HeaderReading whole = reader.read(cell.text);
    whole.last = cell.levels.back();
    if (whole.column >= 0 && !reader.isMeasure(whole.column))
        return whole;
    HeaderReading found = reader.read(cell.levels.back());
    found.parts = whole.parts;
    found.last = cell.levels.back();
    if (found.column >= 0 && !reader.isMeasure(found.column))
        return found; // 기업 현황 / 기업명
    bool known = found.column >= 0 || found.wide() || isTotalWord(found.last);
    for (std::size_t level = cell.levels.size() - 1; known && level-- > 0;)
        known = takeGroup(reader, cell.levels[level], found);
    if (!known)
        return whole;
    if (found.stage >= 0 || found.funding >= 0 || found.period)
        found.column = -1;
    return found;
}

std::vector<HeaderCell> headerCells(std::span<const KeptRecord> rows)
{
    std::size_t width = 0;
    for (const KeptRecord &row : rows)
        width = std::max(width, row.cells.size());
    std::vector<std::vector<std::string>> grid(rows.size(), std::vector<std::string>(width));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c)
            grid[r][c] = tidyText(rows[r].cells[c]);
    }
    const auto below = [&grid](std::size_t r, std::size_t c) {
        return std::any_of(grid.begin() + static_cast<std::ptrdiff_t>(r) + 1, grid.end(),
                           [c](const auto &row) { return !row[c].empty(); });
    };
    // From the top, so that a group within a group ends where the outer one does.
    for (std::size_t r = 0; r + 1 < rows.size(); ++r) {
        for (std::size_t c = 1; c < width; ++c) {
            const bool sameAbove = r == 0 || grid[r - 1][c] == grid[r - 1][c - 1];
            if (grid[r][c].empty() && !grid[r][c - 1].empty() && sameAbove && below(r, c) && below(r, c - 1))
                grid[r][c] = grid[r][c - 1];
        }
    }
    std::vector<HeaderCell> cells(width);
    for (std::size_t c = 0; c < width; ++c) {
        for (const auto &row : grid) {
            if (row[c].empty() || (!cells[c].levels.empty() && foldHeader(cells[c].levels.back()) == foldHeader(row[c])))
                continue;
            if (!cells[c].text.empty())
                cells[c].text += ' ';
            cells[c].text += row[c];
            cells[c].levels.push_back(row[c]);
        }
    }
    return cells;
}

namespace {

/// Folded, with the numbers of years, quarters, months and days gone.
std::string timeless(std::string_view text)
{
    const std::string folded = foldPeriod(text);
    const auto digit = [&folded](std::size_t at) { return at < folded.size() && folded[at] >= '0' && folded[at] <= '9'; };
    const auto starts = [&folded](std::size_t at, std::string_view part) {
        return folded.compare(std::min(at, folded.size()), part.size(), part) == 0;
    };
    const auto apostrophe = [&folded](std::size_t at) {
        return (at >= 1 && folded[at - 1] == '\'')
               || (at >= 3 && (folded.compare(at - 3, 3, "\xE2\x80\x98") == 0 || folded.compare(at - 3, 3, "\xE2\x80\x99") == 0));
    };
    // Behind the month and the day that follow a year: 2024.9.30. A quarter is no month: 2024.4/4.
    const auto behindDay = [&](std::size_t at) {
        for (int part = 0; part < 2; ++part) {
            std::size_t end = at + 1;
            if (at >= folded.size() || std::string_view("./-").find(folded[at]) == std::string_view::npos || !digit(end))
                break;
            while (digit(end))
                ++end;
            if (end - at > 3 || starts(end, "/4") || starts(end, "분기") || starts(end, "사분기"))
                break;
            at = end;
        }
        return at;
    };
    // Two digits that a quarter or a month follows: 24.1분기, 24.1/4, 24.3월.
    const auto beforePart = [&](std::size_t at) {
        if (at >= folded.size() || std::string_view(".-_/").find(folded[at]) == std::string_view::npos || !digit(at + 1))
            return false;
        while (digit(++at)) { }
        return starts(at, "분기") || starts(at, "사분기") || starts(at, "월") || (starts(at, "/4") && !digit(at + 2));
    };
    std::string out;
    for (std::size_t i = 0; i < folded.size();) {
        if (starts(i, "상반기") || starts(i, "하반기")) {
            out += "#반기";
            i += std::string_view("상반기").size();
            continue;
        }
        if (folded[i] == 'q' && digit(i + 1) && !digit(i + 2)) {
            out += "#분기";
            i += 2;
            continue;
        }
        if (!digit(i)) {
            out += folded[i++];
            continue;
        }
        std::size_t end = i;
        while (digit(end))
            ++end;
        const bool year = end - i == 4 && (starts(i, "19") || starts(i, "20") || starts(i, "21"));
        const bool marked = starts(end, "년") || starts(end, "월") || starts(end, "일") || starts(end, "분기") || starts(end, "사분기")
                            || (starts(end, "/4") && !digit(end + 2));
        if (marked && starts(end, "/4")) {
            out += "#분기";
            end += 2;
            if (starts(end, "분기"))
                end += std::string_view("분기").size();
        } else if (marked && end - i <= 4) {
            out += '#';
        } else if (year || (end - i == 2 && (apostrophe(i) || beforePart(end)))) {
            out += "#년"; // 2024 and '24 are 2024년
            end = behindDay(end);
        } else {
            out.append(folded, i, end - i);
        }
        i = end;
    }
    return foldHeader(out);
}

} // namespace

std::string headerFingerprint(std::span<const HeaderCell> cells)
{
    std::size_t size = cells.size();
    while (size > 0 && cells[size - 1].text.empty())
        --size;
    if (size == 0)
        return {};
    std::string all;
    for (std::size_t i = 0; i < size; ++i) {
        for (const std::string &level : cells[i].levels)
            all += timeless(level) + '\x1F';
        all += '\x1E';
    }
    return hex(sha256(all));
}

std::string headerFingerprint(std::span<const std::string> cells)
{
    const KeptRecord row{0, false, false, {cells.begin(), cells.end()}};
    return headerFingerprint(headerCells(std::span(&row, 1)));
}

} // namespace db
