#include "ui/pages/subject_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct SubjectPageWords {
    Q_DECLARE_TR_FUNCTIONS(ui::SubjectPage)
};

} // namespace

SubjectWords subjectWords(PageId subject)
{
    switch (subject) {
    case PageId::Budget:
        return {SubjectPageWords::tr("No budget yet"),
                SubjectPageWords::tr("Here stand the versions of the plan, the budget by category, and what "
                                     "was spent, each with its "
                                     "source."),
                SubjectPageWords::tr(
                    "A budget file brings it: fiscal year, stage (plan, appropriated, spent …) and amount.")};
    case PageId::Companies:
        return {
            SubjectPageWords::tr("No companies yet"),
            SubjectPageWords::tr("Here stand the companies from MOU over office to headquarters moved, and "
                                 "how their number grew."),
            SubjectPageWords::tr(
                "A register with the days of MOU, office and headquarters brings it, or reported counts.")};
    case PageId::Training:
        return {SubjectPageWords::tr("No training yet"),
                SubjectPageWords::tr("Here stand the courses by cohort, with graduates per cohort and their "
                                     "sum against the target."),
                SubjectPageWords::tr(
                    "A training file brings it: course, cohort, graduates and the day the cohort ended.")};
    case PageId::Milestones:
        return {
            SubjectPageWords::tr("No milestones yet"),
            SubjectPageWords::tr(
                "Here stand planned and actual dates side by side, and how far each slipped."),
            SubjectPageWords::tr("A milestone file brings it: title, planned day and the day it was done.")};
    case PageId::Targets:
        return {SubjectPageWords::tr("No targets yet"),
                SubjectPageWords::tr("Here stand the indicators with value, target, attainment and status."),
                SubjectPageWords::tr(
                    "Observations and targets of the indicators bring it: indicator, value and as-of day.")};
    case PageId::Phases:
        return {
            SubjectPageWords::tr("No phases yet"),
            SubjectPageWords::tr(
                "Here stand the phases side by side, year by year from the start of each: money, companies, "
                "graduates, milestones."),
            SubjectPageWords::tr("A phase file with the start and end of each phase brings it, and figures "
                                 "of at least two phases.")};
    case PageId::Infrastructure:
        return {SubjectPageWords::tr("No infrastructure yet"),
                SubjectPageWords::tr(
                    "Here stand computing power, storage, equipment and test facilities against their plan."),
                SubjectPageWords::tr("Observations and targets of compute_pf (PF), storage_pb (PB), "
                                     "equipment or facilities bring it: "
                                     "indicator, value and as-of day.")};
    case PageId::Overview:
    case PageId::Risks:
    case PageId::Sources:
    case PageId::Conflicts:
    case PageId::Import:
    case PageId::History:
        break;
    }
    return {};
}

} // namespace ui
