#include "db/records/partial_date.h"

#include <cstdio>

namespace db {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;
constexpr int QuarterBase = 20;

int yearOf(Value code) { return static_cast<int>(code / 10000); }
int monthOf(Value code) { return static_cast<int>(code / 100 % 100); }
int dayOf(Value code) { return static_cast<int>(code % 100); }

std::chrono::year_month_day_last lastOf(int year, int month)
{
    return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last;
}

bool digits(std::string_view text, int &out)
{
    out = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        out = out * 10 + (c - '0');
    }
    return !text.empty();
}

} // namespace

PartialDate PartialDate::fromCode(Value code)
{
    PartialDate date;
    if (code < FirstYear * 10000LL || code >= (LastYear + 1) * 10000LL)
        return date;
    const int month = monthOf(code);
    const int day = dayOf(code);
    const bool quarter = month > QuarterBase && month <= QuarterBase + 4;
    if (month > 12 && !quarter)
        return date;
    if (day != 0) {
        if (month < 1 || month > 12 || day > static_cast<int>(static_cast<unsigned>(lastOf(yearOf(code), month).day())))
            return date;
    }
    date.m_code = code;
    return date;
}

PartialDate PartialDate::ofDay(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    return ofDay(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())));
}

std::optional<PartialDate> PartialDate::parse(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() < 4 || !digits(text.substr(0, 4), year))
        return std::nullopt;
    PartialDate date;
    if (text.size() == 4)
        date = ofYear(year);
    else if (text.size() == 6 && text[4] == 'Q' && text[5] >= '1' && text[5] <= '4')
        date = ofQuarter(year, text[5] - '0');
    else if (text.size() == 7 && text[4] == '-' && digits(text.substr(5, 2), month) && month >= 1 && month <= 12)
        date = ofMonth(year, month);
    else if (text.size() == 10 && text[4] == '-' && text[7] == '-' && digits(text.substr(5, 2), month)
             && digits(text.substr(8, 2), day) && month >= 1 && month <= 12 && day >= 1)
        date = ofDay(year, month, day);
    if (!date.valid())
        return std::nullopt;
    return date;
}

PartialDate::Precision PartialDate::precision() const
{
    if (!valid())
        return Precision::None;
    if (dayOf(m_code) != 0)
        return Precision::Day;
    if (monthOf(m_code) > QuarterBase)
        return Precision::Quarter;
    return monthOf(m_code) == 0 ? Precision::Year : Precision::Month;
}

int PartialDate::year() const
{
    return valid() ? yearOf(m_code) : 0;
}

int PartialDate::quarter() const
{
    const std::chrono::year_month_day last(lastDay());
    return static_cast<int>((static_cast<unsigned>(last.month()) + 2) / 3);
}

std::chrono::sys_days PartialDate::firstDay() const
{
    if (!valid())
        return {};
    int month = monthOf(m_code);
    if (month > QuarterBase)
        month = (month - QuarterBase) * 3 - 2;
    if (month == 0)
        month = 1;
    const int day = dayOf(m_code) == 0 ? 1 : dayOf(m_code);
    return std::chrono::year(yearOf(m_code)) / std::chrono::month(static_cast<unsigned>(month))
           / std::chrono::day(static_cast<unsigned>(day));
}

std::chrono::sys_days PartialDate::lastDay() const
{
    if (!valid())
        return {};
    int month = monthOf(m_code);
    if (month > QuarterBase)
        month = (month - QuarterBase) * 3;
    if (month == 0)
        month = 12;
    if (dayOf(m_code) != 0)
        return firstDay();
    return lastOf(yearOf(m_code), month);
}

std::string PartialDate::text() const
{
    char buffer[48] = "";
    switch (precision()) {
    case Precision::None:
        break;
    case Precision::Year:
        std::snprintf(buffer, sizeof buffer, "%04d", yearOf(m_code));
        break;
    case Precision::Quarter:
        std::snprintf(buffer, sizeof buffer, "%04dQ%d", yearOf(m_code), monthOf(m_code) - QuarterBase);
        break;
    case Precision::Month:
        std::snprintf(buffer, sizeof buffer, "%04d-%02d", yearOf(m_code), monthOf(m_code));
        break;
    case Precision::Day:
        std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", yearOf(m_code), monthOf(m_code), dayOf(m_code));
        break;
    }
    return buffer;
}

} // namespace db
