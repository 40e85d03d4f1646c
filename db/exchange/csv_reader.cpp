#include "db/exchange/csv_reader.h"

#include "db/exchange/physical_lines.h"
#include "db/exchange/utf8.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace db {

namespace {

/// No real record comes near it; a quote that swallows a file of short cells must not fill the memory.
constexpr std::size_t RecordLimit = std::size_t(16) << 20;
/// What the delimiter is judged by.
constexpr std::size_t SampleSize = std::size_t(64) << 10;
constexpr int SampleRecords = 20;

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

char *find(char *from, char *end, char c)
{
    return static_cast<char *>(std::memchr(from, c, static_cast<std::size_t>(end - from)));
}

/// As find(). Most fields are short: looking at eight bytes at once is over before a call of memchr has begun.
char *findNear(char *from, char *end, char c)
{
    if constexpr (std::endian::native == std::endian::little) {
        constexpr std::uint64_t Ones = 0x0101010101010101;
        constexpr std::uint64_t Highs = 0x8080808080808080;
        const std::uint64_t pattern = Ones * static_cast<unsigned char>(c);
        for (int step = 0; step < 3 && end - from >= 8; ++step, from += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, from, sizeof word);
            word ^= pattern;
            // The lowest high bit that stays marks the first byte that is nought.
            if (const std::uint64_t hit = (word - Ones) & ~word & Highs; hit != 0)
                return from + std::countr_zero(hit) / 8;
        }
    }
    return find(from, end, c);
}

bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || endsLine(c); });
}

/// Numbers of fields of the first records, were `delimiter` the delimiter.
std::vector<int> fieldCounts(std::string_view text, char delimiter, bool complete)
{
    std::vector<int> counts;
    int fields = 1;
    bool fieldStart = true;
    bool quoted = false;
    bool empty = true;
    for (std::size_t i = 0; i < text.size() && counts.size() < SampleRecords; ++i) {
        const char c = text[i];
        if (quoted) {
            quoted = c != '"'; // a doubled quote closes and opens again
            fieldStart = !quoted && i + 1 < text.size() && text[i + 1] == '"';
            continue;
        }
        if (endsLine(c)) {
            if (!empty)
                counts.push_back(fields);
            fields = 1;
            fieldStart = true;
            empty = true;
            continue;
        }
        empty = false;
        quoted = c == '"' && fieldStart;
        fieldStart = c == delimiter;
        fields += c == delimiter ? 1 : 0;
    }
    if (complete && !empty && counts.size() < SampleRecords)
        counts.push_back(fields);
    return counts;
}

} // namespace

char likelyDelimiter(std::string_view utf8, bool complete)
{
    char best = ',';
    std::pair<std::ptrdiff_t, int> bestScore{0, 0};
    for (const char candidate : {',', ';', '\t'}) {
        const std::vector<int> counts = fieldCounts(utf8, candidate, complete);
        for (const int fields : counts) {
            const std::pair<std::ptrdiff_t, int> score{std::count(counts.begin(), counts.end(), fields), fields};
            if (fields > 1 && score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

CsvReader::CsvReader(ByteSource &source, Encoding encoding, const CsvOptions &options) :
    m_source(source), m_encoding(encoding), m_decoder(encoding), m_options(options), m_delimiter(options.delimiter),
    m_chunk(source.chunkSize())
{
}

bool CsvReader::failed(Error error)
{
    m_error = std::move(error);
    m_failed = true;
    return false;
}

Result<void> CsvReader::start()
{
    if (m_failed)
        return m_error;
    if (m_started)
        return {};
    m_started = true;
    while (!m_atEnd && static_cast<std::size_t>(m_end - m_at) < SampleSize) {
        if (!refill())
            return m_error;
    }
    const bool named = takeSeparatorLine();
    if (m_options.delimiter == 0 && !named) {
        const auto left = static_cast<std::size_t>(m_end - m_at);
        m_delimiter = likelyDelimiter({m_at, std::min(left, SampleSize)}, m_atEnd && left <= SampleSize);
    }
    return {};
}

/// `sep=;` on the first line is Excel's own way to name the delimiter; in quotes it would be data.
bool CsvReader::takeSeparatorLine()
{
    constexpr std::string_view Start = "sep=";
    const auto left = static_cast<std::size_t>(m_end - m_at);
    if (left < Start.size() + 1 || (left == Start.size() + 1 && !m_atEnd))
        return false;
    for (std::size_t i = 0; i < Start.size(); ++i) {
        if ((i < 3 ? m_at[i] | 0x20 : m_at[i]) != Start[i])
            return false;
    }
    const char named = m_at[Start.size()];
    char *at = m_at + Start.size() + 1;
    if (endsLine(named) || named == '"' || static_cast<unsigned char>(named) >= 0x80 || (at < m_end && !endsLine(*at)))
        return false;
    if (at < m_end && endOfLine(at) == FieldEnd::More)
        return false;
    m_at = at;
    ++m_line;
    if (m_options.delimiter == 0)
        m_delimiter = named;
    return true;
}

/// Brings in the next chunk behind what is left of the last one.
bool CsvReader::refill()
{
    const auto left = static_cast<std::size_t>(m_end - m_at);
    if (left > RecordLimit)
        return failed(fail(ErrorCode::RecordTooLong, {std::to_string(RecordLimit)}, Place{m_line, 0, {}}));
    const bool asIs = m_encoding == Encoding::Utf8;
    const std::size_t room = asIs ? m_chunk : Decoder::roomFor(m_chunk);
    if (m_capacity < left + room) {
        m_capacity = left * 2 + room;
        std::unique_ptr<char[]> larger = std::make_unique_for_overwrite<char[]>(m_capacity);
        if (left > 0)
            std::memcpy(larger.get(), m_at, left);
        m_buffer = std::move(larger);
    } else if (left > 0) {
        std::memmove(m_buffer.get(), m_at, left);
    }
    if (!asIs && m_raw == nullptr)
        m_raw = std::make_unique_for_overwrite<char[]>(m_chunk);
    m_at = m_buffer.get();
    m_end = m_at + left;
    m_nextFeed = nullptr;
    m_nextReturn = nullptr;

    Result<std::size_t> got = m_source.read(asIs ? m_end : m_raw.get(), m_chunk);
    if (!got)
        return failed(got.error());
    m_atEnd = *got == 0;
    const bool first = m_bytesRead < static_cast<std::int64_t>(Utf8Mark.size());
    m_bytesRead += static_cast<std::int64_t>(*got);
    std::size_t fresh = *got;
    if (!asIs && !decodeChunk({m_raw.get(), *got}, m_end, fresh))
        return false;
    if (const void *nul = std::memchr(m_end, '\0', fresh)) {
        PhysicalLines lines(m_line);
        lines.feed({m_at, static_cast<std::size_t>(static_cast<const char *>(nul) - m_at)}, Encoding::Utf8);
        return failed(fail(ErrorCode::NotText, {"binary"}, Place{lines.line(), 0, {}}));
    }
    m_end += fresh;
    if (asIs && first && std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(Utf8Mark))
        m_at += Utf8Mark.size();
    return true;
}

bool CsvReader::decodeChunk(std::string_view bytes, char *into, std::size_t &written)
{
    Result<std::size_t> decoded = m_decoder.decode(bytes, into, bytes.empty());
    if (!decoded) {
        Error error = decoded.error();
        PhysicalLines lines(m_line);
        lines.feed({m_at, static_cast<std::size_t>(into - m_at)}, Encoding::Utf8);
        const std::int64_t wrong = std::stoll(error.args[1]) - (m_bytesRead - static_cast<std::int64_t>(bytes.size()));
        lines.feed(bytes.substr(0, static_cast<std::size_t>(std::max<std::int64_t>(wrong, 0))), m_encoding);
        error.place.line = lines.line();
        return failed(std::move(error));
    }
    written = *decoded;
    return true;
}

CsvReader::Step CsvReader::next(CsvRecord &record)
{
    if (m_failed || !start())
        return Step::Failed;
    while (true) {
        switch (scanRecord(record)) {
        case Scan::Record:
            return Step::Record;
        case Scan::Blank:
            ++m_blankLines;
            break;
        case Scan::More:
            if (!refill())
                return Step::Failed;
            break;
        case Scan::End:
            return Step::End;
        case Scan::Failed:
            return Step::Failed;
        }
    }
}

/// One record from m_at. After More it is scanned again from its beginning, with more bytes behind it.
CsvReader::Scan CsvReader::scanRecord(CsvRecord &record)
{
    char *at = m_at;
    if (at == m_end)
        return m_atEnd ? Scan::End : Scan::More;
    if (endsLine(*at)) {
        if (endOfLine(at) == FieldEnd::More)
            return Scan::More;
        m_at = at;
        ++m_line;
        return Scan::Blank;
    }
    record.fields.clear();
    record.quoted.clear();
    record.malformed = false;
    m_mends.clear();
    std::int64_t line = m_line;
    while (true) {
        const bool quoted = at < m_end && *at == '"';
        switch (quoted ? scanQuoted(record, at, line) : scanPlain(record, at, line)) {
        case FieldEnd::Delimiter:
            if (record.fields.size() >= m_options.maxFields) {
                failed(fail(ErrorCode::TooManyFields, {std::to_string(m_options.maxFields)}, Place{m_line, 0, {}}));
                return Scan::Failed;
            }
            break;
        case FieldEnd::More:
            return Scan::More;
        case FieldEnd::Failed:
            return Scan::Failed;
        case FieldEnd::Record:
            if (!m_mends.empty() && !mend(record))
                return Scan::Failed;
            record.line = m_line;
            record.blank = std::all_of(record.fields.begin(), record.fields.end(), isBlank);
            m_at = at;
            m_line = line + 1;
            return Scan::Record;
        }
    }
}

/// The field at `at`, and those behind it up to one in quotes or the end of the record.
CsvReader::FieldEnd CsvReader::scanPlain(CsvRecord &record, char *&at, std::int64_t line)
{
    char *const stop = lineEnd(at);
    char *begin = at;
    while (char *const delimiter = findNear(begin, stop, m_delimiter)) {
        if (!add(record, begin, delimiter, line))
            return FieldEnd::Failed;
        begin = at = delimiter + 1;
        if (record.fields.size() >= m_options.maxFields || (at < m_end && *at == '"'))
            return FieldEnd::Delimiter;
    }
    if (stop == m_end && !m_atEnd) {
        // Without this a field without end would be read whole before it is refused.
        return add(record, begin, stop, line) ? FieldEnd::More : FieldEnd::Failed;
    }
    if (!add(record, begin, stop, line))
        return FieldEnd::Failed;
    at = stop;
    return stop == m_end ? FieldEnd::Record : endOfLine(at);
}

CsvReader::FieldEnd CsvReader::scanQuoted(CsvRecord &record, char *&at, std::int64_t &line)
{
    char *const begin = at + 1;
    const Place place{line, static_cast<int>(record.fields.size() + 1), {}};
    char *close = begin;
    bool doubled = false;
    while (true) {
        close = find(close, m_end, '"');
        if (close == nullptr) {
            if (m_atEnd)
                failed(fail(ErrorCode::OpenQuote, {}, place));
            else if (static_cast<std::size_t>(m_end - begin) / 2 > m_options.maxCharacters
                     && countCharacters({begin, static_cast<std::size_t>(m_end - begin)}) / 2 > m_options.maxCharacters)
                failed(fail(ErrorCode::FieldTooLong, {std::to_string(m_options.maxCharacters)}, place));
            return m_failed ? FieldEnd::Failed : FieldEnd::More;
        }
        if (close + 1 == m_end || close[1] != '"')
            break;
        doubled = true;
        close += 2;
    }
    if (close + 1 == m_end && !m_atEnd)
        return FieldEnd::More;

    line += lineEndsBetween(begin, close);
    at = close + 1;
    char *tailEnd = at;
    FieldEnd end = FieldEnd::Record;
    if (at < m_end) {
        char *const stop = lineEnd(at);
        char *const delimiter = find(at, stop, m_delimiter);
        if (delimiter == nullptr && stop == m_end && !m_atEnd)
            return FieldEnd::More;
        tailEnd = delimiter != nullptr ? delimiter : stop;
        at = tailEnd;
        if (delimiter != nullptr) {
            end = FieldEnd::Delimiter;
            ++at;
        } else if (stop != m_end) {
            end = endOfLine(at);
        }
    }
    record.quoted.push_back(1);
    const std::string_view text(begin, static_cast<std::size_t>(close - begin));
    record.fields.push_back(text);
    if (doubled || tailEnd != close + 1) {
        m_mends.push_back({record.fields.size() - 1, begin, close, tailEnd});
        record.malformed = record.malformed || tailEnd != close + 1;
    } else if (text.size() > m_options.maxCharacters && countCharacters(text) > m_options.maxCharacters) {
        failed(fail(ErrorCode::FieldTooLong, {std::to_string(m_options.maxCharacters)}, place));
        return FieldEnd::Failed;
    }
    return end;
}

bool CsvReader::add(CsvRecord &record, const char *begin, const char *end, std::int64_t line)
{
    const std::string_view text(begin, static_cast<std::size_t>(end - begin));
    record.fields.push_back(text);
    record.quoted.push_back(0);
    if (text.size() <= m_options.maxCharacters || countCharacters(text) <= m_options.maxCharacters)
        return true;
    return failed(fail(ErrorCode::FieldTooLong, {std::to_string(m_options.maxCharacters)},
                       Place{line, static_cast<int>(record.fields.size()), {}}));
}

/// Halves doubled quotes and closes the gap before what follows a closing quote. The texts only become shorter.
bool CsvReader::mend(CsvRecord &record)
{
    for (const Mend &mend : m_mends) {
        char *to = mend.begin;
        for (const char *from = mend.begin; from < mend.close; ++from) {
            *to++ = *from;
            if (*from == '"')
                ++from;
        }
        const auto tail = static_cast<std::size_t>(mend.tailEnd - mend.close - 1);
        std::memmove(to, mend.close + 1, tail);
        const std::string_view text(mend.begin, static_cast<std::size_t>(to - mend.begin) + tail);
        if (text.size() > m_options.maxCharacters && countCharacters(text) > m_options.maxCharacters)
            return failed(fail(ErrorCode::FieldTooLong, {std::to_string(m_options.maxCharacters)},
                               Place{m_line, static_cast<int>(mend.field + 1), {}}));
        record.fields[mend.field] = text;
    }
    return true;
}

/// Past the line end at `at`. A carriage return at the end of what was read may be the beginning of a longer one.
CsvReader::FieldEnd CsvReader::endOfLine(char *&at) const
{
    const auto left = m_end - at;
    if (*at == '\n')
        at += 1;
    else if (left >= 2 && at[1] == '\n')
        at += 2;
    else if (left >= 3 && at[1] == '\r' && at[2] == '\n')
        at += 3;
    else if (!m_atEnd && (left < 2 || (left < 3 && at[1] == '\r')))
        return FieldEnd::More;
    else
        at += 1;
    return FieldEnd::Record;
}

/// The first LF or CR at or behind `from`, else the end. Asked for in ascending order between two refills.
char *CsvReader::lineEnd(char *from)
{
    if (m_nextFeed < from) {
        char *const found = find(from, m_end, '\n');
        m_nextFeed = found != nullptr ? found : m_end;
    }
    if (m_nextReturn < from) {
        char *const found = find(from, m_end, '\r');
        m_nextReturn = found != nullptr ? found : m_end;
    }
    return std::min(m_nextFeed, m_nextReturn);
}

std::int64_t CsvReader::lineEndsBetween(char *from, const char *to)
{
    std::int64_t count = 0;
    for (char *at = lineEnd(from); at < to; at = lineEnd(at)) {
        ++count;
        const auto left = to - at;
        if (*at == '\r' && left >= 2 && at[1] == '\n')
            at += 2;
        else if (*at == '\r' && left >= 3 && at[1] == '\r' && at[2] == '\n')
            at += 3;
        else
            at += 1;
    }
    return count;
}

} // namespace db
