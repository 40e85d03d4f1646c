#include "ui/report/report_html.h"

#include "ui/charts/chart_texts.h"
#include "ui/report/table_fit.h"
#include "ui/words/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Characters that XML has no way to write go; they stand in texts of files now and then.
QString escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\n' || c == u'\t')
            clean += c;
    }
    return clean.toHtmlEscaped();
}

QString element(const QString &name, const QString &words, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes.isEmpty() ? QString() : u' ' + attributes, words);
}

/// The drawing without what stands before its root, described for those who cannot see it; as wide as the text.
QString inlined(const QByteArray &svg, const db::ChartDescription &chart, int number)
{
    QString drawing = QString::fromUtf8(svg.mid(std::max<qsizetype>(0, svg.indexOf("<svg"))));
    static const QRegularExpression size(u" (width|height)=\"[^\"]*mm\""_s);
    const qsizetype head = drawing.indexOf(u'>');
    QString root = drawing.left(head);
    root.remove(size);
    root += u" role=\"img\" aria-label=\"%1\""_s.arg(escaped(chartSentence(chart)));
    drawing = root + drawing.mid(head);
    // Names of gradients and the like are of the whole page.
    static const QRegularExpression id(u"\\bid=\"([^\"]+)\""_s);
    static const QRegularExpression use(u"url\\(#([^)]+)\\)"_s);
    drawing.replace(id, u"id=\"c%1-\\1\""_s.arg(number));
    drawing.replace(use, u"url(#c%1-\\1)"_s.arg(number));
    return element(u"figure"_s, drawing);
}

QString tableHtml(const ReportTableText &table)
{
    QString caption = escaped(table.title);
    if (!table.unit.isEmpty())
        caption += u" <span class=\"unit\">%1</span>"_s.arg(escaped(table.unit));
    QString head;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        head += element(u"th"_s, escaped(table.header[i]),
                        table.numbers[i] ? u"scope=\"col\" class=\"n\""_s : u"scope=\"col\""_s);
    QString rows;
    for (const auto &row : table.rows) {
        QString cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QStringList classes;
            if (table.numbers[i])
                classes += u"n"_s;
            if (row[i].unknown)
                classes += u"u"_s;
            if (onOneLine(row[i]))
                classes += u"o"_s;
            else if (row[i].text.contains("://"_L1)) // an address may be broken anywhere, a word may not
                classes += u"a"_s;
            cells += element(u"td"_s, escaped(row[i].text),
                             classes.isEmpty() ? QString() : u"class=\"%1\""_s.arg(classes.join(u' ')));
        }
        rows += element(u"tr"_s, cells);
    }
    QString notes;
    for (const QString &note : table.notes)
        notes += element(u"p"_s, escaped(lineMark(3) + u' ' + note), u"class=\"l3\""_s);
    return element(u"div"_s,
                   element(u"table"_s, element(u"caption"_s, caption) + element(u"thead"_s, element(u"tr"_s, head))
                               + element(u"tbody"_s, rows), u"id=\"table-%1\""_s.arg(escaped(table.name)))
                       + notes,
                   u"class=\"t\""_s);
}

QString lineHtml(const ReportLine &line)
{
    QString words = escaped(lineMark(line.level) + u' ' + line.text);
    if (!line.origin.isEmpty())
        words += u" <small>(%1)</small>"_s.arg(escaped(line.origin));
    return element(u"p"_s, words, u"class=\"l%1\""_s.arg(line.level));
}

QString commentHtml(const ReportChapterText &chapter)
{
    if (chapter.comment.isEmpty())
        return {};
    QString words = element(u"h3"_s, escaped(commentTitle()));
    for (const QString &paragraph : chapter.comment)
        words += element(u"p"_s, escaped(paragraph));
    words += element(u"p"_s, u"<small>%1</small>"_s.arg(escaped(chapter.commentOrigin)));
    return element(u"aside"_s, words);
}

} // namespace

QString htmlStyle()
{
    return u"body{font:15px/1.6 'Noto Sans CJK KR','Noto Sans KR','Malgun Gothic','Apple SD Gothic Neo',sans-serif;"
           "color:#000;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem;word-break:keep-all;"
           "overflow-wrap:break-word}\n"
           "h1{font-size:2rem;line-height:1.25;margin:.2em 0 .4em;border-bottom:3px solid #004b7a;padding-bottom:.3em}\n"
           "h2{font-size:1.35rem;color:#004b7a;border-bottom:1.5px solid #004b7a;margin:2.2em 0 .5em}\n"
           "h3{font-size:1rem;color:#004b7a;margin:0}\n"
           "p{margin:.2em 0}.l1{padding-left:1.3em;text-indent:-1.3em}.l2{padding-left:2.6em;text-indent:-1em}"
           ".l3{font-size:.85em;color:#505050;padding-left:1.4em;text-indent:-1.4em}small{color:#505050}\n"
           "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1.2em}dt{font-weight:700}dd{margin:0}\n"
           ".t{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;width:100%;font-size:.85em;"
           "border-bottom:1.5px solid #404040}\n"
           "caption{text-align:left;font-weight:700;font-size:1.1em;padding:.3em 0}.unit{float:right;font-weight:400;"
           "color:#505050}\n"
           "th{background:#eef1f4;border-top:1.5px solid #404040;border-bottom:1px solid #404040;text-align:left}"
           "th.n{white-space:normal}"
           "th,td{padding:.25em .5em;vertical-align:top}td{border-bottom:1px solid #c8c8c8}"
           ".n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.o{white-space:nowrap}.a{overflow-wrap:anywhere}.u{color:#505050}\n"
           "aside{border-left:3px solid #004b7a;padding:.2em .9em;margin:1em 0}figure{margin:1.2em 0;border:1px solid "
           "#c8c8c8}svg{display:block;width:100%;height:auto}\n"
           "@page{size:A4;margin:22mm 20mm}@media print{body{max-width:none;margin:0;padding:0;font-size:10pt}"
           "h2,h3,caption{break-after:avoid}tr,figure,aside{break-inside:avoid}thead{display:table-header-group}"
           ".t{overflow:visible}}\n"_s;
}

QByteArray reportHtml(const ReportText &report, const QList<QByteArray> &chartsSvg)
{
    QString facts;
    for (const auto &[name, words] : report.facts)
        facts += element(u"dt"_s, escaped(name)) + element(u"dd"_s, escaped(words));
    QString contents;
    QString chapters;
    int chart = 0;
    for (const ReportChapterText &chapter : report.chapters) {
        contents += element(u"li"_s, u"<a href=\"#%1\">%2</a>"_s.arg(chapter.key, escaped(chapter.heading)));
        QString words = element(u"h2"_s, escaped(chapter.heading));
        for (const ReportLine &line : chapter.lines)
            words += lineHtml(line);
        words += commentHtml(chapter);
        for (const ReportTableText &table : chapter.tables)
            words += tableHtml(table);
        for (const db::ChartDescription *each : chapter.charts) {
            words += inlined(chartsSvg.value(chart), *each, chart);
            ++chart;
        }
        chapters += element(u"section"_s, words, u"id=\"%1\""_s.arg(chapter.key));
    }
    const QString head = u"<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                         "<meta name=\"generator\" content=\"Clusterboard\"/>\n"_s
        + element(u"title"_s, escaped(report.runningHead)) + element(u"style"_s, htmlStyle());
    const QString body = element(u"p"_s, escaped(report.programme)) + element(u"h1"_s, escaped(report.title))
        + element(u"dl"_s, facts)
        + element(u"nav"_s, element(u"h3"_s, escaped(contentsTitle()))
                      + element(u"ul"_s, contents, u"style=\"list-style:none;padding:0\""_s))
        + chapters;
    // Elements are closed as in XML too: any reader of either can take it apart.
    return u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\" xml:lang=\"%1\">\n%2%3</html>\n"_s
        .arg(languageKey(currentLanguage()), element(u"head"_s, head), element(u"body"_s, body))
        .toUtf8();
}

} // namespace ui
