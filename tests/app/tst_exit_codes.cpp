#include "db/ledger/data_file.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using support::fiveBudgetRows;
using support::Outcome;
using support::Program;

/// Every verb that takes a data file, ready to run but for it.
static QList<QStringList> callsOn(const QString &file)
{
    return {{u"status"_s, file},
            {u"export"_s, file, u"--kind"_s, u"budget"_s, u"--out"_s, u"-"_s},
            {u"charts"_s, file},
            {u"chart"_s, file, u"plan_versions"_s, u"--out"_s, u"x.csv"_s},
            {u"history"_s, file},
            {u"diff"_s, file, u"1"_s},
            {u"conflicts"_s, file},
            {u"check"_s, file},
            {u"import"_s, file, u"five.csv"_s},
            {u"import"_s, file, u"five.csv"_s, u"--dry-run"_s},
            {u"revert"_s, file, u"1"_s}};
}

class TestExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingFileIs3();
    void foreignAndBrokenFilesAre5AndStayAsTheyWere_data();
    void foreignAndBrokenFilesAre5AndStayAsTheyWere();
    void newerFileIs5ButBackupWorks();
    void damagedRowsAreFoundByCheck();
    void fileInUseIs4();
    void refusedForItsContentIs1();
    void existingTargetsAre3();
    void unwritableTargetsAre3();
    void fullDiskIs3AndKeepsTheFile();
    void brokenStandardOutputIs3();
    void neverOverTheDataFileOrAnInput();

private:
    Program m_program;
};

void TestExitCodes::initTestCase()
{
    m_program.write(u"five.csv"_s, fiveBudgetRows());
}

void TestExitCodes::missingFileIs3()
{
    for (const QStringList &call : callsOn(u"missing.clusterboard"_s)) {
        const Outcome outcome = m_program.run(call + QStringList{u"--lang"_s, u"en"_s});
        COMPARE_EXIT(outcome, 3);
        QVERIFY2(outcome.err.contains("missing.clusterboard"), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
    }
    QVERIFY(!m_program.exists(u"missing.clusterboard"_s));
    COMPARE_EXIT(m_program.run({u"backup"_s, u"missing.clusterboard"_s, u"copy.clusterboard"_s}), 3);
    QVERIFY(!m_program.exists(u"copy.clusterboard"_s));
    m_program.empty(u"there.clusterboard"_s);
    const Outcome csv = m_program.run({u"import"_s, u"there.clusterboard"_s, u"missing.csv"_s, u"--json"_s});
    COMPARE_EXIT(csv, 3);
    QCOMPARE(csv.lines().size(), 1);
    QCOMPARE(csv.lines().first()[u"change_set"_s], QJsonValue(QJsonValue::Null));
}

void TestExitCodes::foreignAndBrokenFilesAre5AndStayAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("phase,amount\n1,2\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'x');
    QByteArray whole;
    {
        const Program maker;
        maker.write(u"five.csv"_s, fiveBudgetRows());
        maker.empty(u"a.clusterboard"_s);
        if (maker.run({u"import"_s, u"a.clusterboard"_s, u"five.csv"_s}).exit != 0)
            qFatal("import");
        whole = maker.read(u"a.clusterboard"_s);
    }
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("another program's") << QByteArray(whole).replace(68, 4, "GPKG");
    QTest::newRow("newer") << QByteArray(whole).replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    QByteArray zeroed = whole;
    QTest::newRow("zeroed page") << zeroed.replace(0x1000 + 100, 6000, QByteArray(6000, '\0'));
}

void TestExitCodes::foreignAndBrokenFilesAre5AndStayAsTheyWere()
{
    QFETCH(QByteArray, bytes);
    m_program.write(u"odd.clusterboard"_s, bytes);
    for (const QStringList &call : callsOn(u"odd.clusterboard"_s)) {
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const Outcome outcome = m_program.run(call + QStringList{u"--lang"_s, language});
            COMPARE_EXIT(outcome, 5);
            QVERIFY2(outcome.err.contains("odd.clusterboard"), outcome.err.constData());
        }
        QCOMPARE(m_program.read(u"odd.clusterboard"_s), bytes);
    }
    QVERIFY(!m_program.exists(u"odd.clusterboard-journal"_s));
    QVERIFY(!m_program.exists(u"odd.clusterboard.lock"_s));
    const Outcome check = m_program.run({u"check"_s, u"odd.clusterboard"_s, u"--json"_s});
    COMPARE_EXIT(check, 5);
    QCOMPARE(check.object()[u"sound"_s], QJsonValue(false));
    QVERIFY(!check.object()[u"problems"_s].toArray().isEmpty());
}

void TestExitCodes::newerFileIs5ButBackupWorks()
{
    m_program.empty(u"newer.clusterboard"_s);
    const QByteArray newer
        = m_program.read(u"newer.clusterboard"_s).replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    m_program.write(u"newer.clusterboard"_s, newer);
    COMPARE_EXIT(m_program.run({u"status"_s, u"newer.clusterboard"_s}), 5);
    COMPARE_EXIT(m_program.run({u"backup"_s, u"newer.clusterboard"_s, u"kept.clusterboard"_s}), 0);
    QVERIFY(m_program.exists(u"kept.clusterboard"_s));
    QCOMPARE(m_program.read(u"newer.clusterboard"_s), newer);
}

void TestExitCodes::damagedRowsAreFoundByCheck()
{
    m_program.empty(u"bad.clusterboard"_s);
    m_program.write(u"one.csv"_s, "company,note\n가나다 테크,원래 그대로\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"bad.clusterboard"_s, u"one.csv"_s, u"--kind"_s, u"companies"_s}), 0);
    COMPARE_EXIT(m_program.run({u"check"_s, u"bad.clusterboard"_s}), 0);
    // SQLite has no objection to another text of the same length; the history has.
    QByteArray bytes = m_program.read(u"bad.clusterboard"_s);
    QVERIFY(bytes.contains("가나다 테크"));
    m_program.write(u"bad.clusterboard"_s, bytes.replace(QByteArray("가나다 테크"), QByteArray("다나가 테크")));
    const Outcome check = m_program.run({u"check"_s, u"bad.clusterboard"_s, u"--json"_s});
    COMPARE_EXIT(check, 5);
    QCOMPARE(check.object()[u"sound"_s], QJsonValue(false));
}

void TestExitCodes::fileInUseIs4()
{
    const QString path = m_program.empty(u"used.clusterboard"_s);
    auto holder = db::DataFile::open(path.toStdString(), db::OpenMode::ReadWrite);
    QVERIFY(holder.ok());
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const Outcome import
            = m_program.run({u"import"_s, u"used.clusterboard"_s, u"five.csv"_s, u"--lang"_s, language});
        COMPARE_EXIT(import, 4);
        QVERIFY2(import.err.contains(QByteArray::number(QCoreApplication::applicationPid())), import.err.constData());
        COMPARE_EXIT(m_program.run({u"revert"_s, u"used.clusterboard"_s, u"1"_s, u"--lang"_s, language}), 4);
    }
    // Who reads JSON is told of every file.
    const Outcome told = m_program.run({u"import"_s, u"used.clusterboard"_s, u"five.csv"_s, u"other.csv"_s, u"--json"_s});
    COMPARE_EXIT(told, 4);
    QCOMPARE(told.lines().size(), 2);
    for (const QJsonObject &line : told.lines()) {
        QVERIFY(line[u"change_set"_s].isNull());
        QCOMPARE(line[u"read"_s].toInt(-1), 0);
        QCOMPARE(line[u"problems"_s].toArray().size(), 1);
    }
    // Whoever only looks is not kept out.
    for (const QString &verb : {u"status"_s, u"history"_s, u"check"_s, u"conflicts"_s})
        COMPARE_EXIT(m_program.run({verb, u"used.clusterboard"_s}), 0);
    COMPARE_EXIT(m_program.run({u"import"_s, u"used.clusterboard"_s, u"five.csv"_s, u"--dry-run"_s}), 0);
    COMPARE_EXIT(m_program.run({u"backup"_s, u"used.clusterboard"_s, u"used-copy.clusterboard"_s}), 0);
    holder->reset();
    COMPARE_EXIT(m_program.run({u"import"_s, u"used.clusterboard"_s, u"five.csv"_s}), 0);
}

void TestExitCodes::refusedForItsContentIs1()
{
    m_program.empty(u"r.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"import"_s, u"r.clusterboard"_s, u"five.csv"_s}), 0);
    const auto refuses = [this](const QStringList &call) {
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            const Outcome outcome = m_program.run(call + QStringList{u"--lang"_s, language});
            COMPARE_EXIT(outcome, 1);
            QVERIFY(!outcome.err.isEmpty());
        }
    };
    refuses({u"status"_s, u"r.clusterboard"_s, u"--phase"_s, u"7"_s});
    refuses({u"status"_s, u"r.clusterboard"_s, u"--known-on"_s, u"99"_s});
    refuses({u"export"_s, u"r.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--known-on"_s, u"99"_s, u"--out"_s,
             u"-"_s});
    refuses({u"diff"_s, u"r.clusterboard"_s, u"99"_s});
    refuses({u"diff"_s, u"r.clusterboard"_s, u"1"_s, u"99"_s});
    refuses({u"revert"_s, u"r.clusterboard"_s, u"99"_s});
    m_program.write(u"bad.csv"_s, fiveBudgetRows() + "1,2021,rnd,,total,plan,many,천원,2021-06-30\n");
    refuses({u"import"_s, u"r.clusterboard"_s, u"bad.csv"_s});
    refuses({u"import"_s, u"r.clusterboard"_s, u"five.csv"_s, u"--expect-total"_s, u"1"_s});
    m_program.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x'));
    refuses({u"import"_s, u"r.clusterboard"_s, u"picture.csv"_s});
    m_program.write(u"nohead.csv"_s, "1;2;3\n4;5;6\n");
    refuses({u"import"_s, u"r.clusterboard"_s, u"nohead.csv"_s});
    QCOMPARE(m_program.run({u"history"_s, u"r.clusterboard"_s, u"--json"_s}).array().size(), 1);
    COMPARE_EXIT(m_program.run({u"revert"_s, u"r.clusterboard"_s, u"1"_s}), 0);
    refuses({u"revert"_s, u"r.clusterboard"_s, u"1"_s});
    refuses({u"chart"_s, u"r.clusterboard"_s, u"plan_versions"_s, u"--out"_s, u"none.png"_s});
    QVERIFY(!m_program.exists(u"none.png"_s));
}

void TestExitCodes::existingTargetsAre3()
{
    m_program.write(u"taken.clusterboard"_s, "something");
    COMPARE_EXIT(m_program.run({u"new"_s, u"taken.clusterboard"_s}), 3);
    COMPARE_EXIT(m_program.run({u"new"_s, u"taken.clusterboard"_s, u"--record"_s}), 3);
    m_program.empty(u"e.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"backup"_s, u"e.clusterboard"_s, u"taken.clusterboard"_s}), 3);
    COMPARE_EXIT(m_program.run({u"backup"_s, u"e.clusterboard"_s, u"e.clusterboard"_s}), 3);
    QCOMPARE(m_program.read(u"taken.clusterboard"_s), QByteArray("something"));
}

void TestExitCodes::unwritableTargetsAre3()
{
    m_program.record(u"w.clusterboard"_s);
    const QString nowhere = u"no/such/folder/x"_s;
    COMPARE_EXIT(m_program.run({u"new"_s, nowhere + u".clusterboard"_s}), 3);
    COMPARE_EXIT(m_program.run({u"backup"_s, u"w.clusterboard"_s, nowhere}), 3);
    COMPARE_EXIT(m_program.run({u"export"_s, u"w.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--out"_s, nowhere}), 3);
    for (const QString &ending : {u".png"_s, u".svg"_s, u".pdf"_s, u".csv"_s}) {
        COMPARE_EXIT(m_program.run({u"chart"_s, u"w.clusterboard"_s, u"plan_versions"_s, u"--phase"_s, u"1"_s,
                                    u"--out"_s, nowhere + ending}),
                     3);
    }
    QDir(m_program.path(u"."_s)).mkdir(u"folder"_s);
    COMPARE_EXIT(m_program.run({u"status"_s, u"folder"_s}), 3);
    COMPARE_EXIT(m_program.run({u"import"_s, u"w.clusterboard"_s, u"folder"_s}), 3);
    COMPARE_EXIT(m_program.run({u"export"_s, u"w.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"folder"_s}),
                 3);
    QCOMPARE(mkfifo(QFile::encodeName(m_program.path(u"pipe"_s)).constData(), 0600), 0);
    COMPARE_EXIT(m_program.run({u"status"_s, u"pipe"_s}), 3);
    COMPARE_EXIT(m_program.run({u"import"_s, u"w.clusterboard"_s, u"pipe"_s}), 3);
    if (geteuid() == 0)
        QSKIP("modes do not bind root");
    QFile::setPermissions(m_program.path(u"w.clusterboard"_s), QFile::ReadOwner);
    COMPARE_EXIT(m_program.run({u"import"_s, u"w.clusterboard"_s, u"five.csv"_s}), 3);
    COMPARE_EXIT(m_program.run({u"status"_s, u"w.clusterboard"_s}), 0);
}

void TestExitCodes::fullDiskIs3AndKeepsTheFile()
{
    // A limit on the size of files acts like a full disk, without a disk to fill.
    m_program.record(u"full.clusterboard"_s);
    m_program.write(u"out.csv"_s, "old");
    QByteArray many = "phase,fiscal_year,category,project,funding,stage,amount,unit,as_of\n";
    for (int i = 0; i < 20000; ++i)
        many += "1,2021,rnd,사업 " + QByteArray::number(i) + ",total,plan,100,천원,2021-03-31\n";
    m_program.write(u"many.csv"_s, many);
    const auto blocks = m_program.read(u"full.clusterboard"_s).size() / 1024 + 8;
    const auto limited = [this](qsizetype limit, const QString &call) {
        QProcess shell;
        shell.setWorkingDirectory(m_program.path(u"."_s));
        shell.start(u"bash"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f %1; exec '%2' %3"_s.arg(limit)
                                             .arg(QStringLiteral(CLUSTERBOARD_PROGRAM), call)});
        shell.waitForFinished(60000);
        return Outcome{shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
    };
    COMPARE_EXIT(limited(blocks, u"import full.clusterboard many.csv"_s), 3);
    QCOMPARE(m_program.run({u"history"_s, u"full.clusterboard"_s, u"--json"_s}).array().size(), 10);
    COMPARE_EXIT(m_program.run({u"check"_s, u"full.clusterboard"_s}), 0);
    // Nothing is left of an output that did not fit, and what stood in its place stays.
    const QStringList files = QDir(m_program.path(u"."_s)).entryList(QDir::Files);
    COMPARE_EXIT(limited(4, u"export full.clusterboard --kind sources --out out.csv"_s), 3);
    QCOMPARE(m_program.read(u"out.csv"_s), QByteArray("old"));
    COMPARE_EXIT(limited(4, u"backup full.clusterboard copy.clusterboard"_s), 3);
    COMPARE_EXIT(limited(4, u"new fresh.clusterboard --record"_s), 3);
    COMPARE_EXIT(limited(4, u"chart full.clusterboard plan_versions --phase 1 --out big.png"_s), 3);
    QCOMPARE(QDir(m_program.path(u"."_s)).entryList(QDir::Files), files);
}

void TestExitCodes::brokenStandardOutputIs3()
{
    m_program.record(u"s.clusterboard"_s);
    QProcess shell;
    shell.setWorkingDirectory(m_program.path(u"."_s));
    for (const QString &call : {u"status s.clusterboard --json"_s, u"export s.clusterboard --kind budget --out -"_s}) {
        shell.start(u"bash"_s, {u"-c"_s, u"exec '%1' %2 > /dev/full"_s.arg(QStringLiteral(CLUSTERBOARD_PROGRAM), call)});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 3);
    }
}

void TestExitCodes::neverOverTheDataFileOrAnInput()
{
    m_program.record(u"own.clusterboard"_s);
    const QByteArray before = m_program.read(u"own.clusterboard"_s);
    QFile::link(u"own.clusterboard"_s, m_program.path(u"link.csv"_s));
    for (const QString &name : {u"own.clusterboard"_s, u"link.csv"_s, u"./own.clusterboard"_s}) {
        COMPARE_EXIT(m_program.run({u"export"_s, u"own.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--out"_s, name}),
                     3);
        QCOMPARE(m_program.read(u"own.clusterboard"_s), before);
    }
    COMPARE_EXIT(m_program.run({u"chart"_s, u"own.clusterboard"_s, u"plan_versions"_s, u"--phase"_s, u"1"_s,
                                u"--out"_s, u"link.csv"_s}),
                 3);
    m_program.write(u"in.csv"_s, fiveBudgetRows());
    COMPARE_EXIT(m_program.run({u"import"_s, u"own.clusterboard"_s, u"in.csv"_s, u"--partial"_s, u"--rejects"_s,
                                u"in.csv"_s}),
                 3);
    QCOMPARE(m_program.read(u"in.csv"_s), fiveBudgetRows());
    QCOMPARE(m_program.read(u"own.clusterboard"_s), before);
    COMPARE_EXIT(m_program.run({u"import"_s, u"own.clusterboard"_s, u"own.clusterboard"_s}), 3);
}

QTEST_GUILESS_MAIN(TestExitCodes)
#include "tst_exit_codes.moc"
