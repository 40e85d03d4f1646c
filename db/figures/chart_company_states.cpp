#include "db/figures/chart_parts.h"
#include "db/figures/companies.h"

#include <algorithm>

namespace db {

namespace {

namespace cell = col::companies;

struct Step {
    const char *key;
    int column;
};
constexpr Step Steps[] = {{"mou", cell::MouOn}, {"office", cell::OfficeOn}, {"hq", cell::HqOn}, {"left", cell::LeftOn}};

/// A date that had come by the look's day.
Figure reached(const View &view, std::uint32_t row, int column)
{
    const Table &table = view.table(Kind::Companies);
    const PartialDate on = PartialDate::fromCode(table.at(row, column));
    Figure figure;
    if (!on.valid() || on.lastDay() > view.day())
        return figure;
    figure.value = on.code();
    figure.asOf = on;
    figure.source = view.text(table.at(row, cell::Source));
    figure.version = table.origins[row].version;
    return figure;
}

/// The companies of the look's phase with any date by its day, the last to have moved first.
std::vector<std::uint32_t> companiesWithStates(const ChartGround &ground)
{
    std::vector<std::uint32_t> rows;
    for (const Step &step : Steps) {
        for (const std::uint32_t row : registeredRows(ground.view, ground.counts, ground.view.day(), step.column))
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto last = [&ground](std::uint32_t row) {
        SysDay day = SysDay::min();
        for (const Step &step : Steps) {
            const Figure figure = reached(ground.view, row, step.column);
            if (figure.known())
                day = std::max(day, PartialDate::fromCode(figure.value).lastDay());
        }
        return day;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return last(a) > last(b); });
    return rows;
}

} // namespace

ChartDescription companiesTimeline(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Timeline;
    chart.unit = UnitKey::Day;
    const std::vector<std::uint32_t> rows = companiesWithStates(ground);
    const Table &table = ground.view.table(Kind::Companies);
    for (const std::uint32_t row : rows)
        chart.categories.push_back(verbatim(ground.view.text(table.at(row, cell::Company))));
    Value left = 0;
    PartialDate from;
    PartialDate to;
    for (const Step &step : Steps) {
        ChartSeries &series = addSeries(chart, step.key, Scenario::Actual);
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const Figure on = reached(ground.view, rows[place], step.column);
            series.points.push_back(pointIn(static_cast<int>(place), on, claimedRef(ground.view, Kind::Companies, rows[place], step.column)));
            if (!on.known())
                continue;
            left += step.column == cell::LeftOn ? 1 : 0;
            if (!from.valid() || on.asOf.lastDay() < from.lastDay())
                from = on.asOf;
            if (!to.valid() || on.asOf.lastDay() > to.lastDay())
                to = on.asOf;
        }
    }
    dropEmptySeries(chart);
    chart.title = {PhraseId::CompaniesHere,
                   {(static_cast<Value>(rows.size()) - left) * DecimalScale, left * DecimalScale}};
    chart.subtitle = subtitle("company_states", "day", from, to);
    return chart;
}

/// What was reported beside what the register says of the same day, and of today: so the difference is one of counting and
/// not of days.
ChartDescription companiesRegister(const ChartGround &ground)
{
    ChartDescription chart;
    chart.shape = ChartShape::Columns;
    chart.unit = UnitKey::Companies;
    ChartSeries reported;
    ChartSeries then;
    ChartSeries now;
    Value most = -1;
    for (const Step &step : Steps) {
        const Counts::Definition *definition = ground.counts.find(step.key);
        const Figure said = definition ? ground.counts.at(*definition, ground.view.day()) : Figure{};
        const Figure own = registeredCount(ground.view, ground.counts, ground.view.day(), step.column);
        if (!said.known() || !own.known() || !said.asOf.valid())
            continue;
        const Figure same = registeredCount(ground.view, ground.counts, said.asOf.lastDay(), step.column);
        const int place = static_cast<int>(chart.categories.size());
        chart.categories.push_back(measure(step.key));
        const std::string name = std::string("companies.register_") + step.key;
        reported.points.push_back(pointIn(place, said, claimedRefOf(ground.view, Kind::Observations, said.version, col::observations::Value)));
        then.points.push_back(pointIn(place, same, onDay(headlineRef(name), said.asOf)));
        now.points.push_back(pointIn(place, own, headlineRef(name)));
        const Value gap = said.value > same.value ? said.value - same.value : same.value - said.value;
        if (same.known() && gap > most) {
            most = gap;
            chart.title = {PhraseId::RegisterAgainst, {std::string(step.key), said.value, same.value}};
        }
    }
    if (chart.categories.empty())
        return chart;
    addSeries(chart, "reported", Scenario::Actual).points = std::move(reported.points);
    addSeries(chart, "register_then", Scenario::Actual).points = std::move(then.points);
    addSeries(chart, "register_now", Scenario::Actual).points = std::move(now.points);
    dropEmptySeries(chart);
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("reported_and_register", "companies", from, to);
    return chart;
}

} // namespace db
