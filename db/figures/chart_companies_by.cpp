#include "db/figures/chart_parts.h"
#include "db/figures/companies.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace db {

namespace {

namespace cell = col::companies;

/// Sectors and regions shown by name; the rest are one bar.
constexpr std::size_t MostGroups = 12;

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

/// What the companies are told apart by.
struct Grouping {
    int column;
    const char *unknown; ///< measure key of those of which it is not recorded
    PhraseId title;
};

struct Group {
    Phrase name;
    std::vector<std::uint32_t> rows;
};

/// The largest groups by name, then the rest, then those of which it is not recorded.
std::vector<Group> groupsOf(const ChartGround &ground, const std::vector<Member> &all, const Grouping &by)
{
    const Table &table = ground.view.table(Kind::Companies);
    std::map<Value, std::vector<std::uint32_t>> named;
    std::vector<std::uint32_t> silent;
    for (const Member &member : all) {
        const Value group = ground.view.fold(table.at(member.row, by.column));
        (group == Null ? silent : named[group]).push_back(member.row);
    }
    std::vector<Group> groups;
    for (auto &[key, rows] : named) {
        Phrase name = verbatim(ground.view.text(table.at(rows.front(), by.column)));
        groups.push_back({std::move(name), std::move(rows)});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.rows.size() > b.rows.size(); });
    std::vector<std::uint32_t> others;
    while (groups.size() > MostGroups) {
        others.insert(others.end(), groups.back().rows.begin(), groups.back().rows.end());
        groups.pop_back();
    }
    if (!others.empty())
        groups.push_back({measure("others"), std::move(others)});
    if (!silent.empty() && !groups.empty())
        groups.push_back({measure(by.unknown), std::move(silent)});
    return groups;
}

/// Companies and institutions apart, where there are both.
ChartDescription byGroup(const ChartGround &ground, const Grouping &by)
{
    ChartDescription chart = companies(ChartShape::Bars);
    const std::vector<Member> all = members(ground);
    const std::vector<Group> groups = groupsOf(ground, all, by);
    if (groups.empty())
        return chart;
    const Table &table = ground.view.table(Kind::Companies);
    const auto institution = [&table](std::uint32_t row) {
        return table.at(row, cell::Kind) == static_cast<Value>(CompanyKind::Institution);
    };
    const bool both = std::any_of(all.begin(), all.end(), [&](const Member &member) { return institution(member.row); });
    chart.stacked = both;
    for (const Group &group : groups)
        chart.categories.push_back(group.name);
    for (const bool institutions : {false, true}) {
        if (institutions && !both)
            break;
        ChartSeries &series = addSeries(chart, !both ? "companies" : institutions ? "kind_institution" : "kind_company",
                                        Scenario::Actual);
        for (std::size_t place = 0; place < groups.size(); ++place) {
            std::vector<std::uint32_t> rows;
            std::copy_if(groups[place].rows.begin(), groups[place].rows.end(), std::back_inserter(rows),
                         [&](std::uint32_t row) { return !both || institution(row) == institutions; });
            series.points.push_back(pointIn(static_cast<int>(place), countOf(ground.view, rows, cell::MouOn),
                                            headlineRef("companies.register_mou")));
        }
    }
    dropEmptySeries(chart);
    std::size_t named = all.size();
    for (const Group &group : groups)
        named -= group.name.id == PhraseId::Measure && group.name.args == measure(by.unknown).args ? group.rows.size() : 0;
    const auto alike = std::count_if(groups.begin(), groups.end(), [&groups](const Group &each) {
        return each.rows.size() == groups.front().rows.size();
    });
    chart.title = {by.title, {std::get<std::string>(groups.front().name.args.front()),
                              static_cast<Value>(groups.front().rows.size()) * DecimalScale,
                              static_cast<Value>(named) * DecimalScale, static_cast<Value>(alike)}};
    const auto [from, to] = spanOf(chart);
    chart.subtitle = subtitle("companies_register", "companies", from, to);
    return chart;
}

} // namespace

ChartDescription companiesBySector(const ChartGround &ground)
{
    return byGroup(ground, {cell::Sector, "sector_unknown", PhraseId::LargestSector});
}

ChartDescription companiesByRegion(const ChartGround &ground)
{
    return byGroup(ground, {cell::Region, "region_unknown", PhraseId::LargestRegion});
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
