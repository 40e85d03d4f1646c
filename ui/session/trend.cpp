#include "ui/session/trend.h"

#include "db/figures/plan_comparison.h"

namespace ui {

namespace {

std::optional<double> known(db::Value value)
{
    return value == db::Null ? std::nullopt : std::optional(static_cast<double>(value));
}

} // namespace

db::PartialDate quarterEnd(db::PartialDate day, int back)
{
    const int index = day.year() * 4 + day.quarter() - 1 - back;
    const std::chrono::sys_days last = db::PartialDate::ofQuarter(index / 4, index % 4 + 1).lastDay();
    return db::PartialDate::ofDay(last);
}

Trend trend(const db::Snapshot &snapshot, const db::Look &look)
{
    Trend lines;
    for (std::size_t i = 0; i < TrendQuarters; ++i) {
        db::Look then = look;
        if (i + 1 < TrendQuarters)
            then.asOf = quarterEnd(look.asOf, static_cast<int>(TrendQuarters - 1 - i));
        const db::Headline figures = db::headline(snapshot, then);
        if (figures.budget.execution.known())
            lines.execution[i] = figures.budget.execution.share();
        lines.plan[i] = known(figures.budget.total.plan.value);
        lines.mou[i] = known(figures.companies.mou.figure.value);
        lines.graduates[i] = known(figures.training.graduated);
        if (figures.milestones.total > 0)
            lines.done[i] = figures.milestones.done;
    }
    const db::View view(snapshot, look);
    const db::PhaseList phases(view);
    if (!view.allPhases() || phases.all().empty()) {
        for (const db::PlanVersion &version : db::planHistory(view, phases)) {
            if (version.plan.known())
                lines.planVersions.push_back(version.plan.value);
        }
    }
    return lines;
}

} // namespace ui
