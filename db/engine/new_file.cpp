#include "db/engine/new_file.h"

#include "db/engine/durable.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace db {

namespace {

/// What stands beside a data file bears its name and this much more at most: -journal, .backups, .damaged.
constexpr std::size_t LongestSuffix = 8;

bool nameFits(const std::filesystem::path &target)
{
    const long longest = ::pathconf(folderOf(target).c_str(), _PC_NAME_MAX);
    return longest < 0 || target.filename().native().size() + LongestSuffix <= static_cast<std::size_t>(longest);
}

} // namespace

Result<std::unique_ptr<NewFile>> NewFile::beside(const std::filesystem::path &target)
{
    if (!nameFits(target))
        return writeFailure(target, ENAMETOOLONG);
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, ignored)))
        return fail(ErrorCode::FileExists, {target.string()});
    // A link on the way would make SQLite refuse the file.
    std::error_code code;
    const std::filesystem::path folder = std::filesystem::canonical(folderOf(target), code);
    if (code)
        return fail(ErrorCode::CannotWrite, {folderOf(target).string(), code.message()});
    std::string name = (folder / ".part-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return writeFailure(errno == ENOSPC || errno == EDQUOT ? target : folderOf(target), errno);
    std::unique_ptr<NewFile> file(new NewFile(target, name));
    const int done = ::fchmod(descriptor, usualMode(0666, folder));
    const int reason = errno;
    ::close(descriptor);
    if (done != 0 && reason != EPERM) // file systems without rights
        return writeFailure(target, reason);
    return file;
}

NewFile::~NewFile()
{
    if (m_temporary.empty())
        return;
    ::unlink(m_temporary.c_str());
    ::unlink((m_temporary.string() + "-journal").c_str());
}

Error NewFile::named(Error error) const
{
    if (!error.args.empty() && error.args.front() == m_temporary.string())
        error.args.front() = m_target.string();
    return error;
}

Result<void> NewFile::place()
{
    if (const Result<void> synced = syncFile(m_temporary); !synced)
        return named(synced.error());
    // link() instead of rename(): it never replaces what appeared at the target meanwhile.
    if (::link(m_temporary.c_str(), m_target.c_str()) == 0) {
        ::unlink(m_temporary.c_str());
    } else if (errno == EEXIST) {
        return fail(ErrorCode::FileExists, {m_target.string()});
    } else if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) { // file systems without hard links
        return writeFailure(m_target, errno);
    }
    m_temporary.clear();
    return syncFolder(folderOf(m_target));
}

} // namespace db
