#include "ui/report/odt_writer.h"

#include "ui/charts/chart_texts.h"
#include "ui/report/odt_styles.h"
#include "ui/report/odt_xml.h"
#include "ui/report/report_pages.h"
#include "ui/report/table_fit.h"
#include "ui/report/zip_writer.h"
#include "ui/words/language.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using odt::Attributes;
using odt::mm;
using odt::Xml;

constexpr auto Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
constexpr double ColumnMm = 170; ///< the text's width on A4

constexpr double MmPerPixel = 25.4 / 96;

Attributes cellValue(const ReportCellText &cell)
{
    const db::ReportCell *held = cell.cell;
    if (cell.unknown || !held)
        return {{"office:value-type", u"string"_s}};
    switch (held->type) {
    case db::ReportCellType::Money:
    case db::ReportCellType::Count:
        return {{"office:value-type", u"float"_s}, {"office:value", QString::number(held->value)}};
    case db::ReportCellType::Number:
        return {{"office:value-type", u"float"_s},
                {"office:value", QString::number(static_cast<double>(held->value) / static_cast<double>(db::DecimalScale), 'g', 15)}};
    default:
        return {{"office:value-type", u"string"_s}};
    }
}

/// The same style for a table of many columns.
QString tightName(const char *style, bool tight)
{
    return tight ? QLatin1String(style) + u"_tight"_s : QString(QLatin1String(style));
}

void tableStyles(Xml &xml, const ReportText &report)
{
    const auto cell = [&xml](const QString &name, const Attributes &properties) {
        xml.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
        xml.empty("style:table-cell-properties", properties);
        xml.close();
    };
    for (const bool tight : {false, true}) {
        const QString aside = tight ? u"0.7mm"_s : u"1.3mm"_s;
        const Attributes padding{{"fo:padding-top", u"0.8mm"_s}, {"fo:padding-bottom", u"0.8mm"_s},
                                 {"fo:padding-left", aside}, {"fo:padding-right", aside}};
        cell(tightName("head", tight), padding + Attributes{{"fo:background-color", u"#eef1f4"_s}, {"fo:border-top", u"1pt solid #404040"_s}, {"fo:border-bottom", u"0.5pt solid #404040"_s}});
        cell(tightName("cell", tight), padding + Attributes{{"fo:border-bottom", u"0.5pt solid #c8c8c8"_s}});
        cell(tightName("last", tight), padding + Attributes{{"fo:border-bottom", u"1pt solid #404040"_s}});
    }
    for (const auto *parent : {"Cell", "Number", "Cell_20_head", "Number_20_head"}) {
        xml.open("style:style", {{"style:name", tightName(parent, true)}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", QLatin1String(parent)}});
        xml.empty("style:text-properties", {{"fo:font-size", u"7pt"_s}, {"style:font-size-asian", u"7pt"_s}});
        xml.close();
    }
    xml.open("style:style", {{"style:name", u"row"_s}, {"style:family", u"table-row"_s}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    xml.close();
    xml.open("style:style", {{"style:name", u"table"_s}, {"style:family", u"table"_s}});
    xml.empty("style:table-properties", {{"style:width", mm(ColumnMm)}, {"table:align", u"left"_s}, {"fo:margin-bottom", u"1mm"_s}});
    xml.close();
    xml.open("style:style", {{"style:name", u"chart"_s}, {"style:family", u"graphic"_s}});
    xml.empty("style:graphic-properties", {{"style:vertical-pos", u"top"_s}, {"style:vertical-rel", u"baseline"_s},
                                           {"fo:border", u"0.5pt solid #c8c8c8"_s}});
    xml.close();
    for (const ReportChapterText &chapter : report.chapters) {
        for (const ReportTableText &table : chapter.tables) {
            const TableFit fit = fitTable(table, ColumnMm / MmPerPixel);
            for (qsizetype i = 0; i < fit.columns.size(); ++i) {
                xml.open("style:style", {{"style:name", u"%1.%2"_s.arg(table.name).arg(i)}, {"style:family", u"table-column"_s}});
                xml.empty("style:table-column-properties", {{"style:column-width", mm(fit.columns[i].width * MmPerPixel)}});
                xml.close();
            }
        }
    }
}

void writeTable(Xml &xml, const ReportTableText &table)
{
    const bool tight = fitTable(table, ColumnMm / MmPerPixel).tight();
    xml.element("text:h", {{"text:style-name", u"Heading_20_2"_s}, {"text:outline-level", u"2"_s}}, table.title);
    if (!table.unit.isEmpty())
        xml.element("text:p", {{"text:style-name", u"Unit"_s}}, table.unit);
    xml.open("table:table", {{"table:name", table.name}, {"table:style-name", u"table"_s}});
    for (qsizetype i = 0; i < table.header.size(); ++i)
        xml.empty("table:table-column", {{"table:style-name", u"%1.%2"_s.arg(table.name).arg(i)}});
    xml.open("table:table-header-rows");
    xml.open("table:table-row", {{"table:style-name", u"row"_s}});
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        xml.open("table:table-cell", {{"table:style-name", tightName("head", tight)}, {"office:value-type", u"string"_s}});
        xml.element("text:p", {{"text:style-name", tightName(table.numbers[i] ? "Number_20_head" : "Cell_20_head", tight)}}, table.header[i]);
        xml.close();
    }
    xml.close();
    xml.close();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        xml.open("table:table-row", {{"table:style-name", u"row"_s}});
        for (qsizetype i = 0; i < table.rows[row].size(); ++i) {
            const ReportCellText &cell = table.rows[row][i];
            xml.open("table:table-cell", Attributes{{"table:style-name", tightName(row + 1 == table.rows.size() ? "last" : "cell", tight)}}
                                             + cellValue(cell));
            xml.element("text:p", {{"text:style-name", tightName(table.numbers[i] ? "Number" : "Cell", tight)}}, cell.text);
            xml.close();
        }
        xml.close();
    }
    xml.close();
    for (const QString &note : table.notes)
        xml.element("text:p", {{"text:style-name", u"Footnote"_s}}, lineMark(3) + u' ' + note);
}

void writeContents(Xml &xml, const ReportText &report, const std::function<int(const QString &)> &pageOf)
{
    xml.open("text:table-of-content", {{"text:name", u"contents"_s}, {"text:protected", u"true"_s}});
    xml.open("text:table-of-content-source", {{"text:outline-level", u"1"_s}});
    xml.element("text:index-title-template", {}, contentsTitle());
    xml.open("text:table-of-content-entry-template", {{"text:outline-level", u"1"_s}, {"text:style-name", u"Contents_20_1"_s}});
    xml.empty("text:index-entry-text");
    xml.empty("text:index-entry-tab-stop", {{"style:type", u"right"_s}, {"style:leader-char", u"."_s}});
    xml.empty("text:index-entry-page-number");
    xml.close();
    xml.close();
    xml.open("text:index-body");
    xml.open("text:index-title", {{"text:name", u"contents_head"_s}});
    xml.element("text:p", {{"text:style-name", u"Heading_20_2"_s}}, contentsTitle());
    xml.close();
    for (const ReportChapterText &chapter : report.chapters) {
        xml.open("text:p", {{"text:style-name", u"Contents_20_1"_s}});
        xml.element("text:a", {{"xlink:type", u"simple"_s}, {"xlink:href", u"#"_s + chapter.key}, {"text:style-name", u"Index_20_Link"_s},
                                {"text:visited-style-name", u"Index_20_Link"_s}}, chapter.heading);
        xml.empty("text:tab");
        // A field: the word processor puts in the page that its own pages give.
        xml.element("text:bookmark-ref", {{"text:reference-format", u"page"_s}, {"text:ref-name", chapter.key}},
                    QString::number(pageOf(chapter.key)));
        xml.close();
    }
    xml.close();
    xml.close();
}

void writeChart(Xml &xml, const db::ChartDescription &chart, int number)
{
    const QSizeF size = reportChartMm(chart);
    xml.open("text:p", {{"text:style-name", u"Chart"_s}});
    xml.open("draw:frame", {{"draw:style-name", u"chart"_s}, {"draw:name", u"%1"_s.arg(QString::fromStdString(chart.name))},
                            {"text:anchor-type", u"as-char"_s}, {"svg:width", mm(size.width())}, {"svg:height", mm(size.height())}});
    xml.empty("draw:image", {{"xlink:href", u"Pictures/chart%1.png"_s.arg(number)}, {"xlink:type", u"simple"_s},
                             {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}});
    xml.element("svg:title", {}, chartTitle(chart));
    xml.element("svg:desc", {}, chartSentence(chart));
    xml.close();
    xml.close();
}

void writeChapter(Xml &xml, const ReportChapterText &chapter, int &chart)
{
    xml.open("text:h", {{"text:style-name", u"Heading_20_1"_s}, {"text:outline-level", u"1"_s}});
    xml.empty("text:bookmark", {{"text:name", chapter.key}});
    xml.words(chapter.heading);
    xml.close();
    for (const ReportLine &line : chapter.lines) {
        xml.open("text:p", {{"text:style-name", line.level == 1 ? u"Finding"_s : line.level == 2 ? u"Detail"_s : u"Remark"_s}});
        xml.words(lineMark(line.level) + u' ' + line.text);
        if (!line.origin.isEmpty()) {
            xml.words(u" "_s);
            xml.element("text:span", {{"text:style-name", u"Origin"_s}}, u"("_s + line.origin + u')');
        }
        xml.close();
    }
    if (!chapter.comment.isEmpty()) {
        for (const QString &paragraph : chapter.comment)
            xml.element("text:p", {{"text:style-name", u"Comment"_s}}, paragraph);
        xml.open("text:p", {{"text:style-name", u"Comment"_s}});
        xml.element("text:span", {{"text:style-name", u"Origin"_s}}, chapter.commentOrigin);
        xml.close();
    }
    for (const ReportTableText &table : chapter.tables)
        writeTable(xml, table);
    for (const db::ChartDescription *each : chapter.charts)
        writeChart(xml, *each, chart++);
}

QByteArray contentXml(const ReportText &report, const std::function<int(const QString &)> &pageOf)
{
    Xml xml("office:document-content");
    xml.open("office:automatic-styles");
    tableStyles(xml, report);
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    xml.element("text:p", {{"text:style-name", u"Standard"_s}}, report.programme);
    xml.element("text:p", {{"text:style-name", u"Title"_s}}, report.title);
    for (const auto &[name, words] : report.facts)
        xml.element("text:p", {{"text:style-name", u"Standard"_s}}, name + u": "_s + words);
    writeContents(xml, report, pageOf);
    int chart = 0;
    for (const ReportChapterText &chapter : report.chapters) {
        writeChapter(xml, chapter, chart);
    }
    // A word processor puts a paragraph after a last table: one of its usual height may need a page of its own.
    xml.element("text:p", {{"text:style-name", u"End"_s}}, {});
    xml.close();
    xml.close();
    return xml.take();
}

QByteArray metaXml(const ReportText &report)
{
    Xml xml("office:document-meta");
    xml.open("office:meta");
    xml.element("dc:title", {}, report.runningHead);
    xml.element("dc:language", {}, languageKey(currentLanguage()));
    xml.close();
    return xml.take();
}

QByteArray manifestXml(int pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, QLatin1String(Manifest));
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const auto *part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), u"text/xml"_s);
    for (int i = 0; i < pictures; ++i)
        entry(u"Pictures/chart%1.png"_s.arg(i), u"image/png"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray reportOdt(const ReportText &report, const QList<QByteArray> &chartsPng,
                     const std::function<int(const QString &)> &pageOf)
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.text", false); // first and as it is, to be told by
    zip.add("content.xml", contentXml(report, pageOf));
    zip.add("styles.xml", odtStyles(report));
    zip.add("meta.xml", metaXml(report));
    for (qsizetype i = 0; i < chartsPng.size(); ++i)
        zip.add(("Pictures/chart" + QByteArray::number(i) + ".png").constData(), chartsPng[i], false);
    zip.add("META-INF/manifest.xml", manifestXml(static_cast<int>(chartsPng.size())));
    return zip.finish();
}

} // namespace ui
