#include "db/figures/headline.h"

#include "tests/db/figures/figures_testing.h"

using namespace testing;
using db::Kind;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of,source\n1,2020,2022,2019-12-31,plan\n2,2023,2024,2019-12-31,plan\n";

db::BudgetFigures figures(const SnapshotFromCsv &csv, const char *day, const char *phase = "1")
{
    return db::headline(*csv.snapshot(), look(day, phase)).budget;
}

db::Value eok(const db::Figure &figure)
{
    return figure.known() ? figure.value / Eok : db::Null;
}

QByteArray planShares(const std::vector<db::BudgetShare> &shares)
{
    QByteArray out;
    for (const db::BudgetShare &share : shares) {
        out += QByteArray::fromStdString(share.key) + '='
               + (share.money.plan.known() ? QByteArray::number(eok(share.money.plan)) : "-") + ' ';
    }
    return out.trimmed();
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalOrParts_data();
    void totalOrParts();
    void partsByCategoryKeepTheStatedTotal();
    void breakDownComesFromOneStatement();
    void ownBooksAreOneFileEach();
    void correctionLeavesTheOtherLines();
    void scopesNeverCount();
    void blankIsTheWhole();
    void phaseIsTheSumOfItsYears();
    void linesStayUntilWithdrawn();
    void currentBudgetOfOneYear();
    void severalYearsAgainstTheirAppropriations();
    void yearsToComeAreNotInTheRate();
    void onePurseIsNotTheWhole();
    void allPhasesAgainstTheProgramme();
    void rowsWithoutAPhase();
    void emptyIsNull();
    void asOfAndSource();
};

void TestBudget::totalOrParts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("plan");
    QTest::addColumn<qint64>("stated");
    const auto row = [](const char *name, const char *rows, qint64 plan, qint64 stated = db::Null) {
        QTest::newRow(name) << QByteArray(rows) << plan << stated;
    };
    row("total alone", "1,,,,total,plan,100,2020-01-01,a\n", 100);
    row("parts alone", "1,,x,,total,plan,60,2020-01-01,a\n1,,y,,total,plan,50,2020-01-01,a\n", 110);
    row("total newer than its parts",
        "1,,x,,total,plan,60,2020-01-01,a\n1,,y,,total,plan,50,2020-01-01,a\n1,,,,total,plan,100,2020-02-01,a\n", 100);
    row("total as old as its parts",
        "1,,x,,total,plan,60,2020-01-01,a\n1,,y,,total,plan,50,2020-01-01,a\n1,,,,total,plan,100,2020-01-01,a\n", 100);
    row("parts newer than the total",
        "1,,,,total,plan,100,2020-01-01,a\n1,,x,,total,plan,60,2020-02-01,b\n1,,y,,total,plan,50,2020-02-01,b\n", 110, 100);
    row("total of a worse rank",
        "1,,,,total,plan,100,2020-02-01,paper\n1,,x,,total,plan,60,2020-02-01,good\n1,,y,,total,plan,50,2020-02-01,good\n",
        110, 100);
    row("total of a better rank",
        "1,,,,total,plan,100,2020-02-01,good\n1,,x,,total,plan,60,2020-02-01,paper\n1,,y,,total,plan,50,2020-02-01,paper\n",
        100);
    row("fundings newer than the total",
        "1,,,,total,plan,100,2020-01-01,a\n1,,,,national,plan,80,2020-02-01,a\n1,,,,city,plan,30,2020-02-01,a\n", 110, 100);
    row("one project is a detail",
        "1,,,,total,plan,100,2020-01-01,a\n1,,,dc,total,plan,60,2020-02-01,a\n", 100);
    row("small parts are details",
        "1,,,,total,plan,100,2020-01-01,a\n1,,,dc,total,plan,20,2020-02-01,a\n1,,,camp,total,plan,20,2020-02-01,a\n", 100);
    row("two of three years are details",
        "1,,,,total,plan,100,2020-01-01,a\n1,2020,,,total,plan,50,2021-01-01,a\n1,2021,,,total,plan,60,2021-01-01,a\n", 100);
    row("all years of the phase",
        "1,,,,total,plan,100,2020-01-01,a\n1,2020,,,total,plan,10,2020-02-01,a\n1,2021,,,total,plan,10,2020-03-01,a\n"
        "1,2022,,,total,plan,15,2020-04-01,a\n", 35, 100);
    row("years without a total", "1,2020,,,total,plan,50,2021-01-01,a\n1,2021,,,total,plan,60,2021-02-01,a\n", 110);
    row("a project's total and its fundings once",
        "1,,x,p,total,plan,70,2020-01-01,a\n1,,x,p,national,plan,50,2020-01-01,a\n1,,x,p,city,plan,20,2020-01-01,a\n"
        "1,,y,q,total,plan,30,2020-01-01,a\n", 100);
    row("newer fundings of one project",
        "1,,x,p,total,plan,70,2020-01-01,\n1,,x,p,national,plan,50,2020-01-01,\n1,,x,p,city,plan,25,2020-01-01,\n"
        "1,,y,q,total,plan,30,2020-01-01,\n", 100);
}

void TestBudget::totalOrParts()
{
    QFETCH(QByteArray, rows);
    QFETCH(qint64, plan);
    QFETCH(qint64, stated);
    SnapshotFromCsv csv;
    csv.add(Kind::Sources, "source,rank\ngood,2\npaper,7\n").add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget(rows.toStdString()));
    const db::BudgetFigures found = figures(csv, "2022-06-30");
    QCOMPARE(eok(found.total.plan), plan);
    QCOMPARE(found.statedPlan.value_or(db::Null), stated == db::Null ? db::Null : stated * Eok);
    QCOMPARE(found.total.plan.derived, stated != db::Null || !rows.contains("1,,,,total"));
}

void TestBudget::partsByCategoryKeepTheStatedTotal()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,100,2020-06-01,a\n1,,x,,total,plan,60,2020-01-01,a\n"
                                 "1,,y,,total,plan,30,2020-01-01,a\n"));
    const db::BudgetFigures found = figures(csv, "2020-12-31");
    QCOMPARE(eok(found.total.plan), 100);
    QCOMPARE(found.byCategoryGap, 10 * Eok);
    QCOMPARE(found.byFundingGap, db::Null);
    COMPARE_TEXT(day(found.byCategory.front().money.plan), "2020-01-01");
}

void TestBudget::breakDownComesFromOneStatement()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget,
            budget("1,,infra,,total,plan,2697,2019-12-05,s\n1,,rnd,,total,plan,634,2019-12-05,s\n"
                   "1,,startup,,total,plan,730,2019-12-05,s\n"
                   "1,,infra,,total,plan,2549,2022-01-24,m\n1,,companies,,total,plan,549,2022-01-24,m\n"
                   "1,,talent,,total,plan,513,2022-01-24,m\n1,,rnd,,total,plan,508,2022-01-24,m\n"
                   "1,,infra,dc,total,plan,923,2022-06-01,d\n"
                   "1,,,,national,plan,2798,2021-11-21,h\n1,,,,city,plan,910,2021-11-21,h\n"
                   "1,,,,private,plan,408,2021-11-21,h\n"));
    QCOMPARE(planShares(figures(csv, "2019-12-31").byCategory), QByteArray("rnd=634 startup=730 infra=2697"));
    QCOMPARE(planShares(figures(csv, "2022-01-23").byCategory), QByteArray("rnd=634 startup=730 infra=2697"));
    QCOMPARE(planShares(figures(csv, "2022-01-24").byCategory), QByteArray("rnd=508 companies=549 talent=513 infra=2549"));
    // One project in one category is a detail of it, not a break-down.
    QCOMPARE(planShares(figures(csv, "2022-12-31").byCategory), QByteArray("rnd=508 companies=549 talent=513 infra=2549"));
    QCOMPARE(planShares(figures(csv, "2022-12-31").byFunding), QByteArray("national=2798 city=910 private=408"));
}

void TestBudget::ownBooksAreOneFileEach()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,x,,total,plan,60,2020-01-01,\n1,,y,,total,plan,50,2020-01-01,\n"));
    csv.add(Kind::Budget, budget("1,,z,,total,plan,70,2020-01-01,\n1,,w,,total,plan,40,2020-01-01,\n"));
    QCOMPARE(planShares(figures(csv, "2020-12-31").byCategory), QByteArray("w=40 z=70"));
}

void TestBudget::correctionLeavesTheOtherLines()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,x,,total,plan,60,2020-01-01,\n1,,y,,total,plan,50,2020-01-01,\n"
                                 "1,,z,,total,plan,40,2020-01-01,\n"));
    csv.add(Kind::Budget, budget("1,,x,,total,plan,60,2020-01-01,\n1,,y,,total,plan,55,2020-01-01,\n"
                                 "1,,z,,total,plan,40,2020-01-01,\n"));
    const db::BudgetFigures found = figures(csv, "2020-12-31");
    QCOMPARE(planShares(found.byCategory), QByteArray("x=60 y=55 z=40"));
    QCOMPARE(eok(found.total.plan), 155);
}

void TestBudget::scopesNeverCount()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, "phase,fiscal_year,funding,stage,scope,amount,as_of,source\n"
                          "1,,total,plan,,411600000000,2020-11-23,a\n"
                          "1,,total,plan,with_nhn,621600000000,2021-02-04,b\n"
                          "1,2020,total,spent,city_ai,69700000000,2020-12-08,c\n");
    const db::BudgetFigures found = figures(csv, "2021-12-31");
    QCOMPARE(found.total.plan.value, db::Value{411'600'000'000});
    QVERIFY(!found.total.spent.known());
}

void TestBudget::blankIsTheWhole()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2020,,,total,spent,100,2020-12-31,\n1,2020,x,,total,spent,60,2020-12-31,\n"
                                 "1,2020,y,,total,spent,40,2020-12-31,\n1,2020,x,,national,spent,60,2020-12-31,\n"));
    QCOMPARE(eok(figures(csv, "2020-12-31").total.spent), 100);
}

void TestBudget::phaseIsTheSumOfItsYears()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget("1,2020,,,total,spent,30,2020-06-30,\n1,2020,,,total,spent,80,2020-12-31,\n"
                                 "1,2021,,,total,spent,50,2021-06-30,\n1,2021,,,total,spent,90,2021-12-31,\n"
                                 "1,2020,,,total,carried_over,7,2020-12-31,\n1,2021,,,total,carried_over,5,2021-12-31,\n"
                                 "1,2020,,,total,lapsed,2,2020-12-31,\n1,2021,,,total,lapsed,3,2021-12-31,\n"));
    QCOMPARE(eok(figures(csv, "2020-09-30").total.spent), 30);
    QCOMPARE(eok(figures(csv, "2021-06-30").total.spent), 130);
    const db::BudgetFigures found = figures(csv, "2021-12-31");
    QCOMPARE(eok(found.total.spent), 170);
    QCOMPARE(eok(found.total.carriedOver), 5); // what leaves the last year, not the sum of the years
    QCOMPARE(eok(found.total.lapsed), 5);
    QCOMPARE(found.byYear.size(), std::size_t{2});
    QCOMPARE(eok(found.byYear[0].money.spent), 80);
}

void TestBudget::linesStayUntilWithdrawn()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2020,x,,total,spent,30,2020-03-31,\n1,2020,y,,total,spent,20,2020-03-31,\n"));
    csv.add(Kind::Budget, budget("1,2020,x,,total,spent,60,2020-06-30,\n"));
    QCOMPARE(eok(figures(csv, "2020-06-30").total.spent), 80);
    csv.withdraw(Kind::Budget, budget("1,2020,y,,total,spent,,2020-07-01,\n"));
    QCOMPARE(eok(figures(csv, "2020-06-30").total.spent), 80);
    QCOMPARE(eok(figures(csv, "2020-07-01").total.spent), 60);
}

void TestBudget::currentBudgetOfOneYear()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2024,,,total,appropriated,100,2024-01-15,\n1,2024,,,total,appropriated,120,2024-05-15,\n"
                                 "1,2023,,,total,carried_over,30,2023-12-31,\n1,2024,,,total,transferred,90,2024-09-30,\n"
                                 "1,2024,,,total,spent,60,2024-09-30,\n1,2024,,,total,carried_over,9,2024-12-31,\n"));
    const db::BudgetFigures found = figures(csv, "2024-09-30");
    QVERIFY(found.executionBase == db::RateBase::CurrentBudget);
    QCOMPARE(found.execution.numerator, 60 * Eok);
    QCOMPARE(found.execution.denominator, 150 * Eok);
    QCOMPARE(found.payout.numerator, 90 * Eok);
    QCOMPARE(found.payout.denominator, 150 * Eok);
    QCOMPARE(figures(csv, "2024-02-01").execution.numerator, db::Null);
    QCOMPARE(figures(csv, "2024-02-01").execution.denominator, 130 * Eok);
}

void TestBudget::severalYearsAgainstTheirAppropriations()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2023,,,total,appropriated,100,2023-01-15,\n1,2023,,,total,spent,70,2023-12-31,\n"
                                 "1,2023,,,total,carried_over,30,2023-12-31,\n"
                                 "1,2024,,,total,appropriated,120,2024-01-15,\n1,2024,,,total,spent,60,2024-09-30,\n"));
    const db::BudgetFigures found = figures(csv, "2024-09-30");
    QVERIFY(found.executionBase == db::RateBase::Appropriated);
    QCOMPARE(found.execution.numerator, 130 * Eok);
    QCOMPARE(found.execution.denominator, 220 * Eok);
}

void TestBudget::yearsToComeAreNotInTheRate()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2024,,,total,appropriated,100,2024-01-15,\n1,2024,,,total,spent,60,2024-12-20,\n"
                                 "1,2025,,,total,appropriated,150,2024-12-15,\n"));
    const db::BudgetFigures found = figures(csv, "2024-12-31");
    QCOMPARE(eok(found.total.appropriated), 250);
    QCOMPARE(found.execution.denominator, 100 * Eok);
    QVERIFY(found.executionBase == db::RateBase::CurrentBudget);

    SnapshotFromCsv early;
    early.add(Kind::Budget, budget("1,2025,,,total,appropriated,150,2024-12-15,\n"));
    QCOMPARE(figures(early, "2024-12-31").execution.denominator, db::Null); // unknown so far, not nothing
}

void TestBudget::onePurseIsNotTheWhole()
{
    SnapshotFromCsv press;
    press.add(Kind::Budget, budget("1,2020,,,national,appropriated,626,2020-01-15,paper\n"));
    QVERIFY(!figures(press, "2020-12-31").total.appropriated.known());
    QCOMPARE(eok(figures(press, "2020-12-31").byFunding.front().money.appropriated), 626);
    SnapshotFromCsv own;
    own.add(Kind::Budget, budget("1,2020,,,national,appropriated,626,2020-01-15,\n"));
    QCOMPARE(eok(figures(own, "2020-12-31").total.appropriated), 626);
    SnapshotFromCsv two;
    two.add(Kind::Budget, budget("1,2020,,,national,appropriated,626,2020-01-15,aica\n"
                                 "1,2020,,,city,appropriated,100,2020-01-15,aica\n"));
    QCOMPARE(eok(figures(two, "2020-12-31").total.appropriated), 726);
    SnapshotFromCsv fields;
    fields.add(Kind::Budget, budget("1,2020,rnd,,national,spent,400,2020-12-31,aica\n"
                                    "1,2020,talent,,national,spent,100,2020-12-31,aica\n"
                                    "1,2021,rnd,,national,spent,30,2021-06-30,aica\n"));
    QCOMPARE(eok(figures(fields, "2020-12-31").total.spent), 500);
    QCOMPARE(eok(figures(fields, "2021-06-30").total.spent), 530);
    QCOMPARE(eok(figures(fields, "2021-06-30").byFunding.front().money.spent), 530);
}

void TestBudget::allPhasesAgainstTheProgramme()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget(",,,,total,plan,10000,2019-01-29,k\n1,,,,total,plan,4061,2019-01-29,k\n"
                                 "2,,,,total,plan,5939,2019-01-29,k\n1,,,,total,plan,4116,2020-11-23,j\n"));
    const db::BudgetFigures before = figures(csv, "2019-12-31", "");
    QCOMPARE(eok(before.total.plan), 10000);
    QVERIFY(!before.statedPlan.has_value());
    const db::BudgetFigures after = figures(csv, "2020-12-31", "");
    QCOMPARE(eok(after.total.plan), 4116 + 5939);
    QCOMPARE(after.statedPlan.value_or(0), 10000 * Eok);
    // Without one of the phases the programme's own total stands.
    SnapshotFromCsv one;
    one.add(Kind::Phases, Phases);
    one.add(Kind::Budget, budget(",,,,total,plan,10000,2019-01-29,k\n1,,,,total,plan,4116,2020-11-23,j\n"));
    QCOMPARE(eok(figures(one, "2020-12-31", "").total.plan), 10000);
}

void TestBudget::rowsWithoutAPhase()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(",2023,,,total,spent,40,2023-12-31,\n1,2024,,,total,spent,10,2024-12-31,\n"
                                 "2,2024,,,total,spent,25,2024-12-31,\n"));
    QCOMPARE(eok(figures(csv, "2024-12-31", "").total.spent), 75);
    QCOMPARE(eok(figures(csv, "2024-12-31", "1").total.spent), 10);
}

void TestBudget::emptyIsNull()
{
    const db::BudgetFigures found = figures(SnapshotFromCsv(), "2024-12-31", "");
    for (const db::Figure *figure : {&found.total.plan, &found.total.appropriated, &found.total.transferred,
                                     &found.total.spent, &found.total.carriedOver, &found.total.lapsed})
        QVERIFY(!figure->known());
    QVERIFY(!found.execution.known());
    QVERIFY(!found.asOf.valid());
    QVERIFY(found.byCategory.empty() && found.byFunding.empty() && found.byYear.empty());
}

void TestBudget::asOfAndSource()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,,,,total,plan,4116,2020-11-23,jnilbo\n1,2021,,,total,spent,10,2021-06-30,aica\n"));
    const db::BudgetFigures found = figures(csv, "2021-12-31");
    COMPARE_TEXT(found.asOf.text(), "2020-11-23");
    COMPARE_TEXT(found.source, "jnilbo");
    QVERIFY(found.total.plan.version > 0);
    SnapshotFromCsv spending;
    spending.add(Kind::Budget, budget("1,2021,,,total,appropriated,30,2021-01-31,city\n1,2021,,,total,spent,10,2021-06-30,aica\n"));
    COMPARE_TEXT(figures(spending, "2021-12-31").asOf.text(), "2021-06-30");
    COMPARE_TEXT(figures(spending, "2021-12-31").source, "aica");
}

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
