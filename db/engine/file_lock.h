#pragma once

#include "db/engine/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
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

    /// What is being stored while the lock is held: killed meanwhile, the holder leaves it to whoever comes next.
    struct Storing {
        std::int64_t basedOn = 0; ///< the newest change set before
        std::string title;
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

    /// Whether a holder's host is this one.
    static bool isHere(const std::string &host);

    /// What a holder on this host that is dead was storing.
    const std::optional<Storing> &leftBehind() const { return m_left; }
    /// Writes it into the lock file; nothing = it is stored, or given up. A failure is none of whoever stores.
    void say(const std::optional<Storing> &storing) const;

    static std::filesystem::path pathFor(const std::filesystem::path &dataFile);

private:
    FileLock(std::filesystem::path path, int descriptor, std::int64_t holderSize, std::optional<Storing> left)
        : m_path(std::move(path)), m_descriptor(descriptor), m_holderSize(holderSize), m_left(std::move(left))
    {
    }
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::int64_t m_holderSize = 0; ///< bytes of the lock file's first line
    std::optional<Storing> m_left;
};

/// Now in UTC, 2026-11-24T07:49:24Z.
std::string utcNow();

} // namespace db
