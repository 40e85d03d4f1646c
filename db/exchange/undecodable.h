#pragma once

#include "db/exchange/encoding.h"
#include "db/exchange/utf8.h"

namespace db {

/// How far the bytes are valid in an encoding.
ScannedText scanText(std::string_view bytes, Encoding encoding);

/// UndecodableText for the sequence that begins `bytes`; column 0 = not known.
Error undecodableAt(Encoding encoding, std::int64_t offset, std::string_view bytes, std::int64_t line,
                    int column);

} // namespace db
