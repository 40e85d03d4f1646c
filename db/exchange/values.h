#pragma once

#include "db/records/partial_date.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace db {

// How cells are read. One grammar of our own, never the locale's: nan, inf, exponents and hexadecimal are no numbers
// here. Full-width characters, no-break and zero-width blanks, and decomposed Hangul count as what they stand for.
// A spelling that has two readings is refused, not guessed.

enum class ReadStatus : std::uint8_t {
    Blank, ///< nothing, or a spelling of "not known": -, –, 없음, 해당없음, 미정, null, N/A …
    Ok,
    Error, ///< `rule` says why
};

/// Stable ids of what can be wrong with a cell; ui/words has the sentences.
namespace rule {
inline constexpr std::string_view NumberNone = "number.none";                ///< no number at all
inline constexpr std::string_view NumberText = "number.text";                ///< other text beside the number
inline constexpr std::string_view NumberGrouping = "number.grouping";        ///< 1,23 · 12 34 · 1.234.567
inline constexpr std::string_view NumberAmbiguous = "number.ambiguous";      ///< 1.234: point or grouping?
inline constexpr std::string_view NumberExponent = "number.exponent";        ///< 1e3, 1.2E+5
inline constexpr std::string_view NumberHexadecimal = "number.hexadecimal";  ///< 0x1F
inline constexpr std::string_view NumberNotFinite = "number.not_finite";     ///< nan, inf
inline constexpr std::string_view NumberSign = "number.sign";                ///< two signs, ▼5, 5-
inline constexpr std::string_view NumberPrecision = "number.precision";      ///< more than six decimals
inline constexpr std::string_view NumberTooLarge = "number.too_large";
inline constexpr std::string_view NumberPercent = "number.percent";          ///< a % where none is allowed
inline constexpr std::string_view NumberSpreadsheet = "number.spreadsheet";  ///< #N/A, #REF! and their like
inline constexpr std::string_view MoneyFraction = "money.fraction";          ///< not a whole number of won
inline constexpr std::string_view CountFraction = "count.fraction";
inline constexpr std::string_view CountNegative = "count.negative";
inline constexpr std::string_view YearNone = "year.none";
inline constexpr std::string_view YearRange = "year.range";                  ///< not within 1900 to 2199
inline constexpr std::string_view DateNone = "date.none";                    ///< no date of the known spellings
inline constexpr std::string_view DateImpossible = "date.impossible";        ///< 2025-02-30, 2025-13
inline constexpr std::string_view DateAmbiguous = "date.ambiguous";          ///< 03/04/25
inline constexpr std::string_view DateSerial = "date.serial";                ///< 45747: a spreadsheet's day number
inline constexpr std::string_view DateHalfYear = "date.half_year";           ///< 2025년 상반기 has no partial date
inline constexpr std::string_view DateWeekday = "date.weekday";              ///< 2025. 3. 31.(화) was a Monday
inline constexpr std::string_view DateRange = "date.range";                  ///< year not within 1900 to 2199
} // namespace rule

/// What the point of numbers like 1.234 is in a column.
enum class PointMeaning : std::uint8_t {
    Open,      ///< nobody said
    Decimal,   ///< 1.234 is a little more than one
    Thousands, ///< 1.234 is 1,234, and 1.5 is none
};

struct NumberOptions {
    /// Won per unit of amounts that name no unit themselves: 1, 1,000, 1,000,000 or 100,000,000. For readMoney().
    std::int64_t wonPerUnit = 1;
    /// 12% is the number 12 with `percent` set.
    bool percent = false;
    /// 1억 2천만원, 123백만원, 49.0만여 명, 약 100개, 100건 이상.
    bool units = false;
    /// A further unit word that may stand behind the number when `units` is set, such as the indicator's own: "PF".
    std::string_view unit = {};
    PointMeaning point = PointMeaning::Open;
};

struct NumberText {
    ReadStatus status = ReadStatus::Blank;
    /// Millionths (readDecimal), won (readMoney), the number itself (readInteger, readCount, readYear).
    std::int64_t value = 0;
    std::string_view rule = {};  ///< of an Error
    bool approximate = false;    ///< 약, 여, 이상, 최대, 내외, 정도, 가량, 안팎
    bool percent = false;
    bool ownUnit = false;        ///< money: the cell named its unit (원, 천원, 억 …); wonPerUnit was not applied
    /// Written like 1.234: a point with three digits behind it may group thousands in another country's file. Set
    /// where the number was taken as a decimal all the same; a column of nothing else is refused.
    bool groupingPoint = false;
    /// Written so that it tells what points are in its column: 1,234 · 2345 · 12.5 · 0.234.
    bool tellsPoint = false;
    std::string_view unit = {};  ///< the unit word found, without 원; a view of a static text or of the option
};

struct DateText {
    ReadStatus status = ReadStatus::Blank;
    /// The date; with rule::DateSerial what the number would mean, to be confirmed; with rule::DateHalfYear the
    /// quarter with which it ends.
    PartialDate value;
    std::string_view rule = {};
    /// With rule::DateAmbiguous what it can be read as, in the order year first, day first, month first.
    std::array<PartialDate, 3> readings = {};
};

/// An exact decimal in millionths; at most six decimals.
NumberText readDecimal(std::string_view text, const NumberOptions &options = {});
/// Won: exact, or refused. In a column of whole won 1.234 is rule::NumberAmbiguous, unless the options say what it is.
NumberText readMoney(std::string_view text, const NumberOptions &options = {});
/// A whole number. 12.0 is 12; 1.234 is rule::NumberAmbiguous, unless the options say what it is.
NumberText readInteger(std::string_view text, const NumberOptions &options = {});
/// A whole number that is not negative.
NumberText readCount(std::string_view text, const NumberOptions &options = {});
/// 2025, 2025년, 2025년도, '25; 1900 to 2199.
NumberText readYear(std::string_view text);
/// 2025-03-31, 2025.3.31, 2025. 3. 31.(월), 2025/03/31, 20250331, 2025년 3월 31일, '25.3.31, 2025-03, 2025.3, 202503,
/// 2025년 3월, '21.3월, 2025Q1, 2025-Q1, 2025.1/4, 2025.1분기, '24.1분기, 2025년 1분기, 2025년 1/4분기, 2025 1/4분기,
/// 2025년 1사분기, 2025, 2025년; 말, 기준 and 현재 may stand behind them. A time of day behind a whole date is left out.
/// Two digits are a year only with an apostrophe or Korean marks. Half-years have no partial date and are refused.
DateText readDate(std::string_view text);

/// No characters but blanks.
bool isBlankText(std::string_view text);
/// Blank, or one of the spellings of "not known". For columns of text only isBlankText() is a missing value.
bool isUnknownText(std::string_view text);

} // namespace db
