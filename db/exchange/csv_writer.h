#pragma once

#include "db/engine/result.h"
#include "db/exchange/encoding.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Takes finished pieces of an output, in order.
using ByteSink = std::function<Result<void>(std::string_view)>;

ByteSink stringSink(std::string &out);
/// Writes all of each piece to an open descriptor. CannotWrite or DiskFull with `name` in the message.
ByteSink descriptorSink(int descriptor, std::string name);

struct CsvWriterOptions {
    Encoding encoding = Encoding::Utf8; ///< Utf8 or Windows949
    /// Spreadsheets show Korean broken without it. UTF-8 only.
    bool byteOrderMark = true;
    char delimiter = ',';
    /// textField() keeps spreadsheets from taking text for formulas (formula.h).
    bool escapeFormulas = true;
};

/// A cell that windows-949 cannot hold.
struct UnmappableCell {
    std::int64_t row = 0; ///< record, from 1, the header included
    int column = 0;       ///< field, from 1
    std::string text;     ///< as given, neither escaped nor quoted
};

/// Writes RFC 4180: CR LF, and quotes where a reader might otherwise see a quote, a line end or any usual
/// delimiter. CsvReader reads back the very same fields.
class CsvWriter
{
public:
    /// At most this many cells are kept; all are counted.
    static constexpr std::size_t UnmappableLimit = 100;

    explicit CsvWriter(ByteSink sink, const CsvWriterOptions &options = {});
    /// For the records from `firstRow` (2 or later) on, by another thread: they are kept until another writer
    /// of the same options takes them with join().
    CsvWriter(std::int64_t firstRow, const CsvWriterOptions &options);
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// Numbers, dates and keys, as our own formatters write them. Valid UTF-8 without NUL.
    void field(std::string_view utf8);
    /// Text of people.
    void textField(std::string_view utf8);
    void number(std::int64_t value);

    /// A field that many records repeat: escaped, quoted and encoded once.
    struct Prepared {
        std::string text;    ///< as given
        std::string written; ///< as it stands in the output
        bool escape = false;
        bool fits = true; ///< the encoding can hold it
    };
    /// Prepares what field() or, for text of people, textField() would write.
    void prepare(std::string_view utf8, bool ofPeople, Prepared &out);
    void repeat(const Prepared &cell);
    void endRecord();
    /// The records of a part, which begins with this writer's next record.
    void join(CsvWriter &part);
    /// Writes what is still held back. The sink's first error; UnmappableText when a cell could not be
    /// written, with its place: the output is then not to be used.
    Result<void> finish();

    /// The record that comes next, from 1.
    std::int64_t row() const { return m_row; }
    const CsvWriterOptions &options() const { return m_options; }

    const std::vector<UnmappableCell> &unmappable() const { return m_unmappable; }
    std::int64_t unmappableCount() const { return m_unmappableCount; }

private:
    void put(std::string_view utf8, bool escape);
    std::string_view quoted(std::string_view utf8, bool escape);
    bool atStart() const { return m_row == 1 && m_column == 0; }
    void append(std::string_view written, std::string_view cell);
    bool needsQuotes(std::string_view utf8, bool first) const;
    void flush();

    ByteSink m_sink; ///< none: a part
    CsvWriterOptions m_options;
    std::string m_buffer;
    std::string m_cell; // a quoted field before it is encoded
    std::int64_t m_row = 1;
    int m_column = 0;
    bool m_loneEmpty = false; ///< the record so far is one field without any character
    Result<void> m_result;
    std::vector<UnmappableCell> m_unmappable;
    std::int64_t m_unmappableCount = 0;
};

} // namespace db
