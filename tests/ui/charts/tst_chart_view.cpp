#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_cursor.h"
#include "ui/charts/chart_readout.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/line_runs.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QContextMenuEvent>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ui::ChartView> shown(const db::ChartDescription &chart, QSize size = {640, 360})
{
    auto view = std::make_unique<ui::ChartView>();
    view->resize(size);
    view->setDescription(chart);
    view->show();
    view->activateWindow();
    (void)QTest::qWaitForWindowActive(view.get());
    view->setFocus(Qt::TabFocusReason);
    return view;
}

ui::ChartReadout *readout(const ui::ChartView &view)
{
    return view.findChild<ui::ChartReadout *>();
}

QWidget *canvas(const ui::ChartView &view)
{
    return view.findChild<QGraphicsView *>()->viewport();
}

ui::ChartScene *sceneOf(const ui::ChartView &view)
{
    return static_cast<ui::ChartScene *>(view.findChild<QGraphicsView *>()->scene());
}

QPoint markOf(const ui::ChartView &view, int series, int point)
{
    const QList<ui::ChartHit> &hits = sceneOf(view)->hits();
    return hits[ui::hitOf(hits, {series, point})].area.center().toPoint();
}

void wheel(const ui::ChartView &view, const QPoint &at, int turn, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, canvas(view)->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(canvas(view), &event);
}

} // namespace

class TestChartView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(ui::setLanguage(ui::Language::Korean)); }

    void theArrowsGoFromValueToValue()
    {
        const auto view = shown(samples::companies());
        QTest::keyClick(view.get(), Qt::Key_Home);
        QVERIFY(readout(*view)->isVisible());
        QVERIFY(readout(*view)->words().contains(u"MOU"_s));
        const QString first = readout(*view)->words();
        QTest::keyClick(view.get(), Qt::Key_Left); // stays at the end
        QCOMPARE(readout(*view)->words(), first);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QVERIFY(readout(*view)->words().contains(u"21"_s));
        QTest::keyClick(view.get(), Qt::Key_End);
        QVERIFY(readout(*view)->words().contains(u"158"_s));
        QTest::keyClick(view.get(), Qt::Key_Down); // the nearest of the next series
        QVERIFY(readout(*view)->words().contains(u"100"_s));
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(readout(*view)->words().contains(u"20"_s));
        QTest::keyClick(view.get(), Qt::Key_Up);
        QTest::keyClick(view.get(), Qt::Key_Up);
        QVERIFY(readout(*view)->words().contains(u"158"_s));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!readout(*view)->isVisible());
    }

    void whereCategoriesLieBelowOneAnotherDownIsTheNext()
    {
        db::ChartDescription chart = samples::categories();
        chart.shape = db::ChartShape::Bars;
        const auto view = shown(chart);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QVERIFY(readout(*view)->words().contains(u"2,697"_s));
        QTest::keyClick(view.get(), Qt::Key_Down);
        QVERIFY(readout(*view)->words().contains(u"730"_s));
        QTest::keyClick(view.get(), Qt::Key_Right); // one series: every arrow goes along
        QVERIFY(readout(*view)->words().contains(u"634"_s));

        const auto dates = shown(samples::milestones(), {900, 700});
        QTest::keyClick(dates.get(), Qt::Key_Home);
        const QString first = readout(*dates)->words();
        QTest::keyClick(dates.get(), Qt::Key_Right); // the next series of a row near it
        QVERIFY(readout(*dates)->words() != first);
    }

    void aValueIsSaidExactlyWithItsDayAndSource()
    {
        db::ChartDescription chart = samples::planVersions();
        db::ChartPoint &point = chart.series[0].points[0];
        point.value = 406'123'456'789;
        point.figure.value = point.value;
        point.figure.asOf = db::PartialDate::ofDay(2019, 12, 5);
        point.figure.source = "seoul-20191206";
        const auto view = shown(chart);
        QTest::keyClick(view.get(), Qt::Key_Home);
        const QString words = readout(*view)->words();
        QVERIFY2(words.contains(u"406,123,456,789"_s), qPrintable(words));
        QVERIFY2(words.contains(u"4,061억원"_s), qPrintable(words));
        QVERIFY2(words.contains(u"2019. 12. 5."_s), qPrintable(words));
        QVERIFY2(words.contains(u"서울신문"_s), qPrintable(words));
    }

    void theReadoutNeverCoversItsMark_data()
    {
        QTest::addColumn<int>("sample");
        const QList<db::ChartDescription> all = samples::all();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name.c_str()) << i;
    }
    void theReadoutNeverCoversItsMark()
    {
        QFETCH(int, sample);
        for (const QSize size : {QSize(420, 300), QSize(900, 600)}) {
            const auto view = shown(samples::all()[sample], size);
            for (const ui::ChartHit &hit : sceneOf(*view)->hits()) {
                QTest::mouseMove(canvas(*view), hit.area.center().toPoint());
                if (!readout(*view)->isVisible())
                    continue; // under another mark's middle
                const QRect plate = readout(*view)->geometry();
                QVERIFY(view->rect().contains(plate));
                QVERIFY(!plate.contains(hit.area.center().toPoint()));
            }
        }
    }

    void aPlateGivesWay()
    {
        const QRect inside(0, 0, 400, 300);
        for (const QPoint &at : {QPoint(5, 5), QPoint(395, 5), QPoint(200, 150), QPoint(5, 295), QPoint(395, 295)}) {
            const QRect mark(at - QPoint(5, 5), QSize(10, 10));
            const QRect plate = ui::ChartReadout::placed({150, 60}, mark, inside);
            QVERIFY(inside.contains(plate));
            QVERIFY(!plate.intersects(mark));
        }
        // A wide bar across a narrow picture: above or below it.
        const QRect bar(0, 120, 400, 40);
        QVERIFY(!ui::ChartReadout::placed({150, 60}, bar, inside).intersects(bar));
    }

    void theMouseBringsUpAValueAndTakesItAway()
    {
        const auto view = shown(samples::graduates());
        QTest::mouseMove(canvas(*view), markOf(*view, 0, 2));
        QVERIFY(readout(*view)->isVisible());
        QVERIFY(readout(*view)->words().contains(u"302"_s));
        QTest::mouseMove(canvas(*view), QPoint(3, 3));
        QVERIFY(!readout(*view)->isVisible());
    }

    void aClickAndEnterActivate()
    {
        const auto view = shown(samples::graduates());
        QSignalSpy spy(view.get(), &ui::ChartView::pointActivated);
        QTest::mouseClick(canvas(*view), Qt::LeftButton, {}, markOf(*view, 0, 4));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.last(), (QVariantList{0, 4}));
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.last(), (QVariantList{0, 5}));
        QTest::mouseClick(canvas(*view), Qt::LeftButton, {}, QPoint(3, 3)); // beside everything
        QCOMPARE(spy.size(), 2);
    }

    void aChartOverTimeZoomsAndComesBack()
    {
        const auto view = shown(samples::companies());
        QVERIFY(view->canZoom());
        QVERIFY(!view->zoom());
        const ui::TimeWindow whole = *sceneOf(*view)->timeShown();
        const auto all = sceneOf(*view)->hits().size();
        const QPoint middle = sceneOf(*view)->plotArea().center().toPoint();

        wheel(*view, middle, 240, Qt::ControlModifier);
        QVERIFY(view->zoom());
        const ui::TimeWindow closer = *view->zoom();
        QVERIFY(closer.last - closer.first < whole.last - whole.first);
        QVERIFY(sceneOf(*view)->hits().size() < all);
        for (const ui::ChartHit &hit : sceneOf(*view)->hits())
            QVERIFY(sceneOf(*view)->plotArea().adjusted(-8, -8, 8, 8).contains(hit.area.center()));

        // Dragging to the left moves on in time, no further than there is something.
        QTest::mousePress(canvas(*view), Qt::LeftButton, {}, middle);
        QTest::mouseMove(canvas(*view), middle - QPoint(60, 0));
        QTest::mouseRelease(canvas(*view), Qt::LeftButton, {}, middle - QPoint(60, 0));
        QVERIFY(view->zoom()->first > closer.first);
        QCOMPARE(view->zoom()->last - view->zoom()->first, closer.last - closer.first);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(view->zoom()->last == whole.last);

        QTest::mouseDClick(canvas(*view), Qt::LeftButton, {}, middle);
        QVERIFY(!view->zoom());
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(view->zoom());
        QTest::keyClick(view.get(), Qt::Key_0);
        QVERIFY(!view->zoom());
        QTest::keyClick(view.get(), Qt::Key_Minus); // there is no more than all
        QVERIFY(!view->zoom());
    }

    void aMarkedStretchIsShownAlone()
    {
        const auto view = shown(samples::companies());
        const QRectF plot = sceneOf(*view)->plotArea();
        const ui::TimeWindow whole = *sceneOf(*view)->timeShown();
        const QPoint from(static_cast<int>(plot.left() + plot.width() * 0.25), static_cast<int>(plot.center().y()));
        const QPoint to(static_cast<int>(plot.left() + plot.width() * 0.75), from.y());
        QSignalSpy spy(view.get(), &ui::ChartView::pointActivated);
        QTest::mousePress(canvas(*view), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(*view), (from + to) / 2);
        QTest::mouseMove(canvas(*view), to);
        QTest::mouseRelease(canvas(*view), Qt::LeftButton, {}, to);
        QVERIFY(view->zoom());
        QCOMPARE(spy.size(), 0); // a drag is no click
        const auto days = (whole.last - whole.first).count();
        QVERIFY(std::abs((view->zoom()->first - whole.first).count() - days / 4) <= 3);
        QVERIFY(std::abs((view->zoom()->last - whole.first).count() - days * 3 / 4) <= 3);
    }

    void theWheelBelongsToThePageUntilTheChartHasTheKeyboard()
    {
        const auto view = shown(samples::companies());
        view->clearFocus();
        const QPoint middle = sceneOf(*view)->plotArea().center().toPoint();
        wheel(*view, middle, 120, Qt::NoModifier);
        QVERIFY(!view->zoom());
        view->setFocus();
        wheel(*view, middle, 120, Qt::NoModifier);
        QVERIFY(view->zoom());
    }

    void onlyTimeZooms()
    {
        const auto view = shown(samples::graduates());
        QVERIFY(!view->canZoom());
        wheel(*view, {300, 200}, 240, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Plus);
        QVERIFY(!view->zoom());
    }

    void aLineIsCutAtTheEdgeWhereItRunsOut()
    {
        const QList<QPointF> line{{-0.5, 0}, {0.5, 10}, {1.5, 30}};
        const QList<QPointF> kept = ui::clipped(line, 0, 1);
        QCOMPARE(kept, (QList<QPointF>{{0, 5}, {0.5, 10}, {1, 20}}));
        QCOMPARE(ui::clipped({{-1, 0}, {2, 30}}, 0, 1), (QList<QPointF>{{0, 10}, {1, 20}}));
    }

    void theKeyboardIsSeenAndEverythingIsNamed()
    {
        const db::ChartDescription chart = samples::graduates();
        const auto view = shown(chart);
        QCOMPARE(view->accessibleName(), ui::chartTitle(chart));
        for (const char *part : {"302", "307"})
            QVERIFY(view->accessibleDescription().contains(QLatin1String(part)));
        QVERIFY(view->focusPolicy() & Qt::TabFocus);
        const auto framed = [&] {
            const QRectF edge = sceneOf(*view)->sceneRect().adjusted(1, 1, -1, -1);
            for (QGraphicsItem *item : sceneOf(*view)->items()) {
                const auto *rect = qgraphicsitem_cast<QGraphicsRectItem *>(item);
                if (rect && rect->rect() == edge && rect->isVisible())
                    return true;
            }
            return false;
        };
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->clearFocus();
        QVERIFY(!framed());
        view->setFocus(Qt::TabFocusReason);
        QVERIFY(framed());
    }

    void manyValuesAreSaidShortly()
    {
        db::ChartDescription chart = samples::companies();
        chart.series.resize(1);
        std::vector<db::ChartPoint> points;
        for (int i = 0; i < 5000; ++i) {
            db::ChartPoint point;
            point.at = db::PartialDate::ofDay(std::chrono::sys_days(std::chrono::days(15000 + i)));
            point.value = (i == 1234 ? 987'654 : i % 100) * db::DecimalScale;
            points.push_back(point);
        }
        chart.series[0].points = points;
        const QString said = ui::chartSentence(chart);
        QVERIFY(said.size() < 1000);
        QVERIFY(said.contains(u"987,654"_s));
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
