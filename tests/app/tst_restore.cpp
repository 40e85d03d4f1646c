// The verbs that put a data file back: what they say, what they keep and how they end.

#include "tests/app/program.h"

#include <QFile>
#include <QTest>

using namespace support;
using namespace Qt::StringLiterals;

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyImportIsPrecededByABackup();
    void theFileIsPutBackAndForth();
    void checkNamesTheGoodBackup();
    void aDamagedFileIsKept();
    void whatIsNotThere();
    void aPackageMakesTheFileAgain();

private:
    /// A data file after two runs of the program that imported something.
    QString board(const QString &name) const;
    Program m_program;
};

QString TestRestore::board(const QString &name) const
{
    const QString file = m_program.empty(name);
    const QString first = m_program.write(u"first.csv"_s, fiveBudgetRows());
    const QString second = m_program.write(u"second.csv"_s, "company,jobs\n가나,5\n");
    if (m_program.run({u"import"_s, file, first}).exit != 0 || m_program.run({u"import"_s, file, second}).exit != 0)
        qFatal("the imports");
    return file;
}

void TestRestore::everyImportIsPrecededByABackup()
{
    const QString file = board(u"a.clusterboard"_s);
    const Outcome outcome = m_program.run({u"backups"_s, file, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.array().size(), 1); // nothing is kept of an empty file
    const QJsonObject backup = outcome.array()[0].toObject();
    QCOMPARE(backup[u"change_sets"_s].toInt(), 1);
    QVERIFY(backup[u"sound"_s].toBool());
    COMPARE_EXIT(m_program.run({u"check"_s, backup[u"path"_s].toString()}), 0);
    QVERIFY(m_program.run({u"backups"_s, file, u"--lang"_s, u"en"_s}).out.contains("yes"));
}

void TestRestore::theFileIsPutBackAndForth()
{
    const QString file = board(u"b.clusterboard"_s);
    const QByteArray before = m_program.run({u"history"_s, file, u"--json"_s}).out;
    const Outcome shown = m_program.run({u"restore"_s, file, u"--dry-run"_s});
    COMPARE_EXIT(shown, 0);
    QVERIFY2(shown.out.contains("second.csv"), shown.out.constData());
    QCOMPARE(m_program.run({u"history"_s, file, u"--json"_s}).out, before);
    COMPARE_EXIT(m_program.run({u"restore"_s, file}), 0);
    QCOMPARE(m_program.run({u"history"_s, file, u"--json"_s}).array().size(), 1);
    COMPARE_EXIT(m_program.run({u"restore"_s, file, u"2"_s}), 0);
    QCOMPARE(m_program.run({u"history"_s, file, u"--json"_s}).out, before);
}

void TestRestore::checkNamesTheGoodBackup()
{
    const QString file = board(u"c.clusterboard"_s);
    QFile data(file);
    QVERIFY(data.open(QIODevice::ReadWrite));
    QVERIFY(data.resize(data.size() / 2));
    data.close();
    const Outcome outcome = m_program.run({u"check"_s, file});
    COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("clusterboard restore " + file.toUtf8() + " 1"), outcome.err.constData());
}

void TestRestore::aDamagedFileIsKept()
{
    const QString file = board(u"d.clusterboard"_s);
    const QByteArray rubbish(5000, 'x');
    m_program.write(u"d.clusterboard"_s, rubbish);
    COMPARE_EXIT(m_program.run({u"restore"_s, file}), 0);
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
    QCOMPARE(m_program.read(u"d.clusterboard.damaged"_s), rubbish);
}

void TestRestore::whatIsNotThere()
{
    const QString file = m_program.empty(u"e.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"backups"_s, file}), 0);
    QCOMPARE(m_program.run({u"backups"_s, file, u"--json"_s}).array().size(), 0);
    COMPARE_EXIT(m_program.run({u"restore"_s, file}), 1);
    const Outcome outcome = m_program.run({u"restore"_s, file, u"7"_s});
    COMPARE_EXIT(outcome, 1);
    QVERIFY2(outcome.err.contains('7'), outcome.err.constData());
}

void TestRestore::aPackageMakesTheFileAgain()
{
    const QString file = board(u"f.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"export"_s, file, u"--format"_s, u"datapackage"_s, u"--out"_s, m_program.path(u"package"_s)}), 0);
    const QString again = m_program.path(u"again.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"rebuild"_s, m_program.path(u"package"_s), again}), 0);
    COMPARE_EXIT(m_program.run({u"check"_s, again}), 0);
    for (const QString &kind : {u"budget"_s, u"companies"_s}) {
        const QStringList exported{u"export"_s, file, u"--kind"_s, kind, u"--out"_s, u"-"_s};
        QStringList rebuilt = exported;
        rebuilt[1] = again;
        QCOMPARE(m_program.run(rebuilt).out, m_program.run(exported).out);
    }
    COMPARE_EXIT(m_program.run({u"rebuild"_s, m_program.path(u"package"_s), again}), 3);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
