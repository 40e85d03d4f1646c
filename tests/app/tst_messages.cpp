#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// What the program says beside its answers: reasons in one language, names that are to be given instead, what a
/// change took away.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsOfTheSystemAreInOneLanguage();
    void backupToAMissingFolderNamesTheFolder();
    void unknownPhaseListsThePhases();
    void otherNamesOfWindows949();
    void replacedChartIsSaid();
    void revertCountsWhatItTookAway();
    void conflictsStandApartFromEarlierVersions();
    void targetAndPercentOfTheTextFit();

private:
    Program m_program;
};

void TestMessages::reasonsOfTheSystemAreInOneLanguage()
{
    m_program.empty(u"s.clusterboard"_s);
    const QStringList call = {u"export"_s, u"s.clusterboard"_s, u"--kind"_s, u"budget"_s, u"--out"_s, u"none/a.csv"_s};
    const Outcome korean = m_program.run(call + QStringList{u"--lang"_s, u"ko"_s});
    COMPARE_EXIT(korean, 3);
    QVERIFY2(korean.err.contains("그런 파일이나 폴더가 없습니다"), korean.err.constData());
    QVERIFY2(!korean.err.contains("No such file"), korean.err.constData());
    const Outcome english = m_program.run(call + QStringList{u"--lang"_s, u"en"_s});
    QVERIFY2(english.err.contains("there is no such file or folder"), english.err.constData());
}

void TestMessages::backupToAMissingFolderNamesTheFolder()
{
    m_program.empty(u"b.clusterboard"_s);
    const Outcome outcome
        = m_program.run({u"backup"_s, u"b.clusterboard"_s, u"nowhere/copy.clusterboard"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 3);
    QVERIFY2(outcome.err.contains("nowhere cannot be written: there is no such file or folder"),
             outcome.err.constData());
    QVERIFY2(!outcome.err.contains(".tmp") && !outcome.err.contains("unable to open"), outcome.err.constData());
}

void TestMessages::unknownPhaseListsThePhases()
{
    m_program.empty(u"p.clusterboard"_s);
    m_program.write(u"phases.csv"_s, "phase,starts_on,ends_on,as_of\n3,2030,2034,2029-12-31\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"p.clusterboard"_s, u"phases.csv"_s, u"--kind"_s, u"phases"_s}), 0);
    const Outcome outcome = m_program.run({u"status"_s, u"p.clusterboard"_s, u"--phase"_s, u"9"_s});
    COMPARE_EXIT(outcome, 1);
    QVERIFY2(outcome.err.contains("1, 2, 3"), outcome.err.constData());
    COMPARE_EXIT(m_program.run({u"status"_s, u"p.clusterboard"_s, u"--phase"_s, u"3"_s}), 0);
}

void TestMessages::otherNamesOfWindows949()
{
    m_program.empty(u"e.clusterboard"_s);
    m_program.write(u"e.csv"_s, "company,region\n\xb0\xa1,\xb1\xa4\xc1\xd6\n"); // 가,광주
    for (const QString &name : {u"cp949"_s, u"EUC-KR"_s, u"ms949"_s, u"uhc"_s}) {
        COMPARE_EXIT(m_program.run({u"import"_s, u"e.clusterboard"_s, u"e.csv"_s, u"--kind"_s, u"companies"_s,
                                    u"--encoding"_s, name, u"--dry-run"_s}),
                     0);
    }
    COMPARE_EXIT(m_program.run({u"import"_s, u"e.clusterboard"_s, u"e.csv"_s, u"--kind"_s, u"companies"_s,
                                u"--encoding"_s, u"cp949"_s}),
                 0);
    const Outcome outcome = m_program.run({u"export"_s, u"e.clusterboard"_s, u"--kind"_s, u"companies"_s,
                                           u"--encoding=euc-kr"_s, u"--out"_s, u"-"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY(outcome.out.contains("\xb1\xa4\xc1\xd6"));
}

void TestMessages::replacedChartIsSaid()
{
    m_program.record(u"c.clusterboard"_s);
    const QStringList call = {u"chart"_s, u"c.clusterboard"_s, u"plan_versions"_s, u"--out"_s, u"a.csv"_s, u"--lang"_s,
                              u"en"_s};
    const Outcome first = m_program.run(call);
    COMPARE_EXIT(first, 0);
    QVERIFY2(first.err.contains("a.csv is written."), first.err.constData());
    const Outcome second = m_program.run(call);
    COMPARE_EXIT(second, 0);
    QVERIFY2(second.err.contains("a.csv is replaced."), second.err.constData());
}

void TestMessages::revertCountsWhatItTookAway()
{
    m_program.empty(u"r.clusterboard"_s);
    m_program.write(u"sources.csv"_s, "source,title\npaper,제목\nother,제목\n");
    m_program.write(u"mou.csv"_s, "indicator,value,as_of,source\nmou,5,2021-03-31,paper\nmou,6,2021-06-30,paper\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"r.clusterboard"_s, u"sources.csv"_s, u"--kind"_s, u"sources"_s}), 0);
    COMPARE_EXIT(m_program.run({u"import"_s, u"r.clusterboard"_s, u"mou.csv"_s, u"--kind"_s, u"observations"_s}), 0);
    const Outcome sources = m_program.run({u"revert"_s, u"r.clusterboard"_s, u"1"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(sources, 0);
    QVERIFY2(sources.out.contains("Sources: 2 taken away"), sources.out.constData());
    QVERIFY2(sources.err.contains("the source paper is gone, and rows that still name it: 2."), sources.err.constData());
    QVERIFY2(!sources.err.contains("the source other"), sources.err.constData());
    const Outcome again = m_program.run({u"revert"_s, u"r.clusterboard"_s, u"3"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(again, 0);
    QVERIFY2(again.out.contains("Sources: 2 brought back"), again.out.constData());
    QCOMPARE(again.err, QByteArray());
}

void TestMessages::conflictsStandApartFromEarlierVersions()
{
    m_program.empty(u"d.clusterboard"_s);
    m_program.write(u"plan.csv"_s, "phase,stage,amount,unit,as_of,source\n1,plan,100,억원,2021-01-31,a\n"
                                   "1,plan,110,억원,2021-03-31,b\n1,plan,90,억원,2019-03-31,c\n");
    COMPARE_EXIT(m_program.run({u"import"_s, u"d.clusterboard"_s, u"plan.csv"_s, u"--kind"_s, u"budget"_s}), 0);
    const Outcome outcome = m_program.run({u"conflicts"_s, u"d.clusterboard"_s, u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY2(outcome.err.contains("Conflicts: 1 · Earlier versions: 1"), outcome.err.constData());
    const auto conflict = outcome.out.indexOf("Conflicts: 1\n");
    QVERIFY2(conflict == 0 && outcome.out.indexOf("Earlier versions: 1\n") > conflict, outcome.out.constData());
    const Outcome status = m_program.run({u"status"_s, u"d.clusterboard"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(status.out.contains("Conflicts: 1\n"), status.out.constData());
}

void TestMessages::targetAndPercentOfTheTextFit()
{
    m_program.empty(u"t.clusterboard"_s);
    m_program.write(u"i.csv"_s, "indicator,direction,nature,period\nstartups,up,stock,cumulative\n");
    m_program.write(u"v.csv"_s, "indicator,value,as_of\nstartups,20,2020-12-31\n");
    m_program.write(u"t.csv"_s, "indicator,nature,due_on,value,as_of\nstartups,target,2020-12-31,40,2019-12-31\n"
                                "startups,target,2024-12-31,310,2019-12-31\n");
    const std::pair<QString, QString> files[] = {
        {u"i.csv"_s, u"indicators"_s}, {u"v.csv"_s, u"observations"_s}, {u"t.csv"_s, u"targets"_s}};
    for (const auto &[file, kind] : files)
        COMPARE_EXIT(m_program.run({u"import"_s, u"t.clusterboard"_s, file, u"--kind"_s, kind}), 0);
    const Outcome outcome = m_program.run({u"status"_s, u"t.clusterboard"_s, u"--as-of"_s, u"2021-03-31"_s,
                                           u"--lang"_s, u"en"_s});
    COMPARE_EXIT(outcome, 0);
    QVERIFY2(outcome.out.contains("target now"), outcome.out.constData());
    // 40 and 270 x 90/1461: the 20 are a share of that, not of the 310.
    const auto line = outcome.out.indexOf("310");
    QVERIFY2(line > 0, outcome.out.constData());
    const QByteArray row = outcome.out.mid(line, outcome.out.indexOf('\n', line) - line);
    QVERIFY2(row.contains("56.6") && row.contains("35.3"), row.constData());
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
