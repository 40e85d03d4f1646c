#pragma once

#include "db/figures/view.h"

#include <optional>
#include <span>

namespace db {

/// What an indicator had on a day, in millionths.
struct Observation {
    SysDay day{};
    Value value = Null;
};

/// Observations that the line runs through, and the fewest for which one is drawn: one is left to be foretold.
inline constexpr std::size_t ForecastThrough = 3;
inline constexpr std::size_t ForecastLeast = ForecastThrough + 1;

/// Where a straight line leads, and how far off such lines have been. It says nothing about why anything should go on
/// as it did, so it stands after the needed rate, is off by default and never colours a status (design 4, needed rate).
struct Forecast {
    Value value = Null;     ///< millionths, on the day asked for
    Value meanError = Null; ///< millionths: mean absolute error of the back-test, never negative
    int tests = 0;          ///< observations foretold in the back-test
};

/// The least-squares line through the last three observations, on a later day. Back-test: every observation from the
/// fourth on is foretold from the three before it. Nothing with fewer than four observations, on a day that is not after
/// the last, or where the line leaves the range of values. Observations: by day, no day twice.
std::optional<Forecast> forecast(std::span<const Observation> observations, SysDay day);

} // namespace db
