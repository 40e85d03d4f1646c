#pragma once

#include "db/engine/result.h"
#include "db/exchange/byte_source.h"
#include "db/exchange/encoding.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace db {

struct CsvOptions {
    /// ',', ';', '\t' or any other ASCII character but quote and line ends; 0 = by the `sep=` line, else by which of
    /// comma, semicolon and tab gives the first records the same number of fields.
    char delimiter = 0;
    std::size_t maxCharacters = 65536; ///< of one field
    std::size_t maxFields = 4096;      ///< of one record
};

/// One record. The texts are valid UTF-8 and stay valid until the next call of next().
struct CsvRecord {
    std::int64_t line = 0; ///< physical line on which it starts, from 1
    std::vector<std::string_view> fields;
    std::vector<std::uint8_t> quoted; ///< 1 where the field was written in quotes
    bool blank = false;     ///< no field holds anything but blanks
    bool malformed = false; ///< text stands between a closing quote and the next delimiter; it was kept
};

/// Reads delimited text (RFC 4180 and what is found in the wild) record by record, whatever the size of the input:
/// line ends LF, CR LF, CR, CR CR LF and mixtures of them, newlines and doubled quotes within quotes, no final line
/// end. A quote opens only at the very beginning of a field; elsewhere it is a character like others. Lines without
/// any character are skipped and counted. Memory: one chunk, and the longest record.
class CsvReader
{
public:
    enum class Step { Record, End, Failed };

    /// Reads from the source's present position, which should be its start. The encoding is probeEncoding()'s: UTF-8
    /// is not checked a second time.
    CsvReader(ByteSource &source, Encoding encoding, const CsvOptions &options = {});
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// Finds the delimiter; next() does it when it was not done. Errors as from next().
    Result<void> start();
    /// After Failed see error(): those of the source; UndecodableText; OpenQuote (place: where the quote opens);
    /// FieldTooLong, TooManyFields, RecordTooLong; NotText for a NUL byte.
    Step next(CsvRecord &record);
    const Error &error() const { return m_error; }

    /// Valid after start().
    char delimiter() const { return m_delimiter; }
    std::int64_t blankLines() const { return m_blankLines; }
    /// Bytes of the source taken so far, for progress.
    std::int64_t bytesRead() const { return m_bytesRead; }

private:
    enum class Scan { Record, Blank, More, End, Failed };
    enum class FieldEnd { Delimiter, Record, More, Failed };
    /// A field whose text differs from its bytes; mended in place once its record is whole.
    struct Mend {
        std::size_t field = 0;
        char *begin = nullptr;
        char *close = nullptr;   ///< the closing quote
        char *tailEnd = nullptr; ///< end of what follows the closing quote
    };

    bool refill();
    bool decodeChunk(std::string_view bytes, char *into, std::size_t &written);
    Scan scanRecord(CsvRecord &record);
    FieldEnd scanQuoted(CsvRecord &record, char *&at, std::int64_t &line);
    FieldEnd scanPlain(CsvRecord &record, char *&at, std::int64_t line);
    FieldEnd endOfLine(char *&at) const;
    char *lineEnd(char *from);
    std::int64_t lineEndsBetween(char *from, const char *to);
    bool add(CsvRecord &record, const char *begin, const char *end, std::int64_t line);
    bool mend(CsvRecord &record);
    bool failed(Error error);
    bool takeSeparatorLine();

    ByteSource &m_source;
    Encoding m_encoding;
    Decoder m_decoder;
    CsvOptions m_options;
    char m_delimiter;
    bool m_started = false;
    bool m_atEnd = false;
    bool m_failed = false;
    std::unique_ptr<char[]> m_raw;    // bytes before decoding; not used for UTF-8
    std::unique_ptr<char[]> m_buffer; // UTF-8
    std::size_t m_capacity = 0;
    const std::size_t m_chunk; // bytes to ask the source for
    char *m_at = nullptr;       // first byte not yet handed out
    char *m_end = nullptr;
    char *m_nextFeed = nullptr; // the first LF and the first CR at or behind the place last asked for
    char *m_nextReturn = nullptr;
    std::int64_t m_line = 1; // on which the next record starts
    std::int64_t m_blankLines = 0;
    std::int64_t m_bytesRead = 0;
    std::vector<Mend> m_mends;
    Error m_error{};
};

/// Which of comma, semicolon and tab gives the first records of a text (at most 20, whole ones only unless
/// `complete`) the most consistent number of fields; comma when none does.
char likelyDelimiter(std::string_view utf8, bool complete);

} // namespace db
