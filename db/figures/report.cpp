#include "db/figures/report.h"

#include "db/figures/comparison.h"
#include "db/figures/report_decisions.h"
#include "db/figures/report_parts.h"

#include <algorithm>
#include <array>

namespace db {

namespace {

struct Entry {
    ReportSection section;
    std::string_view key;
    void (*write)(ReportChapter &, ReportGround &);
    std::array<std::string_view, 6> charts{};
};

// The charts that a quarterly report uses (domain.md 4.5); the pack has all of them.
constexpr std::array<Entry, ReportSectionCount> Entries{
    Entry{ReportSection::Summary, "summary", writeSummary},
    Entry{ReportSection::Changes, "changes", writeChanges},
    Entry{ReportSection::Budget, "budget", writeBudget,
          {"plan_versions", "plan_by_category", "plan_by_funding", "funding_by_year", "budget_ladder",
           "budget_s_curve"}},
    Entry{ReportSection::Companies, "companies", writeCompanies,
          {"companies_over_time", "companies_funnel", "companies_by_sector"}},
    Entry{ReportSection::Training, "training", writeTraining, {"graduates_cumulative", "cohorts"}},
    Entry{ReportSection::Milestones, "milestones", writeMilestones, {"milestones_timeline"}},
    Entry{ReportSection::Targets, "targets", writeTargets, {"targets_attainment", "needed_rate"}},
    Entry{ReportSection::Risks, "risks", writeRisks, {"risks_matrix"}},
    Entry{ReportSection::Conflicts, "conflicts", writeConflicts},
    Entry{ReportSection::Sources, "sources", writeSources},
};

constexpr auto sectionsOf()
{
    std::array<ReportSection, ReportSectionCount> sections{};
    for (std::size_t i = 0; i < sections.size(); ++i)
        sections[i] = Entries[i].section;
    return sections;
}
constexpr auto Sections = sectionsOf();

void addCharts(ReportChapter &chapter, const Entry &entry, ReportGround &ground)
{
    for (const std::string_view name : entry.charts) {
        if (name.empty())
            continue;
        auto drawn = chart(name, ground.snapshot, ground.look());
        if (!drawn || drawn->empty())
            continue;
        for (const std::string &source : drawn->sources)
            ground.source(source);
        chapter.charts.push_back(*std::move(drawn));
    }
}

PartialDate quarterEndingOn(PartialDate day)
{
    const PartialDate quarter = PartialDate::ofQuarter(day.year(), day.quarter());
    return quarter.lastDay() == day.lastDay() ? quarter : PartialDate();
}

} // namespace

std::span<const ReportSection> allReportSections()
{
    return Sections;
}

std::string_view reportSectionKey(ReportSection section)
{
    return Entries[static_cast<std::size_t>(section)].key;
}

Comparison reportComparison(const Snapshot &snapshot, const Look &look, PartialDate since)
{
    if (since.valid())
        return comparison(snapshot, look, Against::Day, since, look.asOf);
    const Comparison report = comparison(snapshot, look, Against::LastReport, {}, look.asOf);
    if (report.known())
        return report;
    const PartialDate quarter = PartialDate::ofQuarter(look.asOf.year(), look.asOf.quarter());
    return comparison(snapshot, look, Against::Day,
                      PartialDate::ofDay(quarter.firstDay() - std::chrono::days(1)), look.asOf);
}

Report makeReport(const Snapshot &snapshot, const Look &look, std::span<const ReportSection> sections)
{
    ReportGround ground(snapshot, look);
    Report report;
    report.look = look;
    report.quarter = quarterEndingOn(look.asOf);
    report.knownOn = snapshot.knownOn;
    for (const Entry &entry : Entries) {
        if (std::find(sections.begin(), sections.end(), entry.section) == sections.end())
            continue;
        ReportChapter chapter;
        chapter.section = entry.section;
        entry.write(chapter, ground);
        addCharts(chapter, entry, ground);
        chapter.comment = reportComment(snapshot, look, entry.section);
        report.chapters.push_back(std::move(chapter));
    }
    report.sources = std::move(ground.sources);
    return report;
}

} // namespace db
