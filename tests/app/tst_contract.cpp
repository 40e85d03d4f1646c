#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// What scripts rely on beyond single answers: the order of lists and what is printed where.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersDoNotDependOnTheOrderOfFiles();
    void aNameWithoutRoomForTheLockMakesNothing();
    void aRefusedFileHasTheKindThatWasAskedFor();

private:
    Program m_program;
};

void TestContract::answersDoNotDependOnTheOrderOfFiles()
{
    const std::pair<const char *, QByteArray> files[] = {
        {"budget", "phase,category,funding,stage,amount,as_of,source\n"
                   "1,zoo,total,plan,40,2021-03-31,a\n1,talent,total,plan,20,2021-03-31,a\n1,rnd,total,plan,30,2021-03-31,a\n"},
        {"budget", "phase,category,funding,stage,amount,as_of,source\n"
                   "1,rnd,total,plan,30,2021-03-31,b\n1,alpha,total,plan,50,2021-03-31,b\n1,zoo,total,plan,41,2021-03-31,b\n"},
        {"indicators", "indicator,unit\nzeta,개\nmou,개\n"},
        {"indicators", "indicator,unit\nhq,개\nbeta,명\n"},
        {"observations", "indicator,value,as_of,source\nzeta,4,2021-03-31,a\nhq,3,2021-03-31,a\n"},
        {"observations", "indicator,value,as_of,source\nbeta,1,2021-03-31,a\nmou,2,2021-03-31,a\nzeta,5,2021-03-31,b\n"},
        {"sources", "source,title,rank\na,가,1\nb,나,2\n"}};
    for (std::size_t i = 0; i < std::size(files); ++i)
        m_program.write(u"f%1.csv"_s.arg(i), files[i].second);
    const auto answers = [&](const QString &name, bool backwards) {
        m_program.empty(name);
        for (std::size_t i = 0; i < std::size(files); ++i) {
            const std::size_t each = backwards ? std::size(files) - 1 - i : i;
            const Outcome imported = m_program.run({u"import"_s, name, u"f%1.csv"_s.arg(each), u"--kind"_s,
                                                    QString::fromLatin1(files[each].first)});
            if (imported.exit != 0)
                qFatal("%s", imported.err.constData());
        }
        return m_program.run({u"status"_s, name, u"--as-of"_s, u"2021-12-31"_s, u"--json"_s}).out;
    };
    const QByteArray forwards = answers(u"forwards.clusterboard"_s, false);
    QCOMPARE(answers(u"backwards.clusterboard"_s, true), forwards);

    const QJsonObject status = QJsonDocument::fromJson(forwards).object();
    QStringList keys;
    for (const QJsonValue &each : status[u"indicators"_s].toArray())
        keys += each[u"indicator"_s].toString();
    QCOMPARE(keys, QStringList({u"mou"_s, u"hq"_s, u"beta"_s, u"zeta"_s}));
    keys.clear();
    for (const QJsonValue &each : status[u"budget"_s][u"by_category"_s].toArray())
        keys += each[u"category"_s].toString();
    QCOMPARE(keys, QStringList({u"rnd"_s, u"talent"_s, u"zoo"_s}));
}

void TestContract::aNameWithoutRoomForTheLockMakesNothing()
{
    const QString ending = u".clusterboard"_s;
    const QString longest = QString(247 - ending.size(), u'x') + ending;
    m_program.empty(longest);
    m_program.write(u"five.csv"_s, support::fiveBudgetRows());
    COMPARE_EXIT(m_program.run({u"import"_s, longest, u"five.csv"_s}), 0);
    for (const int size : {248, 255}) {
        const QString name = QString(size - ending.size(), u'y') + ending;
        COMPARE_EXIT(m_program.run({u"new"_s, name}), 3);
        QVERIFY(!m_program.exists(name));
        COMPARE_EXIT(m_program.run({u"backup"_s, longest, name}), 3);
        QVERIFY(!m_program.exists(name));
    }
}

void TestContract::aRefusedFileHasTheKindThatWasAskedFor()
{
    m_program.empty(u"refused.clusterboard"_s);
    m_program.write(u"none.csv"_s, "one,two\n1,2\n");
    const QStringList call{u"import"_s, u"refused.clusterboard"_s, u"none.csv"_s, u"--json"_s};
    const Outcome asked = m_program.run(call + QStringList{u"--kind"_s, u"budget"_s});
    COMPARE_EXIT(asked, 1);
    QCOMPARE(asked.object()[u"kind"_s].toString(), u"budget"_s);
    const Outcome open = m_program.run(call);
    COMPARE_EXIT(open, 1);
    QVERIFY(open.object()[u"kind"_s].isNull());
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
