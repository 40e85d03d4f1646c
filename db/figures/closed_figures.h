#pragma once

#include "db/figures/closing.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Kinds with claims measure; targets, plans and phases are no reports.
inline constexpr Kind ReportedKinds[] = {Kind::Budget, Kind::Training, Kind::Milestones, Kind::Observations};

/// One decision of the type close.
struct StoredClosing {
    PartialDate quarter;
    std::string phase; ///< empty = all phases
    std::vector<NamedFigure> figures;
    std::int64_t changeSet = 0;
    std::size_t row = 0; ///< in the table of decisions
};

/// The closings among the decisions of a snapshot. A row whose figures do not fit their hash is none.
std::vector<StoredClosing> storedClosings(const Snapshot &snapshot);

std::string closingSubject(PartialDate quarter, const std::string &phase);
/// The look in which a quarter is closed: as of its last day.
Look closingLook(PartialDate quarter, const std::string &phase);
/// Whose figures a closing keeps: all phases (empty) first, then each that is known on its last day.
std::vector<std::string> closingPhases(const Snapshot &snapshot, PartialDate quarter);

/// The figures of a headline as a closing keeps them: the named ones, and what is judged by them: milestones.due_soon,
/// the base of the rates (budget.rate_base), period.starts_on and period.ends_on (PartialDate codes), and of every
/// indicator target_now, attainment (millionths) and status (Status). A change of a due date, of a definition or of the
/// phase's bounds alters these alone.
std::vector<NamedFigure> closingFigures(const Headline &headline);
/// The same as far as a closing has them: those made before the judged figures were kept hold the named ones only.
std::vector<NamedFigure> closingFigures(const Headline &headline, const StoredClosing &like);
/// Whether a figure is one of the judged.
bool isJudged(std::string_view figure);

/// Numbers are only worth computing again where something may have altered them since.
bool mayBeCorrected(std::span<const ChangeSet> history, std::int64_t since);
/// What differs between two lists of figures of one closing, by name, the judged ones last.
void compareFigures(PartialDate quarter, const std::string &phase, const std::vector<NamedFigure> &before,
                    const std::vector<NamedFigure> &after, std::vector<AlteredFigure> &out);

/// The figures as a decision keeps them, one line of JSON ending with their hash, and back.
std::string figuresText(const std::vector<NamedFigure> &figures);
std::optional<std::vector<NamedFigure>> parseFigures(std::string_view text);

} // namespace db
