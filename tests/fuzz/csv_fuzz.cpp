// Any bytes: read or refused, never a crash; the same however they are cut; and what was read is written and read
// again without a difference.

#include "db/exchange/csv_reader.h"
#include "db/exchange/csv_writer.h"
#include "db/exchange/formula.h"
#include "tests/db/exchange/small_pieces.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows;
    std::vector<std::int64_t> lines;
    bool failed = false;
    db::Error error{};
    char delimiter = ',';
};

Read readAll(const std::string &bytes, std::size_t piece, db::Encoding encoding, char delimiter, bool unescape)
{
    SmallPieces source(bytes, piece);
    db::CsvOptions options;
    options.delimiter = delimiter;
    options.maxCharacters = 2000;
    options.maxFields = 64;
    db::CsvReader reader(source, encoding, options);
    db::CsvRecord record;
    Read read;
    db::CsvReader::Step step = reader.next(record);
    for (; step == db::CsvReader::Step::Record; step = reader.next(record)) {
        read.lines.push_back(record.line);
        auto &row = read.rows.emplace_back();
        for (const std::string_view field : record.fields)
            row.emplace_back(unescape ? db::unescapeFormula(field) : field);
    }
    read.failed = step == db::CsvReader::Step::Failed;
    if (read.failed)
        read.error = reader.error();
    read.delimiter = reader.delimiter();
    return read;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto choice = static_cast<db::EncodingChoice>(data[0] % 4);
    const std::size_t piece = data[1] % 16U + 1U;
    const std::string bytes(reinterpret_cast<const char *>(data) + 2, size - 2);

    db::MemorySource whole(bytes);
    const auto encoding = db::probeEncoding(whole, choice);
    SmallPieces cut(bytes, piece);
    const auto again = db::probeEncoding(cut, choice);
    require(encoding.ok() == again.ok());
    if (!encoding) {
        require(encoding.error().code == again.error().code);
        return 0;
    }
    require(*encoding == *again);

    const Read first = readAll(bytes, bytes.size() + 1, *encoding, 0, false);
    const Read inPieces = readAll(bytes, piece, *encoding, 0, false);
    require(first.rows == inPieces.rows && first.lines == inPieces.lines && first.failed == inPieces.failed);
    require(first.delimiter == inPieces.delimiter);
    if (first.failed)
        require(first.error.code == inPieces.error.code && first.error.place.line == inPieces.error.place.line);

    for (const bool escape : {false, true}) {
        std::string written;
        db::CsvWriterOptions options;
        options.delimiter = first.delimiter;
        options.escapeFormulas = escape;
        options.byteOrderMark = escape;
        db::CsvWriter writer(db::stringSink(written), options);
        for (const auto &row : first.rows) {
            for (const std::string &field : row)
                writer.textField(field);
            writer.endRecord();
        }
        require(writer.finish().ok());
        const Read second = readAll(written, written.size() + 1, db::Encoding::Utf8, first.delimiter, escape);
        require(!second.failed && second.rows == first.rows);
    }
    return 0;
}
