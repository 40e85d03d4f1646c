#include "db/figures/budget_matrix.h"

#include "db/figures/inspection.h"
#include "tests/db/figures/figures_testing.h"

#include <QRandomGenerator>

using namespace testing;
using db::Kind;
using db::MatrixColumn;
using State = db::MatrixBalance::State;
using Gap = db::MatrixGap::Kind;

namespace {

constexpr char Phases[] = "phase,starts_on,ends_on,as_of\n1,2020,2024,2020-01-01\n2,2025,2029,2020-01-01\n";

db::BudgetMatrix matrix(const SnapshotFromCsv &csv, const char *day, std::optional<db::Dimension> by = {},
                        const char *phase = "1")
{
    const auto snapshot = csv.snapshot();
    const db::View view(*snapshot, look(day, phase));
    return db::budgetMatrix(view, db::PhaseList(view), by);
}

const db::MatrixRow *rowOf(const db::BudgetMatrix &matrix, int year, const std::string &member = {})
{
    for (const db::MatrixRow &row : matrix.rows) {
        if (row.year == year && row.member == member)
            return &row;
    }
    return nullptr;
}

std::string line(int year, const std::string &category, const char *stage, db::Value eok)
{
    return "1," + std::to_string(year) + ',' + category + ",,total," + stage + ',' + std::to_string(eok) + ','
        + std::to_string(year) + "-12-31,\n";
}

/// A year that adds up: 120 + 30 = 130 + 15 + 5.
std::string twoYears()
{
    return line(2023, "", "carried_over", 30) + line(2024, "", "appropriated", 120) + line(2024, "", "transferred", 118)
        + line(2024, "", "spent", 130) + line(2024, "", "carried_over", 15) + line(2024, "", "lapsed", 5);
}

} // namespace

class TestBudgetMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearThatAddsUp();
    void aGapIsNamedInWon();
    void unknownIsNotZero();
    void nothingIsCarriedIntoTheFirstYear();
    void anOpenYearIsNotJudgedUnlessMoreWentOut();
    void partsAgainstTheWhole_data();
    void partsAgainstTheWhole();
    void yearsAgainstTheWhole();
    void paidOutAboveTheBudget();
    void cellsOpenWhatTheyShow();
    void emptyWithoutMoney();
    void identitiesSumInIntegers();
};

void TestBudgetMatrix::aYearThatAddsUp()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases).add(Kind::Budget, budget(twoYears()));
    const db::BudgetMatrix found = matrix(csv, "2024-12-31");
    QCOMPARE(found.rows.size(), std::size_t{3}); // the whole, 2023, 2024
    QCOMPARE(found.rows.front().year, 0);
    const db::MatrixRow *year = rowOf(found, 2024);
    QVERIFY(year);
    QCOMPARE(year->value(MatrixColumn::CarriedIn), 30 * Eok);
    QVERIFY(year->balance.state == State::Holds);
    QCOMPARE(year->balance.difference, 0);
    QCOMPARE(year->execution.numerator, 130 * Eok);
    QCOMPARE(year->execution.denominator, 150 * Eok);
    QCOMPARE(found.balances, 1);
    QCOMPARE(found.gaps, 0);
    QVERIFY(rowOf(found, 0)->balance.state == State::Unknown); // 2023 is not known
}

void TestBudgetMatrix::aGapIsNamedInWon()
{
    SnapshotFromCsv less;
    less.add(Kind::Budget, "phase,fiscal_year,stage,amount,as_of\n1,2023,carried_over,0,2023-12-31\n"
                           "1,2024,appropriated,100,2024-12-31\n1,2024,spent,90,2024-12-31\n"
                           "1,2024,carried_over,5,2024-12-31\n1,2024,lapsed,4,2024-12-31\n");
    const db::BudgetMatrix found = matrix(less, "2025-01-01");
    QVERIFY(rowOf(found, 2024)->balance.state == State::Gap);
    QCOMPARE(rowOf(found, 2024)->balance.difference, db::Value{1});
    QCOMPARE(found.gaps, 1);
    less.add(Kind::Budget, "phase,fiscal_year,stage,amount,as_of\n1,2024,spent,93,2024-12-31\n");
    QCOMPARE(rowOf(matrix(less, "2025-01-01"), 2024)->balance.difference, db::Value{-2});
}

void TestBudgetMatrix::unknownIsNotZero()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget(line(2023, "", "appropriated", 100) + line(2023, "", "spent", 90)
                                 + line(2023, "", "carried_over", 10)));
    const db::MatrixBalance found = rowOf(matrix(csv, "2024-12-31"), 2023)->balance;
    QVERIFY(found.state == State::Unknown);
    QCOMPARE(found.missing.size(), std::size_t{2});
    QVERIFY(found.missing[0] == MatrixColumn::CarriedIn);
    QVERIFY(found.missing[1] == MatrixColumn::Lapsed);
    QVERIFY(!rowOf(matrix(csv, "2024-12-31"), 2023)->at(MatrixColumn::Lapsed).figure.known());
    QVERIFY(!rowOf(matrix(csv, "2024-12-31"), 2023)->at(MatrixColumn::Lapsed).ref.known());
}

void TestBudgetMatrix::nothingIsCarriedIntoTheFirstYear()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget(line(2020, "", "appropriated", 100) + line(2020, "", "spent", 90)
                                 + line(2020, "", "carried_over", 10) + line(2020, "", "lapsed", 0)));
    QVERIFY(rowOf(matrix(csv, "2020-12-31"), 2020)->balance.state == State::Holds);
    // Not known of the second phase: the first may have left it something.
    SnapshotFromCsv second;
    second.add(Kind::Phases, Phases);
    second.add(Kind::Budget, budget("2,2025,,,total,appropriated,100,2025-12-31,\n2,2025,,,total,spent,90,2025-12-31,\n"
                                    "2,2025,,,total,carried_over,10,2025-12-31,\n2,2025,,,total,lapsed,0,2025-12-31,\n"));
    QVERIFY(rowOf(matrix(second, "2025-12-31", {}, "2"), 2025)->balance.state == State::Unknown);
}

void TestBudgetMatrix::anOpenYearIsNotJudgedUnlessMoreWentOut()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget("1,2023,,,total,carried_over,10,2023-12-31,\n1,2024,,,total,appropriated,100,2024-01-15,\n"
                                 "1,2024,,,total,spent,60,2024-06-30,\n"));
    QVERIFY(rowOf(matrix(csv, "2024-12-30"), 2024)->balance.state == State::Open);
    QVERIFY(rowOf(matrix(csv, "2024-12-31"), 2024)->balance.state == State::Unknown);
    csv.add(Kind::Budget, budget("1,2024,,,total,spent,111,2024-07-31,\n"));
    const db::BudgetMatrix found = matrix(csv, "2024-09-30");
    QVERIFY(rowOf(found, 2024)->balance.state == State::Gap);
    QCOMPARE(rowOf(found, 2024)->balance.difference, -Eok);
}

void TestBudgetMatrix::partsAgainstTheWhole_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<qint64>("gap"); // 억원, signed: whole less parts
    const QByteArray whole = "1,2024,,,total,appropriated,100,2024-02-01,\n";
    QTest::newRow("alike") << whole + "1,2024,x,,total,appropriated,60,2024-02-01,\n1,2024,y,,total,appropriated,40,2024-02-01,\n"
                           << qint64{0};
    QTest::newRow("less") << whole + "1,2024,x,,total,appropriated,60,2024-02-01,\n1,2024,y,,total,appropriated,30,2024-02-01,\n"
                          << qint64{10};
    QTest::newRow("more") << whole + "1,2024,x,,total,appropriated,60,2024-02-01,\n1,2024,y,,total,appropriated,45,2024-02-01,\n"
                          << qint64{-5};
}

void TestBudgetMatrix::partsAgainstTheWhole()
{
    QFETCH(QByteArray, rows);
    QFETCH(qint64, gap);
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(rows.toStdString()));
    const db::BudgetMatrix found = matrix(csv, "2024-06-30", db::Dimension::Category);
    const db::MatrixRow *year = rowOf(found, 2024);
    QVERIFY(year);
    QCOMPARE(rowOf(found, 2024, "x")->value(MatrixColumn::Appropriated), 60 * Eok);
    const auto &gaps = year->at(MatrixColumn::Appropriated).gaps;
    QCOMPARE(gaps.empty(), gap == 0);
    if (gap != 0) {
        QVERIFY(gaps.front().kind == (gap > 0 ? Gap::PartsLess : Gap::PartsMore));
        QCOMPARE(gaps.front().amount, std::abs(gap) * Eok);
    }
}

void TestBudgetMatrix::yearsAgainstTheWhole()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget("1,,,,total,plan,500,2020-06-01,\n1,2020,,,total,plan,100,2020-01-01,\n"
                                 "1,2021,,,total,plan,150,2020-01-01,\n"));
    const db::BudgetMatrix found = matrix(csv, "2020-12-31");
    const auto &gaps = found.rows.front().at(MatrixColumn::Plan).gaps;
    QCOMPARE(gaps.size(), std::size_t{1});
    QVERIFY(gaps.front().kind == Gap::YearsLess);
    QCOMPARE(gaps.front().amount, 250 * Eok);
    // Newer years replace the stated total, which is then said.
    csv.add(Kind::Budget, budget("1,2020,,,total,plan,100,2020-07-01,\n1,2021,,,total,plan,100,2020-07-01,\n"
                                 "1,2022,,,total,plan,100,2020-07-01,\n1,2023,,,total,plan,100,2020-07-01,\n"
                                 "1,2024,,,total,plan,110,2020-07-01,\n"));
    const db::MatrixCell plan = matrix(csv, "2020-12-31").rows.front().at(MatrixColumn::Plan);
    QCOMPARE(plan.figure.value, 510 * Eok);
    QCOMPARE(plan.gaps.size(), std::size_t{1});
    QVERIFY(plan.gaps.front().kind == Gap::Stated);
    QCOMPARE(plan.gaps.front().amount, -10 * Eok);
}

void TestBudgetMatrix::paidOutAboveTheBudget()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Budget, budget(line(2024, "", "appropriated", 100) + line(2024, "", "transferred", 103)));
    const auto gaps = rowOf(matrix(csv, "2024-12-31"), 2024)->at(MatrixColumn::Transferred).gaps;
    QCOMPARE(gaps.size(), std::size_t{1});
    QVERIFY(gaps.front().kind == Gap::PaidAboveBudget);
    QCOMPARE(gaps.front().amount, 3 * Eok);
}

void TestBudgetMatrix::cellsOpenWhatTheyShow()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    csv.add(Kind::Budget, budget("1,2023,x,p,total,carried_over,7,2023-12-31,\n1,2023,y,q,total,carried_over,3,2023-12-31,\n"
                                 "1,2024,x,p,national,appropriated,60,2024-02-01,\n1,2024,y,q,city,appropriated,40,2024-02-01,\n"
                                 "1,2024,x,p,national,spent,50,2024-06-30,\n1,2024,y,q,city,spent,20,2024-06-30,\n"));
    const auto snapshot = csv.snapshot();
    for (const std::optional<db::Dimension> by : {std::optional<db::Dimension>(), std::optional(db::Dimension::Category),
                                                  std::optional(db::Dimension::Project), std::optional(db::Dimension::Funding)}) {
        int opened = 0;
        for (const db::MatrixRow &row : matrix(csv, "2024-06-30", by).rows) {
            for (const db::MatrixCell &cell : row.cells) {
                QCOMPARE(cell.ref.known(), cell.figure.known());
                if (!cell.ref.known())
                    continue;
                const auto inspected = db::inspect(*snapshot, look("2024-06-30", "1"), cell.ref);
                QVERIFY(inspected.ok());
                QCOMPARE(inspected->figure.value, cell.figure.value);
                QVERIFY(!inspected->records.empty());
                ++opened;
            }
        }
        QVERIFY(opened > 5);
    }
}

void TestBudgetMatrix::emptyWithoutMoney()
{
    SnapshotFromCsv csv;
    csv.add(Kind::Phases, Phases);
    QVERIFY(matrix(csv, "2024-12-31", db::Dimension::Category).rows.empty());
}

/// Whatever the amounts: what the members miss is what their year misses, what the years miss is what the whole misses.
void TestBudgetMatrix::identitiesSumInIntegers()
{
    QRandomGenerator random(20241231);
    const auto won = [&random] { return std::to_string(random.bounded(qint64{900'000'000'001})); };
    for (int round = 0; round < 40; ++round) {
        std::string rows = "phase,fiscal_year,category,stage,amount,as_of\n";
        const int last = 2020 + static_cast<int>(random.bounded(1, 5));
        for (int year = 2020; year <= last; ++year) {
            for (const char *category : {"a", "b", "c"}) {
                for (const char *stage : {"appropriated", "transferred", "spent", "carried_over", "lapsed"})
                    rows += "1," + std::to_string(year) + ',' + category + ',' + stage + ',' + won() + ",2024-12-31\n";
            }
        }
        SnapshotFromCsv csv;
        csv.add(Kind::Phases, Phases).add(Kind::Budget, rows);
        const db::BudgetMatrix found = matrix(csv, "2024-12-31", db::Dimension::Category);
        db::Value ofYears = 0;
        for (int year = 2020; year <= last; ++year) {
            const db::MatrixRow *total = rowOf(found, year);
            QVERIFY(total);
            db::Value ofMembers = 0;
            for (const char *category : {"a", "b", "c"}) {
                const db::MatrixRow *member = rowOf(found, year, category);
                QVERIFY(member);
                QVERIFY(member->balance.state == State::Gap || member->balance.state == State::Holds);
                ofMembers += member->balance.difference;
            }
            QCOMPARE(total->balance.difference, ofMembers);
            for (const MatrixColumn column : db::MatrixColumns) {
                for (const db::MatrixGap &gap : total->at(column).gaps)
                    QVERIFY(gap.kind == Gap::PaidAboveBudget); // parts are the whole
            }
            ofYears += total->balance.difference;
        }
        const db::MatrixRow &whole = found.rows.front();
        QCOMPARE(whole.balance.difference, ofYears);
        QCOMPARE(ofYears, whole.value(MatrixColumn::Appropriated) - whole.value(MatrixColumn::Spent)
                              - whole.value(MatrixColumn::CarriedOver) - whole.value(MatrixColumn::Lapsed));
        QVERIFY((whole.balance.state == State::Holds) == (ofYears == 0));
    }
}

QTEST_APPLESS_MAIN(TestBudgetMatrix)
#include "tst_budget_matrix.moc"
