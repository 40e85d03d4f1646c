#include "db/figures/chart.h"

#include "db/figures/chart_parts.h"

#include <algorithm>
#include <array>

namespace db {

namespace {

struct Entry {
    ChartInfo info;
    ChartDescription (*describe)(const ChartGround &);
    bool allPhases = false; ///< compares the phases, whichever is looked at
};

// The first chart of a page tells its story.
constexpr std::array Entries{
    Entry{{"plan_versions", "budget"}, planVersions},
    Entry{{"plan_steps", "budget"}, planSteps},
    Entry{{"plan_by_category", "budget"}, planByCategory},
    Entry{{"plan_by_funding", "budget"}, planByFunding},
    Entry{{"budget_ladder", "budget"}, budgetLadder},
    Entry{{"budget_by_category", "budget"}, budgetByCategory},
    Entry{{"budget_s_curve", "budget"}, budgetSCurve},
    Entry{{"funding_by_year", "budget"}, fundingByYear},
    Entry{{"execution_by_year", "budget"}, executionByYear},
    Entry{{"companies_over_time", "companies"}, companiesOverTime},
    Entry{{"companies_funnel", "companies"}, companiesFunnel},
    Entry{{"companies_by_mou_year", "companies"}, companiesByMouYear},
    Entry{{"companies_by_sector", "companies"}, companiesBySector},
    Entry{{"companies_by_region", "companies"}, companiesByRegion},
    Entry{{"companies_timeline", "companies"}, companiesTimeline},
    Entry{{"companies_register", "companies"}, companiesRegister},
    Entry{{"graduates_by_cohort", "training"}, graduatesByCohort},
    Entry{{"graduates_cumulative", "training"}, graduatesCumulative},
    Entry{{"cohorts", "training"}, cohorts},
    Entry{{"milestones_timeline", "milestones"}, milestonesTimeline},
    Entry{{"milestone_slips", "milestones"}, milestoneSlips},
    Entry{{"earned_value", "milestones"}, earnedValueCurve},
    Entry{{"targets_attainment", "targets"}, targetsAttainment},
    Entry{{"needed_rate", "targets"}, neededRate},
    Entry{{"phases_companies", "phases"}, phasesCompanies, true},
    Entry{{"phases_money", "phases"}, phasesMoney, true},
    Entry{{"phases_budget", "phases"}, phasesBudget, true},
    Entry{{"phases_graduates", "phases"}, phasesGraduates, true},
    Entry{{"phases_milestones", "phases"}, phasesMilestones, true},
    Entry{{"infrastructure", "infrastructure"}, infrastructure},
    Entry{{"compute_over_time", "infrastructure"}, computeOverTime},
    Entry{{"storage_over_time", "infrastructure"}, storageOverTime},
    Entry{{"equipment_over_time", "infrastructure"}, equipmentOverTime},
    Entry{{"risks_matrix", "risks"}, risksMatrix},
};

constexpr auto infosOf()
{
    std::array<ChartInfo, Entries.size()> infos{};
    for (std::size_t i = 0; i < infos.size(); ++i)
        infos[i] = Entries[i].info;
    return infos;
}
constexpr auto Infos = infosOf();

using Cell = ChartTable::Cell;

Cell numberCell(const ChartPoint *point, UnitKey unit)
{
    if (!point || point->value == Null)
        return {{}, unit};
    if (unit == UnitKey::Day)
        return {PartialDate::fromCode(point->value), unit};
    return {point->value, unit};
}

Cell dateCell(PartialDate date)
{
    if (!date.valid())
        return {{}, UnitKey::Day};
    return {date, UnitKey::Day};
}

Cell sourceCell(const ChartDescription &chart, const ChartPoint *point)
{
    if (point && point->value != Null) {
        const auto it = std::find(chart.sources.begin(), chart.sources.end(), point->figure.source);
        if (it != chart.sources.end() && point->figure.asOf.valid())
            return {chart.sourceNames[static_cast<std::size_t>(it - chart.sources.begin())], UnitKey::Other};
    }
    return {};
}

} // namespace

bool ChartDescription::empty() const
{
    return std::none_of(series.begin(), series.end(), hasValue);
}

std::span<const ChartInfo> allCharts()
{
    return Infos;
}

Result<ChartDescription> chart(std::string_view name, const Snapshot &snapshot, const Look &look,
                               const ChartOptions &options)
{
    const auto it = std::find_if(Entries.begin(), Entries.end(),
                                 [name](const Entry &entry) { return entry.info.name == name; });
    if (it == Entries.end())
        return fail(ErrorCode::UnknownName, {"chart", std::string(name)});
    Look seen = look;
    if (it->allPhases) {
        seen.phase.clear();
        seen.compareTo = {};
    }
    const ChartGround ground(snapshot, seen);
    ChartDescription out = it->describe(ground);
    out.name = name;
    if (out.empty()) {
        out.series.clear();
        out.categories.clear();
        out.marks.clear();
        out.footnotes.clear();
        out.title = {};
    }
    if (options.events && out.shape == ChartShape::Lines && !out.empty())
        addEvents(out, ground.view);
    finish(out, ground.view);
    return out;
}

ChartTable table(const ChartDescription &chart)
{
    ChartTable out;
    const bool byCategory = !chart.categories.empty();
    const bool single = chart.series.size() == 1;
    out.header.push_back(byCategory ? measure("item") : measure("date"));
    for (const ChartSeries &series : chart.series)
        out.header.push_back(series.name);
    if (single) {
        if (byCategory)
            out.header.push_back(measure("as_of"));
        out.header.push_back(measure("source"));
    }

    const auto addRow = [&](Cell first, auto isHere) {
        std::vector<Cell> row{std::move(first)};
        const ChartPoint *shown = nullptr;
        for (const ChartSeries &series : chart.series) {
            const auto it = std::find_if(series.points.begin(), series.points.end(), isHere);
            shown = it == series.points.end() ? nullptr : &*it;
            row.push_back(numberCell(shown, chart.unit));
        }
        if (single) {
            if (byCategory)
                row.push_back(dateCell(shown && shown->value != Null ? shown->figure.asOf : PartialDate()));
            row.push_back(sourceCell(chart, shown));
        }
        out.rows.push_back(std::move(row));
    };

    if (byCategory) {
        for (std::size_t i = 0; i < chart.categories.size(); ++i) {
            addRow({chart.categories[i], UnitKey::Other},
                   [i](const ChartPoint &point) { return point.category == static_cast<int>(i); });
        }
        return out;
    }
    std::vector<PartialDate> dates;
    for (const ChartSeries &series : chart.series) {
        for (const ChartPoint &point : series.points) {
            if (point.value != Null)
                dates.push_back(point.at);
        }
    }
    std::sort(dates.begin(), dates.end(), [](PartialDate a, PartialDate b) {
        return std::pair(a.lastDay(), a.code()) < std::pair(b.lastDay(), b.code());
    });
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    for (const PartialDate date : dates)
        addRow(dateCell(date), [date](const ChartPoint &point) { return point.at == date && point.value != Null; });
    return out;
}

} // namespace db
