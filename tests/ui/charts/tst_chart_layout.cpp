#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/decimate.h"
#include "ui/charts/scales.h"
#include "ui/charts/text_item.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QTest>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace {

QChart *hostOf(const ui::ChartScene &scene)
{
    for (QGraphicsItem *item : scene.items()) {
        if (auto *chart = dynamic_cast<QChart *>(item))
            return chart;
    }
    return nullptr;
}

QString allText(const ui::ChartScene &scene)
{
    QStringList words;
    for (const ui::TextItem *item : scene.texts())
        words += item->text();
    return words.join(u'\n');
}

// Blanks out of the way: lines break at them.
QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

} // namespace

class TestChartLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(ui::setLanguage(ui::Language::Korean)); }

    void nothingOverlapsAndNothingIsCut_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QSizeF>("pixels");
        QTest::addColumn<bool>("korean");
        const QList<db::ChartDescription> samples = samples::all();
        for (int i = 0; i < samples.size(); ++i) {
            for (const QSizeF &size : {QSizeF(321, 227), QSizeF(640, 360), QSizeF(1000, 520), QSizeF(420, 500)}) {
                for (const bool korean : {true, false})
                    QTest::addRow("%s %dx%d %s", samples[i].name.c_str(), static_cast<int>(size.width()),
                                  static_cast<int>(size.height()), korean ? "ko" : "en")
                        << i << size << korean;
            }
        }
    }
    void nothingOverlapsAndNothingIsCut()
    {
        QFETCH(int, sample);
        QFETCH(QSizeF, pixels);
        QFETCH(bool, korean);
        ui::setLanguage(korean ? ui::Language::Korean : ui::Language::English);
        const db::ChartDescription chart = samples::all()[sample];
        const ui::ChartScene scene(chart, pixels, ui::ChartTheme::Light);
        const QList<const ui::TextItem *> texts = scene.texts();
        for (int i = 0; i < texts.size(); ++i) {
            const QRectF box = texts[i]->sceneBoundingRect();
            QVERIFY2(scene.sceneRect().contains(box), qPrintable(QStringLiteral("outside: ") + texts[i]->text()));
            QVERIFY2(!texts[i]->text().contains(QChar(0x2026)), qPrintable(texts[i]->text()));
            for (int j = i + 1; j < texts.size(); ++j) {
                const QRectF common = box & texts[j]->sceneBoundingRect();
                QVERIFY2(common.width() < 1 || common.height() < 1,
                         qPrintable(texts[i]->text() + QStringLiteral(" on ") + texts[j]->text()));
            }
        }
        const QString words = squeezed(allText(scene));
        QVERIFY(words.contains(squeezed(ui::chartTitle(chart))));
        QVERIFY(words.contains(squeezed(ui::chartSubtitle(chart))));
        QVERIFY(words.contains(squeezed(ui::chartAsOfLine(chart))));
        QVERIFY(words.contains(squeezed(ui::chartSourceLine(chart, 1)).left(6)));
    }

    void barsStandAtTheirValues()
    {
        const db::ChartDescription chart = samples::graduates();
        const ui::ChartScene scene(chart, {640, 360}, ui::ChartTheme::Light);
        QChart *host = hostOf(scene);
        QVERIFY(host);
        auto *series = qobject_cast<QBarSeries *>(host->series().value(0));
        QVERIFY(series);
        QCOMPARE(series->barSets().size(), 1); // the target is a stroke, not a bar
        const double expected[] = {155, 157, 302, 0, 305, 307};
        for (int i = 0; i < 6; ++i)
            QCOMPARE(series->barSets()[0]->at(i), expected[i]);
        const auto *axis = qobject_cast<QValueAxis *>(host->axes(Qt::Vertical).value(0));
        QVERIFY(axis);
        QCOMPARE(axis->min(), 0.0);
        QCOMPARE(axis->max(), 400.0);
        // The canvas' own places agree with those of Qt Charts.
        QCOMPARE(host->plotArea(), scene.plotArea());
        for (const ui::ChartHit &hit : scene.hits()) {
            if (hit.series != 0)
                continue;
            const QPointF top = host->mapToPosition(QPointF(hit.point, expected[hit.point]), series);
            QVERIFY(std::abs(hit.area.top() + 2 - top.y()) < 1);
        }
    }

    void horizontalBarsReadFromTheTop()
    {
        db::ChartDescription chart = samples::categories();
        chart.shape = db::ChartShape::Bars;
        const ui::ChartScene scene(chart, {640, 360}, ui::ChartTheme::Light);
        auto *series = qobject_cast<QHorizontalBarSeries *>(hostOf(scene)->series().value(0));
        QVERIFY(series);
        QCOMPARE(series->barSets()[0]->at(4), 2697.0); // Qt Charts counts from the bottom
        qreal last = 0;
        for (const ui::ChartHit &hit : scene.hits()) {
            QVERIFY(hit.area.top() > last);
            last = hit.area.top();
        }
    }

    void stackedBarsAddUp()
    {
        const ui::ChartScene scene(samples::funding(), {640, 360}, ui::ChartTheme::Light);
        auto *series = qobject_cast<QStackedBarSeries *>(hostOf(scene)->series().value(0));
        QVERIFY(series);
        QCOMPARE(series->barSets().size(), 3);
        QCOMPARE(series->barSets()[1]->at(2), 230.0);
        const QString words = allText(scene);
        for (const char *total : {"536", "900", "1,062", "918", "700"})
            QVERIFY2(words.contains(QLatin1String(total)), total);
    }

    void linesGoThroughTheirValuesAndBreakAtGaps()
    {
        const db::ChartDescription chart = samples::companies();
        const ui::ChartScene scene(chart, {640, 360}, ui::ChartTheme::Light);
        QChart *host = hostOf(scene);
        QCOMPARE(host->series().size(), 4); // the second line is in two pieces
        const auto *mou = qobject_cast<QLineSeries *>(host->series()[0]);
        QCOMPARE(mou->count(), 8);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(mou->at(i).y(), ui::chartShown(chart, chart.series[0].points[static_cast<std::size_t>(i)].value));
        QCOMPARE(qobject_cast<QLineSeries *>(host->series()[1])->count(), 2);
        QCOMPARE(qobject_cast<QLineSeries *>(host->series()[2])->count(), 2);
        for (const ui::ChartHit &hit : scene.hits()) {
            if (hit.series != 0)
                continue;
            const QPointF place = host->mapToPosition(mou->at(hit.point), host->series()[0]);
            QVERIFY(QLineF(place, hit.area.center()).length() < 1);
        }
        QCOMPARE(qobject_cast<QValueAxis *>(host->axes(Qt::Vertical)[0])->min(), 0.0);
    }

    void stepsHoldUntilTheNextAndToTheAsOfDay()
    {
        const ui::ChartScene scene(samples::planVersions(), {640, 360}, ui::ChartTheme::Light);
        const auto *line = qobject_cast<QLineSeries *>(hostOf(scene)->series().value(0));
        QCOMPARE(line->count(), 10); // five values, four corners, the end
        QCOMPARE(line->at(0).y(), 4061.0);
        QCOMPARE(line->at(1).y(), 4061.0);
        QCOMPARE(line->at(1).x(), line->at(2).x());
        QCOMPARE(line->at(9).y(), 4296.0);
        // An axis that leaves zero out says so.
        QVERIFY(allText(scene).contains(QString::fromUtf8("0에서 시작하지 않음")));
    }

    void everyYearHasItsLabelOnce()
    {
        const QString words = allText(ui::ChartScene(samples::companies(), {640, 360}, ui::ChartTheme::Light));
        for (const char *year : {"2019", "2020", "2021", "2022"})
            QCOMPARE(words.count(QRegularExpression(QStringLiteral("(^|\n)%1(\n|$)").arg(QLatin1String(year)))), 1);
    }

    void eachPublisherIsNamedOnceBeforeAnyTwice()
    {
        db::ChartDescription chart = samples::companies();
        const auto source = [](const char *publisher, db::PartialDate day) {
            return db::Phrase{db::PhraseId::SourceName, {std::string(publisher), day}};
        };
        chart.sources = {"a", "b", "c", "d"};
        chart.sourceNames = {source("가신문", {}), source("가신문", db::PartialDate::ofDay(2021, 3, 4)), source("가신문", {}),
                             source("나신문", {})};
        QCOMPARE(ui::chartSourceLine(chart, 2), QString::fromUtf8("[자료] 가신문 · 나신문 외 1건"));
        QCOMPARE(ui::chartSourceLine(chart, 9), QString::fromUtf8("[자료] 가신문 · 나신문 · 가신문 2021. 3. 4."));
    }

    void aNameFarFromTheEdgeFollowsItsLine()
    {
        // One line ends long before the other: a leader across the picture would look like one more line.
        db::ChartDescription chart = samples::companies();
        chart.series.resize(2);
        chart.series[1].points.resize(2);
        const ui::ChartScene scene(chart, {640, 360}, ui::ChartTheme::Light);
        const QString name = ui::text(chart.series[1].name);
        const auto hit = std::find_if(scene.hits().begin(), scene.hits().end(),
                                      [](const ui::ChartHit &spot) { return spot.series == 1 && spot.point == 1; });
        QVERIFY(hit != scene.hits().end());
        for (const ui::TextItem *item : scene.texts()) {
            if (item->text() != name)
                continue;
            const QRectF box = item->sceneBoundingRect();
            QVERIFY(box.left() > hit->area.center().x() && box.left() - hit->area.right() < 20);
            return;
        }
        QFAIL("the line has no name");
    }

    void aNumberUnderATargetStandsInItsBar()
    {
        const db::ChartDescription chart = samples::graduates();
        const QString words = allText(ui::ChartScene(chart, {640, 360}, ui::ChartTheme::Light));
        for (const char *number : {"155", "157", "302", "305", "307"})
            QVERIFY2(words.contains(QLatin1String(number)), number);
    }

    void aYearWithoutFiguresSaysSoOnce()
    {
        db::ChartDescription chart = samples::planAndSpent();
        chart.series.resize(2); // the forecast has gaps of its own
        for (db::ChartSeries &series : chart.series) {
            for (db::ChartPoint &point : series.points) {
                if (point.category == 1)
                    point.value = db::Null;
            }
        }
        const QString words = allText(ui::ChartScene(chart, {1000, 520}, ui::ChartTheme::Light));
        QCOMPARE(words.count(ui::noDataText()), 1);
    }

    void aMissingValueIsSaid()
    {
        const QString none = ui::text(db::Phrase{db::PhraseId::NoData, {}});
        for (const db::ChartDescription &chart : {samples::graduates(), samples::companies(), samples::targets()})
            QVERIFY2(allText(ui::ChartScene(chart, {640, 360}, ui::ChartTheme::Light)).contains(none),
                     chart.name.c_str());
    }

    void anEmptyChartSaysSo()
    {
        db::ChartDescription chart = samples::graduates();
        chart.series.clear();
        chart.categories.clear();
        const ui::ChartScene scene(chart, {640, 360}, ui::ChartTheme::Dark, nullptr, QStringLiteral("empty here"));
        QVERIFY(allText(scene).contains(QStringLiteral("empty here")));
        QVERIFY(scene.hits().isEmpty());
    }

    void valueAxesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("from zero") << 10.0 << 387.8 << 0.0 << 400.0;
        QTest::newRow("exact") << 0.0 << 400.0 << 0.0 << 400.0;
        QTest::newRow("below zero") << -45.0 << 120.0 << -50.0 << 150.0;
        QTest::newRow("all zero") << 0.0 << 0.0 << 0.0 << 1.0;
    }
    void valueAxesHaveRoundSteps()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        const ui::ValueScale scale = ui::zeroScale(lowest, highest, 4);
        QTEST(scale.low, "low");
        QTEST(scale.high, "high");
        QVERIFY(scale.ticks().contains(0.0));
        QVERIFY(scale.ticks().size() <= 6);
    }

    void axesOfDaysStopAtFirstDaysOfMonths()
    {
        const auto days = [](int year, unsigned month, unsigned number) {
            const std::chrono::sys_days day = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number);
            return static_cast<double>(day.time_since_epoch().count());
        };
        const ui::ValueScale years = ui::dayScale(days(2020, 5, 3), days(2025, 12, 31), 6);
        QCOMPARE(years.ticks(), (QList<double>{days(2020, 1, 1), days(2021, 1, 1), days(2022, 1, 1), days(2023, 1, 1),
                                               days(2024, 1, 1), days(2025, 1, 1), days(2026, 1, 1)}));
        QCOMPARE(years.place(years.ticks().first()), 0.0);
        QCOMPARE(years.place(years.ticks().last()), 1.0);
        const ui::ValueScale months = ui::dayScale(days(2024, 2, 10), days(2024, 2, 20), 4);
        QCOMPARE(months.ticks(), (QList<double>{days(2024, 2, 1), days(2024, 3, 1)}));
    }

    void manyPointsKeepTheirPeaks()
    {
        QList<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points += QPointF(i / 100'000.0, i == 54'321 ? 1000 : std::sin(i / 500.0));
        const QList<QPointF> few = ui::decimate(points, 600);
        QVERIFY(few.size() <= 1300);
        QCOMPARE(few.first(), points.first());
        QCOMPARE(few.last(), points.last());
        QVERIFY(few.contains(points[54'321]));
    }
};

QTEST_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
