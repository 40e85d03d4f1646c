#include "ui/words/inspection_words.h"

#include "db/figures/adoption.h"
#include "ui/words/numbers.h"
#include "ui/words/report_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Inspections {
    Q_DECLARE_TR_FUNCTIONS(Inspections)
};

std::string key(const db::Phrase &phrase, std::size_t index)
{
    const auto *found = index < phrase.args.size() ? std::get_if<std::string>(&phrase.args[index]) : nullptr;
    return found ? *found : std::string();
}

int number(const db::Phrase &phrase)
{
    const auto *found = phrase.args.empty() ? nullptr : std::get_if<db::Value>(&phrase.args.front());
    return found ? static_cast<int>(*found) : -1;
}

/// A number and its unit as the language puts them together.
QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    if (unit == QLatin1String("%"))
        return number + unit;
    return QCoreApplication::translate("ChartTexts", "%1 %2", "number unit").arg(number, unit);
}

QString withReason(const QString &words, const std::string &reason)
{
    return reason.empty() ? words : QStringLiteral("%1: %2").arg(words, fromDb(reason));
}

QString why(const db::Phrase &phrase)
{
    switch (static_cast<db::Verdict>(number(phrase))) {
    case db::Verdict::Only:
        return Inspections::tr("counts: the only claim up to this date");
    case db::Verdict::Latest:
        return Inspections::tr("counts: the latest as-of date");
    case db::Verdict::Exact:
        return Inspections::tr("counts: exact, and the approximate one is less than a year younger");
    case db::Verdict::Rank:
        return Inspections::tr("counts: the better source of the same date");
    case db::Verdict::ChangeSet:
        return Inspections::tr("counts: stated by the later change set");
    case db::Verdict::Order:
        return Inspections::tr("counts: first in order among equals");
    case db::Verdict::Adopted:
        return withReason(Inspections::tr("counts: adopted by a decision"), key(phrase, 1));
    case db::Verdict::Older:
        return Inspections::tr("earlier: another claim has a later as-of date");
    case db::Verdict::Approximate:
        return Inspections::tr("approximate: an exact claim less than a year older stands");
    case db::Verdict::WorseRank:
        return Inspections::tr("another claim of the same date has the better source");
    case db::Verdict::EarlierChangeSet:
        return Inspections::tr("a later change set states it anew");
    case db::Verdict::LaterInOrder:
        return Inspections::tr("second in order among equals");
    case db::Verdict::Settled:
        return withReason(Inspections::tr("a decision adopted another claim"), key(phrase, 1));
    case db::Verdict::AfterLook:
        return Inspections::tr("later than the as-of date");
    case db::Verdict::Withdrawal:
        return Inspections::tr("withdrawn from this date");
    }
    return {};
}

QString formula(const db::Phrase &phrase)
{
    switch (static_cast<db::Formula>(number(phrase))) {
    case db::Formula::Unknown:
        return Inspections::tr("not known");
    case db::Formula::Stated:
        return Inspections::tr("stated by one claim");
    case db::Formula::Sum:
        return Inspections::tr("sum of the parts");
    case db::Formula::Difference:
        return Inspections::tr("what was added within the phase");
    case db::Formula::Rate:
        return Inspections::tr("numerator ÷ denominator");
    case db::Formula::Count:
        return Inspections::tr("number of the records");
    case db::Formula::Line:
        return Inspections::tr("point on the straight line between the due dates");
    case db::Formula::Attainment:
        return Inspections::tr("value held against the target due now");
    }
    return {};
}

/// A coordinate as people read it.
QString coordinate(db::Kind kind, const std::string &column, const std::string &spelling)
{
    if (column == "phase")
        return phaseName(spelling);
    if (column == "cohort")
        return cohortName(spelling);
    if (column == "category" || column == "funding" || column == "stage")
        return measureName(column + ':' + spelling);
    if (column == "indicator")
        return measureName(spelling);
    if (column == "due_on") {
        const auto due = db::PartialDate::parse(spelling);
        return due ? date(*due) : fromDb(spelling);
    }
    const int index = db::info(kind).find(column);
    if (index >= 0 && db::info(kind).columns[static_cast<std::size_t>(index)].type == db::Type::Choice) {
        const auto &choices = db::info(kind).columns[static_cast<std::size_t>(index)].choices;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (choices[i].key == spelling)
                return choiceName(kind, index, static_cast<db::Value>(i));
        }
    }
    return fromDb(spelling);
}

QString claimedName(const db::Phrase &phrase)
{
    const auto kind = db::kindByKey(key(phrase, 0));
    if (!kind)
        return {};
    QStringList parts;
    for (std::size_t i = 2; i + 1 < phrase.args.size(); i += 2)
        parts += coordinate(*kind, key(phrase, i), key(phrase, i + 1));
    // An amount is named by its stage already.
    if (*kind != db::Kind::Budget)
        parts += columnName(*kind, db::info(*kind).find(key(phrase, 1)));
    return parts.join(QStringLiteral(" · "));
}

/// "category:rnd", "funding:city"; a project is called as the record calls it.
QString memberName(const std::string &member)
{
    constexpr std::string_view Project = "project:";
    return member.rfind(Project, 0) == 0 ? fromDb(std::string_view(member).substr(Project.size())) : measureName(member);
}

QString headlineName(const db::Phrase &phrase)
{
    const std::string name = key(phrase, 0);
    const std::string phase = key(phrase, 1);
    QStringList parts;
    if (!phase.empty())
        parts += phaseName(phase);
    const std::size_t first = name.find('.');
    const std::size_t last = name.rfind('.');
    const std::string area = name.substr(0, first);
    const std::string what = name.substr(last + 1);
    if (first != last) {
        const std::string member = name.substr(first + 1, last - first - 1);
        // Of a year alone, of a member, or of a member within a year.
        const bool ofYear = member.rfind("year:", 0) == 0;
        const std::size_t within = ofYear ? member.find('.') : std::string::npos;
        if (ofYear)
            parts += fromDb(member.substr(5, within == std::string::npos ? within : within - 5));
        if (!ofYear || within != std::string::npos)
            parts += memberName(ofYear ? member.substr(within + 1) : member);
    }
    if (area == "milestones")
        parts += what == "done" ? Inspections::tr("Milestones done")
            : what == "late"    ? Inspections::tr("Milestones late")
            : what == "total"   ? Inspections::tr("Milestones")
                                : Inspections::tr("Milestones due soon");
    else if (what.rfind("register_", 0) == 0)
        parts += Inspections::tr("%1 (register)").arg(measureName(what.substr(9)));
    else if (what == "cohorts")
        parts += Inspections::tr("Cohorts ended");
    else
        parts += measureName(what);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString inspectionText(const db::Phrase &phrase)
{
    switch (phrase.id) {
    case db::PhraseId::Why:
        return why(phrase);
    case db::PhraseId::FormulaIs:
        return formula(phrase);
    case db::PhraseId::FigureName:
        return claimedName(phrase);
    case db::PhraseId::HeadlineName:
        return headlineName(phrase);
    case db::PhraseId::NotBrokenDown:
        return Inspections::tr("not broken down");
    default:
        return {};
    }
}

QString figureText(db::UnitKey unit, std::string_view unitText, db::Value value)
{
    if (value == db::Null)
        return unknownMark();
    switch (unit) {
    case db::UnitKey::Won:
        return moneyWithUnit(value);
    case db::UnitKey::Percent:
        return decimal(value, 1) + QLatin1Char('%');
    case db::UnitKey::Day:
        return date(db::PartialDate::fromCode(value));
    default:
        return withUnit(decimal(value), countedUnit(unitName(unit, unitText), value));
    }
}

QString differenceText(db::UnitKey unit, std::string_view unitText, db::Value value)
{
    if (value == db::Null)
        return {};
    switch (unit) {
    case db::UnitKey::Won:
        return moneyDifference(value);
    case db::UnitKey::Percent:
        return percentPoints(static_cast<double>(value) / static_cast<double>(db::DecimalScale) / 100.0);
    case db::UnitKey::Day:
        return {};
    default:
        return withUnit(decimalDifference(value), countedUnit(unitName(unit, unitText), value));
    }
}

QString claimedText(const db::Texts &texts, db::Kind kind, int column, db::Value value)
{
    if (value == db::Null)
        return unknownMark();
    if (db::info(kind).columns[static_cast<std::size_t>(column)].type == db::Type::Money)
        return moneyWithUnit(value);
    return cellText(texts, kind, column, value);
}

QString valueText(const db::Texts &texts, const db::Inspection &inspection)
{
    const db::FigureRef &ref = inspection.ref;
    const QString value = ref.kind
        ? claimedText(texts, *ref.kind, db::info(*ref.kind).find(ref.name), inspection.figure.value)
        : figureText(inspection.unit, inspection.unitText, inspection.figure.value);
    return inspection.figure.known() && inspection.figure.approx ? Inspections::tr("about %1").arg(value) : value;
}

QString exactValueText(const db::Inspection &inspection)
{
    const db::FigureRef &ref = inspection.ref;
    const bool isMoney = ref.kind
        ? db::info(*ref.kind).columns[static_cast<std::size_t>(db::info(*ref.kind).find(ref.name))].type == db::Type::Money
        : inspection.unit == db::UnitKey::Won;
    const db::Value won = inspection.figure.value;
    if (!isMoney || won == db::Null || won % moneyUnitWon(shownMoneyUnit()) == 0)
        return {};
    return moneyWithUnit(won, MoneyUnit::Won);
}

QString termText(const db::Inspection &inspection, const db::FormulaTerm &term)
{
    if (inspection.formula == db::Formula::Count)
        return term.figure.asOf.valid() ? date(term.figure.asOf) : QString();
    const bool added = inspection.formula != db::Formula::Rate && inspection.formula != db::Formula::Attainment;
    QString value;
    if (added)
        value = figureText(inspection.unit, inspection.unitText, term.figure.value);
    else if (!term.ref.kind && term.ref.name.rfind("budget.", 0) == 0)
        value = figureText(db::UnitKey::Won, {}, term.figure.value);
    else if (term.ref.kind == db::Kind::Training)
        value = figureText(db::UnitKey::People, {}, term.figure.value);
    else
        value = figureText(db::UnitKey::Other, {}, term.figure.value);
    return term.figure.known() && term.figure.approx ? Inspections::tr("about %1").arg(value) : value;
}

QString termRoleName(db::TermRole role)
{
    switch (role) {
    case db::TermRole::Part:
        return Inspections::tr("Parts");
    case db::TermRole::Subtracted:
        return Inspections::tr("Subtracted");
    case db::TermRole::Numerator:
        return Inspections::tr("Numerator");
    case db::TermRole::Denominator:
        return Inspections::tr("Denominator");
    }
    return {};
}

QString versionName(const db::Snapshot &snapshot, db::Kind kind, std::int64_t version)
{
    const auto row = snapshot.table(kind).rowOf(version);
    return row ? recordName(snapshot, kind, *row) : QString();
}

QString sourceSentence(const db::InspectedSource &source)
{
    if (source.key.empty())
        return measureName("own_books");
    QStringList parts;
    parts += fromDb(source.title.empty() ? source.key : source.title);
    QStringList published;
    if (!source.publisher.empty())
        published += fromDb(source.publisher);
    if (source.publishedOn.valid())
        published += date(source.publishedOn);
    if (!published.isEmpty())
        parts += published.join(QStringLiteral(", "));
    if (!source.docNo.empty())
        parts += Inspections::tr("document %1").arg(fromDb(source.docNo));
    if (!source.page.empty())
        parts += Inspections::tr("page %1").arg(fromDb(source.page));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
