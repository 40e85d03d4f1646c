#include "db/exchange/spelling.h"
#include "db/exchange/values.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <string>

namespace db {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;

DateText refused(std::string_view rule, PartialDate value = {})
{
    return {ReadStatus::Error, value, rule, {}};
}

DateText read(PartialDate date)
{
    return date.valid() ? DateText{ReadStatus::Ok, date, {}, {}} : refused(rule::DateImpossible);
}

bool yearFits(int year)
{
    return year >= FirstYear && year <= LastYear;
}

int yearOfTwoDigits(int digits)
{
    return digits < 70 ? 2000 + digits : 1900 + digits;
}

PartialDate day(int year, int month, int dayOfMonth)
{
    const bool fits = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    return fits ? PartialDate::ofDay(year, month, dayOfMonth) : PartialDate();
}

PartialDate month(int year, int number)
{
    return number >= 1 && number <= 12 ? PartialDate::ofMonth(year, number) : PartialDate();
}

PartialDate quarter(int year, int number)
{
    return number >= 1 && number <= 4 ? PartialDate::ofQuarter(year, number) : PartialDate();
}

struct Number {
    int value = 0;
    int length = 0;
};

/// Three numbers without a year that shows itself: year, month, day; day, month, year; month, day, year.
DateText ambiguous(const Number &a, const Number &b, const Number &c)
{
    const auto year = [](const Number &one) { return one.length == 2 ? yearOfTwoDigits(one.value) : one.value; };
    DateText date = refused(rule::DateAmbiguous);
    std::size_t count = 0;
    const auto add = [&](PartialDate reading) {
        const auto end = date.readings.begin() + static_cast<std::ptrdiff_t>(count);
        if (reading.valid() && std::find(date.readings.begin(), end, reading) == end)
            date.readings[count++] = reading;
    };
    if (a.length == 2 && c.length <= 2)
        add(day(year(a), b.value, c.value));
    if ((c.length == 2 || c.length == 4) && a.length <= 2) {
        add(day(year(c), b.value, a.value));
        add(day(year(c), a.value, b.value));
    }
    return count > 0 ? date : refused(rule::DateImpossible);
}

/// A spelling taken apart: numbers are 'n' in the shape, 년 Y, 월 M, 일 D, 분기 B, q Q, a weekday W; marks stand for
/// themselves. Blanks count only between two numbers.
struct Shape {
    std::string shape;
    std::array<Number, 8> numbers;
    std::size_t count = 0;
    int weekday = -1; ///< Monday = 0
    int half = 0; ///< 상반기 1, 하반기 2
};

bool takeWeekday(SpellingCursor &cursor, Shape &shape)
{
    constexpr std::u32string_view Days = U"월화수목금토일";
    const std::size_t found = Days.find(cursor.peek(1));
    if (cursor.peek() != U'(' || found == std::u32string_view::npos)
        return false;
    cursor.skip(2);
    cursor.take(U"요일");
    shape.weekday = static_cast<int>(found);
    shape.shape += 'W';
    return cursor.take(U')');
}

bool takeWord(SpellingCursor &cursor, Shape &shape)
{
    struct Word {
        std::u32string_view text;
        char mark;
    };
    static constexpr Word Words[] = {{U"년도", 'Y'}, {U"년", 'Y'}, {U"월", 'M'}, {U"일", 'D'}, {U"분기", 'B'}, {U"사분기", 'B'}, {U"q", 'Q'},
                                     {U"t", 't'},    {U".", '.'},  {U"-", '-'},  {U"/", '/'},  {U"'", '\''},   {U":", ':'}};
    for (const Word &word : Words) {
        if (cursor.take(word.text)) {
            shape.shape += word.mark;
            return true;
        }
    }
    for (const int half : {1, 2}) {
        if (cursor.take(half == 1 ? U"상반기" : U"하반기")) {
            shape.half = half;
            return true;
        }
    }
    return takeWeekday(cursor, shape);
}

/// False for a spelling with anything that stands in no date.
bool takeApart(SpellingCursor cursor, Shape &shape)
{
    while (!cursor.atEnd()) {
        if (cursor.peek() == U' ') {
            cursor.skipBlanks();
            if (!shape.shape.empty() && shape.shape.back() == 'n' && isDigit(cursor.peek()))
                shape.shape += ' ';
        } else if (isDigit(cursor.peek())) {
            if (shape.count == shape.numbers.size())
                return false;
            Number &number = shape.numbers[shape.count++];
            for (; isDigit(cursor.peek()); cursor.skip()) {
                if (++number.length > 8)
                    return false;
                number.value = number.value * 10 + static_cast<int>(cursor.peek() - U'0');
            }
            shape.shape += 'n';
        } else if (!takeWord(cursor, shape)) {
            return false;
        }
    }
    return true;
}

/// Cuts a time of day off. False when it is none.
bool dropTime(Shape &shape)
{
    const std::size_t at = shape.shape.find_first_of(" t");
    if (at == std::string::npos)
        return true;
    const std::string time = shape.shape.substr(at + 1);
    constexpr int first = 3; // behind year, month and day
    if (std::count(shape.shape.begin(), shape.shape.begin() + static_cast<std::ptrdiff_t>(at), 'n') != first
        || (time != "n:n" && time != "n:n:n" && time != "n:n:n.n"))
        return false;
    constexpr int Limits[] = {24, 60, 60};
    for (std::size_t i = first; i < shape.count && i < first + 3; ++i) {
        if (shape.numbers[i].length > 2 || shape.numbers[i].value >= Limits[i - first])
            return false;
    }
    shape.shape.resize(at);
    shape.count = first;
    return true;
}

/// 201203 may be March 2012, or 3 December 2020 written short.
DateText shortDay(int value)
{
    DateText date = refused(rule::DateAmbiguous);
    date.readings[0] = day(yearOfTwoDigits(value / 10000), value / 100 % 100, value % 100);
    if (yearFits(value / 100))
        date.readings[1] = month(value / 100, value % 100);
    return date;
}

/// Digits alone: 20250331, 202503, 2025, or a spreadsheet's day number.
DateText readDigits(const Number &number)
{
    const int value = number.value;
    if (number.length == 4)
        return yearFits(value) ? read(PartialDate::ofYear(value)) : refused(rule::DateRange);
    if (number.length == 8)
        return yearFits(value / 10000) ? read(day(value / 10000, value / 100 % 100, value % 100))
                                       : refused(rule::DateNone);
    if (number.length == 6) {
        if (day(yearOfTwoDigits(value / 10000), value / 100 % 100, value % 100).valid())
            return shortDay(value);
        return yearFits(value / 100) ? read(month(value / 100, value % 100)) : refused(rule::DateNone);
    }
    if (number.length == 5 && value >= 20000 && value <= 60000) {
        const std::chrono::sys_days dayZero = std::chrono::year(1899) / 12 / 30;
        return refused(rule::DateSerial, PartialDate::ofDay(dayZero + std::chrono::days(value)));
    }
    return refused(rule::DateNone);
}

enum class Form { Day, Month, Quarter, QuarterOfFour, Year };

struct KnownShape {
    std::string_view shape;
    Form form;
    bool shortYear; ///< the marks make two digits a year
};

constexpr KnownShape KnownShapes[] = {
    {"n-n-n", Form::Day, false},
    {"n.n.n", Form::Day, false},
    {"n.n.n.", Form::Day, false},
    {"n/n/n", Form::Day, false},
    {"'n-n-n", Form::Day, true},
    {"'n.n.n", Form::Day, true},
    {"'n.n.n.", Form::Day, true},
    {"'n/n/n", Form::Day, true},
    {"nYnMnD", Form::Day, true},
    {"'nYnMnD", Form::Day, true},
    {"n-n", Form::Month, false},
    {"n.n", Form::Month, false},
    {"n.n.", Form::Month, false},
    {"n/n", Form::Month, false},
    {"'n-n", Form::Month, true},
    {"'n.n", Form::Month, true},
    {"'n.n.", Form::Month, true},
    {"nYnM", Form::Month, true},
    {"'nYnM", Form::Month, true},
    {"n.nM", Form::Month, true},
    {"'n.nM", Form::Month, true},
    {"nQn", Form::Quarter, false},
    {"n-Qn", Form::Quarter, false},
    {"n.Qn", Form::Quarter, false},
    {"'nQn", Form::Quarter, true},
    {"nYnB", Form::Quarter, true},
    {"'nYnB", Form::Quarter, true},
    {"n.nB", Form::Quarter, true},
    {"'n.nB", Form::Quarter, true},
    {"n-nB", Form::Quarter, false},
    {"n.n/n", Form::QuarterOfFour, false},
    {"n-n/n", Form::QuarterOfFour, false},
    {"n.n/nB", Form::QuarterOfFour, true},
    {"'n.n/n", Form::QuarterOfFour, true},
    {"'n.n/nB", Form::QuarterOfFour, true},
    {"nYn/n", Form::QuarterOfFour, true},
    {"nYn/nB", Form::QuarterOfFour, true},
    {"'nYn/nB", Form::QuarterOfFour, true},
    {"n nB", Form::Quarter, false},
    {"'n nB", Form::Quarter, true},
    {"n n/nB", Form::QuarterOfFour, false},
    {"'n n/nB", Form::QuarterOfFour, true},
    {"n nM", Form::Month, false},
    {"'n nM", Form::Month, true},
    {"n nMnD", Form::Day, true},
    {"'n nMnD", Form::Day, true},
    {"nY", Form::Year, true},
    {"'nY", Form::Year, true},
    {"'n", Form::Year, true},
};

DateText readShape(const Shape &shape, const KnownShape &known)
{
    const auto &numbers = shape.numbers;
    const bool apostrophe = known.shape[0] == '\'';
    int year = numbers[0].value;
    if (numbers[0].length == 2 && known.shortYear)
        year = yearOfTwoDigits(year);
    else if (numbers[0].length != 4 || apostrophe)
        return known.form == Form::Day && !known.shortYear ? ambiguous(numbers[0], numbers[1], numbers[2])
                                                           : refused(rule::DateNone);
    for (std::size_t i = 1; i < shape.count; ++i) {
        if (numbers[i].length > 2)
            return refused(rule::DateNone);
    }
    if (!yearFits(year))
        return refused(rule::DateRange);
    switch (known.form) {
    case Form::Day:
        return read(day(year, numbers[1].value, numbers[2].value));
    case Form::Month:
        return read(month(year, numbers[1].value));
    case Form::QuarterOfFour:
        if (numbers[2].value != 4)
            return refused(rule::DateNone);
        return read(quarter(year, numbers[1].value));
    case Form::Quarter:
        return read(quarter(year, numbers[1].value));
    case Form::Year:
        break;
    }
    return read(PartialDate::ofYear(year));
}

/// 2025년 상반기, '25 하반기, 2025.상반기: refused, with the quarter at its end.
DateText readHalfYear(const Shape &shape)
{
    const bool marked = shape.shape[0] == '\'' || shape.shape.back() == 'Y';
    if (shape.count != 1)
        return refused(rule::DateNone);
    const Number &year = shape.numbers[0];
    const int whole = year.length == 2 && marked ? yearOfTwoDigits(year.value) : year.length == 4 ? year.value : 0;
    return yearFits(whole) ? refused(rule::DateHalfYear, quarter(whole, shape.half * 2)) : refused(rule::DateNone);
}

DateText readSpelling(Shape shape)
{
    if (shape.half != 0)
        return readHalfYear(shape);
    const bool spaced = std::any_of(std::begin(KnownShapes), std::end(KnownShapes), [&shape](const KnownShape &known) {
        return known.shape == shape.shape && known.shape.find(' ') != std::string_view::npos;
    });
    if (!spaced && !dropTime(shape))
        return refused(rule::DateNone);
    const bool weekday = shape.shape.ends_with('W');
    if (weekday)
        shape.shape.pop_back();
    if (shape.shape == "n" && !weekday)
        return readDigits(shape.numbers[0]);
    if (shape.shape == "n.n" && shape.numbers[0].length == 5)
        return readDigits(shape.numbers[0]); // a day number with a time of day
    for (const KnownShape &known : KnownShapes) {
        if (shape.shape != known.shape)
            continue;
        const DateText date = readShape(shape, known);
        if (!weekday || date.status != ReadStatus::Ok)
            return date;
        if (known.form != Form::Day)
            return refused(rule::DateNone);
        const std::chrono::weekday real(date.value.firstDay());
        return static_cast<int>(real.iso_encoding()) - 1 == shape.weekday ? date : refused(rule::DateWeekday, date.value);
    }
    return refused(rule::DateNone);
}

/// What reports write behind a date: 2025년 3월말, 2025. 6. 30. 기준.
std::u32string_view withoutRemark(std::u32string_view text)
{
    for (const std::u32string_view remark : {U" 기준", U"기준", U" 현재", U"현재", U" 말", U"말"}) {
        if (text.size() > remark.size() && text.ends_with(remark))
            return text.substr(0, text.size() - remark.size());
    }
    return text;
}

/// 2025-03-31, as nearly all are written.
bool readPlainly(std::string_view text, DateText &date)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto two = [&](std::size_t at) {
        const int tens = text[at] - '0';
        const int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    };
    const int century = two(0);
    const int yearOfCentury = two(2);
    if (century < 19 || century > 21 || yearOfCentury < 0 || two(5) < 0 || two(8) < 0)
        return false;
    date = read(day(century * 100 + yearOfCentury, two(5), two(8)));
    return true;
}

} // namespace

DateText readDate(std::string_view text)
{
    DateText date;
    if (text.empty() || readPlainly(text, date))
        return date;
    const CellSpelling spelling(text);
    if (isUnknownSpelling(spelling))
        return date;
    Shape shape;
    if (spelling.tooLong() || !takeApart(SpellingCursor(withoutRemark(spelling.text())), shape) || shape.shape.empty())
        return refused(rule::DateNone);
    return readSpelling(shape);
}

NumberText readYear(std::string_view text)
{
    NumberText year;
    const CellSpelling spelling(text);
    if (isUnknownSpelling(spelling))
        return year;
    year.status = ReadStatus::Error;
    year.rule = rule::YearNone;
    Shape shape;
    if (spelling.tooLong() || !takeApart(SpellingCursor(spelling.text()), shape) || shape.half != 0)
        return year;
    const Number &number = shape.numbers[0];
    const bool shortForm = number.length == 2 && (shape.shape == "'n" || shape.shape == "'nY" || shape.shape == "nY");
    const bool longForm = number.length == 4 && (shape.shape == "n" || shape.shape == "nY");
    if (!shortForm && !longForm)
        return year;
    const int value = shortForm ? yearOfTwoDigits(number.value) : number.value;
    if (!yearFits(value)) {
        year.rule = rule::YearRange;
        return year;
    }
    year.status = ReadStatus::Ok;
    year.rule = {};
    year.value = value;
    return year;
}

} // namespace db
