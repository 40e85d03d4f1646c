#include "tests/support/window_fixture.h"

#include "ui/pages/page.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

constexpr const char *Money =
    "phase,fiscal_year,category,stage,amount,unit,as_of\n"
    "1,2022,rnd,carried_over,10,억원,2022-12-31\n1,2022,talent,carried_over,0,억원,2022-12-31\n"
    "1,2023,rnd,appropriated,100,억원,2023-12-31\n1,2023,talent,appropriated,50,억원,2023-12-31\n"
    "1,2023,rnd,spent,95,억원,2023-12-31\n1,2023,talent,spent,45,억원,2023-12-31\n"
    "1,2023,rnd,carried_over,10,억원,2023-12-31\n1,2023,talent,carried_over,0,억원,2023-12-31\n"
    "1,2023,rnd,lapsed,5,억원,2023-12-31\n1,2023,talent,lapsed,2,억원,2023-12-31\n";
constexpr const char *Plans = "phase,category,stage,amount,unit,as_of\n"
                              "1,rnd,plan,300,억원,2020-01-01\n1,talent,plan,100,억원,2020-01-01\n"
                              "1,rnd,plan,280,억원,2022-01-01\n1,talent,plan,100,억원,2022-01-01\n"
                              "1,startup,plan,50,억원,2022-01-01\n";

int columnOf(const QTableView *view, const QString &header)
{
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->model()->headerData(column, Qt::Horizontal).toString() == header)
            return column;
    }
    return -1;
}

QModelIndex cell(const QTableView *view, const QString &first, const QString &second, const QString &header)
{
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const bool here = view->model()->index(row, 0).data().toString() == first
            && (second.isEmpty() || view->model()->index(row, 1).data().toString() == second);
        if (here)
            return view->model()->index(row, columnOf(view, header));
    }
    return {};
}

void choose(ui::Page *page, const QString &table)
{
    auto *button = page->findChild<QAbstractButton *>(u"segment_"_s + table);
    QVERIFY2(button, qPrintable(table));
    button->click();
}

} // namespace

class TestMoneyPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(ui::setLanguage(ui::Language::English));
        ui::setNumberStyle({ui::MoneyUnit::HundredMillion, ui::MinusStyle::Triangle});
    }

    void theLadderSaysWhatDoesNotAddUp()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Budget, Money));
        fixture.window->showPage(PageId::Budget);
        ui::Page *page = fixture.window->currentPage();
        choose(page, u"matrix_category"_s);
        QTRY_VERIFY(cell(page->table(), u"2023"_s, u"R&D"_s, u"Check"_s).isValid());
        const QTableView *view = page->table();
        // 100 + 10 = 95 + 10 + 5; 50 + 0 is 3 more than 45 + 0 + 2.
        QCOMPARE(cell(view, u"2023"_s, u"R&D"_s, u"Check"_s).data().toString(), u"✔ adds up"_s);
        const QModelIndex gap = cell(view, u"2023"_s, u"Talent"_s, u"Check"_s);
        QVERIFY2(gap.data().toString().startsWith(u'▲') && gap.data().toString().contains(u"0.3 unaccounted for"_s),
                 qPrintable(gap.data().toString()));
        QVERIFY(gap.data(Qt::ToolTipRole).toString().contains(u"300,000,000"_s)); // in won
        QVERIFY(cell(view, u"2023"_s, u"All categories"_s, u"Check"_s).data().toString().contains(u"0.3"_s));
        // What is not known is no zero.
        const QModelIndex unknown = cell(view, u"2022"_s, u"R&D"_s, u"Spent"_s);
        QCOMPARE(unknown.data().toString(), ui::unknownMark());
        QVERIFY(unknown.data(Qt::ToolTipRole).toString().startsWith(u"Unknown"_s));
        QVERIFY(cell(view, u"2022"_s, u"R&D"_s, u"Check"_s).data().toString().contains(u"unknown: "_s));
        QTRY_VERIFY(page->findChild<QLabel *>(u"rowSums"_s)->text().contains(u"places do not agree"_s));
        // A cell opens what it shows.
        page->table()->setCurrentIndex(cell(view, u"2023"_s, u"R&D"_s, u"Carried in"_s));
        page->table()->setFocus();
        QCOMPARE(page->figureInFocus().name, std::string("budget.year:2022.category:rnd.carried_over"));
        QVERIFY(page->kind() == db::Kind::Budget); // the records behind are what is exported
        choose(page, u"records_budget"_s);
        QTRY_COMPARE(page->table()->model()->rowCount(), 10);
    }

    void theMatrixFollowsTheLook()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Budget, Money));
        fixture.window->showPage(PageId::Budget);
        ui::Page *page = fixture.window->currentPage();
        choose(page, u"matrix_year"_s);
        QTRY_VERIFY(cell(page->table(), u"2023"_s, {}, u"Check"_s).isValid());
        QCOMPARE(page->table()->model()->index(0, 0).data().toString(), u"All years"_s);
        fixture.session->setAsOf(QDate(2022, 12, 31));
        QTRY_VERIFY(!cell(page->table(), u"2023"_s, {}, u"Check"_s).isValid());
        QVERIFY(cell(page->table(), u"2022"_s, {}, u"Check"_s).isValid());
    }

    void twoVersionsOfThePlanLineByLine()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Budget, Plans));
        fixture.session->setPhase(u"1"_s);
        QVERIFY(fixture.settled());
        fixture.window->showPage(PageId::Budget);
        ui::Page *page = fixture.window->currentPage();
        choose(page, u"plan_lines"_s);
        QTRY_COMPARE(page->table()->model()->rowCount(), 4);
        const QTableView *view = page->table();
        QCOMPARE(cell(view, u"Startups"_s, {}, u"Difference"_s).data().toString(), u"+5.0"_s);
        QCOMPARE(cell(view, u"R&D"_s, {}, u"Difference"_s).data().toString(), u"△2.0"_s);
        QCOMPARE(cell(view, u"Talent"_s, {}, u"Difference"_s).data().toString(), u"unchanged"_s);
        QCOMPARE(cell(view, u"Startups"_s, {}, u"Plan of 1 Jan 2020"_s).data().toString(), u"not in it"_s);
        QCOMPARE(cell(view, u"Total"_s, {}, u"Plan of 1 Jan 2022"_s).data().toString(), u"43.0"_s);
        page->table()->setCurrentIndex(cell(view, u"R&D"_s, {}, u"Plan of 1 Jan 2020"_s));
        page->table()->setFocus();
        QCOMPARE(page->figureInFocus().day.text(), std::string("2020-01-01"));
        QVERIFY(page->showChart("plan_steps"));
        QTRY_VERIFY(page->chart() && page->chart()->name == "plan_steps");
        // Without an earlier version it says so.
        fixture.session->setAsOf(QDate(2021, 12, 31));
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        QTRY_VERIFY(page->findChild<QLabel *>(u"rowSums"_s)->text().contains(u"No two versions"_s));
    }

    void targetsKeepTheirHistoryAndForecastsStandAside()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Targets, "indicator,phase,due_on,value,as_of,reason\n"
                                                   "jobs,1,2090,2000,2020-01-01,first plan\njobs,1,2090,1500,2022-03-01,council cut\n"));
        QVERIFY(fixture.import(db::Kind::Observations, "indicator,phase,value,as_of\njobs,1,100,2023-03-31\njobs,1,200,2023-06-30\n"
                                                        "jobs,1,290,2023-09-30\njobs,1,400,2023-12-31\n"));
        fixture.session->setPhase(u"1"_s);
        QVERIFY(fixture.settled());
        fixture.window->showPage(PageId::Targets);
        ui::Page *page = fixture.window->currentPage();
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        const QHeaderView *header = page->table()->horizontalHeader();
        for (const QString &column : {u"Forecast at due date"_s, u"Mean error of forecasts"_s}) {
            QVERIFY(columnOf(page->table(), column) >= 0);
            QVERIFY2(header->isSectionHidden(columnOf(page->table(), column)), qPrintable(column));
        }
        QVERIFY(!header->isSectionHidden(columnOf(page->table(), u"Mean quarter"_s)));
        const int error = columnOf(page->table(), u"Mean error of forecasts"_s);
        QVERIFY(page->table()->model()->index(0, error).data().toString().startsWith(u"± "_s));
        choose(page, u"target_history"_s);
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        const int change = columnOf(page->table(), u"Change"_s);
        QCOMPARE(page->table()->model()->index(1, change).data().toString(), u"△500"_s);
        QCOMPARE(page->table()->model()->index(1, columnOf(page->table(), u"Reason"_s)).data().toString(), u"council cut"_s);
    }

    void earnedValueIsOfferedOnlyWithWeights()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Empty));
        QVERIFY(fixture.import(db::Kind::Milestones, "milestone,planned_on,as_of\na,2023-03-31,2023-12-31\n"));
        fixture.window->showPage(PageId::Milestones);
        ui::Page *page = fixture.window->currentPage();
        QVERIFY(!page->showChart("earned_value"));
        QVERIFY(fixture.import(db::Kind::Milestones, "milestone,weight,planned_on,actual_on,as_of\n"
                                                      "b,60,2023-06-30,2023-06-30,2023-12-31\nc,40,2023-09-30,,2023-12-31\n"));
        QVERIFY(page->showChart("earned_value"));
        QTRY_VERIFY(page->chart() && page->chart()->name == "earned_value");
        QVERIFY(page->chart()->title.id == db::PhraseId::EarnedValueIs);
    }
};

QTEST_MAIN(TestMoneyPages)
#include "tst_money_pages.moc"
