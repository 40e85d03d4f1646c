// Everything that writes, in a process of its own that is killed: before one of its calls of the system, each in turn,
// and at random times. Afterwards the files are as before or as after; what was acknowledged is there.

#include "tests/faults/scenarios.h"
#include "tests/support/faulty_system.h"

#include <QTest>

#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace support;

Q_DECLARE_METATYPE(const faults::Scenario *)

namespace {

/// What the child did before it ended.
struct Ending {
    bool acknowledged = false;
    bool killed = false;
};

/// A child process that does the scenario and says through a pipe that it is done, as a program says it to a person.
class Child
{
public:
    explicit Child(const std::function<bool()> &run)
    {
        if (::pipe(m_pipe.data()) != 0)
            qFatal("no pipe");
        m_pid = ::fork();
        if (m_pid < 0)
            qFatal("no process");
        if (m_pid != 0) {
            ::close(m_pipe[1]);
            return;
        }
        const char answer = run() ? 'y' : 'n';
        static_cast<void>(!::write(m_pipe[1], &answer, 1));
        ::_exit(0);
    }
    ~Child() { ::close(m_pipe[0]); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void kill() const { ::kill(m_pid, SIGKILL); }
    Ending wait()
    {
        int status = 0;
        if (::waitpid(m_pid, &status, 0) != m_pid)
            qFatal("the process is lost");
        char answer = 0;
        return {::read(m_pipe[0], &answer, 1) == 1 && answer == 'y', WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL};
    }

private:
    std::array<int, 2> m_pipe{};
    pid_t m_pid = -1;
};

#ifdef __SANITIZE_THREAD__
constexpr bool Possible = false;
#else
constexpr bool Possible = true;
#endif

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<const faults::Scenario *>("scenario");
        for (const faults::Scenario &scenario : faults::scenarios())
            QTest::newRow(scenario.name) << &scenario;
    }
    /// Before each call of the system, or before so many of them.
    void killAtCalls(const faults::Scenario &scenario, int times);

    int m_kills = 0;

private Q_SLOTS:
    void initTestCase()
    {
        if (!Possible)
            QSKIP("under the thread sanitizer a forked process cannot start the threads of an import");
    }
    void atACall_data() { rows(); }
    void atACall();
    void whileTheFileGrows();
    void atAnyTime_data() { rows(); }
    void atAnyTime();
    void cleanupTestCase()
    {
        QVERIFY(!Possible || m_kills >= (faults::longForm() ? 500 : 40));
        qInfo("%d kills", m_kills);
    }
};

void TestKills::atACall()
{
    QFETCH(const faults::Scenario *, scenario);
    killAtCalls(*scenario, faults::longForm() ? 0 : 6);
}

void TestKills::whileTheFileGrows()
{
    killAtCalls(faults::growing(), faults::longForm() ? 100 : 20);
}

void TestKills::killAtCalls(const faults::Scenario &scenario, int times)
{
    faults::Stage stage(scenario);
    faulty::arm(stage.reset(), faulty::Fault::None, 0);
    QVERIFY(stage.run());
    const std::int64_t calls = faulty::disarm();
    const std::int64_t step = times == 0 ? 1 : 1 + calls / times;
    for (std::int64_t n = 1; n <= calls; n += step) {
        const std::filesystem::path folder = stage.reset();
        Child child([&] {
            faulty::arm(folder, faulty::Fault::Kill, n);
            return stage.run();
        });
        const Ending ending = child.wait();
        QVERIFY(ending.killed);
        ++m_kills;
        const std::string complaint = stage.complaint(ending.acknowledged);
        QVERIFY2(complaint.empty(), (std::to_string(n) + ": " + complaint).c_str());
    }
}

void TestKills::atAnyTime()
{
    QFETCH(const faults::Scenario *, scenario);
    faults::Stage stage(*scenario);
    stage.reset();
    const auto start = std::chrono::steady_clock::now();
    QVERIFY(Child([&] { return stage.run(); }).wait().acknowledged);
    const auto usual = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    std::mt19937 random(20261130);
    std::uniform_int_distribution<std::int64_t> when(0, usual.count() * 11 / 10);
    for (int round = 0; round < (faults::longForm() ? 40 : 3); ++round) {
        stage.reset();
        Child child([&] { return stage.run(); });
        std::this_thread::sleep_for(std::chrono::microseconds(when(random)));
        child.kill();
        const Ending ending = child.wait();
        m_kills += ending.killed;
        const std::string complaint = stage.complaint(ending.acknowledged);
        QVERIFY2(complaint.empty(), complaint.c_str());
    }
}

QTEST_APPLESS_MAIN(TestKills)
#include "tst_kills.moc"
