#include "db/records/partial_date.h"

#include <QTest>

using db::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAndSpelling_data();
    void spansAndSpelling();
    void datesThatDoNotExist();
    void canonicalSpellingsOnly_data();
    void canonicalSpellingsOnly();
    void everyCodeSurvives();
    void equalOnlyWhenSpeltAlike();
};

void TestPartialDate::spansAndSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("year") << "2021" << 20210000 << "2021-01-01" << "2021-12-31";
    QTest::newRow("quarter 1") << "2021Q1" << 20212100 << "2021-01-01" << "2021-03-31";
    QTest::newRow("quarter 4") << "2021Q4" << 20212400 << "2021-10-01" << "2021-12-31";
    QTest::newRow("month") << "2021-03" << 20210300 << "2021-03-01" << "2021-03-31";
    QTest::newRow("leap February") << "2024-02" << 20240200 << "2024-02-01" << "2024-02-29";
    QTest::newRow("day") << "2021-03-05" << 20210305 << "2021-03-05" << "2021-03-05";
}

void TestPartialDate::spansAndSpelling()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto date = PartialDate::parse(text.toStdString());
    QVERIFY(date);
    QCOMPARE(date->code(), db::Value(code));
    QCOMPARE(QString::fromStdString(date->text()), text);
    QCOMPARE(QString::fromStdString(PartialDate::ofDay(date->firstDay()).text()), first);
    QCOMPARE(QString::fromStdString(PartialDate::ofDay(date->lastDay()).text()), last);
}

void TestPartialDate::datesThatDoNotExist()
{
    QVERIFY(!PartialDate::ofDay(2025, 2, 29).valid());
    QVERIFY(PartialDate::ofDay(2024, 2, 29).valid());
    QVERIFY(!PartialDate::ofDay(2025, 2, 30).valid());
    QVERIFY(!PartialDate::ofDay(2025, 4, 31).valid());
    QVERIFY(!PartialDate::ofDay(2025, 0, 1).valid());
    QVERIFY(!PartialDate::ofMonth(2025, 13).valid());
    QVERIFY(!PartialDate::ofQuarter(2025, 5).valid());
    QVERIFY(!PartialDate::ofYear(0).valid());
    QVERIFY(!PartialDate::ofYear(10000).valid());
    QVERIFY(!PartialDate::fromCode(20252501).valid());
    QVERIFY(!PartialDate::fromCode(20252101).valid());
    QVERIFY(!PartialDate::fromCode(-1).valid());
    QVERIFY(!PartialDate::fromCode(db::Null).valid());
}

void TestPartialDate::canonicalSpellingsOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "21", "2021q1", "2021-Q1", "2021Q5", "2021-3", "2021-13", "2021-03-5", "2021/03/05",
                             "2021-03-05 ", "2021.03", "202103", "20210305", "2021-02-30", "2021-", "2021-+3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPartialDate::canonicalSpellingsOnly()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::parse(text.toStdString()));
}

void TestPartialDate::everyCodeSurvives()
{
    int found = 0;
    for (int code = 20200000; code < 20250000; ++code) {
        const auto date = PartialDate::fromCode(code);
        if (!date.valid())
            continue;
        ++found;
        QCOMPARE(date.code(), db::Value(code));
        const auto again = PartialDate::parse(date.text());
        QVERIFY(again);
        QCOMPARE(again->code(), db::Value(code));
        QVERIFY(date.firstDay() <= date.lastDay());
    }
    QCOMPARE(found, 5 * (1 + 4 + 12) + 2 * 366 + 3 * 365);
}

void TestPartialDate::equalOnlyWhenSpeltAlike()
{
    const auto date = [](const char *text) { return *PartialDate::parse(text); };
    QVERIFY(!(date("2021") == date("2021-12-31")));
    QVERIFY(date("2021").lastDay() == date("2021-12-31").lastDay());
    QVERIFY(date("2021Q3").lastDay() < date("2021-10").lastDay());
    QVERIFY(date("2021-09-30").lastDay() == date("2021Q3").lastDay());
    QVERIFY(date("2021") == PartialDate::ofYear(2021));
}

QTEST_APPLESS_MAIN(TestPartialDate)
#include "tst_partial_date.moc"
