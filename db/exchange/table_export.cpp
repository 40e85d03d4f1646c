#include "db/exchange/table_export.h"

#include "db/engine/large_pages.h"
#include "db/exchange/cell_text.h"
#include "db/exchange/key_order.h"

#include <algorithm>
#include <array>

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

/// Writes the cells of one column. The rows say the same few things again and again: what was written lately is kept
/// as it was written.
class ColumnWriter
{
public:
    ColumnWriter(const Column &column, const Texts &texts, bool plainly)
        : m_column(column), m_texts(texts), m_plainly(plainly),
          m_number(column.type == Type::Money || column.type == Type::Count || column.type == Type::Year)
    {
    }

    void write(CsvWriter &writer, Value value)
    {
        if (value == Null)
            writer.repeat(m_blank);
        else if (m_number)
            writer.number(value);
        else
            writer.repeat(prepared(writer, value));
    }

private:
    struct Kept {
        Value value = Null;
        CsvWriter::Prepared cell;
    };

    const CsvWriter::Prepared &prepared(CsvWriter &writer, Value value)
    {
        Kept &kept = m_kept[static_cast<std::uint64_t>(value) * 0x9E3779B97F4A7C15ULL >> 58];
        if (kept.value == value)
            return kept.cell;
        kept.value = value;
        if (m_column.type == Type::Text) {
            writer.prepare(m_texts.text(value), true, kept.cell);
            return kept.cell;
        }
        std::string text = cellText(m_column, value, m_texts);
        // Alone in its column 1.234 has two readings, 1.2340 has one.
        constexpr Value thousandth = DecimalScale / 1000;
        if (m_plainly && m_column.type == Type::Decimal && value % thousandth == 0 && value / thousandth % 10 != 0)
            text += '0';
        writer.prepare(text, false, kept.cell);
        return kept.cell;
    }

    const Column &m_column;
    const Texts &m_texts;
    bool m_plainly; ///< under a header that is not the program's own
    bool m_number;
    CsvWriter::Prepared m_blank;
    std::array<Kept, 64> m_kept;
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
    writers.reserve(columns.size());
    for (const Column &column : columns)
        writers.emplace_back(column, *snapshot.texts, options.headers == HeaderStyle::Korean);
    CsvWriter::Prepared won;
    writer.prepare("원", false, won);
    for (const std::size_t row : exportedRows(snapshot, kind, options.asOf)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].role == Role::Unit)
                writer.repeat(won);
            else
                writers[i].write(writer, exportedCell(table, row, i, options.asOf));
        }
        writer.endRecord();
    }
    return writer.finish();
}

} // namespace db
