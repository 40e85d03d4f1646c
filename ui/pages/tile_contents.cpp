#include "ui/pages/tile_contents.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Tiles)
};

constexpr int StaleDays = 100;

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
    return Words::tr("Source: %1").arg(sourceName(snapshot, key));
}

/// "▲ 12 above the target for now" of an indicator with a target.
void holdAgainstTarget(TileContent &tile, const db::IndicatorState &state)
{
    if (state.target.known()) {
        tile.plan = state.dueOn.valid()
            ? Words::tr("Target %1 by %2").arg(decimal(state.target.value), date(state.dueOn))
            : Words::tr("Target %1").arg(decimal(state.target.value));
    }
    if (state.judged)
        tile.status = state.status;
    if (state.targetNow == db::Null || !state.value.known())
        return;
    const db::Value gap = state.value.value - state.targetNow;
    const QString size = decimal(std::abs(gap), 0);
    if (gap == 0)
        tile.difference = Words::tr("Exactly at the target for now");
    else if (gap > 0)
        tile.difference = Words::tr("▲ %1 above the target for now").arg(size);
    else
        tile.difference = Words::tr("▼ %1 below the target for now").arg(size);
}

struct PlanVersions {
    db::Value first = db::Null;
    int count = 0;
};

/// The totals of the plan that were stated up to the as-of date: how many different ones, and which came first.
PlanVersions planVersions(const db::Snapshot &snapshot, const db::Look &look)
{
    namespace column = db::col::budget;
    const db::Table &table = snapshot.table(db::Kind::Budget);
    std::set<db::Value> values;
    PlanVersions versions;
    std::chrono::sys_days earliest{};
    for (std::size_t row = 0; row < table.size(); ++row) {
        const bool whole = table.at(row, column::FiscalYear) == db::Null
            && table.at(row, column::Category) == db::Null && table.at(row, column::Project) == db::Null
            && table.at(row, column::Scope) == db::Null
            && table.at(row, column::Funding) == static_cast<db::Value>(db::Funding::Total)
            && table.at(row, column::Stage) == static_cast<db::Value>(db::Stage::Plan);
        const db::Value amount = table.at(row, column::Amount);
        if (!whole || amount == db::Null || snapshot.text(table.at(row, column::Phase)) != look.phase
            || table.at(row, column::Approx) == 1)
            continue;
        const std::chrono::sys_days day = db::PartialDate::fromCode(table.at(row, column::AsOf)).lastDay();
        if (day > look.asOf.lastDay())
            continue;
        if (values.empty() || day < earliest) {
            earliest = day;
            versions.first = amount;
        }
        values.insert(amount);
    }
    versions.count = static_cast<int>(values.size());
    return versions;
}

} // namespace

QString datedText(db::PartialDate asOf, const db::Look &look)
{
    if (!asOf.valid())
        return {};
    const auto age = (look.asOf.lastDay() - asOf.lastDay()).count();
    if (age <= StaleDays)
        return Words::tr("As of %1").arg(date(asOf));
    return Words::tr("As of %1, %n day(s) old", nullptr, static_cast<int>(age)).arg(date(asOf));
}

TileContent budgetTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    const db::BudgetFigures &budget = figures.budget;
    if (budget.execution.known()) {
        tile.title = Words::tr("Budget execution");
        tile.value = percent(budget.execution);
        tile.unit = Words::tr("spent");
        tile.plan = Words::tr("%1 of %2 (%3)")
                        .arg(moneyWithUnit(budget.execution.numerator), moneyWithUnit(budget.execution.denominator),
                             rateBaseName(budget.executionBase));
        if (figures.period.elapsed) {
            const double gap = budget.execution.share() - *figures.period.elapsed;
            tile.difference = gap >= 0
                ? Words::tr("▲ %1 ahead of the time gone by").arg(percentPoints(gap))
                : Words::tr("▼ %1 behind the time gone by").arg(percentPoints(gap));
        }
        const db::Figure &spent = budget.total.spent;
        tile.dated = datedText(spent.asOf.valid() ? spent.asOf : budget.asOf, figures.look);
        tile.source = sourceText(snapshot, spent.asOf.valid() ? spent.source : budget.source);
        if (trend)
            tile.quarters = listOf(trend->execution);
        tile.quartersName = Words::tr("Small line: execution rate at the last eight quarter ends");
        return tile;
    }
    tile.title = Words::tr("Total cost");
    const db::Figure &plan = budget.total.plan;
    if (!plan.known()) {
        tile.value = Words::tr("No budget yet");
        tile.missing = true;
        tile.plan = Words::tr("Import a budget file");
        return tile;
    }
    tile.value = money(plan.value);
    tile.unit = moneyUnitName(numberStyle().money);
    const PlanVersions versions = planVersions(snapshot, figures.look);
    if (versions.count > 1) {
        const db::Value change = plan.value - versions.first;
        tile.plan = Words::tr("%n version(s) of the plan, the first %1", nullptr, versions.count)
                        .arg(moneyWithUnit(versions.first));
        if (change != 0)
            tile.difference = change > 0 ? Words::tr("▲ %1 more than first planned").arg(moneyWithUnit(change))
                                         : Words::tr("▼ %1 less than first planned").arg(moneyWithUnit(-change));
    } else {
        tile.plan = Words::tr("Total of the plan");
    }
    if (tile.difference.isEmpty())
        tile.difference = Words::tr("No spending yet: import a spending file");
    else
        tile.plan += u" · "_s + Words::tr("no spending imported");
    tile.dated = datedText(plan.asOf, figures.look);
    tile.source = sourceText(snapshot, plan.source);
    if (trend)
        tile.quarters = listOf(trend->plan);
    tile.quartersName = Words::tr("Small line: total of the plan at the last eight quarter ends");
    return tile;
}

TileContent companiesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = Words::tr("Companies (MOU)");
    const db::CompanyCount &mou = figures.companies.mou;
    if (!mou.figure.known()) {
        tile.value = Words::tr("No companies yet");
        tile.missing = true;
        tile.plan = Words::tr("Import a register of companies");
        return tile;
    }
    tile.value = decimal(mou.figure.value, 0);
    tile.unit = Words::tr("companies");
    if (const db::IndicatorState *state = find(figures, "mou"))
        holdAgainstTarget(tile, *state);
    QStringList rest;
    if (figures.companies.office.figure.known())
        rest.append(Words::tr("office %1").arg(decimal(figures.companies.office.figure.value, 0)));
    if (figures.companies.hq.figure.known())
        rest.append(Words::tr("moved here %1").arg(decimal(figures.companies.hq.figure.value, 0)));
    if (figures.companies.left.figure.known() && figures.companies.left.figure.value != 0)
        rest.append(Words::tr("left %1").arg(decimal(figures.companies.left.figure.value, 0)));
    if (tile.plan.isEmpty())
        tile.plan = rest.isEmpty() ? Words::tr("No target set") : rest.join(u" · "_s);
    else if (!rest.isEmpty())
        tile.plan = rest.join(u" · "_s) + u" · "_s + tile.plan;
    if (tile.difference.isEmpty())
        tile.difference = basisName(mou.basis);
    tile.dated = datedText(mou.figure.asOf, figures.look);
    tile.source = sourceText(snapshot, mou.figure.source);
    if (trend)
        tile.quarters = listOf(trend->mou);
    tile.quartersName = Words::tr("Small line: MOUs at the last eight quarter ends");
    return tile;
}

TileContent trainingTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = Words::tr("Training graduates");
    const db::TrainingFigures &training = figures.training;
    if (training.graduated == db::Null) {
        tile.value = Words::tr("No graduates yet");
        tile.missing = true;
        tile.plan = Words::tr("Import a training file");
        return tile;
    }
    tile.value = whole(training.graduated);
    tile.unit = Words::tr("people");
    const db::IndicatorState *state = find(figures, "graduates");
    if (state)
        holdAgainstTarget(tile, *state);
    if (training.completion.known())
        tile.plan += (tile.plan.isEmpty() ? QString() : u" · "_s)
            + Words::tr("completion %1 (%2 of %3 cohorts)")
                  .arg(percent(training.completion), whole(training.completionCohorts), whole(training.cohorts));
    if (tile.plan.isEmpty())
        tile.plan = Words::tr("%n cohort(s) ended", nullptr, static_cast<int>(training.cohorts));
    else if (tile.difference.isEmpty())
        tile.difference = Words::tr("%n cohort(s) ended", nullptr, static_cast<int>(training.cohorts));
    if (tile.difference.isEmpty())
        tile.difference = Words::tr("No target set for graduates");
    if (state && state->value.known()) {
        tile.dated = datedText(state->value.asOf, figures.look);
        tile.source = sourceText(snapshot, state->value.source);
    }
    if (trend)
        tile.quarters = listOf(trend->graduates);
    tile.quartersName = Words::tr("Small line: graduates at the last eight quarter ends");
    return tile;
}

TileContent milestonesTile(const db::Headline &figures, const db::Snapshot &snapshot, const Trend *trend)
{
    TileContent tile;
    tile.title = Words::tr("Milestones done");
    const db::MilestoneFigures &all = figures.milestones;
    if (all.total == 0) {
        tile.value = Words::tr("No milestones yet");
        tile.missing = true;
        tile.plan = Words::tr("Import a file of milestones");
        return tile;
    }
    tile.value = u"%1/%2"_s.arg(all.done).arg(all.total);
    tile.unit = Words::tr("done");
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
    tile.plan = planned > 0 ? Words::tr("%1 of %2 done on the first plan's day").arg(onTime).arg(planned)
                            : Words::tr("No first plan to compare with");
    if (all.late > 0)
        tile.difference = Words::tr("▼ %n late", nullptr, all.late)
            + Words::tr(", the longest by %n day(s)", nullptr, longest);
    else
        tile.difference = Words::tr("None late");
    if (all.dueSoon > 0)
        tile.difference += u" · "_s + Words::tr("%n due within 90 days", nullptr, all.dueSoon);
    tile.status = all.late == 0 ? db::Status::OnTrack : longest <= 30 ? db::Status::Attention : db::Status::Trouble;
    tile.dated = datedText(newest, figures.look);
    tile.source = sourceText(snapshot, source);
    if (trend)
        tile.quarters = listOf(trend->done);
    tile.quartersName = Words::tr("Small line: milestones done at the last eight quarter ends");
    return tile;
}

} // namespace ui
