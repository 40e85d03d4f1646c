#include "ui/words/report_words.h"

#include "db/figures/headline.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/phrase_args.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Name {
    std::string_view key;
    const char *text;
};

constexpr Name reportNames[] = {
    {"table:headline", QT_TRANSLATE_NOOP("Report", "Headline figures")},
    {"table:changes", QT_TRANSLATE_NOOP("Report", "Figures that differ")},
    {"table:by_category", QT_TRANSLATE_NOOP("Report", "Money by category")},
    {"table:by_funding", QT_TRANSLATE_NOOP("Report", "Money by funding")},
    {"table:by_year", QT_TRANSLATE_NOOP("Report", "Money by fiscal year")},
    {"table:companies", QT_TRANSLATE_NOOP("Report", "Companies attracted")},
    {"table:new_companies", QT_TRANSLATE_NOOP("Report", "New companies in the register")},
    {"table:cohorts", QT_TRANSLATE_NOOP("Report", "Training by cohort")},
    {"table:milestones", QT_TRANSLATE_NOOP("Report", "Milestones")},
    {"table:targets", QT_TRANSLATE_NOOP("Report", "Values against targets")},
    {"table:risks", QT_TRANSLATE_NOOP("Report", "Open risks")},
    {"table:conflicts", QT_TRANSLATE_NOOP("Report", "Sources that disagree")},
    {"table:sources", QT_TRANSLATE_NOOP("Report", "List of sources")},
    {"note:compared", QT_TRANSLATE_NOOP("Report", "Before: the figure as of the day that is compared with.")},
    {"note:break_down",
     QT_TRANSLATE_NOOP("Report", "Each column is taken whole from one statement; columns may be of different dates.")},
    {"note:status", QT_TRANSLATE_NOOP("Report", "Status against the target by now: from 95% on track, from 80% attention, "
                                                "below trouble.")},
    {"note:conflicts", QT_TRANSLATE_NOOP("Report", "Every claim stays in the data; the one marked is the one shown.")},
    {"value", QT_TRANSLATE_NOOP("Report", "Value")},
    {"before", QT_TRANSLATE_NOOP("Report", "Before")},
    {"after", QT_TRANSLATE_NOOP("Report", "After")},
    {"difference", QT_TRANSLATE_NOOP("Report", "Difference")},
    {"others", QT_TRANSLATE_NOOP("Report", "others")},
    {"explained", QT_TRANSLATE_NOOP("Report", "Made up of")},
    {"company", QT_TRANSLATE_NOOP("Report", "Company")},
    {"sector", QT_TRANSLATE_NOOP("Report", "Sector")},
    {"region", QT_TRANSLATE_NOOP("Report", "Region")},
    {"shown", QT_TRANSLATE_NOOP("Report", "Shown")},
    {"basis", QT_TRANSLATE_NOOP("Report", "Basis")},
    {"reported", QT_TRANSLATE_NOOP("Report", "reported")},
    {"register", QT_TRANSLATE_NOOP("Report", "register")},
    {"course", QT_TRANSLATE_NOOP("Report", "Course")},
    {"ended", QT_TRANSLATE_NOOP("Report", "Ended")},
    {"present_plan", QT_TRANSLATE_NOOP("Report", "Present plan")},
    {"slip_days", QT_TRANSLATE_NOOP("Report", "Slip (days)")},
    {"done", QT_TRANSLATE_NOOP("Report", "done")},
    {"late", QT_TRANSLATE_NOOP("Report", "late")},
    {"due_soon", QT_TRANSLATE_NOOP("Report", "due soon")},
    {"ahead", QT_TRANSLATE_NOOP("Report", "ahead")},
    {"due", QT_TRANSLATE_NOOP("Report", "Due")},
    {"risk", QT_TRANSLATE_NOOP("Report", "Risk")},
    {"likelihood", QT_TRANSLATE_NOOP("Report", "Likelihood")},
    {"impact", QT_TRANSLATE_NOOP("Report", "Impact")},
    {"owner", QT_TRANSLATE_NOOP("Report", "Owner")},
    {"opened", QT_TRANSLATE_NOOP("Report", "Opened")},
    {"figure", QT_TRANSLATE_NOOP("Report", "Figure")},
    {"counts", QT_TRANSLATE_NOOP("Report", "shown")},
    {"number", QT_TRANSLATE_NOOP("Report", "No.")},
    {"publisher", QT_TRANSLATE_NOOP("Report", "Publisher")},
    {"title", QT_TRANSLATE_NOOP("Report", "Title")},
    {"published", QT_TRANSLATE_NOOP("Report", "Published")},
    {"address", QT_TRANSLATE_NOOP("Report", "Address")},
};

constexpr Name sectionNames[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary")},
    {"changes", QT_TRANSLATE_NOOP("Report", "What changed")},
    {"budget", QT_TRANSLATE_NOOP("Report", "Budget")},
    {"companies", QT_TRANSLATE_NOOP("Report", "Companies")},
    {"training", QT_TRANSLATE_NOOP("Report", "Training")},
    {"milestones", QT_TRANSLATE_NOOP("Report", "Milestones")},
    {"targets", QT_TRANSLATE_NOOP("Report", "Targets")},
    {"risks", QT_TRANSLATE_NOOP("Report", "Risks")},
    {"conflicts", QT_TRANSLATE_NOOP("Report", "Conflicts and footnotes")},
    {"sources", QT_TRANSLATE_NOOP("Report", "Sources")},
};

QString found(std::span<const Name> names, std::string_view key)
{
    for (const Name &name : names) {
        if (name.key == key)
            return QCoreApplication::translate("Report", name.text);
    }
    return fromDb(key);
}

/// The user's own text in two languages, the first of which is this argument.
QString own(const PhraseArgs &args, std::size_t index)
{
    return text({db::PhraseId::Verbatim, {args.key(index), args.key(index + 1)}});
}

QString withUnit(db::Value value, int decimals, const std::string &unitKey)
{
    const QString unit = countedUnit(unitName(unitKey), value);
    const QString number = decimal(value, decimals);
    return unit.isEmpty() ? number : Report::tr("%1 %2", "number unit").arg(number, unit);
}

QString inUnit(db::UnitKey unit, const std::string &own, db::Value value, bool difference)
{
    if (value == db::Null)
        return Report::tr("no data");
    switch (unit) {
    case db::UnitKey::Won:
        return difference ? signedMoney(value) : moneyWithUnit(value);
    case db::UnitKey::Percent:
        return difference ? percentPoints(static_cast<double>(value) / 100 / db::DecimalScale) : decimal(value, 1) + u'%';
    case db::UnitKey::Day:
        return date(db::PartialDate::fromCode(value));
    default:
        break;
    }
    const QString name = countedUnit(unitName(unit, own), value);
    const QString number = difference ? decimalDifference(value) : decimal(value);
    return name.isEmpty() ? number : Report::tr("%1 %2", "number unit").arg(number, name);
}

QString reportPeriod(const PhraseArgs &args)
{
    const QString span = period(args.date(1), args.date(2));
    if (args.value(3) == db::Null)
        return Report::tr("%1, period %2").arg(phaseName(args.key(0)), span);
    return Report::tr("%1, period %2, %3 of the time gone")
        .arg(phaseName(args.key(0)), span, percent(db::Rate{args.value(3), db::DecimalScale}));
}

QString rateStands(const PhraseArgs &args)
{
    const db::Rate rate{args.value(1), args.value(3)};
    const QString numbers[] = {measureName(args.key(0)), percent(rate), measureName(args.key(2)), whole(args.value(1)),
                               measureName(args.key(4)), whole(args.value(3))};
    if (args.value(5) == args.value(6))
        return Report::tr("%1 %2 (%3 %4 / %5 %6)", "rate, percent, measure, people, measure, people")
            .arg(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    return Report::tr("%1 %2 (%3 %4 / %5 %6; %7 of %8 cohorts)", "rate, percent, measure, people, measure, people, cohorts")
        .arg(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], whole(args.value(5)),
             whole(args.value(6)));
}

QString targetStands(const PhraseArgs &args)
{
    const auto status = static_cast<db::Status>(args.value(6));
    const QString name = args.key(0).empty() ? measureName(args.key(1)) : own(args, 0); // one without a name has a key
    return Report::tr("%1: %2 of the target by now, %3 / %4 (%5 %6)", "indicator, percent, value, target, mark, status")
        .arg(name, args.value(5) == db::Null ? unknownMark() : decimal(args.value(5), 1) + u'%',
             withUnit(args.value(2), 2, args.key(4)), withUnit(args.value(3), 2, args.key(4)),
             statusMark(status), statusName(status));
}

QString payoutIs(const PhraseArgs &args)
{
    const bool current = args.value(2) == static_cast<db::Value>(db::RateBase::CurrentBudget);
    return (current ? Report::tr("Payout rate %1 (%2 of the current budget of %3 paid out)")
                    : Report::tr("Payout rate %1 (%2 of %3 paid out)"))
        .arg(percent(db::Rate{args.value(0), args.value(1)}), moneyWithUnit(args.value(0)), moneyWithUnit(args.value(1)));
}

QString conflictsAre(const PhraseArgs &args)
{
    if (args.value(1) == db::Null)
        return args.value(0) == 0 ? Report::tr("No figure on which sources disagree")
                                  : Report::tr("%Ln figure(s) on which sources disagree", nullptr, args.count(0));
    return Report::tr("%Ln figure(s) on which sources disagree, %1 with earlier versions", nullptr, args.count(0))
        .arg(whole(args.value(1)));
}

QString kindUnknown(const PhraseArgs &args)
{
    const auto kind = db::kindByKey(args.key(0));
    return Report::tr("%1: no data").arg(kind ? kindName(*kind) : fromDb(args.key(0)));
}

} // namespace

QString countedUnit(const QString &unit, db::Value amount)
{
    // English alone has another word for one; its words stand in no other language.
    constexpr std::pair<QStringView, QStringView> ofOne[] = {
        {u"people", u"person"}, {u"companies", u"company"}, {u"items", u"item"},    {u"cases", u"case"},
        {u"days", u"day"},      {u"projects", u"project"},  {u"places", u"place"},  {u"sites", u"site"},
        {u"kinds", u"kind"},    {u"papers", u"paper"},      {u"teams", u"team"},    {u"points", u"point"},
        {u"years", u"year"},    {u"months", u"month"},      {u"hours", u"hour"},    {u"times", u"time"},
    };
    if (amount == db::DecimalScale || amount == -db::DecimalScale) {
        for (const auto &[many, one] : ofOne) {
            if (unit == many)
                return one.toString();
        }
    }
    return unit;
}

QString signedMoney(db::Value won)
{
    return won > 0 ? u'+' + moneyWithUnit(won) : moneyWithUnit(won);
}

QString reportSectionName(db::ReportSection section)
{
    return found(sectionNames, db::reportSectionKey(section));
}

QString reportPhrase(const db::Phrase &phrase)
{
    const PhraseArgs args(phrase.args);
    switch (phrase.id) {
    case db::PhraseId::ReportWord:
        return found(reportNames, args.key(0));
    case db::PhraseId::ReportPeriod:
        return reportPeriod(args);
    case db::PhraseId::CountStands:
        return Report::tr("%1 %2", "measure, number with unit")
            .arg(measureName(args.key(0)), withUnit(args.value(1), 3, args.key(2)));
    case db::PhraseId::RateStands:
        return rateStands(args);
    case db::PhraseId::PayoutIs:
        return payoutIs(args);
    case db::PhraseId::MeasureUnknown:
        return Report::tr("%1: no data").arg(measureName(args.key(0)));
    case db::PhraseId::KindUnknown:
        return kindUnknown(args);
    case db::PhraseId::ItemLate:
        return Report::tr("%1: planned %2, %Ln day(s) late", nullptr, args.count(3)).arg(own(args, 0), date(args.date(2)));
    case db::PhraseId::ItemDueSoon:
        return Report::tr("%1: due %2").arg(own(args, 0), date(args.date(2)));
    case db::PhraseId::TargetStands:
        return targetStands(args);
    case db::PhraseId::ChangedSince:
        return Report::tr("%Ln figure(s) differ from %1", nullptr, args.count(1)).arg(date(args.date(0)));
    case db::PhraseId::CorrectedSince:
        return Report::tr("%Ln figure(s) of %1 were corrected since they were given out", nullptr, args.count(1))
            .arg(date(args.date(0)));
    case db::PhraseId::NothingChanged:
        return Report::tr("No figure differs from %1").arg(date(args.date(0)));
    case db::PhraseId::NothingCompared:
        return Report::tr("No earlier report or date to compare with");
    case db::PhraseId::FigureChanged: {
        const auto unit = static_cast<db::UnitKey>(args.value(2));
        if (args.value(6) == db::Null)
            return Report::tr("%1: %2 → %3", "figure, before, after")
                .arg(text({db::PhraseId::HeadlineName, {args.key(0), args.key(1)}}),
                     inUnit(unit, args.key(3), args.value(4), false), inUnit(unit, args.key(3), args.value(5), false));
        return Report::tr("%1: %2 → %3 (%4)", "figure, before, after, difference")
            .arg(text({db::PhraseId::HeadlineName, {args.key(0), args.key(1)}}), inUnit(unit, args.key(3), args.value(4), false),
                 inUnit(unit, args.key(3), args.value(5), false), inUnit(unit, args.key(3), args.value(6), true));
    }
    case db::PhraseId::RegisterDiffers:
        return Report::tr("%1: reported %2, in the register %3")
            .arg(measureName(args.key(0)), whole(args.value(1)), whole(args.value(2)));
    case db::PhraseId::NewCompanies:
        return Report::tr("%Ln companies with an MOU after %1 in the register", nullptr, args.count(0)).arg(date(args.date(1)));
    case db::PhraseId::ConflictsAre:
        return conflictsAre(args);
    case db::PhraseId::SourcesAre:
        return Report::tr("%Ln source(s) named in this report", nullptr, args.count(0));
    case db::PhraseId::StatedAs:
        return Report::tr("Stated total %1; its parts are newer and count").arg(moneyWithUnit(args.value(0)));
    default:
        return {};
    }
}

} // namespace ui
