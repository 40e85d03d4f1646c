#include "db/exchange/workbook_export.h"

#include "db/exchange/cell_text.h"
#include "db/exchange/formula.h"
#include "db/exchange/spool_file.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>

#include <sys/statvfs.h>

namespace db {

namespace {

constexpr std::size_t SheetRows = 1'048'575; // a header stands above them
constexpr std::size_t CellCharacters = 32'767;
constexpr Value FifteenDigits = 999'999'999'999'999;
constexpr int FirstSoundYear = 1901; // spreadsheets take 1900 for a leap year
constexpr double NarrowestColumn = 7;
constexpr double WidestColumn = 48;

std::size_t characters(std::string_view utf8)
{
    // As spreadsheets count: in UTF-16.
    std::size_t count = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        count += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return count;
}

/// Room that a text takes, in digits: Hangul and its like are twice as wide.
double widthOf(std::string_view utf8)
{
    double width = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        width += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xE0 ? 2 : 1;
    }
    return width;
}

struct Formats {
    explicit Formats(lxw_workbook *book)
        : header(workbook_add_format(book)), number(workbook_add_format(book)), year(workbook_add_format(book)),
          day(workbook_add_format(book)), name(workbook_add_format(book))
    {
        format_set_bold(header);
        format_set_bg_color(header, 0xE7ECF3);
        format_set_bottom(header, LXW_BORDER_THIN);
        format_set_align(header, LXW_ALIGN_VERTICAL_CENTER);
        format_set_num_format(number, "#,##0");
        format_set_num_format(year, "0");
        format_set_num_format(day, "yyyy\\. m\\. d\\.");
        format_set_align(day, LXW_ALIGN_RIGHT);
        format_set_bold(name);
    }

    lxw_format *header;
    lxw_format *number;
    lxw_format *year;
    lxw_format *day;
    lxw_format *name;
};

/// One sheet while it is written row by row.
class Sheet
{
public:
    Sheet(lxw_worksheet *sheet, std::size_t columns) : m_sheet(sheet), m_widths(columns, NarrowestColumn) {}

    void text(std::size_t row, std::size_t column, const std::string &text, lxw_format *format = nullptr)
    {
        if (characters(text) > CellCharacters) {
            if (m_result)
                m_result = fail(ErrorCode::FieldTooLong, {std::to_string(CellCharacters)},
                                Place{static_cast<std::int64_t>(row) + 1, static_cast<int>(column) + 1, {}});
            return;
        }
        widen(column, widthOf(text) + (format != nullptr ? 3 : 1)); // a header has its filter's arrow beside it
        if (!text.empty())
            worksheet_write_string(m_sheet, at(row), col(column), text.c_str(), format);
    }

    void number(std::size_t row, std::size_t column, double value, double width, lxw_format *format)
    {
        widen(column, width + 1);
        worksheet_write_number(m_sheet, at(row), col(column), value, format);
    }

    void day(std::size_t row, std::size_t column, PartialDate date, lxw_format *format)
    {
        const std::chrono::year_month_day day(date.lastDay());
        lxw_datetime time{};
        time.year = int(day.year());
        time.month = static_cast<int>(unsigned(day.month()));
        time.day = static_cast<int>(unsigned(day.day()));
        widen(column, 13);
        worksheet_write_datetime(m_sheet, at(row), col(column), &time, format);
    }

    void fitColumns()
    {
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_sheet, col(i), col(i), std::min(m_widths[i], WidestColumn), nullptr);
    }

    lxw_worksheet *get() const { return m_sheet; }
    const Result<void> &result() const { return m_result; }

    static lxw_row_t at(std::size_t row) { return static_cast<lxw_row_t>(row); }
    static lxw_col_t col(std::size_t column) { return static_cast<lxw_col_t>(column); }

private:
    void widen(std::size_t column, double width) { m_widths[column] = std::max(m_widths[column], width); }

    lxw_worksheet *m_sheet;
    std::vector<double> m_widths;
    Result<void> m_result;
};

std::string headerOf(const Column &column, HeaderStyle style)
{
    return std::string(style == HeaderStyle::Korean ? column.ko : column.key);
}

/// Text that readers of workbooks would take for a character by its number: _x0041_ is A to them.
bool isCharacterCode(std::string_view text)
{
    constexpr std::string_view Hex = "0123456789abcdefABCDEF";
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_'
           && text.substr(2, 4).find_first_not_of(Hex) == std::string_view::npos;
}

/// An apostrophe at the beginning is taken away by importers where it hides a formula; nothing else needs one, for a
/// text cell is never computed.
std::string cellString(std::string_view text)
{
    std::string out = text.starts_with('\'') ? escapeFormula(text) : std::string(text);
    for (std::size_t at = out.find("_x"); at != std::string::npos; at = out.find("_x", at + 1)) {
        if (isCharacterCode(std::string_view(out).substr(at))) {
            out.insert(at, "_x005F"); // its own first character by number
            at += 6;
        }
    }
    return out;
}

void writeCell(Sheet &sheet, const Formats &formats, std::size_t row, std::size_t index, const Column &column,
               Value value, const Texts &texts)
{
    if (column.role == Role::Unit) {
        sheet.text(row, index, "원");
        return;
    }
    if (value == Null)
        return;
    const std::string text = cellText(column, value, texts);
    const bool exact = value >= -FifteenDigits && value <= FifteenDigits;
    switch (column.type) {
    case Type::Money:
    case Type::Count:
        if (exact) // with a comma for every third digit
            return sheet.number(row, index, static_cast<double>(value),
                                widthOf(text) + static_cast<double>(text.size()) / 3, formats.number);
        break;
    case Type::Year:
        return sheet.number(row, index, static_cast<double>(value), widthOf(text), formats.year);
    case Type::Decimal:
        if (exact)
            return sheet.number(row, index, static_cast<double>(value) / static_cast<double>(DecimalScale),
                                widthOf(text), nullptr);
        break;
    case Type::Date:
        if (const PartialDate date = PartialDate::fromCode(value);
            date.precision() == PartialDate::Precision::Day && date.year() >= FirstSoundYear)
            return sheet.day(row, index, date, formats.day);
        break;
    case Type::Flag:
        if (value == 1)
            return sheet.number(row, index, 1, 1, nullptr);
        break;
    case Type::Text:
        return sheet.text(row, index, cellString(text));
    case Type::Choice:
        break;
    }
    sheet.text(row, index, text);
}

/// The rows of the sources that some rows of a kind name, in the order of the sources' keys.
std::vector<std::size_t> sourcesOf(const Snapshot &snapshot, Kind kind, const std::vector<std::size_t> &rows)
{
    const int column = info(kind).sourceColumn();
    if (column < 0)
        return {};
    std::set<Value> named;
    for (const std::size_t row : rows) {
        if (const Value source = snapshot.table(kind).at(row, column); source != Null)
            named.insert(snapshot.texts->folded(source));
    }
    std::vector<std::size_t> found;
    const Table &sources = snapshot.table(Kind::Sources);
    for (const std::size_t row : exportedRows(snapshot, Kind::Sources, {})) {
        if (named.contains(snapshot.texts->folded(sources.at(row, col::sources::Source))))
            found.push_back(row);
    }
    return found;
}

class Writer
{
public:
    Writer(lxw_workbook *book, const Snapshot &snapshot, Kind kind, const TableExportOptions &options)
        : m_book(book), m_formats(book), m_snapshot(snapshot), m_kind(kind), m_options(options)
    {
    }

    Result<void> table(const std::string &name, const std::vector<std::size_t> &rows)
    {
        const std::span<const Column> columns = info(m_kind).columns;
        for (std::size_t first = 0, part = 1; first == 0 || first < rows.size(); first += SheetRows, ++part) {
            lxw_worksheet *made =
                workbook_add_worksheet(m_book, (part == 1 ? name : name + ' ' + std::to_string(part)).c_str());
            if (made == nullptr)
                return fail(ErrorCode::CannotWrite, {name, {}});
            Sheet sheet(made, columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i)
                sheet.text(0, i, headerOf(columns[i], m_options.headers), m_formats.header);
            const std::size_t count = std::min(SheetRows, rows.size() - first);
            for (std::size_t r = 0; r < count; ++r) {
                for (std::size_t i = 0; i < columns.size(); ++i)
                    writeCell(sheet, m_formats, r + 1, i, columns[i],
                              exportedCell(m_snapshot.table(m_kind), rows[first + r], i, m_options.asOf),
                              *m_snapshot.texts);
            }
            worksheet_freeze_panes(made, 1, 0);
            worksheet_autofilter(made, 0, 0, Sheet::at(count), Sheet::col(columns.size() - 1));
            worksheet_repeat_rows(made, 0, 0);
            worksheet_set_landscape(made);
            worksheet_fit_to_pages(made, 1, 0);
            sheet.fitColumns();
            if (!sheet.result())
                return sheet.result();
        }
        return {};
    }

    Result<void> notes(const WorkbookNotes &notes, const std::vector<std::size_t> &sources)
    {
        using namespace col::sources;
        constexpr int Said[] = {Source, Title, Publisher, PublishedOn, Address};
        lxw_worksheet *made = workbook_add_worksheet(m_book, notes.notesSheet.c_str());
        if (made == nullptr)
            return fail(ErrorCode::CannotWrite, {notes.notesSheet, {}});
        Sheet sheet(made, std::size(Said));
        std::size_t row = 0;
        for (const auto &[name, text] : notes.facts) {
            sheet.text(row, 0, name, m_formats.name);
            sheet.text(row++, 1, text);
        }
        if (!sources.empty()) {
            const std::span<const Column> columns = info(Kind::Sources).columns;
            sheet.text(++row, 0, notes.sources, m_formats.name);
            ++row;
            for (std::size_t i = 0; i < std::size(Said); ++i)
                sheet.text(row, i, headerOf(columns[static_cast<std::size_t>(Said[i])], m_options.headers),
                           m_formats.header);
            for (const std::size_t source : sources) {
                ++row;
                for (std::size_t i = 0; i < std::size(Said); ++i)
                    writeCell(sheet, m_formats, row, i, columns[static_cast<std::size_t>(Said[i])],
                              m_snapshot.table(Kind::Sources).at(source, Said[i]), *m_snapshot.texts);
            }
        }
        sheet.fitColumns();
        return sheet.result();
    }

private:
    lxw_workbook *m_book;
    Formats m_formats;
    const Snapshot &m_snapshot;
    Kind m_kind;
    const TableExportOptions &m_options;
};

/// The writer of workbooks does not say when its temporary files find no room: asked beforehand.
Result<void> roomFor(std::size_t rows, std::size_t columns, const SpoolFile &spool)
{
    constexpr std::uint64_t BytesPerCell = 96; // twice, packed and unpacked
    struct statvfs disk = {};
    if (::fstatvfs(spool.descriptor(), &disk) != 0)
        return {};
    const std::uint64_t free = std::uint64_t(disk.f_bavail) * disk.f_frsize;
    const std::uint64_t needed = (rows + 1) * columns * BytesPerCell;
    if (free < needed)
        return fail(ErrorCode::DiskFull, {SpoolFile::folder(), std::to_string(free), std::to_string(needed)});
    return {};
}

Result<void> handOver(SpoolFile &spool, const ByteSink &sink)
{
    std::string chunk(spool.chunkSize(), '\0');
    for (;;) {
        const Result<std::size_t> got = spool.read(chunk.data(), chunk.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
        if (const Result<void> taken = sink(std::string_view(chunk).substr(0, *got)); !taken)
            return taken;
    }
}

} // namespace

Result<void> exportWorkbook(const Snapshot &snapshot, Kind kind, const TableExportOptions &options,
                            const WorkbookNotes &notes, const ByteSink &sink, const FurtherSheets &further)
{
    const std::vector<std::size_t> rows = exportedRows(snapshot, kind, options.asOf);
    const Result<std::unique_ptr<SpoolFile>> spool = SpoolFile::create();
    if (!spool)
        return spool.error();
    if (const Result<void> room = roomFor(rows.size(), info(kind).columns.size(), **spool); !room)
        return room;
    // The library opens files by their names only; this one has no other.
    const std::string path = "/proc/self/fd/" + std::to_string((*spool)->descriptor());
    std::string folder = SpoolFile::folder();
    lxw_workbook_options set{};
    set.constant_memory = LXW_TRUE;
    set.tmpdir = folder.data();
    set.use_zip64 = rows.size() > SheetRows ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(path.c_str(), &set);
    if (book == nullptr)
        return fail(ErrorCode::CannotWrite, {folder, {}});
    lxw_doc_properties properties{};
    std::string title = notes.tableSheet;
    properties.title = title.data();
    const PartialDate madeOn = notes.madeOn.valid() ? notes.madeOn : PartialDate::ofYear(2000);
    properties.created = std::chrono::system_clock::to_time_t(madeOn.lastDay());
    workbook_set_properties(book, &properties);
    Writer writer(book, snapshot, kind, options);
    Result<void> written = writer.table(notes.tableSheet, rows);
    if (written && further)
        further(book);
    if (written)
        written = writer.notes(notes, sourcesOf(snapshot, kind, rows));
    const lxw_error closed = workbook_close(book); // frees it in any case
    if (!written)
        return written;
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCode::CannotWrite, {folder, lxw_strerror(closed)});
    return handOver(**spool, sink);
}

} // namespace db
