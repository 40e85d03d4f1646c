#include "tests/support/window_fixture.h"

#include "ui/charts/chart_readout.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_card.h"
#include "ui/pages/chart_records.h"
#include "ui/widgets/filter_chip.h"
#include "ui/window/actions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGraphicsView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

ui::ChartView *viewOf(const WindowFixture &fixture)
{
    return fixture.window->currentPage()->findChild<ui::ChartView *>();
}

bool showsChart(WindowFixture &fixture, ui::PageId page, const QString &name)
{
    fixture.window->showPage(page);
    if (!QTest::qWaitFor([&] { return fixture.window->currentPage()->chart() != nullptr; }))
        return false;
    auto *segment = fixture.window->currentPage()->findChild<QAbstractButton *>(u"segment_"_s + name);
    auto *list = fixture.window->currentPage()->findChild<QComboBox *>(u"chartChoice"_s); // where there are many
    if (segment) {
        QTest::mouseClick(segment, Qt::LeftButton);
    } else {
        const int at = list ? list->findData(name) : -1;
        if (at < 0)
            return false;
        list->setCurrentIndex(at);
        Q_EMIT list->activated(at);
    }
    return QTest::qWaitFor([&] {
        const db::ChartDescription *chart = fixture.window->currentPage()->chart();
        return chart && chart->name == name.toStdString();
    });
}

} // namespace

class TestChartCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyPutsTheTableInPlaceOfThePicture()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(showsChart(fixture, ui::PageId::Budget, u"plan_versions"_s));
        ui::ChartView *view = viewOf(fixture);
        const db::ChartDescription chart = view->description();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
        auto *table = fixture.window->currentPage()->findChild<QTableView *>(u"chartTwin"_s);
        QVERIFY(table && table->isVisible());
        QVERIFY(!view->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(db::table(chart).rows.size()));
        QCOMPARE(table->accessibleName(), view->accessibleName());
        QVERIFY(fixture.window->currentPage()->chart()); // still to be copied and exported
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(view->isVisible());
        QVERIFY(!table->isVisible());
    }

    void aClickLeavesTheRecordsBehindAValue_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("name");
        QTest::newRow("plan") << static_cast<int>(ui::PageId::Budget) << u"plan_versions"_s;
        QTest::newRow("category") << static_cast<int>(ui::PageId::Budget) << u"plan_by_category"_s;
        QTest::newRow("cohort") << static_cast<int>(ui::PageId::Training) << u"graduates_by_cohort"_s;
        QTest::newRow("companies") << static_cast<int>(ui::PageId::Companies) << u"companies_over_time"_s;
        QTest::newRow("milestones") << static_cast<int>(ui::PageId::Milestones) << u"milestones_timeline"_s;
    }
    void aClickLeavesTheRecordsBehindAValue()
    {
        QFETCH(int, page);
        QFETCH(QString, name);
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(showsChart(fixture, static_cast<ui::PageId>(page), name) || viewOf(fixture)->isVisible());
        ui::ChartView *view = viewOf(fixture);
        QTRY_VERIFY(!view->description().empty());
        auto *chip = fixture.window->currentPage()->findChild<ui::FilterChip *>();
        QVERIFY(chip && !chip->isVisible());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(chip->isVisible());
        QVERIFY(!chip->text().isEmpty());
        const QTableView *table = fixture.window->currentPage()->table();
        const int narrowed = table->model()->rowCount();
        QVERIFY(narrowed >= 1);
        QTest::mouseClick(chip->findChild<QAbstractButton *>(), Qt::LeftButton);
        QVERIFY(!chip->isVisible());
        QVERIFY(table->model()->rowCount() > narrowed);
    }

    void aFilterEndsWithWhatItStoodOn()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        QVERIFY(showsChart(fixture, ui::PageId::Budget, u"plan_versions"_s));
        auto *chip = fixture.window->currentPage()->findChild<ui::FilterChip *>();
        const auto narrow = [&] {
            QTest::keyClick(viewOf(fixture), Qt::Key_Home);
            QTest::keyClick(viewOf(fixture), Qt::Key_Return);
            return chip->isVisible();
        };
        QVERIFY(narrow());
        fixture.session->setAsOf(QDate(2022, 3, 31));
        QVERIFY(!chip->isVisible());
        QVERIFY(fixture.settled());
        QTRY_VERIFY(fixture.window->currentPage()->chart());
        QVERIFY(narrow());
        fixture.window->actions().action(ui::Act::English)->trigger();
        QTRY_VERIFY(!chip->isVisible());
    }

    void anEmptyChartSaysWhatToImport()
    {
        WindowFixture fixture;
        QVERIFY(fixture.create(ui::Start::Record));
        fixture.window->showPage(ui::PageId::Training);
        fixture.session->setAsOf(QDate(2017, 1, 1));
        QVERIFY(fixture.settled());
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = fixture.window->currentPage()->findChild<QPushButton *>(u"chartImport"_s))
                    && button->isVisible());
        QVERIFY(!viewOf(fixture)->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!fixture.ask.asked.isEmpty()); // for the file
    }
};

QTEST_MAIN(TestChartCard)
#include "tst_chart_card.moc"
