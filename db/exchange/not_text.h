#pragma once

#include <string_view>

namespace db {

/// What the beginning of a file shows it to be when it is no plain text: "xlsx", "ods", "hwpx", "zip", "xls", "hwp",
/// "pdf", "html", "xml", "png", "jpeg", "gzip", "sqlite"; empty when nothing is recognised.
std::string_view knownNonText(std::string_view head);

/// Whether ASCII characters stand there in two bytes each, the first of them zero, as in big-endian UTF-16.
bool looksBigEndian(std::string_view head);

/// Whether ASCII characters stand there in two bytes each, as in UTF-16 text without a byte order mark.
bool looksLikeUtf16(std::string_view head);
/// The same beyond doubt: several of them, hardly any in the other byte order, and no zeros elsewhere.
bool surelyUtf16(std::string_view head);

} // namespace db
