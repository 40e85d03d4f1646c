// The calls of the C library are defined again here; a program's own definition comes before that of any library.
#undef _FORTIFY_SOURCE

#include "tests/support/faulty_system.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstring>
#include <map>
#include <random>
#include <set>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace support::faulty {

namespace {

namespace fs = std::filesystem;

template<typename Function>
Function *next(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}
// The library's own function of the same name.
#define REAL(name) static auto *const real = next(&::name, #name)

using Inode = std::uint64_t;

/// What was written to a file since it was last brought to the disk.
struct Write {
    off_t at = 0;
    std::string bytes;
    bool cut = false; ///< the file was cut to `at` instead
};
struct Disk {
    std::string bytes;
    std::vector<Write> pending;
};
struct Naming {
    std::string path;
    Inode inode = 0;       ///< 0 = the name goes
    std::string from = {}; ///< a whole folder that takes the name `path`
};

struct State {
    bool armed = false;
    bool busy = false; ///< in here: our own calls do not count
    std::string folder;
    Fault fault = Fault::None;
    std::int64_t at = 0;
    std::int64_t calls = 0;
    bool fired = false;
    std::string what;
    std::map<Inode, Disk> disks;
    std::map<std::string, Inode> names;
    std::vector<Naming> renamed;
};

State &state()
{
    static State s;
    return s;
}

constexpr std::size_t MostDescriptors = 4096;
std::array<bool, MostDescriptors> descriptors{}; ///< of watched files
std::array<std::string, MostDescriptors> &pathsOf()
{
    static std::array<std::string, MostDescriptors> paths;
    return paths;
}

bool watched(const char *path)
{
    const State &s = state();
    return s.armed && !s.busy && path && std::strncmp(path, s.folder.c_str(), s.folder.size()) == 0;
}

bool watched(int descriptor)
{
    return state().armed && !state().busy && descriptor >= 0
           && static_cast<std::size_t>(descriptor) < MostDescriptors
           && descriptors[static_cast<std::size_t>(descriptor)];
}

class Busy
{
public:
    Busy() { state().busy = true; }
    ~Busy() { state().busy = false; }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
};

enum class Call {
    Reads,
    Writes,  ///< and needs room for it
    Removes, ///< or alters something without needing room
};

/// Counts the call; false when it must fail, with errno set.
bool goesOn(const char *name, const std::string &path, Call call)
{
    State &s = state();
    ++s.calls;
    const bool first = s.calls == s.at;
    const bool later = s.calls > s.at;
    if (s.fault == Fault::None || (!first && !later))
        return true;
    const auto note = [&] {
        if (!s.fired)
            s.what = std::string(name) + " " + fs::path(path).filename().string();
        s.fired = true;
    };
    switch (s.fault) {
    case Fault::Kill:
        ::kill(::getpid(), SIGKILL);
        return false;
    case Fault::Once:
        if (!first)
            return true;
        break;
    case Fault::DiskFull:
        if (call != Call::Writes)
            return true;
        note();
        errno = ENOSPC;
        return false;
    case Fault::PowerCut:
        if (call == Call::Reads)
            return true;
        break;
    default:
        break;
    }
    note();
    errno = EIO;
    return false;
}

Inode inodeOf(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

Inode inodeOf(const char *path)
{
    struct stat status {};
    return ::stat(path, &status) == 0 && S_ISREG(status.st_mode) ? status.st_ino : 0;
}

std::string contentsOf(int descriptor)
{
    std::string out;
    std::array<char, 65536> piece{};
    for (off_t at = 0;;) {
        const ssize_t size = ::pread(descriptor, piece.data(), piece.size(), at);
        if (size <= 0)
            return out;
        out.append(piece.data(), static_cast<std::size_t>(size));
        at += size;
    }
}

std::string contentsOf(const fs::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    std::string out = contentsOf(descriptor);
    ::close(descriptor);
    return out;
}

bool cutting()
{
    return state().fault == Fault::PowerCut;
}

void opened(int descriptor, const char *path, bool existed)
{
    if (descriptor < 0 || static_cast<std::size_t>(descriptor) >= MostDescriptors)
        return;
    descriptors[static_cast<std::size_t>(descriptor)] = true;
    pathsOf()[static_cast<std::size_t>(descriptor)] = path;
    if (!cutting() || existed)
        return;
    const Inode inode = inodeOf(descriptor);
    state().disks[inode] = {}; // a number may have been another file's
    state().renamed.push_back({path, inode});
}

void apply(const Naming &naming)
{
    std::map<std::string, Inode> &names = state().names;
    if (!naming.from.empty()) {
        std::map<std::string, Inode> moved;
        for (const auto &[name, inode] : names) {
            const bool within = name.starts_with(naming.from + '/');
            moved[within ? naming.path + name.substr(naming.from.size()) : name] = inode;
        }
        names = std::move(moved);
    } else if (naming.inode == 0) {
        names.erase(naming.path);
    } else {
        names[naming.path] = naming.inode;
    }
}

int openOf(int (*real)(const char *, int, ...), const char *name, const char *path, int flags, mode_t mode)
{
    if (!watched(path)) {
        const int descriptor = real(path, flags, mode);
        if (descriptor >= 0 && static_cast<std::size_t>(descriptor) < MostDescriptors)
            descriptors[static_cast<std::size_t>(descriptor)] = false;
        return descriptor;
    }
    const Busy busy;
    struct stat status {};
    const bool existed = ::lstat(path, &status) == 0;
    if (!goesOn(name, path, (flags & O_CREAT) != 0 && !existed ? Call::Writes : Call::Reads))
        return -1;
    const int descriptor = real(path, flags, mode);
    opened(descriptor, path, existed);
    return descriptor;
}

/// What is overwritten needs no room.
Call writingAt(int descriptor, off_t end)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && end <= status.st_size ? Call::Removes : Call::Writes;
}

void wrote(int descriptor, off_t at, const void *bytes, ssize_t size)
{
    if (cutting() && size > 0)
        state().disks[inodeOf(descriptor)].pending.push_back(
            {at, std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size)), false});
}

int syncOf(int (*real)(int), const char *name, int descriptor)
{
    if (!watched(descriptor))
        return real(descriptor);
    const Busy busy;
    if (!goesOn(name, pathsOf()[static_cast<std::size_t>(descriptor)], Call::Removes))
        return -1;
    const int done = real(descriptor);
    struct stat status {};
    if (done != 0 || !cutting() || ::fstat(descriptor, &status) != 0)
        return done;
    State &s = state();
    if (!S_ISDIR(status.st_mode)) {
        s.disks[status.st_ino] = {contentsOf(descriptor), {}};
        return done;
    }
    // What was done in other folders waits for theirs.
    const std::string folder = pathsOf()[static_cast<std::size_t>(descriptor)];
    std::erase_if(s.renamed, [&folder](const Naming &naming) {
        const bool here = fs::path(naming.path).parent_path() == folder;
        if (here)
            apply(naming);
        return here;
    });
    return done;
}

/// A file's bytes as the disk may hold them.
std::string settled(const Disk &disk, std::mt19937 &random)
{
    constexpr std::size_t Sector = 512;
    std::string out = disk.bytes;
    for (const Write &write : disk.pending) {
        const auto start = static_cast<std::size_t>(write.at);
        if (write.cut) {
            if (random() % 2 == 0)
                out.resize(start);
            continue;
        }
        for (std::size_t from = 0; from < write.bytes.size();) {
            const std::size_t size =
                std::min(Sector - (start + from) % Sector, write.bytes.size() - from);
            const std::uint32_t fate = random() % 8;
            const std::size_t kept = fate < 4 ? size : fate < 7 ? 0 : size / 2;
            if (kept > 0) {
                if (out.size() < start + from + kept)
                    out.resize(start + from + kept);
                out.replace(start + from, kept, write.bytes, from, kept);
            }
            from += size;
        }
    }
    return out;
}

} // namespace

void arm(const fs::path &folder, Fault fault, std::int64_t at)
{
    State &s = state();
    s = State();
    s.folder = folder.string();
    s.fault = fault;
    s.at = at;
    if (fault == Fault::PowerCut) {
        for (const auto &entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            const Inode inode = inodeOf(entry.path().c_str());
            s.names[entry.path().string()] = inode;
            s.disks[inode] = {contentsOf(entry.path()), {}};
        }
    }
    s.armed = true;
}

std::int64_t disarm()
{
    state().armed = false;
    return state().calls;
}

bool fired()
{
    return state().fired;
}

std::string firedAt()
{
    return state().what;
}

void settle(std::uint32_t seed)
{
    State &s = state();
    std::mt19937 random(seed);
    for (const Naming &naming : s.renamed) {
        if (random() % 2 == 0)
            apply(naming);
    }
    // Folders too: the one that a lost renaming leaves behind in this world is not there in that one.
    std::vector<fs::path> all;
    for (const auto &entry : fs::directory_iterator(s.folder))
        all.push_back(entry.path());
    for (const fs::path &each : all)
        fs::remove_all(each);
    std::map<Inode, std::string> contents;
    for (const auto &[inode, disk] : s.disks)
        contents[inode] = settled(disk, random);
    for (const auto &[path, inode] : s.names) {
        fs::create_directories(fs::path(path).parent_path());
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        const std::string &bytes = contents[inode];
        if (descriptor < 0 || ::write(descriptor, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
        ::close(descriptor);
    }
}

} // namespace support::faulty

using namespace support::faulty;

extern "C" {

int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    return openOf(real, "open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
    va_end(list);
    return openOf(real, "open", path, flags, mode);
}

int mkostemp(char *path, int flags)
{
    REAL(mkostemp);
    if (!watched(path))
        return real(path, flags);
    const Busy busy;
    if (!goesOn("mkostemp", path, Call::Writes))
        return -1;
    const int descriptor = real(path, flags);
    opened(descriptor, path, false);
    return descriptor;
}

char *mkdtemp(char *path) noexcept
{
    REAL(mkdtemp);
    if (watched(path) && !goesOn("mkdtemp", path, Call::Writes))
        return nullptr;
    return real(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    REAL(mkdir);
    if (watched(path) && !goesOn("mkdir", path, Call::Writes))
        return -1;
    return real(path, mode);
}

ssize_t pread(int descriptor, void *bytes, size_t size, off_t at)
{
    REAL(pread);
    if (watched(descriptor) && !goesOn("read", pathsOf()[static_cast<size_t>(descriptor)], Call::Reads))
        return -1;
    return real(descriptor, bytes, size, at);
}

ssize_t pread64(int descriptor, void *bytes, size_t size, off64_t at)
{
    REAL(pread64);
    if (watched(descriptor) && !goesOn("read", pathsOf()[static_cast<size_t>(descriptor)], Call::Reads))
        return -1;
    return real(descriptor, bytes, size, at);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    return pwrite64(descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    REAL(pwrite64);
    if (!watched(descriptor))
        return real(descriptor, bytes, size, at);
    const Busy busy;
    const bool before = fired();
    const Call call = writingAt(descriptor, at + static_cast<off_t>(size));
    if (!goesOn("write", pathsOf()[static_cast<size_t>(descriptor)], call)) {
        // A full disk takes what still fits.
        return errno == ENOSPC && !before && size > 1 ? real(descriptor, bytes, size / 2, at) : -1;
    }
    const ssize_t written = real(descriptor, bytes, size, at);
    wrote(descriptor, at, bytes, written);
    return written;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    REAL(write);
    if (!watched(descriptor))
        return real(descriptor, bytes, size);
    const Busy busy;
    const bool before = fired();
    if (!goesOn("write", pathsOf()[static_cast<size_t>(descriptor)], Call::Writes))
        return errno == ENOSPC && !before && size > 1 ? real(descriptor, bytes, size / 2) : -1;
    const off_t at = ::lseek(descriptor, 0, SEEK_CUR);
    const ssize_t written = real(descriptor, bytes, size);
    wrote(descriptor, at, bytes, written);
    return written;
}

int close(int descriptor)
{
    REAL(close);
    if (descriptor >= 0 && static_cast<size_t>(descriptor) < MostDescriptors)
        descriptors[static_cast<size_t>(descriptor)] = false;
    return real(descriptor);
}

int fsync(int descriptor)
{
    REAL(fsync);
    return syncOf(real, "fsync", descriptor);
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return syncOf(real, "fsync", descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    REAL(ftruncate64);
    if (!watched(descriptor))
        return real(descriptor, size);
    const Busy busy;
    if (!goesOn("truncate", pathsOf()[static_cast<size_t>(descriptor)], Call::Removes))
        return -1;
    if (state().fault == Fault::PowerCut)
        state().disks[inodeOf(descriptor)].pending.push_back({size, {}, true});
    return real(descriptor, size);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return ftruncate64(descriptor, size);
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    if (!watched(path))
        return real(path);
    const Busy busy;
    if (!goesOn("unlink", path, Call::Removes))
        return -1;
    const int done = real(path);
    if (done == 0 && cutting())
        state().renamed.push_back({path, 0});
    return done;
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    if (!watched(from) && !watched(to))
        return real(from, to);
    const Busy busy;
    if (!goesOn("rename", to, Call::Removes))
        return -1;
    const Inode inode = inodeOf(from);
    const int done = real(from, to);
    if (done == 0 && cutting() && inode != 0) {
        state().renamed.push_back({to, inode});
        state().renamed.push_back({from, 0});
    } else if (done == 0 && cutting()) {
        state().renamed.push_back({to, 0, from});
    }
    return done;
}

int link(const char *from, const char *to) noexcept
{
    REAL(link);
    if (!watched(to))
        return real(from, to);
    const Busy busy;
    if (!goesOn("link", to, Call::Writes))
        return -1;
    const int done = real(from, to);
    if (done == 0 && cutting())
        state().renamed.push_back({to, inodeOf(to)});
    return done;
}

} // extern "C"
