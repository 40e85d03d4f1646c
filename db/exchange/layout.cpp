#include "db/exchange/layout.h"

#include "db/exchange/header_names.h"
#include "db/exchange/values.h"
#include "db/records/texts.h"

#include <algorithm>

namespace db {

namespace {

/// How much speaks for a row being the header of a kind. A column more counts more than a column that is missing:
/// a budget without its stage is a budget that lacks something, not a list of sources.
int scoreOf(const HeaderMap &map)
{
    return 2 * map.matched + (map.fits() ? 3 : 0);
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

Result<Layout> findLayout(std::span<const KeptRecord> records, std::optional<Kind> kind)
{
    std::optional<Layout> best;
    int bestScore = 0;
    std::vector<std::string> tied;
    for (std::size_t i = 0; i < std::min(records.size(), Layout::Window); ++i) {
        // A row that fits in every cell, or fits with nothing better soon after, is the header.
        if (best && best->header.fits() && (best->header.matched == best->header.named || i > best->headerRecord + 5))
            break;
        for (const KindInfo &candidate : allKinds()) {
            if (kind && *kind != candidate.kind)
                continue;
            HeaderMap map = mapHeader(records[i].cells, candidate.kind, records[i].line);
            if (map.matched == 0 || (!kind && !convincing(map) && !(i == 0 && beginsWithKey(map))))
                continue;
            const int score = scoreOf(map);
            if (score > bestScore) {
                bestScore = score;
                tied.clear();
                best = Layout{.headerRecord = i, .header = std::move(map), .unitWon = 0, .asOf = {}};
            } else if (score == bestScore && best && best->headerRecord == i) {
                tied.emplace_back(candidate.key);
            }
        }
    }
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
