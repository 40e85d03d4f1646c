#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace db {

struct XmlAttribute {
    std::string_view prefix;
    std::string_view name;
    std::string_view value;
};

/// The attributes of one element; the texts are valid during the call only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const std::vector<XmlAttribute> &all) : m_all(all) {}

    /// Empty when there is none. Names are compared without their prefix, but for those of LibreOffice's own
    /// additions (calcext, loext), which repeat standard names with other meanings.
    std::string_view operator[](std::string_view name) const;
    std::string_view prefixed(std::string_view prefix, std::string_view name) const;
    bool has(std::string_view name) const;

private:
    const std::vector<XmlAttribute> &m_all;
};

/// Told of a document's parts in order. Names come without prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;

    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A piece of text with its entities replaced; valid during the call only.
    virtual void text(std::string_view piece) = 0;
    /// Nothing more is wanted.
    virtual bool done() const { return false; }
};

enum class XmlOutcome {
    Complete,
    Stopped,   ///< the handler was done
    Malformed, ///< also: a DOCTYPE, another encoding than UTF-8, elements nested deeper than MostNested
};

constexpr std::size_t MostNested = 256;

/// Reads a whole document of an office package. Neither entities nor anything outside are ever resolved: a DOCTYPE,
/// which those packages never have, is refused.
XmlOutcome readXml(std::string_view bytes, XmlHandler &handler);

} // namespace db
