#include "ui/words/verification_words.h"

#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Verifications {
    Q_DECLARE_TR_FUNCTIONS(Verifications)
};

QString exactValue(const db::ChartDescription &chart, db::Value value, const std::optional<db::Phrase> &label)
{
    if (value == db::Null)
        return unknownMark();
    QString said;
    switch (chart.unit) {
    case db::UnitKey::Won:
        return moneyWithUnit(value, MoneyUnit::Won);
    case db::UnitKey::Day:
        return date(db::PartialDate::fromCode(value));
    case db::UnitKey::Percent:
        said = decimal(value, 6) + u'%';
        break;
    default:
        said = decimal(value, 6);
        if (const QString unit = unitName(chart.unit, chart.unitText); !unit.isEmpty())
            said += u' ' + unit;
    }
    return label ? said + u" ("_s + text(*label) + u')' : said;
}

} // namespace

QString verdictName(db::CodeStanding standing)
{
    switch (standing) {
    case db::CodeStanding::Same:
        return Verifications::tr("Same as now");
    case db::CodeStanding::Changed:
        return Verifications::tr("Changed since");
    case db::CodeStanding::Foreign:
        return Verifications::tr("Not of this file");
    }
    return {};
}

QString verdictText(const db::Verification &found)
{
    switch (found.standing) {
    case db::CodeStanding::Same:
        return Verifications::tr("The data file said this when the picture was made, and it says the same now. "
                                 "It is proof of what the file said, not that the file was right.");
    case db::CodeStanding::Changed:
        return Verifications::tr("The data file said this when the picture was made. Since then %Ln value(s) changed.",
                                 nullptr, static_cast<int>(found.values.size()));
    case db::CodeStanding::Foreign:
        return Verifications::tr("This data file never said what the code stands for. The picture is of another file, or of "
                                 "a copy that went its own way.");
    }
    return {};
}

QString verifiedChartName(const db::Verification &found)
{
    if (found.standing == db::CodeStanding::Foreign)
        return {};
    const db::ChartDescription &chart = found.held;
    return chartName(chart.name) + u" · "_s + lookSentence(chart.asOf, chart.phase, chart.knownOn, chart.compareTo);
}

QString changedValueName(const db::Verification &found, const db::ChangedValue &value)
{
    QStringList parts;
    const bool several = found.held.series.size() > 1 || found.now.series.size() > 1;
    if (const QString series = text(value.series); several && !series.isEmpty())
        parts += series;
    const QString place = value.at.valid() ? date(value.at) : text(value.place);
    if (!place.isEmpty())
        parts += place;
    return parts.isEmpty() ? text(value.series) : parts.join(u", "_s);
}

QString changedValueText(const db::Verification &found, const db::ChangedValue &value, bool now)
{
    const db::ChartDescription &chart = found.held.series.empty() ? found.now : found.held;
    return now ? exactValue(chart, value.after, value.labelAfter) : exactValue(chart, value.before, value.labelBefore);
}

QString changeSetLine(const db::ChangeSet &change)
{
    const QString title = fromDb(change.title.empty() ? change.fileName : change.title);
    QString line = Verifications::tr("Change set %1, %2, %3: %4")
                       .arg(QString::number(change.id), timestamp(fromDb(change.at)), fromDb(change.author),
                            title.isEmpty() ? changeKindName(change.kind) : title);
    if (!change.reason.empty())
        line += u". "_s + Verifications::tr("Reason: %1").arg(fromDb(change.reason));
    return line;
}

QString noCodeText(const QString &text)
{
    return Verifications::tr("“%1” is not a check code. Compare it with the paper letter by letter; a slip in any one "
                             "of them is found.").arg(text);
}

QString noCodeInPictureText(const QString &path)
{
    return Verifications::tr("%1 carries no check code: it is no PNG, SVG or PDF of this program, or another program "
                             "saved it anew. Type the code that is printed in it.").arg(path);
}

} // namespace ui
