// Any rows as the first of a table: a header is found or not, never a crash; what is found holds together, stays the
// same when it is pointed at, and its fingerprint does not follow the quarter.

#include "db/exchange/csv_reader.h"
#include "db/exchange/layout.h"
#include "db/exchange/utf8.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

std::vector<db::KeptRecord> recordsOf(const std::string &text)
{
    db::MemorySource source(text);
    db::CsvReader reader(source, db::Encoding::Utf8, {.delimiter = ',', .maxCharacters = 2000, .maxFields = 64});
    std::vector<db::KeptRecord> records;
    for (db::CsvRecord record; records.size() < db::Layout::Window && reader.next(record) == db::CsvReader::Step::Record;)
        records.push_back({record.line, record.malformed, record.blank, {record.fields.begin(), record.fields.end()}});
    return records;
}

void check(const db::Layout &layout, std::size_t records)
{
    const db::HeaderMap &header = layout.header;
    const auto columns = db::info(header.kind).columns;
    require(layout.headerRows >= 1 && layout.headerRows <= 3 && layout.headerRecord + layout.headerRows <= records);
    require(header.fieldOf.size() == columns.size() && layout.fingerprint.size() == 64);
    require(header.matched > 0 && header.missing < 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int field = header.fieldOf[i];
        require(field < 0 || header.uses.at(static_cast<std::size_t>(field)).column == static_cast<int>(i));
    }
    for (const std::size_t field : header.wideFields) {
        const db::ColumnUse &use = header.uses.at(field);
        require(use.column >= 0 && use.column == db::measureColumn(header.kind));
        for (const db::ColumnUse::Fixed &fixed : use.fixed)
            require(fixed.column >= 0 && static_cast<std::size_t>(fixed.column) < columns.size() && fixed.value != db::Null);
    }
    for (const db::Problem &problem : header.problems)
        require(problem.column >= 0 && static_cast<std::size_t>(problem.column) <= header.uses.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string text(reinterpret_cast<const char *>(data) + 2, size - 2);
    if (db::scanUtf8(text).valid != text.size() || text.find('\0') != std::string::npos)
        return 0;
    const std::vector<db::KeptRecord> records = recordsOf(text);

    // A choice for some field, of which some exist.
    std::vector<db::ColumnChoice> choices;
    const char *const keys[] = {"", "amount", "category", "mou_on", "value", "no_such_column"};
    if (data[0] % 4 == 3) {
        choices.push_back({.field = data[1] % 8 + 1, .column = keys[data[1] / 8U % 6U], .unitWon = 0, .increments = data[1] % 2 == 1,
                           .fixed = {}});
        if (data[1] % 3 == 0)
            choices.back().fixed.emplace_back("stage", "transferred");
    }
    db::LayoutChoice open;
    open.columns = choices;
    const auto found = db::findLayout(records, open);
    if (!found)
        return 0;
    check(*found, records.size());

    db::LayoutChoice pointed = open;
    pointed.kind = found->header.kind;
    pointed.headerLine = records[found->headerRecord].line;
    pointed.headerRows = static_cast<int>(found->headerRows);
    const auto again = db::findLayout(records, pointed);
    require(again.ok() && again->headerRecord == found->headerRecord && again->header.matched == found->header.matched);
    require(again->fingerprint == found->fingerprint);
    return 0;
}
