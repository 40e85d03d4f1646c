#include "db/exchange/field_place.h"

#include <algorithm>

namespace db {

int FieldPlace::column() const
{
    if (m_separator >= 0)
        return m_counts[static_cast<std::size_t>(m_separator)] + 1;
    return *std::max_element(m_counts.begin(), m_counts.end()) + 1;
}

void FieldPlace::feed(std::string_view bytes)
{
    for (const char c : bytes)
        take(c);
}

void FieldPlace::take(char c)
{
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        return;
    }
    if (c == '"' && m_state != State::Plain) {
        m_state = State::Quoted; // opens a field, or the second of a pair within one
        return;
    }
    if (c == '\n' || c == '\r') {
        endRecord();
        return;
    }
    for (std::size_t i = 0; i < Separators.size(); ++i) {
        if (c == Separators[i] && (m_separator < 0 || m_separator == static_cast<int>(i))) {
            ++m_counts[i];
            m_state = State::Start;
            return;
        }
    }
    m_state = State::Plain;
}

void FieldPlace::endRecord()
{
    if (m_separator < 0) {
        const auto most = std::max_element(m_counts.begin(), m_counts.end());
        if (*most > 0)
            m_separator = static_cast<int>(most - m_counts.begin());
    }
    m_counts = {};
    m_state = State::Start;
}

} // namespace db
