#include "db/exchange/table_export.h"

#include "db/engine/large_pages.h"
#include "db/exchange/cell_text.h"
#include "db/exchange/key_order.h"

#include <algorithm>
#include <array>
#include <future>
#include <span>

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

/// Writes the cells of one column. The rows say the same few things again and again: what was written lately
/// is kept as it was written.
class ColumnWriter
{
public:
    ColumnWriter(const Column &column, const Texts &texts, bool plainly)
        : m_column(column), m_texts(texts), m_plainly(plainly),
          m_number(column.type == Type::Money || column.type == Type::Count || column.type == Type::Year)
    { }

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
        if (m_plainly && m_column.type == Type::Decimal && value % thousandth == 0
            && value / thousandth % 10 != 0)
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

/// Writes rows of a table, one after another. What it keeps of them serves one thread.
class RowWriter
{
public:
    RowWriter(const Snapshot &snapshot, Kind kind, const TableExportOptions &options)
        : m_table(snapshot.table(kind)), m_asOf(options.asOf)
    {
        const std::span<const Column> columns = info(kind).columns;
        m_columns.reserve(columns.size());
        for (const Column &column : columns)
            m_columns.emplace_back(column, *snapshot.texts, options.headers == HeaderStyle::Korean);
    }

    void write(CsvWriter &writer, std::span<const std::size_t> rows)
    {
        const std::span<const Column> columns = info(m_table.kind).columns;
        writer.prepare("원", false, m_won);
        for (const std::size_t row : rows) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (columns[i].role == Role::Unit)
                    writer.repeat(m_won);
                else
                    m_columns[i].write(writer, exportedCell(m_table, row, i, m_asOf));
            }
            writer.endRecord();
        }
    }

private:
    const Table &m_table;
    PartialDate m_asOf;
    std::vector<ColumnWriter> m_columns;
    CsvWriter::Prepared m_won;
};

/// So many rows a thread writes at a time; fewer are not worth a second one.
constexpr std::size_t BlockRows = 16384;

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

Result<void> exportTable(const Snapshot &snapshot, Kind kind, const TableExportOptions &options,
                         CsvWriter &writer)
{
    for (const Column &column : info(kind).columns)
        writer.field(options.headers == HeaderStyle::Korean ? column.ko : column.key);
    writer.endRecord();
    const std::vector<std::size_t> rows = exportedRows(snapshot, kind, options.asOf);
    // Half of the time goes into the text of the cells, which two threads make side by side: this one writes
    // every other block, and takes over what the other has written meanwhile.
    RowWriter here(snapshot, kind, options);
    RowWriter beside(snapshot, kind, options);
    std::span<const std::size_t> rest = rows;
    const auto next = [&rest] {
        const std::span<const std::size_t> block = rest.first(std::min(BlockRows, rest.size()));
        rest = rest.subspan(block.size());
        return block;
    };
    while (!rest.empty()) {
        const std::span<const std::size_t> first = next();
        const std::span<const std::size_t> second = next();
        CsvWriter part(writer.row() + static_cast<std::int64_t>(first.size()), writer.options());
        const auto how = second.empty() ? std::launch::deferred : std::launch::async;
        std::future<void> written = std::async(how, [&beside, &part, second] { beside.write(part, second); });
        here.write(writer, first);
        written.get();
        writer.join(part);
    }
    return writer.finish();
}

} // namespace db
