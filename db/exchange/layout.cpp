#include "db/exchange/layout.h"

#include "db/exchange/header_names.h"
#include "db/exchange/values.h"
#include "db/records/texts.h"

#include <algorithm>
#include <compare>

namespace db {

namespace {

/// How much speaks for a row being the header of a kind. A column more counts more than a column that is missing:
/// a budget without its stage is a budget that lacks something, not a list of sources.
int scoreOf(const HeaderMap &map)
{
    return 2 * map.matched + (map.fits() ? 3 : 0);
}

/// How much a header says: by its columns first, by what it states of all their cells (a year, a stage) next.
struct Weight {
    int score = 0;
    std::size_t fixed = 0;

    friend auto operator<=>(const Weight &, const Weight &) = default;
};

Weight weightOf(const HeaderMap &map)
{
    Weight weight{.score = scoreOf(map), .fixed = 0};
    for (const ColumnUse &use : map.uses)
        weight.fixed += use.fixed.size();
    return weight;
}

/// Whether so few columns could fit by chance.
bool convincing(const HeaderMap &map)
{
    if (map.matched == map.named)
        return map.matched > 0;
    if (!map.fits() && map.matched * 2 < map.named)
        return false;
    return map.matched >= 3 || (map.matched == 2 && map.named <= 6);
}

/// Whether the first record of a file is a header in spite of many unknown columns: it begins with the key of a kind
/// and nothing that the kind needs is missing.
bool beginsWithKey(const HeaderMap &map)
{
    if (!map.fits() || map.uses.empty() || map.uses.front().column < 0)
        return false;
    const Column &first = info(map.kind).columns[static_cast<std::size_t>(map.uses.front().column)];
    return first.role == Role::Key && first.required;
}

bool isDateCharacter(char32_t c)
{
    static constexpr std::u32string_view others = U".,-/'‘’ 년월일분기말 Q";
    return (c >= U'0' && c <= U'9') || others.find(c) != std::u32string_view::npos;
}

/// The longest piece at the end of `text` made of characters of dates.
std::string_view dateTail(std::string_view text)
{
    std::size_t from = text.size();
    while (from > 0) {
        std::size_t at = from - 1;
        while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            --at;
        char32_t c = static_cast<unsigned char>(text[at]);
        const std::size_t bytes = from - at;
        if (bytes == 3) {
            c = ((c & 0x0FU) << 12U) | ((static_cast<unsigned char>(text[at + 1]) & 0x3FU) << 6U)
                | (static_cast<unsigned char>(text[at + 2]) & 0x3FU);
        } else if (bytes != 1) {
            break;
        }
        if (!isDateCharacter(c))
            break;
        from = at;
    }
    return text.substr(from);
}

PartialDate dateIn(std::string_view text)
{
    std::string tidy = tidyText(text);
    while (!tidy.empty() && (tidy.front() == ',' || tidy.front() == '-' || tidy.front() == '/'))
        tidy.erase(0, 1);
    static constexpr std::string_view end = "말";
    if (tidy.size() > end.size() && tidy.compare(tidy.size() - end.size(), end.size(), end) == 0)
        tidy = tidyText(std::string_view(tidy).substr(0, tidy.size() - end.size()));
    const DateText read = readDate(tidy);
    return read.status == ReadStatus::Ok ? read.value : PartialDate();
}

} // namespace

std::int64_t statedUnit(std::span<const std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string folded = foldHeader(cells[i]);
        static constexpr std::string_view word = "단위";
        const auto at = folded.find(word);
        if (at == std::string::npos)
            continue;
        std::string unit = folded.substr(at + word.size());
        if (unit.empty() && i + 1 < cells.size()) // "단위:" and "천원" in cells of their own
            unit = foldHeader(cells[i + 1]);
        if (const std::int64_t won = moneyUnit(unit); won != 0)
            return won;
        // 단위: 백만원, % names more than one; the first is the money's.
        for (const std::string_view one : {"백만원", "억원", "만원", "천원", "원"}) {
            if (unit.compare(0, one.size(), one) == 0)
                return moneyUnit(one);
        }
    }
    return 0;
}

PartialDate statedDate(std::string_view text)
{
    for (const std::string_view word : {"기준", "현재"}) {
        for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            if (const PartialDate before = dateIn(dateTail(text.substr(0, at))); before.valid())
                return before;
            std::string_view rest = text.substr(at + word.size());
            for (const std::string_view more : {"일자", "일", "시점"}) {
                if (rest.substr(0, more.size()) == more) {
                    rest.remove_prefix(more.size());
                    break;
                }
            }
            const auto colon = rest.find_first_not_of(" :");
            if (colon == 0 || colon == std::string_view::npos)
                continue;
            rest.remove_prefix(colon);
            const auto end = rest.find_first_of(")],");
            if (const PartialDate after = dateIn(rest.substr(0, end)); after.valid())
                return after;
        }
    }
    return {};
}

namespace {

/// A number that no header has: 1,234 or 12.5, but not 2024.
bool isAmount(std::string_view cell)
{
    const std::string text = tidyText(cell);
    const bool digits = std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool only = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '-' || c == '+' || c == ' ' || c == '%';
    });
    return digits && only && readYear(text).status != ReadStatus::Ok;
}

/// Amounts of four digits and more stand in rows, not in headers, whatever words and years stand beside them.
bool isRecordOfData(const KeptRecord &record)
{
    return std::any_of(record.cells.begin(), record.cells.end(), [](const std::string &cell) {
        const auto digits = std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits >= 4 && isAmount(cell) && readDate(cell).status != ReadStatus::Ok;
    });
}

/// Whether a row may stand below another in one header.
bool mayBeDetail(const KeptRecord &record)
{
    return !record.blank && !record.malformed && std::none_of(record.cells.begin(), record.cells.end(), isAmount);
}

/// Whether a row has cells that were merged before they became text: blank ones, or the same text side by side.
bool hasMerged(const KeptRecord &record)
{
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        const std::string text = tidyText(record.cells[i]);
        if (text.empty() || (i > 0 && text == tidyText(record.cells[i - 1])))
            return true;
    }
    return record.cells.size() < 2;
}

std::size_t filledCells(const KeptRecord &record)
{
    return static_cast<std::size_t>(std::count_if(record.cells.begin(), record.cells.end(),
                                                  [](const std::string &cell) { return !isBlankText(cell); }));
}

/// Looks for the header among the first records of a file.
class HeaderSearch
{
public:
    HeaderSearch(std::span<const KeptRecord> records, const LayoutChoice &choice)
        : m_records(records.subspan(0, std::min(records.size(), Layout::Window))), m_choice(choice)
    {
        for (const KindInfo &candidate : allKinds()) {
            const bool speaks = std::all_of(choice.columns.begin(), choice.columns.end(), [&](const ColumnChoice &one) {
                return one.column.empty() || candidate.find(one.column) >= 0;
            });
            if (choice.kind ? *choice.kind == candidate.kind : speaks)
                m_kinds.push_back(candidate.kind);
        }
    }

    /// The best header, and in `tied` the keys of the kinds that fit it as well as its own.
    std::optional<Layout> run(std::vector<std::string> &tied)
    {
        std::optional<Layout> best;
        Weight bestWeight;
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            if (best && settles(*best, i))
                break;
            if (m_choice.headerLine != 0 && m_records[i].line != m_choice.headerLine)
                continue;
            if (m_choice.headerLine == 0 && isRecordOfData(m_records[i]))
                continue;
            for (std::size_t rows = 1; rows <= Layout::MostHeaderRows && mayHave(i, rows); ++rows) {
                for (const Kind kind : m_kinds) {
                    std::optional<HeaderMap> map = read(i, rows, kind);
                    if (!map)
                        continue;
                    const Weight weight = weightOf(*map);
                    const bool further = best && best->headerRecord == i && best->header.kind == kind; // with a row more
                    if (weight.score > bestWeight.score || (further && weight > bestWeight)) {
                        bestWeight = weight;
                        tied.clear();
                        best = Layout{.headerRecord = i, .headerRows = rows, .header = *std::move(map), .fingerprint = {},
                                      .unitWon = 0, .asOf = {}};
                    } else if (weight.score == bestWeight.score && best && best->headerRecord == i && best->headerRows == rows) {
                        tied.emplace_back(info(kind).key);
                    }
                }
            }
        }
        if (best)
            best->fingerprint = headerFingerprint(headerCells(m_records.subspan(best->headerRecord, best->headerRows)));
        return best;
    }

private:
    /// Whether no better header is to be expected in this record or behind it: one that fits in every cell, or that
    /// fits with nothing better soon after. One filled cell may be a title all the same.
    bool settles(const Layout &best, std::size_t record) const
    {
        if (!best.header.fits() || (best.headerRows == 1 && filledCells(m_records[best.headerRecord]) <= 1))
            return false;
        return best.header.matched == best.header.named || record > best.headerRecord + best.headerRows + 4;
    }

    /// A measure alone heads no table of several columns: 총사업비 above one is its title.
    bool isTitle(std::size_t record, const HeaderMap &map) const
    {
        for (std::size_t column = 0; column < map.fieldOf.size(); ++column) {
            if (map.fieldOf[column] >= 0 && static_cast<int>(column) != measureColumn(map.kind))
                return false;
        }
        const auto later = m_records.subspan(record + 1);
        return filledCells(m_records[record]) == 1
               && std::any_of(later.begin(), later.end(), [](const KeptRecord &row) { return filledCells(row) > 1; });
    }

    bool mayHave(std::size_t first, std::size_t rows) const
    {
        if (first + rows > m_records.size())
            return false;
        if (m_choice.headerRows != 0)
            return rows <= static_cast<std::size_t>(m_choice.headerRows);
        const KeptRecord &last = m_records[first + rows - 1];
        return rows == 1 || ((hasMerged(m_records[first + rows - 2]) || hasMerged(last)) && mayBeDetail(last));
    }

    HeaderMap map(std::size_t first, std::size_t rows, Kind kind) const
    {
        return mapHeader(headerCells(m_records.subspan(first, rows)), kind, m_records[first].line, m_choice.columns,
                         m_choice.defaults);
    }

    /// The header of these rows, when it is one.
    std::optional<HeaderMap> read(std::size_t first, std::size_t rows, Kind kind) const
    {
        if (m_choice.headerRows != 0 && rows != static_cast<std::size_t>(m_choice.headerRows))
            return std::nullopt;
        HeaderMap found = map(first, rows, kind);
        if (found.matched == 0 || (m_choice.headerLine == 0 && rows == 1 && isTitle(first, found)))
            return std::nullopt;
        if (m_choice.headerRows == 0 && rows > 1) {
            const Weight weight = weightOf(found);
            for (std::size_t fewer = 1; fewer < rows; ++fewer) {
                if (weight <= weightOf(map(first, fewer, kind)))
                    return std::nullopt;
            }
            if (weight <= weightOf(map(first + 1, rows - 1, kind)))
                return std::nullopt;
        }
        const bool given = m_choice.kind || m_choice.headerLine != 0;
        if (!given && !convincing(found) && !(first == 0 && beginsWithKey(found)))
            return std::nullopt;
        return found;
    }

    std::span<const KeptRecord> m_records;
    const LayoutChoice &m_choice;
    std::vector<Kind> m_kinds;
};

} // namespace

Result<Layout> findLayout(std::span<const KeptRecord> records, const LayoutChoice &choice)
{
    std::vector<std::string> tied;
    std::optional<Layout> best = HeaderSearch(records, choice).run(tied);
    if (!best)
        return fail(ErrorCode::NoHeader);
    const KindInfo &found = info(best->header.kind);
    const std::int64_t line = records[best->headerRecord].line;
    if (tied.size() == 1 && best->header.kind == Kind::Observations && tied.front() == info(Kind::Targets).key) {
        // indicator, value and a date say no more; a table of targets nearly always names a due date.
        best->header.problems.push_back({.line = line, .column = 0, .header = {}, .text = {}, .rule = "kind.assumed",
                                         .severity = Severity::Warning, .args = {}});
        tied.clear();
    }
    if (!tied.empty()) {
        tied.insert(tied.begin(), std::string(found.key));
        return fail(ErrorCode::AmbiguousKind, std::move(tied), {.line = line, .column = 0, .header = {}});
    }
    if (best->header.missing >= 0) {
        const Column &column = found.columns[static_cast<std::size_t>(best->header.missing)];
        return fail(ErrorCode::MissingColumn, {std::string(column.key), std::string(found.key)},
                    {.line = line, .column = 0, .header = std::string(column.ko)});
    }
    for (std::size_t i = 0; i < best->headerRecord; ++i) {
        if (best->unitWon == 0)
            best->unitWon = statedUnit(records[i].cells);
        for (const std::string &cell : records[i].cells) {
            if (!best->asOf.valid())
                best->asOf = statedDate(cell);
        }
        // 기준일: and the date in cells of their own
        for (std::size_t c = 0; c + 1 < records[i].cells.size() && !best->asOf.valid(); ++c)
            best->asOf = statedDate(records[i].cells[c] + ' ' + records[i].cells[c + 1]);
    }
    return std::move(*best);
}

} // namespace db
