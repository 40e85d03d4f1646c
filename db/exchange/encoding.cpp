#include "db/exchange/encoding.h"

#include "db/exchange/physical_lines.h"
#include "db/exchange/undecodable.h"
#include "db/exchange/utf16.h"
#include "db/exchange/windows949.h"

#include <algorithm>
#include <cstring>

namespace db {

namespace {

std::string hex(std::string_view bytes)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!out.empty())
            out += ' ';
        out += Digits[byte >> 4];
        out += Digits[byte & 15];
    }
    return out;
}

/// The bytes of the sequence that cannot be read, of which the first stands at the beginning of `bytes`.
std::string offending(std::string_view bytes, Encoding encoding)
{
    if (bytes.empty())
        return {};
    const auto lead = static_cast<unsigned char>(bytes[0]);
    std::size_t length = 2;
    if (encoding == Encoding::Utf8)
        length = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    else if (encoding == Encoding::Windows949)
        length = Windows949::isLead(lead) ? 2 : 1;
    return hex(bytes.substr(0, length));
}

} // namespace

ScannedText scanText(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return scanUtf8(bytes);
    case Encoding::Windows949:
        return Windows949::table().scan(bytes);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        break;
    }
    return scanUtf16(bytes, encoding == Encoding::Utf16Be);
}

Error undecodableAt(Encoding encoding, std::int64_t offset, std::string_view bytes, std::int64_t line,
                    int column)
{
    return fail(ErrorCode::UndecodableText,
                {std::string(encodingName(encoding)), std::to_string(offset), offending(bytes, encoding)},
                Place{line, column, {}});
}

std::string_view encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "utf-8";
    case Encoding::Windows949:
        return "windows-949";
    case Encoding::Utf16Le:
        return "utf-16le";
    case Encoding::Utf16Be:
        break;
    }
    return "utf-16be";
}

Error Decoder::undecodable(std::size_t from, std::string_view bytes) const
{
    return undecodableAt(m_encoding, m_offset + static_cast<std::int64_t>(from), bytes.substr(from), 0, 0);
}

Result<std::size_t> Decoder::decode(std::string_view bytes, char *out, bool last)
{
    char *const begin = out;
    // Decodes what is whole of a piece and gives how much that was.
    const auto piece = [&](std::string_view text, bool end) -> Result<std::size_t> {
        std::size_t used = 0;
        ScannedText scanned;
        if (m_encoding == Encoding::Windows949) {
            out += Windows949::table().decode(text, out, used);
            if (used < text.size())
                scanned = Windows949::table().scan(text.substr(used));
        } else if (m_encoding == Encoding::Utf8) {
            scanned = scanUtf8(text);
            used = scanned.valid;
            if (used > 0)
                std::memcpy(out, text.data(), used);
            out += used;
        } else {
            scanned = scanUtf16(text, m_encoding == Encoding::Utf16Be);
            used = scanned.valid;
            out += decodeUtf16(text.substr(0, used), m_encoding == Encoding::Utf16Be, out);
        }
        if (used < text.size() && (!scanned.cutOff || end))
            return undecodable(used, text);
        m_offset += static_cast<std::int64_t>(used);
        return used;
    };

    const bool atStart = m_offset == 0;
    if (m_carried > 0) {
        char joined[8] = {};
        const std::size_t taken = std::min(bytes.size(), std::size_t(4));
        std::memcpy(joined, m_carry, m_carried);
        if (taken > 0)
            std::memcpy(joined + m_carried, bytes.data(), taken);
        Result<std::size_t> used = piece({joined, m_carried + taken}, last && taken == bytes.size());
        if (!used)
            return used;
        if (*used < m_carried) { // still cut off: the whole chunk is no longer than what was joined
            m_carried += taken;
            std::memcpy(m_carry, joined, m_carried);
            return std::size_t(0);
        }
        bytes.remove_prefix(*used - m_carried);
        m_carried = 0;
    }
    Result<std::size_t> used = piece(bytes, last);
    if (!used)
        return used;
    m_carried = bytes.size() - *used;
    if (m_carried > 0)
        std::memcpy(m_carry, bytes.data() + *used, m_carried);
    std::size_t written = static_cast<std::size_t>(out - begin);
    if (atStart && m_encoding != Encoding::Windows949 && written >= Utf8Mark.size()
        && std::memcmp(begin, Utf8Mark.data(), Utf8Mark.size()) == 0) {
        written -= Utf8Mark.size();
        std::memmove(begin, begin + Utf8Mark.size(), written);
    }
    return written;
}

Result<std::string> decodeAll(std::string_view bytes, Encoding encoding)
{
    std::string out(Decoder::roomFor(bytes.size()), '\0');
    Result<std::size_t> written = Decoder(encoding).decode(bytes, out.data(), true);
    if (!written) {
        Error error = written.error();
        PhysicalLines lines;
        lines.feed(bytes.substr(0, static_cast<std::size_t>(std::stoll(error.args[1]))), encoding);
        error.place.line = lines.line();
        return error;
    }
    out.resize(*written);
    return out;
}

bool encodeWindows949(std::string_view utf8, std::string &out)
{
    const std::size_t before = out.size();
    const Windows949 &table = Windows949::table();
    while (true) {
        const std::size_t ascii = asciiPrefix(utf8.data(), utf8.size());
        out.append(utf8.substr(0, ascii));
        utf8.remove_prefix(ascii);
        if (utf8.empty())
            return true;
        const CodePoint c = firstCodePoint(utf8);
        const std::uint16_t code = table.encode(c.value);
        if (code == 0) {
            out.resize(before);
            return false;
        }
        out += static_cast<char>(code >> 8);
        out += static_cast<char>(code & 0xFF);
        utf8.remove_prefix(c.length);
    }
}

} // namespace db
