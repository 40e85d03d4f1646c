#include "ui/report/report_output.h"

#include "ui/charts/chart_export.h"
#include "ui/report/odt_writer.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_xlsx.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LayoutDpi = 96;
constexpr int PictureDpi = 200; ///< of charts in a text document: sharp on paper, light to send

bool wanted(const std::vector<ReportFormat> &formats, ReportFormat format)
{
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

QPicture recorded(const db::ChartDescription &chart)
{
    const QSizeF mm = reportChartMm(chart);
    const QSizeF size = mm * (LayoutDpi / 25.4);
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintChart(painter, QRectF(QPointF(), size), chart, mm, ChartTheme::Print);
    painter.end();
    return picture;
}

QByteArray drawn(const db::ChartDescription &chart, ChartFormat format)
{
    ChartExportOptions options;
    options.sizeMm = reportChartMm(chart);
    options.dpi = PictureDpi;
    options.theme = ChartTheme::Print;
    const auto bytes = renderChart(chart, format, options);
    return bytes ? *bytes : QByteArray();
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf"_s)
        return ReportFormat::Pdf;
    if (suffix == u"odt"_s)
        return ReportFormat::Odt;
    if (suffix == u"html"_s || suffix == u"htm"_s)
        return ReportFormat::Html;
    if (suffix == u"xlsx"_s)
        return ReportFormat::Xlsx;
    return std::nullopt;
}

QString reportFileFilter(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QCoreApplication::translate("Report", "PDF document (*.pdf)");
    case ReportFormat::Odt:
        return QCoreApplication::translate("Report", "Text document to edit (*.odt)");
    case ReportFormat::Html:
        return QCoreApplication::translate("Report", "Web page (*.html)");
    case ReportFormat::Xlsx:
        return QCoreApplication::translate("Report", "Workbook (*.xlsx)");
    }
    return {};
}

ReportDocument::ReportDocument(db::Report report) : m_report(std::move(report)), m_text(reportText(m_report))
{
    for (const ReportChapterText &chapter : m_text.chapters)
        m_charts.insert(m_charts.end(), chapter.charts.begin(), chapter.charts.end());
    m_pictures.resize(charts());
    m_svg.resize(charts());
    m_png.resize(charts());
}

void ReportDocument::draw(int chart, const std::vector<ReportFormat> &formats)
{
    const db::ChartDescription &description = *m_charts[static_cast<std::size_t>(chart)];
    if (wanted(formats, ReportFormat::Pdf) && m_pictures[chart].isNull())
        m_pictures[chart] = recorded(description);
    if (wanted(formats, ReportFormat::Html) && m_svg[chart].isEmpty())
        m_svg[chart] = drawn(description, ChartFormat::Svg);
    const bool picture = wanted(formats, ReportFormat::Odt)
        || (wanted(formats, ReportFormat::Xlsx) && !hasNativeForm(description));
    if (picture && m_png[chart].isEmpty())
        m_png[chart] = drawn(description, ChartFormat::Png);
}

void ReportDocument::drawAll(const std::vector<ReportFormat> &formats)
{
    for (int chart = 0; chart < charts(); ++chart)
        draw(chart, formats);
}

std::unique_ptr<ReportPages> ReportDocument::pages() const
{
    return std::make_unique<ReportPages>(m_text, [pictures = m_pictures](QPainter &painter, const QRectF &area, int chart) {
        QPicture picture = pictures.value(chart);
        if (picture.isNull())
            return;
        painter.translate(area.topLeft());
        // A picture is played at the dots per inch of what it is played on; ours are the page's already.
        painter.scale(qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                      qreal(picture.logicalDpiY()) / painter.device()->logicalDpiY());
        picture.play(&painter);
    });
}

QByteArray ReportDocument::pdf() const
{
    const std::unique_ptr<ReportPages> set = pages();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(LayoutDpi);
    writer.setTitle(m_text.runningHead);
    writer.setCreator(u"Clusterboard"_s);
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < set->count(); ++page) {
        if (page > 0)
            writer.newPage();
        set->paint(painter, page);
    }
    painter.end();
    return bytes;
}

db::Result<QByteArray> ReportDocument::render(ReportFormat format) const
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdf();
    case ReportFormat::Odt:
        return reportOdt(m_text, m_png);
    case ReportFormat::Html:
        return reportHtml(m_text, m_svg);
    case ReportFormat::Xlsx:
        return reportXlsx(m_text, m_png, m_report.look.asOf);
    }
    return QByteArray();
}

} // namespace ui
