#include "db/exchange/spool_file.h"

#include "db/engine/durable.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

Error cannot(ErrorCode code, int number)
{
    return fail(code, {SpoolFile::folder(), std::generic_category().message(number)});
}

} // namespace

std::string SpoolFile::folder()
{
    const char *const named = std::getenv("TMPDIR");
    return named && *named != '\0' ? named : "/tmp";
}

Result<std::unique_ptr<SpoolFile>> SpoolFile::create()
{
    int descriptor = ::open(folder().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) { // not every file system has files without a name
        std::string name = folder() + "/clusterboard-XXXXXX";
        descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (descriptor < 0)
            return cannot(ErrorCode::CannotWrite, errno);
        ::unlink(name.c_str());
    }
    return std::unique_ptr<SpoolFile>(new SpoolFile(descriptor));
}

SpoolFile::~SpoolFile()
{
    ::close(m_descriptor);
}

Result<void> SpoolFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno == ENOSPC || errno == EDQUOT ? diskFull(folder())
                                                      : cannot(ErrorCode::CannotWrite, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<std::size_t> SpoolFile::read(char *buffer, std::size_t size)
{
    ssize_t got = 0;
    do
        got = ::pread(m_descriptor, buffer, size, m_position);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return cannot(ErrorCode::CannotRead, errno);
    m_position += got;
    return static_cast<std::size_t>(got);
}

Result<void> SpoolFile::rewind()
{
    m_position = 0;
    return {};
}

std::int64_t SpoolFile::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::int64_t>(status.st_size) : 0;
}

} // namespace db
