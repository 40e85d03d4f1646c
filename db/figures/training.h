#pragma once

#include "db/figures/headline.h"
#include "db/figures/phases.h"

#include <string>
#include <vector>

namespace db {

/// One cohort as known on a day. Numbers are plain counts of people.
struct CohortState {
    std::string course;
    std::string cohort;
    Value courseFolded = Null;
    std::string phase;
    Figure quota;
    Figure applicants;
    Figure admitted;
    Figure graduated;
    Figure surveyed;
    Figure employed;
    Figure startedOn; ///< PartialDate codes
    Figure endedOn;
    bool ended = false; ///< ended_on <= the day; a cohort without an end counts as ended once graduates are claimed
};

/// The cohorts of the look. Holds references to the view.
class Cohorts final
{
public:
    Cohorts(const View &view, const PhaseList &phases);
    /// As known on a day, in the order in which they ended; those that have not ended come last. A cohort that names no
    /// phase belongs to the one in whose period it ended.
    std::vector<CohortState> at(SysDay day) const;

private:
    const View &m_view;
    Claims m_claims;
    CountWindow m_window;
};
/// Sums over the cohorts that have ended (design 4).
TrainingFigures trainingFigures(const std::vector<CohortState> &cohorts);
/// Cumulative graduates in millionths, dated by the newest cohort that counts.
Figure graduates(const std::vector<CohortState> &cohorts);

} // namespace db
