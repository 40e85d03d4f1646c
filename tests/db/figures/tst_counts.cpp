#include "db/figures/headline.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of,source\n1,2020,2024,2019-12-31,p\n2,2026,2030,2025-08-22,p\n";
constexpr char Header[] = "indicator,phase,scope,value,numerator,denominator,as_of,source,approx\n";

QByteArray said(const db::Figure &figure)
{
    if (!figure.known())
        return "null";
    return QByteArray::number(static_cast<double>(figure.value) / static_cast<double>(One)) + " @"
           + QByteArray::fromStdString(day(figure)) + (figure.derived ? " derived" : "");
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programmeWideInAPhase_data();
    void programmeWideInAPhase();
    void ownClaimBeforeTheDerived();
    void unknownBoundIsNoBound();
    void phasesAddUpWithoutAProgrammeClaim();
    void scopesNeverMix();
    void ratiosAreNeverAdded();
    void registerByDate();
    void reportedBeforeRegister();
    void silentRegisterSaysNothing();
    void registerRowsWithoutAPhase();
    void noRegisterIsNull();
};

void TestCounts::programmeWideInAPhase_data()
{
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<QByteArray>("mou");
    const auto row = [](const char *day, const char *phase, const char *mou) {
        QTest::addRow("phase %s on %s", phase, day) << QByteArray(day) << QByteArray(phase) << QByteArray(mou);
    };
    row("2020-11-30", "1", "52 @2020-11-17");
    row("2024-12-31", "1", "252 @2024-11-28");
    row("2025-12-31", "1", "252 @2024-11-28"); // not beyond the phase's end
    row("2025-12-31", "2", "null");            // not begun
    row("2026-01-10", "2", "null");            // begun, but nobody has counted since
    row("2026-03-31", "2", "9 @2026-01-16 derived");
    row("2026-03-31", "", "361 @2026-01-16");
    row("2019-12-31", "1", "null");
    row("2020-01-31", "1", "1 @2019-10");      // the first phase counts from the start, not from its first day
}

void TestCounts::programmeWideInAPhase()
{
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, phase);
    QFETCH(QByteArray, mou);
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Observations, std::string(Header)
                                    + "mou,,,1,,,2019-10,a,\nmou,,,52,,,2020-11-17,b,\nmou,,,252,,,2024-11-28,c,\n"
                                      "mou,,,352,,,2025-12-09,d,\nmou,,,361,,,2026-01-16,e,\n");
    const db::Headline headline = db::headline(*csv.snapshot(), look(day.constData(), phase.constData()));
    QCOMPARE(said(headline.companies.mou.figure), mou);
}

void TestCounts::ownClaimBeforeTheDerived()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Observations, std::string(Header) + "mou,,,352,,,2025-12-09,d,\nmou,,,361,,,2026-01-16,e,\n"
                                                      "mou,2,,7,,,2026-01-12,f,\nmou,1,,250,,,2025-02-01,g,\n");
    QCOMPARE(said(db::headline(*csv.snapshot(), look("2026-03-31", "2")).companies.mou.figure), QByteArray("7 @2026-01-12"));
    // A phase's own claim may be made after its end.
    QCOMPARE(said(db::headline(*csv.snapshot(), look("2026-03-31", "1")).companies.mou.figure), QByteArray("250 @2025-02-01"));
}

void TestCounts::unknownBoundIsNoBound()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, "phase,starts_on,ends_on,as_of,source\n1,,,2019-12-31,p\n2,,,2019-12-31,p\n");
    csv.add(Kind::Observations, std::string(Header) + "mou,,,352,,,2025-12-09,d,\n");
    for (const char *phase : {"1", "2"})
        QCOMPARE(said(db::headline(*csv.snapshot(), look("2026-03-31", phase)).companies.mou.figure), QByteArray("352 @2025-12-09"));
}

void TestCounts::phasesAddUpWithoutAProgrammeClaim()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header) + "mou,1,,250,,,2025-02-01,g,\nmou,2,,7,,,2026-01-12,f,\n");
    QCOMPARE(said(db::headline(*csv.snapshot(), look("2026-03-31")).companies.mou.figure), QByteArray("257 @2026-01-12 derived"));
    csv.add(Kind::Observations, std::string(Header) + "mou,,,240,,,2024-12-31,h,\n");
    QCOMPARE(said(db::headline(*csv.snapshot(), look("2026-03-31")).companies.mou.figure), QByteArray("240 @2024-12-31"));
}

void TestCounts::scopesNeverMix()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Observations, std::string(Header) + "mou,,,50,,,2020-11-06,a,\nmou,,companies,43,,,2020-12-06,a,\n");
    QCOMPARE(said(db::headline(*csv.snapshot(), look("2020-12-31")).companies.mou.figure), QByteArray("50 @2020-11-06"));
}

void TestCounts::ratiosAreNeverAdded()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Indicators, "indicator,unit,direction,period\nuse,%,up,period\n");
    csv.add(Kind::Observations, std::string(Header) + "use,1,,,3,4,2024-12-31,a,\nuse,2,,,1,2,2026-03-31,a,\n");
    const auto value = [&](const char *day, const char *phase) {
        const db::Headline headline = db::headline(*csv.snapshot(), look(day, phase));
        return headline.indicators.empty() ? QByteArray("none") : said(headline.indicators.front().value);
    };
    QCOMPARE(value("2026-06-30", "1"), QByteArray("75 @2024-12-31 derived"));
    QCOMPARE(value("2026-06-30", ""), QByteArray("50 @2026-03-31 derived"));
}

void TestCounts::registerByDate()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,phase,mou_on,office_on,hq_on,left_on,source\n"
                             "a,1,2021-03-01,2021-09-01,,,\nb,1,2021-05,,,,\nc,1,2021-06-01,2021-07-01,2022-01-01,2023-04-01,\n"
                             "d,2,2021-06-30,,,,\n");
    const auto counts = [&](const char *day, const char *phase) {
        const db::CompanyFigures found = db::headline(*csv.snapshot(), look(day, phase)).companies;
        return QList<qint64>{found.registerMou, found.registerOffice, found.registerHq, found.registerLeft};
    };
    QCOMPARE(counts("2021-05-30", ""), (QList<qint64>{1, 0, 0, 0}));
    QCOMPARE(counts("2021-05-31", ""), (QList<qint64>{2, 0, 0, 0}));
    QCOMPARE(counts("2021-12-31", ""), (QList<qint64>{4, 2, 0, 0}));
    QCOMPARE(counts("2021-12-31", "1"), (QList<qint64>{3, 2, 0, 0}));
    QCOMPARE(counts("2023-12-31", ""), (QList<qint64>{4, 2, 1, 1})); // who left stays in the other counts
    const db::CompanyFigures found = db::headline(*csv.snapshot(), look("2021-12-31")).companies;
    QVERIFY(found.mou.basis == db::Basis::Register);
    QCOMPARE(found.mou.figure.value, 4 * One);
    COMPARE_TEXT(day(found.mou.figure), "2021-06-30");
}

void TestCounts::reportedBeforeRegister()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Companies, "company,mou_on\na,2021-03-01\nb,2021-05-01\n");
    csv.add(Kind::Observations, std::string(Header) + "mou,,,5,,,2021-06-01,a,\n");
    db::Look at = look("2021-12-31");
    db::CompanyFigures found = db::headline(*csv.snapshot(), at).companies;
    QVERIFY(found.mou.basis == db::Basis::Reported);
    QCOMPARE(found.mou.figure.value, 5 * One);
    QCOMPARE(found.registerMou, 2);
    at.preferRegister = true;
    found = db::headline(*csv.snapshot(), at).companies;
    QVERIFY(found.mou.basis == db::Basis::Register);
    QCOMPARE(found.mou.figure.value, 2 * One);
    found = db::headline(*csv.snapshot(), look("2021-05-15")).companies;
    QVERIFY(found.mou.basis == db::Basis::Register); // nothing reported yet
}

void TestCounts::silentRegisterSaysNothing()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Companies, "company,phase,mou_on\na,1,2021-03-01\n");
    csv.add(Kind::Observations, std::string(Header) + "office,,,160,,,2025-12-09,a,\n");
    const db::CompanyFigures found = db::headline(*csv.snapshot(), look("2026-03-31", "2")).companies;
    QVERIFY(!found.office.figure.known()); // reported for the programme, not since the phase began: not zero
    QCOMPARE(found.registerOffice, 0);
}

void TestCounts::registerRowsWithoutAPhase()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Companies, "company,mou_on\na,2019-10-01\nb,2023-05-01\nc,2025-06-01\nd,2026-02-01\n");
    QCOMPARE(db::headline(*csv.snapshot(), look("2026-12-31", "1")).companies.registerMou, 2);
    QCOMPARE(db::headline(*csv.snapshot(), look("2026-12-31", "2")).companies.registerMou, 1);
    QCOMPARE(db::headline(*csv.snapshot(), look("2025-12-31", "2")).companies.registerMou, db::Null);
    QCOMPARE(db::headline(*csv.snapshot(), look("2026-12-31")).companies.registerMou, 4);
}

void TestCounts::noRegisterIsNull()
{
    const db::CompanyFigures found = db::headline(*SnapshotFromCsv().snapshot(), look("2021-12-31")).companies;
    QCOMPARE(found.registerMou, db::Null);
    QVERIFY(!found.mou.figure.known());
    QVERIFY(!found.left.figure.known());
}

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"
