#pragma once

#include "db/engine/sha256.h"
#include "db/figures/chart.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace db {

/// The check code (확인 코드) printed on a chart: what was looked at and the beginning of a hash of the values, packed so
/// that the code alone, read from paper, finds the chart again. Files are not written when a picture leaves, for
/// read-only files and batch runs export too; so nothing but the code can say where to look.
///
/// 20 characters of Crockford's alphabet in groups of five: 4 bits version, 8 of the chart's name (hashed), 4 of the
/// phase (hashed but for 1 to 9), 17 as-of date, 20 known-on, 2 what it is compared with, 40 of the values; then a
/// check character that finds any one wrong character and any two exchanged ones. Compared with a day of one's choice,
/// 4 characters more tell the day. The hashed names only narrow the search: the values' hash covers the names in full.
struct CheckCode {
    std::uint8_t chart = 0; ///< chartMark()
    std::uint8_t phase = 0; ///< phaseMark()
    PartialDate asOf;       ///< a full day
    std::int64_t knownOn = 0;
    Against against = Against::Nothing;
    PartialDate againstDay; ///< Against::Day: a full day, else invalid
    std::uint64_t values = 0; ///< the first 40 bits of valuesDigest()

    friend bool operator==(const CheckCode &, const CheckCode &) = default;
};

/// Of the chart's name, its look but for known-on, and every value with its place and the numbers of its label. Not of
/// titles, units, languages or styles: the same data looked at in the same way give the same digest.
Digest valuesDigest(const ChartDescription &chart);
std::uint64_t codeValues(const Digest &digest);
std::uint8_t chartMark(std::string_view name);
/// 0 for all phases, 1 to 9 for those of that name, else 10 to 15.
std::uint8_t phaseMark(std::string_view phase);

/// The chart must have an as-of date. A known-on beyond 20 bits is left out (0).
CheckCode checkCode(const ChartDescription &chart);
/// With the digest of the chart's values, where it is known already.
CheckCode checkCode(const ChartDescription &chart, const Digest &values);
/// "1A2B3-C4D5E-F6G7H-J8K9M"
std::string text(const CheckCode &code);
/// Upper and lower case; hyphens and blanks anywhere; O for 0, I and L for 1. Nothing when the check character does not
/// fit, a character is none of the alphabet, the length is wrong, or the version is none of ours.
std::optional<CheckCode> parseCheckCode(std::string_view text);

} // namespace db
