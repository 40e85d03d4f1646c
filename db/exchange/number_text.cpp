#include "db/exchange/spelling.h"
#include "db/exchange/values.h"

#include <algorithm>
#include <limits>
#include <span>

namespace db {

namespace {

/// digits / 10^decimals, times scale.
struct Magnitude {
    std::uint64_t digits = 0;
    int decimals = 0;
    std::uint64_t scale = 1;
};

/// What was understood of a cell, before the kind of number asked for comes into it.
struct Parsed {
    ReadStatus status = ReadStatus::Error;
    std::string_view rule = {};
    Magnitude magnitude;
    bool negative = false;
    bool scaled = false; ///< 천, 백만, 억 …
    bool won = false;    ///< 원 or a currency sign
    bool approximate = false;
    bool percent = false;
    bool groupingPoint = false;
    bool tellsPoint = false;
    std::string_view unit = {};
};

struct UnitWord {
    std::u32string_view spelling;
    std::string_view text;
};

constexpr UnitWord UnitWords[] = {
    {U"개사", "개사"}, {U"개소", "개소"}, {U"개월", "개월"}, {U"과정", "과정"}, {U"시간", "시간"}, {U"명", "명"},
    {U"인", "인"},     {U"개", "개"},     {U"곳", "곳"},     {U"건", "건"},     {U"회", "회"},     {U"팀", "팀"},
    {U"사", "사"},     {U"호", "호"},     {U"종", "종"},     {U"대", "대"},     {U"점", "점"},     {U"기", "기"},
    {U"년", "년"},     {U"일", "일"},
};

constexpr std::u32string_view AboutBefore[] = {U"약", U"대략", U"최대"};
constexpr std::u32string_view AboutBehind[] = {U"여", U"이상", U"내외", U"정도", U"가량", U"안팎"};

constexpr std::uint64_t TenThousand = 10'000;

std::uint64_t smallScale(char32_t c)
{
    return c == U'십' ? 10U : c == U'백' ? 100U : c == U'천' ? 1000U : 1U;
}

std::uint64_t bigScale(char32_t c)
{
    return c == U'만' ? TenThousand : c == U'억' ? 100'000'000U : c == U'조' ? 1'000'000'000'000U : 1U;
}

bool isScale(char32_t c)
{
    return smallScale(c) > 1 || bigScale(c) > 1;
}

bool addChecked(std::uint64_t &sum, std::uint64_t a, std::uint64_t b)
{
    std::uint64_t product = 0;
    return !__builtin_mul_overflow(a, b, &product) && !__builtin_add_overflow(sum, product, &sum);
}

bool append(std::uint64_t &digits, char32_t digit)
{
    std::uint64_t next = digit - U'0';
    if (!addChecked(next, digits, 10))
        return false;
    digits = next;
    return true;
}

/// Number of digits from here.
std::size_t digitRun(const SpellingCursor &cursor, std::size_t from)
{
    std::size_t length = 0;
    while (isDigit(cursor.peek(from + length)))
        ++length;
    return length;
}

class NumberParser
{
public:
    NumberParser(std::u32string_view text, const NumberOptions &options, bool money) :
        m_cursor(text), m_options(options), m_money(money)
    {
    }

    Parsed parse();

private:
    bool refuse(std::string_view rule);
    bool takeAny(std::span<const std::u32string_view> words);
    bool signs(bool bracketed);
    bool numeral(Magnitude &magnitude);
    bool groups(Magnitude &magnitude, std::size_t first);
    bool fraction(Magnitude &magnitude);
    bool scales(Magnitude first);
    bool behind();
    bool takeUnit();

    SpellingCursor m_cursor;
    const NumberOptions &m_options;
    bool m_money;
    Parsed m_parsed;
};

bool NumberParser::refuse(std::string_view rule)
{
    m_parsed.rule = rule;
    return false;
}

bool NumberParser::takeAny(std::span<const std::u32string_view> words)
{
    return std::any_of(words.begin(), words.end(), [this](std::u32string_view word) { return m_cursor.take(word); });
}

Parsed NumberParser::parse()
{
    const std::u32string_view whole = m_cursor.rest();
    const bool anyDigit = std::any_of(whole.begin(), whole.end(), isDigit);
    if (m_cursor.peek() == U'#') {
        refuse(rule::NumberSpreadsheet);
        return m_parsed;
    }
    if (m_options.units && takeAny(AboutBefore)) {
        m_parsed.approximate = true;
        m_cursor.skipBlanks();
    }
    const bool bracketed = m_cursor.peek() == U'(' && whole.back() == U')';
    if (bracketed) { // accountants' negative
        m_cursor = SpellingCursor(m_cursor.rest().substr(1, m_cursor.rest().size() - 2));
        m_cursor.skipBlanks();
        m_parsed.negative = true;
    }
    if (!signs(bracketed))
        return m_parsed;
    for (const std::u32string_view word : {U"nan", U"inf", U"infinity", U"∞"}) {
        if (m_cursor.rest() == word) {
            refuse(rule::NumberNotFinite);
            return m_parsed;
        }
    }
    Magnitude first;
    if (!isDigit(m_cursor.peek()) && !(m_cursor.peek() == U'.' && isDigit(m_cursor.peek(1)))) {
        refuse(anyDigit ? rule::NumberText : rule::NumberNone);
        return m_parsed;
    }
    if (numeral(first) && scales(first) && behind())
        m_parsed.status = ReadStatus::Ok;
    return m_parsed;
}

/// Sign and currency sign in either order.
bool NumberParser::signs(bool bracketed)
{
    bool signedAlready = bracketed;
    for (int i = 0; i < 3; ++i) {
        const char32_t c = m_cursor.peek();
        if (c == U'-' || c == U'+' || c == CellSpelling::Triangle) {
            if (signedAlready)
                return refuse(rule::NumberSign);
            signedAlready = true;
            m_parsed.negative = c != U'+';
        } else if (c == 0x25BC || c == 0x25BD) {
            return refuse(rule::NumberSign); // ▼ and ▽ mean a fall in some papers and a negative in others
        } else if (m_money && !m_parsed.won && (c == 0x20A9 || c == U'\\')) {
            m_parsed.won = true; // a won sign becomes a backslash in windows-949
        } else {
            break;
        }
        m_cursor.skip();
        m_cursor.skipBlanks();
    }
    return true;
}

bool NumberParser::numeral(Magnitude &magnitude)
{
    const std::size_t first = digitRun(m_cursor, 0);
    const bool zeroFirst = m_cursor.peek() == U'0';
    if (zeroFirst && first == 1 && m_cursor.peek(1) == U'x')
        return refuse(rule::NumberHexadecimal);
    for (std::size_t i = 0; i < first; ++i) {
        if (!append(magnitude.digits, m_cursor.peek()))
            return refuse(rule::NumberTooLarge);
        m_cursor.skip();
    }
    const std::size_t before = m_cursor.rest().size();
    if (!groups(magnitude, first))
        return false;
    const bool grouped = m_cursor.rest().size() != before;
    m_parsed.tellsPoint = m_parsed.tellsPoint || grouped || first > 3;
    if (m_cursor.peek() == U'.' && isDigit(m_cursor.peek(1)) && m_options.point != PointMeaning::Thousands) {
        const std::size_t decimals = digitRun(m_cursor, 1);
        const bool either = decimals == 3 && !grouped && !zeroFirst && first >= 1 && first <= 3;
        m_parsed.groupingPoint = either && m_options.point == PointMeaning::Open;
        m_parsed.tellsPoint = m_parsed.tellsPoint || !either;
        if (!fraction(magnitude))
            return false;
    }
    const char32_t next = m_cursor.peek();
    const char32_t following = m_cursor.peek(1);
    if (next == U'e' && (isDigit(following) || ((following == U'+' || following == U'-') && isDigit(m_cursor.peek(2)))))
        return refuse(rule::NumberExponent);
    if (next == U',' || (next == U'.' && isDigit(following)))
        return refuse(rule::NumberGrouping);
    return true;
}

/// Thousands behind commas, single blanks or, where that was said, points: the first group of one to three digits, the
/// others of three.
bool NumberParser::groups(Magnitude &magnitude, std::size_t first)
{
    char32_t separator = U'\0';
    const auto separates = [this](char32_t c) {
        return c == U',' || c == U' ' || (c == U'.' && m_options.point == PointMeaning::Thousands);
    };
    while (separates(m_cursor.peek()) && isDigit(m_cursor.peek(1))) {
        const char32_t found = m_cursor.peek();
        const bool nothing = found == U'.' && separator == U'\0' && magnitude.digits == 0; // 0.234 groups nothing
        if (nothing || first < 1 || first > 3 || (separator != U'\0' && found != separator) || digitRun(m_cursor, 1) != 3)
            return refuse(rule::NumberGrouping);
        separator = found;
        m_cursor.skip();
        for (int i = 0; i < 3; ++i) {
            if (!append(magnitude.digits, m_cursor.peek()))
                return refuse(rule::NumberTooLarge);
            m_cursor.skip();
        }
    }
    return true;
}

bool NumberParser::fraction(Magnitude &magnitude)
{
    m_cursor.skip();
    int zeros = 0; // not taken in until another digit follows
    while (isDigit(m_cursor.peek())) {
        const char32_t digit = m_cursor.peek();
        m_cursor.skip();
        ++zeros;
        if (digit == U'0')
            continue;
        for (; zeros > 1; --zeros) {
            if (!append(magnitude.digits, U'0'))
                return refuse(rule::NumberPrecision);
            ++magnitude.decimals;
        }
        if (!append(magnitude.digits, digit))
            return refuse(rule::NumberPrecision);
        ++magnitude.decimals;
        zeros = 0;
    }
    return true;
}

/// 1억 2천만, 123백만, 800.5억: sections of 만, 억, 조, within them 십, 백, 천, each smaller than the one before.
bool NumberParser::scales(Magnitude first)
{
    m_parsed.magnitude = first;
    m_cursor.skipBlanks();
    if (!m_options.units || (!m_money && takeUnit()) || !isScale(m_cursor.peek()))
        return true;
    // A column in 천명 is not one where 만 may stand: which of the two would count?
    if (!m_money && isScale(SpellingCursor(CellSpelling(m_options.unit).text()).peek()))
        return refuse(rule::NumberText);

    m_parsed.scaled = true;
    std::uint64_t total = 0;
    std::uint64_t section = 0;
    std::uint64_t lastBig = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t lastSmall = TenThousand;
    Magnitude term = first;
    while (true) {
        const std::uint64_t small = smallScale(m_cursor.peek());
        if (small > 1)
            m_cursor.skip();
        m_cursor.skipBlanks();
        const std::uint64_t big = bigScale(m_cursor.peek());
        if (big > 1)
            m_cursor.skip();
        if (term.decimals > 0) { // 800.5억 stands alone
            m_parsed.magnitude.scale = small * big;
            m_cursor.skipBlanks();
            return !isDigit(m_cursor.peek()) || refuse(rule::NumberText);
        }
        if (small >= lastSmall || big >= lastBig)
            return refuse(rule::NumberText);
        if (!addChecked(section, term.digits, small))
            return refuse(rule::NumberTooLarge);
        lastSmall = small;
        if (big > 1) {
            if (!addChecked(total, section, big))
                return refuse(rule::NumberTooLarge);
            section = 0;
            lastSmall = TenThousand;
            lastBig = big;
        }
        m_cursor.skipBlanks();
        if (!isDigit(m_cursor.peek()) || (small == 1 && big == 1))
            break;
        term = Magnitude();
        if (!numeral(term))
            return false;
        if (term.decimals > 0)
            return refuse(rule::NumberText);
    }
    if (!addChecked(total, section, 1))
        return refuse(rule::NumberTooLarge);
    m_parsed.magnitude = {total, 0, 1};
    m_parsed.groupingPoint = false;
    return true;
}

bool NumberParser::takeUnit()
{
    if (!m_parsed.unit.empty() || m_parsed.won)
        return false;
    if (!m_options.unit.empty() && !m_money) {
        const CellSpelling own(m_options.unit);
        if (!own.text().empty() && m_cursor.take(own.text())) {
            m_parsed.unit = m_options.unit;
            return true;
        }
    }
    if (m_money) {
        m_parsed.won = m_cursor.take(U"원정") || m_cursor.take(U'원');
        return m_parsed.won;
    }
    for (const UnitWord &word : UnitWords) {
        if (m_cursor.take(word.spelling)) {
            m_parsed.unit = word.text;
            return true;
        }
    }
    return false;
}

/// What may stand behind the number.
bool NumberParser::behind()
{
    m_cursor.skipBlanks();
    if (m_cursor.atEnd())
        return true;
    if (m_cursor.take(U'%') || m_cursor.take(U"퍼센트")) {
        m_parsed.percent = true;
        if (!m_options.percent)
            return refuse(rule::NumberPercent);
        m_cursor.skipBlanks();
    }
    if (m_cursor.rest() == U"-" || m_cursor.rest() == U"+")
        return refuse(rule::NumberSign);
    while (m_options.units && !m_cursor.atEnd()) {
        if (takeAny(AboutBehind))
            m_parsed.approximate = true;
        else if (m_parsed.percent || !takeUnit())
            break;
        m_cursor.skipBlanks();
    }
    return m_cursor.atEnd() || refuse(rule::NumberText);
}

/// digits / 10^decimals * factor, when it is a whole number within range.
enum class Exactness { Exact, Fraction, TooLarge };

Exactness multiply(const Magnitude &magnitude, std::uint64_t factor, std::uint64_t &result)
{
    std::uint64_t digits = magnitude.digits;
    int decimals = magnitude.decimals;
    if (__builtin_mul_overflow(factor, magnitude.scale, &factor))
        return Exactness::TooLarge;
    for (; decimals > 0 && digits != 0; --decimals) {
        if (factor % 10 == 0)
            factor /= 10;
        else if (digits % 10 == 0)
            digits /= 10;
        else
            return Exactness::Fraction;
    }
    if (__builtin_mul_overflow(digits, factor, &result)
        || result > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return Exactness::TooLarge;
    return Exactness::Exact;
}

NumberText refused(std::string_view rule)
{
    NumberText number;
    number.status = ReadStatus::Error;
    number.rule = rule;
    return number;
}

/// Nearly all cells: ASCII digits, perhaps grouped by commas, perhaps with a minus. False: read it the long way.
bool readPlainly(std::string_view text, std::uint64_t factor, NumberText &number)
{
    const bool negative = !text.empty() && text[0] == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > 18)
        return false;
    std::uint64_t digits = 0;
    std::size_t sinceComma = 0;
    bool grouped = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
            ++sinceComma;
        } else if (c == ',' && sinceComma >= 1 && (grouped ? sinceComma == 3 : sinceComma <= 3)) {
            grouped = true;
            sinceComma = 0;
        } else {
            return false;
        }
    }
    std::uint64_t result = 0;
    if ((grouped && sinceComma != 3) || multiply({digits, 0, 1}, factor, result) != Exactness::Exact)
        return false;
    number.status = ReadStatus::Ok;
    number.value = negative ? -static_cast<std::int64_t>(result) : static_cast<std::int64_t>(result);
    return true;
}

/// `whole`: 1.234 would be a fraction, so its point may group thousands.
NumberText read(std::string_view text, const NumberOptions &options, bool money, std::uint64_t factor, bool whole,
                std::string_view fractionRule)
{
    NumberText number;
    if (text.empty() || readPlainly(text, factor, number))
        return number;
    const CellSpelling spelling(text);
    if (isUnknownSpelling(spelling))
        return number;
    if (spelling.tooLong())
        return refused(rule::NumberNone);
    const Parsed parsed = NumberParser(spelling.text(), options, money).parse();
    if (parsed.status != ReadStatus::Ok)
        return refused(parsed.rule);
    if (money && (parsed.scaled || parsed.won)) {
        number.ownUnit = true;
        factor = 1;
    }
    number.groupingPoint = parsed.groupingPoint && !parsed.scaled;
    number.tellsPoint = parsed.tellsPoint || parsed.percent;
    if (whole && factor == 1 && number.groupingPoint)
        return refused(rule::NumberAmbiguous);
    std::uint64_t result = 0;
    const Exactness exactness = multiply(parsed.magnitude, factor, result);
    if (exactness != Exactness::Exact)
        return refused(exactness == Exactness::Fraction ? fractionRule : rule::NumberTooLarge);
    number.status = ReadStatus::Ok;
    number.value = parsed.negative ? -static_cast<std::int64_t>(result) : static_cast<std::int64_t>(result);
    number.approximate = parsed.approximate;
    number.percent = parsed.percent;
    number.unit = parsed.unit;
    return number;
}

} // namespace

NumberText readDecimal(std::string_view text, const NumberOptions &options)
{
    return read(text, options, false, static_cast<std::uint64_t>(DecimalScale), false, rule::NumberPrecision);
}

NumberText readMoney(std::string_view text, const NumberOptions &options)
{
    NumberOptions money = options;
    money.percent = false;
    return read(text, money, true, static_cast<std::uint64_t>(options.wonPerUnit), true, rule::MoneyFraction);
}

NumberText readInteger(std::string_view text, const NumberOptions &options)
{
    return read(text, options, false, 1, true, rule::CountFraction);
}

NumberText readCount(std::string_view text, const NumberOptions &options)
{
    const NumberText number = readInteger(text, options);
    return number.status == ReadStatus::Ok && number.value < 0 ? refused(rule::CountNegative) : number;
}

} // namespace db
