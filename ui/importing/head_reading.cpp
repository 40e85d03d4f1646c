#include "ui/importing/head_reading.h"

#include "db/exchange/csv_reader.h"
#include "ui/words/words.h"

#include <algorithm>

namespace ui {

namespace {
constexpr std::size_t ShownLines = 60;
} // namespace

Reading readHead(const FileHead &head, db::Encoding encoding)
{
    db::Decoder decoder(encoding);
    std::string text(db::Decoder::roomFor(head.bytes.size()), '\0');
    const auto written = decoder.decode(head.bytes, text.data(), head.whole());
    if (!written)
        return {{}, written.error()};
    text.resize(*written);
    std::size_t end = 0;
    std::size_t lines = 0;
    for (; end < text.size() && lines < ShownLines; ++end) {
        if (text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.size() || text[end + 1] != '\n')))
            ++lines;
    }
    text.resize(end);
    return {fromDb(text), std::nullopt};
}

std::optional<db::Encoding> readableAs(const FileHead &head, db::EncodingChoice choice)
{
    const bool bigEndian = head.bytes.starts_with("\xFE\xFF");
    for (const db::Encoding encoding : {db::Encoding::Utf8, db::Encoding::Windows949,
                                        bigEndian ? db::Encoding::Utf16Be : db::Encoding::Utf16Le}) {
        if (choice == db::EncodingChoice::Windows949 && encoding != db::Encoding::Windows949)
            continue;
        if (!readHead(head, encoding).error)
            return encoding;
    }
    return std::nullopt;
}

EncodingGround encodingGround(const FileHead &head, db::Encoding encoding, bool chosen)
{
    if (chosen)
        return EncodingGround::Chosen;
    if (encoding == db::Encoding::Utf16Le || encoding == db::Encoding::Utf16Be)
        return EncodingGround::Utf16;
    if (encoding == db::Encoding::Windows949)
        return EncodingGround::StrictWindows949;
    if (head.bytes.starts_with("\xEF\xBB\xBF"))
        return EncodingGround::Mark;
    const bool ascii = std::all_of(head.bytes.begin(), head.bytes.end(),
                                   [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    return ascii && head.whole() ? EncodingGround::AsciiOnly : EncodingGround::StrictUtf8;
}

std::vector<HeadRecord> headRecords(const FileHead &head, db::Encoding encoding, std::optional<char> delimiter,
                                    std::size_t limit)
{
    std::vector<HeadRecord> records;
    db::MemorySource source(head.bytes);
    db::CsvOptions options;
    options.delimiter = delimiter.value_or('\0');
    db::CsvReader reader(source, encoding, options);
    db::CsvRecord record;
    while (records.size() < limit && reader.next(record) == db::CsvReader::Step::Record) {
        HeadRecord kept;
        kept.line = record.line;
        for (const std::string_view field : record.fields)
            kept.cells.append(fromDb(field));
        records.push_back(std::move(kept));
    }
    // The last one may be cut where the beginning ends.
    if (!head.whole() && records.size() < limit && !records.empty())
        records.pop_back();
    return records;
}

} // namespace ui
