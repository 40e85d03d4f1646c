#include "ui/charts/scales.h"

#include "ui/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

double roundStep(double span, int wantedTicks)
{
    const double rough = span / std::max(1, wantedTicks);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

ValueScale between(double lowest, double highest, int wantedTicks, bool wholeSteps)
{
    if (!(highest > lowest))
        highest = lowest + 1;
    ValueScale scale;
    scale.step = roundStep(highest - lowest, wantedTicks);
    if (wholeSteps && scale.step != std::floor(scale.step))
        scale.step = scale.step < 1 ? 1 : 2 * scale.step; // of 2.5
    scale.low = std::floor(lowest / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(highest / scale.step - 1e-9) * scale.step;
    return scale;
}

std::chrono::sys_days yearStart(int year)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::January / 1};
}

int yearOf(std::chrono::sys_days day)
{
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

std::chrono::sys_days quarterStart(int year, int quarter)
{
    return std::chrono::sys_days{std::chrono::year{year} / (quarter * 3 - 2) / 1};
}

int quarterOf(std::chrono::sys_days day)
{
    return (static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{day}.month())) + 2) / 3;
}

} // namespace

QList<double> ValueScale::ticks() const
{
    if (!stops.isEmpty())
        return stops;
    QList<double> ticks;
    const int count = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        ticks += low + i * step;
    return ticks;
}

ValueScale zeroScale(double lowest, double highest, int wantedTicks, bool wholeSteps)
{
    return between(std::min(0.0, lowest), std::max(0.0, highest), wantedTicks, wholeSteps);
}

ValueScale lineScale(double lowest, double highest, int wantedTicks, bool wholeSteps)
{
    if (lowest <= 0 || lowest < highest * 2 / 3)
        return zeroScale(lowest, highest, wantedTicks, wholeSteps);
    // A quarter to a third of the height stays free below the line.
    const double span = highest > lowest ? highest - lowest : highest * 0.1;
    ValueScale scale = between(std::max(0.0, lowest - span / 2), highest + span * 0.05, wantedTicks,
                               wholeSteps);
    scale.broken = scale.low > 0;
    return scale;
}

ValueScale dayScale(double lowest, double highest, int wantedTicks)
{
    using namespace std::chrono;
    const auto monthOf = [](double days) {
        const year_month_day day{sys_days(std::chrono::days(std::llround(days)))};
        return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    };
    const auto dayOf = [](int month) {
        const int years = month / 12;
        const sys_days first = year(years) / std::chrono::month(static_cast<unsigned>(month - years * 12 + 1)) / 1;
        return static_cast<double>(first.time_since_epoch().count());
    };
    const int first = monthOf(lowest);
    const int last = monthOf(highest) + 1;
    ValueScale scale;
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 600}) {
        const int from = first - first % months;
        const int to = (last + months - 1) / months * months;
        scale.stops.clear();
        for (int month = from; month <= to; month += months)
            scale.stops += dayOf(month);
        if (scale.stops.size() <= wantedTicks + 1)
            break;
    }
    scale.low = scale.stops.first();
    scale.high = scale.stops.last();
    scale.step = 1; // a day
    return scale;
}

double TimeScale::place(std::chrono::sys_days day) const
{
    return static_cast<double>((day - first).count()) / static_cast<double>((last - first).count());
}

void TimeScale::narrowTo(const TimeWindow &window, double width, double labelWidth)
{
    const auto clip = [&](QList<Period> &all) {
        all.removeIf([&](const Period &each) { return each.last <= window.first || each.first >= window.last; });
        for (Period &each : all) {
            each.first = std::max(each.first, window.first);
            each.last = std::min(each.last, window.last);
            const double share = static_cast<double>((each.last - each.first).count())
                / static_cast<double>((window.last - window.first).count());
            if (share * width < labelWidth)
                each.label.clear();
        }
    };
    clip(periods);
    clip(years);
    first = window.first;
    last = window.last;
}

namespace {
constexpr int ShortestZoom = 31; // days; claims are rarely closer
}

std::optional<TimeWindow> zoomed(const TimeWindow &shown, const TimeWindow &whole, double factor,
                                 std::chrono::sys_days anchor)
{
    const auto length = static_cast<double>((shown.last - shown.first).count());
    const auto all = (whole.last - whole.first).count();
    const auto wanted = std::max<long>(ShortestZoom, std::lround(length * factor));
    if (wanted >= all)
        return std::nullopt;
    const double share = std::clamp(static_cast<double>((anchor - shown.first).count()) / length, 0.0, 1.0);
    const auto first = anchor - std::chrono::days(std::lround(share * static_cast<double>(wanted)));
    return panned({first, first + std::chrono::days(wanted)}, whole, 0);
}

TimeWindow panned(const TimeWindow &shown, const TimeWindow &whole, int days)
{
    const auto length = shown.last - shown.first;
    auto first = shown.first + std::chrono::days(days);
    first = std::max(whole.first, std::min(first, whole.last - length));
    return {first, std::min(whole.last, first + length)};
}

bool wantsQuarters(std::chrono::sys_days first, std::chrono::sys_days last, double width, double quarterWidth)
{
    const int quarters = (yearOf(last) - yearOf(first)) * 4 + quarterOf(last) - quarterOf(first) + 1;
    return quarters <= 12 && width / quarters >= quarterWidth;
}

TimeScale timeScale(std::chrono::sys_days first, std::chrono::sys_days last, double width, double yearWidth,
                    double quarterWidth)
{
    if (last < first)
        std::swap(first, last);
    TimeScale scale;
    const int quarters = (yearOf(last) - yearOf(first)) * 4 + quarterOf(last) - quarterOf(first) + 1;
    if (wantsQuarters(first, last, width, quarterWidth)) {
        scale.first = quarterStart(yearOf(first), quarterOf(first));
        for (int i = 0, q = quarterOf(first) - 1, year = yearOf(first); i < quarters; ++i, ++q) {
            const int y = year + q / 4;
            const int next = q + 1;
            scale.periods += {quarterStart(y, q % 4 + 1), quarterStart(year + next / 4, next % 4 + 1),
                              quarterOfYear(q % 4 + 1), q % 4 == 0};
        }
        scale.last = scale.periods.last().last;
        for (int year = yearOf(first); year <= yearOf(last); ++year) {
            const auto from = std::max(scale.first, yearStart(year));
            const auto to = std::min(scale.last, yearStart(year + 1));
            const double room = width * static_cast<double>((to - from).count())
                / static_cast<double>((scale.last - scale.first).count());
            scale.years += {from, to, room >= yearWidth ? QString::number(year) : QString(), true};
        }
        return scale;
    }

    const int from = yearOf(first);
    const int to = yearOf(last);
    scale.first = yearStart(from);
    scale.last = yearStart(to + 1);
    const int years = to - from + 1;
    int every = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 50}) {
        every = candidate;
        if (width / years * candidate >= yearWidth)
            break;
    }
    for (int year = from; year <= to; ++year) {
        const bool labelled = every == 1 || year % every == 0;
        scale.periods += {yearStart(year), yearStart(year + 1), labelled ? QString::number(year) : QString(), labelled};
    }
    return scale;
}

} // namespace ui
