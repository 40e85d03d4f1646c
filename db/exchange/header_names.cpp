#include "db/exchange/header_names.h"

#include "db/records/texts.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace db {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

template<std::size_t N>
bool isAny(std::string_view text, const std::string_view (&words)[N])
{
    return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

template<std::size_t N>
bool containsAny(std::string_view text, const std::string_view (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words), [text](std::string_view word) { return contains(text, word); });
}

/// The text without one of these at its end; empty when none stands there or nothing else does.
template<std::size_t N>
std::string_view withoutTail(std::string_view text, const std::string_view (&tails)[N])
{
    for (const std::string_view tail : tails) {
        if (text.size() > tail.size() && text.substr(text.size() - tail.size()) == tail)
            return text.substr(0, text.size() - tail.size());
    }
    return {};
}

/// Drops what may stand between the words of a header without changing its meaning. Takes a folded name.
std::string withoutPunctuation(std::string_view folded)
{
    static constexpr std::string_view marks = "_-.,:;*'\"/\\|~()[]{}<>";
    // middle dot, hyphenation point, katakana dot, hangul letter araea (as NFKC writes it), typographic quotes
    static constexpr std::string_view wide[] = {"\xC2\xB7", "\xE2\x80\xA7", "\xE3\x83\xBB", "\xE1\x86\x9E",
                                                "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D"};
    std::string out;
    out.reserve(folded.size());
    for (std::size_t i = 0; i < folded.size();) {
        const auto rest = folded.substr(i);
        const auto *mark = std::find_if(std::begin(wide), std::end(wide),
                                        [rest](std::string_view w) { return rest.substr(0, w.size()) == w; });
        if (mark != std::end(wide)) {
            i += mark->size();
        } else {
            if (!contains(marks, rest.substr(0, 1)))
                out += folded[i];
            ++i;
        }
    }
    return out;
}

/// 1 to 4 when the text begins with a quarter, which is cut off; else 0.
int takeQuarter(std::string_view &rest)
{
    static constexpr std::string_view word = "분기";
    static constexpr std::string_view ofFour = "사분기";
    const auto quarterDigit = [](char c) { return c >= '1' && c <= '4'; };
    const auto startsWith = [&rest](std::size_t at, std::string_view part) { return rest.substr(std::min(at, rest.size()), part.size()) == part; };
    if (rest.size() >= 2 && rest[0] == 'q' && quarterDigit(rest[1])) {
        const int quarter = rest[1] - '0';
        rest.remove_prefix(2);
        return quarter;
    }
    if (rest.empty() || !quarterDigit(rest[0]))
        return 0;
    const int quarter = rest[0] - '0';
    std::size_t length = 1;
    if (startsWith(1, "/4"))
        length = startsWith(3, word) ? 3 + word.size() : 3;
    else if (startsWith(1, word))
        length = 1 + word.size();
    else if (startsWith(1, ofFour))
        length = 1 + ofFour.size();
    else
        return 0;
    rest.remove_prefix(length);
    return quarter;
}

/// 1 to 12 when the text begins with a month, which is cut off; else 0. `marked`: 월 stands behind it; else it may be a
/// number that nothing but words follows.
int takeMonth(std::string_view &rest, bool marked)
{
    static constexpr std::string_view word = "월";
    std::size_t digits = 0;
    int month = 0;
    for (; digits < 2 && digits < rest.size() && isDigit(rest[digits]); ++digits)
        month = month * 10 + (rest[digits] - '0');
    if (digits == 0 || month < 1 || month > 12)
        return 0;
    std::string_view behind = rest.substr(digits);
    if (behind.substr(0, word.size()) == word) {
        behind.remove_prefix(word.size());
    } else {
        if (marked || (!behind.empty() && isDigit(behind[0])))
            return 0;
        const auto mark = std::min(behind.find_first_not_of("./-"), behind.size());
        if (mark > 0 && mark < behind.size() && isDigit(behind[mark]))
            return 0; // a day
        behind.remove_prefix(mark);
    }
    rest = behind;
    return month;
}

using Names = std::unordered_map<std::string, ColumnHit>;

template<typename Visit>
void eachAlias(std::string_view aliases, Visit visit)
{
    while (!aliases.empty()) {
        const auto end = std::min(aliases.find('|'), aliases.size());
        visit(aliases.substr(0, end));
        aliases.remove_prefix(std::min(end + 1, aliases.size()));
    }
}

Names namesOf(const KindInfo &kind)
{
    Names names;
    const auto take = [&names](std::string_view name, int column, Fit fit) {
        ColumnHit &hit = names[foldHeader(name)];
        if (fit > hit.fit)
            hit = {column, fit};
    };
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const Column &column = kind.columns[i];
        take(column.key, static_cast<int>(i), Fit::Name);
        take(column.ko, static_cast<int>(i), Fit::Name);
        eachAlias(column.aliases, [&](std::string_view alias) { take(alias, static_cast<int>(i), Fit::Alias); });
    }
    return names;
}

} // namespace

std::string foldHeader(std::string_view text)
{
    return withoutPunctuation(foldName(text));
}

HeaderParts headerParts(std::string_view text)
{
    const std::string folded = foldName(text);
    HeaderParts parts;
    parts.whole = withoutPunctuation(folded);
    std::string name;
    std::string group;
    int depth = 0;
    for (const char c : folded) {
        if (c == '(' || c == '[' || c == '<') {
            ++depth;
        } else if ((c == ')' || c == ']' || c == '>') && depth > 0) {
            if (--depth == 0) {
                parts.groups.push_back(withoutPunctuation(group));
                group.clear();
            }
        } else {
            (depth > 0 ? group : name) += c;
        }
    }
    if (!group.empty()) // a bracket that is never closed: a header cut short
        parts.groups.push_back(withoutPunctuation(group));
    parts.name = withoutPunctuation(name);
    return parts;
}

std::int64_t moneyUnit(std::string_view folded)
{
    static constexpr std::string_view lead = "단위";
    if (folded.substr(0, lead.size()) == lead)
        folded.remove_prefix(lead.size());
    static constexpr std::pair<std::string_view, std::int64_t> units[] = {
        {"원", 1},          {"won", 1},         {"krw", 1},           {"천원", 1'000},       {"만원", 10'000},
        {"백만원", 1'000'000}, {"백만", 1'000'000}, {"억원", 100'000'000}, {"억", 100'000'000}};
    for (const auto &[name, won] : units) {
        if (folded == name)
            return won;
    }
    return 0;
}

std::string_view withoutUnit(std::string_view folded, std::int64_t &unitWon)
{
    static constexpr std::pair<std::string_view, std::int64_t> units[] = {
        {"백만원", 1'000'000}, {"억원", 100'000'000}, {"만원", 10'000}, {"천원", 1'000}, {"원", 1}};
    for (const auto &[name, won] : units) {
        if (folded.size() > name.size() && folded.substr(folded.size() - name.size()) == name) {
            unitWon = won;
            return folded.substr(0, folded.size() - name.size());
        }
    }
    return folded;
}

bool isArranging(std::string_view folded)
{
    static constexpr std::string_view tails[] = {"별", "현황", "내역", "구분", "추이"};
    static constexpr std::string_view words[] = {"사업비", "예산액및집행액", "예산및집행", "금액", "실적", "목표", "합계"};
    return isNeutralGroup(folded) || isAny(folded, words) || !withoutTail(folded, tails).empty();
}

bool isNeutralGroup(std::string_view folded)
{
    static constexpr std::string_view words[] = {
        "명", "인", "%", "건", "개", "개사", "개소", "개월", "회", "점", "위", "년", "연도", "일", "연월일", "pf", "pb",
        "세출", "세입", "누계", "누적", "yyyymmdd", "한글", "국문", "a", "b", "c", "가", "나", "다"};
    return isAny(folded, words);
}

std::string foldPeriod(std::string_view text)
{
    std::string points(text);
    for (std::size_t from = points.find_first_of(" \t\r\n"); from != std::string::npos;) {
        const std::size_t to = std::min(points.find_first_not_of(" \t\r\n", from), points.size());
        if (from > 0 && isDigit(points[from - 1]) && to < points.size() && isDigit(points[to]))
            std::fill(points.begin() + static_cast<std::ptrdiff_t>(from), points.begin() + static_cast<std::ptrdiff_t>(to), '.');
        from = points.find_first_of(" \t\r\n", to);
    }
    return foldName(points);
}

std::optional<HeaderPeriod> headerPeriod(std::string_view text)
{
    std::string folded = foldPeriod(text);
    bool apostrophe = false;
    for (const std::string_view quote : {"'", "\xE2\x80\x98", "\xE2\x80\x99"}) {
        if (folded.compare(0, quote.size(), quote) == 0) {
            folded.erase(0, quote.size());
            apostrophe = true;
        }
    }
    static constexpr std::string_view yearWord = "년";
    const auto digits = static_cast<std::size_t>(
        std::find_if_not(folded.begin(), folded.end(), isDigit) - folded.begin());
    std::string_view rest = std::string_view(folded).substr(digits);
    const bool named = rest.substr(0, yearWord.size()) == yearWord;
    if (digits != 4 && digits != 2)
        return std::nullopt;
    HeaderPeriod period;
    for (std::size_t i = 0; i < digits; ++i)
        period.year = period.year * 10 + (folded[i] - '0');
    if (digits == 2)
        period.year += 2000;
    if (period.year < 1900 || period.year > 2199)
        return std::nullopt;
    if (named)
        rest.remove_prefix(yearWord.size());
    if (rest.substr(0, 3) == "도")
        rest.remove_prefix(3);
    const std::size_t before = rest.size();
    while (!rest.empty() && contains(".-_/ ", rest.substr(0, 1)))
        rest.remove_prefix(1);
    const bool parted = rest.size() < before;
    const bool sure = digits == 4 || apostrophe; // a year, whatever follows
    if (const int quarter = takeQuarter(rest); quarter > 0)
        period.quarter = quarter;
    else if (const int month = takeMonth(rest, !sure || named || !parted); month > 0)
        period.month = month;
    else if (!rest.empty() && isDigit(rest[0]))
        return std::nullopt; // a day: not a column of a wide table that is understood
    const bool within = (parted || rest.empty() || digits == 4) && (period.quarter > 0 || period.month > 0);
    if (!sure && !named && !within)
        return std::nullopt;
    period.rest = std::string(rest);
    return period;
}

std::optional<HeaderPeriod> headerQuarter(std::string_view text)
{
    const std::string folded = foldName(text);
    std::string_view rest = folded;
    HeaderPeriod period;
    period.quarter = takeQuarter(rest);
    if (period.quarter == 0)
        return std::nullopt;
    period.rest = std::string(rest);
    return period;
}

namespace {

ColumnHit namedColumn(Kind kind, std::string_view folded)
{
    static const auto all = [] {
        std::array<Names, KindCount> names;
        for (const KindInfo &one : allKinds())
            names[static_cast<std::size_t>(one.kind)] = namesOf(one);
        return names;
    }();
    const Names &names = all[static_cast<std::size_t>(kind)];
    const auto it = names.find(std::string(folded));
    return it == names.end() || folded.empty() ? ColumnHit{} : it->second;
}

} // namespace

ColumnHit findColumn(Kind kind, std::string_view folded)
{
    static constexpr std::string_view tails[] = {"명칭", "이름", "명"};
    const ColumnHit hit = namedColumn(kind, folded);
    if (hit.column >= 0)
        return hit;
    const ColumnHit bare = namedColumn(kind, withoutTail(folded, tails));
    const bool text = bare.column >= 0
                      && (info(kind).columns[static_cast<std::size_t>(bare.column)].type == Type::Text
                          || info(kind).columns[static_cast<std::size_t>(bare.column)].type == Type::Choice);
    return text ? ColumnHit{bare.column, Fit::Alias} : ColumnHit{};
}

int findCodeOf(Kind kind, std::string_view folded)
{
    static constexpr std::string_view tails[] = {"코드번호", "코드", "번호", "code", "id"};
    return findColumn(kind, withoutTail(folded, tails)).column;
}

int findChoice(const Column &column, std::string_view text)
{
    // Every list of choices with all its names, folded once.
    static const auto all = [] {
        std::unordered_map<const Choice *, std::unordered_map<std::string, int>> lists;
        for (const KindInfo &kind : allKinds()) {
            for (const Column &one : kind.columns) {
                auto &names = lists[one.choices.data()];
                for (std::size_t i = 0; i < one.choices.size(); ++i) {
                    const auto take = [&](std::string_view name) { names.emplace(foldHeader(name), static_cast<int>(i)); };
                    take(one.choices[i].key);
                    take(one.choices[i].ko);
                    eachAlias(one.choices[i].aliases, take);
                }
            }
        }
        return lists;
    }();
    const auto list = all.find(column.choices.data());
    if (list == all.end() || column.choices.empty())
        return -1;
    const auto it = list->second.find(foldHeader(text));
    return it == list->second.end() ? -1 : it->second;
}

bool isBudgetRevision(std::string_view folded)
{
    static constexpr std::string_view first[] = {"본예산", "당초예산", "기정예산", "최종예산"};
    static constexpr std::string_view supplements[] = {"추경예산", "추경"};
    static constexpr std::string_view counters[] = {"회", "차"};
    static constexpr std::string_view nth = "제";
    if (isAny(folded, first) || isAny(folded, supplements))
        return true;
    if (folded.substr(0, nth.size()) == nth)
        folded.remove_prefix(nth.size());
    // 1회추경, 제2회추경예산, 3차추경 or 추경1회.
    std::string_view count = withoutTail(folded, supplements);
    for (const std::string_view lead : supplements) {
        if (count.empty() && folded.substr(0, lead.size()) == lead)
            count = folded.substr(lead.size());
    }
    const std::string_view number = withoutTail(count, counters);
    return number.size() == 1 && isDigit(number[0]) && number[0] != '0';
}

bool isRunningNumber(std::string_view folded)
{
    static constexpr std::string_view words[] = {"연번", "순번", "번호", "일련번호", "no", "nr", "#", "번", "seq",
                                                 "순서", "행번호", "index", "reason", "rejectreason", "rejectline",
                                                 "rejectcolumn", "rejecttext", "rejectrule", "rejectsuggestion"};
    static constexpr std::string_view unnamed = "unnamed"; // what a data-frame library calls its row numbers
    return isAny(folded, words) || folded.substr(0, unnamed.size()) == unnamed;
}

bool isIncrement(std::string_view folded)
{
    static constexpr std::string_view words[] = {"증감", "증가액", "감소액", "증액", "감액", "분기집행", "분기별집행",
                                                 "분기교부", "분기지출", "당분기", "금분기", "월집행", "당월", "금월",
                                                 "금회", "당회"};
    return containsAny(folded, words);
}

bool isPersonal(std::string_view folded)
{
    static constexpr std::string_view words[] = {"주민등록번호", "주민번호", "외국인등록번호", "여권번호", "전화번호",
                                                 "휴대폰", "휴대전화", "핸드폰", "연락처", "계좌번호"};
    return containsAny(folded, words);
}

bool isAttracted(std::string_view folded)
{
    static constexpr std::string_view words[] = {"유치", "유치일", "유치일자", "유치연도", "유치여부"};
    return isAny(folded, words);
}

namespace {

/// A cell as totals are compared: folded, without punctuation, and without a unit or the letter of a formula behind it.
/// Empty for what is longer than any total's name.
std::string totalName(std::string_view text)
{
    // Short, and not a company's name: foldName() would leave (주)합계 nothing but 합계.
    if (text.empty() || text.size() > 60 || contains(text, "주") || contains(text, "㈜"))
        return {};
    HeaderParts parts = headerParts(text);
    const bool plain = std::all_of(parts.groups.begin(), parts.groups.end(), [](const std::string &group) {
        return group.empty() || isNeutralGroup(group) || moneyUnit(group) != 0;
    });
    return plain && !parts.name.empty() ? parts.name : parts.whole;
}

} // namespace

bool isTotalWord(std::string_view text)
{
    static constexpr std::string_view words[] = {"합계", "소계", "계", "총계", "총합계", "총합", "total", "subtotal",
                                                 "grandtotal", "sum"};
    return isAny(totalName(text), words);
}

bool isSubtotalWord(std::string_view text)
{
    static constexpr std::string_view words[] = {"소계", "subtotal"};
    return isAny(totalName(text), words);
}

std::string_view subtotalOf(std::string_view text)
{
    static constexpr std::string_view words[] = {"소계"};
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    std::string_view name = withoutTail(text, words);
    while (!name.empty() && name.back() == ' ')
        name.remove_suffix(1);
    return name;
}

bool isWholeWord(std::string_view text)
{
    static constexpr std::string_view words[] = {"누계", "전체", "총누계", "전체합계", "전체계"};
    return isAny(totalName(text), words);
}

bool looksPersonal(std::string_view cell)
{
    const auto first = cell.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return false;
    cell = cell.substr(first, cell.find_last_not_of(' ') - first + 1);
    const auto digitsAt = [cell](std::size_t from, std::size_t count) {
        return from + count <= cell.size()
               && std::all_of(cell.begin() + static_cast<std::ptrdiff_t>(from),
                              cell.begin() + static_cast<std::ptrdiff_t>(from + count), isDigit);
    };
    if (cell.size() == 14 && digitsAt(0, 6) && cell[6] == '-' && digitsAt(7, 7)) {
        const int month = (cell[2] - '0') * 10 + (cell[3] - '0');
        const int day = (cell[4] - '0') * 10 + (cell[5] - '0');
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
    if ((cell.size() == 12 || cell.size() == 13) && digitsAt(0, 3) && cell[0] == '0' && cell[1] == '1' && cell[3] == '-') {
        const auto dash = cell.size() - 5;
        return cell[dash] == '-' && digitsAt(4, dash - 4) && digitsAt(dash + 1, 4);
    }
    return false;
}

} // namespace db
