#include "db/figures/picture_code.h"
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_texts.h"
#include "ui/charts/text_item.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <cmath>

#include <unistd.h>

namespace {

constexpr double MmPerInch = 25.4;

struct Chunk {
    QByteArray type;
    QByteArray data;
};

/// The parts of a PNG, read without Qt's own reader.
QList<Chunk> chunksOf(const QByteArray &png)
{
    QList<Chunk> chunks;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        chunks += {png.mid(at + 4, 4), png.mid(at + 8, length)};
        at += 12 + length;
    }
    return chunks;
}

QByteArray rendered(const db::ChartDescription &chart, ui::ChartFormat format,
                    const ui::ChartExportOptions &options = {})
{
    const auto bytes = ui::renderChart(chart, format, options);
    return bytes ? *bytes : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a tool prints; a tool that is not there is a failure, for packaging/debian-packages-test.txt lists it.
QString said(const QString &tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        qWarning("%s is not installed (package poppler-utils)", qPrintable(tool));
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString();
}

QByteArray codeOf(const db::ChartDescription &chart)
{
    return QByteArray::fromStdString(db::text(db::checkCode(chart)));
}

} // namespace

class TestChartExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(ui::setLanguage(ui::Language::Korean)); }

    void aPngHasItsSizeAndItsDescription_data()
    {
        QTest::addColumn<QSizeF>("mm");
        QTest::addColumn<int>("dpi");
        QTest::newRow("report") << QSizeF(160, 90) << 300;
        QTest::newRow("small") << QSizeF(85, 60) << 150;
        QTest::newRow("slide") << QSizeF(250, 140) << 96;
    }
    void aPngHasItsSizeAndItsDescription()
    {
        QFETCH(QSizeF, mm);
        QFETCH(int, dpi);
        const db::ChartDescription chart = samples::graduates();
        const QByteArray bytes = rendered(chart, ui::ChartFormat::Png, {.sizeMm = mm, .dpi = dpi});
        QVERIFY(bytes.startsWith("\x89PNG\r\n\x1a\n"));
        QMap<QByteArray, QByteArray> texts;
        bool resolved = false;
        for (const Chunk &chunk : chunksOf(bytes)) {
            if (chunk.type == "IHDR") {
                QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData()),
                         static_cast<quint32>(std::lround(mm.width() / MmPerInch * dpi)));
                QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData() + 4),
                         static_cast<quint32>(std::lround(mm.height() / MmPerInch * dpi)));
            } else if (chunk.type == "pHYs") {
                resolved = true;
                QCOMPARE(qFromBigEndian<quint32>(chunk.data.constData()),
                         static_cast<quint32>(std::lround(dpi / MmPerInch * 1000)));
                QCOMPARE(chunk.data[8], char(1)); // per metre
            } else if (chunk.type.endsWith("Xt")) {
                texts.insert(chunk.data.left(chunk.data.indexOf('\0')), chunk.data);
            }
        }
        QVERIFY(resolved);
        QCOMPARE(texts.keys(), QList<QByteArray>({"As-Of", "Chart", "Check-Code", "Known-On", "Phase", "Software", "Title",
                                                  "Values-SHA256"}));
        QCOMPARE(texts["Check-Code"], "Check-Code" + QByteArray(1, '\0') + codeOf(chart));
        const auto code = db::codeInPicture(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        QVERIFY(code && *code == db::checkCode(chart));
        QCOMPARE(QImage::fromData(bytes, "PNG").text(QStringLiteral("Values-SHA256")).toStdString(),
                 db::hex(db::valuesDigest(chart)));
        QVERIFY(texts["As-Of"].endsWith(QByteArray::fromStdString(chart.asOf.text())));
        const QImage image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.text(QStringLiteral("Title")), ui::chartTitle(chart));
        QCOMPARE(image.text(QStringLiteral("Chart")), ui::fromDb(chart.name));
    }

    void anSvgIsTrueToSizeAndNeedsNoFont_data() { everySample(); }
    void anSvgIsTrueToSizeAndNeedsNoFont()
    {
        QFETCH(int, sample);
        const db::ChartDescription chart = samples::all()[sample];
        const QSizeF mm(85.5, 60);
        for (const bool asText : {false, true}) {
            const QByteArray bytes = rendered(chart, ui::ChartFormat::Svg, {.sizeMm = mm, .textAsText = asText});
            QXmlStreamReader reader(bytes);
            int texts = 0;
            QString title;
            QString height;
            QString width;
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (reader.name() == u"svg") {
                    width = reader.attributes().value(QLatin1String("width")).toString();
                    height = reader.attributes().value(QLatin1String("height")).toString();
                }
                QVERIFY(reader.name() != u"image");
                texts += reader.name() == u"text" ? 1 : 0;
                if (reader.name() == u"title" && title.isEmpty())
                    title = reader.readElementText();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QCOMPARE(width, QStringLiteral("85.5mm"));
            QCOMPARE(height, QStringLiteral("60mm"));
            QCOMPARE(title, ui::chartTitle(chart));
            QCOMPARE(texts > 0, asText);
        }
    }

    void aPdfIsOnePageOfItsSizeWithTextThatCanBeFound_data() { everySample(); }
    void aPdfIsOnePageOfItsSizeWithTextThatCanBeFound()
    {
        QFETCH(int, sample);
        const db::ChartDescription chart = samples::all()[sample];
        const QSizeF mm(250, 140);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(ui::exportChart(chart, path, ui::ChartFormat::Pdf, {.sizeMm = mm}));

        const QString info = said(QStringLiteral("pdfinfo"), {path});
        static const QRegularExpression size(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts"));
        const QRegularExpressionMatch found = size.match(info);
        QVERIFY2(found.hasMatch(), qPrintable(info));
        QVERIFY(std::abs(found.captured(1).toDouble() - mm.width() / MmPerInch * 72) < 0.6);
        QVERIFY(std::abs(found.captured(2).toDouble() - mm.height() / MmPerInch * 72) < 0.6);
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));

        QString words = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        words = words.simplified(); // lines break at blanks
        QVERIFY2(words.contains(ui::chartTitle(chart).simplified()), qPrintable(words));
        QVERIFY2(words.contains(ui::chartAsOfLine(chart).simplified()), qPrintable(words));

        const QStringList fonts =
            said(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no)  *yes "))), qPrintable(font));
        QVERIFY(said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n') <= 2);
    }

    void aPdfShowsEveryNumberOfTheTable_data()
    {
        QTest::addColumn<int>("sample");
        const QList<db::ChartDescription> all = samples::all();
        for (int i = 0; i < all.size(); ++i) {
            // Lines label what has room, timelines show dates as places, a sliver of a stack has no room for a number.
            const bool bars = all[i].shape == db::ChartShape::Columns || all[i].shape == db::ChartShape::Bars;
            if (bars && !all[i].stacked)
                QTest::addRow("%s", all[i].name.c_str()) << i;
        }
    }
    void aPdfShowsEveryNumberOfTheTable()
    {
        QFETCH(int, sample);
        const db::ChartDescription chart = samples::all()[sample];
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.pdf"));
        QVERIFY(ui::exportChart(chart, path, ui::ChartFormat::Pdf, {.sizeMm = {250, 140}}));
        QStringList words =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                .simplified().split(u' ');
        int numbers = 0;
        for (const db::ChartSeries &series : chart.series) {
            for (const db::ChartPoint &point : series.points) {
                if (point.value == db::Null)
                    continue;
                const QString number = ui::chartNumber(chart, point.value);
                QVERIFY2(words.removeOne(number), qPrintable(number + QStringLiteral(" in ") + words.join(u' ')));
                ++numbers;
            }
        }
        QVERIFY(numbers > 2);
    }

    void theCsvIsTheTable_data() { everySample(); }
    void theCsvIsTheTable()
    {
        QFETCH(int, sample);
        const db::ChartDescription chart = samples::all()[sample];
        const db::ChartTable table = db::table(chart);
        const QByteArray csv = rendered(chart, ui::ChartFormat::Csv);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.endsWith("\r\n"));
        QList<QByteArray> lines = csv.mid(3).split('\n');
        QVERIFY(lines.takeLast().isEmpty());
        QCOMPARE(static_cast<std::size_t>(lines.size()), table.rows.size() + 1);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            // Texts of the samples may hold commas, numbers never do: they are counted from the end.
            const QString line = QString::fromUtf8(lines[static_cast<qsizetype>(row) + 1].trimmed());
            for (const db::ChartTable::Cell &cell : table.rows[row]) {
                const auto *value = std::get_if<db::Value>(&cell.content);
                if (!value || *value == db::Null)
                    continue;
                const QString number = cell.unit == db::UnitKey::Won
                    ? QString::number(*value)
                    : QString::number(static_cast<double>(*value) / db::DecimalScale, 'g', 12);
                QVERIFY2(line.split(u',').contains(number), qPrintable(number + QStringLiteral(" in ") + line));
            }
        }
    }

    void withoutSourceOrDateNothingLeaves()
    {
        db::ChartDescription noSource = samples::graduates();
        noSource.sources.clear();
        noSource.sourceNames.clear();
        db::ChartDescription noDate = samples::graduates();
        noDate.asOf = {};
        db::ChartDescription noValue = samples::graduates();
        for (db::ChartSeries &series : noValue.series) {
            for (db::ChartPoint &point : series.points)
                point.value = db::Null;
        }
        QTemporaryDir folder;
        for (const db::ChartDescription &chart : {noSource, noDate, noValue}) {
            for (const auto &[format, name] : {std::pair(ui::ChartFormat::Png, "c.png"), {ui::ChartFormat::Svg, "c.svg"},
                                               {ui::ChartFormat::Pdf, "c.pdf"}, {ui::ChartFormat::Csv, "c.csv"}}) {
                const auto done = ui::exportChart(chart, folder.filePath(QLatin1String(name)), format);
                QVERIFY(!done);
                QCOMPARE(done.error().code, db::ErrorCode::NotAvailable);
            }
            QVERIFY(!ui::chartMimeData(chart)->hasImage());
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void everyPictureShowsItsCode()
    {
        for (const db::ChartDescription &chart : samples::all()) {
            // Text as text: what is printed can be read.
            const QByteArray drawn = rendered(chart, ui::ChartFormat::Svg, {.textAsText = true});
            QString printed;
            QXmlStreamReader reader(drawn);
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
                    printed += reader.readElementText(); // Qt begins a new one where digits follow letters
            }
            QVERIFY(!reader.hasError());
            QVERIFY2(printed.contains(QString::fromLatin1(codeOf(chart))), qPrintable(printed));
            // On the screen it would say nothing.
            const ui::ChartScene shown(chart, {640, 360}, ui::ChartTheme::Light);
            for (const ui::TextItem *text : shown.texts())
                QVERIFY(!text->lines().join(u' ').contains(QString::fromLatin1(codeOf(chart))));
        }
    }

    void theDataTravelAlong()
    {
        const db::ChartDescription chart = samples::graduates();
        const QByteArray svg = rendered(chart, ui::ChartFormat::Svg);
        QCOMPARE(rendered(chart, ui::ChartFormat::Svg), svg); // the same data, the same bytes
        QString metadata;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"metadata")
                metadata = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        QVERIFY(!reader.hasError());
        QVERIFY(metadata.contains(QString::fromLatin1(codeOf(chart))));
        QVERIFY(metadata.contains(ui::chartTitle(chart)));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.pdf"));
        QVERIFY(put(path, rendered(chart, ui::ChartFormat::Pdf)));
        const QByteArray day = QByteArray::fromStdString(chart.asOf.text()).replace('-', "");
        QVERIFY(get(path).contains("/CreationDate (D:" + day + "000000")); // of its day, not of the clock
        QTest::qWait(1100);
        QCOMPARE(rendered(chart, ui::ChartFormat::Pdf), get(path));
        QVERIFY(get(path).contains("<clusterboard:code>" + codeOf(chart) + "</clusterboard:code>"));
        QVERIFY(said(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path}).contains(QString::fromLatin1(codeOf(chart))));
        const QString csv = folder.filePath(QStringLiteral("c.csv"));
        said(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), csv, path});
        QCOMPARE(get(csv), rendered(chart, ui::ChartFormat::Csv));
        QVERIFY(said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(QString::fromLatin1(codeOf(chart))));
    }

    void oneCopyHoldsPictureAndTable()
    {
        const db::ChartDescription chart = samples::planAndSpent();
        const auto data = ui::chartMimeData(chart);
        const QByteArray png = data->data(QStringLiteral("image/png"));
        QVERIFY(db::codeInPicture(std::string_view(png.constData(), static_cast<std::size_t>(png.size()))).has_value());
        QVERIFY(data->hasImage());
        QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains(codeOf(chart)));
        const db::ChartTable table = db::table(chart);
        const QString number = QString::number(std::get<db::Value>(table.rows[0][1].content));
        QVERIFY(data->text().split(u'\n').value(1).split(u'\t').contains(number)); // plain, for a spreadsheet to count
        QVERIFY(data->html().contains(u'>' + number + QStringLiteral("</td>")));
    }

    void aPictureReplacesAFileWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        const QString before = folder.filePath(QStringLiteral("before"));
        QVERIFY(put(path, "what stood here"));
        QCOMPARE(::link(path.toLocal8Bit().constData(), before.toLocal8Bit().constData()), 0);
        QVERIFY(ui::exportChart(samples::graduates(), path, ui::ChartFormat::Png));
        QVERIFY(get(path).startsWith("\x89PNG"));
        QCOMPARE(get(before), QByteArray("what stood here")); // another file took the name: nothing was written over
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aDataFileIsNeverWrittenOver()
    {
        QTemporaryDir folder;
        const QByteArray bytes = QByteArray("SQLite format 3\0", 16) + "and the figures of years";
        const QString open = folder.filePath(QStringLiteral("open.clusterboard"));
        const QString other = folder.filePath(QStringLiteral("other.png"));
        const QString linked = folder.filePath(QStringLiteral("linked.png"));
        QVERIFY(put(open, bytes));
        QVERIFY(put(other, bytes));
        QVERIFY(QFile::link(open, linked));
        for (const QString &path : {open, other, linked}) {
            const auto done = ui::exportChart(samples::graduates(), path, ui::ChartFormat::Png, {}, open);
            QVERIFY(!done);
            QCOMPARE(done.error().code, db::ErrorCode::TargetIsDataFile);
        }
        QCOMPARE(get(open), bytes);
        QCOMPARE(get(other), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void aPictureThatNoMemoryHoldsIsRefused()
    {
        const auto huge = ui::renderChart(samples::graduates(), ui::ChartFormat::Png, {.sizeMm = {2000, 2000}, .dpi = 600});
        QVERIFY(!huge);
        QCOMPARE(huge.error().code, db::ErrorCode::TooLarge);
        QVERIFY(ui::renderChart(samples::graduates(), ui::ChartFormat::Svg, {.sizeMm = {2000, 2000}, .dpi = 600}).ok());
    }

private:
    static void everySample()
    {
        QTest::addColumn<int>("sample");
        const QList<db::ChartDescription> all = samples::all();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name.c_str()) << i;
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
