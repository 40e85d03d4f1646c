#include "db/exchange/child_process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace db {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int PollMilliseconds = 20;
constexpr std::size_t MostSaid = std::size_t(64) << 10;

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int get() const { return m_number; }
    void reset()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

/// What posix_spawn() is to do between fork and exec: all signals as by default, a group of its own, three files.
class SpawnPlan
{
public:
    SpawnPlan(int input, int output, int messages)
    {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_adddup2(&m_files, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_files, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_files, messages, STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&m_files, STDERR_FILENO + 1);
        posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&m_attributes, &signals);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    int run(std::vector<std::string> arguments, pid_t &child)
    {
        std::vector<char *> pointers;
        for (std::string &argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        std::string language = "LC_ALL=C";
        char *const environment[] = {language.data(), nullptr};
        return posix_spawn(&child, pointers.front(), &m_files, &m_attributes, pointers.data(), environment);
    }

private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_attributes{};
};

/// Reads what is there. False at the end.
bool takeMessages(int descriptor, std::string &said)
{
    char buffer[4096];
    const ssize_t got = ::read(descriptor, buffer, sizeof buffer);
    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    said.append(buffer, std::min(static_cast<std::size_t>(got), MostSaid - said.size()));
    return got > 0;
}

/// True when the child is gone; then `end` says how.
bool collect(pid_t child, int options, ChildEnd &end)
{
    int status = 0;
    pid_t found = 0;
    do
        found = ::waitpid(child, &status, options);
    while (found < 0 && errno == EINTR);
    if (found == 0)
        return false;
    if (found == child && WIFEXITED(status))
        end.exit = WEXITSTATUS(status);
    if (found == child && WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    return true;
}

} // namespace

Result<ChildEnd> runChild(const ChildRequest &request, const std::atomic<bool> *cancel)
{
    int pipe[2] = {-1, -1};
    const std::string inputPath = "/proc/self/fd/" + std::to_string(request.input);
    Descriptor input(::open(inputPath.c_str(), O_RDONLY | O_CLOEXEC));
    if (input.get() < 0 || ::pipe2(pipe, O_CLOEXEC) != 0)
        return fail(ErrorCode::SheetReaderFailed, {std::generic_category().message(errno)});
    Descriptor messages(pipe[0]);
    Descriptor theirs(pipe[1]);
    pid_t child = 0;
    if (SpawnPlan(input.get(), request.output, theirs.get()).run(request.arguments, child) != 0)
        return fail(ErrorCode::SheetReaderMissing, {request.arguments.front()});
    theirs.reset();

    const Clock::time_point deadline = Clock::now() + std::chrono::seconds(request.wallSeconds);
    ChildEnd end;
    bool talking = true;
    bool cancelled = false;
    for (;;) {
        pollfd waiting = {messages.get(), POLLIN, 0};
        const int ready = ::poll(&waiting, talking ? 1 : 0, PollMilliseconds);
        if (ready > 0)
            talking = takeMessages(messages.get(), end.said);
        if (!talking && collect(child, WNOHANG, end))
            break;
        cancelled = cancel && *cancel;
        end.timedOut = Clock::now() >= deadline;
        if (cancelled || end.timedOut) {
            ::kill(-child, SIGKILL);
            ::kill(child, SIGKILL);
            collect(child, 0, end);
            break;
        }
    }
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    return end;
}

} // namespace db
