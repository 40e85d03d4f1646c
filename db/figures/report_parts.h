#pragma once

#include "db/figures/chart_parts.h"
#include "db/figures/headline.h"
#include "db/figures/report.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace db {

/// What every chapter of one report is made from.
struct ReportGround {
    ReportGround(const Snapshot &of, const Look &look);
    ReportGround(const ReportGround &) = delete;
    ReportGround &operator=(const ReportGround &) = delete;

    const Snapshot &snapshot;
    ChartGround chart;
    Headline now;
    std::optional<Headline> before; ///< nothing to compare with: none
    std::vector<InspectedSource> sources;

    const View &view() const { return chart.view; }
    const Look &look() const { return now.look; }
    /// Its number in the list of sources, which grows by it.
    int source(const std::string &key);
    std::vector<int> sourcesOf(std::initializer_list<const Figure *> figures);
    void addSource(std::vector<int> &to, const Figure &figure);
};

Phrase reportWord(std::string key);
ReportColumn column(Phrase name, ReportCellType type);

ReportCell textCell(Phrase text);
ReportCell saidCell(const std::string &text); ///< the user's own text; empty says nothing
ReportCell moneyCell(const Figure &figure);
ReportCell countCell(const Figure &figure);    ///< plain whole numbers
ReportCell countCell(Value whole);
ReportCell numberCell(const Figure &figure, const std::string &unit = {});
ReportCell rateCell(const Rate &rate);
ReportCell dateCell(const Figure &figure);
ReportCell dateCell(PartialDate date);
ReportCell sourceCell(std::vector<int> sources);

/// A finding with its day and source.
ReportStatement &say(ReportChapter &chapter, ReportGround &ground, Phrase phrase,
                     std::initializer_list<const Figure *> behind = {}, int level = 1);
/// Leaves out columns in which nothing is known; the first always stays.
void dropEmptyColumns(ReportTable &table);
/// Adds a table that has rows.
void addTable(ReportChapter &chapter, ReportTable table);

void writeSummary(ReportChapter &chapter, ReportGround &ground);
void writeChanges(ReportChapter &chapter, ReportGround &ground);
void writeBudget(ReportChapter &chapter, ReportGround &ground);
void writeCompanies(ReportChapter &chapter, ReportGround &ground);
void writeTraining(ReportChapter &chapter, ReportGround &ground);
void writeMilestones(ReportChapter &chapter, ReportGround &ground);
void writeTargets(ReportChapter &chapter, ReportGround &ground);
void writeRisks(ReportChapter &chapter, ReportGround &ground);
void writeConflicts(ReportChapter &chapter, ReportGround &ground);
void writeSources(ReportChapter &chapter, ReportGround &ground);

} // namespace db
