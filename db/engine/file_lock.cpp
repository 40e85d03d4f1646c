#include "db/engine/file_lock.h"

#include "db/engine/durable.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <sstream>

namespace db {

namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0)
        return "?";
    return name.data();
}

FileLock::Holder readHolder(int descriptor)
{
    std::array<char, 512> buffer{};
    const ssize_t size = pread(descriptor, buffer.data(), buffer.size() - 1, 0);
    std::istringstream in(std::string(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0));
    FileLock::Holder holder;
    in >> holder.host >> holder.pid >> holder.since;
    return holder;
}

/// The lock file may have been removed by its holder between our open and our flock; then we hold nothing.
bool isStillThere(int descriptor, const std::filesystem::path &path)
{
    struct stat ours {};
    struct stat there {};
    return fstat(descriptor, &ours) == 0 && stat(path.c_str(), &there) == 0 && ours.st_dev == there.st_dev
           && ours.st_ino == there.st_ino;
}

} // namespace

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

std::filesystem::path FileLock::pathFor(const std::filesystem::path &dataFile)
{
    return dataFile.string() + ".lock";
}

Result<std::unique_ptr<FileLock>> FileLock::take(const std::filesystem::path &dataFile)
{
    const std::filesystem::path path = pathFor(dataFile);
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
        if (descriptor < 0) {
            if (errno == EACCES || errno == EROFS || errno == EPERM)
                return fail(ErrorCode::ReadOnly, {dataFile.string()});
            return fail(ErrorCode::CannotWrite, {path.string(), std::strerror(errno)});
        }
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            const Holder holder = readHolder(descriptor);
            ::close(descriptor);
            if (reason == EWOULDBLOCK)
                return fail(ErrorCode::InUse, {dataFile.string(), holder.host, holder.pid, holder.since});
            return fail(ErrorCode::CannotWrite, {path.string(), std::strerror(reason)});
        }
        if (!isStillThere(descriptor, path)) {
            ::close(descriptor);
            continue;
        }
        const std::string content = hostName() + " " + std::to_string(getpid()) + " " + utcNow() + "\n";
        if (ftruncate(descriptor, 0) != 0
            || pwrite(descriptor, content.data(), content.size(), 0) != static_cast<ssize_t>(content.size())) {
            const int reason = errno;
            ::unlink(path.c_str());
            ::close(descriptor);
            return writeFailure(path, reason);
        }
        return std::unique_ptr<FileLock>(new FileLock(path, descriptor));
    }
    return fail(ErrorCode::InUse, {dataFile.string(), "", "", ""});
}

FileLock::~FileLock()
{
    // Removed while still held: whoever opened it meanwhile sees that it is gone and makes a new one.
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

} // namespace db
