#include "db/figures/training.h"

#include <algorithm>

namespace db {

namespace {

void addTo(Value &sum, const Figure &figure)
{
    if (figure.known())
        sum = (sum == Null ? 0 : sum) + figure.value;
}

SysDay endOf(const CohortState &cohort)
{
    if (cohort.endedOn.known())
        return PartialDate::fromCode(cohort.endedOn.value).lastDay();
    return cohort.ended ? cohort.graduated.asOf.lastDay() : SysDay::max();
}

} // namespace

Cohorts::Cohorts(const View &view, const PhaseList &phases)
    : m_view(view), m_claims(view, Kind::Training), m_window(countWindow(view, phases))
{
}

std::vector<CohortState> Cohorts::at(SysDay day) const
{
    using namespace col::training;
    const View &view = m_view;
    const Claims &claims = m_claims;
    std::vector<CohortState> out;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        CohortState state;
        state.course = view.text(claims.key(figure, Course));
        state.courseFolded = view.fold(claims.key(figure, Course));
        state.cohort = view.text(claims.key(figure, Cohort));
        const auto phase = claims.at(figure, Phase, day);
        state.phase = phase ? view.text(phase->value) : std::string();
        state.quota = claims.figureAt(figure, Quota, day);
        state.applicants = claims.figureAt(figure, Applicants, day);
        state.admitted = claims.figureAt(figure, Admitted, day);
        state.graduated = claims.figureAt(figure, Graduated, day);
        state.surveyed = claims.figureAt(figure, Surveyed, day);
        state.employed = claims.figureAt(figure, Employed, day);
        state.startedOn = claims.figureAt(figure, StartedOn, day);
        state.endedOn = claims.figureAt(figure, EndedOn, day);
        state.ended = state.endedOn.known() ? PartialDate::fromCode(state.endedOn.value).lastDay() <= day
                                            : state.graduated.known();
        const bool known = state.quota.known() || state.applicants.known() || state.admitted.known()
                           || state.graduated.known() || state.startedOn.known() || state.endedOn.known();
        if (!known)
            continue;
        if (!view.allPhases()) {
            if (phase && view.fold(phase->value) != view.phase())
                continue;
            const SysDay end = endOf(state);
            if (!phase && (!m_window.begun || (state.ended && end > m_window.to) || (m_window.from && end < *m_window.from)))
                continue;
        }
        out.push_back(std::move(state));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const CohortState &a, const CohortState &b) { return endOf(a) < endOf(b); });
    return out;
}

TrainingFigures trainingFigures(const std::vector<CohortState> &cohorts)
{
    TrainingFigures out;
    for (const CohortState &cohort : cohorts) {
        if (!cohort.ended)
            continue;
        ++out.cohorts;
        addTo(out.graduated, cohort.graduated);
        addTo(out.admitted, cohort.admitted);
        addTo(out.employed, cohort.employed);
        addTo(out.surveyed, cohort.surveyed);
        if (cohort.graduated.known() && cohort.admitted.known()) {
            ++out.completionCohorts;
            addTo(out.completion.numerator, cohort.graduated);
            addTo(out.completion.denominator, cohort.admitted);
        }
        if (cohort.employed.known() && cohort.surveyed.known()) {
            ++out.employmentCohorts;
            addTo(out.employment.numerator, cohort.employed);
            addTo(out.employment.denominator, cohort.surveyed);
        }
    }
    return out;
}

Figure graduates(const std::vector<CohortState> &cohorts)
{
    Figure out;
    for (const CohortState &cohort : cohorts) {
        if (!cohort.ended || !cohort.graduated.known())
            continue;
        const Value before = out.known() ? out.value : 0;
        if (!out.known() || cohort.graduated.asOf.lastDay() >= out.asOf.lastDay()) {
            out.asOf = cohort.graduated.asOf;
            out.source = cohort.graduated.source;
        }
        out.value = before + cohort.graduated.value * DecimalScale;
        out.approx = out.approx || cohort.graduated.approx;
        out.derived = true;
    }
    return out;
}

} // namespace db
