#include "db/exchange/sheet/xml_reader.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <string>

#include <orcus/sax_parser.hpp>

namespace db {

namespace {

struct Done {
};
struct Refused {
};

bool sameFolded(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
           });
}

/// What the parser of liborcus calls. It is a template: these calls are not virtual, those of XmlHandler are.
class Adapter
{
public:
    explicit Adapter(XmlHandler &handler) : m_handler(handler) {}

    void doctype(const orcus::sax::doctype_declaration &) { throw Refused(); }
    void start_declaration(std::string_view) { m_declaration = true; }
    void end_declaration(std::string_view)
    {
        m_declaration = false;
        forgetAttributes();
    }

    void attribute(const orcus::sax::parser_attribute &attribute)
    {
        if (m_declaration) {
            if (attribute.name == "encoding" && !sameFolded(attribute.value, "utf-8")
                && !sameFolded(attribute.value, "us-ascii"))
                throw Refused();
            return;
        }
        std::string_view value = attribute.value;
        if (attribute.transient)
            value = m_kept.emplace_back(value);
        m_attributes.push_back({attribute.ns, attribute.name, value});
    }

    void start_element(const orcus::sax::parser_element &element)
    {
        if (m_open.size() >= MostNested)
            throw Refused();
        m_open.push_back({element.ns, element.name});
        m_handler.start(element.name, XmlAttributes(m_attributes));
        forgetAttributes();
        stopWhenDone();
    }

    void end_element(const orcus::sax::parser_element &element)
    {
        if (m_open.empty() || m_open.back().prefix != element.ns || m_open.back().name != element.name)
            throw Refused();
        m_open.pop_back();
        m_handler.end(element.name);
        stopWhenDone();
    }

    void characters(std::string_view piece, bool) { m_handler.text(piece); }

    bool complete() const { return m_open.empty(); }

private:
    struct Name {
        std::string_view prefix;
        std::string_view name;
    };

    void forgetAttributes()
    {
        m_attributes.clear();
        m_kept.clear();
    }
    void stopWhenDone() const
    {
        if (m_handler.done())
            throw Done();
    }

    XmlHandler &m_handler;
    std::vector<Name> m_open;
    std::vector<XmlAttribute> m_attributes;
    std::deque<std::string> m_kept;
    bool m_declaration = false;
};

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const XmlAttribute &each : m_all) {
        if (each.name == name && each.prefix != "calcext" && each.prefix != "loext")
            return each.value;
    }
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view prefix, std::string_view name) const
{
    for (const XmlAttribute &each : m_all) {
        if (each.name == name && each.prefix == prefix)
            return each.value;
    }
    return {};
}

bool XmlAttributes::has(std::string_view name) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const XmlAttribute &each) {
        return each.name == name && each.prefix != "calcext" && each.prefix != "loext";
    });
}

XmlOutcome readXml(std::string_view bytes, XmlHandler &handler)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        bytes.remove_prefix(3);
    if (bytes.empty() || bytes.front() != '<') // also UTF-16 with its mark
        return XmlOutcome::Malformed;
    Adapter adapter(handler);
    try {
        orcus::sax_parser<Adapter> parser(bytes.data(), bytes.size(), adapter);
        parser.parse();
    } catch (const Done &) {
        return XmlOutcome::Stopped;
    } catch (const Refused &) {
        return XmlOutcome::Malformed;
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) { // liborcus has several kinds, not all documented
        return XmlOutcome::Malformed;
    }
    return adapter.complete() ? XmlOutcome::Complete : XmlOutcome::Malformed;
}

} // namespace db
