#pragma once

#include "db/records/partial_date.h"
#include "db/records/value.h"

#include <string>
#include <variant>
#include <vector>

namespace db {

/// A sentence or label without its words: ui/words knows how each reads in Korean and English.
enum class PhraseId {
    Empty,
    Verbatim,       ///< args: the user's own text, shown as it is; optionally the same in English
    // Names of measures, categories, series; see ui/words/phrases
    Measure,        ///< args: measure key ("plan", "mou", "graduates", "category:infrastructure", "funding:national" …)
    Phase,          ///< args: phase key ("" = whole programme)
    Cohort,         ///< args: cohort key
    // Titles: the finding, computed from the data
    PlanRevised,    ///< args: from won, to won, number of versions, phase
    PlanUnchanged,  ///< args: won, phase
    PlanStepped,    ///< args: phase, from won, to won; then of the line that changed most what it is, its key and won
    PlanByCategory, ///< args: largest category, its won, total won, date (invalid: today's plan), phase it speaks of
    CompaniesGrew,  ///< args: mou, office, hq (any may be Null)
    GraduatesSum,   ///< args: cumulative graduates, cohorts
    MilestonesDone, ///< args: done, total, late
    EarnedValueIs,  ///< args: weights earned, planned by now, of all (millionths); milestones with a weight, of all
    TargetsOnTrack, ///< args: on track, with target; of them attention, trouble, unreported; the rest cannot be judged
    ExecutionIs,    ///< args: spent won, denominator won, RateBase
    PhaseMoney,     ///< args: phase, won …
    PlanByFunding,  ///< args: largest funding, its won, total won, date (invalid: today's plan), phase it speaks of
    OfficesOpened,  ///< args: offices, MOUs (millionths)
    PhasesMoney,    ///< args: won of all phases, number of phases
    YearMoney,      ///< args: measure key, year with the most, its won, number of years
    FundingOfYears, ///< args: funding with the most, its won, won of all, measure key of the stage, years and the first of them, fundings known
    ExecutionOfYear, ///< args: year, spent won, current budget won
    MoneyStands,    ///< args: measure key, won
    LargestSector,  ///< args: sector, companies, of all (millionths), sectors as large as it with itself
    LargestRegion,  ///< args: region, companies, of all (millionths), regions as large as it with itself
    CompaniesHere,  ///< args: still here, left (millionths)
    RegisterAgainst, ///< args: measure key, reported, in the register on the same day (millionths)
    PhasesAligned,  ///< args: measure key, n of the year, then phase and value (millionths) of each
    PhasesAlignedMoney, ///< the same with values in won
    ValueAndPlan,   ///< args: measure key, unit key, value (millionths, Null: none known), plan (millionths), its due date
    SlippedMost,    ///< args: title, title in English, days (millionths)
    NeededMost,     ///< args: name, name in English, share of the best quarter (millionths of a percent)
    OpenRisks,      ///< args: open risks, of them high (likelihood and impact in the upper half)
    YearNumber,     ///< args: n: the n-th year of a phase
    PlanOn,         ///< a version of the plan; args: its date
    // Subtitles: measure, unit and period
    Subtitle,       ///< args: measure key, unit key, from date, to date
    // Footnotes
    NoData,
    Approximate,    ///< values marked about
    RoundingGap,    ///< parts do not add up to the total; args: gap
    PartialPeriod,  ///< the last period is not over
    StatedTotal,    ///< args: stated won, date
    CountsAfter,    ///< programme-wide count seen in one phase
    CurrentBudgetBase, ///< the denominator of each year: budget and what was carried over from the year before
    BestQuarterBase,   ///< 100 % is the best quarter so far
    TargetNowBase,     ///< targets are those of the day, between two due dates
    NotReported,    ///< args: measure keys of which nothing is known
    DatesDiffer,    ///< values side by side that speak of different days
    // Inspection
    Why,            ///< args: Verdict, reason of the decision (Verdict::Adopted and Settled)
    FormulaIs,      ///< args: Formula
    FigureName,     ///< a claimed figure; args: kind key, column key, then key and spelling of each coordinate
    HeadlineName,   ///< a figure of the headline; args: name as in FigureRef, phase ("" = whole programme)
    NotBrokenDown,  ///< the part of a change that nothing known explains
    // Labels
    SourceName,     ///< args: publisher or title, date of publication (may be invalid)
    Attainment,     ///< args: percent (millionths; Null: none can be told), value, target (millionths), Status
    // The report: ui/words/report_words
    ReportWord,     ///< a title of a table, a heading of a column, a state; args: key
    ReportPeriod,   ///< args: phase, first day, last day, share gone (millionths; Null: unknown)
    CountStands,    ///< args: measure key, value (millionths), unit key
    RateStands,     ///< args: measure key, numerator, its measure key, denominator, its measure key, cohorts with both, cohorts
    PayoutIs,       ///< args: paid out won, denominator won, RateBase
    MeasureUnknown, ///< args: measure key
    KindUnknown,    ///< args: kind key
    ItemLate,       ///< args: title, title in English, planned date, days late
    ItemDueSoon,    ///< args: title, title in English, planned date
    TargetStands,   ///< args: name, name in English, value, target now (millionths), unit, attainment (millionths of a percent), Status
    ChangedSince,   ///< args: compared date, how many figures differ
    NothingChanged, ///< args: compared date
    NothingCompared,
    CorrectedSince, ///< args: day of the last report, figures that were corrected since
    FigureChanged,  ///< args: name of the headline figure, phase, UnitKey, unit text, before, after, difference
    RegisterDiffers, ///< args: measure key, reported, in the register (whole)
    NewCompanies,   ///< args: how many, after which day
    ConflictsAre,   ///< args: conflicts, figures with earlier versions
    SourcesAre,     ///< args: how many
    StatedAs,       ///< a stated total that does not count for its parts are newer; args: won
};

using PhraseArg = std::variant<std::string, Value, PartialDate>;

struct Phrase {
    PhraseId id = PhraseId::Empty;
    std::vector<PhraseArg> args;
};

} // namespace db
