#pragma once

#include "db/engine/result.h"
#include "db/exchange/import_plan.h"
#include "db/figures/headline.h"
#include "db/ledger/data_file.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace db {

/// Closing a quarter (마감, design 2): the headline figures as of its last day are stored as decisions of the type close,
/// one over all phases and one per phase. From then on whatever would alter one of them is a correction.
///
/// The decision's subject is the quarter, 2024Q3, with the phase behind a bar where it is of one, 2024Q3|phase=1; its
/// reason is one line of JSON, the figures that are known by name and last their SHA-256:
///     {"budget.plan":411900000000,…,"sha256":"…"}
/// Money is in won, companies and indicators in millionths, people whole; what is judged by them: closed_figures.h.

/// A headline figure by name: budget.plan, budget.category:rnd.plan, companies.mou, indicators.jobs.target …
using NamedFigure = std::pair<std::string, Value>;
/// The known figures of a headline, by name, without what is judged by them.
std::vector<NamedFigure> namedFigures(const Headline &headline);

/// The same with the claim that each stands on; a number that is counted or added up has the newest day among what it is
/// made of, and is invalid where nothing says one.
struct DatedFigure {
    std::string name;
    Figure figure; ///< its value as NamedFigure
};
std::vector<DatedFigure> datedFigures(const Headline &headline);

struct ClosedQuarter {
    PartialDate quarter;
    std::int64_t changeSet = 0; ///< the closing
    bool corrected = false;     ///< a figure differs from what was stored
};

/// The quarters that are closed, in order. `history` up to the snapshot's change set: without corrections nothing is
/// computed.
std::vector<ClosedQuarter> closedQuarters(const Snapshot &snapshot, std::span<const ChangeSet> history);

/// What is not complete at the end of a quarter. None of it prevents the closing.
enum class GapKind {
    MissingClaims,       ///< args: key of the kind that has claims before the quarter and none in it
    UnreportedIndicator, ///< args: key, name, name in English
    Undecided,           ///< args: number of conflicts without a decision
    RejectedRows,        ///< args: change set, number of rows that its file had and that were refused
    UnreadWarnings,      ///< args: change set, number of warnings with which it was stored and that nobody read
};
struct ClosingGap {
    GapKind kind{};
    std::vector<std::string> args;
};
std::vector<ClosingGap> closingGaps(const Snapshot &snapshot, std::span<const ChangeSet> history, PartialDate quarter);

/// The change set that closes a quarter. InvalidDate when it is no quarter, QuarterNotOver (its last day must be before
/// `today`), AlreadyClosed.
Result<Draft> draftClosing(const std::shared_ptr<const Snapshot> &before, PartialDate quarter, PartialDate today,
                           const std::string &author, const std::string &reason);
/// The change set that takes a closing back. NotClosed.
Result<Draft> draftReopening(const std::shared_ptr<const Snapshot> &before, PartialDate quarter,
                             const std::string &author, const std::string &reason);

/// A figure of a closed quarter that a change would alter.
struct AlteredFigure {
    PartialDate quarter;
    std::string phase; ///< empty = all phases
    std::string figure;
    Value before = Null; ///< as NamedFigure; Null = unknown
    Value after = Null;
};

/// What a draft would alter of the quarters that are closed before it and after it. Both headlines are computed where
/// the draft reaches into a closed quarter, nothing where it only speaks of later days. Ends early, with some or none,
/// once cancelled.
std::vector<AlteredFigure> alteredClosedFigures(const Snapshot &before, const Draft &draft,
                                                std::span<const ChangeSet> history,
                                                const std::atomic<bool> *cancel = nullptr);

/// What a change set to come does to the quarters that are closed; any of it needs a reason.
struct ClosedEffect {
    std::vector<AlteredFigure> altered;
    std::vector<PartialDate> reopened; ///< quarters whose closing it takes back

    bool needsReason() const { return !altered.empty() || !reopened.empty(); }
};
/// As alteredClosedFigures().
ClosedEffect closedEffect(const Snapshot &before, const Draft &draft, std::span<const ChangeSet> history,
                          const std::atomic<bool> *cancel = nullptr);

// The only ways in which the program changes a data file. They store what DataFile::commit(), commitImport() and
// DataFile::revert() would, and mark it as a correction where it alters a figure of a closed quarter or refuse it with
// ClosedQuarter when it does so, or takes a closing back, without a reason.

/// Makes a change set of what the file holds now.
using DraftMaker = std::function<Result<Draft>(const std::shared_ptr<const Snapshot> &)>;
/// Errors of the maker, and those of DataFile::commit().
Result<std::int64_t> changeChecked(DataFile &file, const DraftMaker &draftOf);
/// Before an import a backup is kept; without it nothing is stored.
Result<std::int64_t> commitChecked(DataFile &file, ImportPlan &plan, const ImportOptions &options,
                                   const std::string &author, const std::string &reason, const StoreWatch &watch = {});
/// `otherwise` is kept in the place of a reason where none is needed; it is none itself.
Result<std::int64_t> revertChecked(DataFile &file, std::int64_t changeSet, const std::string &author,
                                   const std::string &reason, const std::string &otherwise = {});

} // namespace db
