#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QTest>

#include <limits>
#include <vector>

using db::PartialDate;
using ui::MinusStyle;
using ui::MoneyUnit;

class TestNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(ui::setLanguage(ui::Language::Korean));
        ui::setNumberStyle({MoneyUnit::HundredMillion, MinusStyle::Triangle});
    }

    void money_data()
    {
        QTest::addColumn<qint64>("won");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, qint64 won, MoneyUnit unit, const char *ko, const char *en) {
            QTest::newRow(name) << won << static_cast<int>(unit) << QString::fromUtf8(ko) << QString::fromUtf8(en);
        };
        row("plan of phase 1", 406'100'000'000, MoneyUnit::HundredMillion, "4,061억원", "KRW 406.1 billion");
        row("half goes up", 50'000'000, MoneyUnit::HundredMillion, "1억원", "KRW 0.1 billion");
        row("just below half", 49'999'999, MoneyUnit::HundredMillion, "0억원", "KRW 0.0 billion");
        row("negative half goes away from zero", -50'000'000, MoneyUnit::HundredMillion, "△1억원", "KRW △0.1 billion");
        row("negative to nothing has no sign", -1, MoneyUnit::HundredMillion, "0억원", "KRW 0.0 billion");
        row("millions", 1'234'500'000, MoneyUnit::Million, "1,235백만원", "KRW 1,235 million");
        row("thousands", -371'000, MoneyUnit::Thousand, "△371천원", "KRW △371 thousand");
        row("won", 1'234'567, MoneyUnit::Won, "1,234,567원", "KRW 1,234,567");
        row("the largest", std::numeric_limits<qint64>::max(), MoneyUnit::Won, "9,223,372,036,854,775,807원",
            "KRW 9,223,372,036,854,775,807");
        row("the largest, rounded", std::numeric_limits<qint64>::max(), MoneyUnit::HundredMillion,
            "92,233,720,369억원", "KRW 9,223,372,036.9 billion");
        row("not known", db::Null, MoneyUnit::Won, "–", "–");
    }
    void money()
    {
        QFETCH(qint64, won);
        QFETCH(int, unit);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        QCOMPARE(ui::moneyWithUnit(won, static_cast<MoneyUnit>(unit)), korean);
        ui::setLanguage(ui::Language::English);
        QCOMPARE(ui::moneyWithUnit(won, static_cast<MoneyUnit>(unit)), english);
    }

    void numbers()
    {
        QCOMPARE(ui::whole(1234567), QStringLiteral("1,234,567"));
        QCOMPARE(ui::whole(-5), QStringLiteral("△5"));
        QCOMPARE(ui::whole(0), QStringLiteral("0"));
        QCOMPARE(ui::decimal(88'500'000), QStringLiteral("88.5"));
        QCOMPARE(ui::decimal(5'150'000'000), QStringLiteral("5,150"));
        QCOMPARE(ui::decimal(1'234'567), QStringLiteral("1.235"));
        QCOMPARE(ui::decimal(999'999), QStringLiteral("1"));
        QCOMPARE(ui::decimal(-500), QStringLiteral("△0.001"));
        QCOMPARE(ui::decimal(-499), QStringLiteral("0"));
        QCOMPARE(ui::decimal(db::Null), QStringLiteral("–"));
        QCOMPARE(ui::decimalDifference(45'000'000), QStringLiteral("+45"));
        QCOMPARE(ui::moneyDifference(0), QStringLiteral("0"));
        QCOMPARE(ui::moneyDifference(4'500'000'000), QStringLiteral("+45"));
        ui::setNumberStyle({MoneyUnit::HundredMillion, MinusStyle::Minus});
        QCOMPARE(ui::whole(-5), QString::fromUtf8("\u22125"));
    }

    void whatIsRoundedMayNotAddUp()
    {
        constexpr qint64 Eok = 100'000'000;
        QCOMPARE(ui::moneySteps(50'000'000, MoneyUnit::HundredMillion), 1);
        QCOMPARE(ui::moneySteps(-50'000'000, MoneyUnit::HundredMillion), -1);
        QCOMPARE(ui::moneySteps(49'999'999, MoneyUnit::HundredMillion), 0);
        QCOMPARE(ui::moneySteps(1'499, MoneyUnit::Thousand), 1);
        const std::vector<db::Value> thirds{140'000'000, 140'000'000, 140'000'000}; // 1 + 1 + 1 and 4
        QVERIFY(ui::roundsApart(thirds, MoneyUnit::HundredMillion));
        QVERIFY(!ui::roundsApart(thirds, MoneyUnit::Million));
        const std::vector<db::Value> even{3 * Eok, db::Null, 4 * Eok};
        QVERIFY(!ui::roundsApart(even, MoneyUnit::HundredMillion));
        QCOMPARE(ui::roundingNote(), QString::fromUtf8("단수 조정으로 합계가 맞지 않을 수 있습니다."));
        ui::setLanguage(ui::Language::English); // its tenth of a billion is the same step
        QVERIFY(ui::roundsApart(thirds, MoneyUnit::HundredMillion));
    }

    void rates()
    {
        QCOMPARE(ui::percent(db::Rate{483, 1000}), QStringLiteral("48.3%"));
        QCOMPARE(ui::percent(db::Rate{1, 3}), QStringLiteral("33.3%"));
        QCOMPARE(ui::percent(db::Rate{5, 4}), QStringLiteral("125.0%"));
        QCOMPARE(ui::percent(db::Rate{1, 0}), QStringLiteral("–"));
        QCOMPARE(ui::percent(db::Rate{db::Null, 4}), QStringLiteral("–"));
        QCOMPARE(ui::percentPoints(0.012), QStringLiteral("+1.2%p"));
        QCOMPARE(ui::percentPoints(-0.06), QStringLiteral("△6.0%p"));
        ui::setLanguage(ui::Language::English);
        QCOMPARE(ui::percentPoints(0.012), QStringLiteral("+1.2 pp"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::newRow("day") << "2025-03-31" << "2025. 3. 31." << "31 Mar 2025";
        QTest::newRow("month") << "2021-11" << "2021. 11." << "Nov 2021";
        QTest::newRow("quarter") << "2025Q1" << QString::fromUtf8("2025년 1분기") << "2025 Q1";
        QTest::newRow("year") << "2024" << QString::fromUtf8("2024년") << "2024";
    }
    void dates()
    {
        QFETCH(QString, stored);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        const auto parsed = PartialDate::parse(stored.toStdString());
        QVERIFY(parsed);
        QCOMPARE(ui::date(*parsed), korean);
        ui::setLanguage(ui::Language::English);
        QCOMPARE(ui::date(*parsed), english);
    }

    void periods()
    {
        QCOMPARE(ui::period(PartialDate::ofYear(2020), PartialDate::ofYear(2024)), QStringLiteral("2020~2024"));
        QCOMPARE(ui::period(PartialDate::ofDay(2020, 1, 1), PartialDate::ofDay(2024, 12, 31)),
                 QStringLiteral("2020~2024"));
        QCOMPARE(ui::period(PartialDate::ofDay(2020, 3, 1), PartialDate::ofQuarter(2022, 4)),
                 QStringLiteral("2020. 3. 1.~2022"));
        QCOMPARE(ui::period(PartialDate::ofYear(2024), PartialDate::ofYear(2024)), QStringLiteral("2024"));
        QCOMPARE(ui::period(PartialDate::ofDay(2024, 12, 31), PartialDate::ofDay(2024, 12, 31)),
                 QStringLiteral("2024. 12. 31."));
        QCOMPARE(ui::period({}, {}), QString());
    }

    void onePictureMayUseItsOwnUnit()
    {
        QCOMPARE(ui::money(1'234'000'000), QStringLiteral("12"));
        {
            const ui::MoneyUnitScope scope(MoneyUnit::Million);
            QCOMPARE(ui::money(1'234'000'000), QStringLiteral("1,234"));
        }
        QCOMPARE(ui::money(1'234'000'000), QStringLiteral("12"));
    }

    void languageIsChosenByOptionThenSettingThenLocale()
    {
        using ui::Language;
        const QLocale korean(QLocale::Korean);
        const QLocale german(QLocale::German);
        const QString none;
        QCOMPARE(ui::chooseLanguage(QStringLiteral("en"), QStringLiteral("ko"), korean), Language::English);
        QCOMPARE(ui::chooseLanguage(none, QStringLiteral("en"), korean), Language::English);
        QCOMPARE(ui::chooseLanguage(none, none, QLocale(QLocale::English)), Language::English);
        QCOMPARE(ui::chooseLanguage(none, none, korean), Language::Korean);
        QCOMPARE(ui::chooseLanguage(none, none, german), Language::Korean);
        QVERIFY(!ui::languageByKey(u"korean"));
        QCOMPARE(ui::languageByKey(u"ko_KR"), Language::Korean);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
