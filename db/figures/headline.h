#pragma once

#include "db/engine/result.h"
#include "db/figures/figure.h"
#include "db/figures/forecast.h"
#include "db/ledger/snapshot.h"
#include "db/records/kind.h"

#include <optional>
#include <string>
#include <vector>

namespace db {

/// Money of one stage of the ladder, in won.
struct StageMoney {
    Figure plan;
    Figure appropriated;
    Figure transferred;
    Figure spent;
    Figure carriedOver;
    Figure lapsed;

    const Figure &of(Stage stage) const;
    Figure &of(Stage stage);
};

/// One line of a break-down: taken whole from one statement per stage (design 4), never mixed.
struct BudgetShare {
    std::string key; ///< category, or funding key, or fiscal year
    StageMoney money;
};

enum class RateBase { CurrentBudget, Appropriated }; ///< 예산현액 (one fiscal year) · 예산 (several years)

struct BudgetFigures {
    StageMoney total;
    std::optional<Value> statedPlan; ///< a stated total that does not count because its parts are newer, won
    Rate execution;                  ///< spent / current budget or appropriated
    RateBase executionBase = RateBase::Appropriated;
    Rate payout;                     ///< transferred / same denominator
    std::vector<BudgetShare> byCategory;
    std::vector<BudgetShare> byFunding;
    std::vector<BudgetShare> byYear;
    Value byCategoryGap = Null; ///< headline plan minus the sum of the break-down's plan, won
    Value byFundingGap = Null;
    PartialDate asOf;    ///< of the plan total, else of the newest money figure
    std::string source;
};

enum class Basis { Reported, Register };

struct CompanyCount {
    Figure figure; ///< whole companies in millionths
    Basis basis = Basis::Reported;
};

struct CompanyFigures {
    CompanyCount mou;
    CompanyCount office;
    CompanyCount hq;
    CompanyCount left;
    // Counts of the register itself, plain whole numbers; Null when the file has no company at all.
    Value registerMou = Null;
    Value registerOffice = Null;
    Value registerHq = Null;
    Value registerLeft = Null;
};

/// Numbers of people; Null where no cohort says the number.
struct TrainingFigures {
    Value graduated = Null;
    Value admitted = Null;
    Value employed = Null;
    Value surveyed = Null;
    Value cohorts = 0; ///< cohorts ended by the as-of date
    Rate completion;   ///< graduated / admitted over cohorts that have both
    Value completionCohorts = 0;
    Rate employment;
    Value employmentCohorts = 0;
};

struct MilestoneState {
    std::string milestone;
    std::string titleKo;
    std::string titleEn;
    std::string phase;
    Figure firstPlan;   ///< value = PartialDate code of the first plan known at D
    Figure previousPlan; ///< the plan before the current one
    Figure plan;        ///< the plan that counts at D
    Figure actual;
    Figure weight;      ///< millionths, in whatever the office counts in
    bool done = false;
    bool late = false;
    bool dueSoon = false; ///< within 90 days
    std::optional<int> slipDays;         ///< actual or current plan against the first plan
    std::optional<int> slipSincePrevious;
};

struct MilestoneFigures {
    int total = 0;
    int done = 0;
    int late = 0;
    int dueSoon = 0;
    std::vector<MilestoneState> milestones;
};

struct IndicatorState {
    std::string indicator;
    std::string nameKo;
    std::string nameEn;
    std::string unit;
    Direction direction = Direction::Up;
    Figure value;      ///< millionths
    Figure target;     ///< of the next due date
    PartialDate dueOn; ///< of that target; invalid when blank and no phase end is known
    Value targetNow = Null; ///< millionths, point at D on the straight line between due dates
    std::optional<double> attainment; ///< value against targetNow, 1.0 = reached, never capped
    Status status = Status::Unreported;
    bool judged = false; ///< the status says something; false = reported, but there is no target to hold it against
    std::optional<double> neededPerQuarter; ///< in the indicator's unit (not millionths), from D to the due date
    std::optional<double> bestQuarter; ///< best and mean increase of a quarter so far, in the indicator's unit
    std::optional<double> meanQuarter;
    std::optional<Forecast> forecast; ///< for the day of that target; shown only where it is asked for
};

struct PhasePeriod {
    Figure startsOn; ///< value = PartialDate code
    Figure endsOn;
    std::optional<double> elapsed; ///< 0..1
};

/// The headline figures of `status` and of the overview.
struct Headline {
    Look look;
    PhasePeriod period;
    BudgetFigures budget;
    CompanyFigures companies;
    TrainingFigures training;
    MilestoneFigures milestones;
    std::vector<IndicatorState> indicators; ///< every one with a claim or a target
    int conflicts = 0;
};

/// Computes the headline figures of a snapshot. Pure: same snapshot and look, same answer.
Headline headline(const Snapshot &snapshot, const Look &look);

} // namespace db
