#include "db/exchange/physical_lines.h"

namespace db {

void PhysicalLines::take(char c)
{
    if (c == '\r') {
        if (m_returns == 2)
            ++m_line;
        else
            ++m_returns;
    } else if (c == '\n') {
        ++m_line;
        m_returns = 0;
    } else {
        m_line += m_returns;
        m_returns = 0;
    }
}

void PhysicalLines::feed(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8 || encoding == Encoding::Windows949) {
        for (const char c : bytes)
            take(c);
        return;
    }
    const std::size_t low = encoding == Encoding::Utf16Be ? 1 : 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        take(bytes[i + 1 - low] == '\0' ? bytes[i + low] : 'x');
}

} // namespace db
