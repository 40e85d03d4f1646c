// Any bytes as a workbook: what the sheet reader makes of a zip directory and of the XML within is an answer or an
// error, never a crash; the first rows of a sheet are the beginning of all of its rows; reading again says the same.
//
// Random changes to an archive mostly break its check sums, so the first byte chooses: a whole archive as it is, or the
// inside of a sheet, of the shared strings and formats, or of an OpenDocument table, in an archive that is sound.

#include "db/exchange/sheet/workbook.h"
#include "tests/support/workbook_builder.h"

#include <cstdint>
#include <cstdlib>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

/// The program gives its sheet reader so much to write and time; here a few rows must do.
constexpr std::size_t MostOutput = std::size_t(1) << 20;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::string archiveOf(std::uint8_t sort, std::string_view text)
{
    support::XlsxBook book;
    const std::string inside(text);
    switch (sort % 4) {
    case 1:
        book.sheets = {{"S", inside}, {"다른", support::rowsOf({{"1", "가"}}), "hidden"}};
        book.strings = {"<t>가</t>", "<t>나</t>"};
        book.styles = {0, 14, 10, 3};
        return support::xlsxOf(book);
    case 2: {
        const std::size_t middle = inside.size() / 2;
        book.sheets = {{"S", R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000.5</v></c></row>)"}};
        book.strings = {inside.substr(0, middle)};
        book.formats = inside.substr(middle);
        book.styles = {0, 164};
        return support::xlsxOf(book);
    }
    case 3:
        return support::odsOf(inside);
    default:
        return inside;
    }
}

/// The rows of a sheet, or nothing when they cannot be read or are too many.
std::string rowsOf(db::Workbook &book, const std::string &sheet, bool &whole)
{
    std::string rows;
    const auto written = book.write(sheet, [&rows](std::string_view piece) {
        rows += piece;
        return rows.size() <= MostOutput;
    });
    whole = written.ok();
    return rows;
}

void read(const std::string &archive)
{
    const auto book = db::Workbook::open(archive);
    if (!book)
        return;
    require((*book)->format() == "xlsx" || (*book)->format() == "ods");
    const auto heads = (*book)->heads();
    if (!heads)
        return;
    require(!heads->empty());
    for (std::size_t i = 0; i < heads->size() && i < 4; ++i) {
        const db::SheetHead &head = (*heads)[i];
        bool whole = false;
        const std::string rows = rowsOf(**book, head.name, whole);
        // Of sheets of one name the first is meant.
        bool first = true;
        for (std::size_t before = 0; before < i; ++before)
            first = first && (*heads)[before].name != head.name;
        if (!whole || !first)
            continue;
        require(std::string_view(rows).substr(0, head.rows.size()) == head.rows);
        bool again = false;
        require(rowsOf(**book, head.name, again) == rows && again);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    try {
        read(archiveOf(data[0], {reinterpret_cast<const char *>(data) + 1, size - 1}));
    } catch (const std::bad_alloc &) { // as in the sheet reader's own main()
    } catch (const std::length_error &) {
    }
    return 0;
}
