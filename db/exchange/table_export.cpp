#include "db/exchange/table_export.h"

#include "db/engine/large_pages.h"
#include "db/exchange/cell_text.h"
#include "db/exchange/key_order.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace db {

namespace {

bool isLater(Value date, PartialDate asOf)
{
    return date != Null && PartialDate::fromCode(date).lastDay() > asOf.lastDay();
}

/// Whether a row speaks of a time up to the as-of date.
bool isDatedBy(const Table &table, std::size_t row, PartialDate asOf)
{
    const KindInfo &kind = info(table.kind);
    if (const int column = kind.find("as_of"); column >= 0 && isLater(table.at(row, column), asOf))
        return false;
    if (table.kind == Kind::Events)
        return !isLater(table.at(row, col::events::On), asOf);
    if (table.kind != Kind::Companies)
        return true;
    bool later = false;
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const Value date = table.at(row, static_cast<int>(i));
        if (kind.columns[i].type != Type::Date || date == Null)
            continue;
        if (!isLater(date, asOf))
            return true;
        later = true;
    }
    return !later;
}

/// Writes the cells of one column; what it wrote last is kept, for the next row mostly says the same.
class ColumnWriter
{
public:
    ColumnWriter(const Column &column, const Texts &texts) : m_column(column), m_texts(texts) {}

    void write(CsvWriter &writer, Value value)
    {
        if (value == Null) {
            writer.field({});
        } else if (m_column.type == Type::Text) {
            writer.textField(m_texts.text(value));
        } else if (m_column.type == Type::Money || m_column.type == Type::Count || m_column.type == Type::Year) {
            char digits[24];
            const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
            writer.field({digits, static_cast<std::size_t>(end - digits)});
        } else {
            if (m_last != value) {
                m_last = value;
                m_text = cellText(m_column, value, m_texts);
            }
            writer.field(m_text);
        }
    }

private:
    const Column &m_column;
    const Texts &m_texts;
    std::optional<Value> m_last;
    std::string m_text;
};

} // namespace

std::vector<std::size_t> exportedRows(const Snapshot &snapshot, Kind kind, PartialDate asOf)
{
    const Table &table = snapshot.table(kind);
    std::vector<std::size_t> rows;
    reserveLarge(rows, table.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.origins[row].state == RowState::Present && (!asOf.valid() || isDatedBy(table, row, asOf)))
            rows.push_back(row);
    }
    if (!rows.empty())
        sortByKey(table, *snapshot.texts, rows);
    return rows;
}

Value exportedCell(const Table &table, std::size_t row, std::size_t column, PartialDate asOf)
{
    const Value value = table.at(row, static_cast<int>(column));
    const bool later = table.kind == Kind::Companies && asOf.valid()
                       && info(table.kind).columns[column].type == Type::Date && isLater(value, asOf);
    return later ? Null : value;
}

Result<void> exportTable(const Snapshot &snapshot, Kind kind, const TableExportOptions &options, CsvWriter &writer)
{
    const Table &table = snapshot.table(kind);
    const std::span<const Column> columns = info(kind).columns;
    for (const Column &column : columns)
        writer.field(options.headers == HeaderStyle::Korean ? column.ko : column.key);
    writer.endRecord();
    std::vector<ColumnWriter> writers;
    for (const Column &column : columns)
        writers.emplace_back(column, *snapshot.texts);
    for (const std::size_t row : exportedRows(snapshot, kind, options.asOf)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role == Role::Unit)
                writer.field("원");
            else
                writers[i].write(writer, exportedCell(table, row, i, options.asOf));
        }
        writer.endRecord();
    }
    return writer.finish();
}

} // namespace db
