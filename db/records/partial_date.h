#pragma once

#include "db/records/value.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace db {

/// A date of which only the year, the quarter or the month may be known: 2023, 2023Q4, 2023-10, 2023-10-05.
/// One number, year * 10000 + month * 100 + day: day 0 = month only, months 21 to 24 = quarters 1 to 4, month 0 =
/// year only. That number is what cells hold. It compares by its last day (starts_on, started_on and opened_on by
/// their first day).
class PartialDate final
{
public:
    enum class Precision { None, Year, Quarter, Month, Day };

    PartialDate() = default;
    /// From a cell; Null and impossible codes give an invalid date.
    static PartialDate fromCode(Value code);
    static PartialDate ofYear(int year) { return fromCode(year * 10000LL); }
    static PartialDate ofQuarter(int year, int quarter) { return fromCode(year * 10000LL + (20 + quarter) * 100); }
    static PartialDate ofMonth(int year, int month) { return fromCode(year * 10000LL + month * 100); }
    static PartialDate ofDay(int year, int month, int day) { return fromCode(year * 10000LL + month * 100 + day); }
    static PartialDate ofDay(std::chrono::sys_days day);
    /// Canonical spellings only: 2021, 2021Q1, 2021-03, 2021-03-05. Years 1900 to 2199.
    static std::optional<PartialDate> parse(std::string_view text);

    bool valid() const { return m_code != Null; }
    Value code() const { return m_code; }
    Precision precision() const;
    int year() const; ///< 0 when invalid
    int quarter() const; ///< 1 to 4 of the last day
    std::chrono::sys_days firstDay() const; ///< of an invalid date: 1970-01-01
    std::chrono::sys_days lastDay() const;
    std::string text() const; ///< canonical spelling, empty when invalid

    /// The same spelling; to compare in time use lastDay() or firstDay().
    friend bool operator==(PartialDate a, PartialDate b) { return a.m_code == b.m_code; }

private:
    Value m_code = Null;
};

} // namespace db
