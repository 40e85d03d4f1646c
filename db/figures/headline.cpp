#include "db/figures/headline.h"

#include "db/figures/budget.h"
#include "db/figures/companies.h"
#include "db/figures/conflicts.h"
#include "db/figures/counts.h"
#include "db/figures/indicators.h"
#include "db/figures/milestones.h"
#include "db/figures/phases.h"
#include "db/figures/training.h"
#include "db/figures/view.h"

#include <algorithm>
#include <future>

namespace db {

namespace {
constexpr std::size_t RowsWorthAThread = 20'000; ///< rows; fewer are done before a second thread has begun
} // namespace

Headline headline(const Snapshot &snapshot, const Look &look)
{
    // Claims that disagree are looked for beside the rest, which they have nothing in common with.
    const auto how = snapshot.table(Kind::Budget).size() < RowsWorthAThread ? std::launch::deferred : std::launch::async;
    std::future<int> disagreeing = std::async(how, [&snapshot, &look] {
        const std::vector<Conflict> found = conflicts(snapshot, look);
        return static_cast<int>(std::count_if(found.begin(), found.end(), [](const Conflict &one) {
            return one.nature == Disagreement::Conflict;
        }));
    });
    const View view(snapshot, look);
    const PhaseList phases(view);
    const Counts counts(view, phases);
    Headline out;
    out.look = look;
    out.period = phasePeriod(view, phases);
    out.budget = budgetFigures(view, phases);
    out.companies = companyFigures(view, counts, view.day());
    out.training = trainingFigures(Cohorts(view, phases).at(view.day()));
    out.milestones = milestoneFigures(view);
    out.indicators = indicatorStates(view, phases, counts, &out.budget);
    out.conflicts = disagreeing.get();
    return out;
}

} // namespace db
