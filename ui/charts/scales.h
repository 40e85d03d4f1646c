#pragma once

#include "db/records/partial_date.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/// A value axis: round steps (1, 2, 2.5, 5 times a power of ten), both ends on a step.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;
    QList<double> stops; ///< the ticks, where they do not lie equally far apart: months and years
    bool broken = false; ///< does not start at zero: the axis has to say so

    QList<double> ticks() const;
    double place(double value) const { return (value - low) / (high - low); } ///< 0 at the low end, 1 at the high end
};

/// From zero, as bars and areas must be (below zero too when values are).
/// `wholeSteps`: of people and companies there is no half.
ValueScale zeroScale(double lowest, double highest, int wantedTicks, bool wholeSteps = false);
/// For lines: leaves zero out when the values keep to the upper third of the axis, so that changes can be seen.
ValueScale lineScale(double lowest, double highest, int wantedTicks, bool wholeSteps = false);

/// Of days since 1970: first days of months, quarters or years.
ValueScale dayScale(double lowest, double highest, int wantedTicks);

/// A stretch of days; `last` is one day after.
struct TimeWindow {
    std::chrono::sys_days first;
    std::chrono::sys_days last;
    bool operator==(const TimeWindow &) const = default;
};

/// A time axis over whole years or quarters; its labels stand in the middle of their period.
struct TimeScale {
    struct Period {
        std::chrono::sys_days first;
        std::chrono::sys_days last; ///< one day after
        QString label;              ///< empty: too tight, only the line is drawn
        bool major = true;          ///< a year; else a quarter or month within one
    };
    std::chrono::sys_days first;
    std::chrono::sys_days last; ///< one day after
    QList<Period> periods;      ///< the finest shown, in order
    QList<Period> years;        ///< second row of labels, when the periods are quarters

    double place(std::chrono::sys_days day) const;
    /// A piece of the same axis: labels stand in what is seen of their period, if they fit there.
    void narrowTo(const TimeWindow &window, double width, double labelWidth);
};

/// A stretch a factor as long that keeps `anchor` where it was, within `whole` and at least a month; nullopt = all.
std::optional<TimeWindow> zoomed(const TimeWindow &shown, const TimeWindow &whole, double factor,
                                 std::chrono::sys_days anchor);
/// The same length, moved by a number of days as far as `whole` allows.
TimeWindow panned(const TimeWindow &shown, const TimeWindow &whole, int days);

/// Covers both days. `width` of the axis, `yearWidth` of a label like "2025", `quarterWidth` of one like "Q4" or "4분기", in
/// pixels: labels are left out evenly rather than made to touch.
TimeScale timeScale(std::chrono::sys_days first, std::chrono::sys_days last, double width, double yearWidth,
                    double quarterWidth);
bool wantsQuarters(std::chrono::sys_days first, std::chrono::sys_days last, double width, double quarterWidth);

} // namespace ui
