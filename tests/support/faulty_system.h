#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

/// A system that fails on demand. The program that links this has its file calls (open, read, write, fsync, truncate,
/// unlink, rename, link and their kin) pass through here, whoever makes them: SQLite, the standard library, db/. Only
/// calls on one folder count, and they are numbered from 1 since arm().
namespace support::faulty {

enum class Fault {
    None,       ///< only counts
    Once,       ///< the Nth call fails with EIO
    ForEver,    ///< the Nth call and all later ones
    DiskFull,   ///< from the Nth call on nothing that needs room succeeds; the first write is done by half
    Kill,       ///< the process is killed before the Nth call
    PowerCut,   ///< from the Nth call on nothing reaches the disk; settle() then shows what was left on it
};

/// From now on calls on files in `folder` and below count. For a PowerCut all that is there now counts as safe.
void arm(const std::filesystem::path &folder, Fault fault, std::int64_t at);
/// Everything works again. Gives the number of calls since arm().
std::int64_t disarm();
/// Whether the fault has come.
bool fired();
/// What the call was that failed first, as "unlink board.clusterboard-journal".
std::string firedAt();

/// After a PowerCut and disarm(): leaves in the folder what a disk might hold. Of what was written, renamed or removed
/// since the last fsync of the file or its folder, each sector and each name is there or not as the seed says, some
/// sectors by half.
void settle(std::uint32_t seed);

} // namespace support::faulty
