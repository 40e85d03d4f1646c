#pragma once

#include "db/exchange/utf8.h"

namespace db {

/// How far the bytes are valid UTF-16: no lone surrogate, no NUL, no U+FFFD.
ScannedText scanUtf16(std::string_view bytes, bool bigEndian);

/// UTF-8 of valid UTF-16 into `out`, which has room for one and a half times the bytes. Gives the bytes written.
std::size_t decodeUtf16(std::string_view bytes, bool bigEndian, char *out);

} // namespace db
