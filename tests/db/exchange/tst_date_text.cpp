#include "db/exchange/suggestion.h"
#include "db/exchange/values.h"

#include <QTest>

using db::ReadStatus;
namespace rule = db::rule;

/// Dates as offices write them.
class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void datesRefused_data();
    void datesRefused();
    void serialSaysWhatItWouldMean();
    void ambiguousDatesShowTheirReadings_data();
    void ambiguousDatesShowTheirReadings();
    void everyCanonicalDateIsRead();
};

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

void TestDateText::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *cell, const char *canonical) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(canonical);
    };
    for (const char *cell : {"2025-03-31", "2025.3.31", "2025. 3. 31.", "2025. 3. 31", "2025.03.31.", "2025/03/31", "2025/3/31",
                             "20250331", "2025년 3월 31일", "2025년3월31일", "'25.3.31", "’25.3.31", "‘25.3.31.",
                             "25년 3월 31일", "2025-03-31 00:00:00", "2025-03-31T09:30", "2025.3.31 9:30",
                             "2025. 3. 31.(월)", "2025-03-31 (월)", "２０２５．３．３１", "  2025-03-31\u00A0", "2025-3-31", "2025 3월 31일", "2025. 3. 31. 기준", "2025.3.31 현재"})
        row(cell, "2025-03-31");
    for (const char *cell : {"2025-03", "2025.3", "2025.03", "2025. 3.", "2025년 3월", "'25.3월", "2025.3월", "202503", "2025/03",
                             "'25.3", "’25년 3월", "25년 3월", "2025년 3월말", "2025. 3. 말", "2025 3월"})
        row(cell, "2025-03");
    row("'21.3월", "2021-03");
    row("2025.10", "2025-10");
    for (const char *cell : {"2025Q1", "2025-Q1", "2025 q1", "2025.1/4", "2025년 1분기", "'25.1분기", "25.1분기", "2025년 1/4분기",
                             "2025.1분기", "'25년 1분기", "2025.1/4분기", "2025 1/4분기", "'25 1/4분기", "2025 1분기", "2025년 1사분기",
                             "2025년 1/4 분기", "2025년 1분기말", "2025.1/4분기 기준"})
        row(cell, "2025Q1");
    row("'24.1분기", "2024Q1");
    for (const char *cell : {"2025", "2025년", "2025년도", "'25", "25년"})
        row(cell, "2025");
    row("'99.12.31", "1999-12-31");
    row("2024-02-29", "2024-02-29");
    row("2025\u1102\u1167\u11AB 3\u110B\u116F\u11AF", "2025-03"); // decomposed, as a Mac writes it
}

void TestDateText::dates()
{
    QFETCH(QString, cell);
    QFETCH(QString, canonical);
    const auto date = db::readDate(cell.toStdString());
    QVERIFY2(date.status == ReadStatus::Ok, date.rule.data());
    QCOMPARE(QString::fromStdString(date.value.text()), canonical);
}

void TestDateText::datesRefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *cell, std::string_view rule) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << text(rule);
    };
    for (const char *cell : {"2025-02-30", "2025-02-29", "2025.2.30", "2025-13-01", "2025-00-10", "20250230", "2025-13", "2025.13",
                             "2025년 2월 30일", "2025Q5", "2025.5/4", "2025-01-00", "'25.2.30", "202513", "99/99/99", "2025.13.1"})
        row(cell, rule::DateImpossible);
    for (const char *cell : {"03/04/25", "25.3.31", "31-03-2025", "3/31/2025", "250331", "201203"})
        row(cell, rule::DateAmbiguous);
    row("45747", rule::DateSerial);
    row("45747.5", rule::DateSerial);
    for (const char *cell : {"2025년 상반기", "2025 하반기", "'25 상반기", "25년 하반기", "2025.상반기", "2025년 상반기 말"})
        row(cell, rule::DateHalfYear);
    for (const char *cell : {"상반기", "25 상반기", "2025년 1월 상반기", "기준", "2025 1/4"})
        row(cell, rule::DateNone);
    row("20000", rule::DateSerial);
    row("60000", rule::DateSerial);
    row("60001", rule::DateNone);
    row("2025. 3. 31.(화)", rule::DateWeekday);
    row("1899-12-31", rule::DateRange);
    row("1899", rule::DateRange);
    row("2200.1", rule::DateRange);
    for (const char *cell : {"abc", "2022.07.05.00", "2023.06 p)", "21-Jan", "2025-3.31", "2025 03 31", "3.5", "3월", "12345678",
                             "99999", "2013년도 이전", "2025.123", "2025-03-31 25:00", "2025.3 10:20", "2025-003-01", "31일",
                             "2025.1/3", "2025-03-31-", "1Q25", "'2025", "2025-03-31 오전", "0", "12", "2025(월)"})
        row(cell, rule::DateNone);
}

void TestDateText::datesRefused()
{
    QFETCH(QString, cell);
    QFETCH(QString, rule);
    const auto date = db::readDate(cell.toStdString());
    QCOMPARE(date.status, ReadStatus::Error);
    QCOMPARE(text(date.rule), rule);
}

void TestDateText::serialSaysWhatItWouldMean()
{
    const auto date = db::readDate("45747");
    QCOMPARE(date.rule, rule::DateSerial);
    QCOMPARE(date.value.text(), std::string("2025-03-31"));
}

void TestDateText::ambiguousDatesShowTheirReadings_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("readings");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *cell, const char *readings, const char *suggestion) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromLatin1(readings) << QString::fromLatin1(suggestion);
    };
    row("03/04/25", "2003-04-25 2025-04-03 2025-03-04", "");
    row("3/31/2025", "2025-03-31", "2025-03-31");
    row("31-03-2025", "2025-03-31", "2025-03-31");
    row("25.3.31", "2025-03-31 2031-03-25", "2025-03-31"); // behind points the year comes first in this country
    row("25/3/31", "2025-03-31 2031-03-25", "");
    row("03.04.2025", "2025-04-03 2025-03-04", "");
    row("250331", "2025-03-31", "2025-03-31");
    row("201203", "2020-12-03 2012-03", "");
}

void TestDateText::ambiguousDatesShowTheirReadings()
{
    QFETCH(QString, cell);
    QFETCH(QString, readings);
    QFETCH(QString, suggestion);
    const std::string bytes = cell.toStdString();
    const auto date = db::readDate(bytes);
    QCOMPARE(date.rule, rule::DateAmbiguous);
    QStringList found;
    for (const auto reading : date.readings) {
        if (reading.valid())
            found << QString::fromStdString(reading.text());
    }
    QCOMPARE(found.join(u' '), readings);
    QCOMPARE(QString::fromStdString(db::suggestedDate(bytes, date, false)), suggestion);
}

void TestDateText::everyCanonicalDateIsRead()
{
    int found = 0;
    for (int code = 20190000; code < 20320000; ++code) {
        const auto date = db::PartialDate::fromCode(code);
        if (!date.valid())
            continue;
        ++found;
        const auto again = db::readDate(date.text());
        QVERIFY2(again.status == ReadStatus::Ok, date.text().c_str());
        QCOMPARE(again.value.code(), date.code());
    }
    QVERIFY(found > 13 * 365);
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_date_text.moc"
