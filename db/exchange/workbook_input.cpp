#include "db/exchange/workbook_input.h"

#include "db/exchange/csv_reader.h"
#include "db/exchange/layout.h"
#include "db/exchange/not_text.h"
#include "db/exchange/sheet_reader.h"
#include "db/exchange/spelling.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t HeadSize = 4096;
constexpr std::int64_t LargestWorkbook = std::int64_t(512) << 20;

/// The workbook's bytes where another process can read them: the very ones that are hashed and kept.
Result<std::unique_ptr<SpoolFile>> copyOf(ByteSource &input, const ByteTap &tap)
{
    Result<std::unique_ptr<SpoolFile>> copy = SpoolFile::create();
    if (!copy)
        return copy;
    std::string chunk(input.chunkSize(), '\0');
    for (;;) {
        const Result<std::size_t> got = input.read(chunk.data(), chunk.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return copy;
        const std::string_view bytes = std::string_view(chunk).substr(0, *got);
        if (tap && !tap(bytes))
            return fail(ErrorCode::Cancelled);
        if (const Result<void> written = (*copy)->append(bytes); !written)
            return written.error();
    }
}

/// What the first rows of a sheet amount to: nothing, an unknown table, or a header of some kind.
void judge(const SheetPreview &preview, const ImportOptions &options, SheetInfo &info)
{
    MemorySource source(preview.rows);
    CsvReader reader(source, Encoding::Utf8, {.delimiter = ','});
    CsvRecord record;
    std::vector<KeptRecord> kept;
    while (kept.size() < Layout::Window && reader.next(record) == CsvReader::Step::Record)
        kept.push_back({record.line, record.malformed, record.blank, {record.fields.begin(), record.fields.end()}});
    info.blank = kept.empty();
    const Result<Layout> layout = findLayout(kept, {.kind = options.kind, .headerLine = 0, .headerRows = 0, .columns = {}});
    if (layout)
        info.kind = layout->header.kind;
    else
        info.nearly = layout.error().code != ErrorCode::NoHeader;
}

const SheetInfo *firstOf(const std::vector<SheetInfo> &sheets, bool (*fits)(const SheetInfo &))
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), fits);
    return found == sheets.end() ? nullptr : &*found;
}

/// The sheet meant by nobody's choice: one that can be imported, else one whose error says most.
const SheetInfo &likeliest(const std::vector<SheetInfo> &sheets)
{
    for (const auto fits : {+[](const SheetInfo &each) { return !each.hidden && each.kind.has_value(); },
                            +[](const SheetInfo &each) { return !each.hidden && each.nearly; },
                            +[](const SheetInfo &each) { return !each.hidden && !each.blank; },
                            +[](const SheetInfo &each) { return each.kind.has_value(); },
                            +[](const SheetInfo &each) { return !each.hidden; }}) {
        if (const SheetInfo *found = firstOf(sheets, fits))
            return *found;
    }
    return sheets.front();
}

} // namespace

Result<bool> isWorkbook(ByteSource &input)
{
    const Result<std::string> head = readUpTo(input, HeadSize);
    if (!head)
        return head.error();
    const std::string_view kind = knownNonText(*head);
    return kind == "xlsx" || kind == "ods" || kind == "zip";
}

Result<bool> isProtectedPackage(ByteSource &input)
{
    const Result<std::string> head = readUpTo(input, HeadSize);
    if (!head)
        return head.error();
    if (knownNonText(*head) != "xls")
        return false;
    // The name of the one stream of such a file, in UTF-16 somewhere in its directory.
    std::string wanted;
    for (const char c : std::string_view("EncryptedPackage")) {
        wanted += c;
        wanted += '\0';
    }
    std::string window;
    std::string chunk(input.chunkSize(), '\0');
    bool found = false;
    while (!found) {
        const Result<std::size_t> got = input.read(chunk.data(), chunk.size());
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        window.append(chunk, 0, *got);
        found = window.find(wanted) != std::string::npos;
        window.erase(0, window.size() - std::min(window.size(), wanted.size()));
    }
    if (const Result<void> rewound = input.rewind(); !rewound)
        return rewound.error();
    return found;
}

Result<WorkbookInput> openWorkbook(ByteSource &input, const ImportOptions &options, const ByteTap &tap,
                                   const std::atomic<bool> *cancel)
{
    if (input.size() > LargestWorkbook)
        return fail(ErrorCode::TooLarge, {std::to_string(LargestWorkbook)});
    const Result<std::unique_ptr<SpoolFile>> copy = copyOf(input, tap);
    if (!copy)
        return copy.error();
    Result<WorkbookContents> contents = readWorkbook(**copy, options.sheetReader, cancel);
    if (!contents)
        return contents.error();
    WorkbookInput found;
    found.format = contents->format;
    for (SheetPreview &preview : contents->sheets) {
        SheetInfo info;
        info.name = preview.name;
        info.hidden = preview.hidden;
        judge(preview, options, info);
        found.sheets.push_back(std::move(info));
    }
    if (options.sheet.empty()) {
        found.sheet = likeliest(found.sheets).name;
    } else {
        const auto named = std::find_if(found.sheets.begin(), found.sheets.end(), [&](const SheetInfo &each) {
            return foldName(each.name) == foldName(options.sheet);
        });
        if (named == found.sheets.end())
            return fail(ErrorCode::UnknownName, {"sheet", options.sheet});
        found.sheet = named->name;
    }
    Result<std::unique_ptr<SpoolFile>> rows = readSheet(**copy, found.sheet, options.sheetReader, cancel);
    if (!rows)
        return rows.error();
    found.rows = *std::move(rows);
    return found;
}

} // namespace db
