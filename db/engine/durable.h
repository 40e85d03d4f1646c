#pragma once

#include "db/engine/result.h"

#include <cstdint>
#include <filesystem>

#include <sys/types.h>

namespace db {

/// DiskFull with what is free where `path` lies or would lie, and what is needed there in all (0 = not known); in bytes.
Error diskFull(const std::filesystem::path &path, std::int64_t needed = 0);
/// CannotWrite with the system's words, diskFull() where that is the reason.
Error writeFailure(const std::filesystem::path &path, int number);

/// Brings a file's bytes to the disk. Not for a data file that SQLite has open: closing it would drop its locks.
Result<void> syncFile(const std::filesystem::path &file);
/// Brings what was made, renamed or removed in a folder to the disk. Where a file system has no such thing (some network
/// folders) nothing more can be done, and that is no error.
Result<void> syncFolder(const std::filesystem::path &folder);
/// The folder a path stands in, "." for a bare name.
std::filesystem::path folderOf(const std::filesystem::path &path);

/// The rights that a newly made file or folder would get, of `all` (0666, 0777). In `folder`, when it is given, nobody
/// gets more than the folder itself lets him: what stands in a folder that is one's own alone is one's own alone.
mode_t usualMode(mode_t all, const std::filesystem::path &folder = {});

} // namespace db
