#include "db/exchange/suggestion.h"
#include "db/exchange/values.h"

#include <QTest>

#include <limits>
#include <random>

using db::ReadStatus;
namespace rule = db::rule;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void numbersRefused_data();
    void numbersRefused();
    void money_data();
    void money();
    void moneyRefused_data();
    void moneyRefused();
    void countsAndYears();
    void unknownIsNotZero();
    void ownUnits();
    void aPointThatMayGroup();
    void suggestions_data();
    void suggestions();
    void everySuggestionIsRead();
    void everyAmountWrittenIsRead();
};

namespace {

db::NumberOptions lenient()
{
    db::NumberOptions options;
    options.units = true;
    options.percent = true;
    return options;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

} // namespace

void TestValues::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<bool>("approximate");
    const auto row = [](const char *cell, qint64 millionths, bool approximate = false) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << millionths << approximate;
    };
    row("0", 0);
    row("1,234", 1234'000000);
    row("1\u2009234", 1234'000000);
    row("1\u202F234\u202F567", 1234567'000000);
    row("１ ２３４", 1234'000000);
    row("＋５", 5'000000);
    row("（５）", -5'000000);
    row("△５", -5'000000);
    row("1 234", 1234'000000);
    row("1\u00A0234\u00A0567", 1234567'000000);
    row("１２３", 123'000000);
    row("１，２３４．５", 1234'500000);
    row("  5221 ", 5221'000000);
    row("\u00A0\u300012\u3000", 12'000000);
    row("          2.12", 2'120000);
    row("12\u200B3", 123'000000);
    row("△5", -5'000000);
    row("▲5", -5'000000);
    row("△ 1,234", -1234'000000);
    row("-5", -5'000000);
    row("−5", -5'000000);
    row("–5", -5'000000);
    row("－5", -5'000000);
    row("+5", 5'000000);
    row("(5)", -5'000000);
    row("(1,234.5)", -1234'500000);
    row("( 5 )", -5'000000);
    row("-0", 0);
    row("88.5", 88'500000);
    row(".5", 500000);
    row("0.000001", 1);
    row("0.1000000000", 100000);
    row("007", 7'000000);
    row("12%", 12'000000);
    row("12.5 %", 12'500000);
    row("１２％", 12'000000);
    row("9,223,372,036,854.775807", std::numeric_limits<qint64>::max());
    row("49.0만여 명", 490000'000000, true);
    row("1,000명", 1000'000000);
    row("약 100개사", 100'000000, true);
    row("100건 이상", 100'000000, true);
    row("최대 50", 50'000000, true);
    row("100여명", 100'000000, true);
    row("3천 5백", 3500'000000);
    row("3천5백", 3500'000000);
    row("1만 234명", 10234'000000);
    row("1\u1106\u1167\u11BC", 1'000000); // 명 as a Mac writes it: three letters in place of one syllable
}

void TestValues::numbers()
{
    QFETCH(QString, cell);
    QFETCH(qint64, millionths);
    QFETCH(bool, approximate);
    const auto number = db::readDecimal(cell.toStdString(), lenient());
    QVERIFY2(number.status == ReadStatus::Ok, number.rule.data());
    QCOMPARE(number.value, millionths);
    QCOMPARE(number.approximate, approximate);
    QCOMPARE(number.percent, cell.contains(QLatin1Char('%')) || cell.contains(QChar(0xFF05)));
}

void TestValues::numbersRefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *cell, std::string_view rule) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << text(rule);
    };
    row("nan", rule::NumberNotFinite);
    row("NaN", rule::NumberNotFinite);
    row("inf", rule::NumberNotFinite);
    row("-Infinity", rule::NumberNotFinite);
    row("∞", rule::NumberNotFinite);
    row("1e3", rule::NumberExponent);
    row("1.2E+5", rule::NumberExponent);
    row("1.2E-5", rule::NumberExponent);
    row("0x1F", rule::NumberHexadecimal);
    row("1,23", rule::NumberGrouping);
    row("12,34", rule::NumberGrouping);
    row("1234,567", rule::NumberGrouping);
    row("1,2345", rule::NumberGrouping);
    row("1,,234", rule::NumberGrouping);
    row("1,", rule::NumberGrouping);
    row("12 34", rule::NumberGrouping);
    row("1,234 567", rule::NumberGrouping);
    row("1.234.567", rule::NumberGrouping);
    row("1.234,5", rule::NumberGrouping);
    row("--5", rule::NumberSign);
    row("+", rule::NumberNone);
    row("△", rule::NumberNone);
    row("()", rule::NumberNone);
    row("-△5", rule::NumberSign);
    row("(-5)", rule::NumberSign);
    row("▼5", rule::NumberSign);
    row("5-", rule::NumberSign);
    row("0.0000001", rule::NumberPrecision);
    row("0.30000000000000004", rule::NumberPrecision);
    row("9223372036854775807", rule::NumberTooLarge);
    row("99999999999999999999999", rule::NumberTooLarge);
    row("abc", rule::NumberNone);
    row("십억", rule::NumberNone);
    row("백만원", rule::NumberNone);
    row("12abc", rule::NumberText);
    row("5.", rule::NumberText);
    row("(5", rule::NumberText);
    row("5)", rule::NumberText);
    row("100 이하", rule::NumberText);
    row("2천 3천", rule::NumberText);
    row("1만 2억", rule::NumberText);
    row("1.5억 2천만", rule::NumberText);
    row("10 명 20 명", rule::NumberText);
    row("539.67k㎡", rule::NumberText);
    row("#N/A", rule::NumberSpreadsheet);
    row("#DIV/0!", rule::NumberSpreadsheet);
    row("########", rule::NumberSpreadsheet);
}

void TestValues::numbersRefused()
{
    QFETCH(QString, cell);
    QFETCH(QString, rule);
    const auto number = db::readDecimal(cell.toStdString(), lenient());
    QCOMPARE(number.status, ReadStatus::Error);
    QCOMPARE(text(number.rule), rule);
}

void TestValues::money_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<qint64>("won");
    const auto row = [](const char *cell, qint64 unit, qint64 won) {
        QTest::addRow("%s x %lld", cell, unit) << QString::fromUtf8(cell) << unit << won;
    };
    row("1,234", 1, 1234);
    row("1,234", 1000, 1'234'000);
    row("4061", 100'000'000, 406'100'000'000);
    row("800.5", 100'000'000, 80'050'000'000);
    row("1.234", 100'000'000, 123'400'000);
    row("0.00000001", 100'000'000, 1);
    row("1234.00", 1, 1234);
    row("△1,234", 1'000'000, -1'234'000'000);
    row("1억 2천만원", 1, 120'000'000);
    row("1억2천만", 1, 120'000'000);
    row("123백만원", 1, 123'000'000);
    row("123 백만 원", 1, 123'000'000);
    row("800.5억원", 1, 80'050'000'000);
    row("4,061억", 1, 406'100'000'000);
    row("1조 2,000억원", 1, 1'200'000'000'000);
    row("3조 1,400억원", 1, 3'140'000'000'000);
    row("5천원", 1, 5000);
    row("1,234 천원", 1, 1'234'000);
    row("800억원", 1'000'000, 80'000'000'000); // the cell's own unit counts, not the column's
    row("1,234원", 1000, 1234);
    row("₩1,234", 1, 1234);
    row("￦1,234", 1, 1234);
    row("\\1,234", 1, 1234);
    row("-₩1,234", 1, -1234);
    row("₩-1,234", 1, -1234);
    row("9223372036854775807", 1, std::numeric_limits<qint64>::max());
}

void TestValues::money()
{
    QFETCH(QString, cell);
    QFETCH(qint64, unit);
    QFETCH(qint64, won);
    db::NumberOptions options = lenient();
    options.wonPerUnit = unit;
    const auto number = db::readMoney(cell.toStdString(), options);
    QVERIFY2(number.status == ReadStatus::Ok, number.rule.data());
    QCOMPARE(number.value, won);
}

void TestValues::moneyRefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("unit");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *cell, qint64 unit, std::string_view rule) {
        QTest::addRow("%s x %lld", cell, unit) << QString::fromUtf8(cell) << unit << text(rule);
    };
    row("1.234", 1, rule::NumberAmbiguous);
    row("1.000", 1, rule::NumberAmbiguous);
    row("1.5", 1, rule::MoneyFraction);
    row("1.2345", 1000, rule::MoneyFraction);
    row("0.000000001", 100'000'000, rule::MoneyFraction);
    row("92233720368547758", 1000, rule::NumberTooLarge);
    row("9223372036854775808", 1, rule::NumberTooLarge);
    row("100,000,000조원", 1, rule::NumberTooLarge);
    row("12%", 1, rule::NumberPercent);
    row("100명", 1, rule::NumberText);
}

void TestValues::moneyRefused()
{
    QFETCH(QString, cell);
    QFETCH(qint64, unit);
    QFETCH(QString, rule);
    db::NumberOptions options = lenient();
    options.wonPerUnit = unit;
    const auto number = db::readMoney(cell.toStdString(), options);
    QCOMPARE(number.status, ReadStatus::Error);
    QCOMPARE(text(number.rule), rule);
}

void TestValues::countsAndYears()
{
    QCOMPARE(db::readCount("1,234").value, 1234);
    QCOMPARE(db::readCount("12.0").value, 12);
    QCOMPARE(db::readCount("-1").rule, rule::CountNegative);
    QCOMPARE(db::readInteger("-1").value, -1);
    QCOMPARE(db::readCount("1.5").rule, rule::CountFraction);
    QCOMPARE(db::readCount("1.234").rule, rule::NumberAmbiguous);
    QCOMPARE(db::readCount("12명").rule, rule::NumberText);
    QCOMPARE(db::readCount("12%").rule, rule::NumberPercent);
    QCOMPARE(db::readCount("12명", lenient()).value, 12);
    for (const char *cell : {"2025", "2025년", "2025년도", " ２０２５ ", "'25", "’25년", "25년"}) {
        const auto year = db::readYear(cell);
        QCOMPARE(year.status, ReadStatus::Ok);
        QCOMPARE(year.value, 2025);
    }
    QCOMPARE(db::readYear("'99").value, 1999);
    for (const char *cell : {"25", "2025.5", "1차년도", "20250", "2025-01", "year"})
        QCOMPARE(db::readYear(cell).rule, rule::YearNone);
    QCOMPARE(db::readYear("1899").rule, rule::YearRange);
    QCOMPARE(db::readYear("2200").rule, rule::YearRange);
}

void TestValues::unknownIsNotZero()
{
    for (const char *cell : {"", "   ", "\u3000", "-", "–", "—", "−", "없음", "해당 없음", "null", "NULL", "N/A", "n/a", " - "}) {
        QCOMPARE(db::readDecimal(cell).status, ReadStatus::Blank);
        QCOMPARE(db::readMoney(cell).status, ReadStatus::Blank);
        QCOMPARE(db::readCount(cell).status, ReadStatus::Blank);
        QCOMPARE(db::readYear(cell).status, ReadStatus::Blank);
        QCOMPARE(db::readDate(cell).status, ReadStatus::Blank);
        QVERIFY(!db::readDate(cell).value.valid());
        QVERIFY(db::isUnknownText(cell));
    }
    QVERIFY(db::isBlankText(" \u00A0\t"));
    QVERIFY(!db::isBlankText("-"));
    QVERIFY(!db::isUnknownText("0"));
    QCOMPARE(db::readMoney("0").status, ReadStatus::Ok);
}

void TestValues::ownUnits()
{
    db::NumberOptions options = lenient();
    options.unit = "PF";
    const auto compute = db::readDecimal("88.5PF", options);
    QCOMPARE(compute.value, 88'500000);
    QCOMPARE(compute.unit, std::string_view("PF"));
    QCOMPARE(db::readDecimal("88.5 TB", options).rule, rule::NumberText);
    options.unit = "억원";
    QCOMPARE(db::readDecimal("800.5억원", options).value, 800'500000);
    QCOMPARE(db::readDecimal("5천만원", options).rule, rule::NumberText); // of which unit would 5천만 be?
    QVERIFY(db::readMoney("1,234원", lenient()).ownUnit);
    QVERIFY(!db::readMoney("1,234", lenient()).ownUnit);
    QCOMPARE(db::readMoney("1,234원").rule, rule::NumberText);
    QCOMPARE(db::readDecimal("12명", lenient()).unit, std::string_view("명"));
}

void TestValues::aPointThatMayGroup()
{
    QVERIFY(db::readDecimal("1.234").groupingPoint);
    QVERIFY(db::readDecimal("123.456").groupingPoint);
    for (const char *cell : {"0.234", "1.23", "1.2345", "1234.567", "1,234.567", ".123"})
        QVERIFY2(!db::readDecimal(cell).groupingPoint, cell);
    db::NumberOptions thousands;
    thousands.wonPerUnit = 1000;
    QVERIFY(db::readMoney("1.234", thousands).groupingPoint);
}

void TestValues::suggestions_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *type, const char *cell, const char *suggestion) {
        QTest::addRow("%s %s", type, cell) << type << QString::fromUtf8(cell) << QString::fromUtf8(suggestion);
    };
    row("money", "1O0", "100");
    row("money", "l,2OO", "1,200");
    row("money", "5.", "5");
    row("money", "1,234,", "1,234");
    row("money", "1,,234", "1,234");
    row("money", "5-", "-5");
    row("money", "1.234.567", "1234567");
    row("decimal", "1.234.567,8", "1234567.8");
    row("decimal", "1.234,5", "1234.5");
    for (const char *cell : {"1.234", "1e3", "0x1F", "12 34", "▼5", "nan", "abc", "12%", "1,23", "OO", "100 이하"})
        row("money", cell, "");
    row("count", "-1", "");
    row("count", "1.5", "");
    row("date", "45747", "2025-03-31");
    row("date", "2025년 상반기", "2025Q2");
    row("starts", "2025년 상반기", "2025Q1");
    row("date", "2025 하반기", "2025Q4");
    row("date", "2O25-03-31", "2025-03-31");
    row("date", "2025-3.31", "2025-3-31");
    row("date", "2025 03 31", "2025-03-31");
    row("date", "2025-03-31-", "2025-03-31");
    row("date", "2022.07.05.00", "2022-07-05");
    row("date", "2023.06 p)", "2023.06");
    for (const char *cell : {"2025-02-30", "2025.13.1", "abc", "2025. 3. 31.(화)", "3.5"})
        row("date", cell, "");
}

namespace {

db::NumberText readAs(const std::string &type, std::string_view cell)
{
    return type == "money" ? db::readMoney(cell, lenient()) : type == "count" ? db::readCount(cell, lenient())
                                                                             : db::readDecimal(cell, lenient());
}

std::string suggestionFor(const std::string &type, const std::string &cell)
{
    if (type == "date" || type == "starts")
        return db::suggestedDate(cell, db::readDate(cell), type == "starts");
    return db::suggestedNumber(cell, [&type](std::string_view text) { return readAs(type, text); });
}

} // namespace

void TestValues::suggestions()
{
    QFETCH(QString, type);
    QFETCH(QString, cell);
    QFETCH(QString, suggestion);
    QCOMPARE(QString::fromStdString(suggestionFor(type.toStdString(), cell.toStdString())), suggestion);
}

void TestValues::everySuggestionIsRead()
{
    static const char *const pieces[] = {"0", "1", "2025", "25", "3", "31", "12", "234", "O", "o", "l", "I", ".", ",", "-", "/", " ", "'",
                                         "(", ")", "년", "월", "일", "분기", "상반기", "하반기", "Q", "△", "억", "원", "%", "e", "\u00A0", "４"};
    const unsigned seed = std::random_device()();
    std::mt19937 random(seed);
    int found = 0;
    for (int i = 0; i < 60000; ++i) {
        std::string cell;
        for (auto n = random() % 7 + 1; n > 0; --n)
            cell += pieces[random() % std::size(pieces)];
        for (const char *type : {"money", "count", "decimal", "date", "starts"}) {
            const bool date = type[0] == 'd' && type[1] == 'a';
            const bool dates = date || type[0] == 's';
            if (dates ? db::readDate(cell).status != ReadStatus::Error : readAs(type, cell).status != ReadStatus::Error)
                continue;
            const std::string suggestion = suggestionFor(type, cell);
            if (suggestion.empty())
                continue;
            ++found;
            const bool read = dates ? db::readDate(suggestion).status == ReadStatus::Ok
                                    : readAs(type, suggestion).status == ReadStatus::Ok;
            QVERIFY2(read, qPrintable(QStringLiteral("seed %1: %2 for %3").arg(seed).arg(QString::fromStdString(suggestion),
                                                                                           QString::fromStdString(cell))));
        }
    }
    QVERIFY(found > 100);
}

void TestValues::everyAmountWrittenIsRead()
{
    std::uint64_t random = 20250331;
    for (int i = 0; i < 20000; ++i) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        const auto won = static_cast<std::int64_t>(random >> (random % 50 + 1)) * (i % 2 == 0 ? 1 : -1);
        const std::string plain = std::to_string(won);
        QCOMPARE(db::readMoney(plain).value, won);
        std::string grouped = plain;
        const std::size_t stop = won < 0 ? 1 : 0;
        for (std::size_t at = grouped.size(); at > stop + 3; at -= 3)
            grouped.insert(at - 3, ",");
        const auto number = db::readMoney(grouped);
        QVERIFY2(number.status == ReadStatus::Ok, grouped.c_str());
        QCOMPARE(number.value, won);
    }
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
