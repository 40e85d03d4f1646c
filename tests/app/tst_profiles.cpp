#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

namespace {

const QByteArray december = "연번,사업명,2024년 집행액\n1,데이터센터,250\n2,창업,30\n";
const QByteArray march = "연번,사업명,2025년 집행액\n1,데이터센터,50\n2,창업,7\n";

} // namespace

/// Set-ups of imports, templates and the dictionary of equal names through the program itself.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedOnceUsedEverAfter();
    void anUnknownSetUpNamesThoseThatAreThere();
    void renamedAndDeleted();
    void movedToAnotherFile();
    void aTemplateComesBackUnchanged_data();
    void aTemplateComesBackUnchanged();
    void equalNames();
    void aFileOfTheOlderFormat();

private:
    QString saved(const QString &name) const;
    QJsonObject import(const QString &file, const QString &csv, const QStringList &options = {}) const
    {
        return m_program.run(QStringList{u"import"_s, file, csv, u"--json"_s} + options).lines().value(0);
    }

    Program m_program;
};

/// A data file that has read the table of December and kept how.
QString TestProfiles::saved(const QString &name) const
{
    const QString file = m_program.empty(name);
    const QString csv = m_program.write(u"december.csv"_s, december);
    const Outcome outcome = m_program.run({u"import"_s, file, csv, u"--kind"_s, u"budget"_s, u"--unit"_s, u"백만원"_s, u"--as-of"_s,
                                           u"2024-12-31"_s, u"--save-profile"_s, u"집행 현황"_s});
    return outcome.exit == 0 ? file : QString();
}

void TestProfiles::savedOnceUsedEverAfter()
{
    const QString file = saved(u"used.clusterboard"_s);
    QVERIFY(!file.isEmpty());
    // The set-up is a change set of its own.
    QCOMPARE(m_program.run({u"history"_s, file, u"--json"_s}).array().size(), 2);
    const QJsonObject object = import(file, m_program.write(u"march.csv"_s, march), {u"--as-of"_s, u"2025-03-31"_s});
    QCOMPARE(object[u"profile"_s].toString(), u"집행 현황"_s);
    QCOMPARE(object[u"total_won"_s].toInteger(), 57'000'000);
    QCOMPARE(object[u"inserted"_s].toInt(), 2);
    // What the command line says goes before what the set-up says.
    const QJsonObject own = import(file, m_program.path(u"march.csv"_s),
                                   {u"--as-of"_s, u"2025-03-31"_s, u"--unit"_s, u"천원"_s, u"--dry-run"_s});
    QCOMPARE(own[u"total_won"_s].toInteger(), 57'000);
}

void TestProfiles::anUnknownSetUpNamesThoseThatAreThere()
{
    const QString file = saved(u"unknown.clusterboard"_s);
    const Outcome outcome = m_program.run({u"import"_s, file, m_program.write(u"m.csv"_s, march), u"--profile"_s, u"집행현왕"_s});
    COMPARE_EXIT(outcome, 1);
    QVERIFY2(outcome.err.contains("집행현왕") && outcome.err.contains("집행 현황"), outcome.err.constData());
    QCOMPARE(m_program.run({u"history"_s, file, u"--json"_s}).array().size(), 2);
}

void TestProfiles::renamedAndDeleted()
{
    const QString file = saved(u"renamed.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"profiles"_s, file, u"--rename"_s, u"집행 현황"_s, u"분기 집행"_s}), 0);
    const QJsonArray known = m_program.run({u"profiles"_s, file, u"--json"_s}).array();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0][u"profile"_s].toString(), u"분기 집행"_s);
    QCOMPARE(known[0][u"kind"_s].toString(), u"budget"_s);
    QVERIFY(m_program.run({u"profiles"_s, file}).out.contains("분기 집행"));
    COMPARE_EXIT(m_program.run({u"profiles"_s, file, u"--delete"_s, u"집행 현황"_s}), 1);
    COMPARE_EXIT(m_program.run({u"profiles"_s, file, u"--delete"_s, u"분기 집행"_s}), 0);
    QCOMPARE(m_program.run({u"profiles"_s, file, u"--json"_s}).array().size(), 0);
    COMPARE_EXIT(m_program.run({u"revert"_s, file, u"4"_s}), 0);
    QCOMPARE(m_program.run({u"profiles"_s, file, u"--json"_s}).array().size(), 1);
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
}

void TestProfiles::movedToAnotherFile()
{
    const QString file = saved(u"from.clusterboard"_s);
    const QString table = m_program.path(u"profiles.csv"_s);
    COMPARE_EXIT(m_program.run({u"export"_s, file, u"--kind"_s, u"profiles"_s, u"--headers"_s, u"ko"_s, u"--out"_s, table}), 0);
    const QString other = m_program.empty(u"to.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"import"_s, other, table}), 0);
    const QJsonObject object = import(other, m_program.write(u"there.csv"_s, march), {u"--as-of"_s, u"2025-03-31"_s});
    QCOMPARE(object[u"total_won"_s].toInteger(), 57'000'000);
}

void TestProfiles::aTemplateComesBackUnchanged_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"sources", "budget", "companies", "training", "milestones", "targets", "risks"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestProfiles::aTemplateComesBackUnchanged()
{
    QFETCH(QString, kind);
    const QString file = m_program.record(kind + u".clusterboard"_s);
    const QString table = m_program.path(kind + u"-template.csv"_s);
    COMPARE_EXIT(m_program.run({u"template"_s, file, u"--kind"_s, kind, u"--out"_s, table}), 0);
    const QByteArray text = m_program.read(kind + u"-template.csv"_s);
    QVERIFY(QString::fromUtf8(text.left(text.indexOf('\n'))).contains(u"비고"_s) || kind == u"targets"_s);
    const QJsonObject object = import(file, table, {u"--kind"_s, kind});
    QCOMPARE(object[u"read"_s].toInt(), object[u"unchanged"_s].toInt());
    QCOMPARE(object[u"read"_s].toInt() == 0, kind == u"risks"_s); // a kind without records: the header alone
    QCOMPARE(import(file, table)[u"kind"_s].toString(), kind);    // and known by it
}

void TestProfiles::equalNames()
{
    const QString file = m_program.empty(u"names.clusterboard"_s);
    const QString names = m_program.write(u"names.csv"_s, "이름대상,다른이름,대표이름\n과정,AI 사관학교,인공지능사관학교\n");
    COMPARE_EXIT(m_program.run({u"import"_s, file, names}), 0);
    const QString first = m_program.write(u"t1.csv"_s, "과정명,기수,수료,기준일\n인공지능사관학교,1기,155,2020-12-31\n");
    COMPARE_EXIT(m_program.run({u"import"_s, file, first}), 0);
    const QString later = m_program.write(u"t2.csv"_s, "과정명,기수,수료,기준일\nAI사관학교,1기,155,2020-12-31\n");
    const QJsonObject object = import(file, later);
    QCOMPARE(object[u"unchanged"_s].toInt(), 1);
    QStringList rules;
    for (const QJsonValue problem : object[u"problems"_s].toArray())
        rules.append(problem[u"rule"_s].toString());
    QCOMPARE(rules, (QStringList{u"file.contained"_s, u"name.mapped"_s}));
    QVERIFY(m_program.run({u"export"_s, file, u"--kind"_s, u"names"_s, u"--out"_s, u"-"_s}).out.contains("course,AI 사관학교,"));
}

void TestProfiles::aFileOfTheOlderFormat()
{
    const QString file = m_program.path(u"old.clusterboard"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/schema/1.clusterboard"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    COMPARE_EXIT(m_program.run({u"profiles"_s, file}), 0);
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
    QVERIFY(!m_program.exists(u"old.clusterboard.backups"_s));
    const Outcome outcome = m_program.run({u"revert"_s, file, u"6"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY2(outcome.err.contains("old.clusterboard.backups/000001.c6.s1."), outcome.err.constData());
    COMPARE_EXIT(m_program.run({u"check"_s, file}), 0);
    const QJsonArray backups = m_program.run({u"backups"_s, file, u"--json"_s}).array();
    QCOMPARE(backups.size(), 1);
    COMPARE_EXIT(m_program.run({u"check"_s, backups[0][u"path"_s].toString()}), 0);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
