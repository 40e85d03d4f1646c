#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/language.h"

#include <QTest>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF Sizes[] = {{302, 227}, {605, 340}, {1587, 1123}}; // 80x60 mm, 160x90 mm, A3

db::Phrase verbatim(const QString &text)
{
    return {db::PhraseId::Verbatim, {text.toStdString()}};
}

/// A sample's frame with so many categories of its first series.
db::ChartDescription withCategories(db::ChartDescription chart, int count, const QString &name)
{
    chart.categories.clear();
    for (db::ChartSeries &series : chart.series) {
        const db::ChartPoint first = series.points.front();
        series.points.clear();
        for (int i = 0; i < count; ++i) {
            db::ChartPoint point = first;
            point.category = i;
            if (chart.unit != db::UnitKey::Day)
                point.value = db::Value(900 - 20 * i) * (chart.unit == db::UnitKey::Won ? 100'000'000 : 100'000);
            point.figure.value = point.value;
            series.points.push_back(point);
        }
    }
    for (int i = 0; i < count; ++i)
        chart.categories.push_back(verbatim(name.arg(i + 1)));
    return chart;
}

db::ChartDescription course(int points)
{
    db::ChartDescription chart = samples::companies();
    chart.series.resize(1);
    std::vector<db::ChartPoint> all;
    for (int i = 0; i < points; ++i) {
        db::ChartPoint point;
        point.at = db::PartialDate::ofDay(std::chrono::sys_days(
            std::chrono::days(18'000 + static_cast<int>(static_cast<std::int64_t>(i) * 1'800 / points))));
        const double wave = 500 + 300 * std::sin(i * 40.0 / points);
        point.value = static_cast<db::Value>(wave) * db::DecimalScale;
        all.push_back(point);
    }
    all[all.size() / 3].value = 950 * db::DecimalScale; // one peak, one hole
    all[all.size() / 2].value = 40 * db::DecimalScale;
    chart.series[0].points = std::move(all);
    return chart;
}

QString fault(const ui::ChartScene &scene)
{
    const QList<const ui::TextItem *> texts = scene.texts();
    for (int i = 0; i < texts.size(); ++i) {
        const QRectF box = texts[i]->sceneBoundingRect();
        if (!scene.sceneRect().contains(box))
            return u"outside: "_s + texts[i]->text();
        for (int j = i + 1; j < texts.size(); ++j) {
            const QRectF common = box & texts[j]->sceneBoundingRect();
            if (common.width() >= 1 && common.height() >= 1)
                return texts[i]->text() + u" ON "_s + texts[j]->text();
        }
    }
    return {};
}

bool says(const ui::ChartScene &scene, const QString &words)
{
    const QList<const ui::TextItem *> texts = scene.texts();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const ui::TextItem *text) { return text->text().contains(words); });
}

/// Processor time of one picture, the best of several: other programs do not count.
double cost(const db::ChartDescription &chart)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const std::clock_t before = std::clock();
        if (!ui::renderChart(chart, ui::ChartFormat::Png))
            return -1;
        best = std::min(best, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    return best;
}

} // namespace

class TestChartExtremes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(ui::setLanguage(ui::Language::Korean)); }

    void oneValueIsAPicture()
    {
        for (db::ChartDescription chart : samples::all()) {
            chart.series.resize(1);
            chart.series[0].points.resize(1);
            if (!chart.categories.empty())
                chart.categories.resize(1);
            const bool dates = chart.shape == db::ChartShape::Timeline;
            if (chart.series[0].points[0].value == db::Null)
                chart.series[0].points[0].value = dates ? 20'210'101 : 42'000'000;
            for (const QSizeF &size : Sizes) {
                const ui::ChartScene scene(chart, size, ui::ChartTheme::Light);
                QVERIFY2(fault(scene).isEmpty(), qPrintable(QString::fromStdString(chart.name) + u' ' + fault(scene)));
                QCOMPARE(scene.hits().size(), 1);
                QVERIFY(scene.plotArea().adjusted(-10, -10, 10, 10).contains(scene.hits()[0].area.center()));
                if (!dates)
                    QVERIFY2(says(scene, ui::chartNumber(chart, chart.series[0].points[0].value)), chart.name.c_str());
            }
        }
    }

    void fortyCategories_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("name");
        const QList<db::ChartDescription> all = samples::all();
        for (int i = 0; i < all.size(); ++i) {
            if (all[i].shape == db::ChartShape::Lines)
                continue;
            QTest::addRow("%s short", all[i].name.c_str()) << i << u"%1"_s;
            QTest::addRow("%s long", all[i].name.c_str()) << i << u"인공지능 융합 실증 장비 구축과 운영 %1"_s;
        }
    }
    void fortyCategories()
    {
        QFETCH(int, sample);
        QFETCH(QString, name);
        const db::ChartDescription chart = withCategories(samples::all()[sample], 40, name);
        for (const QSizeF &size : Sizes) {
            const ui::ChartScene scene(chart, size, ui::ChartTheme::Light);
            QVERIFY2(fault(scene).isEmpty(), qPrintable(fault(scene)));
            QVERIFY(!scene.hits().isEmpty());
            // Either every category is named, or the picture says how many it shows; years may skip labels.
            std::set<int> drawn;
            for (const ui::ChartHit &hit : scene.hits())
                drawn.insert(chart.series[static_cast<std::size_t>(hit.series)]
                                 .points[static_cast<std::size_t>(hit.point)].category);
            if (drawn.size() < 40)
                QVERIFY(says(scene, u"40"_s));
            if (name.size() > 5 && chart.shape != db::ChartShape::Waterfall) {
                int named = 0;
                for (const int category : drawn) {
                    const QString label = QString::fromStdString(std::get<std::string>(
                        chart.categories[static_cast<std::size_t>(category)].args.front()));
                    const QList<const ui::TextItem *> texts = scene.texts();
                    named += std::any_of(texts.begin(), texts.end(), [&](const ui::TextItem *text) {
                        return text->text().remove(u' ') == QString(label).remove(u' ');
                    });
                }
                QCOMPARE(named, static_cast<int>(drawn.size()));
            }
        }
    }

    void aHundredThousandPointsKeepTheirExtremes()
    {
        const db::ChartDescription chart = course(100'000);
        const ui::ChartScene scene(chart, {605, 340}, ui::ChartTheme::Light);
        QVERIFY(fault(scene).isEmpty());
        QVERIFY(scene.hits().size() < 1'500);
        qsizetype drawn = 0;
        double lowest = 1e9;
        double highest = 0;
        for (QGraphicsItem *item : scene.items()) {
            const auto *host = dynamic_cast<QChart *>(item);
            for (QAbstractSeries *series : host ? host->series() : QList<QAbstractSeries *>()) {
                const QList<QPointF> points = qobject_cast<QLineSeries *>(series)->points();
                drawn += points.size();
                for (const QPointF &point : points) {
                    lowest = std::min(lowest, point.y());
                    highest = std::max(highest, point.y());
                }
            }
        }
        QVERIFY(drawn < 2'000);
        QCOMPARE(lowest, 40.0);
        QCOMPARE(highest, 950.0);
        const auto pointedAt = [&](db::Value value) {
            return std::any_of(scene.hits().begin(), scene.hits().end(), [&](const ui::ChartHit &hit) {
                return chart.series[0].points[static_cast<std::size_t>(hit.point)].value == value * db::DecimalScale;
            });
        };
        QVERIFY(pointedAt(40));
        QVERIFY(pointedAt(950));
    }

    void aSmallPictureStandsUpright()
    {
        db::ChartDescription chart = samples::companies();
        for (const QSizeF size : {QSizeF(302, 227), QSizeF(227, 151), QSizeF(250, 160), QSizeF(151, 113)}) {
            const ui::ChartScene scene(chart, size, ui::ChartTheme::Light);
            QVERIFY2(scene.plotArea().height() > size.height() / 8, qPrintable(QString::number(scene.plotArea().height())));
            const ui::ChartHit *low = nullptr;
            const ui::ChartHit *high = nullptr;
            for (const ui::ChartHit &hit : scene.hits()) {
                if (hit.series != 0)
                    continue;
                const auto value = [&chart](const ui::ChartHit &of) { return chart.series[0].points[static_cast<std::size_t>(of.point)].value; };
                low = !low || value(hit) < value(*low) ? &hit : low;
                high = !high || value(hit) > value(*high) ? &hit : high;
            }
            QVERIFY(low && high && high->area.center().y() < low->area.center().y());
        }
    }

    void aHundredThousandPointsCostHardlyMore()
    {
        const double few = cost(course(2'400));
        const double many = cost(course(100'000));
        QVERIFY(few > 0 && many > 0);
        qInfo("a picture of 2,400 points %.3f s, of 100,000 points %.3f s, ratio %.2f", few, many, many / few);
        // Undecimated it is above eight.
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
        constexpr double Most = 2;
#else
        constexpr double Most = 4;
#endif
        QVERIFY2(many <= Most * few, qPrintable(QString::number(many / few)));
    }
};

QTEST_MAIN(TestChartExtremes)
#include "tst_chart_extremes.moc"
