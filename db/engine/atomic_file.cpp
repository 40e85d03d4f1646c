#include "db/engine/atomic_file.h"

#include "db/engine/durable.h"
#include "db/engine/file_identity.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

std::string followed(const std::string &path)
{
    std::error_code failed;
    const std::filesystem::path target = std::filesystem::weakly_canonical(path, failed);
    return failed ? path : target.string();
}

} // namespace

Result<std::unique_ptr<AtomicFile>> AtomicFile::create(const std::string &path,
                                                       std::span<const std::string> untouchable)
{
    std::unique_ptr<AtomicFile> file(new AtomicFile(path, untouchable));
    if (const Result<void> opened = file->open(); !opened)
        return opened.error();
    return file;
}

AtomicFile::AtomicFile(std::string path, std::span<const std::string> untouchable) :
    m_path(std::move(path)), m_target(followed(m_path)), m_untouchable(untouchable.begin(), untouchable.end())
{
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Error AtomicFile::failure(int number) const
{
    return writeFailure(m_path, number);
}

Result<void> AtomicFile::open()
{
    if (isSameFileAsAny(m_target, m_untouchable))
        return fail(ErrorCode::TargetIsDataFile, {m_path});
    struct stat status = {};
    const bool exists = ::stat(m_target.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return failure(EISDIR);
    if (exists && ::access(m_target.c_str(), W_OK) != 0) // a rename would get round a write protection
        return failure(errno);
    if (exists && !S_ISREG(status.st_mode)) {
        m_descriptor = ::open(m_target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
        if (m_descriptor < 0)
            return failure(errno);
        ::fcntl(m_descriptor, F_SETFL, 0); // only the opening must not wait for a reader
        return {};
    }
    // Short, so that a target whose own name is as long as can be still fits.
    std::string name = (folderOf(m_target) / ".part-XXXXXX").string();
    m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (m_descriptor < 0)
        return failure(errno);
    m_temporary = std::move(name);
    if (::fchmod(m_descriptor, exists ? status.st_mode & 0777 : usualMode(0666, folderOf(m_target))) != 0 && errno != EPERM)
        return failure(errno);
    return {};
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    while (m_result && !bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
            beginSync(static_cast<std::int64_t>(written));
        }
        else if (errno != EINTR)
            m_result = failure(errno);
    }
    return m_result;
}

/// Has the disk begin with what is there already, so that the wait at the end is for the last piece only.
void AtomicFile::beginSync([[maybe_unused]] std::int64_t written)
{
#ifdef SYNC_FILE_RANGE_WRITE
    constexpr std::int64_t Piece = std::int64_t(8) << 20;
    m_unsynced += written;
    if (m_unsynced < Piece || m_temporary.empty())
        return;
    static_cast<void>(::sync_file_range(m_descriptor, 0, 0, SYNC_FILE_RANGE_WRITE)); // fsync() reports what fails
    m_unsynced = 0;
#endif
}

Result<void> AtomicFile::commit()
{
    if (!m_result)
        return m_result;
    const bool direct = m_temporary.empty();
    if (!direct && ::fsync(m_descriptor) != 0)
        return m_result = failure(errno);
    const int closed = ::close(std::exchange(m_descriptor, -1));
    if (closed != 0)
        return m_result = failure(errno);
    if (direct)
        return {};
    // The name may have come to mean something else since.
    if (isSameFileAsAny(m_target, m_untouchable))
        return m_result = fail(ErrorCode::TargetIsDataFile, {m_path});
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return m_result = failure(errno);
    m_temporary.clear();
    if (const Result<void> synced = syncFolder(folderOf(m_target)); !synced)
        m_result = synced;
    return m_result;
}

} // namespace db
