#include "ui/report/report_output.h"

#include "ui/charts/chart_export.h"
#include "ui/report/chart_picture.h"
#include "ui/report/odt_writer.h"
#include "ui/report/page_set.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_html.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_xlsx.h"
#include "ui/report/xlsx_chart.h"
#include "ui/words/number_scope.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPicture>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PictureDpi = 200; ///< of charts in a text document: sharp on paper, light to send

bool wanted(const std::vector<ReportFormat> &formats, ReportFormat format)
{
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

std::optional<ChartDrawing> drawn(const db::ChartDescription &chart, ChartFormat format)
{
    ChartExportOptions options;
    options.sizeMm = reportChartMm(chart);
    options.dpi = PictureDpi;
    options.theme = ChartTheme::Print;
    auto drawing = ChartDrawing::of(chart, format, options);
    return drawing ? std::optional(*std::move(drawing)) : std::nullopt;
}

/// Pictures as files, those that are drawn.
QList<QByteArray> filesOf(const std::vector<std::optional<ChartDrawing>> &drawings)
{
    QList<QByteArray> files;
    for (const std::optional<ChartDrawing> &drawing : drawings)
        files += drawing ? drawing->bytes() : QByteArray();
    return files;
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

ReportDocument::ReportDocument(db::Report report, const NumberStyle &style) : m_report(std::move(report)), m_style(style)
{
    const NumberStyleScope scope(m_style);
    m_text = reportText(m_report);
    for (const ReportChapterText &chapter : m_text.chapters)
        m_charts.insert(m_charts.end(), chapter.charts.begin(), chapter.charts.end());
    m_pictures.resize(charts());
    m_svg.resize(m_charts.size());
    m_png.resize(m_charts.size());
}

void ReportDocument::draw(int chart, const std::vector<ReportFormat> &formats)
{
    const NumberStyleScope scope(m_style);
    const auto place = static_cast<std::size_t>(chart);
    const db::ChartDescription &description = *m_charts[place];
    if (wanted(formats, ReportFormat::Pdf) && m_pictures[chart].isEmpty()) {
        for (const QSizeF mm : {reportChartMm(description), reportChartLeastMm(description)})
            m_pictures[chart] += Drawn{mm.height() * PageMm, recordChart(description, mm)};
    }
    if (wanted(formats, ReportFormat::Html) && !m_svg[place])
        m_svg[place] = drawn(description, ChartFormat::Svg);
    const bool picture = wanted(formats, ReportFormat::Odt)
        || (wanted(formats, ReportFormat::Xlsx) && !hasNativeForm(description));
    if (picture && !m_png[place])
        m_png[place] = drawn(description, ChartFormat::Png);
}

void ReportDocument::drawAll(const std::vector<ReportFormat> &formats)
{
    for (int chart = 0; chart < charts(); ++chart)
        draw(chart, formats);
}

std::unique_ptr<ReportPages> ReportDocument::pages() const
{
    return std::make_unique<ReportPages>(m_text, [pictures = m_pictures](QPainter &painter, const QRectF &area, int chart) {
        for (const Drawn &drawn : pictures.value(chart)) {
            if (std::abs(drawn.height - area.height()) < 1)
                return playChart(painter, area.topLeft(), drawn.picture);
        }
    });
}

QByteArray ReportDocument::pdf() const
{
    const std::unique_ptr<ReportPages> set = pages();
    QList<PdfBookmark> outline;
    for (const ReportChapterText &chapter : m_text.chapters)
        outline += {chapter.heading, set->pageOf(chapter.key) - 1};
    return pagesPdf(set->set(), m_text.runningHead, m_report.look.asOf, outline);
}

db::Result<QByteArray> ReportDocument::render(ReportFormat format) const
{
    const NumberStyleScope scope(m_style);
    switch (format) {
    case ReportFormat::Pdf:
        return pdf();
    case ReportFormat::Odt:
        return reportOdt(m_text, filesOf(m_png), [set = std::shared_ptr<const ReportPages>(pages())](const QString &chapter) { return set->pageOf(chapter); });
    case ReportFormat::Html:
        return reportHtml(m_text, filesOf(m_svg));
    case ReportFormat::Xlsx:
        return reportXlsx(m_text, filesOf(m_png), m_report.look.asOf);
    }
    return QByteArray();
}

} // namespace ui
