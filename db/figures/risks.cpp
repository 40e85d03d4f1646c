#include "db/figures/risks.h"

#include "db/figures/claims.h"

#include <algorithm>
#include <tuple>

namespace db {

namespace {

/// Where a count stands on an axis.
int placeOn(Value value, int levels)
{
    return static_cast<int>(std::clamp<Value>(value, 1, levels));
}

RiskState stateOf(const View &view, const Claims &claims, std::size_t figure)
{
    namespace cell = col::risks;
    const auto words = [&](int column) {
        const auto claim = claims.at(figure, column);
        return claim ? view.text(claim->value) : std::string();
    };
    const auto day = [&](int column) {
        const auto claim = claims.at(figure, column);
        return claim ? PartialDate::fromCode(claim->value) : PartialDate();
    };
    RiskState state;
    state.risk = view.text(claims.key(figure, cell::Risk));
    state.titleKo = words(cell::TitleKo);
    state.titleEn = words(cell::TitleEn);
    state.phase = words(cell::Phase);
    state.owner = words(cell::Owner);
    state.status = words(cell::Status);
    state.likelihood = claims.figureAt(figure, cell::Likelihood);
    state.impact = claims.figureAt(figure, cell::Impact);
    state.openedOn = day(cell::OpenedOn);
    state.closedOn = day(cell::ClosedOn);
    state.closed = state.closedOn.valid() && state.closedOn.lastDay() <= view.day();
    for (const std::uint32_t row : claims.rows(figure)) {
        const PartialDate asOf = claims.asOfRow(row);
        const bool said = asOf.valid() && asOf.lastDay() <= view.day();
        if (!said || (state.newest.asOf.valid() && asOf.lastDay() < state.newest.asOf.lastDay()))
            continue;
        state.newest.asOf = asOf;
        state.newest.source = view.text(claims.sourceOfRow(row));
        state.newest.version = claims.table().origins[row].version;
    }
    return state;
}

} // namespace

RiskLevel riskLevel(Value likelihood, Value impact)
{
    const bool likely = likelihood >= HighRiskScore;
    const bool grave = impact >= HighRiskScore;
    if (likely && grave)
        return RiskLevel::High;
    const Value middle = HighRiskScore - 1;
    return likely || grave || (likelihood >= middle && impact >= middle) ? RiskLevel::Medium : RiskLevel::Low;
}

std::vector<RiskState> riskStates(const View &view)
{
    const Claims claims(view, Kind::Risks);
    std::vector<RiskState> out;
    for (std::size_t figure = 0; figure < claims.figures(); ++figure) {
        RiskState state = stateOf(view, claims, figure);
        const bool seen = view.allPhases() || (!state.phase.empty() && view.foldOf(state.phase) == view.phase());
        // Nothing is said of it up to this day, or what was said is withdrawn.
        if (seen && (state.placed() || state.openedOn.valid() || !state.titleKo.empty() || !state.titleEn.empty()))
            out.push_back(std::move(state));
    }
    const auto weight = [](const RiskState &state) {
        const bool placed = state.placed();
        return std::tuple(state.closed, !placed, placed ? -static_cast<int>(state.level()) : 0,
                          placed ? -(state.likelihood.value * state.impact.value) : Value{0});
    };
    std::stable_sort(out.begin(), out.end(), [&weight](const RiskState &a, const RiskState &b) {
        return std::pair(weight(a), std::string_view(a.risk)) < std::pair(weight(b), std::string_view(b.risk));
    });
    return out;
}

std::vector<std::size_t> RiskMatrix::at(int likelihood, int impact) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < risks.size(); ++i) {
        const RiskState &risk = risks[i];
        if (!risk.closed && risk.placed() && placeOn(risk.likelihood.value, levels) == likelihood
            && placeOn(risk.impact.value, levels) == impact)
            found.push_back(i);
    }
    return found;
}

std::size_t RiskMatrix::unplaced() const
{
    return static_cast<std::size_t>(std::count_if(risks.begin(), risks.end(), [](const RiskState &risk) {
        return !risk.closed && !risk.placed();
    }));
}

RiskMatrix riskMatrix(const Snapshot &snapshot, const Look &look)
{
    RiskMatrix matrix;
    matrix.risks = riskStates(View(snapshot, look));
    return matrix;
}

} // namespace db
