#include "db/exchange/sheet/xml_reader.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include <expat.h>

namespace db {

namespace {

bool sameFolded(std::string_view a, std::string_view lower)
{
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
           });
}

/// "office:name" in two; the prefix is empty where there is none.
std::pair<std::string_view, std::string_view> split(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::pair(std::string_view(), name)
                                           : std::pair(name.substr(0, colon), name.substr(colon + 1));
}

/// What Expat calls. It is written in C: no exception may pass through it, so one is kept and thrown after it.
class Adapter
{
public:
    explicit Adapter(XmlHandler &handler) : m_handler(handler), m_parser(XML_ParserCreate("UTF-8"))
    {
        if (!m_parser)
            throw std::bad_alloc();
        XML_Parser parser = m_parser.get();
        XML_SetUserData(parser, this);
        XML_SetXmlDeclHandler(parser, [](void *self, const XML_Char *, const XML_Char *encoding, int) {
            static_cast<Adapter *>(self)->declaration(encoding ? encoding : "utf-8");
        });
        XML_SetStartDoctypeDeclHandler(parser, [](void *self, const XML_Char *, const XML_Char *, const XML_Char *, int) {
            static_cast<Adapter *>(self)->stop(XmlOutcome::Malformed);
        });
        XML_SetElementHandler(
            parser,
            [](void *self, const XML_Char *name, const XML_Char **attributes) {
                static_cast<Adapter *>(self)->start(name, attributes);
            },
            [](void *self, const XML_Char *name) { static_cast<Adapter *>(self)->end(name); });
        XML_SetCharacterDataHandler(parser, [](void *self, const XML_Char *piece, int size) {
            static_cast<Adapter *>(self)->text({piece, static_cast<std::size_t>(size)});
        });
    }

    XmlOutcome parse(std::string_view bytes)
    {
        // In pieces: Expat counts them in int and keeps a copy of what a piece leaves unfinished.
        constexpr std::size_t Piece = std::size_t(1) << 20;
        bool last = false;
        while (!last) {
            const std::string_view piece = bytes.substr(0, Piece);
            bytes.remove_prefix(piece.size());
            last = bytes.empty();
            const XML_Status status = XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), last);
            if (m_thrown)
                std::rethrow_exception(m_thrown);
            if (m_stopped)
                return *m_stopped;
            if (status != XML_STATUS_OK) {
                if (XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY)
                    throw std::bad_alloc();
                return XmlOutcome::Malformed;
            }
        }
        return XmlOutcome::Complete;
    }

private:
    void declaration(std::string_view encoding)
    {
        if (!sameFolded(encoding, "utf-8") && !sameFolded(encoding, "us-ascii"))
            stop(XmlOutcome::Malformed);
    }

    void start(std::string_view name, const XML_Char **attributes)
    {
        if (++m_depth > MostNested)
            stop(XmlOutcome::Malformed);
        tell([&] {
            m_attributes.clear();
            for (const XML_Char **each = attributes; *each; each += 2) {
                const auto [prefix, local] = split(each[0]);
                m_attributes.push_back({prefix, local, each[1]});
            }
            m_handler.start(split(name).second, XmlAttributes(m_attributes));
        });
    }

    void end(std::string_view name)
    {
        --m_depth;
        tell([&] { m_handler.end(split(name).second); });
    }

    void text(std::string_view piece)
    {
        tell([&] { m_handler.text(piece); });
    }

    /// Expat may still call once after it was stopped.
    template<typename Call>
    void tell(Call call)
    {
        if (m_stopped)
            return;
        try {
            call();
        } catch (...) {
            m_thrown = std::current_exception();
            stop(XmlOutcome::Malformed);
            return;
        }
        if (m_handler.done())
            stop(XmlOutcome::Stopped);
    }

    void stop(XmlOutcome outcome)
    {
        if (!m_stopped)
            XML_StopParser(m_parser.get(), XML_FALSE);
        m_stopped = m_stopped.value_or(outcome);
    }

    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    XmlHandler &m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::vector<XmlAttribute> m_attributes;
    std::size_t m_depth = 0;
    std::optional<XmlOutcome> m_stopped;
    std::exception_ptr m_thrown;
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
    return Adapter(handler).parse(bytes);
}

} // namespace db
