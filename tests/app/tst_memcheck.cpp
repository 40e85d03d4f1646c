#include "tests/app/program.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::Program;

/// The window under valgrind, from its start to its end. Takes a minute, so only where it is asked for.
class TestMemcheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowStartsWithoutAFinding();
};

void TestMemcheck::theWindowStartsWithoutAFinding()
{
    if (!qEnvironmentVariableIsSet("CLUSTERBOARD_VALGRIND"))
        QSKIP("asked for by ctest --preset valgrind");
    const QString valgrind = QStandardPaths::findExecutable(u"valgrind"_s);
    if (valgrind.isEmpty())
        QSKIP("valgrind is not installed");
    const Program program;
    const QString file = program.record();
    QVERIFY(QDir().mkpath(program.path(u"run"_s)));
    QCOMPARE(::chmod(qPrintable(program.path(u"run"_s)), S_IRWXU), 0);
    QVERIFY(QDir().mkpath(program.path(u"config/clusterboard"_s)));
    program.write(u"config/clusterboard/clusterboard.ini"_s, "[author]\nname=Tester\ndivision=Tests\n");
    QProcess window;
    window.setProcessEnvironment(program.environment(
        {u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_RUNTIME_DIR="_s + program.path(u"run"_s),
         u"XDG_STATE_HOME="_s + program.path(u"state"_s), u"XDG_CONFIG_HOME="_s + program.path(u"config"_s)}));
    window.setWorkingDirectory(program.path(u"."_s));
    window.setProcessChannelMode(QProcess::MergedChannels);
    window.start(valgrind, {u"--error-exitcode=99"_s, u"--leak-check=no"_s,
                            u"--suppressions="_s + QStringLiteral(VALGRIND_SUPPRESSIONS), u"--log-file="_s + program.path(u"findings"_s),
                            QStringLiteral(CLUSTERBOARD_PROGRAM), file});
    QVERIFY(QTest::qWaitFor(
        [&] { return program.read(u"state/clusterboard/clusterboard.log"_s).contains("data file open"); }, 240000));
    QTest::qWait(8000); // the figures and charts of the first page, and the check of the file
    QCOMPARE(::kill(static_cast<pid_t>(window.processId()), SIGTERM), 0);
    QVERIFY(window.waitForFinished(100000));
    const QByteArray findings = program.read(u"findings"_s);
    QVERIFY2(window.exitCode() == 0, findings.right(8000));
    QVERIFY2(findings.contains("ERROR SUMMARY: 0 errors"), findings.left(8000));
}

QTEST_GUILESS_MAIN(TestMemcheck)
#include "tst_memcheck.moc"
