#include "db/figures/chart_parts.h"
#include "db/figures/companies.h"

#include <algorithm>

namespace db {

namespace {

struct CountName {
    const char *key;
    int column;
    CompanyCount CompanyFigures::*count;
};
constexpr CountName CountNames[] = {
    {"mou", col::companies::MouOn, &CompanyFigures::mou},
    {"office", col::companies::OfficeOn, &CompanyFigures::office},
    {"hq", col::companies::HqOn, &CompanyFigures::hq},
};

/// The days on which a count may have changed.
std::vector<SysDay> changeDays(const ChartGround &ground, const CountName &name, Basis basis)
{
    if (basis == Basis::Reported) {
        const Counts::Definition *definition = ground.counts.find(name.key);
        return definition ? ground.counts.claimDays(*definition, ground.view.day()) : std::vector<SysDay>{};
    }
    std::vector<SysDay> days;
    const Table &table = ground.view.table(Kind::Companies);
    for (std::size_t row = 0; row < table.size(); ++row) {
        const PartialDate on = PartialDate::fromCode(table.at(row, name.column));
        if (on.valid() && on.lastDay() <= ground.view.day())
            days.push_back(on.lastDay());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void notePhase(ChartDescription &chart, const ChartGround &ground)
{
    const bool derived = std::any_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const ChartPoint &point) { return point.value != Null && point.figure.derived; });
    });
    if (derived && ground.counts.window().from)
        chart.footnotes.push_back({PhraseId::CountsAfter, {}});
}

} // namespace

ChartDescription companiesOverTime(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Lines;
    chart.unit = UnitKey::Companies;
    chart.cumulative = true;
    const CompanyFigures now = companyFigures(ground.view, ground.counts, ground.view.day());
    for (const CountName &name : CountNames) {
        ChartSeries &series = addSeries(chart, name.key, Scenario::Actual);
        const CompanyCount &last = now.*name.count;
        if (!last.figure.known())
            continue;
        for (const SysDay day : changeDays(ground, name, last.basis)) {
            const CompanyFigures then = companyFigures(ground.view, ground.counts, day);
            const CompanyCount &count = then.*name.count;
            if (!count.figure.known() || count.basis != last.basis || !count.figure.asOf.valid()
                || (!series.points.empty() && series.points.back().at == count.figure.asOf))
                continue;
            if (!series.points.empty() && last.basis == Basis::Reported) {
                if (auto gap = gapBetween(series.points.back().at, count.figure.asOf))
                    series.points.push_back(std::move(*gap));
            }
            series.points.push_back(pointAt(count.figure.asOf, count.figure,
                                            onDay(headlineRef(std::string("companies.") + name.key), PartialDate::ofDay(day))));
        }
    }
    dropEmptySeries(chart);
    chart.title = {PhraseId::CompaniesGrew, {now.mou.figure.value, now.office.figure.value, now.hq.figure.value}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("companies", "companies", from, to);
    notePhase(chart, ground);
    return chart;
}

ChartDescription companiesFunnel(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Bars;
    chart.unit = UnitKey::Companies;
    chart.cumulative = true;
    const CompanyFigures now = companyFigures(ground.view, ground.counts, ground.view.day());
    const bool any = std::any_of(std::begin(CountNames), std::end(CountNames), [&now](const CountName &name) {
        const Figure &figure = (now.*name.count).figure;
        return figure.known() && figure.value != 0;
    });
    if (!any)
        return chart; // before the first agreement there is no funnel to draw, not one of zeros
    ChartSeries &series = addSeries(chart, "companies", Scenario::Actual);
    for (const CountName &name : CountNames) {
        const Figure &figure = (now.*name.count).figure;
        chart.categories.push_back(measure(name.key));
        series.points.push_back(pointIn(static_cast<int>(chart.categories.size()) - 1, figure,
                                        headlineRef(std::string("companies.") + name.key)));
    }
    if (now.mou.figure.known() && now.office.figure.known())
        chart.title = {PhraseId::OfficesOpened, {now.office.figure.value, now.mou.figure.value}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("companies", "companies", from, to);
    const bool reported = std::any_of(std::begin(CountNames), std::end(CountNames), [&now](const CountName &name) {
        return (now.*name.count).figure.known() && (now.*name.count).basis == Basis::Reported;
    });
    if (reported) // the register counts all to the same day
        noteDates(chart);
    notePhase(chart, ground);
    return chart;
}

} // namespace db
