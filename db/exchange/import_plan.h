#pragma once

#include "db/engine/result.h"
#include "db/exchange/byte_source.h"
#include "db/exchange/encoding.h"
#include "db/exchange/sheet_reader.h"
#include "db/exchange/values.h"
#include "db/ledger/change_set.h"
#include "db/ledger/data_file.h"
#include "db/records/kind.h"
#include "db/records/partial_date.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace db {

/// What a person said of one column of the file. Columns that nobody spoke of are mapped by their header. Everything is
/// named by key, so that a choice can be kept in a profile and outlive the program that made it.
struct ColumnChoice {
    int field = 0;               ///< number of the field, first = 1
    std::string column;          ///< key of a column of the kind; empty = not used
    std::int64_t unitWon = 0;    ///< won per unit of its amounts, 0 = as the header says
    bool increments = false;     ///< its amounts are those of one period alone and are added up to the whole in the plan
    /// Coordinates that it states for all of its cells, as (column key, text as a cell would say it): stage = spent.
    std::vector<std::pair<std::string, std::string>> fixed;
    PointMeaning point = PointMeaning::Open; ///< what 1.234 is in it
};

/// A cell that is read as if it said something else. Noted in the change set, for the original keeps what was there.
struct Repair {
    std::int64_t line = 0; ///< physical line of the record, first = 1
    int field = 0;         ///< number of the field, first = 1
    std::string text;
};

/// What the caller decides about a file; everything left open is found out from the file itself.
struct ImportOptions {
    std::optional<Kind> kind;           ///< unset: by the header
    EncodingChoice encoding = EncodingChoice::Auto;
    std::optional<char> delimiter;
    std::optional<std::int64_t> unitWon; ///< won per unit of amounts that name no unit themselves: 1, 1000, 1000000, 100000000
    PartialDate asOf;                   ///< for rows without an as-of date
    std::string source;                 ///< key of the source for rows without one
    std::optional<std::int64_t> expectTotalWon;
    bool partial = false;               ///< keep the good rows when others are refused
    /// The rows are all there is to say of their records: a blank cell clears what stands, in kinds with as-of too.
    bool whole = false;
    std::string fileName;               ///< shown and stored; without folders
    std::int64_t headerLine = 0;        ///< physical line of the (first) header row, 0 = looked for
    int headerRows = 0;                 ///< how many rows the header has, 0 = looked for
    std::vector<ColumnChoice> columns;
    bool serialDates = false;           ///< whole numbers in date columns are Excel's day numbers
    std::vector<Repair> repairs;
    std::string profile;                ///< name of the profile that fills in what is left open, empty = by the header
    bool profiles = true;               ///< whether a profile may be found by the header
    /// What rows say in columns that the file lacks, as (column key, text as a cell would say it): phase = 2.
    std::vector<std::pair<std::string, std::string>> defaults;
    std::vector<std::string> accepted;  ///< rules whose warnings somebody read and let pass; kept in the change set
    std::vector<std::int64_t> withdraw; ///< versions among ImportPlan::missing that the file's absence withdraws
    std::string sheet;                  ///< of a workbook, by name; empty: the first with a header that is known
    SheetReaderSetup sheetReader;
};

/// A sheet of a workbook.
struct SheetInfo {
    std::string name;
    bool hidden = false;
    bool blank = false;       ///< nothing stands in its first rows
    bool nearly = false;      ///< a header, but not one to import by: a column is missing, or several kinds fit
    std::optional<Kind> kind; ///< by its header, when that can be imported
};

enum class Severity { Error, Warning };

/// One finding about one cell or row. `rule` is a stable id ("date.impossible"); ui/words has its sentence.
struct Problem {
    std::int64_t line = 0; ///< physical line of the record, first = 1; 0 = the whole file
    int column = 0;        ///< number of the field, first = 1; 0 = the whole row
    std::string header;    ///< as written in the file
    std::string text;      ///< the raw cell
    std::string rule;
    Severity severity = Severity::Error;
    std::vector<std::string> args;
    std::string suggestion = {}; ///< what the cell may have meant, as a Repair would say it; empty = nothing plain
};

/// How often a rule was broken, whether or not the findings themselves are kept.
struct RuleCount {
    std::string rule;
    Severity severity = Severity::Error;
    std::int64_t count = 0;
};

/// What a column of the file was taken for.
struct ColumnUse {
    /// A coordinate that the column's header, or a person, states for all of its cells. Texts are ids of the draft's
    /// dictionary. An as-of date of year 0 is a quarter of each row's fiscal year (1분기 beside 회계연도).
    struct Fixed {
        int column = -1; ///< index in the kind's columns
        Value value = Null;
    };
    std::string header; ///< as written; of several header rows the texts of all, a blank between them
    int column = -1;    ///< index in the kind's columns, -1 = not used
    std::int64_t unitWon = 0; ///< scale read from the header, 0 = none
    std::vector<Fixed> fixed; ///< a column of a wide table (a stage, year, quarter or funding): one row per cell
    bool increments = false;  ///< its amounts are those of one period alone: the plan adds them up
    PointMeaning point = PointMeaning::Open; ///< what 1.234 is in it, as somebody said
};

enum class RowFate : std::uint8_t { Inserted, Updated, Unchanged, Rejected };

/// One row of the file as the plan sees it, after wide rows were turned. Small, for there are a million of them.
struct PlannedRow {
    std::uint32_t line = 0; ///< physical line on which its record starts
    /// Inserted and Updated: index in draft.parts[0].rows. Unchanged: index in the kind's table of `before`, or with
    /// `twin` in draft.parts[0].rows.
    std::uint32_t row = 0;
    RowFate fate = RowFate::Unchanged;
    bool twin = false; ///< Unchanged, for the file says the same in a row before

    bool changes() const { return fate == RowFate::Inserted || fate == RowFate::Updated; }
};

struct SkippedRows {
    std::int64_t blank = 0;
    std::int64_t title = 0; ///< rows above the header
    std::int64_t total = 0; ///< total and subtotal rows
};

/// What an import would do: shown before anything changes, and the very object that is then committed.
struct ImportPlan {
    std::string fileName;
    Kind kind{};
    Encoding encoding{};
    std::string workbook;          ///< "xlsx" or "ods"; empty for text
    std::string sheet;             ///< of a workbook: the one that was read
    std::vector<SheetInfo> sheets; ///< of a workbook: all
    std::shared_ptr<ByteSource> sheetRows; ///< of a workbook: the sheet as text, which was read in place of the file
    char delimiter = ',';
    std::int64_t headerLine = 0; ///< physical line of the (first) header row
    int headerRows = 1;
    std::vector<ColumnUse> columns;
    std::int64_t read = 0; ///< = inserted + updated + unchanged + rejected
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    SkippedRows skipped;
    std::int64_t totalWon = 0; ///< sum of the amounts of all rows read and not rejected
    std::vector<Problem> problems; ///< at most ProblemLimit; the counts are complete
    std::int64_t errors = 0;
    std::int64_t warnings = 0;
    std::vector<RuleCount> ruleCounts; ///< of all problems, in the order in which the rules were first broken
    std::vector<PlannedRow> rows;
    std::shared_ptr<const Snapshot> before; ///< the rows that would be replaced
    Draft draft;
    /// Rows of the file's scope that stand in the data file and that the file does not have: index in the kind's table
    /// of `before`. They stay, unless ImportOptions::withdraw names their versions.
    std::vector<std::uint32_t> missing;
    std::int64_t withdrawn = 0; ///< rows that the plan withdraws; not among `read`
    std::string fingerprint;    ///< headerFingerprint(): the same table in the next quarter has the same
    std::string profile;        ///< name of the profile that filled in what the caller left open, empty = none
    ImportOptions options;      ///< what the plan was made with, the profile's part included
    std::string repaired;       ///< the repairs that were made, in no language (Repairs::note); kept with the reason

    static constexpr std::size_t ProblemLimit = 10000;
    /// "xlsx", "ods", or the name of the encoding.
    std::string_view encodingKey() const { return workbook.empty() ? encodingName(encoding) : std::string_view(workbook); }
    /// Something would be stored and nothing stands against it.
    bool committable(bool partial) const { return errors == 0 || (partial && read > rejected); }
    /// The row that stands now and would be replaced or kept, and the row as it would stand; empty when there is none.
    std::span<const Value> cellsBefore(const PlannedRow &row) const;
    std::span<const Value> cellsAfter(const PlannedRow &row) const;
};

/// What an import is planned against.
struct PlanBase {
    std::shared_ptr<const Snapshot> snapshot; ///< the newest
    std::vector<ChangeSet> history;           ///< to know a file again
    PartialDate today;                        ///< invalid: dates are not held against the calendar
};

/// How far the reading of a file is.
struct PlanProgress {
    double share = 0;            ///< of all work, 0 to 1
    std::int64_t bytes = 0;      ///< understood; 0 while the encoding is being found
    std::int64_t bytesTotal = 0; ///< of the file; of a workbook: of the sheet as text
    std::int64_t rows = 0;       ///< read up to here
};

/// Reads the whole input and works out what would change. Changes nothing. Errors are about the file as a whole
/// (cannot be read or decoded, no header, Cancelled); what is wrong with rows is in the plan. A header with errors
/// refuses every row. `progress` is called about once a chunk, on the calling thread.
Result<ImportPlan> planImport(const PlanBase &base, ByteSource &input, const ImportOptions &options,
                              const std::atomic<bool> *cancel = nullptr,
                              const std::function<void(const PlanProgress &)> &progress = {});
Result<ImportPlan> planImport(const DataFile &file, ByteSource &input, const ImportOptions &options,
                              const std::atomic<bool> *cancel = nullptr,
                              const std::function<void(const PlanProgress &)> &progress = {});

/// Stores the plan as one change set and returns its id. RowsRefused when rows have errors and `partial` is not set,
/// or none could be kept; TotalDiffers; FileMoved when the data file changed since the plan was made;
/// EngineFailed when the plan does not hold the rows that it counts (read = inserted + updated + unchanged +
/// rejected); Cancelled by the watch: the plan can be committed another time. A plan without
/// changes is stored too: that the file was imported is part of the history.
Result<std::int64_t> commitImport(DataFile &file, ImportPlan &plan, const ImportOptions &options,
                                  const std::string &author, const std::string &reason, const StoreWatch &watch = {});

} // namespace db
