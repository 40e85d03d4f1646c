#include "ui/report/odt_styles.h"

#include "ui/report/odt_xml.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using odt::Attributes;
using odt::Xml;

void paragraphStyle(Xml &xml, const char *name, const char *parent, const Attributes &paragraph, const Attributes &text,
                    const Attributes &more = {})
{
    Attributes attributes{{"style:name", QLatin1String(name)}, {"style:family", u"paragraph"_s}};
    if (*parent != '\0')
        attributes += {"style:parent-style-name", QLatin1String(parent)};
    xml.open("style:style", attributes + more);
    if (!paragraph.isEmpty())
        xml.empty("style:paragraph-properties", paragraph);
    if (!text.isEmpty())
        xml.empty("style:text-properties", text);
    xml.close();
}

Attributes sized(const char *points, bool bold = false)
{
    Attributes out{{"fo:font-size", QLatin1String(points)}, {"style:font-size-asian", QLatin1String(points)}};
    if (bold) {
        out += {"fo:font-weight", u"bold"_s};
        out += {"style:font-weight-asian", u"bold"_s};
    }
    return out;
}

Attributes coloured(Attributes of, const char *color)
{
    of += {"fo:color", QLatin1String(color)};
    return of;
}

void namedStyles(Xml &xml)
{
    const bool korean = currentLanguage() == Language::Korean;
    xml.open("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", u"Noto Sans CJK KR"_s}, {"svg:font-family", u"'Noto Sans CJK KR'"_s}});
    xml.close();
    xml.open("office:styles");
    xml.open("style:default-style", {{"style:family", u"paragraph"_s}});
    xml.empty("style:paragraph-properties", {{"fo:line-height", u"135%"_s}, {"style:text-autospace", u"none"_s}});
    xml.empty("style:text-properties",
              {{"style:font-name", u"Noto Sans CJK KR"_s}, {"style:font-name-asian", u"Noto Sans CJK KR"_s},
               {"fo:font-size", u"10pt"_s}, {"style:font-size-asian", u"10pt"_s},
               {"fo:language", korean ? u"ko"_s : u"en"_s}, {"fo:country", korean ? u"KR"_s : u"GB"_s},
               {"style:language-asian", u"ko"_s}, {"style:country-asian", u"KR"_s}});
    xml.close();
    paragraphStyle(xml, "Standard", "", {}, {}, {{"style:class", u"text"_s}});
    paragraphStyle(xml, "Title", "Standard", {{"fo:margin-bottom", u"4mm"_s}, {"fo:border-bottom", u"2pt solid #004b7a"_s}},
                   sized("23pt", true));
    paragraphStyle(xml, "Heading_20_1", "Standard",
                   {{"fo:margin-top", u"8mm"_s}, {"fo:margin-bottom", u"2mm"_s}, {"fo:keep-with-next", u"always"_s},
                    {"fo:border-bottom", u"1pt solid #004b7a"_s}},
                   coloured(sized("15pt", true), "#004b7a"),
                   {{"style:display-name", u"Heading 1"_s}, {"style:default-outline-level", u"1"_s}});
    paragraphStyle(xml, "Heading_20_2", "Standard",
                   {{"fo:margin-top", u"4mm"_s}, {"fo:margin-bottom", u"1mm"_s}, {"fo:keep-with-next", u"always"_s}},
                   sized("10.5pt", true),
                   {{"style:display-name", u"Heading 2"_s}, {"style:default-outline-level", u"2"_s}});
    paragraphStyle(xml, "Finding", "Standard", {{"fo:margin-left", u"5mm"_s}, {"fo:text-indent", u"-5mm"_s}, {"fo:margin-bottom", u"0.6mm"_s}}, {});
    paragraphStyle(xml, "Detail", "Standard", {{"fo:margin-left", u"10mm"_s}, {"fo:text-indent", u"-5mm"_s}, {"fo:margin-bottom", u"0.6mm"_s}}, {});
    paragraphStyle(xml, "Footnote", "Standard", {{"fo:margin-left", u"5mm"_s}, {"fo:text-indent", u"-5mm"_s}},
                   coloured(sized("8.5pt"), "#505050"));
    paragraphStyle(xml, "Remark", "Footnote", {{"fo:margin-left", u"10mm"_s}, {"fo:text-indent", u"-5mm"_s}}, {});
    xml.open("style:style", {{"style:name", u"Contents_20_1"_s}, {"style:display-name", u"Contents 1"_s},
                             {"style:family", u"paragraph"_s}, {"style:parent-style-name", u"Standard"_s}});
    xml.open("style:paragraph-properties");
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", u"170mm"_s}, {"style:type", u"right"_s},
                                 {"style:leader-style", u"dotted"_s}, {"style:leader-text", u"."_s}});
    for (int open = 0; open < 3; ++open)
        xml.close();
    paragraphStyle(xml, "Unit", "Standard", {{"fo:text-align", u"end"_s}, {"fo:keep-with-next", u"always"_s}},
                   coloured(sized("8.5pt"), "#505050"));
    paragraphStyle(xml, "Comment", "Standard",
                   {{"fo:margin-left", u"3mm"_s}, {"fo:padding-left", u"3mm"_s}, {"fo:border-left", u"2pt solid #004b7a"_s}}, {});
    paragraphStyle(xml, "Cell", "Standard", {{"fo:line-height", u"115%"_s}}, sized("8pt"));
    paragraphStyle(xml, "Number", "Cell", {{"fo:text-align", u"end"_s}}, {});
    paragraphStyle(xml, "Cell_20_head", "Cell", {{"fo:keep-with-next", u"always"_s}}, sized("8pt", true), {{"style:display-name", u"Cell head"_s}});
    paragraphStyle(xml, "Number_20_head", "Number", {{"fo:keep-with-next", u"always"_s}}, sized("8pt", true), {{"style:display-name", u"Number head"_s}});
    paragraphStyle(xml, "Chart", "Standard", {{"fo:margin-top", u"4mm"_s}, {"fo:text-align", u"center"_s}}, {});
    paragraphStyle(xml, "End", "Standard", {{"fo:line-height", u"100%"_s}}, sized("1pt"));
    paragraphStyle(xml, "Header", "Standard", {}, coloured(sized("8pt"), "#505050"));
    paragraphStyle(xml, "Footer", "Standard", {{"fo:text-align", u"center"_s}}, coloured(sized("8pt"), "#505050"));
    xml.empty("style:style", {{"style:name", u"Index_20_Link"_s}, {"style:display-name", u"Index Link"_s}, {"style:family", u"text"_s}});
    xml.open("style:style", {{"style:name", u"Origin"_s}, {"style:family", u"text"_s}});
    xml.empty("style:text-properties", coloured(sized("8.5pt"), "#505050"));
    xml.close();
    xml.close();
}

} // namespace

QByteArray odtStyles(const ReportText &report)
{
    Xml xml("office:document-styles");
    namedStyles(xml);
    xml.open("office:automatic-styles");
    xml.open("style:page-layout", {{"style:name", u"A4"_s}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", u"210mm"_s}, {"fo:page-height", u"297mm"_s}, {"style:print-orientation", u"portrait"_s},
               {"fo:margin-top", u"15mm"_s}, {"fo:margin-bottom", u"12mm"_s}, {"fo:margin-left", u"20mm"_s},
               {"fo:margin-right", u"20mm"_s}});
    xml.open("style:header-style");
    xml.empty("style:header-footer-properties", {{"fo:min-height", u"6mm"_s}, {"fo:margin-bottom", u"4mm"_s}});
    xml.close();
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties", {{"fo:min-height", u"6mm"_s}, {"fo:margin-top", u"4mm"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"A4"_s}});
    xml.open("style:header");
    xml.element("text:p", {{"text:style-name", u"Header"_s}}, report.runningHead);
    xml.close();
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", u"Footer"_s}});
    xml.element("text:page-number", {{"text:select-page", u"current"_s}}, u"1"_s);
    xml.words(u" / "_s);
    xml.element("text:page-count", {}, u"1"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    return xml.take();
}

} // namespace ui
