#pragma once

#include "db/engine/result.h"
#include "db/ledger/change_set.h"
#include "db/ledger/snapshot.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace db {

/// The dictionary of equal names of a data file: AI 사관학교 is written, 인공지능사관학교 is the record (design: Names).
class EqualNames final
{
public:
    static constexpr std::size_t Lists = 7; ///< NameOf

    explicit EqualNames(const Snapshot &snapshot);

    bool empty() const { return m_count == 0; }
    /// The name that is kept for a spelling; Null when it is that name itself or the dictionary does not know it.
    /// `fold` is the spelling's Texts::folded().
    Value keptName(NameOf of, Value fold) const;

private:
    std::array<std::unordered_map<Value, Value>, Lists> m_kept; // folded spelling -> text that is kept
    std::size_t m_count = 0;
};

/// What kind of name a column holds: its key is the dictionary's. Nothing for columns that hold no names.
std::optional<NameOf> nameOf(const Column &column);
/// What kind of name a record of this kind goes by.
std::optional<NameOf> nameOf(Kind kind);

/// Says that a spelling means the record of another name, replacing what the dictionary said of it before. Neither
/// may be blank, and both must not be the same name (NothingToDo).
Result<Draft> addEqualName(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view written,
                           std::string_view kept);

/// Takes a spelling out of the dictionary: from then on it is a name of its own again. UnknownName when it is not in it.
Result<Draft> removeEqualName(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view written);

/// One entry of the dictionary.
struct EqualName {
    NameOf of{};
    std::string written;
    std::string kept;
};
/// The whole dictionary, by list and spelling.
std::vector<EqualName> equalNamesOf(const Snapshot &snapshot);

/// A name that rows of the data file go by.
struct NameUse {
    std::string name;
    std::int64_t rows = 0; ///< of all kinds
};
/// All names of a list, by name.
std::vector<NameUse> namesOf(const Snapshot &snapshot, NameOf of);
/// Pairs of names that are most likely one (NameLikeness), each name at most once as the second, by name.
std::vector<std::pair<std::string, std::string>> likeNames(const Snapshot &snapshot, NameOf of);

/// Two rows that a renaming would bring under one key although they say different things.
struct RenameClash {
    Kind kind{};
    std::int64_t version = 0;      ///< of the row under the old name
    std::int64_t otherVersion = 0; ///< of the row that stands under the new one
};

/// What becomes of two rows that differ when a renaming brings them under one key.
enum class ClashRule {
    Refuse,       ///< nothing is done at all
    KeepStanding, ///< the row that stands under the new name says what both say
    KeepRenamed,  ///< the row of the old name does
};

/// Renames a record, or merges it into the one that has the name already, wherever the file speaks of it: the rows
/// under the old name end and begin anew under the other, and the dictionary learns the old name, all in one change
/// set. Taking that back restores both. Rows that say the same under both names become one. Where they differ
/// `clashes` lists them, and nothing is done (NameTaken: the name, how many rows) unless `rule` says which of the two
/// counts; its blank cells are filled from the other. UnknownName when no row has the old name.
Result<Draft> renameRecord(const std::shared_ptr<const Snapshot> &snapshot, NameOf of, std::string_view from,
                           std::string_view to, std::vector<RenameClash> *clashes = nullptr,
                           ClashRule rule = ClashRule::Refuse);

} // namespace db
