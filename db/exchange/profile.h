#pragma once

#include "db/exchange/import_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace db {

/// Where the as-of date of rows comes from that name none, in a file that has none above its header either.
enum class AsOfRule {
    Asked,      ///< from the caller
    FileName,   ///< the date in the file's name: 집행현황_20241231.csv, 2024Q4.csv
    QuarterEnd, ///< the last day of the quarter that ended last
};

/// How files with a known header are read: what was confirmed once and is not asked again. Kept as a record of
/// Kind::Profiles, so that it has a history and travels with the data file or as a table.
struct ImportProfile {
    std::string name;
    std::string fingerprint; ///< headerFingerprint() of the files that it is for
    std::optional<Kind> kind;
    EncodingChoice encoding = EncodingChoice::Auto;
    std::optional<char> delimiter;
    std::int64_t headerLine = 0;
    int headerRows = 0;
    std::optional<std::int64_t> unitWon;
    std::string source;
    AsOfRule asOf = AsOfRule::Asked;
    std::string sheet; ///< of a workbook
    bool serialDates = false;
    std::vector<ColumnChoice> columns;
    std::vector<std::pair<std::string, std::string>> defaults; ///< column key, text: for columns that the file lacks
    std::vector<std::string> accepted; ///< rules whose warnings were read and accepted

    bool operator==(const ImportProfile &other) const;
};

/// The set-up as JSON text (without name, fingerprint and kind, which are columns of their own).
std::string writeSetup(const ImportProfile &profile);
/// Reads what writeSetup() wrote into the profile. Strict, for a profile may come from anywhere: ProfileUnreadable (args: the
/// profile's name, the member that is wrong) for anything that writeSetup() would not write, and beyond 64 KiB.
Result<void> readSetup(std::string_view text, ImportProfile &profile);

/// All profiles of a data file that can be read, by name.
std::vector<ImportProfile> profilesOf(const Snapshot &snapshot);
/// UnknownName (args: "profile", name, the names there are, separated by ", ") or ProfileUnreadable.
Result<ImportProfile> profileNamed(const Snapshot &snapshot, std::string_view name);
/// The profile for files with this header; when several are, the one that was stored last.
std::optional<ImportProfile> profileFor(const Snapshot &snapshot, std::string_view fingerprint);
/// The profile whose header stands among the first rows of the input, which is left at its start.
Result<std::optional<ImportProfile>> profileForInput(const Snapshot &snapshot, ByteSource &input, Encoding encoding,
                                                     std::optional<char> delimiter);

/// Fills in what the options leave open. `today` is for AsOfRule::QuarterEnd.
void applyProfile(const ImportProfile &profile, ImportOptions &options, PartialDate today);
/// The set-up of a plan as a profile: what the options say, for the files whose header is the plan's.
ImportProfile profileOf(const ImportPlan &plan, const ImportOptions &options, std::string name);

/// The date that the name of a file ends on or holds: 20241231, 2024-12-31, 2024Q4, 2024년 4분기; invalid = none.
PartialDate dateInFileName(std::string_view name);

// Change sets about profiles. NothingToDo when nothing would change.
Result<Draft> saveProfile(const std::shared_ptr<const Snapshot> &snapshot, const ImportProfile &profile);
Result<Draft> removeProfile(const std::shared_ptr<const Snapshot> &snapshot, std::string_view name);
/// NameTaken when another profile has the new name.
Result<Draft> renameProfile(const std::shared_ptr<const Snapshot> &snapshot, std::string_view from,
                            std::string_view to);

} // namespace db
