#include "ui/charts/chart_texts.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(ChartTexts)
};

} // namespace

namespace {

/// Whether a reader who adds what stands in the picture comes to another total than the one it shows: parts stacked
/// on each other, steps between two totals.
bool roundsApart(const db::ChartDescription &chart)
{
    if (chart.unit != db::UnitKey::Won || chart.series.empty())
        return false;
    const MoneyUnit unit = chartMoneyUnit(chart);
    if (chart.shape == db::ChartShape::Waterfall) {
        std::vector<db::Value> steps;
        for (const db::ChartPoint &point : chart.series.front().points)
            steps.push_back(point.value);
        if (!steps.empty())
            steps.pop_back(); // the closing total
        return ui::roundsApart(steps, unit);
    }
    if (!chart.stacked)
        return false;
    for (std::size_t category = 0; category < chart.categories.size(); ++category) {
        std::vector<db::Value> parts;
        for (const db::ChartSeries &series : chart.series) {
            for (const db::ChartPoint &point : series.points) {
                if (point.category == static_cast<int>(category) && series.scenario != db::Scenario::Target)
                    parts.push_back(point.value);
            }
        }
        if (ui::roundsApart(parts, unit))
            return true;
    }
    return false;
}

} // namespace

MoneyUnit chartMoneyUnit(const db::ChartDescription &chart)
{
    const MoneyUnit wanted = numberStyle().money;
    if (chart.unit != db::UnitKey::Won)
        return wanted;
    db::Value largest = 0;
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points) {
            if (point.value != db::Null)
                largest = std::max(largest, point.value < 0 ? -point.value : point.value);
        }
    }
    // Two digits at least, or differences disappear in the rounding.
    MoneyUnit unit = wanted;
    if (unit == MoneyUnit::HundredMillion && largest < 1'000'000'000)
        unit = MoneyUnit::Million;
    if (unit == MoneyUnit::Million && largest < 10'000'000)
        unit = MoneyUnit::Thousand;
    if (unit == MoneyUnit::Thousand && largest < 10'000)
        unit = MoneyUnit::Won;
    return largest == 0 ? wanted : unit;
}

namespace {

/// As many decimals as the value that needs most, up to three: "88.0" beside "88.5".
int decimalsOf(const db::ChartDescription &chart)
{
    constexpr db::Value steps[] = {db::DecimalScale, db::DecimalScale / 10, db::DecimalScale / 100};
    int needed = 0;
    for (const db::ChartSeries &series : chart.series) {
        for (const db::ChartPoint &point : series.points) {
            while (point.value != db::Null && needed < 3 && point.value % steps[needed] != 0)
                ++needed;
        }
    }
    return needed;
}

QString withDecimals(QString number, int decimals)
{
    if (decimals == 0)
        return number;
    qsizetype dot = number.lastIndexOf(u'.');
    if (dot < 0) {
        dot = number.size();
        number += u'.';
    }
    return number + QString(std::max<qsizetype>(0, decimals - (number.size() - dot - 1)), u'0');
}

} // namespace

QString chartNumber(const db::ChartDescription &chart, db::Value value)
{
    if (value == db::Null)
        return noDataText();
    switch (chart.unit) {
    case db::UnitKey::Won:
        return money(value, chartMoneyUnit(chart));
    case db::UnitKey::Percent:
        return withDecimals(decimal(value, 1), 1) + u'%';
    case db::UnitKey::Day:
        return date(db::PartialDate::fromCode(value));
    default: {
        const int decimals = decimalsOf(chart);
        return withDecimals(decimal(value, decimals), decimals);
    }
    }
}

QString chartNumberWithUnit(const db::ChartDescription &chart, db::Value value)
{
    if (value == db::Null)
        return noDataText();
    switch (chart.unit) {
    case db::UnitKey::Won:
        return moneyWithUnit(value, chartMoneyUnit(chart));
    case db::UnitKey::Percent:
    case db::UnitKey::Day:
        return chartNumber(chart, value);
    default: {
        const QString unit = unitName(chart.unit, chart.unitText);
        return unit.isEmpty() ? decimal(value) : Charts::tr("%1 %2", "number unit").arg(decimal(value), unit);
    }
    }
}

QString chartPointLabel(const db::ChartDescription &chart, const db::ChartPoint &point)
{
    if (point.label)
        return text(*point.label);
    const QString number = chartNumber(chart, point.value);
    return point.figure.approx && point.value != db::Null ? Charts::tr("c. %1", "approximate number").arg(number)
                                                           : number;
}

QString chartCategory(const db::ChartDescription &chart, int category)
{
    const QString name = text(chart.categories[static_cast<std::size_t>(category)]);
    const bool partial = std::any_of(chart.footnotes.begin(), chart.footnotes.end(), [category](const db::Phrase &note) {
        const auto *which = note.args.empty() ? nullptr : std::get_if<db::Value>(&note.args.front());
        return note.id == db::PhraseId::PartialPeriod && which && *which == category;
    });
    return partial ? name + u'*' : name;
}

QString chartPointPlace(const db::ChartDescription &chart, const db::ChartPoint &point)
{
    if (point.category >= 0 && static_cast<std::size_t>(point.category) < chart.categories.size())
        return chartCategory(chart, point.category);
    return point.at.valid() ? date(point.at) : QString();
}

QString chartPointSentence(const db::ChartDescription &chart, int series, int point)
{
    const db::ChartSeries &line = chart.series[static_cast<std::size_t>(series)];
    const db::ChartPoint &spot = line.points[static_cast<std::size_t>(point)];
    QString value = chartNumberWithUnit(chart, spot.value);
    if (spot.figure.approx && spot.value != db::Null)
        value = Charts::tr("c. %1", "approximate number").arg(value);
    QStringList where;
    for (const QString &part : {text(line.name), chartPointPlace(chart, spot)}) {
        if (!part.isEmpty() && !where.contains(part))
            where += part;
    }
    return where.isEmpty() ? value : where.join(QStringLiteral(", ")) + QStringLiteral(": ") + value;
}

QString chartExactValue(const db::ChartDescription &chart, const db::ChartPoint &point)
{
    if (point.value == db::Null)
        return point.label ? text(*point.label) : noDataText();
    QString value = chartNumberWithUnit(chart, point.value);
    if (chart.unit == db::UnitKey::Won && point.value % moneyUnitWon(chartMoneyUnit(chart)) != 0)
        value = Charts::tr("%1 (%2)", "rounded amount (to the won)")
                    .arg(value, moneyWithUnit(point.value, MoneyUnit::Won));
    if (point.label)
        value = text(*point.label);
    return point.figure.approx ? Charts::tr("c. %1", "approximate number").arg(value) : value;
}

QString chartPointOrigin(const db::ChartDescription &chart, const db::ChartPoint &point)
{
    QStringList parts;
    if (point.figure.asOf.valid())
        parts += Charts::tr("As of %1").arg(date(point.figure.asOf));
    if (point.value != db::Null && point.figure.asOf.valid()) {
        const auto found = std::find(chart.sources.begin(), chart.sources.end(), point.figure.source);
        const auto index = static_cast<std::size_t>(found - chart.sources.begin());
        const QString name = index < chart.sourceNames.size() ? text(chart.sourceNames[index]) : QString();
        if (!name.isEmpty())
            parts += name;
    }
    if (point.figure.derived)
        parts += Charts::tr("worked out from several figures");
    return parts.join(QStringLiteral(" · "));
}

double chartUnit(const db::ChartDescription &chart)
{
    return static_cast<double>(chart.unit == db::UnitKey::Won ? moneyUnitWon(chartMoneyUnit(chart))
                                                               : db::DecimalScale);
}

double chartShown(const db::ChartDescription &chart, db::Value value)
{
    return chartPlace(chart.unit, value, chartUnit(chart));
}

double chartPlace(db::UnitKey kind, db::Value value, double unit)
{
    return kind == db::UnitKey::Day
        ? static_cast<double>(db::PartialDate::fromCode(value).lastDay().time_since_epoch().count())
        : static_cast<double>(value) / unit;
}

QString chartTitle(const db::ChartDescription &chart)
{
    const QString title = text(chart.title);
    return title.isEmpty() ? chartName(chart.name) : title;
}

QString chartSubtitle(const db::ChartDescription &chart)
{
    const MoneyUnitScope scope(chartMoneyUnit(chart));
    return text(chart.subtitle);
}

QStringList chartFootnotes(const db::ChartDescription &chart)
{
    QStringList notes;
    for (const db::Phrase &note : chart.footnotes) {
        const QString words = text(note);
        if (!words.isEmpty() && !notes.contains(words))
            notes += words;
    }
    if (roundsApart(chart))
        notes += roundingNote();
    return notes;
}

QString chartSourceLine(const db::ChartDescription &chart, int sources)
{
    QStringList names;
    for (const db::Phrase &name : chart.sourceNames) {
        const QString words = text(name);
        if (!words.isEmpty() && !names.contains(words))
            names += words;
    }
    if (names.isEmpty()) {
        for (const std::string &key : chart.sources) {
            const QString words =
                key.empty() ? measureName("own_books") : fromDb(key);
            if (!names.contains(words))
                names += words;
        }
    }
    if (names.isEmpty())
        return {};
    // Each publisher once before any of them twice: the line holds only a few.
    QStringList publishers;
    QStringList seen;
    QStringList again;
    for (const db::Phrase &name : chart.sourceNames) {
        const auto *publisher = name.args.empty() ? nullptr : std::get_if<std::string>(&name.args.front());
        const QString words = text(name);
        if (!publisher || words.isEmpty() || seen.contains(words))
            continue;
        seen += words;
        if (publishers.contains(fromDb(*publisher)) && names.removeOne(words))
            again += words;
        else
            publishers += fromDb(*publisher);
    }
    names += again;
    const int more = static_cast<int>(names.size()) - sources;
    QString list = QStringList(names.mid(0, sources)).join(QStringLiteral(" · "));
    if (more > 0)
        list = Charts::tr("%1 and %Ln more", "sources", more).arg(list);
    return Charts::tr("[Source] %1").arg(list);
}

QString chartAsOfLine(const db::ChartDescription &chart)
{
    QString line = lookSentence(chart.asOf, chart.phase, chart.knownOn, chart.compareTo);
    const QString unit = moneyUnitName(chartMoneyUnit(chart));
    // The subtitle names the unit once; where it does not, the sentence does.
    if (chart.unit == db::UnitKey::Won && !chartSubtitle(chart).contains(unit))
        line += QStringLiteral(" · ") + unit;
    return line;
}

QString chartCodeLine(const QString &code)
{
    return Charts::tr("Check code %1").arg(code);
}

QString chartSentence(const db::ChartDescription &chart)
{
    constexpr std::size_t SaidAtMost = 40; // values of a series that are said one by one
    QStringList parts{chartTitle(chart), chartSubtitle(chart)};
    for (int series = 0; series < static_cast<int>(chart.series.size()); ++series) {
        const auto &points = chart.series[static_cast<std::size_t>(series)].points;
        const auto say = [&](std::size_t point) {
            parts += chartPointSentence(chart, series, static_cast<int>(point));
        };
        if (points.size() <= SaidAtMost) {
            for (std::size_t point = 0; point < points.size(); ++point)
                say(point);
            continue;
        }
        std::size_t lowest = 0;
        std::size_t highest = 0;
        for (std::size_t point = 0; point < points.size(); ++point) {
            const db::Value value = points[point].value;
            if (value == db::Null)
                continue;
            if (points[lowest].value == db::Null || value < points[lowest].value)
                lowest = point;
            if (points[highest].value == db::Null || value > points[highest].value)
                highest = point;
        }
        for (const std::size_t point : {std::size_t{0}, lowest, highest, points.size() - 1})
            say(point);
    }
    parts += chartSourceLine(chart);
    parts += chartAsOfLine(chart);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString noDataText()
{
    return text(db::Phrase{db::PhraseId::NoData, {}});
}

} // namespace ui
