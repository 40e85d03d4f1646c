#include "tests/app/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::Outcome;
using support::Program;

/// What the published record must answer, asked of the program itself.
class TestRecordAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneChangeSetPerFile();
    void figures_data();
    void figures();
    void planHasItsSourceAndDate_data();
    void planHasItsSourceAndDate();
    void breakDownsComeFromOneStatement();
    void graduatesByYear_data();
    void graduatesByYear();
    void periodOfPhase2_data();
    void periodOfPhase2();
    void targets_data();
    void targets();
    void earlierPlansAreListed();
    void dataCentreWasPlannedTwiceAndStartedOnce();
    void failedRecordLeavesNoFile();

private:
    QJsonObject status(const QString &asOf, const QString &phase) const;
    QJsonObject indicator(const QJsonObject &status, const QString &key) const;

    Program m_program;
};

void TestRecordAnswers::initTestCase()
{
    m_program.record(u"r.clusterboard"_s);
}

QJsonObject TestRecordAnswers::status(const QString &asOf, const QString &phase) const
{
    QStringList call = {u"status"_s, u"r.clusterboard"_s, u"--as-of"_s, asOf, u"--json"_s};
    if (!phase.isEmpty())
        call << u"--phase"_s << phase;
    const Outcome outcome = m_program.run(call);
    return outcome.exit == 0 ? outcome.object() : QJsonObject();
}

QJsonObject TestRecordAnswers::indicator(const QJsonObject &status, const QString &key) const
{
    for (const QJsonValue &value : status[u"indicators"_s].toArray()) {
        if (value.toObject()[u"indicator"_s] == key)
            return value.toObject();
    }
    return {};
}

void TestRecordAnswers::oneChangeSetPerFile()
{
    const QJsonArray history = m_program.run({u"history"_s, u"r.clusterboard"_s, u"--json"_s}).array();
    QStringList files;
    for (const QJsonValue &change : history)
        files += change.toObject()[u"file"_s].toString();
    files.sort();
    QCOMPARE(files, (QStringList{u"budget.csv"_s, u"companies.csv"_s, u"events.csv"_s, u"indicators.csv"_s,
                                 u"milestones.csv"_s, u"observations.csv"_s, u"phases.csv"_s, u"sources.csv"_s,
                                 u"targets.csv"_s, u"training.csv"_s}));
}

void TestRecordAnswers::figures_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("count");
    QTest::addColumn<int>("value");
    QTest::newRow("MOUs 2020-11") << u"2020-11-30"_s << u"mou"_s << 52;
    QTest::newRow("offices 2020-11") << u"2020-11-30"_s << u"office"_s << 32;
    QTest::newRow("MOUs 2021-07") << u"2021-07-31"_s << u"mou"_s << 100;
}

void TestRecordAnswers::figures()
{
    QFETCH(QString, asOf);
    QFETCH(QString, count);
    QFETCH(int, value);
    const QJsonObject found = status(asOf, u"1"_s)[u"companies"_s].toObject()[count].toObject();
    QCOMPARE(found[u"value"_s].toInt(-1), value);
    QCOMPARE(found[u"basis"_s].toString(), u"reported"_s);
    QVERIFY(!found[u"source"_s].toString().isEmpty());
    QVERIFY(!found[u"as_of"_s].toString().isEmpty());
}

void TestRecordAnswers::planHasItsSourceAndDate_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<qint64>("won");
    QTest::newRow("2019") << u"2019-12-31"_s << qint64(406'100'000'000);
    QTest::newRow("2020") << u"2020-12-31"_s << qint64(411'600'000'000);
    QTest::newRow("2022") << u"2022-03-31"_s << qint64(429'600'000'000);
}

void TestRecordAnswers::planHasItsSourceAndDate()
{
    QFETCH(QString, asOf);
    QFETCH(qint64, won);
    const QJsonObject budget = status(asOf, u"1"_s)[u"budget"_s].toObject();
    QCOMPARE(budget[u"plan_won"_s].toInteger(-1), won);
    QVERIFY(!budget[u"source"_s].toString().isEmpty());
    QVERIFY(!budget[u"as_of"_s].toString().isEmpty());
}

void TestRecordAnswers::breakDownsComeFromOneStatement()
{
    const QJsonArray categories
        = status(u"2019-12-31"_s, u"1"_s)[u"budget"_s].toObject()[u"by_category"_s].toArray();
    QMap<QString, qint64> byCategory;
    for (const QJsonValue &share : categories)
        byCategory[share.toObject()[u"category"_s].toString()] = share.toObject()[u"plan_won"_s].toInteger(-1);
    QCOMPARE(byCategory, (QMap<QString, qint64>{{u"infrastructure"_s, 269'700'000'000},
                                                {u"rnd"_s, 63'400'000'000},
                                                {u"startup"_s, 73'000'000'000}}));
    QMap<QString, qint64> byFunding;
    const QJsonArray fundings = status(u"2021-12-31"_s, u"1"_s)[u"budget"_s].toObject()[u"by_funding"_s].toArray();
    for (const QJsonValue &share : fundings)
        byFunding[share.toObject()[u"funding"_s].toString()] = share.toObject()[u"plan_won"_s].toInteger(-1);
    QCOMPARE(byFunding, (QMap<QString, qint64>{{u"national"_s, 279'800'000'000},
                                               {u"city"_s, 91'000'000'000},
                                               {u"private"_s, 40'800'000'000}}));
}

void TestRecordAnswers::graduatesByYear_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("graduates");
    QTest::newRow("2020-12-31") << u"1"_s << 155;
    QTest::newRow("2021-12-31") << u"1"_s << 312;
    QTest::newRow("2022-12-31") << u"1"_s << 614;
    QTest::newRow("2023-12-31") << u"1"_s << 916;
    QTest::newRow("2024-12-31") << u"1"_s << 1221;
    QTest::newRow("2025-12-31") << QString() << 1528;
}

void TestRecordAnswers::graduatesByYear()
{
    QFETCH(QString, phase);
    QFETCH(int, graduates);
    const QJsonObject found = status(QLatin1String(QTest::currentDataTag()), phase);
    QCOMPARE(found[u"training"_s].toObject()[u"graduated"_s].toInt(-1), graduates);
}

void TestRecordAnswers::periodOfPhase2_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("2022-03-31") << u"2025"_s << u"2029"_s;
    QTest::newRow("2025-12-31") << u"2026"_s << u"2030"_s;
}

void TestRecordAnswers::periodOfPhase2()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QJsonObject period = status(QLatin1String(QTest::currentDataTag()), u"2"_s)[u"period"_s].toObject();
    QCOMPARE(period[u"starts_on"_s].toString().left(4), from);
    QCOMPARE(period[u"ends_on"_s].toString().left(4), to);
}

void TestRecordAnswers::targets_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<double>("target");
    QTest::newRow("specialists") << QString() << 5150.;
    QTest::newRow("jobs") << QString() << 27500.;
    QTest::newRow("startups") << QString() << 1000.;
    QTest::newRow("compute_pf") << u"1"_s << 88.5;
    QTest::newRow("storage_pb") << u"1"_s << 107.;
}

void TestRecordAnswers::targets()
{
    QFETCH(QString, phase);
    QFETCH(double, target);
    // From 2022-05-17 to mid-2023 the next target of compute_pf is the half-way 44.3 PF.
    const QJsonObject found = indicator(status(u"2022-03-31"_s, phase), QLatin1String(QTest::currentDataTag()));
    QCOMPARE(found[u"target"_s].toDouble(-1), target);
}

void TestRecordAnswers::earlierPlansAreListed()
{
    const Outcome outcome
        = m_program.run({u"conflicts"_s, u"r.clusterboard"_s, u"--as-of"_s, u"2022-03-31"_s, u"--json"_s});
    COMPARE_EXIT(outcome, 0);
    QList<qint64> plans; // the year's disagreeing claims and the earlier versions are entries of their own
    for (const QJsonValue &value : outcome.array()) {
        const QJsonObject conflict = value.toObject();
        const QJsonObject figure = conflict[u"figure"_s].toObject();
        if (conflict[u"kind"_s] != u"budget"_s || figure[u"phase"_s] != u"1"_s || figure[u"stage"_s] != u"plan"_s
            || figure.contains(u"category"_s) || figure.contains(u"scope"_s)
            || (figure.contains(u"funding"_s) && figure[u"funding"_s] != u"total"_s))
            continue;
        for (const QJsonValue &claim : conflict[u"claims"_s].toArray())
            plans += claim.toObject()[u"value"_s].toInteger();
    }
    for (const qint64 won : {429'600'000'000, 411'900'000'000, 411'600'000'000, 406'100'000'000})
        QVERIFY2(plans.contains(won), qPrintable(QString::number(won)));
}

void TestRecordAnswers::dataCentreWasPlannedTwiceAndStartedOnce()
{
    const Outcome table
        = m_program.run({u"export"_s, u"r.clusterboard"_s, u"--kind"_s, u"milestones"_s, u"--out"_s, u"-"_s});
    COMPARE_EXIT(table, 0);
    QStringList dates;
    for (const QString &line : QString::fromUtf8(table.out).split(u"\r\n"_s)) {
        if (line.startsWith(u"dc_construction_start,"_s))
            dates += line.split(u',').mid(6, 2);
    }
    QVERIFY2(dates.contains(u"2021-01"_s) && dates.contains(u"2021-05"_s) && dates.contains(u"2021-11-22"_s),
             qPrintable(dates.join(u' ')));
}

void TestRecordAnswers::failedRecordLeavesNoFile()
{
    COMPARE_EXIT(m_program.run({u"new"_s, u"again.clusterboard"_s, u"--record"_s}), 0);
    // The second time the name is taken; the file that stands there is not touched.
    const QByteArray before = m_program.read(u"again.clusterboard"_s);
    COMPARE_EXIT(m_program.run({u"new"_s, u"again.clusterboard"_s, u"--record"_s}), 3);
    QCOMPARE(m_program.read(u"again.clusterboard"_s), before);
}

QTEST_GUILESS_MAIN(TestRecordAnswers)
#include "tst_record_answers.moc"
