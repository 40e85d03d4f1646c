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

namespace db {

Headline headline(const Snapshot &snapshot, const Look &look)
{
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
    out.indicators = indicatorStates(view, phases, counts);
    const std::vector<Conflict> found = conflicts(snapshot, look);
    out.conflicts = static_cast<int>(std::count_if(found.begin(), found.end(), [](const Conflict &one) {
        return one.nature == Disagreement::Conflict;
    }));
    return out;
}

} // namespace db
