#include "db/exchange/sheet/shown_number.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>

namespace db {

namespace {

constexpr double ExactBelow = 9007199254740992.0; // 2^53
constexpr double LastSerial = 2958465;            // 9999-12-31
constexpr int SecondsOfDay = 86400;

std::optional<double> numberOf(std::string_view written)
{
    double value = 0;
    const char *end = written.data() + written.size();
    const auto [at, code] = std::from_chars(written.data(), end, value);
    if (code != std::errc() || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The digits without point or trailing zeros, and the power of ten of the first one.
struct Digits {
    std::string digits;
    int exponent = 0;
};

Digits digitsOf(double value)
{
    char buffer[32];
    const bool whole = value < ExactBelow && value == std::floor(value);
    const auto [end, code] = whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::int64_t>(value))
                                   : std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 14);
    const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    Digits found;
    const std::size_t mark = text.find('e');
    for (const char c : text.substr(0, mark)) {
        if (c != '.')
            found.digits += c;
    }
    if (mark == std::string_view::npos) {
        found.exponent = static_cast<int>(found.digits.size()) - 1;
    } else {
        const std::size_t from = mark + (text[mark + 1] == '+' ? 2 : 1);
        std::from_chars(text.data() + from, text.data() + text.size(), found.exponent);
    }
    while (found.digits.size() > 1 && found.digits.back() == '0')
        found.digits.pop_back();
    return found;
}

std::string twoDigits(int value)
{
    std::string text = std::to_string(value);
    return text.size() < 2 ? '0' + text : text;
}

std::string clockText(int seconds)
{
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::string dayText(int year, unsigned month, unsigned day, NumberLook::Sort sort)
{
    std::string text = std::to_string(year);
    text.insert(0, text.size() < 4 ? 4 - text.size() : 0, '0');
    if (sort == NumberLook::Sort::Year)
        return text;
    text += '-' + twoDigits(static_cast<int>(month));
    return sort == NumberLook::Sort::Month ? text : text + '-' + twoDigits(static_cast<int>(day));
}

std::string serialText(double serial, NumberLook::Sort sort, DateSystem system)
{
    double day = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * SecondsOfDay));
    if (seconds == SecondsOfDay) {
        seconds = 0;
        day += 1;
    }
    if (sort == NumberLook::Sort::Time || (sort == NumberLook::Sort::DayTime && day == 0))
        return clockText(seconds + static_cast<int>(day) * SecondsOfDay);
    // The calendar of 1900 has a 29th of February, day 60, that never was; readers refuse it as impossible.
    if (system == DateSystem::Y1900 && day == 60)
        return dayText(1900, 2, 29, sort);
    using namespace std::chrono;
    const sys_days origin = system == DateSystem::Y1904 ? sys_days(year(1904) / January / 1)
                            : day < 60                  ? sys_days(year(1899) / December / 31)
                                                        : sys_days(year(1899) / December / 30);
    const year_month_day date(origin + days(static_cast<int>(day)));
    std::string text = dayText(int(date.year()), unsigned(date.month()), unsigned(date.day()), sort);
    if (sort == NumberLook::Sort::DayTime && seconds != 0)
        text += ' ' + clockText(seconds);
    return text;
}

} // namespace

std::string plainDecimal(std::string_view written, int shift)
{
    const std::optional<double> value = numberOf(written);
    if (!value)
        return std::string(written);
    if (*value == 0)
        return "0";
    const Digits found = digitsOf(std::fabs(*value));
    const int point = found.exponent + 1 + shift; // digits before it
    const int size = static_cast<int>(found.digits.size());
    std::string text = *value < 0 ? "-" : "";
    if (point <= 0)
        return text + "0." + std::string(static_cast<std::size_t>(-point), '0') + found.digits;
    if (point >= size)
        return text + found.digits + std::string(static_cast<std::size_t>(point - size), '0');
    return text + found.digits.substr(0, static_cast<std::size_t>(point)) + '.'
           + found.digits.substr(static_cast<std::size_t>(point));
}

std::string shownNumber(std::string_view written, const NumberLook &look, DateSystem system)
{
    using enum NumberLook::Sort;
    if (look.sort == Percent)
        return numberOf(written) ? plainDecimal(written, 2) + '%' : std::string(written);
    if (look.sort == Plain)
        return numberOf(written) ? plainDecimal(written, -3 * look.thousands) + look.unit : std::string(written);
    const std::optional<double> serial = numberOf(written);
    if (!serial || *serial < 0 || *serial > LastSerial)
        return plainDecimal(written);
    return serialText(*serial, look.sort, system);
}

std::string shownDate(std::string_view written, NumberLook::Sort sort)
{
    using enum NumberLook::Sort;
    const std::string_view day = written.substr(0, written.find('T'));
    if (day.size() != 10) // years beyond 9999, times alone
        return std::string(written);
    if (sort == Year)
        return std::string(day.substr(0, 4));
    if (sort == Month)
        return std::string(day.substr(0, 7));
    std::string text(day);
    if (sort == DayTime && day.size() + 1 < written.size()) {
        std::string_view clock = written.substr(day.size() + 1);
        if (clock.substr(0, 8) != "00:00:00")
            text += ' ' + std::string(clock.substr(0, 8));
    }
    return text;
}

} // namespace db
