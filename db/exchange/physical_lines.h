#pragma once

#include "db/exchange/encoding.h"

#include <cstdint>
#include <string_view>

namespace db {

/// Counts physical lines as a person's editor numbers them. Lines end with LF, CR LF, CR, or CR CR LF (what Python's
/// csv module leaves when its file was opened as text on Windows).
class PhysicalLines
{
public:
    explicit PhysicalLines(std::int64_t first = 1) : m_line(first) {}

    void feed(std::string_view bytes, Encoding encoding);
    /// The line on which the next byte stands.
    std::int64_t line() const { return m_line + m_returns; }

private:
    void take(char c);

    std::int64_t m_line;
    int m_returns = 0; // carriage returns seen last; a line feed may still make one end of them
};

} // namespace db
