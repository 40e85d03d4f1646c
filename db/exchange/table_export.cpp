#include "db/exchange/table_export.h"

#include "db/exchange/cell_text.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::string_view WonUnit = "원";

bool isAfter(Value date, PartialDate asOf)
{
    return asOf.valid() && date != Null && PartialDate::fromCode(date).lastDay() > asOf.lastDay();
}

/// A state that a company reached only after the date.
bool isLaterState(const Column &column, Value value, Kind kind, PartialDate asOf)
{
    return kind == Kind::Companies && column.type == Type::Date && isAfter(value, asOf);
}

bool isExported(const Table &table, std::size_t row, const KindInfo &kind, PartialDate asOf)
{
    if (table.origins[row].state != RowState::Present)
        return false;
    if (!asOf.valid())
        return true;
    bool anyState = false;
    bool anyReached = false;
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
        const Column &column = kind.columns[i];
        const Value value = table.at(row, static_cast<int>(i));
        if (column.type != Type::Date || value == Null)
            continue;
        const bool dated = column.role == Role::AsOf || (kind.kind == Kind::Events && column.key == "on")
                           || (kind.kind == Kind::Decisions && column.key == "as_of");
        if (dated && isAfter(value, asOf))
            return false;
        if (kind.kind == Kind::Companies) {
            anyState = true;
            anyReached = anyReached || !isAfter(value, asOf);
        }
    }
    return anyReached || !anyState;
}

/// Texts by their bytes, everything else by its number, blanks first.
int compareCells(const Snapshot &snapshot, const Column &column, Value a, Value b)
{
    if (a == b)
        return 0;
    if (a == Null || b == Null)
        return a == Null ? -1 : 1;
    if (column.type == Type::Text)
        return snapshot.text(a).compare(snapshot.text(b));
    return a < b ? -1 : 1;
}

} // namespace

std::vector<std::size_t> exportedRows(const Snapshot &snapshot, Kind kind, PartialDate asOf)
{
    const Table &table = snapshot.table(kind);
    const KindInfo &kindInfo = info(kind);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (isExported(table, i, kindInfo, asOf))
            rows.push_back(i);
    }
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        for (std::size_t c = 0; c < kindInfo.columns.size(); ++c) {
            if (!kindInfo.columns[c].identifies())
                continue;
            const int column = static_cast<int>(c);
            const int order = compareCells(snapshot, kindInfo.columns[c], table.at(a, column), table.at(b, column));
            if (order != 0)
                return order < 0;
        }
        return a < b;
    });
    return rows;
}

Result<void> exportTable(const Snapshot &snapshot, Kind kind, const TableExportOptions &options, CsvWriter &writer)
{
    const Table &table = snapshot.table(kind);
    const std::span<const Column> columns = info(kind).columns;
    for (const Column &column : columns)
        writer.field(options.headers == HeaderStyle::Korean ? column.ko : column.key);
    writer.endRecord();
    for (const std::size_t row : exportedRows(snapshot, kind, options.asOf)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column &column = columns[i];
            const Value value = table.at(row, static_cast<int>(i));
            if (column.role == Role::Unit)
                writer.field(WonUnit);
            else if (column.type == Type::Text)
                writer.textField(value == Null ? std::string_view() : snapshot.text(value));
            else if (isLaterState(column, value, kind, options.asOf))
                writer.field({});
            else
                writer.field(cellText(column, value, *snapshot.texts));
        }
        writer.endRecord();
    }
    return writer.finish();
}

} // namespace db
