#include "ui/words/words.h"

#include "ui/words/inspection_words.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/phrase_args.h"
#include "ui/words/report_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <cstdlib>

namespace ui {

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// Years and fundings of which nothing is known are no part of what the share is of.
QString fundingOfYears(const PhraseArgs &args)
{
    const QString funding = measureName("funding:" + args.key(0));
    const QString most = moneyWithUnit(args.value(1));
    if (args.value(6) == 1)
        return Phrases::tr("%1 funding of %2, no other is known", "funding, money").arg(funding, most);
    const QString share = percent(db::Rate{args.value(1), args.value(2)});
    const QString all = moneyWithUnit(args.value(2));
    if (args.value(4) == 1)
        return Phrases::tr("%1 funding gives %2, %3 of %4 in %5", "funding, money, share, money, year")
            .arg(funding, most, share, all, QString::number(args.value(5)));
    return Phrases::tr("%1 funding gives %2, %3 of %4 in the years shown", "funding, money, share, money")
        .arg(funding, most, share, all);
}

QString companiesGrew(const PhraseArgs &args)
{
    QStringList parts;
    if (args.value(0) != db::Null)
        parts += Phrases::tr("%1 MOUs").arg(decimal(args.value(0)));
    if (args.value(1) != db::Null)
        parts += Phrases::tr("%1 offices").arg(decimal(args.value(1)));
    if (args.value(2) != db::Null)
        parts += Phrases::tr("%1 headquarters moved").arg(decimal(args.value(2)));
    return parts.isEmpty() ? Phrases::tr("Companies attracted") : parts.join(QStringLiteral(", "));
}

/// A break-down's title with the phase it speaks of and, where it is not today's plan, its day.
QString ofPhaseAndDay(QString title, const PhraseArgs &args)
{
    if (!args.key(4).empty())
        title = Phrases::tr("%1: %2", "phase: money").arg(phaseName(args.key(4)), title);
    if (args.date(3).valid())
        title = QStringLiteral("%1 (%2)").arg(title, date(args.date(3)));
    return title;
}

/// Decimals only where the number is small enough for them to matter.
QString inShort(db::Value millionths)
{
    return decimal(millionths, std::abs(millionths) < 100 * db::DecimalScale ? 2 : 0);
}

/// "2 of 5 targets on track, 1 below, 2 not reported": the states add up to the targets.
QString targetsOnTrack(const PhraseArgs &args)
{
    QStringList parts{Phrases::tr("%1 of %2 targets on track").arg(whole(args.value(0)), whole(args.value(1)))};
    if (args.count(2) > 0)
        parts += Phrases::tr("%1 in need of attention").arg(whole(args.value(2)));
    if (args.count(3) > 0)
        parts += Phrases::tr("%1 in trouble").arg(whole(args.value(3)));
    if (args.count(4) > 0)
        parts += Phrases::tr("%1 not reported").arg(whole(args.value(4)));
    if (const int rest = args.count(1) - args.count(0) - args.count(2) - args.count(3) - args.count(4); rest > 0)
        parts += Phrases::tr("%1 not judged").arg(whole(rest));
    return parts.join(QStringLiteral(", "));
}

/// "81.8% (63/77) ▲ trouble": the share, what it is a share of, and how that is judged; "-3.4 (target -5)" where no
/// share can be told.
QString attainment(const PhraseArgs &args)
{
    QString words = args.value(0) == db::Null
        ? Phrases::tr("%1 (target %2)").arg(inShort(args.value(1)), inShort(args.value(2)))
        : decimal(args.value(0), 1) + u'%';
    if (args.value(0) != db::Null && args.value(1) != db::Null && args.value(2) != db::Null)
        words += QStringLiteral(" (%1/%2)").arg(inShort(args.value(1)), inShort(args.value(2)));
    if (args.value(3) != db::Null) {
        const auto status = static_cast<db::Status>(args.value(3));
        words += QStringLiteral(" %1 %2").arg(statusMark(status), statusName(status));
    }
    return words;
}

/// From one version of the plan to the next, and the line in which most of it lies.
QString planStepped(const PhraseArgs &args)
{
    const QString phase = phaseName(args.key(0));
    const QString from = moneyWithUnit(args.value(1));
    if (args.value(1) == args.value(2))
        return Phrases::tr("%1 plan unchanged in sum, at %2", "phase, money").arg(phase, from);
    const QString to = moneyWithUnit(args.value(2));
    const QString difference = moneyDifference(args.value(2) - args.value(1));
    if (args.value(5) == db::Null)
        return Phrases::tr("%1 plan from %2 to %3 (%4)", "phase, money, money, difference").arg(phase, from, to, difference);
    const bool named = args.key(3) == "category" || args.key(3) == "funding" || args.key(3) == "phase";
    const QString line = named ? measureName(args.key(3) == "phase" ? "phase:" + args.key(4) : args.key(4))
                               : fromDb(args.key(4));
    return Phrases::tr("%1 plan from %2 to %3 (%4), most changed: %5 (%6)",
                       "phase, money, money, difference, line, its difference")
        .arg(phase, from, to, difference, line, moneyDifference(args.value(5)));
}

/// "SPI 0.83: done 25, planned by now 30 (weights of 8 of 10 milestones)".
QString earnedValueIs(const PhraseArgs &args)
{
    const db::Value earned = args.value(0);
    const db::Value planned = args.value(1);
    const QString of = Phrases::tr("weights of %1 of %2 milestones").arg(whole(args.value(3)), whole(args.value(4)));
    if (planned == 0)
        return Phrases::tr("No weighted milestone is planned by now (%1)").arg(of);
    const long double index = static_cast<long double>(earned) / static_cast<long double>(planned);
    return Phrases::tr("SPI %1: done %2, planned by now %3 (%4)", "index, weight, weight, weights of n of m milestones")
        .arg(decimal(static_cast<db::Value>(std::llround(index * static_cast<long double>(db::DecimalScale))), 2), decimal(earned),
             decimal(planned), of);
}

QString subtitle(const PhraseArgs &args)
{
    QStringList parts{measureName(args.key(0))};
    const QString unit = unitName(args.key(1));
    if (!unit.isEmpty())
        parts += unit;
    const QString span = period(args.date(2), args.date(3));
    if (!span.isEmpty())
        parts += span;
    return parts.join(QStringLiteral(", "));
}

QString title(const db::Phrase &phrase)
{
    const PhraseArgs args(phrase.args);
    switch (phrase.id) {
    case db::PhraseId::PlanRevised:
        return Phrases::tr("%1 plan revised from %2 to %3, in %Ln versions", nullptr, args.count(2))
            .arg(phaseName(args.key(3)), moneyWithUnit(args.value(0)), moneyWithUnit(args.value(1)));
    case db::PhraseId::PlanStepped:
        return planStepped(args);
    case db::PhraseId::PlanOn:
        return Phrases::tr("Plan of %1", "date").arg(date(args.date(0)));
    case db::PhraseId::EarnedValueIs:
        return earnedValueIs(args);
    case db::PhraseId::PlanUnchanged:
        return Phrases::tr("%1 plan stands at %2, unchanged").arg(phaseName(args.key(1)), moneyWithUnit(args.value(0)));
    case db::PhraseId::PlanByCategory: {
        const db::Rate share{args.value(1), args.value(2)};
        return ofPhaseAndDay(Phrases::tr("%1 takes %2, %3 of the plan of %4")
                                 .arg(categoryName(args.key(0)), moneyWithUnit(args.value(1)), percent(share),
                                      moneyWithUnit(args.value(2))),
                             args);
    }
    case db::PhraseId::PlanByFunding: {
        const db::Rate share{args.value(1), args.value(2)};
        return ofPhaseAndDay(Phrases::tr("%1 funding pays %2, %3 of the plan of %4")
                                 .arg(measureName("funding:" + args.key(0)), moneyWithUnit(args.value(1)),
                                      percent(share), moneyWithUnit(args.value(2))),
                             args);
    }
    case db::PhraseId::PhasesMoney:
        return Phrases::tr("%1 planned over %Ln phases", nullptr, args.count(1)).arg(moneyWithUnit(args.value(0)));
    case db::PhraseId::OfficesOpened: {
        const db::Rate share{args.value(0), args.value(1)};
        return Phrases::tr("%1 of %2 with an MOU opened an office (%3)")
            .arg(decimal(args.value(0)), decimal(args.value(1)), percent(share));
    }
    case db::PhraseId::CompaniesGrew:
        return companiesGrew(args);
    case db::PhraseId::GraduatesSum:
        return Phrases::tr("%1 graduates from %Ln cohorts", nullptr, args.count(1)).arg(decimal(args.value(0)));
    case db::PhraseId::MilestonesDone:
        return args.count(2) == 0
            ? Phrases::tr("%1 of %2 milestones done, none late").arg(whole(args.value(0)), whole(args.value(1)))
            : Phrases::tr("%1 of %2 milestones done, %3 late")
                  .arg(whole(args.value(0)), whole(args.value(1)), whole(args.value(2)));
    case db::PhraseId::TargetsOnTrack:
        return targetsOnTrack(args);
    case db::PhraseId::ExecutionIs: {
        const bool current = args.value(2) == static_cast<db::Value>(db::RateBase::CurrentBudget);
        return (current ? Phrases::tr("Execution rate %1 (%2 of the current budget of %3 spent)")
                        : Phrases::tr("Execution rate %1 (%2 of the budgets of %3 spent)"))
            .arg(percent(db::Rate{args.value(0), args.value(1)}), moneyWithUnit(args.value(0)),
                 moneyWithUnit(args.value(1)));
    }
    case db::PhraseId::YearMoney: {
        const QString words = args.count(3) == 1 ? Phrases::tr("%1 of %2: %3", "measure of year: money")
                                                 : Phrases::tr("%1 highest in %2, at %3", "measure, year, money");
        return words.arg(measureName(args.key(0)), fromDb(args.key(1)), moneyWithUnit(args.value(2)));
    }
    case db::PhraseId::FundingOfYears:
        return fundingOfYears(args);
    case db::PhraseId::ExecutionOfYear:
        return Phrases::tr("Execution rate of %1: %2 (%3 of the current budget of %4 spent)")
            .arg(fromDb(args.key(0)), percent(db::Rate{args.value(1), args.value(2)}), moneyWithUnit(args.value(1)),
                 moneyWithUnit(args.value(2)));
    case db::PhraseId::MoneyStands:
        return Phrases::tr("%1: %2", "measure, money").arg(measureName(args.key(0)), moneyWithUnit(args.value(1)));
    case db::PhraseId::LargestSector:
        if (args.value(3) != db::Null && args.value(3) > 1)
            return Phrases::tr("Largest sectors: %1 and %2 more, with %3 of %4 companies each")
                .arg(fromDb(args.key(0)), whole(args.value(3) - 1), decimal(args.value(1)), decimal(args.value(2)));
        return Phrases::tr("Largest sector: %1, with %2 of %3 companies")
            .arg(fromDb(args.key(0)), decimal(args.value(1)), decimal(args.value(2)));
    case db::PhraseId::LargestRegion:
        if (args.value(3) != db::Null && args.value(3) > 1)
            return Phrases::tr("Largest regions: %1 and %2 more, with %3 of %4 companies each")
                .arg(fromDb(args.key(0)), whole(args.value(3) - 1), decimal(args.value(1)), decimal(args.value(2)));
        return Phrases::tr("Largest region: %1, with %2 of %3 companies")
            .arg(fromDb(args.key(0)), decimal(args.value(1)), decimal(args.value(2)));
    case db::PhraseId::CompaniesHere:
        return Phrases::tr("%1 companies of the register are here, %2 have left").arg(decimal(args.value(0)), decimal(args.value(1)));
    case db::PhraseId::RegisterAgainst:
        return args.value(1) == args.value(2)
            ? Phrases::tr("Reports and register agree, %1: %2", "measure, count").arg(measureName(args.key(0)), decimal(args.value(1)))
            : Phrases::tr("%1: %2 reported, %3 in the register on the same day", "measure, count, count")
                  .arg(measureName(args.key(0)), decimal(args.value(1)), decimal(args.value(2)));
    case db::PhraseId::PhasesAligned:
        return Phrases::tr("%1 in year %2: %4 in %3, %6 in %5", "measure, n, phase, value, phase, value")
            .arg(measureName(args.key(0)), whole(args.value(1)), phaseName(args.key(2)), decimal(args.value(3)),
                 phaseName(args.key(4)), decimal(args.value(5)));
    case db::PhraseId::PhasesAlignedMoney:
        return Phrases::tr("%1 in year %2: %4 in %3, %6 in %5", "measure, n, phase, value, phase, value")
            .arg(measureName(args.key(0)), whole(args.value(1)), phaseName(args.key(2)), moneyWithUnit(args.value(3)),
                 phaseName(args.key(4)), moneyWithUnit(args.value(5)));
    case db::PhraseId::ValueAndPlan: {
        const QString unit = unitName(args.key(1));
        const QString plan = decimal(args.value(3)) + u' ' + countedUnit(unit, args.value(3));
        if (args.value(2) == db::Null)
            return Phrases::tr("%1: %2 planned by %3, none reported", "measure, value with unit, date")
                .arg(measureName(args.key(0)), plan, date(args.date(4)));
        return Phrases::tr("%1: %2 of %3 planned by %4", "measure, value, value with unit, date")
            .arg(measureName(args.key(0)), decimal(args.value(2)), plan, date(args.date(4)));
    }
    case db::PhraseId::SlippedMost: {
        const QString name = text({db::PhraseId::Verbatim, {args.key(0), args.key(1)}});
        const db::Value days = args.value(2) / db::DecimalScale;
        return days > 0 ? Phrases::tr("%1: %Ln day(s) later than first planned", nullptr, static_cast<int>(days)).arg(name)
            : days < 0  ? Phrases::tr("%1: %Ln day(s) earlier than first planned", nullptr, static_cast<int>(-days)).arg(name)
                        : Phrases::tr("%1: back at the first plan").arg(name);
    }
    case db::PhraseId::NeededMost:
        return Phrases::tr("%1 needs %2 of its best quarter, every quarter")
            .arg(text({db::PhraseId::Verbatim, {args.key(0), args.key(1)}}), decimal(args.value(2), 0) + u'%');
    case db::PhraseId::OpenRisks:
        return Phrases::tr("%1 open risks, %2 of them likely and grave").arg(whole(args.value(0)), whole(args.value(1)));
    case db::PhraseId::YearNumber:
        return Phrases::tr("Year %1", "n-th year of a phase").arg(whole(args.value(0)));
    case db::PhraseId::PhaseMoney:
        return Phrases::tr("%1: %2", "phase: money").arg(phaseName(args.key(0)), moneyWithUnit(args.value(1)));
    default:
        return {};
    }
}

QString footnote(const db::Phrase &phrase)
{
    const PhraseArgs args(phrase.args);
    switch (phrase.id) {
    case db::PhraseId::NoData:
        return Phrases::tr("no data");
    case db::PhraseId::Approximate:
        return Phrases::tr("Values marked “c.” are approximate.");
    case db::PhraseId::RoundingGap:
        return Phrases::tr("The parts differ from the total by %1.").arg(moneyWithUnit(args.value(0)));
    case db::PhraseId::PartialPeriod:
        return phrase.args.empty() ? Phrases::tr("The last period is not over yet.")
                                   : Phrases::tr("* This year is not over yet.");
    case db::PhraseId::StatedTotal:
        return Phrases::tr("The stated total is %1 (%2).").arg(moneyWithUnit(args.value(0)), date(args.date(1)));
    case db::PhraseId::CountsAfter:
        return Phrases::tr("Counts of the whole programme; shown is what was added within the phase.");
    case db::PhraseId::CurrentBudgetBase:
        return Phrases::tr("100% of a year: its budget and what was carried over from the year before.");
    case db::PhraseId::TargetNowBase:
        return Phrases::tr("100%: the target of this day, on the straight line to the next due date.");
    case db::PhraseId::BestQuarterBase:
        return Phrases::tr("100%: the best quarter so far.");
    case db::PhraseId::NotReported: {
        QStringList names;
        for (std::size_t i = 0; i < phrase.args.size(); ++i)
            names += measureName(args.key(i));
        return Phrases::tr("Nothing is known of: %1.").arg(names.join(QStringLiteral(", ")));
    }
    case db::PhraseId::DatesDiffer:
        return Phrases::tr("The values are of different dates.");
    default:
        return {};
    }
}

} // namespace

QString text(const db::Phrase &phrase)
{
    const PhraseArgs args(phrase.args);
    switch (phrase.id) {
    case db::PhraseId::Empty:
        return {};
    case db::PhraseId::Verbatim:
        return currentLanguage() == Language::English && !args.key(1).empty() ? fromDb(args.key(1))
                                                                              : fromDb(args.key(0));
    case db::PhraseId::Measure:
        return measureName(args.key(0));
    case db::PhraseId::Phase:
        return phaseName(args.key(0));
    case db::PhraseId::Cohort:
        return cohortName(args.key(0));
    case db::PhraseId::Subtitle:
        return subtitle(args);
    case db::PhraseId::SourceName:
        return args.date(1).valid() ? fromDb(args.key(0)) + u' ' + date(args.date(1)) : fromDb(args.key(0));
    case db::PhraseId::Attainment:
        return attainment(args);
    default: {
        const QString found = title(phrase);
        if (!found.isEmpty())
            return found;
        const QString note = footnote(phrase);
        if (!note.isEmpty())
            return note;
        const QString inspected = inspectionText(phrase);
        return inspected.isEmpty() ? reportPhrase(phrase) : inspected;
    }
    }
}

} // namespace ui
