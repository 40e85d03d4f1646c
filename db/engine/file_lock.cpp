#include "db/engine/file_lock.h"

#include "db/engine/durable.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
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

/// What stands in a lock file.
struct LockText {
    FileLock::Holder holder;
    std::optional<FileLock::Storing> storing;
};

LockText readLock(int descriptor)
{
    std::array<char, 1024> buffer{};
    const ssize_t size = pread(descriptor, buffer.data(), buffer.size() - 1, 0);
    std::istringstream in(std::string(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0));
    LockText text;
    in >> text.holder.host >> text.holder.pid >> text.holder.since;
    // A power cut may leave half a line or none, and nobody can be at work behind that.
    if (!text.holder.since.ends_with('Z') || text.holder.host.find('\0') != std::string::npos)
        return {};
    FileLock::Storing storing;
    std::string word;
    if (in >> word >> storing.basedOn && word == "storing") {
        std::getline(in >> std::ws, storing.title);
        text.storing = std::move(storing);
    }
    return text;
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

namespace {

struct Held {
    int descriptor = -1;
    LockText before; ///< what the file said of an earlier holder
};

Error inUse(const std::filesystem::path &dataFile, const FileLock::Holder &holder)
{
    return fail(ErrorCode::InUse, {dataFile.string(), holder.host, holder.pid, holder.since});
}

/// The lock file, locked.
Result<Held> hold(const std::filesystem::path &dataFile)
{
    const std::filesystem::path path = FileLock::pathFor(dataFile);
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0644);
        if (descriptor < 0) {
            if (errno == EACCES || errno == EROFS || errno == EPERM)
                return fail(ErrorCode::ReadOnly, {dataFile.string()});
            return writeFailure(path, errno);
        }
        Held held{descriptor, readLock(descriptor)};
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(descriptor);
            return reason == EWOULDBLOCK ? inUse(dataFile, held.before.holder) : writeFailure(path, reason);
        }
        if (isStillThere(descriptor, path))
            return held;
        ::close(descriptor);
    }
    return inUse(dataFile, {});
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const std::filesystem::path &dataFile)
{
    Result<Held> held = hold(dataFile);
    if (!held)
        return held.error();
    const LockText &before = held->before;
    if (!before.holder.host.empty() && !isHere(before.holder.host)) {
        ::close(held->descriptor);
        return inUse(dataFile, before.holder);
    }
    const std::filesystem::path path = pathFor(dataFile);
    const std::string content = hostName() + " " + std::to_string(getpid()) + " " + utcNow() + "\n";
    if (ftruncate(held->descriptor, 0) != 0
        || pwrite(held->descriptor, content.data(), content.size(), 0) != static_cast<ssize_t>(content.size())) {
        const int reason = errno;
        ::unlink(path.c_str());
        ::close(held->descriptor);
        return writeFailure(path, reason);
    }
    return std::unique_ptr<FileLock>(new FileLock(path, held->descriptor, static_cast<std::int64_t>(content.size()),
                                                  std::move(held->before.storing)));
}

bool FileLock::isHere(const std::string &host)
{
    return host == hostName();
}

void FileLock::say(const std::optional<Storing> &storing) const
{
    // The line of the holder stays: others read it at any moment.
    static_cast<void>(!ftruncate(m_descriptor, m_holderSize));
    if (!storing)
        return;
    const std::string line = "storing " + std::to_string(storing->basedOn) + " "
        + storing->title.substr(0, storing->title.find('\n')) + "\n";
    static_cast<void>(!pwrite(m_descriptor, line.data(), line.size(), m_holderSize));
}

Result<void> FileLock::clear(const std::filesystem::path &dataFile)
{
    const Result<Held> held = hold(dataFile);
    if (!held)
        return held.error();
    ::unlink(pathFor(dataFile).c_str());
    ::close(held->descriptor);
    return {};
}

FileLock::~FileLock()
{
    // Removed while still held: whoever opened it meanwhile sees that it is gone and makes a new one.
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

} // namespace db
