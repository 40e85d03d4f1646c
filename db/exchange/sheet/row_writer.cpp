#include "db/exchange/sheet/row_writer.h"

#include "db/exchange/unreadable_cell.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t Piece = std::size_t(1) << 16;

} // namespace

void RowWriter::add(std::int64_t row, std::int64_t column, std::string_view text, bool unreadable)
{
    if (done() || (text.empty() && !unreadable))
        return;
    if (row < m_row || row >= MostRows || column >= MostColumns || (row == m_row && column <= m_column)) {
        m_error = fail(ErrorCode::SheetDamaged, {"row " + std::to_string(row + 1)});
        return;
    }
    if (row >= m_rows) {
        m_done = true;
        return;
    }
    while (m_row < row) {
        endRow();
        flush(Piece);
    }
    m_out.append(static_cast<std::size_t>(column - std::max<std::int64_t>(m_column, 0)), ',');
    m_column = column;
    const bool quoted = text.find_first_of(",\"") != std::string_view::npos || (row == 0 && column == 0); // no sep= line
    if (quoted)
        m_out += '"';
    if (unreadable)
        m_out += UnreadableCell;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && text.substr(i + 1, 1) == "\n")
            continue;
        if (c == '"')
            m_out += '"';
        m_out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
    if (quoted)
        m_out += '"';
    flush(Piece);
}

void RowWriter::endRow()
{
    if (m_column >= 0) {
        m_width = std::max(m_width, m_column + 1);
        m_out.append(static_cast<std::size_t>(m_width - m_column - 1), ',');
    }
    m_out += '\n';
    m_column = -1;
    ++m_row;
}

void RowWriter::flush(std::size_t above)
{
    if (m_out.size() <= above || m_error)
        return;
    if (!m_sink(m_out))
        m_error = fail(ErrorCode::SheetTooLarge, {});
    m_out.clear();
}

Result<void> RowWriter::finish()
{
    if (m_column >= 0)
        endRow();
    flush(0);
    if (m_error)
        return *m_error;
    return {};
}

} // namespace db
