#include "app/status_text.h"

#include "app/text_table.h"
#include "app/words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <cmath>

namespace app {

namespace {

using enum TextTable::Align;

/// "2022. 3. 31., source": what stands behind a figure.
QString evidence(const db::Figure &figure, const db::Snapshot &snapshot)
{
    if (!figure.known())
        return {};
    if (!figure.asOf.valid())
        return figure.derived ? Words::tr("computed") : QString();
    return Words::tr("%1, %2").arg(ui::date(figure.asOf), ui::sourceName(snapshot, figure.source));
}

QString about(const QString &text, const db::Figure &figure)
{
    return figure.approx && figure.known() ? Words::tr("about %1").arg(text) : text;
}

QString rateText(const db::Rate &rate, const QString &denominator, const QString &numerator)
{
    if (!rate.known())
        return ui::unknownMark();
    return Words::tr("%1 (%2 of %3)").arg(ui::percent(rate), numerator, denominator);
}

QString moneyRate(const db::Rate &rate, db::RateBase base)
{
    return rateText(rate, ui::moneyWithUnit(rate.denominator) + QLatin1Char(' ') + ui::rateBaseName(base),
                    ui::moneyWithUnit(rate.numerator));
}

QString peopleRate(const db::Rate &rate, db::Value cohorts, db::Value all)
{
    if (!rate.known())
        return ui::unknownMark();
    return rateText(rate, ui::whole(rate.denominator), ui::whole(rate.numerator)) + QLatin1String(", ")
        + (all == 1 ? Words::tr("%1 of 1 cohort").arg(ui::whole(cohorts))
                    : Words::tr("%1 of %2 cohorts").arg(ui::whole(cohorts), ui::whole(all)));
}

QString heading(const QString &text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString budgetText(const db::BudgetFigures &budget, const db::Snapshot &snapshot)
{
    TextTable table({Left, Right, Left}, 2);
    for (const db::Stage stage : {db::Stage::Plan, db::Stage::Appropriated, db::Stage::Transferred, db::Stage::Spent}) {
        const db::Figure &figure = budget.total.of(stage);
        table.add({ui::stageName(stage), about(ui::moneyWithUnit(figure.value), figure), evidence(figure, snapshot)});
    }
    QString text = heading(ui::pageName("budget")) + table.text();
    TextTable rates({Left, Left}, 2);
    rates.add({Words::tr("Execution rate"), moneyRate(budget.execution, budget.executionBase)});
    rates.add({Words::tr("Payout rate"), moneyRate(budget.payout, budget.executionBase)});
    text += rates.text();

    TextTable parts({Left, Right, Right, Right, Right}, 2);
    const auto add = [&parts](const QString &name, const db::StageMoney &money) {
        parts.add({name, ui::moneyWithUnit(money.plan.value), ui::moneyWithUnit(money.appropriated.value),
                   ui::moneyWithUnit(money.transferred.value), ui::moneyWithUnit(money.spent.value)});
    };
    if (!budget.byCategory.empty() || !budget.byFunding.empty()) {
        parts.add({QString(), ui::stageName(db::Stage::Plan), ui::stageName(db::Stage::Appropriated),
                   ui::stageName(db::Stage::Transferred), ui::stageName(db::Stage::Spent)});
    }
    for (const db::BudgetShare &share : budget.byCategory)
        add(ui::categoryName(share.key), share.money);
    for (const db::BudgetShare &share : budget.byFunding)
        add(ui::measureName("funding:" + share.key), share.money);
    return text + parts.text();
}

QString companiesText(const db::CompanyFigures &companies, const db::Snapshot &snapshot)
{
    TextTable table({Left, Right, Left, Left}, 2);
    const auto add = [&](const char *key, const db::CompanyCount &count) {
        table.add({ui::measureName(key), about(ui::decimal(count.figure.value), count.figure),
                   count.figure.known() ? ui::basisName(count.basis) : QString(), evidence(count.figure, snapshot)});
    };
    add("mou", companies.mou);
    add("office", companies.office);
    add("hq", companies.hq);
    add("left", companies.left);
    return heading(ui::pageName("companies")) + table.text();
}

QString trainingText(const db::TrainingFigures &training)
{
    TextTable table({Left, Left}, 2);
    table.add({ui::measureName("graduates"),
               training.cohorts == 1
                   ? Words::tr("%1 in 1 cohort").arg(ui::whole(training.graduated))
                   : Words::tr("%1 in %2 cohorts").arg(ui::whole(training.graduated), ui::whole(training.cohorts))});
    table.add({Words::tr("Completion"), peopleRate(training.completion, training.completionCohorts, training.cohorts)});
    table.add({Words::tr("Employment"), peopleRate(training.employment, training.employmentCohorts, training.cohorts)});
    return heading(ui::pageName("training")) + table.text();
}

QString indicatorsText(const std::vector<db::IndicatorState> &indicators)
{
    if (indicators.empty())
        return {};
    TextTable table({Left, Right, Left, Right, Left, Right, Right, Left}, 2);
    table.add({Words::tr("indicator"), Words::tr("value"), Words::tr("as of"), Words::tr("target"), Words::tr("due"),
               Words::tr("target now"), Words::tr("attainment"), Words::tr("status")});
    for (const db::IndicatorState &state : indicators) {
        const QString unit = state.unit.empty() ? QString() : QLatin1Char(' ') + ui::fromDb(state.unit);
        table.add({ui::indicatorName(state),
                   about(ui::decimal(state.value.value) + (state.value.known() ? unit : QString()), state.value),
                   state.value.known() ? ui::date(state.value.asOf) : QString(), ui::decimal(state.target.value),
                   state.dueOn.valid() ? ui::date(state.dueOn) : QString(),
                   ui::decimal(state.targetNow, 1), state.attainment ? ui::percent(*state.attainment) : ui::unknownMark(),
                   state.judged ? ui::statusMark(state.status) + QLatin1Char(' ') + ui::statusName(state.status)
                                : QString()});
    }
    return heading(ui::pageName("targets")) + table.text();
}

QString periodText(const db::PhasePeriod &period)
{
    const auto from = db::PartialDate::fromCode(period.startsOn.value);
    const auto to = db::PartialDate::fromCode(period.endsOn.value);
    if (!from.valid() && !to.valid())
        return Words::tr("period not known");
    const QString span = ui::period(from, to);
    return period.elapsed ? Words::tr("%1, %2 of it over").arg(span, ui::percent(*period.elapsed, 0)) : span;
}

QString closedText(const std::vector<db::ClosedQuarter> &closed)
{
    if (closed.empty())
        return {};
    QStringList quarters;
    for (const db::ClosedQuarter &quarter : closed) {
        const QString name = ui::fromDb(quarter.quarter.text());
        quarters += quarter.corrected ? Words::tr("%1 (corrected since)").arg(name) : name;
    }
    return heading(Words::tr("Closed quarters: %1").arg(quarters.join(QLatin1String(", "))));
}

} // namespace

QString statusText(const db::Headline &headline, const std::vector<db::ClosedQuarter> &closed,
                   const db::Snapshot &snapshot)
{
    const db::MilestoneFigures &milestones = headline.milestones;
    return Words::tr("%1 as of %2 (%3)")
               .arg(ui::phaseName(headline.look.phase), ui::date(headline.look.asOf), periodText(headline.period))
        + QLatin1Char('\n') + budgetText(headline.budget, snapshot) + companiesText(headline.companies, snapshot)
        + trainingText(headline.training) + heading(ui::pageName("milestones")) + QLatin1String("  ")
        + Words::tr("%1 of %2 done, %3 late, %4 due within 90 days")
              .arg(milestones.done)
              .arg(milestones.total)
              .arg(milestones.late)
              .arg(milestones.dueSoon)
        + QLatin1Char('\n') + indicatorsText(headline.indicators)
        + heading(Words::tr("Conflicts: %1").arg(headline.conflicts)) + closedText(closed);
}

} // namespace app
