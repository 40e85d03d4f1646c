#include "tests/support/snapshot_from_csv.h"

#include "db/records/partial_date.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

[[noreturn]] void refuse(std::string_view what, std::string_view text)
{
    std::fprintf(stderr, "snapshot_from_csv: %.*s: %.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(text.size()), text.data());
    std::abort();
}

std::vector<std::vector<std::string>> rowsOf(std::string_view csv)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                rows.back().back() += c;
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                rows.back().back() += csv[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',') {
            rows.back().emplace_back();
        } else if (c == '\n') {
            rows.emplace_back(1);
        } else if (c != '\r') {
            rows.back().back() += c;
        }
    }
    std::erase_if(rows, [](const auto &row) { return row.size() == 1 && row.front().empty(); });
    return rows;
}

db::Value scaled(const std::string &text, std::int64_t scale)
{
    const bool negative = text.front() == '-';
    db::Value whole = 0;
    db::Value part = 0;
    db::Value partScale = scale;
    bool point = false;
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c == '.' && !point) {
            point = true;
        } else if (c < '0' || c > '9') {
            refuse("not a number", text);
        } else if (!point) {
            whole = whole * 10 + (c - '0');
        } else {
            partScale /= 10;
            part += (c - '0') * partScale;
        }
    }
    const db::Value value = whole * scale + part;
    return negative ? -value : value;
}

std::int64_t wonPer(const std::string &unit)
{
    if (unit.empty() || unit == "원")
        return 1;
    if (unit == "천원")
        return 1'000;
    if (unit == "백만원")
        return 1'000'000;
    if (unit == "억원")
        return 100'000'000;
    refuse("unknown unit", unit);
}

} // namespace

SnapshotFromCsv::SnapshotFromCsv() : m_texts(std::make_shared<db::Texts>())
{
    for (const db::KindInfo &kind : db::allKinds()) {
        db::Table &table = m_snapshot.tables[static_cast<std::size_t>(kind.kind)];
        table.kind = kind.kind;
        table.width = kind.columns.size();
    }
}

SnapshotFromCsv &SnapshotFromCsv::take(db::Kind kind, std::string_view csv, db::RowState state)
{
    const db::KindInfo &info = db::info(kind);
    db::Table &table = m_snapshot.tables[static_cast<std::size_t>(kind)];
    ++m_snapshot.knownOn;
    const auto rows = rowsOf(csv);
    std::vector<int> columns;
    std::size_t unit = ~std::size_t{0};
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
        columns.push_back(info.find(rows.front()[i]));
        if (columns.back() < 0)
            refuse("unknown column", rows.front()[i]);
        if (info.columns[static_cast<std::size_t>(columns.back())].role == db::Role::Unit)
            unit = i;
    }

    for (std::size_t r = 1; r < rows.size(); ++r) {
        std::vector<db::Value> cells;
        for (const db::Column &column : info.columns)
            cells.push_back(column.blank);
        if (rows[r].size() != columns.size())
            refuse("number of fields", rows[r].front());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string &text = rows[r][i];
            const db::Column &column = info.columns[static_cast<std::size_t>(columns[i])];
            if (text.empty() || i == unit)
                continue;
            db::Value &cell = cells[static_cast<std::size_t>(columns[i])];
            switch (column.type) {
            case db::Type::Text:
                cell = m_texts->intern(text);
                break;
            case db::Type::Choice:
                cell = db::Null;
                for (std::size_t choice = 0; choice < column.choices.size(); ++choice) {
                    if (column.choices[choice].key == text)
                        cell = static_cast<db::Value>(choice);
                }
                if (cell == db::Null)
                    refuse("unknown choice", text);
                break;
            case db::Type::Date:
                if (const auto date = db::PartialDate::parse(text))
                    cell = date->code();
                else
                    refuse("not a date", text);
                break;
            case db::Type::Money:
                cell = scaled(text, unit < rows[r].size() ? wonPer(rows[r][unit]) : 1);
                break;
            case db::Type::Decimal:
                cell = scaled(text, db::DecimalScale);
                break;
            case db::Type::Flag:
            case db::Type::Count:
            case db::Type::Year:
                cell = scaled(text, 1);
                break;
            }
        }

        const auto sameRecord = [&](std::size_t row) {
            for (std::size_t i = 0; i < info.columns.size(); ++i) {
                const db::Value other = table.at(row, static_cast<int>(i));
                const bool text = info.columns[i].type == db::Type::Text;
                if (info.columns[i].identifies()
                    && (text ? m_texts->folded(other) != m_texts->folded(cells[i]) : other != cells[i]))
                    return false;
            }
            return true;
        };
        bool unchanged = false;
        for (std::size_t row = 0; row < table.size(); ++row) {
            if (!sameRecord(row))
                continue;
            unchanged = table.origins[row].state == state && std::equal(cells.begin(), cells.end(), table.row(row).begin());
            if (unchanged)
                break;
            const auto first = table.cells.begin() + static_cast<std::ptrdiff_t>(row * table.width);
            table.cells.erase(first, first + static_cast<std::ptrdiff_t>(table.width));
            table.origins.erase(table.origins.begin() + static_cast<std::ptrdiff_t>(row));
            break;
        }
        if (unchanged)
            continue;
        table.cells.insert(table.cells.end(), cells.begin(), cells.end());
        table.origins.push_back({++m_version, m_snapshot.knownOn, state});
    }
    return *this;
}

SnapshotFromCsv &SnapshotFromCsv::addFolder(const std::filesystem::path &folder)
{
    for (const db::KindInfo &kind : db::allKinds()) {
        std::ifstream file(folder / (std::string(kind.key) + ".csv"), std::ios::binary);
        if (!file)
            continue;
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (text.substr(0, 3) == "\xEF\xBB\xBF")
            text.erase(0, 3);
        add(kind.kind, text);
    }
    return *this;
}

std::shared_ptr<const db::Snapshot> SnapshotFromCsv::snapshot() const
{
    auto out = std::make_shared<db::Snapshot>(m_snapshot);
    out->head = out->knownOn;
    // Taken up anew: a copy's look-up table would point into the texts it was copied from.
    auto texts = std::make_shared<db::Texts>();
    for (std::size_t id = 1; id <= m_texts->size(); ++id)
        texts->intern(m_texts->text(static_cast<db::Value>(id)));
    out->texts = texts;
    return out;
}
