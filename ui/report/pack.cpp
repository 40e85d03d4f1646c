#include "ui/report/pack.h"

#include "db/engine/sha256.h"
#include "db/exchange/csv_writer.h"
#include "db/exchange/table_export.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_texts.h"
#include "ui/report/pack_folder.h"
#include "ui/report/report_html.h"
#include "ui/words/language.h"
#include "ui/words/number_scope.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

constexpr ReportFormat Formats[] = {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx};

QString reportName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"report.pdf"_s;
    case ReportFormat::Odt:
        return u"report.odt"_s;
    case ReportFormat::Html:
        return u"report.html"_s;
    case ReportFormat::Xlsx:
        return u"report.xlsx"_s;
    }
    return {};
}

/// The program's own set-ups are no data of the quarter.
bool isData(db::Kind kind)
{
    return kind != db::Kind::Names && kind != db::Kind::Profiles;
}

QString link(const QString &name, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(name, words.toHtmlEscaped());
}

} // namespace

PackContent packContent(std::shared_ptr<const db::Snapshot> snapshot, const db::Look &look,
                        std::span<const db::ReportSection> sections)
{
    PackContent content;
    content.report = db::makeReport(*snapshot, look, sections);
    for (const db::ChartInfo &info : db::allCharts()) {
        auto chart = db::chart(info.name, *snapshot, look);
        if (chart && !chart->empty())
            content.charts.push_back(*std::move(chart));
    }
    content.snapshot = std::move(snapshot);
    return content;
}

PackMaker::PackMaker(PackContent content)
    : m_content(std::move(content)), m_document(m_content.report, m_content.style)
{
}

int PackMaker::drawings() const
{
    return static_cast<int>(m_content.charts.size()) + m_document.charts();
}

void PackMaker::draw(int number)
{
    const NumberStyleScope scope(m_content.style);
    const int own = static_cast<int>(m_content.charts.size());
    if (number >= own) {
        m_document.draw(number - own, {std::begin(Formats), std::end(Formats)});
        return;
    }
    const db::ChartDescription &chart = m_content.charts[static_cast<std::size_t>(number)];
    ChartExportOptions options;
    options.theme = ChartTheme::Print;
    for (const auto &[format, suffix] : {std::pair(ChartFormat::Png, "png"), std::pair(ChartFormat::Svg, "svg"),
                                         std::pair(ChartFormat::Pdf, "pdf"), std::pair(ChartFormat::Csv, "csv")}) {
        // Without a source or a day it does not leave the program.
        if (auto drawing = ChartDrawing::of(chart, format, options))
            m_drawn += File{
                u"charts/%1.%2"_s.arg(fromDb(chart.name), QLatin1String(suffix)), {}, *std::move(drawing)};
    }
}

db::Result<void> PackMaker::addTables()
{
    for (const db::KindInfo &kind : db::allKinds()) {
        if (!isData(kind.kind))
            continue;
        std::string table;
        db::CsvWriter writer(db::stringSink(table), {});
        db::TableExportOptions options;
        options.asOf = m_content.report.look.asOf;
        options.headers = currentLanguage() == Language::Korean ? db::HeaderStyle::Korean : db::HeaderStyle::Key;
        if (auto done = db::exportTable(*m_content.snapshot, kind.kind, options, writer); !done)
            return done;
        m_drawn += File{u"tables/%1.csv"_s.arg(fromDb(kind.key)), QByteArray::fromStdString(table), {}};
    }
    return {};
}

db::Result<void> PackMaker::addReports()
{
    for (const ReportFormat format : Formats) {
        const auto bytes = m_document.render(format);
        if (!bytes)
            return bytes.error();
        m_drawn += File{reportName(format), *bytes, {}};
    }
    return {};
}

db::Result<void> PackMaker::write(const QString &folder, const std::atomic<bool> *cancel,
                                  const std::function<void(int)> &progress)
{
    const auto made = beginPackFolder(folder);
    if (!made)
        return made.error();
    auto done = addTables();
    if (done)
        done = addReports();
    m_drawn += File{u"index.html"_s, index(), {}};
    for (qsizetype i = 0; done && i < m_drawn.size(); ++i) {
        if (cancel && *cancel) {
            done = db::fail(db::ErrorCode::Cancelled);
            break;
        }
        const File &file = m_drawn[i];
        const QByteArray bytes = file.drawing ? file.drawing->bytes() : file.bytes;
        done = writePackFile(*made, file.name, bytes);
        const std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        m_files.emplace_back(toDb(file.name), db::hex(db::sha256(content)));
        if (progress)
            progress(static_cast<int>((i + 1) * 100 / m_drawn.size()));
    }
    if (done)
        done = writePackFile(*made, packList(), list());
    if (done)
        done = finishPackFolder(*made, folder);
    if (!done)
        removePackFolder(*made);
    return done;
}

QByteArray PackMaker::index() const
{
    const ReportText &report = m_document.text();
    QString html = u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head><meta charset=\"utf-8\"/>"
                   "<meta name=\"generator\" content=\"Clusterboard\"/><title>%2</title><style>%3img{width:100%;height:auto;"
                   "border:1px solid #c8c8c8}</style></head>\n<body>\n<p>%4</p>\n<h1>%5</h1>\n"_s
                       .arg(languageKey(currentLanguage()), report.runningHead.toHtmlEscaped(), htmlStyle(),
                            report.programme.toHtmlEscaped(), report.title.toHtmlEscaped());
    html += u"<dl>"_s;
    for (const auto &[name, words] : report.facts)
        html += u"<dt>%1</dt><dd>%2</dd>"_s.arg(name.toHtmlEscaped(), words.toHtmlEscaped());
    html += u"</dl>\n<h2>%1</h2>\n<p>"_s.arg(PackWords::tr("Report").toHtmlEscaped());
    QStringList reports;
    for (const ReportFormat format : Formats)
        reports += link(reportName(format), reportName(format).section(u'.', 1).toUpper());
    html +=
        reports.join(u" · "_s) + u"</p>\n<h2>%1</h2>\n<ul>\n"_s.arg(PackWords::tr("Tables").toHtmlEscaped());
    for (const db::KindInfo &kind : db::allKinds()) {
        if (isData(kind.kind))
            html += u"<li>%1</li>\n"_s.arg(link(u"tables/%1.csv"_s.arg(fromDb(kind.key)), kindName(kind.kind)));
    }
    html += u"</ul>\n<h2>%1</h2>\n"_s.arg(PackWords::tr("Charts").toHtmlEscaped());
    for (const db::ChartDescription &chart : m_content.charts) {
        const QString name = u"charts/"_s + fromDb(chart.name);
        QStringList files;
        for (const char *suffix : {"png", "svg", "pdf", "csv"})
            files += link(name + u'.' + QLatin1String(suffix), QString::fromLatin1(suffix).toUpper());
        html += u"<figure><img src=\"%1.png\" alt=\"%2\"/><figcaption>%3</figcaption></figure>\n"_s
                    .arg(name, chartTitle(chart).toHtmlEscaped(), files.join(u" · "_s));
    }
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

/// By which a later pack knows what it may take the place of, and a reader that nothing was altered.
QByteArray PackMaker::list() const
{
    QByteArray csv = "file,sha256\r\n";
    for (const auto &[name, sum] : m_files)
        csv += QByteArray::fromStdString(name) + ',' + QByteArray::fromStdString(sum) + "\r\n";
    return csv;
}

} // namespace ui
