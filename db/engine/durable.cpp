#include "db/engine/durable.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace db {

Error diskFull(const std::filesystem::path &path, std::int64_t needed)
{
    // The file may not be there yet, or be gone again.
    struct statvfs disk = {};
    const bool known = ::statvfs(path.c_str(), &disk) == 0 || ::statvfs(folderOf(path).c_str(), &disk) == 0;
    const std::uint64_t free = std::uint64_t(disk.f_bavail) * disk.f_frsize;
    return fail(ErrorCode::DiskFull, {path.string(), known ? std::to_string(free) : std::string(),
                                      needed > 0 ? std::to_string(needed) : std::string()});
}

Error writeFailure(const std::filesystem::path &path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return diskFull(path);
    return fail(ErrorCode::CannotWrite, {path.string(), std::generic_category().message(number)});
}

Result<void> syncFile(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return writeFailure(file, errno);
    const int done = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return done == 0 ? Result<void>() : writeFailure(file, reason);
}

Result<void> syncFolder(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) // a folder may be written and not read
        return errno == EACCES ? Result<void>() : writeFailure(folder, errno);
    const int done = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    return done == 0 || reason == EINVAL || reason == ENOTSUP ? Result<void>() : writeFailure(folder, reason);
}

std::filesystem::path folderOf(const std::filesystem::path &path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

mode_t usualMode(mode_t all, const std::filesystem::path &folder)
{
    const mode_t mask = ::umask(077); // can only be read by setting it
    ::umask(mask);
    struct stat status {};
    const bool known = !folder.empty() && ::stat(folder.c_str(), &status) == 0;
    return all & ~mask & (known ? status.st_mode | S_IRUSR | S_IWUSR : ~mode_t(0));
}

} // namespace db
