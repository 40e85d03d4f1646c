#pragma once

#include "db/engine/result.h"
#include "db/figures/closing.h"
#include "db/figures/report.h"
#include "db/ledger/change_set.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace db {

// What a report leaves in the data file: a comment per section and, once it is issued, what was given out. Both are
// decisions and belong to the quarter of the report's day and its phase, which their subject names: 2024Q4|phase=1.

/// The comment of a section of the look's quarter and phase, as known by the look's day.
ReportComment reportComment(const Snapshot &snapshot, const Look &look, ReportSection section);

struct SectionComment {
    ReportSection section{};
    std::string text; ///< empty takes the comment away
};
/// The change set that keeps comments, dated by the look's day. NothingToDo when they say so already.
Result<Draft> draftComments(const std::shared_ptr<const Snapshot> &before, const Look &look,
                            const std::vector<SectionComment> &comments, const std::string &author);

/// In which words and units a report was given out; empty where it was not kept.
struct ReportStyle {
    std::string language;
    std::string moneyUnit; ///< won, thousand, million, hundred_million
    std::string minus;     ///< minus, triangle
};

/// A report that was given out.
struct IssuedReport {
    Look look;                ///< with what it was compared with
    std::int64_t knownOn = 0; ///< the file as the report shows it
    std::int64_t changeSet = 0; ///< that issued it
    std::vector<ReportSection> sections;
    std::vector<NamedFigure> figures; ///< the headline
    std::vector<std::pair<std::string, std::string>> codes; ///< check codes of its charts by their names
    std::vector<std::pair<std::string, std::string>> files; ///< names and SHA-256
    ReportStyle style;
    std::string author;
};

/// In the order in which they were issued. A row whose content does not fit its hash is none.
std::vector<IssuedReport> issuedReports(const Snapshot &snapshot);

/// The change set that issues a report: keeps the headline figures of its look, what it shows and what was written.
/// A quarter and phase issued again takes the place of the one before, which the history keeps.
Result<Draft> draftIssue(const std::shared_ptr<const Snapshot> &before, const Report &report,
                         const std::vector<std::pair<std::string, std::string>> &files, const ReportStyle &style,
                         const std::string &author);

} // namespace db
