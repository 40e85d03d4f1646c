#pragma once

#include "db/figures/figure.h"
#include "db/figures/view.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace db {

/// Likelihood and impact are counted from 1 to this.
inline constexpr Value RiskLevels = 5;
/// From here on each of them is high.
inline constexpr Value HighRiskScore = 4;

/// How much a place of the matrix weighs: high when both are, low when neither is high and not both in the middle.
enum class RiskLevel { Low, Medium, High };
RiskLevel riskLevel(Value likelihood, Value impact);

/// A risk as it stands on the day looked at: each cell from the claim that counts.
struct RiskState {
    std::string risk;
    std::string titleKo;
    std::string titleEn;
    std::string phase;
    std::string owner;
    std::string status;   ///< the user's own word
    Figure likelihood;    ///< plain counts, not millionths
    Figure impact;
    PartialDate openedOn; ///< invalid when not said
    PartialDate closedOn;
    bool closed = false;  ///< by the day looked at
    Figure newest;        ///< date, source and version of the newest claim about it; its value says nothing

    bool placed() const { return likelihood.known() && impact.known(); }
    RiskLevel level() const { return riskLevel(likelihood.value, impact.value); }
};

/// The risks of the look: open ones first, among them the graver first (level, then likelihood times impact, then key);
/// those that nobody has placed after those that have a place.
std::vector<RiskState> riskStates(const View &view);

/// Likelihood by impact. Values below 1 and above `levels` stand at the edge.
struct RiskMatrix {
    int levels = static_cast<int>(RiskLevels); ///< of each axis
    std::vector<RiskState> risks;              ///< as riskStates()

    /// Open risks in a place, both from 1 to `levels`, as indices into `risks`.
    std::vector<std::size_t> at(int likelihood, int impact) const;
    /// Open risks without a likelihood or an impact.
    std::size_t unplaced() const;
};
RiskMatrix riskMatrix(const Snapshot &snapshot, const Look &look);

} // namespace db
