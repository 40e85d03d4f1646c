#include "db/exchange/byte_source.h"

#include "db/engine/file_identity.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

std::string systemMessage(int number)
{
    return std::generic_category().message(number);
}

} // namespace

std::size_t ByteSource::chunkSize() const
{
    constexpr std::int64_t Least = 4096;
    return std::min(ChunkSize, static_cast<std::size_t>(std::max(size(), Least)));
}

Result<std::string> readUpTo(ByteSource &source, std::size_t most)
{
    if (const Result<void> rewound = source.rewind(); !rewound)
        return rewound.error();
    std::string bytes(std::min(most, static_cast<std::size_t>(source.size())), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const Result<std::size_t> got = source.read(bytes.data() + filled, bytes.size() - filled);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        filled += *got;
    }
    bytes.resize(filled);
    if (const Result<void> rewound = source.rewind(); !rewound)
        return rewound.error();
    return bytes;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string &path, std::span<const std::string> dataFiles)
{
    if (isSameFileAsAny(path, dataFiles))
        return fail(ErrorCode::TargetIsDataFile, {path});
    // Without NONBLOCK a FIFO would be waited for; for regular files it changes nothing.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        const int number = errno;
        if (number == ENOENT || number == ENOTDIR)
            return fail(ErrorCode::FileMissing, {path});
        if (number == ENXIO) // a socket
            return fail(ErrorCode::NotRegularFile, {path});
        return fail(ErrorCode::CannotRead, {path, systemMessage(number)});
    }
    struct stat status = {};
    const bool known = ::fstat(descriptor, &status) == 0;
    const int number = errno;
    std::unique_ptr<FileSource> source(new FileSource(path, descriptor, identityOf(status)));
    if (!known)
        return fail(ErrorCode::CannotRead, {path, systemMessage(number)});
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotRegularFile, {path});
    if (source->size() > SizeLimit)
        return fail(ErrorCode::TooLarge, {std::to_string(SizeLimit)});
    return source;
}

FileSource::FileSource(std::string path, int descriptor, const Identity &identity) :
    m_path(std::move(path)), m_descriptor(descriptor), m_identity(identity)
{
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

FileSource::Identity FileSource::identityOf(const struct stat &status)
{
    Identity identity;
    identity.device = static_cast<std::uint64_t>(status.st_dev);
    identity.inode = static_cast<std::uint64_t>(status.st_ino);
    identity.size = static_cast<std::int64_t>(status.st_size);
    identity.seconds = static_cast<std::int64_t>(status.st_mtim.tv_sec);
    identity.nanoseconds = static_cast<std::int64_t>(status.st_mtim.tv_nsec);
    return identity;
}

Result<std::size_t> FileSource::read(char *buffer, std::size_t size)
{
    if (size == 0)
        return std::size_t(0);
    ssize_t got = 0;
    do
        got = ::read(m_descriptor, buffer, size);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return fail(ErrorCode::CannotRead, {m_path, systemMessage(errno)});
    m_position += got;
    // A file that grows while it is read would otherwise be followed for ever.
    if (m_position > m_identity.size || (got == 0 && (m_position != m_identity.size || !sameAsOpened())))
        return fail(ErrorCode::FileChanged, {m_path});
    return static_cast<std::size_t>(got);
}

Result<void> FileSource::rewind()
{
    if (::lseek(m_descriptor, 0, SEEK_SET) != 0)
        return fail(ErrorCode::CannotRead, {m_path, systemMessage(errno)});
    m_position = 0;
    return {};
}

bool FileSource::sameAsOpened() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 && identityOf(status) == m_identity;
}

Result<void> FileSource::verifyUnchanged() const
{
    struct stat status = {};
    if (!sameAsOpened() || ::stat(m_path.c_str(), &status) != 0 || !(identityOf(status) == m_identity))
        return fail(ErrorCode::FileChanged, {m_path});
    return {};
}

Result<std::size_t> MemorySource::read(char *buffer, std::size_t size)
{
    const std::size_t count = std::min(size, m_bytes.size() - m_position);
    if (count > 0)
        std::memcpy(buffer, m_bytes.data() + m_position, count);
    m_position += count;
    return count;
}

Result<void> MemorySource::rewind()
{
    m_position = 0;
    return {};
}

} // namespace db
