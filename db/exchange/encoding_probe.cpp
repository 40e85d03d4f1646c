#include "db/exchange/encoding.h"

#include "db/exchange/field_place.h"
#include "db/exchange/not_text.h"
#include "db/exchange/physical_lines.h"
#include "db/exchange/undecodable.h"
#include "db/exchange/windows949.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace db {

namespace {

constexpr std::string_view Utf16LeMark = "\xFF\xFE";
constexpr std::string_view Utf16BeMark = "\xFE\xFF";

bool isUtf16(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

/// Passes over a source. The tap sees each byte once, in whichever pass it is read first.
class Prober
{
public:
    static constexpr std::size_t Head = 4096;

    Prober(ByteSource &source, const ByteTap &tap) :
        m_source(source), m_tap(tap), m_chunk(source.chunkSize()),
        m_buffer(std::make_unique_for_overwrite<char[]>(m_chunk + CarryRoom))
    {
    }

    /// The offset of the first byte that cannot be read in this encoding, or nothing when all can.
    Result<std::optional<std::int64_t>> firstWrong(Encoding encoding);
    /// Whether all two-byte codes are Hangul; the input is valid windows-949.
    Result<bool> allHangul();
    /// What the first chunk shows the input to be, if it is no text.
    Result<std::string> head();
    /// The error for the sequence at an offset, with its line and bytes; or why they cannot be read again.
    Error undecodable(Encoding encoding, std::int64_t offset);
    /// The error with both readings of the cell around the first byte above 0x7F.
    Error ambiguous();

    bool beyondAscii() const { return m_beyondAscii; }
    bool threeBytes() const { return m_threeBytes; }
    std::optional<std::int64_t> nulAt() const { return m_nulAt; }

private:
    static constexpr std::size_t CarryRoom = Head;

    Result<void> begin();
    /// What is not yet used, with the next chunk behind it; false at the end of the source.
    Result<bool> more();
    std::string_view pending() const { return {m_buffer.get(), m_filled}; }
    void use(std::size_t count);

    ByteSource &m_source;
    const ByteTap &m_tap;
    const std::size_t m_chunk;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_filled = 0;
    std::int64_t m_offset = 0; // of the first pending byte
    std::int64_t m_tapped = 0;
    bool m_beyondAscii = false;
    bool m_threeBytes = false;
    std::optional<std::int64_t> m_nulAt;
};

Result<void> Prober::begin()
{
    m_filled = 0;
    m_offset = 0;
    return m_source.rewind();
}

Result<bool> Prober::more()
{
    Result<std::size_t> got = m_source.read(m_buffer.get() + m_filled, m_chunk);
    if (!got)
        return got.error();
    const std::int64_t from = m_offset + static_cast<std::int64_t>(m_filled);
    const std::string_view fresh(m_buffer.get() + m_filled, *got);
    m_filled += *got;
    const std::int64_t until = from + static_cast<std::int64_t>(fresh.size());
    if (m_tap && until > m_tapped) {
        const std::size_t seen = static_cast<std::size_t>(std::max<std::int64_t>(m_tapped - from, 0));
        m_tapped = until;
        if (!m_tap(fresh.substr(seen)))
            return fail(ErrorCode::Cancelled);
    }
    return !fresh.empty();
}

void Prober::use(std::size_t count)
{
    std::memmove(m_buffer.get(), m_buffer.get() + count, m_filled - count);
    m_filled -= count;
    m_offset += static_cast<std::int64_t>(count);
}

Result<std::optional<std::int64_t>> Prober::firstWrong(Encoding encoding)
{
    if (Result<void> begun = begin(); !begun)
        return begun.error();
    m_beyondAscii = false;
    m_threeBytes = false;
    while (true) {
        Result<bool> any = more();
        if (!any)
            return any.error();
        if (!*any)
            return m_filled == 0 ? std::optional<std::int64_t>() : std::optional<std::int64_t>(m_offset);
        const std::string_view text = pending();
        const ScannedText scanned = scanText(text, encoding);
        const std::size_t nul = isUtf16(encoding) ? std::string_view::npos : text.find('\0');
        if (nul < scanned.valid) {
            m_nulAt = m_offset + static_cast<std::int64_t>(nul);
            return m_nulAt;
        }
        m_beyondAscii = m_beyondAscii || scanned.beyondAscii;
        m_threeBytes = m_threeBytes || scanned.threeBytes;
        if (scanned.wrong(text.size()))
            return std::optional<std::int64_t>(m_offset + static_cast<std::int64_t>(scanned.valid));
        use(scanned.valid);
    }
}

Result<bool> Prober::allHangul()
{
    if (Result<void> begun = begin(); !begun)
        return begun.error();
    while (true) {
        Result<bool> any = more();
        if (!any)
            return any.error();
        if (!*any)
            return true;
        const std::size_t valid = Windows949::table().scan(pending()).valid;
        if (!Windows949::table().allHangul(pending().substr(0, valid)))
            return false;
        use(valid);
    }
}

Result<std::string> Prober::head()
{
    if (Result<void> begun = begin(); !begun)
        return begun.error();
    while (m_filled < Head) { // a source may give little at a time
        Result<bool> any = more();
        if (!any)
            return any.error();
        if (!*any)
            break;
    }
    return std::string(pending());
}

Error Prober::undecodable(Encoding encoding, std::int64_t offset)
{
    if (Result<void> begun = begin(); !begun)
        return begun.error();
    PhysicalLines lines;
    FieldPlace fields;
    while (true) {
        Result<bool> any = more();
        if (!any)
            return any.error();
        const std::int64_t left = offset - m_offset;
        const std::string_view text = pending();
        // A few bytes more than the offset, to show the whole sequence.
        if (!*any || left + 4 <= static_cast<std::int64_t>(text.size())) {
            const std::size_t at = std::min(static_cast<std::size_t>(left), text.size());
            lines.feed(text.substr(0, at), encoding);
            fields.feed(text.substr(0, at));
            return undecodableAt(encoding, offset, text.substr(at), lines.line(),
                                 isUtf16(encoding) ? 0 : fields.column());
        }
        const std::size_t count =
            std::min(static_cast<std::size_t>(left), text.size() - std::min<std::size_t>(text.size(), 4)) & ~std::size_t(1);
        lines.feed(text.substr(0, count), encoding);
        fields.feed(text.substr(0, count));
        use(count);
    }
}

Error Prober::ambiguous()
{
    if (Result<void> begun = begin(); !begun)
        return begun.error();
    constexpr std::string_view Borders = ",;\t\r\n\"";
    constexpr std::size_t Shown = 120; // even: both encodings have two bytes a character here
    PhysicalLines lines;
    FieldPlace fields;
    while (true) {
        Result<bool> any = more();
        if (!any)
            return any.error();
        const std::string_view text = pending();
        const std::size_t at = asciiPrefix(text.data(), text.size());
        if (at < text.size() || !*any) {
            lines.feed(text.substr(0, at), Encoding::Utf8);
            fields.feed(text.substr(0, at));
            const std::size_t border = text.substr(0, at).find_last_of(Borders);
            const std::size_t from = border == std::string_view::npos ? 0 : border + 1;
            std::string_view cell = text.substr(std::max(from, at - std::min(at, Shown)));
            cell = cell.substr(0, cell.find_first_of(Borders));
            if (cell.size() > 2 * Shown)
                cell = cell.substr(0, 2 * Shown);
            const std::string_view utf8 = cell.substr(0, scanUtf8(cell).valid);
            Result<std::string> korean = decodeAll(utf8, Encoding::Windows949);
            if (!korean)
                return korean.error();
            return fail(ErrorCode::AmbiguousEncoding, {std::string(utf8), std::move(*korean)},
                        Place{lines.line(), fields.column(), {}});
        }
        lines.feed(text, Encoding::Utf8);
        fields.feed(text);
        use(text.size());
    }
}

Result<Encoding> probe(Prober &prober, EncodingChoice choice)
{
    Result<std::string> head = prober.head();
    if (!head)
        return head.error();
    if (const std::string_view kind = knownNonText(*head); !kind.empty())
        return fail(ErrorCode::NotText, {std::string(kind)});

    const bool marked = head->starts_with(Utf16BeMark) || head->starts_with(Utf16LeMark);
    const bool utf16 = choice == EncodingChoice::Utf16 || (choice == EncodingChoice::Auto && (marked || surelyUtf16(*head)));
    // Whatever else is wrong with it: a file with NUL bytes near its beginning is no text.
    if (!utf16 && std::string_view(*head).substr(0, Prober::Head).find('\0') != std::string_view::npos)
        return fail(ErrorCode::NotText, {looksLikeUtf16(*head) ? "utf-16" : "binary"});

    const auto decided = [&](Encoding encoding) -> Result<Encoding> {
        Result<std::optional<std::int64_t>> wrong = prober.firstWrong(encoding);
        if (!wrong)
            return wrong.error();
        if (prober.nulAt())
            return fail(ErrorCode::NotText, {"binary"});
        if (!*wrong)
            return encoding;
        return prober.undecodable(encoding, **wrong);
    };

    const bool utf8Mark = head->starts_with(Utf8Mark);
    if (utf16) { // without a mark, the zeros of the ASCII characters show the byte order
        const bool bigEndian = head->starts_with(Utf16BeMark) || (!marked && looksBigEndian(*head));
        return decided(bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le);
    }
    if (choice == EncodingChoice::Windows949) {
        if (utf8Mark)
            return undecodableAt(Encoding::Windows949, 0, Utf8Mark, 1, 1);
        return decided(Encoding::Windows949);
    }
    if (choice == EncodingChoice::Utf8 || utf8Mark)
        return decided(Encoding::Utf8);

    Result<std::optional<std::int64_t>> notUtf8 = prober.firstWrong(Encoding::Utf8);
    if (!notUtf8)
        return notUtf8.error();
    if (prober.nulAt())
        return fail(ErrorCode::NotText, {"binary"});
    if (!*notUtf8 && (!prober.beyondAscii() || prober.threeBytes()))
        return Encoding::Utf8;

    Result<std::optional<std::int64_t>> not949 = prober.firstWrong(Encoding::Windows949);
    if (!not949)
        return not949.error();
    if (prober.nulAt())
        return fail(ErrorCode::NotText, {"binary"});
    if (!*notUtf8) {
        if (*not949)
            return Encoding::Utf8;
        Result<bool> korean = prober.allHangul();
        if (!korean)
            return korean.error();
        if (!*korean)
            return Encoding::Utf8;
        return prober.ambiguous();
    }
    // The trace of a character that was lost before, in UTF-8; two of them would read as 占쏙옙.
    constexpr std::string_view Lost = "EF BF BD";
    if (Error lost = prober.undecodable(Encoding::Utf8, **notUtf8); lost.args.size() == 3 && lost.args.back() == Lost)
        return lost;
    if (!*not949)
        return Encoding::Windows949;
    // Told of the encoding that reads further: the other one was hardly meant.
    const bool nearerUtf8 = **notUtf8 >= **not949;
    return prober.undecodable(nearerUtf8 ? Encoding::Utf8 : Encoding::Windows949,
                              nearerUtf8 ? **notUtf8 : **not949);
}

} // namespace

Result<Encoding> probeEncoding(ByteSource &source, EncodingChoice choice, const ByteTap &tap)
{
    Prober prober(source, tap);
    Result<Encoding> encoding = probe(prober, choice);
    if (encoding) {
        if (Result<void> rewound = source.rewind(); !rewound)
            return rewound.error();
    }
    return encoding;
}

} // namespace db
