#pragma once

#include "db/figures/chart.h"
#include "db/figures/figure.h"
#include "db/figures/inspection.h"
#include "db/figures/phrase.h"
#include "db/ledger/snapshot.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// The parts of the quarterly report, in their order.
enum class ReportSection {
    Summary,
    Changes,
    Budget,
    Companies,
    Training,
    Milestones,
    Targets,
    Risks,
    Conflicts,
    Sources,
};
inline constexpr int ReportSectionCount = 10;
std::span<const ReportSection> allReportSections();
/// "summary", "changes" …: the name that comments and issued reports keep.
std::string_view reportSectionKey(ReportSection section);

enum class ReportCellType {
    Text,
    Money,   ///< won
    Count,   ///< a plain whole number
    Number,  ///< millionths
    Rate,    ///< two numbers
    Date,    ///< PartialDate code
    Status,  ///< db::Status; Null = cannot be judged
    Parts,   ///< what explains a difference
    Sources, ///< numbers in the list of sources
};

struct ReportCell {
    ReportCellType type = ReportCellType::Text;
    Value value = Null; ///< Null = not known, never zero; of a text: nothing is said here
    Rate rate{};
    Phrase text{};
    std::vector<std::pair<Phrase, Value>> parts{}; ///< in the unit of the row
    std::vector<int> sources{};                    ///< positions in Report::sources
    UnitKey unit = UnitKey::Other;
    std::string unitText{}; ///< UnitKey::Other: the user's own unit
    bool withUnit = false;  ///< the column holds several units
    bool difference = false; ///< shown with its sign
    bool approx = false;
    bool rough = false;      ///< worked out: decimals of large numbers mean nothing
    Phrase column{};         ///< of a text that names a record: which column of it

    bool known() const;
};

struct ReportColumn {
    Phrase name;
    ReportCellType type = ReportCellType::Text;
};

struct ReportTable {
    std::string name; ///< stable, also of its sheet
    Phrase title;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    bool totalFirst = false; ///< the first row is the whole of the others
    std::vector<Phrase> notes{};
};

/// One line of the report: a finding and where it comes from.
struct ReportStatement {
    int level = 1;     ///< 1 a finding, 2 what belongs to it, 3 a footnote
    Phrase phrase;
    PartialDate asOf;  ///< of what it says; invalid = of the look's day
    std::vector<int> sources{};
};

/// What an official wrote beside a section, kept in the data file.
struct ReportComment {
    std::string text;
    std::string author;
    PartialDate asOf;
    std::int64_t changeSet = 0; ///< that wrote it, 0 = not stored
    bool written() const { return !text.empty(); }
};

struct ReportChapter {
    ReportSection section{};
    std::vector<ReportStatement> statements;
    std::vector<ReportTable> tables;
    std::vector<ChartDescription> charts; ///< only those with data
    ReportComment comment;
};

/// The quarterly report of one look as a value: every sentence and cell is made of figures, without words of a language.
struct Report {
    Look look; ///< with what it is compared with
    PartialDate quarter; ///< that ends on the look's day; else invalid
    std::int64_t knownOn = 0;
    std::vector<ReportChapter> chapters;
    std::vector<InspectedSource> sources; ///< in the order in which the report names them
};

/// What a report is held against: the day `since` if it is valid, else the last report, else the quarter's end before.
/// Nothing known when `since` is not before the look's day.
Comparison reportComparison(const Snapshot &snapshot, const Look &look, PartialDate since = {});

/// Pure: same snapshot, look and sections, same report.
Report makeReport(const Snapshot &snapshot, const Look &look,
                  std::span<const ReportSection> sections = allReportSections());

} // namespace db
