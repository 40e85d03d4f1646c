#include "ui/pages/tile_contents.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct TileContentsWords {
    Q_DECLARE_TR_FUNCTIONS(ui::Tiles)
};

constexpr int StaleDays = 100;
constexpr double OnTrackFrom = 0.95; ///< of what is due by now, as for targets
constexpr double AttentionFrom = 0.80;

/// The share of the appropriated money that even spending over each fiscal year would have used by the as-of date:
/// past years whole, the running one by its days. Nothing where the years of the money are not known.
std::optional<double> dueShare(const db::BudgetFigures &budget, const db::Look &look)
{
    double all = 0;
    double due = 0;
    for (const db::BudgetShare &each : budget.byYear) {
        bool isYear = false;
        const int year = fromDb(each.key).toInt(&isYear);
        const db::Figure &money = each.money.appropriated;
        if (!isYear || !money.known())
            continue;
        const auto first = db::PartialDate::ofDay(year, 1, 1).firstDay();
        const auto last = db::PartialDate::ofDay(year, 12, 31).lastDay();
        const double days = static_cast<double>((last - first).count() + 1);
        const double gone = static_cast<double>((look.asOf.lastDay() - first).count() + 1);
        all += static_cast<double>(money.value);
        due += static_cast<double>(money.value) * std::clamp(gone / days, 0.0, 1.0);
    }
    return all > 0 ? std::optional(due / all) : std::nullopt;
}

QList<std::optional<double>> listOf(const Trend::Line &line)
{
    return {line.begin(), line.end()};
}

const db::IndicatorState *find(const db::Headline &figures, std::string_view key)
{
    const auto found = std::find_if(figures.indicators.begin(), figures.indicators.end(),
                                    [key](const db::IndicatorState &each) { return each.indicator == key; });
    return found == figures.indicators.end() ? nullptr : &*found;
}

QString sourceText(const db::Snapshot &snapshot, const std::string &key)
{
    return TileContentsWords::tr("Source: %1").arg(sourceName(snapshot, key));
}

/// "▲ 12 above the target for now" of an indicator with a target.
void holdAgainstTarget(TileContent &tile, const db::IndicatorState &state)
{
    if (state.target.known()) {
        tile.plan =
            state.dueOn.valid()
                ? TileContentsWords::tr("Target %1 by %2").arg(decimal(state.target.value), date(state.dueOn))
                : TileContentsWords::tr("Target %1").arg(decimal(state.target.value));
    }
    if (state.judged)
        tile.status = state.status;
    if (state.targetNow == db::Null || !state.value.known())
        return;
    const db::Value gap = state.value.value - state.targetNow;
    const QString size = decimal(std::abs(gap), 0);
    if (gap == 0)
        tile.difference = TileContentsWords::tr("Exactly at the target for now");
    else if (gap > 0)
        tile.difference = TileContentsWords::tr("▲ %1 above the target for now").arg(size);
    else
        tile.difference = TileContentsWords::tr("▼ %1 below the target for now").arg(size);
}

/// "▲ 62 since 31 Dec 2025": what has come since the quarter end a year back. `scale`: the line's value of one.
QString yearChange(const Trend::Line &line, double scale, const db::Look &look)
{
    constexpr std::size_t Back = 4;
    const std::optional<double> now = line.back();
    const std::optional<double> before = line[line.size() - 1 - Back];
    if (!now || !before)
        return {};
    const QString since = date(quarterEnd(look.asOf, Back));
    const auto change = static_cast<qint64>(std::llround((*now - *before) / scale));
    if (change == 0)
        return TileContentsWords::tr("Unchanged since %1").arg(since);
    return change > 0 ? TileContentsWords::tr("▲ %1 since %2").arg(whole(change), since)
                      : TileContentsWords::tr("▼ %1 since %2").arg(whole(-change), since);
}

} // namespace

QString datedText(db::PartialDate asOf, const db::Look &look)
{
    if (!asOf.valid())
        return {};
    const auto age = (look.asOf.lastDay() - asOf.lastDay()).count();
    if (age <= StaleDays)
        return TileContentsWords::tr("As of %1").arg(date(asOf));
    return TileContentsWords::tr("As of %1, %Ln day(s) old", nullptr, static_cast<int>(age)).arg(date(asOf));
}

TileContent budgetTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    const db::BudgetFigures &budget = figures.budget;
    if (budget.execution.known()) {
        tile.title = TileContentsWords::tr("Budget execution");
        tile.ref = db::headlineRef("budget.execution_rate");
        tile.value = percent(budget.execution);
        tile.unit = TileContentsWords::tr("spent");
        tile.plan = TileContentsWords::tr("%1 of %2 (%3)")
                        .arg(money(budget.execution.numerator), moneyWithUnit(budget.execution.denominator),
                             rateBaseName(budget.executionBase));
        if (const std::optional<double> due = dueShare(budget, figures.look); due && *due > 0) {
            const double gap = budget.execution.share() - *due;
            QString size = percentPoints(std::abs(gap));
            if (size.startsWith(u'+'))
                size.remove(0, 1); // the arrow says it
            tile.difference = gap >= 0 ? TileContentsWords::tr("▲ %1 ahead of the year's course").arg(size)
                                       : TileContentsWords::tr("▼ %1 behind the year's course").arg(size);
            const double attained = budget.execution.share() / *due;
            tile.status = attained >= OnTrackFrom    ? db::Status::OnTrack
                : attained >= AttentionFrom ? db::Status::Attention
                                            : db::Status::Trouble;
        }
        const db::Figure &spent = budget.total.spent;
        tile.dated = datedText(spent.asOf.valid() ? spent.asOf : budget.asOf, figures.look);
        tile.source = sourceText(snapshot, spent.asOf.valid() ? spent.source : budget.source);
        if (trend)
            tile.quarters = listOf(trend->execution);
        tile.quartersName =
            TileContentsWords::tr("Small line: execution rate at the last eight quarter ends");
        return tile;
    }
    tile.title = TileContentsWords::tr("Total cost");
    const db::Figure &plan = budget.total.plan;
    if (!plan.known()) {
        tile.value = TileContentsWords::tr("No budget yet");
        tile.missing = true;
        tile.plan = TileContentsWords::tr("Import a budget file");
        return tile;
    }
    tile.ref = db::headlineRef("budget.plan");
    tile.value = money(plan.value);
    tile.unit = moneyUnitName(numberStyle().money);
    QString first;
    if (trend && trend->planVersions.size() > 1) {
        const db::Value change = plan.value - trend->planVersions.front();
        tile.plan = TileContentsWords::tr("%Ln plan versions", nullptr, static_cast<int>(trend->planVersions.size()));
        if (change != 0)
            tile.plan += (change > 0 ? u", ▲ "_s : u", ▼ "_s) + moneyWithUnit(std::abs(change));
        first = TileContentsWords::tr("The first plan: %1").arg(moneyWithUnit(trend->planVersions.front()));
    } else {
        tile.plan = TileContentsWords::tr("Total of the plan");
    }
    tile.difference = TileContentsWords::tr("No spending yet: import it");
    tile.dated = datedText(plan.asOf, figures.look);
    tile.source = sourceText(snapshot, plan.source);
    if (!first.isEmpty())
        tile.source += u" · "_s + first;
    if (trend)
        tile.quarters = listOf(trend->plan);
    tile.quartersName = TileContentsWords::tr("Small line: total of the plan at the last eight quarter ends");
    return tile;
}

TileContent companiesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = TileContentsWords::tr("Companies (MOU)");
    const db::CompanyCount &mou = figures.companies.mou;
    if (!mou.figure.known()) {
        tile.value = TileContentsWords::tr("No companies yet");
        tile.missing = true;
        tile.plan = TileContentsWords::tr("Import a register of companies");
        return tile;
    }
    tile.ref = db::headlineRef("companies.mou");
    tile.value = decimal(mou.figure.value, 0);
    tile.unit = TileContentsWords::tr("companies");
    if (const db::IndicatorState *state = find(figures, "mou"))
        holdAgainstTarget(tile, *state);
    QStringList rest;
    if (figures.companies.office.figure.known())
        rest.append(
            TileContentsWords::tr("office %1").arg(decimal(figures.companies.office.figure.value, 0)));
    if (figures.companies.hq.figure.known())
        rest.append(
            TileContentsWords::tr("moved here %1").arg(decimal(figures.companies.hq.figure.value, 0)));
    if (figures.companies.left.figure.known() && figures.companies.left.figure.value != 0)
        rest.append(TileContentsWords::tr("left %1").arg(decimal(figures.companies.left.figure.value, 0)));
    if (tile.plan.isEmpty())
        tile.plan = rest.isEmpty() ? TileContentsWords::tr("No target set") : rest.join(u" · "_s);
    else if (!rest.isEmpty())
        tile.plan = rest.join(u" · "_s) + u" · "_s + tile.plan;
    if (tile.difference.isEmpty() && trend)
        tile.difference = yearChange(trend->mou, db::DecimalScale, figures.look);
    tile.dated = datedText(mou.figure.asOf, figures.look);
    tile.source = sourceText(snapshot, mou.figure.source) + u" · "_s + basisName(mou.basis);
    if (trend)
        tile.quarters = listOf(trend->mou);
    tile.quartersName = TileContentsWords::tr("Small line: MOUs at the last eight quarter ends");
    return tile;
}

TileContent trainingTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = TileContentsWords::tr("Training graduates");
    const db::TrainingFigures &training = figures.training;
    if (training.graduated == db::Null) {
        tile.value = TileContentsWords::tr("No graduates yet");
        tile.missing = true;
        tile.plan = TileContentsWords::tr("Import a training file");
        return tile;
    }
    tile.ref = db::headlineRef("training.graduated");
    tile.value = whole(training.graduated);
    tile.unit = TileContentsWords::tr("people");
    const db::IndicatorState *state = find(figures, "graduates");
    if (state)
        holdAgainstTarget(tile, *state);
    if (training.completion.known())
        tile.plan += (tile.plan.isEmpty() ? QString() : u" · "_s)
                     + TileContentsWords::tr("completion %1 (%2 of %3 cohorts)")
                           .arg(percent(training.completion), whole(training.completionCohorts),
                                whole(training.cohorts));
    if (tile.plan.isEmpty())
        tile.plan = TileContentsWords::tr("%Ln cohort(s) ended", nullptr, static_cast<int>(training.cohorts));
    if (tile.difference.isEmpty() && trend)
        tile.difference = yearChange(trend->graduates, 1, figures.look);
    if (state && state->value.known()) {
        tile.dated = datedText(state->value.asOf, figures.look);
        tile.source = sourceText(snapshot, state->value.source);
    }
    if (trend)
        tile.quarters = listOf(trend->graduates);
    tile.quartersName = TileContentsWords::tr("Small line: graduates at the last eight quarter ends");
    return tile;
}

TileContent milestonesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = TileContentsWords::tr("Milestones done");
    const db::MilestoneFigures &all = figures.milestones;
    if (all.total == 0) {
        tile.value = TileContentsWords::tr("No milestones yet");
        tile.missing = true;
        tile.plan = TileContentsWords::tr("Import a file of milestones");
        return tile;
    }
    tile.ref = db::headlineRef("milestones.done");
    tile.value = u"%1/%2"_s.arg(all.done).arg(all.total);
    tile.unit = TileContentsWords::tr("done");
    int planned = 0;
    int onTime = 0;
    db::PartialDate newest;
    std::string source;
    int longest = 0;
    for (const db::MilestoneState &each : all.milestones) {
        if (each.done && each.slipDays) {
            ++planned;
            onTime += *each.slipDays <= 0 ? 1 : 0;
        }
        if (each.late && each.plan.known()) {
            const auto due = db::PartialDate::fromCode(each.plan.value).lastDay();
            longest = std::max(longest, static_cast<int>((figures.look.asOf.lastDay() - due).count()));
        }
        for (const db::Figure *figure : {&each.plan, &each.actual}) {
            if (figure->asOf.valid() && (!newest.valid() || figure->asOf.lastDay() > newest.lastDay())) {
                newest = figure->asOf;
                source = figure->source;
            }
        }
    }
    tile.plan = planned > 0
                    ? TileContentsWords::tr("%1 of %2 done on the first plan's day").arg(onTime).arg(planned)
                    : TileContentsWords::tr("No first plan to compare with");
    if (all.late > 0)
        tile.difference = TileContentsWords::tr("▼ %Ln late", nullptr, all.late)
                          + TileContentsWords::tr(", the longest by %Ln day(s)", nullptr, longest);
    else
        tile.difference = TileContentsWords::tr("None late");
    if (all.dueSoon > 0)
        tile.difference += u" · "_s + TileContentsWords::tr("%Ln due within 90 days", nullptr, all.dueSoon);
    tile.status = all.late == 0 ? db::Status::OnTrack : longest <= 30 ? db::Status::Attention : db::Status::Trouble;
    tile.dated = datedText(newest, figures.look);
    tile.source = sourceText(snapshot, source);
    if (trend)
        tile.quarters = listOf(trend->done);
    tile.quartersName = TileContentsWords::tr("Small line: milestones done at the last eight quarter ends");
    return tile;
}

} // namespace ui
