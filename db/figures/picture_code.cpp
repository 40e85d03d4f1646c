#include "db/figures/picture_code.h"

#include "db/exchange/byte_source.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <vector>

namespace db {

namespace {

constexpr std::int64_t LargestPicture = std::int64_t(64) << 20;
constexpr std::size_t LongestCode = 64;
constexpr std::uint64_t MostUnpacked = std::uint64_t(1) << 30;
constexpr std::string_view PngSignature = "\x89PNG\r\n\x1a\n";

std::uint32_t bigEndian(std::string_view four)
{
    std::uint32_t number = 0;
    for (const char c : four)
        number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

std::optional<CheckCode> codeInPng(std::string_view bytes)
{
    bytes.remove_prefix(PngSignature.size());
    while (bytes.size() >= 12) {
        const std::uint32_t length = bigEndian(bytes.substr(0, 4));
        const std::string_view type = bytes.substr(4, 4);
        if (length > bytes.size() - 12 || type == "IEND")
            return std::nullopt;
        const std::string_view data = bytes.substr(8, length);
        const std::size_t end = data.find('\0');
        if (type == "tEXt" && end != std::string_view::npos && data.substr(0, end) == PngCodeKey)
            return parseCheckCode(data.substr(end + 1, LongestCode));
        bytes.remove_prefix(12 + std::size_t(length));
    }
    return std::nullopt;
}

/// In XML, which a PDF holds as it is.
std::optional<CheckCode> codeInXml(std::string_view bytes)
{
    const std::string opens = '<' + std::string(CodeElement) + '>';
    const std::size_t at = bytes.find(opens);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = bytes.substr(at + opens.size(), LongestCode);
    return parseCheckCode(rest.substr(0, rest.find('<')));
}

/// Unpacks without keeping anything: how many bytes come out, or nothing where the packed ones are not all there.
std::optional<std::uint64_t> unpackedSize(const std::vector<std::string_view> &pieces, std::uint64_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    std::vector<unsigned char> out(std::size_t(64) << 10);
    int state = Z_OK;
    for (const std::string_view piece : pieces) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data())); // read only, by its contract
        stream.avail_in = static_cast<uInt>(piece.size());
        while (state == Z_OK && stream.avail_in > 0 && stream.total_out <= most) {
            stream.next_out = out.data();
            stream.avail_out = static_cast<uInt>(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
        }
    }
    const std::uint64_t size = stream.total_out;
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(size) : std::nullopt;
}

/// What the image must unpack to: every line with the byte that says how it is filtered. Only of pictures that are not
/// interlaced, as this program writes them; 0 for others.
std::uint64_t imageSize(std::string_view header)
{
    const std::uint64_t width = bigEndian(header.substr(0, 4));
    const std::uint64_t height = bigEndian(header.substr(4, 4));
    constexpr std::array<unsigned, 7> Channels = {1, 0, 3, 1, 2, 0, 4};
    const auto depth = static_cast<unsigned char>(header[8]);
    const auto colour = static_cast<unsigned char>(header[9]);
    if (header[12] != 0 || colour >= Channels.size() || Channels[colour] == 0 || width == 0 || height > MostUnpacked / width)
        return 0;
    return height * (1 + (width * Channels[colour] * depth + 7) / 8);
}

bool isWholePng(std::string_view bytes)
{
    bytes.remove_prefix(PngSignature.size());
    std::string_view header;
    std::vector<std::string_view> image;
    while (bytes.size() >= 12) {
        const std::uint32_t length = bigEndian(bytes.substr(0, 4));
        if (length > bytes.size() - 12)
            return false;
        const std::string_view type = bytes.substr(4, 4);
        const std::string_view summed = bytes.substr(4, 4 + std::size_t(length));
        const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(summed.data()), static_cast<uInt>(summed.size()));
        if (sum != bigEndian(bytes.substr(8 + std::size_t(length), 4)))
            return false;
        const std::string_view data = bytes.substr(8, length);
        if (type == "IHDR")
            header = data;
        else if (type == "IDAT")
            image.push_back(data);
        else if (type == "IEND") {
            if (header.size() != 13 || image.empty())
                return false;
            const std::uint64_t wanted = imageSize(header);
            const auto size = unpackedSize(image, wanted == 0 ? MostUnpacked : wanted);
            return size && (wanted == 0 || *size == wanted);
        }
        bytes.remove_prefix(12 + std::size_t(length));
    }
    return false;
}

std::string_view trimmedEnd(std::string_view bytes)
{
    const std::size_t last = bytes.find_last_not_of(" \t\r\n");
    return bytes.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isWholePdf(std::string_view bytes)
{
    bytes = trimmedEnd(bytes);
    const std::size_t start = bytes.rfind("startxref");
    if (!bytes.ends_with("%%EOF") || start == std::string_view::npos)
        return false;
    std::size_t place = 0;
    for (const char c : bytes.substr(start)) {
        if (c >= '0' && c <= '9')
            place = place * 10 + static_cast<std::size_t>(c - '0');
        else if (c == '%' || place > bytes.size())
            break;
    }
    return place < start && bytes.substr(place).starts_with("xref");
}

} // namespace

bool isWholePicture(std::string_view bytes)
{
    if (bytes.starts_with(PngSignature))
        return isWholePng(bytes);
    return bytes.starts_with("%PDF-") ? isWholePdf(bytes) : trimmedEnd(bytes).ends_with("</svg>");
}

std::optional<CheckCode> codeInPicture(std::string_view bytes)
{
    return bytes.starts_with(PngSignature) ? codeInPng(bytes) : codeInXml(bytes);
}

Result<std::optional<CheckCode>> codeInPictureFile(const std::string &path,
                                                   std::span<const std::string> dataFiles)
{
    const auto source = FileSource::open(path, dataFiles);
    if (!source)
        return source.error();
    if ((*source)->size() > LargestPicture)
        return fail(ErrorCode::TooLarge, {std::to_string(LargestPicture)});
    const auto bytes = readUpTo(**source, static_cast<std::size_t>(LargestPicture));
    if (!bytes)
        return bytes.error();
    const std::optional<CheckCode> code = codeInPicture(*bytes);
    if (code && !isWholePicture(*bytes))
        return fail(ErrorCode::DamagedFile, {path, "picture"});
    return code;
}

} // namespace db
