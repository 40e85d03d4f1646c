#include "db/figures/chart_parts.h"
#include "db/figures/companies.h"

#include <algorithm>
#include <map>

namespace db {

namespace {

namespace cell = col::companies;

/// Sectors shown by name; the rest are one bar.
constexpr std::size_t MostSectors = 12;

struct Member {
    std::uint32_t row;
    int year; ///< of the MOU
};

/// Companies of the register with an MOU by the look's day.
std::vector<Member> members(const ChartGround &ground)
{
    std::vector<Member> out;
    const Table &table = ground.view.table(Kind::Companies);
    for (const std::uint32_t row : registeredRows(ground.view, ground.counts, ground.view.day(), cell::MouOn))
        out.push_back({row, PartialDate::fromCode(table.at(row, cell::MouOn)).year()});
    return out;
}

Figure countOf(const View &view, const std::vector<std::uint32_t> &rows, int column)
{
    Figure figure;
    figure.value = static_cast<Value>(rows.size()) * DecimalScale;
    figure.derived = true;
    for (const std::uint32_t row : rows) {
        const PartialDate on = PartialDate::fromCode(view.table(Kind::Companies).at(row, column));
        if (on.valid() && (!figure.asOf.valid() || on.lastDay() > figure.asOf.lastDay())) {
            figure.asOf = on;
            figure.source = view.text(view.table(Kind::Companies).at(row, cell::Source));
        }
    }
    return figure;
}

ChartDescription companies(ChartShape shape)
{
    ChartDescription chart;
    chart.shape = shape;
    chart.unit = UnitKey::Companies;
    return chart;
}

} // namespace

ChartDescription companiesBySector(const ChartGround &ground)
{
    ChartDescription chart = companies(ChartShape::Bars);
    const std::vector<Member> all = members(ground);
    std::map<Value, std::vector<std::uint32_t>> bySector;
    const Table &table = ground.view.table(Kind::Companies);
    for (const Member &member : all) {
        if (const Value sector = ground.view.fold(table.at(member.row, cell::Sector)); sector != Null)
            bySector[sector].push_back(member.row);
    }
    if (bySector.empty())
        return chart;
    std::vector<std::pair<std::string, std::vector<std::uint32_t>>> sectors;
    std::size_t named = 0;
    for (auto &[sector, rows] : bySector) {
        named += rows.size();
        sectors.emplace_back(ground.view.text(table.at(rows.front(), cell::Sector)), std::move(rows));
    }
    std::stable_sort(sectors.begin(), sectors.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    std::vector<std::uint32_t> others;
    while (sectors.size() > MostSectors) {
        others.insert(others.end(), sectors.back().second.begin(), sectors.back().second.end());
        sectors.pop_back();
    }
    ChartSeries &series = addSeries(chart, "companies", Scenario::Actual);
    const auto add = [&](Phrase name, const std::vector<std::uint32_t> &rows) {
        series.points.push_back(pointIn(static_cast<int>(chart.categories.size()), countOf(ground.view, rows, cell::MouOn),
                                        headlineRef("companies.register_mou")));
        chart.categories.push_back(std::move(name));
    };
    for (const auto &[name, rows] : sectors)
        add(verbatim(name), rows);
    if (!others.empty())
        add(measure("others"), others);
    std::vector<std::uint32_t> silent;
    for (const Member &member : all) {
        if (table.at(member.row, cell::Sector) == Null)
            silent.push_back(member.row);
    }
    if (!silent.empty())
        add(measure("sector_unknown"), silent);
    chart.title = {PhraseId::LargestSector, {sectors.front().first, static_cast<Value>(sectors.front().second.size()) * DecimalScale,
                                             static_cast<Value>(named) * DecimalScale}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("companies_register", "companies", from, to);
    return chart;
}

ChartDescription companiesByMouYear(const ChartGround &ground)
{
    ChartDescription chart = companies(ChartShape::Columns);
    const std::vector<Member> all = members(ground);
    if (all.empty())
        return chart;
    const auto byYear = [](const Member &a, const Member &b) { return a.year < b.year; };
    const int first = std::min_element(all.begin(), all.end(), byYear)->year;
    const int last = std::max_element(all.begin(), all.end(), byYear)->year;
    for (int year = first; year <= last; ++year)
        chart.categories.push_back(verbatim(std::to_string(year)));
    const Table &table = ground.view.table(Kind::Companies);
    const auto reached = [&](std::uint32_t row, int column) {
        const PartialDate on = PartialDate::fromCode(table.at(row, column));
        return on.valid() && on.lastDay() <= ground.view.day();
    };
    const std::pair<const char *, int> steps[] = {{"mou", cell::MouOn}, {"office", cell::OfficeOn}, {"hq", cell::HqOn}};
    Value offices = 0;
    for (const auto &[key, column] : steps) {
        ChartSeries &series = addSeries(chart, key, Scenario::Actual);
        for (int year = first; year <= last; ++year) {
            std::vector<std::uint32_t> rows;
            for (const Member &member : all) {
                if (member.year == year && reached(member.row, column))
                    rows.push_back(member.row);
            }
            if (column == cell::OfficeOn)
                offices += static_cast<Value>(rows.size());
            Figure figure = countOf(ground.view, rows, column);
            series.points.push_back(pointIn(year - first, figure, headlineRef(std::string("companies.register_") + key)));
        }
    }
    ChartSeries &here = addSeries(chart, "still_here", Scenario::Actual);
    for (int year = first; year <= last; ++year) {
        std::vector<std::uint32_t> rows;
        for (const Member &member : all) {
            if (member.year == year && !reached(member.row, cell::LeftOn))
                rows.push_back(member.row);
        }
        here.points.push_back(pointIn(year - first, countOf(ground.view, rows, cell::MouOn), headlineRef("companies.register_mou")));
    }
    chart.title = {PhraseId::OfficesOpened, {offices * DecimalScale, static_cast<Value>(all.size()) * DecimalScale}};
    chart.subtitle = subtitle("companies_register", "companies", PartialDate::ofYear(first), PartialDate::ofYear(last));
    return chart;
}

} // namespace db
