#include "tests/app/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::Program;

/// The window as a process: one for one person, its end, and what it leaves behind for the next start.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondStartHandsOverItsFile();
    void secondStartWithoutAFileEndsToo();
    void anotherScreenHasAWindowOfItsOwn();
    void endSignalsCloseIt_data();
    void endSignalsCloseIt();
    void killedIsToldAtTheNextStart();
    void aCrashIsLogged();
    void anEndingWindowKeepsWhatItStores();
    void anEndingWindowKeepsABackup();
    void logNamesNobodyAndIsRotated();
    void opensNoSocketButTheLocalOne_data();
    void opensNoSocketButTheLocalOne();

private:
    using Process = std::unique_ptr<QProcess>;
    /// The window, until it says in its log that a data file is open.
    Process window(const QStringList &arguments, const QStringList &more = {}) const;
    Process start(const QStringList &arguments, const QStringList &more = {}) const;
    QByteArray log() const { return m_program->read(u"state/clusterboard/clusterboard.log"_s); }
    bool logged(const QByteArray &text, int times = 1, int milliseconds = 20000) const;

    std::unique_ptr<Program> m_program;
};

void TestInstance::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY(QDir().mkpath(m_program->path(u"run"_s)));
    QCOMPARE(::chmod(qPrintable(m_program->path(u"run"_s)), S_IRWXU), 0);
    QVERIFY(QDir().mkpath(m_program->path(u"config/clusterboard"_s)));
    m_program->write(u"config/clusterboard/clusterboard.ini"_s, "[author]\nname=Tester\ndivision=Tests\n");
}

TestInstance::Process TestInstance::start(const QStringList &arguments, const QStringList &more) const
{
    auto process = std::make_unique<QProcess>();
    QStringList settings{u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_RUNTIME_DIR="_s + m_program->path(u"run"_s),
                         u"XDG_STATE_HOME="_s + m_program->path(u"state"_s),
                         u"XDG_CONFIG_HOME="_s + m_program->path(u"config"_s)};
    process->setProcessEnvironment(m_program->environment(settings + more));
    process->setWorkingDirectory(m_program->path(u"."_s));
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QStringLiteral(CLUSTERBOARD_PROGRAM), arguments);
    return process;
}

bool TestInstance::logged(const QByteArray &text, int times, int milliseconds) const
{
    return QTest::qWaitFor([&] { return log().count(text) >= times; }, milliseconds);
}

TestInstance::Process TestInstance::window(const QStringList &arguments, const QStringList &more) const
{
    const int before = static_cast<int>(log().count("data file open"));
    Process process = start(arguments, more);
    return logged("data file open", before + 1) ? std::move(process) : nullptr;
}

void TestInstance::secondStartHandsOverItsFile()
{
    const QString first = m_program->record(u"first.clusterboard"_s);
    const QString second = m_program->record(u"second.clusterboard"_s);
    const Process window = this->window({first});
    QVERIFY2(window, log());
    QElapsedTimer taken;
    taken.start();
    // A path of where the second one was started.
    const Process other = start({u"second.clusterboard"_s});
    QVERIFY(other->waitForFinished(10000));
    QCOMPARE(other->exitCode(), 0);
    QVERIFY2(logged("data file open", 2), log());
    QCOMPARE(log().count("started"), 1); // no second window
    window->terminate();
    QVERIFY(window->waitForFinished(10000));
    QVERIFY2(m_program->read(u"config/clusterboard/clusterboard.ini"_s).contains("last_file=" + second.toUtf8()),
             m_program->read(u"config/clusterboard/clusterboard.ini"_s));
}

void TestInstance::secondStartWithoutAFileEndsToo()
{
    const Process window = this->window({m_program->record()});
    QVERIFY2(window, log());
    const Process other = start({});
    QVERIFY(other->waitForFinished(10000));
    QCOMPARE(other->exitCode(), 0);
    QCOMPARE(log().count("started"), 1);
    QCOMPARE(log().count("data file open"), 1);
    QCOMPARE(window->state(), QProcess::Running);
    window->terminate();
    QVERIFY(window->waitForFinished(10000));
}

void TestInstance::anotherScreenHasAWindowOfItsOwn()
{
    const Process window = this->window({m_program->record()});
    QVERIFY2(window, log());
    const Process other = this->window({m_program->record(u"other.clusterboard"_s)}, {u"DISPLAY=:far"_s});
    QVERIFY2(other, log());
    QCOMPARE(log().count("started"), 2);
    for (const Process &each : {std::cref(window), std::cref(other)}) {
        each->terminate();
        QVERIFY(each->waitForFinished(10000));
    }
}

void TestInstance::endSignalsCloseIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestInstance::endSignalsCloseIt()
{
    QFETCH(int, signal);
    const QString file = m_program->record();
    const Process window = this->window({file});
    QVERIFY2(window, log());
    QCOMPARE(::kill(static_cast<pid_t>(window->processId()), signal), 0);
    QVERIFY(window->waitForFinished(10000));
    QCOMPARE(window->exitStatus(), QProcess::NormalExit);
    QCOMPARE(window->exitCode(), 0);
    QVERIFY(log().contains("ended"));
    QVERIFY(!QFile::exists(file + u".lock"_s));
    // Nothing is said at the next start.
    const Process next = this->window({file});
    QVERIFY2(next, log());
    QVERIFY(!log().contains("did not end"));
    next->terminate();
    QVERIFY(next->waitForFinished(10000));
}

void TestInstance::killedIsToldAtTheNextStart()
{
    const QString file = m_program->record();
    {
        const Process window = this->window({file});
        QVERIFY2(window, log());
        window->kill();
        QVERIFY(window->waitForFinished(10000));
    }
    const Process next = this->window({file}); // neither the lock nor the socket stands in its way
    QVERIFY2(next, log());
    QVERIFY2(logged("the run before did not end"), log());
    const Process third = start({file});
    QVERIFY(third->waitForFinished(10000));
    QCOMPARE(third->exitCode(), 0);
    next->terminate();
    QVERIFY(next->waitForFinished(10000));
}

void TestInstance::aCrashIsLogged()
{
    const QString file = m_program->record();
    const Process window = this->window({file});
    QVERIFY2(window, log());
    QCOMPARE(::kill(static_cast<pid_t>(window->processId()), SIGSEGV), 0);
    QVERIFY(window->waitForFinished(20000));
    QVERIFY2(log().contains("crashed: signal 11"), log());
    COMPARE_EXIT(m_program->run({u"check"_s, file}), 0);
}

/// Of a file that a batch run changed after its last backup: the first window that closes it keeps that.
void TestInstance::anEndingWindowKeepsABackup()
{
    const QString file = m_program->empty();
    m_program->write(u"a.csv"_s, "company,jobs\nAlpha,5\n");
    m_program->write(u"b.csv"_s, "company,jobs\nBeta,7\n");
    COMPARE_EXIT(m_program->run({u"import"_s, file, u"a.csv"_s}), 0);
    COMPARE_EXIT(m_program->run({u"import"_s, file, u"b.csv"_s}), 0);
    const Process window = this->window({file});
    QVERIFY2(window, log());
    window->terminate();
    QVERIFY(window->waitForFinished(20000));
    QCOMPARE(window->exitCode(), 0);
    const QJsonArray backups = m_program->run({u"backups"_s, file, u"--json"_s}).array();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0][u"change_sets"_s].toInt(), 2);
    QVERIFY(backups[0][u"sound"_s].toBool());
    QVERIFY(m_program->exists(QFileInfo(file).fileName() + u".backups/readable/companies.csv"_s));
}

void TestInstance::anEndingWindowKeepsWhatItStores()
{
    // Told to end at any moment of its start it ends, and the file is whole.
    const QString file = m_program->record();
    for (const int milliseconds : {0, 20, 60, 120, 250, 400}) {
        const Process window = start({file});
        QVERIFY(window->waitForStarted());
        QTest::qWait(milliseconds);
        window->terminate();
        QVERIFY2(window->waitForFinished(10000), qPrintable(QString::number(milliseconds)));
        COMPARE_EXIT(m_program->run({u"check"_s, file}), 0);
    }
}

void TestInstance::logNamesNobodyAndIsRotated()
{
    QVERIFY(QDir().mkpath(m_program->path(u"state/clusterboard"_s)));
    m_program->write(u"state/clusterboard/clusterboard.log"_s, QByteArray(300 * 1024, 'x') + '\n');
    const QString file = m_program->record(u"홍길동.clusterboard"_s);
    const Process window = this->window({file});
    QVERIFY(window);
    window->terminate();
    QVERIFY(window->waitForFinished(10000));
    QCOMPARE(m_program->read(u"state/clusterboard/clusterboard.log.1"_s).size(), 300 * 1024 + 1);
    const QByteArray text = log();
    QVERIFY(!text.contains("xxx"));
    for (const QByteArray &secret : {QByteArray("홍길동"), m_program->path(u"."_s).chopped(2).toUtf8(), QByteArray("Tester")})
        QVERIFY2(!text.contains(secret), text);
    struct stat about {};
    QCOMPARE(::stat(qPrintable(m_program->path(u"state/clusterboard/clusterboard.log"_s)), &about), 0);
    QCOMPARE(int(about.st_mode & 0777), 0600);
}

void TestInstance::opensNoSocketButTheLocalOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"record.clusterboard"_s;
    QTest::newRow("window") << QStringList{file};
    QTest::newRow("status") << QStringList{u"status"_s, file};
    QTest::newRow("chart") << QStringList{u"chart"_s, file, u"plan_versions"_s, u"--out"_s, u"x.pdf"_s};
    QTest::newRow("report") << QStringList{u"report"_s, file, u"--as-of"_s, u"2025-12-31"_s, u"--out"_s, u"r.html"_s};
}

void TestInstance::opensNoSocketButTheLocalOne()
{
    QFETCH(QStringList, arguments);
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    m_program->record();
    QProcess traced;
    const QString trace = m_program->path(u"trace"_s);
    traced.setProcessEnvironment(m_program->environment(
        {u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_RUNTIME_DIR="_s + m_program->path(u"run"_s),
         u"XDG_STATE_HOME="_s + m_program->path(u"state"_s), u"XDG_CONFIG_HOME="_s + m_program->path(u"config"_s),
         u"ASAN_OPTIONS=detect_leaks=0"_s})); // which cannot look while somebody else does
    traced.setWorkingDirectory(m_program->path(u"."_s));
    traced.start(strace, QStringList{u"-f"_s, u"-e"_s, u"trace=socket,connect,bind"_s, u"-o"_s, trace,
                                     QStringLiteral(CLUSTERBOARD_PROGRAM)} + arguments);
    if (QLatin1String(QTest::currentDataTag()) == "window"_L1) {
        QVERIFY2(logged("data file open"), log());
        QTest::qWait(500);
        // The first process of the trace, whatever strace itself is.
        const qint64 pid = m_program->read(u"trace"_s).split(' ').value(0).toLongLong();
        if (pid > 0)
            ::kill(static_cast<pid_t>(pid), SIGTERM);
        else
            traced.terminate();
    }
    if (!traced.waitForFinished(60000)) {
        traced.kill();
        QFAIL("it did not end");
    }
    const QByteArray text = m_program->read(u"trace"_s);
    if (traced.exitCode() != 0 && text.isEmpty())
        QSKIP("strace may not trace here");
    QCOMPARE(traced.exitCode(), 0);
    for (const QByteArray &line : text.split('\n')) {
        if (line.contains("socket(") || line.contains("connect(") || line.contains("bind("))
            QVERIFY2(line.contains("AF_UNIX"), line);
    }
    if (QLatin1String(QTest::currentDataTag()) == "window"_L1)
        QVERIFY2(text.contains("bind("), text); // the trace does see sockets
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
