#include "db/ledger/open_protocol.h"

#include "db/ledger/schema.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

namespace db {

namespace {

constexpr std::string_view SqliteMagic("SQLite format 3\0", 16);
constexpr std::size_t HeaderSize = 100;
constexpr double OpeningSeconds = 2.0; ///< a hostile file must not hold the program longer (faults.md 22)

using Identity = std::pair<dev_t, ino_t>;

/// Files that this process has open through SQLite. POSIX drops all of a process's locks on a file when any of its
/// descriptors for it is closed: the header of such a file must not be read past SQLite.
class OpenFiles
{
public:
    static OpenFiles &instance()
    {
        static OpenFiles files;
        return files;
    }
    bool contains(const Identity &identity)
    {
        const std::lock_guard guard(m_mutex);
        return m_count.count(identity) != 0;
    }
    std::shared_ptr<void> add(const Identity &identity)
    {
        {
            const std::lock_guard guard(m_mutex);
            ++m_count[identity];
        }
        // Unlocked: when there is no memory for it, remove() is called from here.
        return std::shared_ptr<void>(nullptr, [identity](void *) { instance().remove(identity); });
    }

private:
    void remove(const Identity &identity)
    {
        const std::lock_guard guard(m_mutex);
        if (--m_count[identity] == 0)
            m_count.erase(identity);
    }

    std::mutex m_mutex;
    std::map<Identity, int> m_count;
};

std::uint32_t bigEndian(const std::array<unsigned char, HeaderSize> &header, std::size_t at)
{
    return (std::uint32_t{header[at]} << 24) | (std::uint32_t{header[at + 1]} << 16)
           | (std::uint32_t{header[at + 2]} << 8) | std::uint32_t{header[at + 3]};
}

Result<void> checkVersion(std::int64_t applicationId, std::int64_t version, const std::string &path, bool anyVersion)
{
    if (applicationId != ApplicationId)
        return fail(ErrorCode::ForeignFile, {path});
    if (version > SchemaVersion && !anyVersion)
        return fail(ErrorCode::NewerFile, {path, std::to_string(version), std::to_string(SchemaVersion)});
    if (version < 1)
        return fail(ErrorCode::DamagedFile, {path, "version"});
    return {};
}

/// Before SQLite sees the file: is it ours at all?
Result<void> checkHeader(const std::filesystem::path &path, std::int64_t fileSize, bool anyVersion)
{
    const std::string name = path.string();
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return fail(ErrorCode::CannotRead, {name, std::strerror(errno)});
    std::array<unsigned char, HeaderSize> header{};
    const ssize_t size = pread(descriptor, header.data(), header.size(), 0);
    const int reason = errno;
    ::close(descriptor);
    if (size < 0)
        return fail(ErrorCode::CannotRead, {name, std::strerror(reason)});
    if (static_cast<std::size_t>(size) < header.size()
        || std::memcmp(header.data(), SqliteMagic.data(), SqliteMagic.size()) != 0)
        return fail(ErrorCode::NotADataFile, {name});
    if (const Result<void> version = checkVersion(bigEndian(header, 68), bigEndian(header, 60), name, anyVersion);
        !version)
        return version;
    // A cut file: SQLite notices it only when it reaches the missing pages. The page count is valid only while the
    // change counter equals the "version valid for" number, and not while a change that a crash interrupted waits to be
    // taken back: the first page may have been written before the last.
    std::error_code ignored;
    if (std::filesystem::exists(name + "-journal", ignored))
        return {};
    std::int64_t pageSize = header[16] * 256 + header[17];
    if (pageSize == 1)
        pageSize = 65536;
    const std::int64_t pages = bigEndian(header, 28);
    if (bigEndian(header, 24) == bigEndian(header, 92) && pages * pageSize > fileSize)
        return fail(ErrorCode::DamagedFile, {name, "truncated"});
    return {};
}

/// The version of the file's schema.
Result<std::int64_t> checkContent(Connection &connection, const std::string &path, bool anyVersion)
{
    const Result<std::int64_t> applicationId = connection.integer("PRAGMA application_id");
    if (!applicationId)
        return applicationId.error();
    const Result<std::int64_t> version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (const Result<void> ours = checkVersion(*applicationId, *version, path, anyVersion); !ours)
        return ours.error();
    if (*version <= SchemaVersion) {
        connection.limitSeconds(OpeningSeconds);
        const Result<void> schema = verifySchema(connection, path, *version);
        connection.limitSeconds(0);
        if (!schema)
            return schema.error();
    }
    Result<Statement> quick = connection.prepare("PRAGMA quick_check(1)");
    if (!quick)
        return quick.error();
    const Result<bool> row = quick->step();
    if (!row)
        return row.error();
    if (*row && quick->textView(0) != "ok")
        return fail(ErrorCode::DamagedFile, {path, quick->text(0)});
    return version;
}

/// SQLite's own complaints name no path; every refusal here should.
Error named(Error error, const std::string &path)
{
    switch (error.code) {
    case ErrorCode::DamagedFile:
    case ErrorCode::NotADataFile:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
        if (error.args.empty() || error.args.front().empty()) {
            error.args.resize(std::max<std::size_t>(error.args.size(), 1));
            error.args.front() = path;
        }
        break;
    case ErrorCode::Cancelled: // the time limit: no sound file needs that long
        return fail(ErrorCode::DamagedFile, {path, "schema"});
    default:
        break;
    }
    return error;
}

} // namespace

Result<std::filesystem::path> canonicalFile(const std::filesystem::path &path)
{
    std::error_code code;
    const std::filesystem::path canonical = std::filesystem::canonical(path, code);
    if (code) {
        const ErrorCode what = code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory
                                   ? ErrorCode::FileMissing
                                   : ErrorCode::CannotRead;
        return fail(what, {path.string(), code.message()});
    }
    struct stat status {};
    if (::stat(canonical.c_str(), &status) != 0)
        return fail(ErrorCode::CannotRead, {path.string(), std::strerror(errno)});
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotRegularFile, {path.string()});
    return canonical;
}

Result<OpenedFile> openDataFile(const std::filesystem::path &path, bool write, bool anyVersion)
{
    Result<std::filesystem::path> canonical = canonicalFile(path);
    if (!canonical)
        return canonical.error();
    OpenedFile opened;
    opened.path = *canonical;
    const std::string name = opened.path.string();
    struct stat status {};
    if (::stat(opened.path.c_str(), &status) != 0)
        return fail(ErrorCode::CannotRead, {name, std::strerror(errno)});
    const Identity identity(status.st_dev, status.st_ino);
    opened.identity = {status.st_dev, status.st_ino};
    if (!OpenFiles::instance().contains(identity)) {
        if (const Result<void> header = checkHeader(opened.path, status.st_size, anyVersion); !header)
            return header.error();
    }
    if (write) {
        // Through a second name another program would not find our journal (sqlite.org/howtocorrupt 2.5).
        if (status.st_nlink > 1)
            return fail(ErrorCode::LinkedTwice, {name});
        if (::access(opened.path.c_str(), W_OK) != 0)
            return fail(ErrorCode::ReadOnly, {name});
        Result<std::unique_ptr<FileLock>> lock = FileLock::take(opened.path);
        if (!lock)
            return lock.error();
        opened.lock = std::move(*lock);
    }
    // A reader too is opened for writing where it may: only then can SQLite roll back what a crash left behind.
    const bool canWrite = ::access(opened.path.c_str(), W_OK) == 0 && status.st_nlink == 1;
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(opened.path, canWrite ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    if (!connection)
        return named(connection.error(), name);
    opened.connection = std::move(*connection);
    opened.registration = OpenFiles::instance().add(identity);
    const Result<std::int64_t> version = checkContent(*opened.connection, name, anyVersion);
    if (!version)
        return named(version.error(), name);
    opened.version = *version;
    if (!write) {
        if (const Result<void> set = opened.connection->execute("PRAGMA query_only = ON"); !set)
            return set.error();
    }
    return opened;
}

} // namespace db
