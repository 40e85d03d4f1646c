#pragma once

#include "db/engine/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace db {

/// Takes pieces of text; false when no more can be taken.
using TextSink = std::function<bool(std::string_view)>;

/// Writes cells as comma-separated text in UTF-8 in which the place of a cell is the place in the sheet: one line per
/// row, blank rows and columns in front of the first cell kept, line breaks within a cell turned into blanks. Rows
/// are filled up with empty fields to the width of the widest row before them.
class RowWriter
{
public:
    static constexpr std::int64_t MostRows = 1'048'576;
    static constexpr std::int64_t MostColumns = 16'384;

    /// No row behind `rows` is written.
    explicit RowWriter(TextSink sink, std::int64_t rows = MostRows) : m_sink(std::move(sink)), m_rows(rows) {}

    /// Rows and columns count from 0 and come in order; SheetDamaged for others. Empty texts need not be put. The
    /// text's own control characters become blanks.
    void put(std::int64_t row, std::int64_t column, std::string_view text) { add(row, column, text, false); }
    /// A cell without a value that could be read: an error of the spreadsheet, or a formula that nobody calculated.
    void putUnreadable(std::int64_t row, std::int64_t column, std::string_view text) { add(row, column, text, true); }

    /// Nothing more will be written: all rows asked for are there, or see error().
    bool done() const { return m_done || m_error; }
    const std::optional<Error> &error() const { return m_error; }
    /// Ends the last row.
    Result<void> finish();

private:
    void add(std::int64_t row, std::int64_t column, std::string_view text, bool unreadable);
    void endRow();
    void flush(std::size_t above);

    TextSink m_sink;
    const std::int64_t m_rows;
    std::string m_out;
    std::int64_t m_row = 0;
    std::int64_t m_column = -1; // the last one written in this row
    std::int64_t m_width = 0;
    bool m_done = false;
    std::optional<Error> m_error;
};

} // namespace db
