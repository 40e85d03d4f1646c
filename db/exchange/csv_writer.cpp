#include "db/exchange/csv_writer.h"

#include "db/engine/durable.h"
#include "db/exchange/formula.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <iterator>
#include <utility>

namespace db {

namespace {

constexpr std::size_t BufferSize = std::size_t(1) << 20;

/// Of the delimiters a reader may look for, also the ones not used: it must not find them consistent by
/// chance.
constexpr std::array<bool, 256> Quotable = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '\n', '\r', ',', ';', '\t'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool looksLikeSeparatorLine(std::string_view text)
{
    constexpr std::string_view Start = "sep=";
    return text.size() >= Start.size()
           && std::equal(Start.begin(), Start.end(), text.begin(), [](char a, char b) {
                  return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b | 0x20) : b);
              });
}

} // namespace

ByteSink stringSink(std::string &out)
{
    return [&out](std::string_view bytes) -> Result<void> {
        out += bytes;
        return {};
    };
}

ByteSink descriptorSink(int descriptor, std::string name)
{
    return [descriptor, name = std::move(name)](std::string_view bytes) -> Result<void> {
        while (!bytes.empty()) {
            const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
            if (written < 0) {
                if (errno == EINTR)
                    continue;
                return writeFailure(name, errno);
            }
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return {};
    };
}

CsvWriter::CsvWriter(ByteSink sink, const CsvWriterOptions &options)
    : m_sink(std::move(sink)), m_options(options)
{
    if (m_options.byteOrderMark && m_options.encoding == Encoding::Utf8)
        m_buffer += Utf8Mark;
}

CsvWriter::CsvWriter(std::int64_t firstRow, const CsvWriterOptions &options)
    : m_options(options), m_row(firstRow)
{ }

void CsvWriter::field(std::string_view utf8)
{
    put(utf8, false);
}

void CsvWriter::textField(std::string_view utf8)
{
    put(utf8, m_options.escapeFormulas && needsFormulaEscape(utf8));
}

void CsvWriter::number(std::int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    if (m_column++ > 0)
        m_buffer += m_options.delimiter;
    m_buffer.append(digits, static_cast<std::size_t>(end - digits));
    m_loneEmpty = false;
}

void CsvWriter::prepare(std::string_view utf8, bool ofPeople, Prepared &out)
{
    out.text = utf8;
    out.escape = ofPeople && m_options.escapeFormulas && needsFormulaEscape(utf8);
    out.written.clear();
    const std::string_view cell = quoted(utf8, out.escape);
    if (m_options.encoding == Encoding::Windows949) {
        out.fits = encodeWindows949(cell, out.written);
    } else {
        out.written = cell;
        out.fits = true;
    }
    out.fits = out.fits && !atStart(); // there more is quoted than elsewhere
}

void CsvWriter::repeat(const Prepared &cell)
{
    if (!cell.fits || atStart()) {
        put(cell.text, cell.escape);
        return;
    }
    if (m_column++ > 0)
        m_buffer += m_options.delimiter;
    m_buffer += cell.written;
    m_loneEmpty = m_column == 1 && cell.written.empty();
}

bool CsvWriter::needsQuotes(std::string_view utf8, bool first) const
{
    for (const char c : utf8) {
        if (Quotable[static_cast<unsigned char>(c)] || c == m_options.delimiter)
            return true;
    }
    // What a reader would take for something else at the very beginning of a file.
    return first && (utf8.starts_with(Utf8Mark) || looksLikeSeparatorLine(utf8));
}

/// The field with what it needs around it, before it is encoded; valid until the next one.
std::string_view CsvWriter::quoted(std::string_view utf8, bool escape)
{
    const bool quotes = needsQuotes(utf8, atStart());
    if (!quotes && !escape)
        return utf8;
    m_cell.clear();
    if (quotes)
        m_cell += '"';
    if (escape)
        m_cell += '\'';
    for (std::size_t from = 0; quotes && from <= utf8.size();) {
        const std::size_t quote = std::min(utf8.find('"', from), utf8.size());
        m_cell += utf8.substr(from, quote - from);
        if (quote < utf8.size())
            m_cell += "\"\"";
        from = quote + 1;
    }
    m_cell += quotes ? std::string_view("\"") : utf8;
    return m_cell;
}

void CsvWriter::put(std::string_view utf8, bool escape)
{
    if (m_column > 0)
        m_buffer += m_options.delimiter;
    const std::size_t before = m_buffer.size();
    append(quoted(utf8, escape), utf8);
    ++m_column;
    m_loneEmpty = m_column == 1 && m_buffer.size() == before;
}

void CsvWriter::append(std::string_view written, std::string_view cell)
{
    if (m_options.encoding != Encoding::Windows949) {
        m_buffer += written;
        return;
    }
    if (encodeWindows949(written, m_buffer))
        return;
    ++m_unmappableCount;
    if (m_unmappable.size() < UnmappableLimit)
        m_unmappable.push_back({m_row, m_column + 1, std::string(cell)});
}

void CsvWriter::endRecord()
{
    // A line without any character would be no record.
    m_buffer += m_column == 0 || m_loneEmpty ? std::string_view("\"\"\r\n") : std::string_view("\r\n");
    ++m_row;
    m_column = 0;
    m_loneEmpty = false;
    if (m_sink && m_buffer.size() >= BufferSize)
        flush();
}

void CsvWriter::join(CsvWriter &part)
{
    flush();
    m_buffer.swap(part.m_buffer);
    m_row = part.m_row;
    m_unmappableCount += part.m_unmappableCount;
    const std::size_t free = UnmappableLimit - m_unmappable.size();
    const auto end =
        part.m_unmappable.begin() + static_cast<std::ptrdiff_t>(std::min(free, part.m_unmappable.size()));
    m_unmappable.insert(m_unmappable.end(), part.m_unmappable.begin(), end);
    flush();
}

void CsvWriter::flush()
{
    if (m_result && !m_buffer.empty())
        m_result = m_sink(m_buffer);
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_result && m_unmappableCount > 0) {
        const UnmappableCell &first = m_unmappable.front();
        m_result = fail(ErrorCode::UnmappableText, {std::to_string(m_unmappableCount), first.text},
                        Place{first.row, first.column, {}});
    }
    return m_result;
}

} // namespace db
