#include "tests/ui/charts/chart_samples.h"
#include "tests/ui/charts/record_charts.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_palette.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/language.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QAbstractGraphicsShapeItem>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF Sizes[] = {{80, 60}, {160, 90}, {420, 297}};

QSizeF pixels(QSizeF mm)
{
    return mm * (96 / 25.4);
}

/// The samples too: they are what the record has not.
QList<record::Drawn> everyChart()
{
    QList<record::Drawn> all = record::charts();
    for (const db::ChartDescription &chart : samples::all())
        all.append({QString::fromStdString("sample " + chart.name), chart});
    return all;
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

QString allText(const ui::ChartScene &scene)
{
    QStringList words;
    for (const ui::TextItem *item : scene.texts())
        words += item->text();
    return words.join(u'\n');
}

bool hasBars(const db::ChartDescription &chart)
{
    return chart.shape != db::ChartShape::Lines && chart.shape != db::ChartShape::Timeline;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// The first overlap or cut, in words; empty when all is well.
QString fault(const ui::ChartScene &scene)
{
    const QList<const ui::TextItem *> texts = scene.texts();
    for (int i = 0; i < texts.size(); ++i) {
        const QRectF box = texts[i]->sceneBoundingRect();
        if (!scene.sceneRect().contains(box))
            return u"outside: "_s + texts[i]->text();
        if (texts[i]->text().contains(QChar(0x2026)))
            return u"elided: "_s + texts[i]->text();
        if (std::abs(texts[i]->rotation()) > 0.01)
            return u"turned: "_s + texts[i]->text();
        const QFontMetricsF metrics(texts[i]->font());
        for (const QString &line : texts[i]->lines()) { // the ink keeps to the box that the layout counts with
            const QRectF ink = metrics.tightBoundingRect(line);
            // The metrics count whole pixels, and one more on each side.
            if (ink.width() > box.width() + 3 || ink.height() > texts[i]->font().pixelSize() * 1.3 + 2)
                return u"ink beyond its box: "_s + line;
        }
        for (int j = i + 1; j < texts.size(); ++j) {
            const QRectF common = box & texts[j]->sceneBoundingRect();
            if (common.width() >= 1 && common.height() >= 1)
                return texts[i]->text() + u" ON "_s + texts[j]->text();
        }
    }
    return {};
}

} // namespace

/// The rules of how charts look, held over every chart of the published record. Run at several scale factors.
class TestChartRules final : public QObject
{
    Q_OBJECT

private:
    template<typename Check>
    static void overAll(Check check)
    {
        QStringList faults;
        for (const ui::Language language : {ui::Language::Korean, ui::Language::English}) {
            ui::setLanguage(language);
            for (const record::Drawn &drawn : everyChart()) {
                const QString fault = check(drawn.chart);
                if (!fault.isEmpty())
                    faults += drawn.name + (language == ui::Language::Korean ? u" ko: "_s : u" en: "_s) + fault;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.mid(0, 40).join(u'\n')));
    }

private Q_SLOTS:
    void theRecordHasCharts() { QVERIFY(record::charts().size() > 30); }

    void noTextIsCutOrCovered()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            for (const QSizeF &size : Sizes) {
                const ui::ChartScene scene(chart, pixels(size), ui::ChartTheme::Light);
                if (const QString found = fault(scene); !found.isEmpty())
                    return QStringLiteral("%1 mm: ").arg(size.width()) + found;
            }
            return {};
        });
    }

    void everyChartSaysWhatItIsOfWhenAndFromWhere()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            const ui::ChartScene scene(chart, pixels({160, 90}), ui::ChartTheme::Light);
            const QString words = squeezed(allText(scene));
            const QString title = ui::chartTitle(chart);
            if (title.isEmpty() || !words.contains(squeezed(title)))
                return u"no title"_s;
            if (title.endsWith(u'.') || title.endsWith(u'!') || title.split(u' ').size() > 18)
                return u"title: "_s + title;
            if (ui::chartSubtitle(chart).isEmpty() || !words.contains(squeezed(ui::chartSubtitle(chart))))
                return u"no subtitle"_s;
            if (ui::chartSourceLine(chart).isEmpty() || !words.contains(squeezed(ui::chartSourceLine(chart, 1)).left(6)))
                return u"no source"_s;
            if (!words.contains(squeezed(ui::chartAsOfLine(chart))))
                return u"no as-of day"_s;
            return {};
        });
    }

    void barsStartAtZero()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (!hasBars(chart))
                return {};
            for (const QSizeF &size : Sizes) {
                const ui::ChartScene scene(chart, pixels(size), ui::ChartTheme::Light);
                const QStringList words = allText(scene).split(u'\n');
                if (!words.contains(u"0"_s) && !words.contains(u"0%"_s))
                    return u"no zero on the axis"_s;
                for (QGraphicsItem *item : scene.items()) {
                    const auto *host = dynamic_cast<QChart *>(item);
                    for (QAbstractAxis *axis : host ? host->axes() : QList<QAbstractAxis *>()) {
                        const auto *values = qobject_cast<QValueAxis *>(axis);
                        if (values && (values->min() > 0 || values->max() < 0))
                            return u"an axis without zero"_s;
                    }
                }
            }
            return {};
        });
    }

    void aLineThatStartsAboveZeroSaysSo()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.shape != db::ChartShape::Lines || chart.unit == db::UnitKey::Day) // a calendar has no zero
                return {};
            const ui::ChartScene scene(chart, pixels({160, 90}), ui::ChartTheme::Light);
            const QString words = allText(scene);
            const bool zero = words.split(u'\n').contains(u"0"_s);
            const bool said = words.contains(u"0에서 시작하지 않음"_s) || words.contains(u"does not start at zero"_s);
            return zero == said ? u"a broken axis unsaid, or said of a whole one"_s : QString();
        });
    }

    void fourSeriesAtMostAndOneScale()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.series.size() > 4)
                return u"too many series"_s;
            const ui::ChartScene scene(chart, pixels({160, 90}), ui::ChartTheme::Light);
            for (QGraphicsItem *item : scene.items()) {
                const auto *host = dynamic_cast<QChart *>(item);
                if (host && (host->axes(Qt::Vertical).size() > 1 || host->axes(Qt::Horizontal).size() > 1))
                    return u"two scales"_s;
            }
            return {};
        });
    }

    void seriesAreNamed()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.series.size() < 2)
                return {};
            for (const QSizeF &size : Sizes) {
                const QString words = squeezed(allText(ui::ChartScene(chart, pixels(size), ui::ChartTheme::Light)));
                for (const db::ChartSeries &series : chart.series) {
                    const bool any = std::any_of(series.points.begin(), series.points.end(),
                                                 [](const auto &point) { return point.value != db::Null; });
                    if (any && !words.contains(squeezed(ui::text(series.name))))
                        return u"no name: "_s + ui::text(series.name);
                }
            }
            return {};
        });
    }

    void nothingIsTurnedShadedOrShadowed()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            const ui::ChartScene scene(chart, pixels({160, 90}), ui::ChartTheme::Light);
            for (QGraphicsItem *item : scene.items()) {
                if (const auto *host = dynamic_cast<QChart *>(item); host && (host->isDropShadowEnabled() || host->legend()->isVisible()))
                    return u"a shadow or a legend box"_s;
                if (dynamic_cast<QChart *>(item->topLevelItem()))
                    continue; // parts of its own that are not drawn
                const auto *shape = dynamic_cast<QAbstractGraphicsShapeItem *>(item);
                if (shape && shape->brush().style() != Qt::NoBrush && shape->brush().style() != Qt::SolidPattern)
                    return u"a gradient or pattern brush"_s;
            }
            return {};
        });
    }

    void missingIsNoZero()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            const ui::ChartScene scene(chart, pixels({420, 297}), ui::ChartTheme::Light);
            bool missing = false;
            for (const db::ChartSeries &series : chart.series) {
                for (const db::ChartPoint &point : series.points)
                    missing = missing || (point.value == db::Null && !point.label);
            }
            // Dates that are not there yet (not done, never moved) are no gaps.
            if (!missing || chart.shape == db::ChartShape::Timeline)
                return {};
            const QString words = allText(scene);
            return words.contains(ui::noDataText()) || words.contains(ui::unknownMark())
                ? QString() : u"a gap that says nothing"_s;
        });
    }

    void numbersOfOneChartHaveTheSameDecimals()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.unit == db::UnitKey::Day || chart.shape == db::ChartShape::Bullets)
                return {};
            std::set<qsizetype> decimals;
            for (const db::ChartSeries &series : chart.series) {
                for (const db::ChartPoint &point : series.points) {
                    if (point.value == db::Null || point.label)
                        continue;
                    const QString number = ui::chartPointLabel(chart, point);
                    const qsizetype dot = number.indexOf(QRegularExpression(u"\\.[0-9]"_s));
                    decimals.insert(dot < 0 ? 0 : QRegularExpression(u"\\.([0-9]+)"_s).match(number).capturedLength(1));
                }
            }
            return decimals.size() > 1 ? u"decimals differ"_s : QString();
        });
    }

    void cumulativeIsSaid()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.name == "execution")
                return {}; // a sample that names another measure
            const QString subtitle = ui::chartSubtitle(chart);
            const bool said = subtitle.contains(u"누적"_s) || subtitle.contains(u"누계"_s) || subtitle.contains(u"to date"_s) || subtitle.contains(u"cumulative"_s, Qt::CaseInsensitive);
            return chart.cumulative && !said ? u"cumulative, unsaid: "_s + subtitle : QString();
        });
    }

    void amountsNameTheirUnitOnce()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.unit != db::UnitKey::Won)
                return {};
            const ui::MoneyUnitScope scope(ui::chartMoneyUnit(chart));
            const QString unit = ui::moneyUnitName(ui::chartMoneyUnit(chart));
            return ui::chartSubtitle(chart).contains(unit) ? QString() : u"no unit: "_s + ui::chartSubtitle(chart);
        });
    }

    void theTableHasEveryNumber()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            const db::ChartTable table = db::table(chart);
            std::multiset<db::Value> cells;
            for (const auto &row : table.rows) {
                for (const db::ChartTable::Cell &cell : row) {
                    if (const auto *value = std::get_if<db::Value>(&cell.content))
                        cells.insert(*value);
                    else if (const auto *day = std::get_if<db::PartialDate>(&cell.content))
                        cells.insert(day->code());
                }
            }
            for (const db::ChartSeries &series : chart.series) {
                for (const db::ChartPoint &point : series.points) {
                    if (point.value == db::Null)
                        continue;
                    const auto found = cells.find(point.value);
                    if (found == cells.end())
                        return u"not in the table: "_s + QString::number(point.value);
                    cells.erase(found);
                }
            }
            return {};
        });
    }

    void coloursCanBeSeenInEveryTheme()
    {
        const char *keys[] = {"plan", "appropriated", "transferred", "spent", "mou", "office", "hq", "graduated", "quota",
                              "target", "funding:national", "funding:city", "funding:private", "category:talent"};
        for (const ui::ChartTheme theme : {ui::ChartTheme::Light, ui::ChartTheme::Dark, ui::ChartTheme::Print}) {
            const ui::ChartPalette palette = ui::chartPalette(theme);
            for (const char *key : keys)
                QVERIFY2(contrast(palette.series(key, 0), palette.background) >= 3, key);
            for (int position = 0; position < 4; ++position)
                QVERIFY(contrast(palette.series("unknown", position), palette.background) >= 3);
            for (const QColor &ink : {palette.text, palette.quietText})
                QVERIFY(contrast(ink, palette.background) >= 4.5);
            QVERIFY(contrast(palette.axis, palette.background) >= 3);
            for (const db::Status status : {db::Status::OnTrack, db::Status::Attention, db::Status::Trouble})
                QVERIFY(contrast(palette.status(status), palette.background) >= 3);
        }
    }

    void aMeasureHasOneColour()
    {
        const ui::ChartPalette palette = ui::chartPalette(ui::ChartTheme::Light);
        for (const char *key : {"plan", "spent", "mou", "hq", "funding:city"}) {
            for (int position = 1; position < 5; ++position)
                QCOMPARE(palette.series(key, position), palette.series(key, 0));
        }
    }

    /// In grey print two series are told apart by dash, hatch or outline, or by a clear step of lightness.
    void greyPrintTellsSeriesApart()
    {
        overAll([](const db::ChartDescription &chart) -> QString {
            if (chart.series.size() < 2 || chart.shape == db::ChartShape::Timeline || chart.shape == db::ChartShape::Bullets)
                return {}; // these have marks of different forms
            ui::ChartScene scene(chart, pixels({160, 90}), ui::ChartTheme::Print);
            return chart.shape == db::ChartShape::Lines ? alikeLines(scene) : alikeBars(scene, chart);
        });
    }

private:
    static QString alikeLines(const ui::ChartScene &scene)
    {
        QHash<QString, QList<qreal>> dashes;
        for (QGraphicsItem *item : scene.items()) {
            const auto *host = dynamic_cast<QChart *>(item);
            for (QAbstractSeries *series : host ? host->series() : QList<QAbstractSeries *>()) {
                if (const auto *line = qobject_cast<QLineSeries *>(series))
                    dashes[line->name()] = line->pen().style() == Qt::SolidLine ? QList<qreal>() : line->pen().dashPattern();
            }
        }
        for (auto a = dashes.cbegin(); a != dashes.cend(); ++a) {
            for (auto b = std::next(a); b != dashes.cend(); ++b) {
                if (a.value() == b.value())
                    return a.key() + u" and "_s + b.key() + u" have the same line"_s;
            }
        }
        return {};
    }

    struct Look {
        double mean = 0;
        double across = 0; ///< how much neighbours differ from left to right
        double down = 0;
        int bars = 0;
    };

    static QString alikeBars(ui::ChartScene &scene, const db::ChartDescription &chart)
    {
        constexpr int Zoom = 3;
        QImage picture((scene.sceneRect().size() * Zoom).toSize(), QImage::Format_Grayscale8);
        QPainter painter(&picture);
        scene.render(&painter);
        painter.end();
        std::vector<Look> looks(chart.series.size());
        for (const ui::ChartHit &hit : scene.hits()) {
            const QRectF area = hit.area.adjusted(4, 4, -4, -4);
            const db::ChartSeries &series = chart.series[static_cast<std::size_t>(hit.series)];
            if (area.width() < 6 || area.height() < 14 || series.scenario == db::Scenario::Target)
                continue;
            double sum = 0;
            double across = 0;
            double down = 0;
            int count = 0;
            // The lower part, where no number stands.
            for (int y = static_cast<int>((area.bottom() - 10) * Zoom); y < static_cast<int>(area.bottom() * Zoom); ++y) {
                for (int x = static_cast<int>(area.left() * Zoom); x < static_cast<int>(area.right() * Zoom); ++x) {
                    const double grey = qGray(picture.pixel(x, y));
                    sum += grey;
                    across += std::abs(grey - qGray(picture.pixel(x - 1, y)));
                    down += std::abs(grey - qGray(picture.pixel(x, y - 1)));
                    ++count;
                }
            }
            Look &look = looks[static_cast<std::size_t>(hit.series)];
            look.mean += sum / count;
            look.across += across / count;
            look.down += down / count;
            ++look.bars;
        }
        for (std::size_t a = 0; a < looks.size(); ++a) {
            for (std::size_t b = a + 1; b < looks.size(); ++b) {
                if (looks[a].bars == 0 || looks[b].bars == 0)
                    continue;
                const auto apart = [&](double Look::*part) {
                    return std::abs(looks[a].*part / looks[a].bars - looks[b].*part / looks[b].bars);
                };
                if (apart(&Look::mean) < 32 && apart(&Look::across) < 4 && apart(&Look::down) < 4)
                    return QStringLiteral("series %1 and %2 look alike: %3, %4, %5").arg(a).arg(b)
                        .arg(apart(&Look::mean)).arg(apart(&Look::across)).arg(apart(&Look::down));
            }
        }
        return {};
    }
};

QTEST_MAIN(TestChartRules)
#include "tst_chart_rules.moc"
