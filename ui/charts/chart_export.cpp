#include "ui/charts/chart_export.h"

#include "db/figures/chart_code.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_texts.h"
#include "ui/output_file.h"
#include "ui/pdf_finish.h"
#include "ui/words/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace ui {

namespace {

constexpr qreal MmPerInch = 25.4;
constexpr std::int64_t LargestPicture = std::int64_t(4) << 30; ///< bytes, while it is drawn
// The layout's pixels: text sizes then come out alike in SVG, PDF and on the screen.
constexpr int LayoutDpi = 96;

QSizeF layoutPixels(QSizeF mm)
{
    return mm * (LayoutDpi / MmPerInch);
}

/// What every rendering that leaves the program shows.
std::unique_ptr<ChartScene> sceneOf(const db::ChartDescription &chart, QSizeF mm, ChartTheme theme, const QString &code)
{
    return std::make_unique<ChartScene>(chart, layoutPixels(mm), theme, nullptr, QString(), std::nullopt, code);
}

/// Plays a picture of the layout into a rectangle, whatever the dots of the device are.
void play(QPainter &painter, const QPicture &picture, QSizeF pixels, const QSizeF &target)
{
    painter.scale(target.width() / pixels.width() * picture.logicalDpiX() / painter.device()->logicalDpiX(),
                  target.height() / pixels.height() * picture.logicalDpiY() / painter.device()->logicalDpiY());
    QPicture played = picture;
    played.play(&painter);
}

/// Why a chart must not leave the program, if so.
std::optional<db::Error> refusal(const db::ChartDescription &chart)
{
    const bool known = std::any_of(chart.series.begin(), chart.series.end(), [](const db::ChartSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const db::ChartPoint &point) { return point.value != db::Null; });
    });
    if (!known)
        return db::fail(db::ErrorCode::NotAvailable, {chart.name});
    if (chart.sources.empty())
        return db::fail(db::ErrorCode::NotAvailable, {chart.name, "source"});
    if (!chart.asOf.valid())
        return db::fail(db::ErrorCode::NotAvailable, {chart.name, "as_of"});
    return std::nullopt;
}

} // namespace

std::optional<ChartFormat> chartFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("png"))
        return ChartFormat::Png;
    if (suffix == QStringLiteral("svg"))
        return ChartFormat::Svg;
    if (suffix == QStringLiteral("pdf"))
        return ChartFormat::Pdf;
    if (suffix == QStringLiteral("csv"))
        return ChartFormat::Csv;
    return std::nullopt;
}

QString chartFileFilter(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return QCoreApplication::translate("ChartExport", "Picture (*.png)");
    case ChartFormat::Svg:
        return QCoreApplication::translate("ChartExport", "Drawing (*.svg)");
    case ChartFormat::Pdf:
        return QCoreApplication::translate("ChartExport", "PDF document (*.pdf)");
    case ChartFormat::Csv:
        return QCoreApplication::translate("ChartExport", "Numbers as CSV (*.csv)");
    }
    return {};
}

db::Result<ChartDrawing> ChartDrawing::of(const db::ChartDescription &chart, ChartFormat format,
                                          const ChartExportOptions &options)
{
    if (const auto error = refusal(chart))
        return *error;
    const QSizeF dots = options.sizeMm * (std::clamp(options.dpi, 96, 600) / MmPerInch);
    if (format == ChartFormat::Png && dots.width() * dots.height() * 4 > static_cast<double>(LargestPicture))
        return db::fail(db::ErrorCode::TooLarge, {std::to_string(LargestPicture), "picture"});
    ChartDrawing drawing;
    drawing.m_format = format;
    drawing.m_options = options;
    if (format == ChartFormat::Csv || format == ChartFormat::Pdf)
        drawing.m_csv = chartCsv(chart);
    if (format == ChartFormat::Csv)
        return drawing;
    drawing.m_asOf = chart.asOf;
    drawing.m_name = fromDb(chart.name);
    drawing.m_title = chartTitle(chart);
    drawing.m_description = chartSourceLine(chart) + u' ' + chartAsOfLine(chart);
    drawing.m_record = chartRecord(chart);
    const auto scene = sceneOf(chart, options.sizeMm, options.theme, recordedCode(drawing.m_record));
    scene->setOutlines(format == ChartFormat::Svg && !options.textAsText);
    drawing.m_pixels = scene->sceneRect().size();
    QPainter painter(&drawing.m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene->render(&painter, scene->sceneRect(), scene->sceneRect(), Qt::IgnoreAspectRatio);
    painter.end();
    return drawing;
}

QByteArray ChartDrawing::bytes() const
{
    switch (m_format) {
    case ChartFormat::Png:
        return png();
    case ChartFormat::Svg:
        return svg();
    case ChartFormat::Pdf:
        return pdf();
    case ChartFormat::Csv:
        break;
    }
    return m_csv;
}

QByteArray ChartDrawing::png() const
{
    const int dpi = std::clamp(m_options.dpi, 96, 600);
    const QSizeF exact = m_options.sizeMm * (dpi / MmPerInch);
    QImage image(static_cast<int>(std::lround(exact.width())), static_cast<int>(std::lround(exact.height())),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    play(painter, m_picture, m_pixels, QSizeF(image.size()));
    painter.end();
    // Only now: while it is painted the dots would be taken for those of a screen.
    const int perMetre = static_cast<int>(std::lround(dpi / MmPerInch * 1000));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    for (const auto &[key, value] : m_record)
        image.setText(key, value);
    image.setText(QStringLiteral("Software"), QStringLiteral("Clusterboard"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartDrawing::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(LayoutDpi); // with another one the width in mm would be wrong
    generator.setSize(m_pixels.toSize());
    generator.setViewBox(QRectF(QPointF(), m_pixels));
    generator.setTitle(m_title);
    generator.setDescription(m_description);
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    play(painter, m_picture, m_pixels, m_pixels);
    painter.end();
    // Behind the title and description, where the generator has no place of its own for it.
    const qsizetype described = bytes.indexOf("</desc>");
    if (described >= 0)
        bytes.insert(described + 7, "\n<metadata>" + chartRecordXml(m_record) + "</metadata>");
    // The generator rounds the size to whole pixels and its millimetres to those.
    const auto put = [&](const char *name, qreal mm) {
        const QByteArray key = QByteArray(" ") + name + "=\"";
        const qsizetype from = bytes.indexOf(key) + key.size();
        const qsizetype to = bytes.indexOf('"', from);
        if (from >= key.size() && to > from)
            bytes.replace(from, to - from, QByteArray::number(mm, 'g', 8) + "mm");
    };
    put("width", m_options.sizeMm.width());
    put("height", m_options.sizeMm.height());
    return bytes;
}

QByteArray ChartDrawing::pdf() const
{
    steadyPdf();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(m_options.sizeMm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(LayoutDpi);
    writer.setTitle(m_title);
    writer.setCreator(QStringLiteral("Clusterboard"));
    writer.setDocumentXmpMetadata(chartXmp(m_record));
    writer.addFileAttachment(m_name + QStringLiteral(".csv"), m_csv, QStringLiteral("text/csv"));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    play(painter, m_picture, m_pixels, m_pixels);
    painter.end();
    return finishedPdf(bytes, m_asOf);
}

db::Result<QByteArray> renderChart(const db::ChartDescription &chart, ChartFormat format,
                                   const ChartExportOptions &options)
{
    const auto drawing = ChartDrawing::of(chart, format, options);
    if (!drawing)
        return drawing.error();
    return drawing->bytes();
}

db::Result<void> exportChart(const db::ChartDescription &chart, const QString &path, ChartFormat format,
                             const ChartExportOptions &options, const QString &dataFile)
{
    const auto bytes = renderChart(chart, format, options);
    if (!bytes)
        return bytes.error();
    return writeOutputFile(path, *bytes, dataFile);
}

void paintChart(QPainter &painter, const QRectF &target, const db::ChartDescription &chart, QSizeF sizeMm,
                ChartTheme theme)
{
    const auto scene = sceneOf(chart, sizeMm, theme, chart.asOf.valid() ? fromDb(db::text(db::checkCode(chart))) : QString());
    scene->render(&painter, target, scene->sceneRect(), Qt::KeepAspectRatio);
}

std::unique_ptr<QMimeData> chartMimeData(const db::ChartDescription &chart, QSizeF sizeMm, ChartTheme theme)
{
    auto data = std::make_unique<QMimeData>();
    ChartExportOptions options{.sizeMm = sizeMm, .dpi = 2 * LayoutDpi, .theme = theme};
    if (const auto bytes = renderChart(chart, ChartFormat::Png, options)) {
        data->setImageData(QImage::fromData(*bytes, "PNG"));
        data->setData(QStringLiteral("image/png"), *bytes);
    }
    if (const auto bytes = renderChart(chart, ChartFormat::Svg, options))
        data->setData(QStringLiteral("image/svg+xml"), *bytes);
    data->setText(chartTsv(chart));
    data->setHtml(chartHtml(chart));
    return data;
}

} // namespace ui
