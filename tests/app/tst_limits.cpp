#include "tests/app/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true; // which takes terabytes of addresses for itself
#else
constexpr bool Sanitized = false;
#endif

/// The program where something it counts on is missing: memory, a home folder, its own life.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedMemoryIsSaid();
    void withoutAHome();
    void aKilledImportIsToldByTheNext();

private:
    QByteArray companies(int count) const;
    Outcome limited(qint64 megabytes, const QStringList &arguments) const;

    Program m_program;
};

QByteArray TestLimits::companies(int count) const
{
    QByteArray csv = "company,jobs,note\n";
    for (int i = 0; i < count; ++i)
        csv += "company " + QByteArray::number(i) + ",5,note " + QByteArray::number(i) + "\n";
    return csv;
}

Outcome TestLimits::limited(qint64 megabytes, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.setWorkingDirectory(m_program.path(u"."_s));
    const auto bytes = static_cast<rlim_t>(megabytes) << 20;
    process.setChildProcessModifier([bytes] {
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    process.start(QStringLiteral(CLUSTERBOARD_PROGRAM), arguments);
    Outcome outcome;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

void TestLimits::refusedMemoryIsSaid()
{
    if (Sanitized)
        QSKIP("a sanitizer's memory cannot be limited");
    const QString file = m_program.empty();
    const QString table = m_program.write(u"many.csv"_s, companies(100000));
    int said = 0;
    for (qint64 megabytes = 90; megabytes <= 400; megabytes += 30) {
        const Outcome outcome = limited(megabytes, {u"import"_s, file, table, u"--dry-run"_s, u"--lang"_s, u"en"_s});
        if (outcome.err.contains("shared librar")) // it could not even begin
            continue;
        QVERIFY2(outcome.exit == 0 || outcome.exit == 3,
                 qPrintable(u"%1 MB: exit %2 %3"_s.arg(megabytes).arg(outcome.exit).arg(QString::fromUtf8(outcome.err))));
        if (outcome.exit == 3 && outcome.err.contains("no memory left"))
            ++said;
        if (outcome.exit == 0)
            break;
    }
    QVERIFY(said > 0);
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
}

void TestLimits::withoutAHome()
{
    const QStringList homeless{u"HOME="_s, u"XDG_STATE_HOME="_s + m_program.path(u"state"_s),
                               u"XDG_CONFIG_HOME="_s + m_program.path(u"config"_s),
                               u"XDG_DATA_HOME="_s + m_program.path(u"data"_s),
                               u"XDG_CACHE_HOME="_s + m_program.path(u"cache"_s)};
    COMPARE_EXIT(m_program.run({u"new"_s, u"homeless.clusterboard"_s, u"--record"_s}, homeless), 0);
    COMPARE_EXIT(m_program.run({u"chart"_s, u"homeless.clusterboard"_s, u"plan_versions"_s, u"--out"_s, u"x.png"_s}, homeless), 0);
    // The window too: it opens its file and ends when it is told to.
    QProcess window;
    window.setProcessEnvironment(m_program.environment(
        homeless + QStringList{u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_RUNTIME_DIR="_s + m_program.path(u"run"_s)}));
    window.setWorkingDirectory(m_program.path(u"."_s));
    window.start(QStringLiteral(CLUSTERBOARD_PROGRAM), {u"homeless.clusterboard"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_program.read(u"state/clusterboard/clusterboard.log"_s).contains("data file open"), 20000);
    window.terminate();
    QVERIFY(window.waitForFinished(10000));
    QCOMPARE(window.exitCode(), 0);
}

void TestLimits::aKilledImportIsToldByTheNext()
{
    const QString file = m_program.empty(u"killed.clusterboard"_s);
    const QString table = m_program.write(u"long.csv"_s, companies(100000));
    const QString little = m_program.write(u"little.csv"_s, "company,jobs\nOther,5\n");
    QProcess import;
    import.setProcessEnvironment(m_program.environment());
    import.start(QStringLiteral(CLUSTERBOARD_PROGRAM), {u"import"_s, file, table, u"--kind"_s, u"companies"_s, u"--quiet"_s});
    QVERIFY(import.waitForStarted());
    QElapsedTimer waited;
    waited.start();
    while (!m_program.read(u"killed.clusterboard.lock"_s).contains("storing")) {
        QVERIFY2(waited.elapsed() < 60000, "it never began to store");
        QVERIFY2(import.state() == QProcess::Running || !import.waitForFinished(0), import.readAllStandardError());
    }
    QCOMPARE(::kill(static_cast<pid_t>(import.processId()), SIGKILL), 0);
    QVERIFY(import.waitForFinished(10000));
    const auto stored = m_program.run({u"history"_s, file, u"--json"_s}).array().size();
    const Outcome next = m_program.run({u"import"_s, file, little, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(next, 0);
    QVERIFY2(next.err.contains("long.csv"), next.err);
    QVERIFY2(next.err.contains(stored == 0 ? "was not applied" : "stored as a whole"), next.err);
    const Outcome later = m_program.run({u"import"_s, file, little});
    QVERIFY2(!later.err.contains("long.csv"), later.err); // told once
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
