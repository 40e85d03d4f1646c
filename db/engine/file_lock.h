#pragma once

#include "db/engine/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace db {

/// The right to write a data file: an flock on `<file>.lock` beside it, which says who holds it. The kernel frees it
/// when the holder dies, so a crash leaves nothing to clean up on the same host. What another host left counts as held:
/// where a folder is shared without its locks its holder may well be at work.
class FileLock final
{
public:
    struct Holder {
        std::string host;
        std::string pid;
        std::string since; ///< UTC
    };

    /// InUse with the holder (args: path, host, pid, since) when somebody has it; ReadOnly when the folder cannot be
    /// written.
    static Result<std::unique_ptr<FileLock>> take(const std::filesystem::path &dataFile);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Removes what another host left, once a person has made sure that nobody is at work there. InUse when somebody on
    /// this host is.
    static Result<void> clear(const std::filesystem::path &dataFile);

    static std::filesystem::path pathFor(const std::filesystem::path &dataFile);

private:
    FileLock(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

/// Now in UTC, 2026-11-24T07:49:24Z.
std::string utcNow();

} // namespace db
