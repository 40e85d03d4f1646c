#include "db/figures/picture_code.h"

#include "db/exchange/byte_source.h"

#include <cstdint>

namespace db {

namespace {

constexpr std::int64_t LargestPicture = std::int64_t(64) << 20;
constexpr std::size_t LongestCode = 64;
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

} // namespace

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
    return codeInPicture(*bytes);
}

} // namespace db
