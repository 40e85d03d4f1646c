#include "ui/charts/chart_record.h"

#include "db/figures/chart_code.h"
#include "db/figures/picture_code.h"
#include "ui/charts/chart_texts.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString against(const db::Comparison &comparison)
{
    if (!comparison.known())
        return {};
    const QString day = fromDb(comparison.asOf.text());
    return comparison.phase.empty() ? day : day + u" phase "_s + fromDb(comparison.phase);
}

/// XML knows no control characters but these three, not even as numbers.
QString escaped(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
    return text.toHtmlEscaped();
}

} // namespace

ChartRecord chartRecord(const db::ChartDescription &chart)
{
    ChartRecord record{
        {u"Title"_s, chartTitle(chart)},
        {u"Chart"_s, fromDb(chart.name)},
        {u"As-Of"_s, fromDb(chart.asOf.text())},
        {u"Known-On"_s, QString::number(chart.knownOn)},
        {u"Phase"_s, fromDb(chart.phase)},
    };
    if (const QString other = against(chart.compareTo); !other.isEmpty())
        record.append({u"Compared-With"_s, other});
    const db::Digest values = db::valuesDigest(chart);
    record.append({u"Values-SHA256"_s, fromDb(db::hex(values))});
    record.append({fromDb(db::PngCodeKey), fromDb(db::text(db::checkCode(chart, values)))});
    return record;
}

QString recordedCode(const ChartRecord &record)
{
    return record.last().second;
}

QByteArray chartRecordXml(const ChartRecord &record)
{
    QString xml = u"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                  "<rdf:Description rdf:about=\"\" xmlns:clusterboard=\"urn:clusterboard:chart\">"_s;
    for (const auto &[key, value] : record) {
        // Elements are named like the keys, the code by its own word: "As-Of" is clusterboard:as-of.
        const bool code = key == fromDb(db::PngCodeKey);
        const QString name = code ? fromDb(db::CodeElement) : u"clusterboard:"_s + key.toLower();
        xml += u"<%1>%2</%1>"_s.arg(name, escaped(value));
    }
    xml += u"</rdf:Description></rdf:RDF>"_s;
    return xml.toUtf8();
}

QByteArray chartXmp(const ChartRecord &record)
{
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + chartRecordXml(record) + "</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace ui
