#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace ui::odt {

inline constexpr auto Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr auto Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr auto Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr auto Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
inline constexpr auto Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr auto Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
inline constexpr auto Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
inline constexpr auto Xlink = "http://www.w3.org/1999/xlink";
inline constexpr auto Dc = "http://purl.org/dc/elements/1.1/";

using Attributes = QList<std::pair<const char *, QString>>;

/// XML with the prefixes that everybody writes, so that the document reads like any other.
class Xml
{
public:
    explicit Xml(const char *root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QLatin1String(root));
        for (const auto &[prefix, uri] :
             {std::pair("office", Office), std::pair("text", Text), std::pair("table", Table), std::pair("draw", Draw),
              std::pair("style", Style), std::pair("fo", Fo), std::pair("svg", Svg), std::pair("xlink", Xlink),
              std::pair("dc", Dc)})
            m_xml.writeAttribute(QLatin1String("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
        m_xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.3"));
    }

    void open(const char *name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), value);
    }
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const Attributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void words(const QString &text)
    {
        QString clean;
        for (const QChar c : text) {
            if (c >= u' ' || c == u'\t') // others XML has no way to write
                clean += c;
        }
        m_xml.writeCharacters(clean);
    }
    void element(const char *name, const Attributes &attributes, const QString &text)
    {
        open(name, attributes);
        words(text);
        close();
    }
    QByteArray take()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

inline QString mm(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

} // namespace ui::odt
