// Everything that writes, with the first allocation failing, then later ones: in this program's own code and in SQLite.
// The files are as before or as after.

#include "tests/faults/scenarios.h"

#include <sqlite3.h>

#include <QTest>

#include <cstdlib>
#include <new>

#include <sys/wait.h>
#include <unistd.h>

Q_DECLARE_METATYPE(const faults::Scenario *)

namespace {

bool counting = false;
bool forEver = false;
std::int64_t allocations = 0;
std::int64_t failAt = 0;

bool fails()
{
    if (!counting)
        return false;
    ++allocations;
    return failAt != 0 && (allocations == failAt || (forEver && allocations > failAt));
}

sqlite3_mem_methods usual;

void *allocate(int bytes)
{
    return fails() ? nullptr : usual.xMalloc(bytes);
}

void *reallocate(void *block, int bytes)
{
    return fails() ? nullptr : usual.xRealloc(block, bytes);
}

} // namespace

void *operator new(std::size_t bytes)
{
    void *block = fails() ? nullptr : std::malloc(bytes == 0 ? 1 : bytes);
    if (!block)
        throw std::bad_alloc();
    return block;
}

void operator delete(void *block) noexcept
{
    std::free(block);
}

void operator delete(void *block, std::size_t) noexcept
{
    std::free(block);
}

class TestMemory : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<const faults::Scenario *>("scenario");
        for (const faults::Scenario &scenario : faults::scenarios())
            QTest::newRow(scenario.name) << &scenario;
    }
    /// Runs with the Nth allocation failing. An exception is how the program learns of it, and says so.
    static bool run(const faults::Stage &stage, std::int64_t at, bool always)
    {
        allocations = 0;
        failAt = at;
        forEver = always;
        counting = true;
        bool acknowledged = false;
        try {
            acknowledged = stage.run();
        } catch (const std::bad_alloc &) {
        }
        counting = false;
        return acknowledged;
    }
    void loop(bool always, std::int64_t most);

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual), SQLITE_OK);
        sqlite3_mem_methods ours = usual;
        ours.xMalloc = allocate;
        ours.xRealloc = reallocate;
        QCOMPARE(sqlite3_config(SQLITE_CONFIG_MALLOC, &ours), SQLITE_OK);
    }
    void once_data() { rows(); }
    // There are tens of thousands; some of them in turn, from the first to the last.
    void once() { loop(false, faults::longForm() ? 500 : 15); }
    void forGood_data() { rows(); }
    void forGood() { loop(true, faults::longForm() ? 100 : 6); }
};

void TestMemory::loop(bool always, std::int64_t most)
{
    QFETCH(const faults::Scenario *, scenario);
    faults::Stage stage(*scenario);
    stage.reset();
    QVERIFY(run(stage, 0, false));
    const std::int64_t all = allocations;
    const std::int64_t step = 1 + all / most;
    std::int64_t failures = 0;
    std::int64_t refused = 0;
    std::int64_t ended = 0;
    for (std::int64_t n = 1; n <= all; n += step) {
        stage.reset();
        // A program may end where it stands when there is no memory (the standard library does in places): then it must
        // be as if it were killed.
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            std::set_terminate([] { ::_exit(2); });
            ::_exit(run(stage, n, always) ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFEXITED(status), std::to_string(n).c_str());
        ++failures;
        refused += WEXITSTATUS(status) == 1;
        ended += WEXITSTATUS(status) == 2;
        const std::string complaint = stage.complaint(WEXITSTATUS(status) == 0);
        QVERIFY2(complaint.empty(), (std::to_string(n) + ": " + complaint).c_str());
    }
    QVERIFY(refused > 0);
    qInfo("%lld of %lld allocations failed: %lld refusals, %lld ends", static_cast<long long>(failures),
          static_cast<long long>(all), static_cast<long long>(refused), static_cast<long long>(ended));
}

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
