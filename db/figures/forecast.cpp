#include "db/figures/forecast.h"

#include <cmath>
#include <limits>

namespace db {

namespace {

/// The line through some observations on a day; nothing beyond what a value can hold.
std::optional<Value> lineAt(std::span<const Observation> through, SysDay day)
{
    const auto count = static_cast<long double>(through.size());
    long double days = 0;
    long double values = 0;
    const auto place = [&through](SysDay of) { return static_cast<long double>((of - through.front().day).count()); };
    for (const Observation &one : through) {
        days += place(one.day);
        values += static_cast<long double>(one.value);
    }
    long double together = 0;
    long double spread = 0;
    for (const Observation &one : through) {
        const long double off = place(one.day) - days / count;
        together += off * (static_cast<long double>(one.value) - values / count);
        spread += off * off;
    }
    if (spread <= 0)
        return std::nullopt;
    const long double value = values / count + together / spread * (place(day) - days / count);
    constexpr auto Most = static_cast<long double>(std::numeric_limits<Value>::max() / 4);
    return std::fabs(value) > Most ? std::nullopt : std::optional(static_cast<Value>(std::llround(value)));
}

} // namespace

std::optional<Forecast> forecast(std::span<const Observation> observations, SysDay day)
{
    if (observations.size() < ForecastLeast || day <= observations.back().day)
        return std::nullopt;
    const auto value = lineAt(observations.last(ForecastThrough), day);
    if (!value)
        return std::nullopt;
    Forecast out;
    out.value = *value;
    long double errors = 0;
    for (std::size_t i = ForecastThrough; i < observations.size(); ++i) {
        const auto told = lineAt(observations.subspan(i - ForecastThrough, ForecastThrough), observations[i].day);
        if (!told)
            return std::nullopt;
        errors += std::fabs(static_cast<long double>(*told) - static_cast<long double>(observations[i].value));
        ++out.tests;
    }
    out.meanError = static_cast<Value>(std::llround(errors / out.tests));
    return out;
}

} // namespace db
