#include "db/figures/chart_parts.h"

#include <algorithm>

namespace db {

namespace {

/// Claims further apart than this are not joined by a line.
constexpr int GapMonths = 12;

/// As shown: publisher and date, else what the source is called.
Phrase sourceName(const View &view, const std::string &key)
{
    const Table &table = view.table(Kind::Sources);
    const Value folded = view.foldOf(key);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (folded == Null || view.fold(table.at(row, col::sources::Source)) != folded)
            continue;
        std::string name = view.text(table.at(row, col::sources::Publisher));
        if (name.empty())
            name = view.text(table.at(row, col::sources::Title));
        if (name.empty())
            name = key;
        return {PhraseId::SourceName,
                {std::move(name), PartialDate::fromCode(table.at(row, col::sources::PublishedOn))}};
    }
    return verbatim(key);
}

} // namespace

Phrase verbatim(std::string text, std::string english)
{
    Phrase phrase{PhraseId::Verbatim, {std::move(text)}};
    if (!english.empty())
        phrase.args.emplace_back(std::move(english));
    return phrase;
}

Phrase measure(std::string key)
{
    return {PhraseId::Measure, {std::move(key)}};
}

Phrase subtitle(std::string measureKey, std::string unitKey, PartialDate from, PartialDate to)
{
    return {PhraseId::Subtitle, {std::move(measureKey), std::move(unitKey), from, to}};
}

ChartPoint pointIn(int category, const Figure &figure, FigureRef ref)
{
    ChartPoint point;
    point.value = figure.value;
    point.category = category;
    point.figure = figure;
    if (figure.known())
        point.ref = std::move(ref);
    return point;
}

FigureRef onDay(FigureRef ref, PartialDate day)
{
    ref.day = day.valid() ? PartialDate::ofDay(day.lastDay()) : day;
    return ref;
}

ChartPoint pointAt(PartialDate at, const Figure &figure, FigureRef ref)
{
    ChartPoint point;
    point.value = figure.value;
    point.at = at;
    point.figure = figure;
    if (figure.known())
        point.ref = std::move(ref);
    return point;
}

std::optional<ChartPoint> gapBetween(PartialDate from, PartialDate to)
{
    if (to.lastDay() <= plusMonths(from.lastDay(), GapMonths))
        return std::nullopt;
    ChartPoint point;
    point.at = PartialDate::ofDay(from.lastDay() + (to.lastDay() - from.lastDay()) / 2);
    return point;
}

ChartSeries &addSeries(ChartDescription &chart, std::string key, Scenario scenario)
{
    ChartSeries series;
    series.name = measure(key);
    series.key = std::move(key);
    series.scenario = scenario;
    chart.series.push_back(std::move(series));
    return chart.series.back();
}

bool hasValue(const ChartSeries &series)
{
    return std::any_of(series.points.begin(), series.points.end(),
                       [](const ChartPoint &point) { return point.value != Null; });
}

void noteDates(ChartDescription &chart)
{
    const auto [from, to] = spanOf(chart);
    if (from.valid() && from.lastDay() != to.lastDay())
        chart.footnotes.push_back({PhraseId::DatesDiffer, {}});
}

void dropEmptySeries(ChartDescription &chart)
{
    std::erase_if(chart.series, [](const ChartSeries &series) { return !hasValue(series); });
}

std::pair<PartialDate, PartialDate> spanOf(const ChartDescription &chart)
{
    PartialDate from;
    PartialDate to;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            const PartialDate date = point.at.valid() ? point.at : point.figure.asOf;
            if (point.value == Null || !date.valid())
                continue;
            // Of "2024" and "2024-12-31", which end on the same day, the one that says more.
            const auto finer = [&date](PartialDate other) {
                return date.lastDay() == other.lastDay() && date.firstDay() > other.firstDay();
            };
            if (!from.valid() || date.lastDay() < from.lastDay() || finer(from))
                from = date;
            if (!to.valid() || date.lastDay() > to.lastDay() || finer(to))
                to = date;
        }
    }
    return {from, to};
}

void finish(ChartDescription &chart, const View &view)
{
    chart.asOf = view.look().asOf;
    chart.phase = view.look().phase;
    chart.knownOn = view.snapshot().knownOn;
    chart.compareTo = view.look().compareTo;
    std::vector<std::pair<std::string, int>> used;
    bool approx = false;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (point.value == Null || !point.figure.asOf.valid())
                continue;
            approx = approx || point.figure.approx;
            const auto it = std::find_if(used.begin(), used.end(),
                                         [&](const auto &entry) { return entry.first == point.figure.source; });
            if (it == used.end())
                used.emplace_back(point.figure.source, 1);
            else
                ++it->second;
        }
    }
    std::stable_sort(used.begin(), used.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (const auto &[key, count] : used) {
        chart.sources.push_back(key);
        chart.sourceNames.push_back(key.empty() ? measure("own_books") : sourceName(view, key));
    }
    if (approx)
        chart.footnotes.push_back({PhraseId::Approximate, {}});
}

} // namespace db
